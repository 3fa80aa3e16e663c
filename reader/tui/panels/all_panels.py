"""What stands around the page: the heads above, the strip beside, and below what the current row says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lookup.plain_words import same_text
from reader.lookup.scope import DIFFERENCES
from reader.lookup.scope_words import conditions
from reader.model import Verdict
from reader.preferences import Layout
from reader.tui.panels.account_heads import Heads
from reader.tui.panels.explanation_panel import Explanation
from reader.tui.panels.focus_panel import Focus
from reader.tui.panels.key_hints import Now, hints
from reader.tui.panels.no_rows_panel import NoRows
from reader.tui.panels.row_strip import RowStrip
from reader.tui.panels.status_line import Evidence, Status

if TYPE_CHECKING:
    from reader.tui.main.shown import ShownComparison
    from reader.tui.page.rows_view import Rows

LOW = 30
"""Under so many lines the head and the foot have one each: the usual 24 would lose a third to them."""


class Panels:
    """The panels of the main screen, and what of the comparison is told in each."""

    def __init__(self, shown: ShownComparison, rows: Rows) -> None:
        self.shown, self.rows = shown, rows
        articles = [witness.article for witness in shown.comparison.witnesses]
        self.heads = Heads(shown.comparison.names, articles)
        self.nothing = NoRows()
        self.strip = RowStrip(rows)
        self.focus = Focus()
        self.evidence = Evidence()
        self.explanation = Explanation()
        self.status = Status()

    def fit(self, height: int) -> None:
        """Head and foot as this height allows."""
        self.heads.low = self.status.low = height < LOW

    def count(self) -> None:
        """Say how many rows say what, and in whose order they stand."""
        self.heads.told = self.shown.concordance.told
        self.heads.same = same_text(self.shown.comparison)
        self.status.counts = self.shown.concordance.counts
        self.status.lead = self.shown.view.lead

    def name_filter(self) -> None:
        """Say which rows are shown."""
        view, counts = self.shown.view, self.shown.concordance.counts
        self.status.chosen = " · ".join(conditions(view.chosen, self.shown.comparison).values())
        self.status.context = view.context
        self.status.weak = counts[Verdict.RELATED] if view.hides_weak(view.chosen) else 0

    def explain_absence(self) -> None:
        """Say why no row is shown, and how many there are without each condition."""
        view = self.shown.view
        without = {name: len(self.shown.matching(wider)) for name, wider in view.chosen.loosened()}
        self.nothing.tell(self.shown.comparison, view.chosen, without, bool(view.hidden))

    def summarise(self) -> None:
        """Say what the comparison amounts to, until the next move."""
        if self.shown.comparison.rows:
            self.evidence.summarise(self.shown.comparison, self.shown.concordance)
            self.status.row = None  # the counts say as much

    def tell(self, row: int) -> None:
        """Say what the current row says, wherever it is to be said."""
        comparison, concordance = self.shown.comparison, self.shown.concordance
        self.heads.current = self.rows.account
        self.evidence.tell(comparison, concordance, row, self.shown.pointed.get(row, ()))
        self.status.row, self.status.place = self.evidence.brief, f"{row + 1}/{len(comparison.rows)}"
        if self.rows.marks.explained:
            self.explanation.tell(comparison, concordance, row)
        if self.shown.view.layout is Layout.FOCUS:
            self.focus.tell(self.rows.cells, row, self.rows.told_by)

    def say(self, message: str) -> None:
        """Put a message into the status line; the next move takes it away."""
        self.status.message = message

    def hint(self) -> None:
        """Offer the keys that matter now."""
        view, rows = self.shown.view, self.rows
        self.status.hints = tuple(
            hints(
                Now(
                    self.shown.comparison.rows[rows.current] if rows.shown else None,
                    view.layout,
                    selected=rows.selected is not None,
                    marked=rows.marked is not None,
                    explained=rows.marks.explained,
                    sought=bool(self.status.search[2]),
                    filtered=bool(view.chosen),
                    hidden=bool(self.status.weak),
                    folded=view.layout is Layout.ROWS and rows.arrangement.folds.borne_by(rows.current),
                    differing=any(self.shown.concordance.counts[kind] for kind in DIFFERENCES),
                )
            )
        )

    def place_accounts(self) -> None:
        """Name the accounts that have a place on the page."""
        every = self.shown.accounts
        accounts = every if self.shown.view.layout is Layout.FOCUS else self.rows.window
        self.heads.accounts, self.heads.every = accounts, every
        self.status.window = (accounts, len(self.heads.articles))

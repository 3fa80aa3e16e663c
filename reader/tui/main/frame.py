"""The frame of the main screen: its parts, what is shown in them, and a word to the reader."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Resize
from textual.reactive import var
from textual.screen import Screen

from reader.lookup.plain_words import same_text
from reader.lookup.pointed_words import Pointed, pointed_at
from reader.lookup.reading_order import Order, aligned, led_by, moved, nearest
from reader.lookup.row_index import Concordance
from reader.lookup.scope import Scope, shown, widened
from reader.lookup.scope_words import conditions
from reader.model import Comparison, Verdict, account_names
from reader.preferences import Layout, WeakRows
from reader.tui.keys import key_of
from reader.tui.page.rows_view import Rows
from reader.tui.panels.account_heads import Heads
from reader.tui.panels.explanation_panel import Explanation
from reader.tui.panels.focus_panel import Focus
from reader.tui.panels.key_hints import Now, hints
from reader.tui.panels.no_rows_panel import Nothing
from reader.tui.panels.row_strip import Ribbon
from reader.tui.panels.status_line import Evidence, Status

LOW = 30
"""Under so many lines the head and the foot have one each: the usual 24 would lose a third to them."""


class Stage(Screen[None]):
    """Accounts side by side; what of them is shown, in whose order and in which layout."""

    AUTO_FOCUS = None
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-low"), (LOW, "-tall")]  # noqa: RUF012 - declared by Screen

    chosen: var[Scope] = var(Scope(), init=False)
    """Which rows are shown."""
    context: var[int] = var(0, init=False)
    """So many rows before and after each of them are shown as well."""
    weak: var[WeakRows] = var(WeakRows.SHOW, init=False)
    """Whether rows that are only related are shown where nobody asks for them."""
    lead: var[int | None] = var(None, init=False)
    """The account whose order the rows follow; none for the order in which they were aligned."""
    hidden: var[frozenset[int]] = var(frozenset, init=False)
    """The accounts that are not shown."""
    layout_name: var[Layout] = var(Layout.ROWS, init=False)
    """How the accounts stand on the screen."""

    pointed: Pointed = MappingProxyType({})
    """What a second reader points at."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.comparison = comparison
        articles = [witness.article for witness in comparison.witnesses]
        self.heads = Heads(account_names(articles), articles)
        self.rows = Rows(comparison)
        self.nothing = Nothing()
        self.ribbon = Ribbon(self.rows)
        self.focus_view = Focus()
        self.evidence = Evidence()
        self.explanation = Explanation()
        self.status = Status()
        self._opened = False

    def compose(self) -> ComposeResult:
        """Heads, rows or one of them, evidence or explanation, status."""
        yield self.heads
        with Horizontal(classes="page"):
            yield self.rows
            yield self.ribbon
        yield self.nothing
        yield self.focus_view
        yield self.evidence
        yield self.explanation
        yield self.status

    def on_resize(self, event: Resize) -> None:
        """Head and foot as this height allows."""
        self.heads.low = self.status.low = event.size.height < LOW

    def on_mount(self) -> None:
        """Follow the current row; show the comparison."""
        self.watch(self.rows, "selected", self.hint, init=False)
        self.watch(self.rows, "marked", self.hint, init=False)
        self.watch(self.rows, "current", self._moved, init=False)
        self.watch(self.rows, "account", self._moved, init=False)
        self.watch(self.rows, "window", self._windowed, init=False)
        self.begin()

    def begin(self) -> None:
        """Show the comparison for the first time."""
        self.show(self.comparison)

    def show(self, comparison: Comparison, current: int = 0) -> None:
        """Show the comparison, or a changed one, from this row on; the filter stays."""
        opening, self._opened = not self._opened, True
        self._keep_speakers(comparison)
        self.comparison = comparison
        self.concordance = Concordance(comparison)
        self.heads.told = self.concordance.told
        self.heads.same = same_text(comparison)
        self.status.counts = self.concordance.counts
        self.order: Order = aligned(comparison) if self.lead is None else led_by(comparison, self.lead)
        painter = self.rows.painter
        self.pointed = painter.pointed = pointed_at(comparison, self.concordance)
        painter.corrected = self.concordance.corrected
        self.rows.show(comparison, self.concordance, self.accounts)
        self.rows.arrangement.badges = {} if self.lead is None else moved(comparison, self.order)
        self.renew(current)
        if opening:
            self.summarise()

    def _keep_speakers(self, comparison: Comparison) -> None:
        """Filter by the same speakers as before, which have other numbers where rows or speakers have changed."""
        if self.chosen.speakers and comparison.voices != self.comparison.voices:
            names = {self.comparison.voices[voice].name for voice in self.chosen.speakers}
            speakers = frozenset(number for number, voice in enumerate(comparison.voices) if voice.name in names)
            self.set_reactive(Stage.chosen, replace(self.chosen, speakers=speakers))

    def summarise(self) -> None:
        """Say what the comparison amounts to, until the next move."""
        if self.comparison.rows:
            self.evidence.summarise(self.comparison, self.concordance)
            self.status.row = Content("")  # the counts say as much

    @property
    def accounts(self) -> tuple[int, ...]:
        """The accounts that are shown."""
        return tuple(account for account in range(len(self.heads.articles)) if account not in self.hidden)

    def renew(self, current: int) -> None:
        """Show what the filter, the accounts and the order say, and stay as near to this row as they allow."""
        matching = self.matching(self.chosen)
        rows = widened(matching, self.matching(Scope()), self.context)
        self.rows.painter.around = frozenset(rows) - frozenset(matching)
        self.set_class(not rows and bool(self.comparison.rows), "-nothing")
        self.status.chosen = " · ".join(conditions(self.chosen, self.comparison).values())
        self.status.context = self.context
        self.status.weak = self.concordance.counts[Verdict.RELATED] if self._hides_weak(self.chosen) else 0
        self.rows.restrict(
            rows, nearest(matching, current, self.order.place) if rows else current, whole=not self.chosen
        )
        self.ribbon.renew()
        self.renewed()
        self._moved(self.rows.current)

    def renewed(self) -> None:
        """Other rows are shown, or others than before are current: a door for what depends on them."""

    def matching(self, chosen: Scope) -> tuple[int, ...]:
        """The rows that a filter shows of those that the shown accounts tell, in the order in which they are read."""
        rows = shown(self.concordance, chosen)
        if self._hides_weak(chosen):
            rows = tuple(row for row in rows if self.concordance.verdicts[row] is not Verdict.RELATED)
        if self.hidden:
            told = self.comparison.rows
            rows = tuple(row for row in rows if any(told[row].cells[account] for account in self.accounts))
        return rows if self.lead is None else self.order.among(rows)

    def _hides_weak(self, chosen: Scope) -> bool:
        """Whether weak rows are hidden, which they are not from who asks for them or for remarks."""
        return self.weak is WeakRows.HIDE and Verdict.RELATED not in chosen.verdicts and not chosen.remarks

    def key(self, name: str) -> str:
        """The key in effect of a binding, for a word to the reader."""
        return key_of(self.app, name)

    def say(self, message: str) -> None:
        """Put a word to the reader into the status line; the next move takes it away."""
        self.status.message = message

    def _moved(self, _: int) -> None:
        self.say("")
        if self.rows.shown:
            self.tell(self.rows.current)
        self.hint()

    def tell(self, row: int) -> None:
        """Say what the current row says, wherever it is to be said."""
        self.heads.current = self.rows.account
        self.evidence.tell(self.comparison, self.concordance, row, self.pointed.get(row, ()))
        self.status.row, self.status.place = self.evidence.brief, f"{row + 1}/{len(self.comparison.rows)}"
        if self.rows.explained:
            self.explanation.tell(self.comparison, self.concordance, row)
        if self.layout_name is Layout.FOCUS:
            self.focus_view.tell(self.rows.cells, row, self.rows.told_by)

    def hint(self) -> None:
        """Offer the keys that matter now."""
        shown = bool(self.rows.shown)
        self.status.hints = tuple(
            hints(
                Now(
                    self.comparison.rows[self.rows.current] if shown else None,
                    self.layout_name,
                    selected=self.rows.selected is not None,
                    marked=self.rows.marked is not None,
                    explained=self.rows.explained,
                    sought=bool(self.status.search[2]),
                    filtered=bool(self.chosen),
                    hidden=bool(self.status.weak),
                    folded=self.layout_name is Layout.ROWS and self.rows.arrangement.folds.borne_by(self.rows.current),
                )
            )
        )

    def _windowed(self, _: tuple[int, ...]) -> None:
        accounts = self.accounts if self.layout_name is Layout.FOCUS else self.rows.window
        self.heads.accounts, self.heads.every = accounts, self.accounts
        self.status.window = (accounts, len(self.heads.articles))

    def watch_chosen(self) -> None:
        """Show the rows of a filter."""
        self.renew(self.rows.current)

    def watch_context(self) -> None:
        """Show more or fewer rows around those of the filter."""
        self.renew(self.rows.current)

    def watch_weak(self) -> None:
        """Show or hide weak rows."""
        self.renew(self.rows.current)

    def watch_lead(self, lead: int | None) -> None:
        """Show the rows in another order."""
        self.status.lead = lead
        self.show(self.comparison, self.rows.current)

    def watch_hidden(self) -> None:
        """Show other accounts."""
        self.rows.arrangement.accounts = self.accounts
        self.renew(self.rows.current)

    def watch_layout_name(self, layout: Layout) -> None:
        """Show the accounts in another layout, the same row current."""
        self.status.layout_name = layout
        self.set_class(layout is Layout.FOCUS, "-focus")
        if layout is not Layout.FOCUS:
            self.rows.flowing = layout is Layout.ARTICLES
        self._windowed(self.rows.window)
        self._moved(self.rows.current)

"""Choosing which rows are shown, with the rows around them."""

from __future__ import annotations

from dataclasses import replace

from reader.lookup.scope import ROW_KINDS, Scope
from reader.model import Verdict
from reader.preferences import WeakRows
from reader.tui.main.frame import Stage

MOST_CONTEXT = 9
"""Rows around each that the filter shows; with more, the filter hides little. Chosen by hand."""


class Sifting(Stage):
    """Filters rows."""

    def action_filter(self) -> None:
        """The next kind of rows of which the rest of the filter shows any."""
        kinds = list(ROW_KINDS)
        at = kinds.index(self.chosen.kind) if self.chosen.kind in kinds else 0
        empty = []
        for kind in [*kinds[at + 1 :], *kinds[: at + 1]]:
            if self.matching(self.chosen.of_kind(kind)) or kind == kinds[0]:
                break
            empty.append(kind)
        self.chosen = self.chosen.of_kind(kind)
        if empty:
            self.say(f"skipped, nothing there: {', '.join(empty)}")

    def action_only(self, verdict: str) -> None:
        """Show the rows of one verdict alone, or where they are, all again."""
        wanted = frozenset({Verdict(verdict)})
        self.chosen = replace(self.chosen, verdicts=frozenset() if self.chosen.verdicts == wanted else wanted)

    def action_weak(self) -> None:
        """Hide the rows that are only related, or show them again."""
        count = self.concordance.counts[Verdict.RELATED]
        if not count:
            self.say("no row is only related")
            return
        self.weak = self.weak.other
        rows = f"{count} row{' that is' if count == 1 else 's that are'} only related"
        key = self.key("weak")
        self.say(f"{rows}: {'hidden' if self.weak is WeakRows.HIDE else 'shown'}; {key} {self.weak.other}s them")

    def action_choose_rows(self) -> None:
        """Choose kinds, accounts, speakers and remarks on one screen."""
        from reader.tui.dialogs.filter_dialog import SiftScreen  # noqa: PLC0415 - no part of the first frame

        self.app.push_screen(SiftScreen(self.concordance, self.chosen), self._sift)

    def _sift(self, chosen: Scope | None) -> None:
        if chosen is not None:
            self.chosen = chosen

    def action_all_rows(self) -> None:
        """Show all rows, the same one current."""
        if not self.chosen and self.weak is WeakRows.SHOW:
            self.say(f"all rows are already shown; {self._filters} filters them")
            return
        self.weak = WeakRows.SHOW
        self.set_reactive(Sifting.context, 0)
        self.chosen = Scope()
        self.say("all rows are shown")

    @property
    def _filters(self) -> str:
        return f"{self.key('filter')} or {self.key('filter.choose')}"

    def action_context(self, by: int) -> None:
        """Show more or fewer rows around those of the filter."""
        if not self.chosen:
            less, more = self.key("context.less"), self.key("context.more")
            context = f"{less} and {more} set how many are shown around each"
            self.say(f"all rows are shown; {self._filters} filters them, then {context}")
            return
        self.context = min(max(self.context + by, 0), MOST_CONTEXT)
        rows = f"{self.context} row{'' if self.context == 1 else 's'}"
        self.say(f"{rows} before and after each" if self.context else "no rows around those of the filter")

    def renewed(self) -> None:
        """Say why nothing is shown."""
        super().renewed()
        if self.rows.shown or not self.comparison.rows:
            return
        self.nothing.tell(
            self.comparison,
            self.chosen,
            {name: len(self.matching(wider)) for name, wider in self.chosen.loosened()},
            bool(self.hidden),
        )

    def visit(self, row: int) -> None:
        """Go to a row, shown or not; where it is not, all rows are shown, and all accounts if need be."""
        seen = row in self.rows.shown
        if not seen and self.concordance.verdicts[row] is Verdict.RELATED:
            self.weak = WeakRows.SHOW
        if row not in self.rows.shown:
            self.chosen = Scope()
        if row not in self.rows.shown:
            self.hidden = frozenset()
        self.rows.open_at(row)
        if not seen:
            self.say("showing all rows, to show this one")

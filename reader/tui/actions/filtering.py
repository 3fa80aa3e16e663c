"""Choosing which rows are shown, with the rows around them."""

from __future__ import annotations

from dataclasses import replace

from reader.lookup.plain_words import counted
from reader.lookup.scope import ROW_KINDS, Scope
from reader.model import Verdict
from reader.preferences import WeakRows
from reader.tui.main.stage import Stage

MOST_CONTEXT = 9
"""Rows around each that the filter shows; with more, the filter hides little. Chosen by hand."""


class Filtering:
    """Filters rows."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def _choose(self, chosen: Scope) -> None:
        self.stage.look(replace(self.stage.view, chosen=chosen))

    def following(self) -> None:
        """The next kind of rows of which the rest of the filter shows any."""
        kinds, chosen = list(ROW_KINDS), self.stage.view.chosen
        at = kinds.index(chosen.kind) if chosen.kind in kinds else 0
        empty = []
        for kind in [*kinds[at + 1 :], *kinds[: at + 1]]:
            if self.stage.shown.matching(chosen.of_kind(kind)) or kind == kinds[0]:
                break
            empty.append(kind)
        self._choose(chosen.of_kind(kind))
        if empty:
            self.stage.say(f"skipped, empty: {', '.join(empty)}")

    def only(self, verdict: str) -> None:
        """Show the rows of one verdict alone, or where they are, all again."""
        wanted, chosen = frozenset({Verdict(verdict)}), self.stage.view.chosen
        self._choose(replace(chosen, verdicts=frozenset() if chosen.verdicts == wanted else wanted))

    def weak(self) -> None:
        """Hide the rows that are possibly related, or show them again."""
        count = self.stage.shown.concordance.counts[Verdict.RELATED]
        if not count:
            self.stage.say("no row is possibly related")
            return
        weak = self.stage.view.weak.other
        self.stage.look(replace(self.stage.view, weak=weak))
        rows = f"{count} row{' that is' if count == 1 else 's that are'} possibly related"
        doing = "hidden" if weak is WeakRows.HIDE else "shown"
        self.stage.say(f"{rows}: {doing}; {self.stage.key('weak')} {weak.other}s them")

    def choose(self) -> None:
        """Choose kinds, accounts, speakers and remarks on one screen."""
        from reader.tui.dialogs.filter_dialog import FilterScreen  # noqa: PLC0415 - no part of the first frame

        shown = self.stage.shown
        self.stage.app.push_screen(FilterScreen(shown.concordance, shown.view.chosen), self._chosen)

    def _chosen(self, chosen: Scope | None) -> None:
        if chosen is not None:
            self._choose(chosen)

    def clear(self) -> None:
        """Show all rows, the same one current."""
        view = self.stage.view
        if not view.chosen and view.weak is WeakRows.SHOW:
            self.stage.say(f"all rows are already shown; {self._keys} filters them")
            return
        self.stage.look(replace(view, chosen=Scope(), context=0, weak=WeakRows.SHOW))
        self.stage.say("all rows are shown")

    @property
    def _keys(self) -> str:
        return f"{self.stage.key('filter')} or {self.stage.key('filter.choose')}"

    def context(self, by: int) -> None:
        """Show more or fewer rows around those of the filter."""
        view = self.stage.view
        if not view.chosen:
            less, more = self.stage.key("context.less"), self.stage.key("context.more")
            context = f"{less} and {more} set how many are shown around each"
            self.stage.say(f"all rows are shown; {self._keys} filters them, then {context}")
            return
        context_rows = min(max(view.context + by, 0), MOST_CONTEXT)
        self.stage.look(replace(view, context=context_rows))
        around = f"{counted(context_rows, 'row')} before and after each"
        self.stage.say(around if context_rows else "no rows around those of the filter")

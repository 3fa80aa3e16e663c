"""Why rows stand together, and the reader's own word on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lookup.pointed_words import pointed_at
from reader.lookup.scope import Scope
from reader.model import Comparison
from reader.tui.main.changes_by_hand import Overruling, joined, split
from reader.tui.main.frame import Stage

if TYPE_CHECKING:
    from reader.session.passage_places import Move


class Matching(Stage):
    """Explains rows, joins them and splits them."""

    def on_mount(self) -> None:
        """Nothing is overruled yet."""
        self.overruling = Overruling()

    def action_explain(self) -> None:
        """Show or hide why the current row stands together, and mark the words that it rests on."""
        if not self.rows.shown:
            return
        self.rows.explained = not self.rows.explained
        self.set_class(self.rows.explained, "-explaining")
        self._moved(self.rows.current)

    def action_light(self) -> None:
        """Mark what accounts share in the rows that agree or are related, or no longer."""
        self.rows.lit = not self.rows.lit
        self._moved(self.rows.current)
        doing = "shared words are highlighted in rows = and ~" if self.rows.lit else "shared words are plain again"
        self.say(f"{doing}; {self.key('shared')} toggles this")

    def action_join(self) -> None:
        """Mark the current row, or join it with the marked one."""
        if not self.rows.shown:
            return
        here, marked = self.rows.current, self.overruling.marked
        if marked is None or marked == here:
            self.say(self.overruling.mark(here, self.key("match.join")))
            self.rows.marked = self.overruling.marked
        else:
            changed = joined(self.comparison, marked, here)
            self._change(*changed, f"rows {marked + 1} and {here + 1} are one; {self.key('match.undo')} undoes")

    def action_split(self) -> None:
        """Set each cell of the current row in a row of its own."""
        if not self.rows.shown:
            return
        here = self.rows.current
        if sum(map(len, self.comparison.rows[here].cells)) < 2:
            self.say("one passage cannot be split")
        else:
            self._change(*split(self.comparison, here), f"row {here + 1} is split; {self.key('match.undo')} undoes")

    def _change(self, comparison: Comparison, current: int, move: Move, message: str) -> None:
        self.overruling.keep(self.comparison, self.rows.current)
        self.overruling.moves += (move,)
        self.rows.marked = self.overruling.marked = None
        self.show(comparison, current)
        if not self.rows.shown:
            self.chosen = Scope()
        self.say(message)

    def action_undo(self) -> None:
        """Show what was shown before the last join, split, correction or remark."""
        moves, before = self.overruling.moves, self.overruling.back()
        if before is None:
            self.say(f"nothing to undo; {self.key('match.join')} joins rows, {self.key('match.split')} splits one")
            return
        if before.moves == moves:
            self.amend(before.comparison)
            if before.row in self.rows.shown:
                self.rows.go(before.row)
        else:
            self.rows.marked = self.overruling.marked = None
            self.show(before.comparison, before.row)
        self.say("undone")

    def amend(self, comparison: Comparison) -> None:
        """Show the same rows with other remarks, each where it stands, unless remarks are what is filtered by.

        Where other differences stand or other speakers, rows have other verdicts, and all is shown anew.
        """
        pairs = zip(comparison.rows, self.comparison.rows, strict=True)
        differs = any(row is not before and row.standing != before.standing for row, before in pairs)
        if differs or comparison.witnesses != self.comparison.witnesses:
            self.show(comparison, self.rows.current)
            return
        self.comparison = self.concordance.comparison = comparison
        self.pointed = self.rows.painter.pointed = pointed_at(comparison, self.concordance)
        self.rows.amend(comparison)
        if self.chosen.remarks:
            self.renew(self.rows.current)
        else:
            self.tell(self.rows.current)

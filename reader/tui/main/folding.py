"""Folding and opening long stretches that one account alone tells."""

from __future__ import annotations

from reader.preferences import Layout
from reader.tui.main.frame import Stage


class Folding(Stage):
    """Opens the stretch of the current row, and folds it again."""

    def action_fold(self) -> None:
        """Open or fold the stretch that the current row stands in; says where there is none."""
        if self.layout_name is not Layout.ROWS or not self.rows.shown:
            self.say("stretches fold in the layout of rows alone")
            return
        stretch = self.rows.arrangement.folds.of(self.rows.current)
        if stretch is None:
            self.say("no long stretch of one account here")
            return
        opened = self.rows.turn_over(stretch)
        doing = "opened" if opened else "folded"
        undoing = "folds" if opened else "opens"
        self.say(f"{stretch.passages} passages {doing}; {self.key('fold')} {undoing} them")
        self.hint()

"""What the user changes of a comparison, and the way back from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reader.model import Comparison, SecondReading
from reader.tui.main.stage import Stage

if TYPE_CHECKING:
    from reader.session.passage_places import Move


class Before(NamedTuple):
    """What was shown before a change: the comparison, its current row, and the joins and splits that led to it."""

    comparison: Comparison
    row: int
    moves: tuple[Move, ...]


class Changes:
    """Every comparison that went before the one shown, and the joins and splits that led to it."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.moves: tuple[Move, ...] = ()
        self._before: list[Before] = []

    def amend(self, comparison: Comparison) -> None:
        """Show the same rows with other remarks, rulings or speakers."""
        self._keep()
        self.stage.amend(comparison)

    def arrange(self, comparison: Comparison, row: int, moves: tuple[Move, ...]) -> None:
        """Show rows that these joins and splits have made, one of them current."""
        self._keep()
        self.moves += moves
        self.stage.rows.marked = None
        self.stage.show(comparison, row)

    def _keep(self) -> None:
        self._before.append(Before(self.stage.comparison, self.stage.rows.current, self.moves))

    def point(self, reading: SecondReading) -> None:
        """Show what a second reader points at; to undo what came before takes none of it away."""
        self._before = [before._replace(comparison=pointed(before.comparison, reading)) for before in self._before]
        self.stage.amend(pointed(self.stage.comparison, reading))

    def undo(self) -> None:
        """Show what was shown before the last join, split, correction or remark."""
        stage = self.stage
        if not self._before:
            join, split = stage.key("match.join"), stage.key("match.split")
            stage.say(f"nothing to undo; {join} joins rows, {split} splits one")
            return
        before, moves = self._before.pop(), self.moves
        self.moves = before.moves
        if before.moves == moves:
            stage.amend(before.comparison)
            if before.row in stage.rows.shown:
                stage.rows.go(before.row)
        else:
            stage.rows.marked = None
            stage.show(before.comparison, before.row)
        stage.say("undone")


def pointed(comparison: Comparison, reading: SecondReading) -> Comparison:
    """The comparison with what a second reader points at, beside what it has pointed at before."""
    from reader.pointing import added  # noqa: PLC0415 - for a second reader alone

    return replace(comparison, second_reading=added(comparison.second_reading, reading))

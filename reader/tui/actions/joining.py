"""Joining and splitting rows by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.lookup.row_index import Concordance
from reader.lookup.scope import Scope
from reader.model import Comparison
from reader.tui.main.changes import Changes
from reader.tui.main.stage import Stage

if TYPE_CHECKING:
    from reader.session.passage_places import Move


class Joining:
    """Joins two rows, or splits one."""

    def __init__(self, stage: Stage, changes: Changes) -> None:
        self.stage, self.changes = stage, changes

    def join(self) -> None:
        """Mark the current row, or join it with the marked one."""
        rows = self.stage.rows
        if not rows.shown:
            return
        here, marked = rows.current, rows.marked
        if marked is None or marked == here:
            self._mark(here)
        else:
            changed = joined(self.stage.comparison, marked, here)
            self._arrange(*changed, f"rows {marked + 1} and {here + 1} are one")

    def _mark(self, row: int) -> None:
        """Mark a row, or take its mark away."""
        rows, key = self.stage.rows, self.stage.key("match.join")
        if rows.marked == row:
            rows.marked = None
            self.stage.say("no row is marked now")
            return
        rows.marked = row
        self.stage.say(
            f"row {row + 1} is marked; {key} on another row joins them, {key} here again takes the mark away"
        )

    def split(self) -> None:
        """Set each cell of the current row in a row of its own."""
        if not self.stage.rows.shown:
            return
        here, comparison = self.stage.rows.current, self.stage.comparison
        if sum(map(len, comparison.rows[here].cells)) < 2:
            self.stage.say("one passage cannot be split")
        else:
            self._arrange(*split(comparison, here), f"row {here + 1} is split")

    def _arrange(self, comparison: Comparison, row: int, move: Move, message: str) -> None:
        stage = self.stage
        self.changes.arrange(comparison, row, (move,))
        if not stage.rows.shown:
            stage.look(replace(stage.view, chosen=Scope()))
        stage.say(f"{message}; {stage.key('match.undo')} undoes")


def joined(comparison: Comparison, one: int, other: int) -> tuple[Comparison, int, Move]:
    """The comparison with two rows as one, that row's number, and the join as it can be done again."""
    from reader.overrule import join_rows  # noqa: PLC0415 - no part of the first frame
    from reader.session.passage_places import Move, place_of  # noqa: PLC0415

    move = Move(place_of(comparison, one), place_of(comparison, other))
    return join_rows(comparison, one, other), min(one, other), move


def split(comparison: Comparison, row: int) -> tuple[Comparison, int, Move]:
    """The comparison with a row's cells apart, the number of the row that holds the first of them, and the split."""
    from reader.overrule import split_row  # noqa: PLC0415
    from reader.session.passage_places import Move, place_of  # noqa: PLC0415

    account, cell = next((account, cell) for account, cell in enumerate(comparison.rows[row].cells) if cell)
    parted = split_row(comparison, row)
    return parted, Concordance(parted).row_of(account, cell[0]), Move(place_of(comparison, row))

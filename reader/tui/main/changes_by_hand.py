"""Joining and splitting rows by hand, and a way back from all that a hand has changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reader.model import Comparison, SecondReading

if TYPE_CHECKING:
    from reader.session.passage_places import Move


class Before(NamedTuple):
    """What was shown before a change: the comparison, its current row, and the joins and splits that led to it."""

    comparison: Comparison
    row: int
    moves: tuple[Move, ...]


class Overruling:
    """The row that is marked to be joined, and every comparison that went before the one shown."""

    def __init__(self) -> None:
        self.marked: int | None = None
        self.moves: tuple[Move, ...] = ()
        self._before: list[Before] = []

    def mark(self, row: int, key: str) -> str:
        """Mark a row, or take its mark away; what is to be said about it, and about the key that does it."""
        if self.marked == row:
            self.marked = None
            return "no row is marked now"
        self.marked = row
        return f"row {row + 1} is marked; {key} on another row joins them, {key} here again takes the mark away"

    def keep(self, comparison: Comparison, row: int) -> None:
        """Remember what is shown before it changes, and the row that is current."""
        self._before.append(Before(comparison, row, self.moves))

    def point(self, reading: SecondReading) -> None:
        """What a second reader points at was there all along: to undo what came before takes none of it away."""
        self._before = [before._replace(comparison=pointed(before.comparison, reading)) for before in self._before]

    def back(self) -> Before | None:
        """What was shown before the last change; none where nothing has changed."""
        if not self._before:
            return None
        before = self._before.pop()
        self.moves = before.moves
        return before


def pointed(comparison: Comparison, reading: SecondReading) -> Comparison:
    """The comparison with what a second reader points at, beside what it has pointed at before."""
    from reader.pointing import added  # noqa: PLC0415 - for a second reader alone

    return replace(comparison, second_reading=added(comparison.second_reading, reading))


def joined(comparison: Comparison, one: int, other: int) -> tuple[Comparison, int, Move]:
    """The comparison with two rows as one, that row's number, and the join as it can be done again."""
    from reader.overrule import join_rows  # noqa: PLC0415 - no part of the first frame
    from reader.session.passage_places import Move, place_of  # noqa: PLC0415

    move = Move(place_of(comparison, one), place_of(comparison, other))
    return join_rows(comparison, one, other), min(one, other), move


def split(comparison: Comparison, row: int) -> tuple[Comparison, int, Move]:
    """The comparison with a row's cells apart, the number of the row that holds the first of them, and the split."""
    from reader.overrule import row_of, split_row  # noqa: PLC0415
    from reader.session.passage_places import Move, place_of  # noqa: PLC0415

    account, cell = next((account, cell) for account, cell in enumerate(comparison.rows[row].cells) if cell)
    parted = split_row(comparison, row)
    at = row_of(parted.rows, account, cell[0])
    assert at is not None
    return parted, at, Move(place_of(comparison, row))

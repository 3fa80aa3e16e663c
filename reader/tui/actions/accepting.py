"""What a second reader points at, accepted (a difference as a note, passages told together as one row) or dismissed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from reader.lookup.pointed_words import rows_of
from reader.model import Comparison, PointedRow, Pointer, Remark, Ruling
from reader.overrule import row_of
from reader.overview import accepted, as_finding, only_pointed
from reader.tui.actions.correcting import Correcting
from reader.tui.actions.joining import joined
from reader.tui.main.changes import Changes
from reader.tui.main.stage import Stage

if TYPE_CHECKING:
    from reader.session.passage_places import Move


class Accepting:
    """Takes or leaves what a second reader points at, or where it points at nothing, rules on differences."""

    def __init__(self, stage: Stage, changes: Changes, corrections: Correcting) -> None:
        self.stage, self.changes, self.corrections = stage, changes, corrections

    def accept(self) -> None:
        """Take what is pointed at first in this row: note a difference, join what is told together.

        Where nothing is pointed at, confirm the first difference that is not settled.
        """
        first = self._first()
        if first is None:
            self.corrections.rule_here(Ruling.CONFIRMED)
        else:
            self._take(*accept(self.stage.comparison, first, self.stage.rows.current), "accepted and noted")

    def accept_all(self) -> None:
        """Take all that is pointed at."""
        if not self.stage.shown.pointed:
            self.stage.say(f"nothing pointed out yet; {self.stage.key('second.ask')} asks")
            return
        comparison, moves, taken, left = accept_all(self.stage.comparison)
        wide = f"; {left} left, whose rows report other things too" if left else ""
        if taken:
            self._take(comparison, self.stage.rows.current, moves, f"{taken} accepted and noted{wide}")
        else:
            self.stage.say(f"nothing accepted{wide}")

    def _take(self, comparison: Comparison, row: int, moves: tuple[Move, ...], word: str) -> None:
        """Show what was accepted, and say so; rows are counted anew where some were joined."""
        if moves:
            self.changes.arrange(comparison, min(row, len(comparison.rows) - 1), moves)
        else:
            self.changes.amend(comparison)
        self.stage.say(f"{word}; {self.stage.key('match.undo')} undoes")

    def decline(self) -> None:
        """Leave what is pointed at first in this row, or else dismiss the first difference that is not settled."""
        first = self._first()
        if first is None:
            self.corrections.rule_here(Ruling.DISMISSED)
        else:
            self.changes.amend(dismiss(self.stage.comparison, first, self.stage.rows.current))
            self.stage.say(f"dismissed; {self.stage.key('match.undo')} undoes")

    def _first(self) -> Pointer | PointedRow | None:
        """What is pointed at first in the current row, if anything."""
        rows = self.stage.rows
        return next(iter(self.stage.shown.pointed.get(rows.current, ()) if rows.shown else ()), None)


class Accepted(NamedTuple):
    """The comparison with what was accepted, the row that tells of it, and the joins that it took."""

    comparison: Comparison
    row: int
    moves: tuple[Move, ...]


def accept(comparison: Comparison, pointed: Pointer | PointedRow, row: int) -> Accepted:
    """Accept one difference or one row that is pointed at, as seen from a row that holds passages of it."""
    assert comparison.second_reading is not None
    line = accepted(comparison, comparison.second_reading.model, pointed)
    first, *others = _rows(comparison, pointed) if isinstance(pointed, PointedRow) else [row]
    moves: tuple[Move, ...] = ()
    for other in reversed(others):
        comparison, first, move = joined(comparison, first, other)
        moves += (move,)
    return Accepted(comparison.remark(first, comparison.rows[first].remark | Remark(note=line)), first, moves)


def accept_all(comparison: Comparison) -> tuple[Comparison, tuple[Move, ...], int, int]:
    """Accept all that is pointed at; at the end, how much was accepted and how much was left.

    Passages whose rows tell other things as well are left: one after another they would make all rows one.
    """
    assert comparison.second_reading is not None
    moves: tuple[Move, ...] = ()
    taken = left = 0
    for pointed in only_pointed(comparison, comparison.second_reading).every:
        if isinstance(pointed, PointedRow) and not _narrow(comparison, pointed):
            left += 1
            continue
        comparison, _, more = accept(comparison, pointed, _rows(comparison, pointed)[0])
        moves += more
        taken += 1
    return comparison, moves, taken, left


def dismiss(comparison: Comparison, pointed: Pointer | PointedRow, row: int) -> Comparison:
    """Dismiss a difference for good, as one of the row, or passages until the model is asked again."""
    if isinstance(pointed, Pointer):
        key = as_finding(comparison, pointed).key
        return comparison.remark(row, comparison.rows[row].remark.rule(key, Ruling.DISMISSED))
    reading = comparison.second_reading
    assert reading is not None
    rows = tuple(each for each in reading.rows if each is not pointed)
    return replace(comparison, second_reading=replace(reading, rows=rows))


def _rows(comparison: Comparison, pointed: Pointer | PointedRow) -> list[int]:
    """The rows that hold its passages, ascending."""
    return rows_of(pointed, partial(row_of, comparison.rows))


def _narrow(comparison: Comparison, pointed: PointedRow) -> bool:
    """Whether no two of its rows hold passages beside those that are pointed at."""
    wider = [
        row
        for row in _rows(comparison, pointed)
        if any(set(cell) - set(own) for cell, own in zip(comparison.rows[row].cells, pointed.cells, strict=True))
    ]
    return len(wider) < 2

"""What a second reader points at, accepted (a difference as a note, passages told together as one row) or dismissed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from reader.lookup.pointed_words import rows_of
from reader.model import Comparison, PointedRow, Pointer, Remark, Ruling
from reader.overrule import row_of
from reader.overview import accepted, as_finding, only_pointed
from reader.tui.main.changes_by_hand import joined

if TYPE_CHECKING:
    from reader.session.passage_places import Move


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

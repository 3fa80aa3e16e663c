"""What the user changes by hand: rows joined or split, speakers corrected; all that follows is worked out anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.model import Comparison, Guest, Parallel, Quotation, Row, Speaker, Witness

RowCells = tuple[tuple[int, ...], ...]


def join_rows(comparison: Comparison, one: int, other: int) -> Comparison:
    """Two rows, by number, as one, which stands where the first of them stood and is marked as overruled.

    The order of the two changes nothing; the row carries the remarks of both. Raises `ValueError` for a row and itself.
    """
    if one == other:
        raise ValueError("a row cannot be joined with itself")
    first, last = sorted((one, other))
    rows = list(comparison.rows)
    pairs = zip(rows[first].cells, rows[last].cells, strict=True)
    others = _Others(rows[first].guests + rows[last].guests, rows[first].parallels + rows[last].parallels)
    remark = rows[first].remark | rows[last].remark
    del rows[last]
    (joined,) = _made(comparison.witnesses, [tuple(tuple(sorted(a + b)) for a, b in pairs)], others)
    rows[first] = replace(joined, remark=remark)
    return _rebuilt(comparison, rows)


def split_row(comparison: Comparison, number: int) -> Comparison:
    """The row's cells each in a row of its own; of a row with one cell, each passage. All are marked as overruled.

    Pieces that are out of their account's order where the row stood go back to the passage before them. The first
    piece keeps the row's remark. Raises `ValueError` for a row of one passage.
    """
    pieces = _pieces(comparison.rows[number].cells)
    if len(pieces) < 2:
        raise ValueError("a row of one passage cannot be split")
    rows = [*comparison.rows[:number], *comparison.rows[number + 1 :]]
    spot = number
    split = comparison.rows[number]
    first, *rest = _made(comparison.witnesses, pieces, _Others(split.guests, split.parallels))
    for piece in (replace(first, remark=split.remark), *rest):
        at = _place(rows, piece, spot)
        rows.insert(at, piece)
        spot += at <= spot
    return _rebuilt(comparison, rows)


Place = tuple[int, int]
"""An account, and the number of one of its quotations."""


def correct_speakers(comparison: Comparison, named: Mapping[Place, Speaker | None]) -> Comparison:
    """These quotations given to the speakers whom the user names for them, or to nobody."""
    return _attributed(comparison, {place: _quoted(comparison, place).corrected(named[place]) for place in named})


def withdraw_corrections(comparison: Comparison, quotations: Iterable[Place]) -> Comparison:
    """These quotations given to whom they were when they were read."""
    return _attributed(comparison, {place: _quoted(comparison, place).as_read for place in quotations})


def _quoted(comparison: Comparison, place: Place) -> Quotation:
    account, number = place
    return comparison.witnesses[account].quotations[number]


def _attributed(comparison: Comparison, changed: Mapping[Place, Quotation]) -> Comparison:
    witnesses = tuple(
        replace(
            witness,
            quotations=tuple(changed.get((account, number), one) for number, one in enumerate(witness.quotations)),
        )
        for account, witness in enumerate(comparison.witnesses)
    )
    if witnesses == comparison.witnesses:
        return comparison
    from reader.pipeline import judged_by_speakers, voices  # noqa: PLC0415 - showing a comparison needs no stage of it

    rows = judged_by_speakers(witnesses, comparison.rows)
    return replace(comparison, witnesses=witnesses, rows=rows, voices=voices(witnesses, rows))


def _pieces(cells: RowCells) -> list[RowCells]:
    filled = [(account, cell) for account, cell in enumerate(cells) if cell]
    if len(filled) == 1:
        ((account, cell),) = filled
        filled = [(account, (passage,)) for passage in cell]
    return [tuple(cell if column == account else () for column in range(len(cells))) for account, cell in filled]


def _place(rows: Sequence[Row], piece: Row, spot: int) -> int:
    """Where to insert a piece: at the spot where its account's order allows it, else behind the passage before it."""
    account, cell = next((account, cell) for account, cell in enumerate(piece.cells) if cell)
    before = row_of(rows, account, cell[0] - 1)
    after = row_of(rows, account, cell[-1] + 1)
    if (before is None or before < spot) and (after is None or spot <= after):
        return spot
    if before is not None:
        return before + 1
    return spot if after is None else after


def row_of(rows: Sequence[Row], account: int, passage: int) -> int | None:
    """The number of the row in which a passage stands; none where the account has no such passage."""
    return next((number for number, row in enumerate(rows) if passage in row.cells[account]), None)


class _Others(NamedTuple):
    """Passages at home in other rows that tell something of a row, or come near to it."""

    guests: Sequence[Guest]
    parallels: Sequence[Parallel]

    def guests_of(self, cells: RowCells) -> tuple[Guest, ...]:
        """Those beside a passage of these cells and at home elsewhere, each passage once, sorted."""
        coming = {each.place: each for each in reversed(self.guests) if _comes(cells, each)}
        return tuple(sorted(coming.values()))

    def parallels_of(self, cells: RowCells) -> tuple[Parallel, ...]:
        """Those beside a passage of these cells and at home elsewhere."""
        return tuple(each for each in self.parallels if _comes(cells, each))


def _comes(cells: RowCells, each: Guest | Parallel) -> bool:
    return _holds(cells, each.beside) and not _holds(cells, each.place)


def _made(witnesses: Sequence[Witness], every: Sequence[RowCells], others: _Others) -> tuple[Row, ...]:
    """Rows of these cells, each with its share of the others; what the user decides is certain."""
    from reader.align import anchors_of  # noqa: PLC0415
    from reader.pipeline import judged  # noqa: PLC0415

    rows = [
        Row(
            cells,
            anchors=anchors,
            aside=_aside(witnesses, cells),
            overruled=True,
            guests=others.guests_of(cells),
            parallels=others.parallels_of(cells),
        )
        for cells, anchors in zip(every, anchors_of(witnesses, every), strict=True)
    ]
    return judged(witnesses, rows)


def _holds(cells: RowCells, place: tuple[int, int]) -> bool:
    account, passage = place
    return passage in cells[account]


def _aside(witnesses: Sequence[Witness], cells: RowCells) -> bool:
    return all(w.passages[n].part.furniture for w, cell in zip(witnesses, cells, strict=True) for n in cell)


def _rebuilt(comparison: Comparison, rows: Sequence[Row]) -> Comparison:
    from reader.pipeline import voices  # noqa: PLC0415

    return replace(comparison, rows=tuple(rows), voices=voices(comparison.witnesses, rows))

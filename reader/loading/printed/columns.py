"""Columns and tables: what stands side by side is read in its order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.loading.printed.printed_lines import PrintedLine

_LEVEL = 0.25
"""Share of the letters' size within which two lines stand on one level. Chosen by hand."""
_FEWEST_ROWS = 4
"""Rows from which what stands side by side is columns and no accident. Chosen by hand."""
_FULL = 0.75
"""Share of a column's width from which on a line fills it; cells of a table do not. Chosen by hand."""
_MOSTLY = 0.5
"""Share of the rows that has to begin at an edge, and of the columns that has to be full. Chosen by hand."""
_NEAR = 3
"""Points within which lines begin at one edge. Chosen by hand."""
_BAR = " | "


def in_order(lines: Sequence[PrintedLine]) -> Iterator[PrintedLine]:
    """The lines of a page, columns that the file has side by side one after the other, rows of tables as one line."""
    for block in _blocks(list(_rows(lines))):
        if max(map(len, block)) == 1:
            yield from (line for row in block for line in row)
        elif len(block) >= _FEWEST_ROWS and _are_columns(block):
            yield from _by_column(block)
        else:
            yield from map(_row, block)


def _rows(lines: Sequence[PrintedLine]) -> Iterator[list[PrintedLine]]:
    """Lines that follow each other on one level, from left to right."""
    row: list[PrintedLine] = []
    for line in lines:
        if row and (abs(row[-1].y - line.y) > _LEVEL * line.size or line.x <= row[-1].x):
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _blocks(rows: Sequence[list[PrintedLine]]) -> Iterator[list[list[PrintedLine]]]:
    """Rows of one line, and rows of several with the shorter ones that go on in one of their columns."""
    block: list[list[PrintedLine]] = []
    for row in rows:
        beside = bool(block) and len(block[-1]) > 1
        if block and (len(row) > 1) != beside and not (beside and _goes_on(block, row[0])):
            yield block
            block = []
        block.append(row)
    if block:
        yield block


def _goes_on(block: Sequence[Sequence[PrintedLine]], line: PrintedLine) -> bool:
    """Whether a line stands below a block as its own lines do below each other."""
    if len(block) < _FEWEST_ROWS:
        return False
    step = block[-2][0].y - block[-1][0].y
    column = any(abs(line.x - each.x) <= _NEAR for each in block[-1])
    return column and 0 < block[-1][0].y - line.y <= step * (1 + _LEVEL)


def _edges(block: Sequence[Sequence[PrintedLine]]) -> list[float]:
    """Where the columns of a block begin, from the left."""
    counts = Counter(round(line.x / _NEAR) * _NEAR for row in block for line in row)
    return sorted(x for x, count in counts.items() if count >= len(block) * _MOSTLY)


def _are_columns(block: Sequence[Sequence[PrintedLine]]) -> bool:
    """Whether what stands side by side is prose: most lines but the last of each row fill their column."""
    shares = [(line.end - line.x) / (following.x - line.x) for row in block for line, following in pairwise(row)]
    return len(_edges(block)) > 1 and sum(share >= _FULL for share in shares) > _MOSTLY * len(shares)


def _by_column(block: Sequence[Sequence[PrintedLine]]) -> Iterator[PrintedLine]:
    edges = _edges(block)
    lines = [line for row in block for line in row]
    for left, right in pairwise([float("-inf"), *edges[1:], float("inf")]):
        yield from (line for line in lines if left - _NEAR <= line.x < right - _NEAR)


def _row(row: Sequence[PrintedLine]) -> PrintedLine:
    if len(row) == 1:
        return row[0]
    return row[0]._replace(words=_BAR.join(line.words for line in row), end=row[-1].end, row=True)

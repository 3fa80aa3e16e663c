"""Which code point of which account each cell of a line stands for; nothing here knows of Textual."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len

from reader.model import Span
from reader.tui.page.arrangement import Arrangement
from reader.tui.page.cell_content import Cells
from reader.tui.page.page_shape import Column, Slot

Piece = tuple[int, tuple[int, int]]
"""So many cells, and the code point and the account that they stand for."""


def text_places(arrangement: Arrangement, cells: Cells, line: int) -> Iterator[Piece]:
    """The cells of a line of the page, piece by piece, over all columns; the account is -1 where there is none near."""
    for number, column in enumerate(arrangement.page.columns):
        yield from _in_column(arrangement, cells, number, column, line + arrangement.shifts[number])


def _in_column(arrangement: Arrangement, cells: Cells, number: int, column: Column, line: int) -> Iterator[Piece]:
    slot = arrangement.page.slot(number, line)
    if slot is None or not slot.filled:
        near = arrangement.page.near(line, number)
        if near is None:
            yield column.width, (0, -1)
        else:
            yield from _blank(column.width, _edge_of(cells, near, line), near.account)
        return
    if slot.folded:
        yield from _blank(column.width, _edge_of(cells, slot, line - 1), slot.account)
        return
    lines, _ = cells.within(slot, column.text)
    index = line - slot.top
    if index < len(lines):
        yield from _words(cells.text(slot), slot.account, column, lines[index].span, lines[index].indent)
    else:
        yield from _blank(column.width, lines[-1].span.end - 1, slot.account)


def _words(text: str, account: int, column: Column, span: Span, indent: int) -> Iterator[Piece]:
    used = column.gutter + indent
    yield from _blank(used, span.start, account)
    spaced = False
    for at in range(span.start, span.end):
        blank = text[at] in " \t\n"
        if blank and spaced:
            continue
        spaced = blank
        cells = 1 if blank else cell_len(text[at])
        if cells:
            used += cells
            yield cells, (at, account)
    yield from _blank(column.width - used, span.end - 1, account)


def _edge_of(cells: Cells, slot: Slot, line: int) -> int:
    """The end of a cell that is nearer to a line."""
    passages = cells.comparison.witnesses[slot.account].passages
    spans = [*(passages[number].span for number in slot.cell), *(guest.span for guest in slot.guests)]
    return spans[0].start if line < slot.top else spans[-1].end - 1


def _blank(cells: int, at: int, account: int) -> Iterator[Piece]:
    """Cells that stand for one code point, each for itself, since Textual counts on within a piece."""
    for _ in range(cells):
        yield 1, (at, account)

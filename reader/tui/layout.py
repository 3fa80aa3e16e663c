"""Where each cell of a comparison stands on a page of a given width; nothing here knows of Textual.

Rows told by several accounts cross the page: their cells begin on the same line and are padded to the tallest.
What one account alone tells flows in that account's own column between two such rows, so that pages of unmatched
passages read like articles and leave no holes. On a narrow page everything stands in one column.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.model import Comparison, Row, Span, Witness
from reader.tui.wrap import lines_needed, wrap

NARROWEST = 30
WIDEST_STACKED = 100


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the page in cells: where it begins, its gutter, and the text after it; one blank follows."""

    x: int
    gutter: int
    text: int

    @property
    def width(self) -> int:
        """Gutter, text and the blank cell after it."""
        return self.gutter + self.text + 1


def columns(width: int, accounts: int) -> tuple[Column, ...]:
    """One column an account, or a single one for all where they would be under 30 cells each."""
    if accounts and width // accounts - 4 >= NARROWEST:
        edges = [width * number // accounts for number in range(accounts + 1)]
        return tuple(Column(x, 3, end - x - 4) for x, end in pairwise(edges))
    return (Column(0, 5, max(1, min(width - 6, WIDEST_STACKED))),)


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one cell: its row and account, and its lines from `top` on, padding included."""

    row: int
    account: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Page:
    """All slots of the rows shown, by column and from top to bottom; positions and heights in lines."""

    columns: tuple[Column, ...]
    slots: tuple[tuple[Slot, ...], ...]
    places: dict[int, range]
    height: int
    tops: tuple[tuple[int, ...], ...]

    @property
    def stacked(self) -> bool:
        """Whether the accounts stand under one another."""
        return len(self.columns) == 1

    def slot(self, column: int, line: int) -> Slot | None:
        """What stands in this column on this line."""
        at = bisect_right(self.tops[column], line) - 1
        if at < 0:
            return None
        slot = self.slots[column][at]
        return slot if line < slot.top + slot.height else None

    def column_at(self, x: int) -> int:
        """The column that holds this cell of the width."""
        return max(0, bisect_right([column.x for column in self.columns], x) - 1)

    def nearest(self, line: int, column: int) -> int | None:
        """The row nearest to a line; one in this column is preferred where it is no more than a blank line away."""
        found = [(self._close(number, line), number) for number, slots in enumerate(self.slots) if slots]
        if not found:
            return None
        slot, _ = min(found, key=lambda one: (_distance(one[0], line) > (one[1] == column), one[1] != column))
        return slot.row

    def _close(self, column: int, line: int) -> Slot:
        at = max(0, bisect_right(self.tops[column], line) - 1)
        return min(self.slots[column][at : at + 2], key=lambda slot: _distance(slot, line))


def _distance(slot: Slot, line: int) -> int:
    return max(slot.top - line, line - (slot.top + slot.height - 1), 0)


def stretches(witness: Witness, cell: Sequence[int]) -> tuple[Span, ...]:
    """The passages of a cell as ranges that flow: neighbours in a paragraph together, others on a line of their own."""
    spans: list[Span] = []
    before = None
    for number in cell:
        passage = witness.passages[number]
        if before == (number - 1, passage.paragraph):
            spans[-1] = Span(spans[-1].start, passage.span.end)
        else:
            spans.append(passage.span)
        before = (number, passage.paragraph)
    return tuple(spans)


def lines(witness: Witness, cell: Sequence[int], width: int) -> list[Span]:
    """The lines of a cell."""
    return [line for span in stretches(witness, cell) for line in wrap(witness.article.text, span, width)]


def across(row: Row) -> bool:
    """Whether several accounts meet in the row."""
    return sum(map(bool, row.cells)) > 1


def blocks(rows: Sequence[Row], shown: Iterable[int]) -> Iterator[list[int]]:
    """Row numbers in groups: a row that crosses the page by itself, those between two such rows together."""
    band: list[int] = []
    for number in shown:
        if not across(rows[number]):
            band.append(number)
            continue
        if band:
            yield band
            band = []
        yield [number]
    if band:
        yield band


def lay_out(comparison: Comparison, shown: Sequence[int], width: int) -> Page:
    """Place the rows shown on a page `width` cells wide."""
    accounts = len(comparison.witnesses)
    placing = _Placing(comparison, columns(width, accounts))
    for block in blocks(comparison.rows, shown):
        placing.add(block)
    return placing.page()


class _Placing:
    """A page under way: one cursor for each column."""

    def __init__(self, comparison: Comparison, cols: tuple[Column, ...]) -> None:
        self.comparison = comparison
        self.columns = cols
        self.slots: list[list[Slot]] = [[] for _ in cols]
        self.places: dict[int, range] = {}
        self.bottom = 0

    def add(self, block: list[int]) -> None:
        """Place a block under all that stands there, one blank line between."""
        top = self.bottom + (self.bottom > 0)
        crossing = across(self.comparison.rows[block[0]])
        if len(self.columns) == 1:
            self._stack(block, top)
        elif crossing:
            self._cross(block[0], top)
        else:
            self._flow(block, top)

    def _height(self, row: int, account: int, column: int) -> int:
        witness = self.comparison.witnesses[account]
        width = self.columns[column].text
        spans = stretches(witness, self.comparison.rows[row].cells[account])
        return sum(lines_needed(witness.article.text, span, width) for span in spans)

    def _cross(self, row: int, top: int) -> None:
        cells = self.comparison.rows[row].cells
        height = max(self._height(row, account, account) for account, cell in enumerate(cells) if cell)
        for account in range(len(cells)):
            self.slots[account].append(Slot(row, account, top, height))
        self._occupy(row, top, top + height)

    def _flow(self, band: list[int], top: int) -> None:
        cursors = [top] * len(self.columns)
        before: list[int | None] = [None] * len(self.columns)
        for row in band:
            account = teller(self.comparison.rows[row])
            start = cursors[account] + self._breaks(row, account, before[account])
            cursors[account] = start + self._height(row, account, account)
            before[account] = row
            self.slots[account].append(Slot(row, account, start, cursors[account] - start))
            self._occupy(row, start, cursors[account])

    def _stack(self, block: list[int], top: int) -> None:
        before: int | None = None
        for row in block:
            start = end = top + (before is not None and self._parted(row, before))
            for account, cell in enumerate(self.comparison.rows[row].cells):
                if cell:
                    height = self._height(row, account, 0)
                    self.slots[0].append(Slot(row, account, end, height))
                    end += height
            self._occupy(row, start, end)
            before, top = row, end

    def _parted(self, row: int, before: int) -> bool:
        account = teller(self.comparison.rows[row])
        return account != teller(self.comparison.rows[before]) or self._breaks(row, account, before)

    def _breaks(self, row: int, account: int, before: int | None) -> bool:
        """Whether a paragraph of this account begins here, under another."""
        if before is None:
            return False
        passages = self.comparison.witnesses[account].passages
        rows = self.comparison.rows
        last, first = rows[before].cells[account][-1], rows[row].cells[account][0]
        return passages[last].paragraph != passages[first].paragraph

    def _occupy(self, row: int, top: int, bottom: int) -> None:
        self.places[row] = range(top, bottom)
        self.bottom = max(self.bottom, bottom)

    def page(self) -> Page:
        """The finished page."""
        slots = tuple(map(tuple, self.slots))
        tops = tuple(tuple(slot.top for slot in column) for column in slots)
        return Page(self.columns, slots, self.places, self.bottom, tops)


def teller(row: Row) -> int:
    """The first account that tells anything in the row."""
    return next(account for account, cell in enumerate(row.cells) if cell)

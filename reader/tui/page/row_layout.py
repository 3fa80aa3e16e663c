"""Where each cell of a comparison stands on a page of a given width; nothing here knows of Textual.

Rows in several accounts cross the page: their cells begin on the same line and are padded to the tallest.
What one account alone tells flows in that account's own column between two such rows, so that pages of unmatched
passages read like articles and leave no holes. On a narrow page everything stands in one column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from reader.lookup.row_index import GuestClause
from reader.model import Comparison, Row, Span, Witness
from reader.tui.page.page_shape import Page, Slot, columns, indent
from reader.tui.painting.line_wrapping import lines_needed, wrap


class Beside(NamedTuple):
    """What stands in cells beside their passages: words before the first, and guests below; by row and account.

    `folded` has the words in the place of a stretch, by its first row.
    """

    badges: Mapping[tuple[int, int], str] = MappingProxyType({})
    guests: Mapping[tuple[int, int], tuple[GuestClause, ...]] = MappingProxyType({})
    folded: Mapping[int, str] = MappingProxyType({})


NOTHING_BESIDE = Beside()


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


class CellLine(NamedTuple):
    """A line of a cell: its words, those before them that are none of the account's, and whether a guest says it."""

    span: Span
    before: str = ""
    guest: bool = False

    @property
    def indent(self) -> int:
        """The cells that stand before its words."""
        return indent(self.before)


def lines(
    witness: Witness, cell: Sequence[int], width: int, badge: str = "", guests: Sequence[GuestClause] = ()
) -> list[CellLine]:
    """The lines of a cell, the badge before the first of them, guests below."""
    text = witness.article.text
    return [
        CellLine(span, "" if number else part.before, part.guest)
        for part in _parts(witness, cell, badge, guests)
        for number, span in enumerate(wrap(text, part.span, width, part.indent))
    ]


def height(
    witness: Witness, cell: Sequence[int], width: int, badge: str = "", guests: Sequence[GuestClause] = ()
) -> int:
    """How many lines a cell has."""
    text = witness.article.text
    return sum(lines_needed(text, part.span, width, part.indent) for part in _parts(witness, cell, badge, guests))


def _parts(witness: Witness, cell: Sequence[int], badge: str, guests: Sequence[GuestClause]) -> Iterator[CellLine]:
    """What of a cell begins on a line of its own."""
    for number, span in enumerate(stretches(witness, cell)):
        yield CellLine(span, "" if number else badge)
    for guest in guests:
        yield CellLine(guest.span, guest.place, guest=True)


def across(row: Row) -> bool:
    """Whether several accounts meet in the row."""
    return len(row.tellers) > 1


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


STEP = 2000
"""So many lines at a time a page grows by, a few milliseconds' work."""


def growing(
    comparison: Comparison,
    shown: Sequence[int],
    width: int,
    accounts: Sequence[int] = (),
    beside: Beside = NOTHING_BESIDE,
) -> Iterator[Page]:
    """The rows shown, in this order, on a page `width` cells wide: ever longer pages, of which the last is the whole.

    `accounts` are those that have a column, all of them if none is named; rows that none of these tells are left out.
    The pages share what they hold, so that only the last one given is of use.
    """
    placing = _Placing(comparison, tuple(accounts) or tuple(range(len(comparison.witnesses))), width, beside)
    goal = STEP
    for block in blocks(comparison.rows, filter(placing.tells, shown)):
        placing.add(block)
        if placing.bottom >= goal:
            yield placing.page()
            goal = placing.bottom + STEP
    yield placing.page()


class _Placing:
    """A page under way: one cursor for each column."""

    def __init__(
        self,
        comparison: Comparison,
        accounts: tuple[int, ...],
        width: int,
        beside: Beside,
    ) -> None:
        self.comparison, self.accounts, self.beside = comparison, accounts, beside
        self.columns = columns(width, len(accounts))
        self.stacked = len(self.columns) < len(accounts)
        self.column = {account: 0 if self.stacked else number for number, account in enumerate(accounts)}
        self.every = len(accounts) == len(comparison.witnesses)
        self.slots: list[list[Slot]] = [[] for _ in self.columns]
        self.places: dict[int, range] = {}
        self.bottom = 0

    def tells(self, row: int) -> bool:
        """Whether an account that has a column tells anything in the row."""
        return self.every or any(self.comparison.rows[row].cells[account] for account in self.accounts)

    def add(self, block: list[int]) -> None:
        """Place a block under all that stands there, one blank line between."""
        top = self.bottom + (self.bottom > 0)
        crossing = across(self.comparison.rows[block[0]])
        if self.stacked:
            self._stack(block, top)
        elif crossing:
            self._cross(block[0], top)
        else:
            self._flow(block, top)

    def _height(self, row: int, account: int) -> int:
        if row in self.beside.folded:
            return int(bool(self.comparison.rows[row].cells[account]))
        witness, cell = self.comparison.witnesses[account], self.comparison.rows[row].cells[account]
        badge, guests = self.beside.badges.get((row, account), ""), self.beside.guests.get((row, account), ())
        return height(witness, cell, self.columns[self.column[account]].text, badge, guests)

    def _put(self, row: int, account: int, top: int, height: int) -> None:
        cell, place = self.comparison.rows[row].cells[account], (row, account)
        slot = Slot(
            row,
            account,
            top,
            height,
            cell,
            self.beside.badges.get(place, ""),
            self.beside.guests.get(place, ()),
            self.beside.folded.get(row, "") if cell else "",
        )
        self.slots[self.column[account]].append(slot)

    def _cross(self, row: int, top: int) -> None:
        height = max(self._height(row, account) for account in self.accounts)
        for account in self.accounts:
            self._put(row, account, top, height)
        self._occupy(row, top, top + height)

    def _flow(self, band: list[int], top: int) -> None:
        cursors = dict.fromkeys(self.accounts, top)
        before: dict[int, int] = {}
        for row in band:
            account = teller(self.comparison.rows[row])
            start = cursors[account] + self._breaks(row, account, before.get(account))
            cursors[account] = start + self._height(row, account)
            before[account] = row
            self._put(row, account, start, cursors[account] - start)
            self._occupy(row, start, cursors[account])

    def _stack(self, block: list[int], top: int) -> None:
        before: int | None = None
        for row in block:
            start = end = top + (before is not None and self._parted(row, before))
            for account in self.accounts:
                if height := self._height(row, account):
                    self._put(row, account, end, height)
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
        """The page as far as it has come."""
        return Page(self.accounts, self.columns, self.slots, self.places, self.bottom)


def teller(row: Row) -> int:
    """The first account that tells anything in the row."""
    return next(account for account, cell in enumerate(row.cells) if cell)

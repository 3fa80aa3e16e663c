"""A page: columns, and the lines that each cell has in them; nothing here knows of Textual."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

if TYPE_CHECKING:
    from reader.lookup.row_index import GuestClause

NARROWEST = 30
"""Cells of text in a column: below them, prose breaks after four or five words. Chosen by hand."""
WIDEST_STACKED = 100
"""Cells of text in a single column: a longer line is hard to find back from. Chosen by hand."""
MARGIN = 2
"""The lines that stay free above and below the current row where there is room."""


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


def fitting(width: int) -> int:
    """How many columns of at least 30 cells stand side by side."""
    return max(1, width // (NARROWEST + 4))


def columns(width: int, accounts: int) -> tuple[Column, ...]:
    """One column an account, or a single one for all where they would be under 30 cells each."""
    if 1 < accounts <= fitting(width):
        edges = [width * number // accounts for number in range(accounts + 1)]
        return tuple(Column(x, 3, end - x - 4) for x, end in pairwise(edges))
    gutter = 5 if accounts > 1 else 3
    return (Column(0, gutter, max(1, min(width - gutter - 1, WIDEST_STACKED))),)


class Slot(NamedTuple):
    """The place of a cell: its row and account, its lines from `top` on, padding included, and the passages there.

    The badge stands before the first word, guests below the passages; `folded` are the words that stand in the place of
    all where a stretch is folded.
    """

    row: int
    account: int
    top: int
    height: int
    cell: tuple[int, ...]
    badge: str = ""
    guests: tuple[GuestClause, ...] = ()
    folded: str = ""

    @property
    def filled(self) -> bool:
        """Whether any words stand in it."""
        return bool(self.cell or self.guests)

    @property
    def stop(self) -> int:
        """The line after the last one."""
        return self.top + self.height


def indent(badge: str) -> int:
    """The cells that a badge and the space after it take."""
    return cell_len(badge) + 1 if badge else 0


@dataclass(frozen=True, slots=True)
class Page:
    """All slots of the rows shown, by column and from top to bottom; positions and heights in lines.

    `accounts` tells whose column each is, and all of them where they stand under one another in one. `places` has the
    lines of each row on a page of aligned rows; on a page of articles, whose columns have nothing to do with each
    other, `flows` has them for each column, in the order of the article, once for each stretch of the row's passages.
    """

    accounts: tuple[int, ...]
    columns: tuple[Column, ...]
    slots: Sequence[Sequence[Slot]]
    places: dict[int, range]
    height: int
    flows: tuple[dict[int, list[range]], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything has been laid out."""
        return bool(self.columns)

    @property
    def stacked(self) -> bool:
        """Whether the accounts stand under one another."""
        return len(self.columns) < len(self.accounts)

    def column_of(self, account: int) -> int:
        """The column of an account that the page shows."""
        return 0 if self.stacked else self.accounts.index(account)

    def slot(self, column: int, line: int) -> Slot | None:
        """What stands in this column on this line."""
        at = bisect_right(self.slots[column], line, key=_top) - 1
        if at < 0:
            return None
        slot = self.slots[column][at]
        return slot if line < slot.stop else None

    def column_at(self, x: int) -> int:
        """The column that holds this cell of the width."""
        return max(0, bisect_right([column.x for column in self.columns], x) - 1)

    def near(self, line: int, column: int) -> Slot | None:
        """The filled slot of this column that is nearest to a line."""
        slots = self.slots[column]
        at = bisect_right(slots, line, key=_top) - 1
        above = next((slots[n] for n in range(at, -1, -1) if slots[n].filled), None)
        below = next((slots[n] for n in range(at + 1, len(slots)) if slots[n].filled), None)
        found = [slot for slot in (above, below) if slot is not None]
        return min(found, key=lambda slot: _distance(slot, line), default=None)

    def nearest(self, line: int, column: int) -> int | None:
        """The row nearest to a line; one in this column is preferred where it is no more than a blank line away.

        On a page of articles it is the nearest in this column.
        """
        if self.flows:
            slot = self.near(line, column)
            return None if slot is None else slot.row
        found = [(self._close(number, line), number) for number, slots in enumerate(self.slots) if slots]
        if not found:
            return None
        slot, _ = min(found, key=lambda one: (_distance(one[0], line) > (one[1] == column), one[1] != column))
        return slot.row

    def _close(self, column: int, line: int) -> Slot:
        at = max(0, bisect_right(self.slots[column], line, key=_top) - 1)
        return min(self.slots[column][at : at + 2], key=lambda slot: _distance(slot, line))


NO_PAGE = Page((), (), (), {}, 0)
"""What there is before anything is laid out."""


def meets(one: range, other: range) -> bool:
    """Whether two ranges of lines have a line in common."""
    return one.start < other.stop and other.start < one.stop


def brought_in(place: range, view: range) -> int | None:
    """The line to begin the view with so that the lines of a row are in it, none where they stand there already.

    The view moves as little as can be; a row farther away comes to stand at a third of the height.
    """
    margin = MARGIN if len(view) > 3 * MARGIN else 0
    if place.start - view.stop > len(view) // 2 or view.start - place.stop > len(view) // 2:
        return place.start - len(view) // 3
    if place.start - margin < view.start or len(place) > len(view) - 2 * margin:
        return place.start - margin
    return place.stop + margin - len(view) if place.stop + margin > view.stop else None


_top = attrgetter("top")


def _distance(slot: Slot, line: int) -> int:
    return max(slot.top - line, line - (slot.stop - 1), 0)

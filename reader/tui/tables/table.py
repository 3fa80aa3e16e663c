"""A table that has a column for each account: lines of one height, painted one by one when they come into view."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual import events
from textual.cache import LRUCache
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from reader.tui.keys import action_of

SIGN = 3
"""The width of the column for a line's sign, with a blank on either side."""
_MARGIN = 2
"""Lines of a view that stay in sight when it is turned, to go on reading from."""


@dataclass(frozen=True, slots=True)
class ColumnWidths:
    """How wide the columns of a table want to be, in cells.

    `lead` goes before the accounts, `cell` is the least that an account needs, 0 where accounts have no columns, and
    `widest` the most that it gets, `tail` the least that the words after them need; what is left over goes to the tail,
    where there is one.
    """

    cell: int
    lead: int = 0
    tail: int = 0
    widest: int = 1000


@dataclass(frozen=True, slots=True)
class PlacedColumns:
    """The columns of a table at one width: accounts `first` to `end` stand in cells of `cell`, a blank after each."""

    lead: int
    first: int
    end: int
    cell: int
    tail: int

    def assemble(self, sign: Content, lead: Content, cells: Iterable[Content], tail: Content) -> Content:
        """One line, each part cut and padded to its column."""
        parts = [
            Content(" ") + _fitted(sign, SIGN - 1),
            _fitted(lead, self.lead),
            *(_fitted(cell, self.cell + 1) for cell in cells),
        ]
        return Content("").join([*parts, tail.truncate(self.tail, ellipsis=True, pad=True)])


def _fitted(words: Content, cells: int) -> Content:
    """The words cut with an ellipsis to leave the last of these cells blank."""
    return words.truncate(cells - 1, ellipsis=True, pad=True).pad_right(1) if cells else Content("")


def frame(width: int, accounts: int, shape: ColumnWidths, first: int = 0) -> PlacedColumns:
    """As many accounts as there is room for, from `first` on or before it where they would run out."""
    if not shape.cell:
        return PlacedColumns(shape.lead, 0, 0, 0, max(0, width - SIGN - shape.lead))
    room = width - SIGN - shape.lead - shape.tail
    shown = min(accounts, max(1, room // (shape.cell + 1)))
    first = max(0, min(first, accounts - shown))
    cell = max(1, min(room // shown - 1, shape.widest))
    tail = max(0, width - SIGN - shape.lead - shown * (cell + 1))
    return PlacedColumns(shape.lead, first, first + shown, cell, tail if shape.tail else 0)


class Line(ABC):
    """One line of a table, and what stands behind it."""

    heading: ClassVar[bool] = False
    """Whether the cursor passes the line over."""

    @abstractmethod
    def paint(self, frame: PlacedColumns, account: int) -> Content:
        """The line in these columns; `account` is the one that the cursor stands at, -1 in every other line."""

    def detail(self, account: int) -> list[Content]:  # noqa: ARG002
        """What there is to know about it in an account, a Content a paragraph."""
        return []

    def row(self, account: int) -> int | None:  # noqa: ARG002
        """The row that it comes from, as that account tells it, if any."""
        return None


def marked(cell: Content, here: bool) -> Content:  # noqa: FBT001
    """A cell, marked where the cursor stands at it."""
    return Content.assemble(("▸", "bold $reader-agree"), cell) if here else Content(" ") + cell


class Table(ScrollView, can_focus=False, inherit_bindings=False):
    """Lines by accounts, with a cursor that stands at one account of one line."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"table--line", "table--heading", "table--current"}
    ALLOW_SELECT = False

    cursor: reactive[int] = reactive(0, init=False)
    """The number of the current line."""
    account: reactive[int] = reactive(0, init=False)
    """The account that the cursor stands at."""
    frame: reactive[PlacedColumns] = reactive(PlacedColumns(0, 0, 0, 1, 0), init=False)
    """The columns at the present width."""

    def __init__(self, accounts: int, shape: ColumnWidths) -> None:
        super().__init__()
        self.accounts = accounts
        self.shape = shape
        self.lines: Sequence[Line] = ()
        self._strips: LRUCache[tuple[int, int], Strip] = LRUCache(256)

    def show(self, lines: Sequence[Line], cursor: int) -> None:
        """Show these lines, the cursor at one of them or at the next that is no heading."""
        self.lines = lines
        self._strips.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, len(lines))
        self.go(cursor)
        self.refresh()

    def reshape(self, shape: ColumnWidths) -> None:
        """Give the columns other widths."""
        self.shape = shape
        self._lay_out()

    # Moving

    def go(self, line: int, direction: int = 1) -> None:
        """Put the cursor to a line, or to the nearest in that direction that is no heading, or else in the other."""
        ahead = range(line, len(self.lines) if direction > 0 else -1, direction)
        behind = range(line, -1 if direction > 0 else len(self.lines), -direction)
        for at in (*ahead, *behind):
            if 0 <= at < len(self.lines) and not self.lines[at].heading:
                self.cursor = at
                break
        else:
            self.cursor = 0
        self._bring_in()

    def step(self, direction: int) -> None:
        """One line on."""
        self.go(self.cursor + direction, direction)

    def turn(self, direction: int) -> None:
        """One screen on."""
        self.go(
            min(max(self.cursor + direction * max(1, self.size.height - _MARGIN), 0), len(self.lines) - 1), direction
        )

    def edge(self, end: int) -> None:
        """The first or the last line."""
        self.go(0 if end == 0 else len(self.lines) - 1, 1 if end == 0 else -1)

    def shift(self, direction: int) -> None:
        """One account on."""
        self.account = min(max(self.account + direction, 0), self.accounts - 1)

    def _bring_in(self) -> None:
        """Scroll as little as shows the line, and the heading above it."""
        top, height = round(self.scroll_y), max(1, self.size.height)
        start = self.cursor
        while start and self.lines[start - 1].heading and self.cursor - start < height - 1:
            start -= 1
        if start < top:
            self.scroll_to(y=start, animate=False, force=True, immediate=True)
        elif self.cursor >= top + height:
            self.scroll_to(y=self.cursor - height + 1, animate=False, force=True, immediate=True)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor to the line and account under the mouse."""
        line = round(self.scroll_y) + event.y
        if line < len(self.lines) and not self.lines[line].heading:
            self.cursor = line
            at = (event.x - SIGN - self.frame.lead) // (self.frame.cell + 1)
            if 0 <= at < self.frame.end - self.frame.first:
                self.account = self.frame.first + at
            if event.chain == 2:
                self.screen.call_later(self.screen.run_action, action_of("line.open"))

    # Painting

    def on_resize(self) -> None:
        """Make the columns fit and keep the cursor in view."""
        self._lay_out()
        self.virtual_size = Size(self.scrollable_content_region.width, len(self.lines))
        if self.lines:
            self._bring_in()

    def _lay_out(self) -> None:
        made = frame(self.scrollable_content_region.width, self.accounts, self.shape, self.frame.first)
        shown = made.end - made.first
        first = min(max(made.first, self.account - shown + 1), self.account)
        self.frame = replace(made, first=first, end=first + shown)

    def watch_frame(self) -> None:
        """Paint anew in other columns."""
        self._strips.clear()
        self.refresh()

    def watch_cursor(self) -> None:
        """Show where the cursor is."""
        self.refresh()

    def watch_account(self) -> None:
        """Bring the account into view."""
        self._lay_out()
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget what was painted in another theme."""
        super().notify_style_update()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        number, width = round(self.scroll_y) + y, self.scrollable_content_region.width
        if number >= len(self.lines) or width < 1:
            return Strip.blank(width, self.rich_style)
        account = self.account if number == self.cursor else -1
        key = (number, account)
        if key not in self._strips:
            line = self.lines[number]
            kind = "heading" if line.heading else "line" if account < 0 else "current"
            words = line.paint(self.frame, account).truncate(width, ellipsis=True, pad=True)
            self._strips[key] = Visual.to_strips(self, words, width, 1, self.get_visual_style(f"table--{kind}"))[0]
        return self._strips[key]

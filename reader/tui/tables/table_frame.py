"""What stands around a table: a line above and below, the heads of its columns, and what is told of one line."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from reader.tui.panels.account_heads import label
from reader.tui.tables.table import PlacedColumns

QUIET = "$reader-quiet"
_LETTER = 4
"""A column that is no wider than this is headed by its letter alone."""


class Bar(Widget):
    """A line with words at the left and at the right, the left ones cut where there is no room for both."""

    left: reactive[Content] = reactive(Content(""))
    """What the line says."""
    right: reactive[Content] = reactive(Content(""))
    """What it says at its end."""

    def render(self) -> Content:
        """The line at its width."""
        room = max(self.size.width - self.right.cell_length - 3, 0)
        left = self.fitted(room)
        blank = " " * (room - left.cell_length)
        return Content.assemble(" ", left, blank, " ", self.right, " ").truncate(self.size.width)

    def fitted(self, room: int) -> Content:
        """The words at the left in so many cells."""
        return self.left.truncate(room, ellipsis=True)


class Legend(Bar):
    """Signs and what they mean, two blanks between each; those that have no room are left out whole."""

    def fitted(self, room: int) -> Content:
        """As many of the signs as have room."""
        if self.left.cell_length <= room:
            return self.left
        return self.left[: max(self.left.plain.rfind("  ", 0, room + 2), 0)]


class Columns(Widget):
    """The heads of a table's columns."""

    shown: reactive[tuple[PlacedColumns, int]] = reactive((PlacedColumns(0, 0, 0, 1, 0), 0))
    """The columns, and the account that the cursor stands at."""

    def __init__(self, names: Sequence[str], lead: str, tail: str) -> None:
        super().__init__()
        self.names = names
        self.lead, self.tail = lead, tail

    def render(self) -> Content:
        """One line: the letter of each account and the name of its file."""
        frame, here = self.shown
        cells = (self._head(number, number == here) for number in range(frame.first, frame.end))
        tail = Content.styled(self.tail, QUIET)
        return frame.assemble(Content(""), Content.styled(self.lead, QUIET), cells, tail).truncate(self.size.width)

    def _head(self, number: int, here: bool) -> Content:  # noqa: FBT001
        style = "bold underline $reader-agree" if here else "bold $reader-agree"
        name = f" {self.names[number]}" if self.shown[0].cell > _LETTER else ""
        return Content.assemble(" ", (label(number), style), (name, QUIET))


class Detail(Widget):
    """What there is to know about the place where the cursor stands."""

    told: reactive[Sequence[Content]] = reactive(())
    """Paragraphs, the most important first."""

    def render(self) -> Content:
        """As much of them as there is room for, cut with an ellipsis."""
        width, height = max(2, self.size.width - 2), max(1, self.size.height)
        lines = [Content(" ") + line for one in self.told for line in one.wrap(width)]
        if len(lines) > height:
            lines[height - 1 :] = [Content.assemble(lines[height - 1].rstrip().truncate(width - 2), " …")]
        return Content("\n").join(lines)

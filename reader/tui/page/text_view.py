"""A view of words that is painted line by line, and whose words the mouse can select."""

from __future__ import annotations

from itertools import pairwise
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Region
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from reader.lookup.row_index import Concordance
from reader.model import Span
from reader.tui.page.arrangement import Arrangement, CurrentCell
from reader.tui.page.cell_content import Cells
from reader.tui.page.page_shape import Page
from reader.tui.page.painter import PARTS, Painter
from reader.tui.page.text_places import text_places


class TextView(ScrollView, can_focus=False, inherit_bindings=False):
    """Paints the lines of a page, whose words can be selected within one account at a time.

    The offsets that Textual selects by are not places on the screen but places in the texts: the code point as x, the
    account as y. So a selection stays what it is when the page scrolls or is laid out anew.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = set(PARTS)

    current: reactive[int] = reactive(0, init=False)
    """The number of the current row."""
    account: reactive[int] = reactive(0, init=False)
    """The account whose cell is current where it tells the current row."""
    marked: reactive[int | None] = reactive(None)
    """The row that is to be joined with another."""
    selected: reactive[tuple[int, Span] | None] = reactive(None, init=False)
    """The account and the range of its text that is selected."""

    def __init__(self, concordance: Concordance) -> None:
        super().__init__()
        self.cells = Cells(concordance)
        self.arrangement = Arrangement(concordance)
        self.painter = Painter(self.arrangement, self.cells, self.ink)
        self._styles: dict[tuple[str, ...], Style] = {}
        self._pressed = Offset(-1, -1)

    @property
    def current_cell(self) -> CurrentCell:
        """The current row and the chosen account."""
        return CurrentCell(self.current, self.account)

    @property
    def told_by(self) -> int:
        """The account of the current cell."""
        return self.arrangement.told_by(self.current_cell)

    @property
    def shown(self) -> tuple[int, ...]:
        """The rows that are shown, in their order."""
        return self.arrangement.shown

    @property
    def page(self) -> Page:
        """The page as far as it is laid out."""
        return self.arrangement.page

    @property
    def view(self) -> range:
        """The lines of the page that are in view."""
        top = round(self.scroll_y)
        return range(top, top + max(1, self.size.height))

    # Painting

    def notify_style_update(self) -> None:
        """Forget the styles of another theme."""
        super().notify_style_update()
        self._styles.clear()

    def ink(self, *names: str) -> Style:
        """The first component's style with the others laid over it, their colours blended with its background."""
        if names not in self._styles:
            ground = self.get_component_styles(names[0])
            style = self.get_component_rich_style(names[0])
            behind = self.background_colors[1] + ground.background
            for name in names[1:]:
                over = self.get_component_styles(name)
                if over.has_rule("color"):
                    style += Style.from_color((behind + over.color).rich_color)
                style += over.text_style
            self._styles[names] = style
        return self._styles[names]

    def paint(self, y: int) -> Strip:
        """One line of the screen, gutter and text of every column."""
        width = self.scrollable_size.width
        if not self.page:
            return Strip.blank(width, self.rich_style)
        self.painter.current, self.painter.told_by, self.painter.marked = self.current, self.told_by, self.marked
        segments = self.painter.line(self.view, y)
        return Strip(segments).adjust_cell_length(width, self.ink("rows--alone"))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the view, as they are painted."""
        filters, ground = self.get_line_filters(), self.background_colors[1]
        strips = []
        for y in crop.line_range:
            strip = self.paint(y)
            for one in filters:
                strip = strip.apply_filter(one, ground)
            strips.append(strip if crop.width == self.size.width else strip.crop(crop.x, crop.right))
        return strips

    def render_line(self, y: int) -> Strip:
        """One line of the screen, each of its cells with the code point that it stands for."""
        painted = self.paint(y)
        if not self.page:
            return painted
        pieces = list(text_places(self.arrangement, self.cells, self.view.start + y))
        edges = [0]
        for cells, _ in pieces:
            edges.append(edges[-1] + cells)
        segments: list[Segment] = []
        for (start, end), (_, place) in zip(pairwise(edges), pieces, strict=True):
            meta = Style.from_meta({"offset": place})
            for segment in painted.crop(start, end):
                segments.append(Segment(segment.text, (segment.style or Style.null()) + meta))
        rest = painted.crop(edges[-1], painted.cell_length)
        return Strip([*segments, *rest], painted.cell_length)

    # Selecting

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember where, to tell a click from the end of a drag."""
        self._pressed = event.offset

    def dragged(self, event: events.Click) -> bool:
        """Whether a click is the end of a drag over words."""
        return event.offset != self._pressed

    def selection_updated(self, selection: Selection | None) -> None:
        """Take what the mouse has come to; where it has strayed into another account, what it had stays."""
        if selection is None:
            self.selected = None
            return
        start, end = selection
        witnesses = self.cells.comparison.witnesses
        if start is None and end is None:
            row, account = self.cells.comparison.rows[self.current], self.told_by
            cell = [witnesses[account].passages[number].span for number in row.cells[account]]
            told = cell or [guest.span for guest in row.guests if guest.account == account]
            self.selected = account, Span(told[0].start, told[-1].end)
        elif start is not None and end is not None and start.y == end.y >= 0:
            from reader.tui.page.copied_words import whole_characters  # noqa: PLC0415 - no part of the first frame

            text = witnesses[start.y].article.text
            self.selected = (start.y, whole_characters(text, Span(start.x, end.x)))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:  # noqa: ARG002
        """The selected words as they stand in the article, without what the page does not show."""
        if self.selected is None:
            return None
        from reader.tui.page.copied_words import seen_spans  # noqa: PLC0415

        account, span = self.selected
        text = self.cells.comparison.witnesses[account].article.text
        spans = seen_spans(self.cells.concordance, account, span, self.shown)
        return "\n".join(one.of(text) for one in spans), "\n"

    def watch_selected(self) -> None:
        """Show what is selected."""
        self.cells.choose(self.selected)
        self.refresh()

"""Selecting words with the mouse: which code points of an account stand under it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.reactive import reactive
from textual.selection import Selection
from textual.strip import Strip

from reader.model import Span
from reader.tui.page.page_shape import Column, Slot
from reader.tui.page.painted_view import Painted


class Selecting(Painted):
    """A page whose words can be selected, within one account at a time.

    The offsets that Textual selects by are not places on the screen but places in the texts: the code point as x, the
    account as y. So a selection stays what it is when the page scrolls or is laid out anew.
    """

    selected: reactive[tuple[int, Span] | None] = reactive(None, init=False)
    """The account and the range of its text that is selected."""

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
        if self.page is None:
            return self.paint(y)
        segments: list[Segment] = []
        cuts: list[int] = []
        places: list[tuple[int, int]] = []
        for number, column in enumerate(self.page.columns):
            line = round(self.scroll_y) + y + self.shifts[number]
            for cells, place in self._places(number, column, line):
                cuts.append(cells)
                places.append(place)
        edges = [0]
        for cells in cuts:
            edges.append(edges[-1] + cells)
        painted = self.paint(y)
        for (start, end), place in zip(pairwise(edges), places, strict=True):
            meta = Style.from_meta({"offset": place})
            for segment in painted.crop(start, end):
                segments.append(Segment(segment.text, (segment.style or Style.null()) + meta))
        rest = painted.crop(edges[-1], painted.cell_length)
        return Strip([*segments, *rest], painted.cell_length)

    def _places(self, number: int, column: Column, line: int) -> Iterator[tuple[int, tuple[int, int]]]:
        """The cells of a column on a line, piece by piece: how many, and the place that they stand for."""
        assert self.page is not None
        assert self.cells is not None
        slot = self.page.slot(number, line)
        if slot is None or not slot.filled:
            near = self.page.near(line, number)
            if near is None:
                yield column.width, (0, -1)
            else:
                yield from self._blank(column.width, self._edge_of(near, line), near.account)
            return
        if slot.folded:
            yield from self._blank(column.width, self._edge_of(slot, line - 1), slot.account)
            return
        lines, _ = self.cells.within(slot, column.text)
        index = line - slot.top
        if index >= len(lines):
            yield from self._blank(column.width, lines[-1].span.end - 1, slot.account)
            return
        yield from self._words(slot, column, lines[index].span, lines[index].indent)

    def _words(self, slot: Slot, column: Column, span: Span, indent: int) -> Iterator[tuple[int, tuple[int, int]]]:
        assert self.cells is not None
        text, account, used = self.cells.text(slot), slot.account, column.gutter + indent
        yield from self._blank(used, span.start, account)
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
        yield from self._blank(column.width - used, span.end - 1, account)

    def _edge_of(self, slot: Slot, line: int) -> int:
        """The end of a cell that is nearer to a line."""
        assert self.cells is not None
        passages = self.cells.comparison.witnesses[slot.account].passages
        spans = [*(passages[number].span for number in slot.cell), *(guest.span for guest in slot.guests)]
        return spans[0].start if line < slot.top else spans[-1].end - 1

    def _blank(self, cells: int, at: int, account: int) -> Iterator[tuple[int, tuple[int, int]]]:
        """Cells that stand for one code point, each for itself, since Textual counts on within a piece."""
        for _ in range(cells):
            yield 1, (at, account)

    def selection_updated(self, selection: Selection | None) -> None:
        """Take what the mouse has come to; where it has strayed into another account, what it had stays."""
        if selection is None or self.cells is None:
            self.selected = None
            return
        start, end = selection
        if start is None and end is None:
            row, account = self.cells.comparison.rows[self.current], self.told_by
            passages = self.cells.comparison.witnesses[account].passages
            cell = [passages[number].span for number in row.cells[account]]
            told = cell or [guest.span for guest in row.guests if guest.account == account]
            self.selected = account, Span(told[0].start, told[-1].end)
        elif start is not None and end is not None and start.y == end.y >= 0:
            from reader.tui.main.copied_words import whole_characters  # noqa: PLC0415 - no part of the first frame

            text = self.cells.comparison.witnesses[start.y].article.text
            self.selected = (start.y, whole_characters(text, Span(start.x, end.x)))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:  # noqa: ARG002
        """The selected words as they stand in the article, without what the page does not show."""
        if self.selected is None or self.cells is None:
            return None
        from reader.tui.main.copied_words import seen_spans  # noqa: PLC0415

        account, span = self.selected
        text = self.cells.comparison.witnesses[account].article.text
        spans = seen_spans(self.cells.concordance, account, span, self.shown)
        return "\n".join(one.of(text) for one in spans), "\n"

    def watch_selected(self) -> None:
        """Show what is selected."""
        if self.cells is not None:
            self.cells.choose(self.selected)
        self.refresh()

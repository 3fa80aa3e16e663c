"""The strip at the right edge: what kinds of rows stand where along the comparison, and which of it is in view."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.model import Verdict
from reader.tui.page.rows_view import Rows
from reader.tui.panels.row_density import RANKED, Density, StripCell, window


class RowStrip(Widget, can_focus=False):
    """One column of signs for the page of rows behind a blank one, to be clicked and dragged like a scroll bar."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "strip--window",
        "strip--dense",
        *(f"strip--{verdict}" for verdict in RANKED),
    }
    ALLOW_SELECT = False

    seen: reactive[range] = reactive(range(0))
    """The cells that stand for the lines in view."""

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self.rows = rows
        self._density: tuple[object, Density] | None = None
        self._cells: tuple[tuple[int, int], tuple[StripCell, ...]] = ((0, 0), ())

    def on_mount(self) -> None:
        """Follow the page."""
        self.watch(self.rows, "scroll_y", self._scrolled, init=False)
        self.watch(self.rows, "virtual_size", self._grown, init=False)

    def renew(self) -> None:
        """Another page is shown, or other verdicts."""
        self._density = None
        self._grown()

    def on_resize(self) -> None:
        """Another height."""
        self._scrolled()

    def _grown(self) -> None:
        self._cells = ((0, 0), ())
        self._scrolled()
        self.refresh()

    def _scrolled(self) -> None:
        page = self.rows.page
        length = page.height
        self.seen = window(round(self.rows.scroll_y), self.rows.size.height, length, self.size.height)

    def cells(self) -> tuple[StripCell, ...]:
        """What stands in each cell, worked out once for every page and height."""
        page, cells, height = self.rows.page, self.rows.cells, self.size.height
        if not page or not height:
            return ()
        if self._density is None or self._density[0] is not page.slots:
            self._density = (page.slots, Density(cells.concordance.verdicts))
            self._cells = ((0, 0), ())
        if self._cells[0] != (page.height, height):
            self._density[1].take(page)
            self._cells = ((page.height, height), self._density[1].cells(height))
        return self._cells[1]

    def render_line(self, y: int) -> Strip:
        """One cell: the sign of its kind, reversed where it is in view."""
        cells = self.cells()
        verdict, dense = cells[y] if y < len(cells) else StripCell(None, dense=False)
        sign = verdict.sign if verdict else " "
        if y in self.seen:
            style = self.get_component_rich_style("strip--window")
        else:
            style = self.get_component_rich_style(f"strip--{verdict or Verdict.ONLY}")
        if dense:
            style += self.get_component_styles("strip--dense").text_style
        return Strip([Segment(sign, style)], 1)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Show what stands there, and follow the mouse."""
        self.capture_mouse()
        self._look_at(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follow the mouse while its button is held down."""
        if self.app.mouse_captured is self:
            self._look_at(event.y)

    def on_mouse_up(self) -> None:
        """Let go."""
        self.release_mouse()

    def _look_at(self, y: int) -> None:
        """Scroll so that what stands for this cell comes to the middle of the page."""
        rows, height = self.rows, self.size.height
        if height and rows.page:
            rows.finish()
            share = min(max(y, 0), height) / height
            rows.scroll_to_line(round(share * rows.page.height) - rows.size.height // 2)

"""The rows of a comparison, painted line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip

from reader.model import Comparison, Verdict
from reader.tui.cells import Cells
from reader.tui.concordance import Concordance
from reader.tui.find import Hit
from reader.tui.heads import label
from reader.tui.inked import Inked
from reader.tui.layout import Column, Page, Slot, across, lay_out
from reader.tui.paint import Ink, runs

_INKS = {
    Ink.QUOTE: "rows--quote",
    Ink.QUIET: "rows--quiet",
    Ink.DIFFER: "rows--differing",
    Ink.SPEAKER: "rows--speaking",
    Ink.HEADLINE: "rows--headline",
    Ink.DIM: "rows--dim",
    Ink.FOUND: "rows--found",
    Ink.HERE: "rows--here",
    Ink.TIED: "rows--tied",
}
_MARGIN = 2
_MARKED, _OVERRULED = "+", "†"


class Rows(Inked):
    """The page of a comparison; one row is current and always in view."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "rows--alone",
        "rows--across",
        "rows--current",
        "rows--rule",
        "rows--bar",
        "rows--hand",
        *(f"rows--{verdict}" for verdict in Verdict),
        *_INKS.values(),
    }
    ALLOW_SELECT = False

    current: reactive[int] = reactive(0, init=False)
    """The number of the current row."""
    here: reactive[Hit | None] = reactive(None, init=False)
    """The hit that the search stands at."""
    marked: reactive[int | None] = reactive(None)
    """The row that is to be joined with another."""
    explained: reactive[bool] = reactive(False, init=False)
    """Whether the words that tie the current row together are marked."""

    def __init__(self) -> None:
        super().__init__()
        self.comparison: Comparison | None = None
        self.cells: Cells | None = None
        self.shown: tuple[int, ...] = ()
        self.page: Page | None = None
        self._offset = 0
        self._laid = Size(0, 0)

    def show(self, comparison: Comparison, concordance: Concordance, shown: Sequence[int], current: int) -> None:
        """Show these rows of a comparison, one of them current."""
        self.comparison, self.cells = comparison, Cells(comparison, concordance)
        self.restrict(shown, current)
        self._tie()

    def restrict(self, shown: Sequence[int], current: int) -> None:
        """Show these rows alone, one of them current."""
        self.shown = tuple(shown)
        self.current = current
        self._lay_out()
        self._bring_in(current)

    def mark(self, hits: Sequence[Hit]) -> None:
        """Mark the hits of a search."""
        if self.here not in hits:
            self.here = None
        if self.cells is not None:
            self.cells.search(hits, self.here)
        self.refresh()

    # Moving

    def go(self, row: int) -> None:
        """Make a row current and bring it into view."""
        self.current = row
        self._bring_in(row)

    def step(self, direction: int) -> None:
        """The next row shown or the one before; first the rest of a row taller than the view."""
        if not self.page or not self.shown:
            return
        place, view = self.page.places[self.current], self._view
        rest = place.stop - view.stop if direction > 0 else view.start - place.start
        if len(place) > len(view) and rest > 0:
            self._scroll(view.start + direction * min(rest, len(view) // 2))
            return
        at = self.shown.index(self.current) + direction
        self.go(self.shown[min(max(at, 0), len(self.shown) - 1)])

    def turn(self, direction: int) -> None:
        """One view on, the row that comes first there being current."""
        if not self.page or not self.shown:
            return
        view = self._view
        at = min(max(view.start + direction * max(1, len(view) - _MARGIN), 0), self.max_scroll_y)
        if at == view.start:
            self.go(self.shown[-1 if direction > 0 else 0])
            return
        self.current = self._nearest(at + min(_MARGIN, (len(view) - 1) // 2), range(at, at + len(view)))
        self._scroll(at)

    def _nearest(self, line: int, view: range) -> int:
        """The row nearest to a line among those that a view shows."""
        assert self.page is not None
        column = self._column(self.current)
        for at in (line, *view):
            row = self.page.nearest(at, column)
            if row is not None and _meets(self.page.places[row], view):
                return row
        return self.current

    @property
    def _view(self) -> range:
        top = round(self.scroll_y)
        return range(top, top + max(1, self.size.height))

    def _column(self, row: int) -> int:
        if self.comparison is None or self.page is None or self.page.stacked:
            return 0
        cells = self.comparison.rows[row].cells
        return next(account for account, cell in enumerate(cells) if cell)

    def _bring_in(self, row: int) -> None:
        """Scroll as little as brings the row into view; a row farther away comes to stand at a third of the height."""
        if self.page is None or row not in self.page.places:
            return
        place, view = self.page.places[row], self._view
        margin = _MARGIN if len(view) > 3 * _MARGIN else 0
        far = place.start - view.stop > len(view) // 2 or view.start - place.stop > len(view) // 2
        if far:
            self._scroll(place.start - len(view) // 3)
        elif place.start - margin < view.start or len(place) > len(view) - 2 * margin:
            self._scroll(place.start - margin)
        elif place.stop + margin > view.stop:
            self._scroll(place.stop + margin - len(view))

    def _scroll(self, line: int) -> None:
        self.scroll_to(y=max(0, line), animate=False, force=True, immediate=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Where the view leaves the current row behind, the nearest row in view takes its place."""
        super().watch_scroll_y(old_value, new_value)
        if self.page is None or self._laid != self.size or self.current not in self.page.places:
            return
        place, view = self.page.places[self.current], self._view
        if not _meets(place, view):
            margin = min(_MARGIN, (len(view) - 1) // 2)
            edge = view.start + margin if place.stop <= view.start else view.stop - 1 - margin
            self.current = self._nearest(edge, view)
        self._remember()

    def _remember(self) -> None:
        """How far down the view the current row stands, to stand there again after a resize."""
        if self.page is not None and self._laid == self.size and self.current in self.page.places:
            self._offset = self.page.places[self.current].start - round(self.scroll_y)

    def on_click(self, event: events.Click) -> None:
        """Make the row under the mouse current."""
        if self.page is None:
            return
        slot = self.page.slot(self.page.column_at(event.x), round(self.scroll_y) + event.y)
        if slot is not None:
            self.current = slot.row

    # Painting

    def on_resize(self) -> None:
        """Lay out anew and keep the current row where it stands on the screen."""
        if self._laid != self.size:
            self._lay_out()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the view; a new size is painted first and announced later, so it is laid out here."""
        if self._laid != self.size:
            self._lay_out()
        return super().render_lines(crop)

    def _lay_out(self) -> None:
        width = self.scrollable_size.width
        if self.comparison is None or width < 1:
            return
        # Until all is in its new place the view says nothing about where the reader is.
        self._laid = Size(0, 0)
        self.page = lay_out(self.comparison, self.shown, width)
        self.virtual_size = Size(width, self.page.height)
        if self.current in self.page.places:
            self._scroll(self.page.places[self.current].start - self._offset)
            self._bring_in(self.current)
        self._laid = self.size
        self._remember()
        self.refresh()

    def watch_current(self) -> None:
        """Show which row is current."""
        self._remember()
        self._tie()
        self.refresh()

    def watch_here(self) -> None:
        """Show which hit the search stands at."""
        if self.cells is not None:
            self.cells.stand(self.here)
        self.refresh()

    def watch_explained(self) -> None:
        """Show or hide what ties the current row together."""
        self._tie()
        self.refresh()

    def _tie(self) -> None:
        if self.cells is not None:
            self.cells.tie(self.current if self.explained else None)

    def render_line(self, y: int) -> Strip:
        """One line of the screen, gutter and text of every column."""
        width = self.scrollable_size.width
        if self.page is None:
            return Strip.blank(width, self.rich_style)
        line = round(self.scroll_y) + y
        segments: list[Segment] = []
        for number, column in enumerate(self.page.columns):
            slot = self.page.slot(number, line)
            if slot is None:
                rule = "│" if number else " "
                segments.append(Segment(rule, self.ink("rows--alone", "rows--rule")))
                segments.append(Segment(" " * (column.width - 1), self.ink("rows--alone")))
            else:
                segments += self._paint(slot, column, line - slot.top)
        return Strip(segments).adjust_cell_length(width, self.ink("rows--alone"))

    def _paint(self, slot: Slot, column: Column, index: int) -> list[Segment]:
        assert self.cells is not None
        row = self.cells.row(slot)
        ground = "rows--across" if across(row) else "rows--alone"
        if slot.row == self.current:
            ground = "rows--current"
        segments = self._gutter(slot, column, index, ground)
        if not row.cells[slot.account]:
            return [*segments, Segment(" " * (column.text + 1), self.ink(ground))]
        spans, marks = self.cells.within(slot, column.text)
        used = 0
        if index < len(spans):
            for words, ink in runs(self.cells.text(slot), spans[index], marks):
                segments.append(Segment(words, self.ink(ground, *(_INKS[one] for one in ink))))
                used += cell_len(words)
        return [*segments, Segment(" " * (column.text + 1 - used), self.ink(ground))]

    def _gutter(self, slot: Slot, column: Column, index: int, ground: str) -> list[Segment]:
        assert self.cells is not None
        assert self.page is not None
        row = self.cells.row(slot)
        first = index == 0 and bool(row.cells[slot.account])
        sign = row.verdict.sign if self._heads(slot, index) else " "
        verdict = self.ink(ground, f"rows--{row.verdict}")
        rest = f" {label(slot.account) if first else ' '} " if self.page.stacked else " "
        return [self._edge(slot, column, index, ground), Segment(sign, verdict), Segment(rest, verdict)]

    def _heads(self, slot: Slot, index: int) -> bool:
        """Whether this line of a slot bears the signs of its row."""
        assert self.cells is not None
        assert self.page is not None
        filled = bool(self.cells.row(slot).cells[slot.account])
        return index == 0 and filled and (not self.page.stacked or slot.top == self.page.places[slot.row].start)

    def _edge(self, slot: Slot, column: Column, index: int, ground: str) -> Segment:
        """The first cell of a line: what the reader's hand has done to the row, the bar of the current row, a rule."""
        assert self.cells is not None
        row = self.cells.row(slot)
        if self._heads(slot, index) and (slot.row == self.marked or row.overruled):
            sign = _MARKED if slot.row == self.marked else _OVERRULED
            return Segment(sign, self.ink(ground, "rows--hand"))
        if slot.row == self.current and row.cells[slot.account]:
            return Segment("▌", self.ink(ground, "rows--bar"))
        return Segment("│" if column.x else " ", self.ink(ground, "rows--rule"))


def _meets(place: range, view: range) -> bool:
    return place.start < view.stop and view.start < place.stop

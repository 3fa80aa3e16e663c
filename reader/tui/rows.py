"""The rows of a comparison, painted line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.model import Comparison, Span, Verdict
from reader.tui.concordance import Concordance
from reader.tui.find import Hit
from reader.tui.heads import label
from reader.tui.layout import Column, Page, Slot, across, lay_out, lines
from reader.tui.paint import Ink, Mark, cell_marks, runs

_INKS = {
    Ink.QUOTE: "rows--quote",
    Ink.QUIET: "rows--quiet",
    Ink.DIFFER: "rows--differing",
    Ink.SPEAKER: "rows--speaking",
    Ink.HEADLINE: "rows--headline",
    Ink.DIM: "rows--dim",
    Ink.FOUND: "rows--found",
    Ink.HERE: "rows--here",
}
_MARGIN = 2


class Rows(ScrollView, can_focus=False, inherit_bindings=False):
    """The page of a comparison; one row is current and always in view."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "rows--alone",
        "rows--across",
        "rows--current",
        "rows--rule",
        "rows--bar",
        *(f"rows--{verdict}" for verdict in Verdict),
        *_INKS.values(),
    }
    ALLOW_SELECT = False

    current: reactive[int] = reactive(0, init=False)
    """The number of the current row."""
    here: reactive[Hit | None] = reactive(None, init=False)
    """The hit that the search stands at."""

    def __init__(self) -> None:
        super().__init__()
        self.comparison: Comparison | None = None
        self.shown: tuple[int, ...] = ()
        self.page: Page | None = None
        self._hits: dict[tuple[int, int], list[Span]] = {}
        self._cells: LRUCache[tuple[int, int], tuple[list[Span], list[Mark]]] = LRUCache(2048)
        self._offset = 0
        self._laid = Size(0, 0)
        self._styles: dict[tuple[str, ...], Style] = {}

    def show(self, comparison: Comparison, concordance: Concordance) -> None:
        """Show a comparison, all its rows, from the first on."""
        self.comparison, self.concordance = comparison, concordance
        self.restrict(tuple(range(len(comparison.rows))), 0)

    def restrict(self, shown: Sequence[int], current: int) -> None:
        """Show these rows alone, one of them current."""
        self.shown = tuple(shown)
        self.current = current
        self._lay_out()
        self._bring_in(current)

    def mark(self, hits: Sequence[Hit]) -> None:
        """Mark the hits of a search."""
        self._hits = {}
        for hit in hits:
            self._hits.setdefault((hit.row, hit.account), []).append(hit.span)
        if self.here not in hits:
            self.here = None
        self._cells.clear()
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
        column = self._column(self.current)
        at = min(max(view.start + direction * max(1, len(view) - _MARGIN), 0), self.max_scroll_y)
        if at == view.start:
            self.go(self.shown[-1 if direction > 0 else 0])
            return
        row = self.page.nearest(at + min(_MARGIN, (len(view) - 1) // 2), column)
        self.current = self.current if row is None else row
        self._scroll(at)

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
        if place.stop <= view.start or place.start >= view.stop:
            margin = min(_MARGIN, (len(view) - 1) // 2)
            edge = view.start + margin if place.stop <= view.start else view.stop - 1 - margin
            row = self.page.nearest(edge, self._column(self.current))
            if row is not None:
                self.current = row
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
        self._cells.clear()
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
        self.refresh()

    def watch_here(self) -> None:
        """Show which hit the search stands at."""
        self._cells.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget the styles of another theme."""
        super().notify_style_update()
        self._styles.clear()

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
                segments.append(Segment(rule, self._style("rows--alone", "rows--rule")))
                segments.append(Segment(" " * (column.width - 1), self._style("rows--alone")))
            else:
                segments += self._paint(slot, column, line - slot.top)
        return Strip(segments).adjust_cell_length(width, self._style("rows--alone"))

    def _paint(self, slot: Slot, column: Column, index: int) -> list[Segment]:
        assert self.comparison is not None
        row = self.comparison.rows[slot.row]
        ground = "rows--across" if across(row) else "rows--alone"
        if slot.row == self.current:
            ground = "rows--current"
        segments = self._gutter(slot, column, index, ground)
        if not row.cells[slot.account]:
            return [*segments, Segment(" " * (column.text + 1), self._style(ground))]
        spans, marks = self._cell(slot, column)
        used = 0
        if index < len(spans):
            witness = self.comparison.witnesses[slot.account]
            for words, ink in runs(witness.article.text, spans[index], marks):
                segments.append(Segment(words, self._style(ground, *(_INKS[one] for one in ink))))
                used += cell_len(words)
        return [*segments, Segment(" " * (column.text + 1 - used), self._style(ground))]

    def _gutter(self, slot: Slot, column: Column, index: int, ground: str) -> list[Segment]:
        assert self.comparison is not None
        assert self.page is not None
        row = self.comparison.rows[slot.row]
        filled = bool(row.cells[slot.account])
        current = slot.row == self.current
        bar = "▌" if current and filled else "│" if column.x else " "
        edge = "rows--bar" if current and filled else "rows--rule"
        first = index == 0 and filled
        head = first and (not self.page.stacked or slot.top == self.page.places[slot.row].start)
        sign = row.verdict.sign if head else " "
        verdict = self._style(ground, f"rows--{row.verdict}")
        rest = f" {label(slot.account) if first else ' '} " if self.page.stacked else " "
        return [Segment(bar, self._style(ground, edge)), Segment(sign, verdict), Segment(rest, verdict)]

    def _cell(self, slot: Slot, column: Column) -> tuple[list[Span], list[Mark]]:
        assert self.comparison is not None
        key = (slot.row, slot.account)
        if key not in self._cells:
            row = self.comparison.rows[slot.row]
            witness = self.comparison.witnesses[slot.account]
            marks = cell_marks(witness, row, slot.account, self.concordance.quotations(*key))
            for span in self._hits.get(key, ()):
                here = self.here is not None and self.here == (*key, span)
                marks.append(Mark(span, Ink.HERE if here else Ink.FOUND))
            self._cells[key] = lines(witness, row.cells[slot.account], column.text), marks
        return self._cells[key]

    def _style(self, *names: str) -> Style:
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

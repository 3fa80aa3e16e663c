"""The page of a comparison: laid out as the screen has room, one row current and always in view."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip

from reader.lookup.row_index import Concordance
from reader.tui.keys import action_of
from reader.tui.page.cell_content import Cells
from reader.tui.page.folded_stretches import Stretch
from reader.tui.page.page_shape import MARGIN, brought_in, meets
from reader.tui.page.text_view import TextView
from reader.tui.page.word_marks import WordMarks

_PAUSE = 1 / 60
"""So many seconds between two pieces of a page that is laid out behind the first view."""


class Rows(TextView):
    """Shows a comparison as aligned rows or as articles, the current row always in view."""

    flowing: reactive[bool] = reactive(False, init=False)
    """Whether each account flows in its own order."""
    window: reactive[tuple[int, ...]] = reactive((), init=False)
    """The accounts that have a place on the page."""
    _unfolds = False
    """Whether the last click opened a folded stretch."""

    def __init__(self, concordance: Concordance) -> None:
        super().__init__(concordance)
        self.marks = WordMarks(self)
        self.laid = Size(0, 0)
        self._offset = 0

    def show(self, concordance: Concordance, accounts: Sequence[int]) -> None:
        """Show these accounts of a comparison; which rows of it, `restrict` is to say."""
        self.cells = self.painter.cells = Cells(concordance)
        self.cells.light(self.marks.lit)
        self.arrangement.show(concordance, accounts)

    def restrict(self, shown: Sequence[int], current: int, *, whole: bool = True) -> None:
        """Show these rows alone, in this order, one of them current; long stretches fold where they are the whole."""
        self.arrangement.restrict(shown, whole=whole)
        self.current = current
        self.marks.follow()
        self.lay_out()
        self.bring_in(current)

    # Layout

    def lay_out(self) -> None:
        """Lay the page out for the room that there is, the current row where it stood on the screen."""
        width = self.scrollable_size.width
        if width < 1 or not self.arrangement.accounts:
            # A view that is not displayed has no size; it is laid out when it has one again.
            self.arrangement.clear()
            self.laid = Size(0, 0)
            return
        # Until all is in its new place the view says nothing about where the user is.
        self.laid = Size(0, 0)
        self.arrangement.lay_out(width, self.size.height, self.current_cell, self.window, flowing=self.flowing)
        self.virtual_size = Size(width, self.page.height)
        if self.arrangement.placed(self.current):
            self.scroll_to_line(self.arrangement.place(self.current).start - self._offset)
            self.bring_in(self.current)
        self.arrangement.align(self.current)
        self.laid = self.size
        self.remember()
        self.window = self.page.accounts
        self.refresh()
        if self.arrangement.unfinished:
            self.set_timer(_PAUSE, self._go_on)

    def _go_on(self) -> None:
        """Lay out some more, a little at a time, while the user reads the beginning."""
        if self.arrangement.unfinished:
            self.arrangement.grow()
            self.virtual_size = Size(self.virtual_size.width, self.page.height)
            self.set_timer(_PAUSE, self._go_on)

    def finish(self) -> None:
        """Lay out the rest of the page at once, for all that needs to know where its end is."""
        if self.arrangement.unfinished:
            while self.arrangement.unfinished:
                self.arrangement.grow()
            self.virtual_size = Size(self.virtual_size.width, self.page.height)

    def bring_in(self, row: int) -> None:
        """Scroll as little as brings the row into view."""
        if not self.arrangement.placed(row):
            return
        line = brought_in(self.arrangement.place(row), self.view)
        if line is not None:
            self.scroll_to_line(line)

    def scroll_to_line(self, line: int) -> None:
        """Begin the view with a line of the page."""
        self.scroll_to(y=max(0, line), animate=False, force=True, immediate=True)

    def remember(self) -> None:
        """How far down the view the current row stands, to stand there again after a resize."""
        if self.laid == self.size and self.arrangement.placed(self.current):
            self._offset = self.arrangement.place(self.current).start - round(self.scroll_y)

    def on_resize(self) -> None:
        """Lay out anew and keep the current row where it stands on the screen."""
        if self.laid != self.size:
            self.lay_out()

    # The current row

    def go(self, row: int) -> None:
        """Make a row current and bring it into view."""
        self.finish()
        self.current = row
        if row in self.arrangement.folds.away:
            self.lay_out()
            self.finish()
        self.bring_in(row)

    def open_at(self, row: int) -> None:
        """Make a row current with its words in view, also where it bears the line of a folded stretch."""
        folds = self.arrangement.folds
        stretch = folds.of(row)
        if stretch is not None and folds.folded(stretch):
            self.current = row
            self.turn_over(stretch)
        self.go(row)

    def turn_over(self, stretch: Stretch) -> bool:
        """Open a stretch, or fold it again; whether it is open now."""
        folds = self.arrangement.folds
        folds.turn_over(stretch)
        if folds.folded(stretch):
            self.current = stretch.rows[0]
        self.lay_out()
        return not folds.folded(stretch)

    def follow(self) -> None:
        """Let the view follow the current cell; the partners of its row come to the same height."""
        on_page = self.arrangement
        if not on_page.page or not on_page.shown:
            return
        accounts = on_page.window(self.scrollable_size.width, self.current_cell, self.window, flowing=self.flowing)
        if accounts != on_page.page.accounts:
            self.lay_out()
            return
        if down := on_page.face(self.current_cell):
            self.scroll_to_line(round(self.scroll_y) + down)
        on_page.align(self.current)
        self.refresh()

    def watch_current(self) -> None:
        """Show which row is current."""
        self.follow()
        self.remember()
        self.marks.follow()
        self.refresh()

    def watch_account(self) -> None:
        """Show which cell is current."""
        self.follow()

    def watch_flowing(self) -> None:
        """Lay the other layout out."""
        self.marks.follow()
        self.lay_out()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Where the view leaves the current row behind, the nearest row in view takes its place."""
        super().watch_scroll_y(old_value, new_value)
        if not self.page or self.laid != self.size or not self.arrangement.placed(self.current):
            return
        place, view = self.arrangement.place(self.current), self.view
        if not meets(place, view):
            margin = min(MARGIN, (len(view) - 1) // 2)
            edge = view.start + margin if place.stop <= view.start else view.stop - 1 - margin
            self.current = self.arrangement.nearest(edge, view, self.current_cell)
        self.remember()

    def on_click(self, event: events.Click) -> None:
        """Make the cell under the mouse current, unless words were dragged over; open what is folded there.

        A second click at once focuses on the row, unless the first has opened something.
        """
        if not self.page or self.dragged(event):
            return
        column = self.page.column_at(event.x)
        slot = self.page.slot(column, round(self.scroll_y) + event.y + self.arrangement.shifts[column])
        if slot is None:
            return
        self.set_reactive(Rows.account, slot.account)
        self.current = slot.row
        self.follow()
        if event.chain == 1:
            self._unfolds = bool(slot.folded)
            if self._unfolds:
                self.screen.call_later(self.screen.run_action, action_of("fold"))
        elif event.chain == 2 and not self._unfolds:
            self.screen.call_later(self.screen.run_action, action_of("focus"))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the view; a new size is painted first and announced later, so it is laid out here."""
        if self.laid != self.size:
            self.lay_out()
        return super().render_lines(crop)

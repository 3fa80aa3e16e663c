"""Moving through the rows of a comparison: one is current and always in view."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.geometry import Offset
from textual.reactive import reactive

from reader.lookup.text_search import Hit
from reader.tui.page.arrangement import MARGIN
from reader.tui.page.folded_stretches import Stretch
from reader.tui.page.page_shape import meets
from reader.tui.page.page_view import PageView


class Rows(PageView):
    """The page of a comparison, as aligned rows or as articles."""

    _pressed = Offset(-1, -1)

    here: reactive[Hit | None] = reactive(None, init=False)
    """The hit that the search stands at."""

    def mark(self, hits: Sequence[Hit]) -> None:
        """Mark the hits of a search."""
        if self.here not in hits:
            self.here = None
        self.cells.search(hits, self.here)
        self.refresh()

    def watch_here(self) -> None:
        """Show which hit the search stands at."""
        self.cells.stand(self.here)
        self.refresh()

    # Moving

    @property
    def sequence(self) -> Sequence[int]:
        """The rows in the order in which they are stepped through."""
        self.finish()
        return self.arrangement.sequence

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

    def step(self, direction: int) -> None:
        """The next row or the one before; first the rest of a row taller than the view."""
        if not self.page or not self.shown:
            return
        self.finish()
        place, view = self.arrangement.place(self.current), self.view
        rest = place.stop - view.stop if direction > 0 else view.start - place.start
        if len(place) > len(view) and rest > 0:
            self.scroll_to_line(view.start + direction * min(rest, len(view) // 2))
        else:
            self.pass_on(self.sequence, direction)

    def pass_on(self, rows: Sequence[int], direction: int) -> None:
        """The row after the current one among these or the one before it, if there is any."""
        self.go(rows[min(max(rows.index(self.current) + direction, 0), len(rows) - 1)])

    def turn(self, direction: int) -> None:
        """One view on, the row that comes first there being current."""
        if not self.page or not self.shown:
            return
        self.finish()
        view = self.view
        at = min(max(view.start + direction * max(1, len(view) - MARGIN), 0), self.max_scroll_y)
        if at == view.start:
            self.go(self.sequence[-1 if direction > 0 else 0])
            return
        line = at + min(MARGIN, (len(view) - 1) // 2)
        self.current = self.arrangement.nearest(line, range(at, at + len(view)), self.current_cell)
        self.scroll_to_line(at)
        if not meets(self.arrangement.place(self.current), self.view):
            self.bring_in(self.current)

    def look_at(self, share: float) -> None:
        """Scroll so that the line this share of the way down the page, 0 to 1, stands in the middle."""
        if self.page:
            self.finish()
            self.scroll_to_line(round(share * self.page.height) - self.size.height // 2)

    def within(self, direction: int) -> None:
        """The cell of the next account that tells the current row."""
        if not self.shown:
            return
        told = [account for account in self.arrangement.accounts if self.arrangement.stands(self.current, account)]
        self.account = told[(told.index(self.told_by) + direction) % len(told)]
        self.bring_in(self.current)

    def side(self, direction: int) -> None:
        """The cell of the next account: of this row, or else of the row that stands nearest beside it."""
        if not self.page or not self.shown:
            return
        self.finish()
        if self.page.stacked:
            self.within(direction)
            return
        accounts = self.arrangement.accounts
        here = accounts.index(self.told_by)
        others = (accounts[(here + direction * step) % len(accounts)] for step in range(1, len(accounts)))
        any(self._go_beside(account) for account in others)

    def stand(self, account: int) -> None:
        """The cell of this account: of this row, or else of the row that stands nearest beside it."""
        if not self.page or not self.shown or account not in self.arrangement.accounts:
            return
        self.finish()
        if not self.page.stacked or self.arrangement.stands(self.current, account):
            self._go_beside(account)

    def _go_beside(self, account: int) -> bool:
        """The cell of an account in the current row, or else in the row nearest beside it; whether it tells any."""
        if self.arrangement.stands(self.current, account):
            self.account = account
            self.bring_in(self.current)
            return True
        row = self.arrangement.beside(self.current, account)
        if row is None:
            return False
        self.account = account
        self.go(row)
        return True

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

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember where, to tell a click from the end of a drag."""
        self._pressed = event.offset

    def on_click(self, event: events.Click) -> None:
        """Make the cell under the mouse current, unless words were dragged over."""
        if not self.page or event.offset != self._pressed:
            return
        column = self.page.column_at(event.x)
        slot = self.page.slot(column, round(self.scroll_y) + event.y + self.arrangement.shifts[column])
        if slot is not None:
            self.set_reactive(Rows.account, slot.account)
            self.current = slot.row
            self.follow()
            if event.chain == 2:
                self.screen.call_later(self.screen.run_action, "do('layouts.focus')")

"""Moving through the rows of a comparison: one is current and always in view."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.geometry import Offset
from textual.reactive import reactive

from reader.lookup.text_search import Hit
from reader.tui.page.layout_view import MARGIN, Arranged
from reader.tui.page.page_shape import meets


class Rows(Arranged):
    """The page of a comparison, as aligned rows or as articles."""

    _pressed = Offset(-1, -1)

    here: reactive[Hit | None] = reactive(None, init=False)
    """The hit that the search stands at."""

    def mark(self, hits: Sequence[Hit]) -> None:
        """Mark the hits of a search."""
        if self.here not in hits:
            self.here = None
        if self.cells is not None:
            self.cells.search(hits, self.here)
        self.refresh()

    def watch_here(self) -> None:
        """Show which hit the search stands at."""
        if self.cells is not None:
            self.cells.stand(self.here)
        self.refresh()

    # Moving

    @property
    def sequence(self) -> Sequence[int]:
        """The rows in the order in which they are stepped through."""
        self.finish()
        if self.page is None:
            return self.shown
        if self.page.flows:
            return list(self.page.flows[self._column])
        whole = len(self.page.places) == len(self.shown)
        return self.shown if whole else [row for row in self.shown if row in self.page.places]

    def go(self, row: int) -> None:
        """Make a row current and bring it into view."""
        self.finish()
        self.current = row
        if row in self.away:
            self._lay_out()
            self.finish()
        self._bring_in(row)

    def open_at(self, row: int) -> None:
        """Make a row current with its words in view, also where it bears the line of a folded stretch."""
        stretch = self.stretch_of(row)
        if stretch is not None and self._folded(stretch):
            self.current = row
            self.turn_over(stretch)
        self.go(row)

    def step(self, direction: int) -> None:
        """The next row or the one before; first the rest of a row taller than the view."""
        if not self.page or not self.shown:
            return
        self.finish()
        place, view = self.place(self.current), self._view
        rest = place.stop - view.stop if direction > 0 else view.start - place.start
        if len(place) > len(view) and rest > 0:
            self._scroll(view.start + direction * min(rest, len(view) // 2))
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
        view = self._view
        at = min(max(view.start + direction * max(1, len(view) - MARGIN), 0), self.max_scroll_y)
        if at == view.start:
            self.go(self.sequence[-1 if direction > 0 else 0])
            return
        self.current = self._nearest(at + min(MARGIN, (len(view) - 1) // 2), range(at, at + len(view)))
        self._scroll(at)
        if not meets(self.place(self.current), self._view):
            self._bring_in(self.current)

    def look_at(self, share: float) -> None:
        """Scroll so that the line this share of the way down the page, 0 to 1, stands in the middle."""
        if self.page is not None:
            self.finish()
            self._scroll(round(share * self.page.height) - self.size.height // 2)

    def within(self, direction: int) -> None:
        """The cell of the next account that tells the current row."""
        if self.comparison is None or not self.shown:
            return
        told = [account for account in self.accounts if self._stands(account)]
        self.account = told[(told.index(self.told_by) + direction) % len(told)]
        self._bring_in(self.current)

    def side(self, direction: int) -> None:
        """The cell of the next account: of this row, or else of the row that stands nearest beside it."""
        if self.comparison is None or self.page is None or not self.shown:
            return
        self.finish()
        if self.page.stacked:
            self.within(direction)
            return
        accounts = self.accounts
        here = accounts.index(self.told_by)
        line = self.place(self.current).start
        for step in range(1, len(accounts)):
            account = accounts[(here + direction * step) % len(accounts)]
            if self._stands(account):
                self.account = account
                self._bring_in(self.current)
                return
            if self._beside(account, line):
                return

    def stand(self, account: int) -> None:
        """The cell of this account: of this row, or else of the row that stands nearest beside it."""
        if self.comparison is None or self.page is None or not self.shown or account not in self.accounts:
            return
        self.finish()
        if self._stands(account):
            self.account = account
            self._bring_in(self.current)
        elif not self.page.stacked:
            self._beside(account, self.place(self.current).start)

    def _stands(self, account: int) -> bool:
        """Whether an account has a cell in the current row; guests have one on a page of aligned rows."""
        assert self.comparison is not None
        row = self.comparison.rows[self.current]
        return bool(row.cells[account]) or (not self._flows and row.tells(account))

    def _beside(self, account: int, line: int) -> bool:
        """Make the row current that an account tells nearest to a line; whether it tells any."""
        assert self.comparison is not None
        assert self.page is not None
        told = [row for row in self.shown if self.comparison.rows[row].cells[account]]
        if not told:
            return False
        if account in self.page.accounts:
            column = self.page.column_of(account)
            slot = self.page.near(line + self.shifts[column], column)
            row = told[0] if slot is None else slot.row
        else:
            at = self.shown.index(self.current)
            row = min(told, key=lambda one: abs(self.shown.index(one) - at))
        self.account = account
        self.go(row)
        return True

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Where the view leaves the current row behind, the nearest row in view takes its place."""
        super().watch_scroll_y(old_value, new_value)
        if self.page is None or self.laid != self.size or not self.placed(self.current):
            return
        place, view = self.place(self.current), self._view
        if not meets(place, view):
            margin = min(MARGIN, (len(view) - 1) // 2)
            edge = view.start + margin if place.stop <= view.start else view.stop - 1 - margin
            self.current = self._nearest(edge, view)
        self._remember()

    def _nearest(self, line: int, view: range) -> int:
        """The row nearest to a line among those that a view shows."""
        assert self.page is not None
        for at in (line, *view):
            row = self.page.nearest(at, self._column)
            if row is not None and meets(self.place(row), view):
                return row
        return self.current

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember where, to tell a click from the end of a drag."""
        self._pressed = event.offset

    def on_click(self, event: events.Click) -> None:
        """Make the cell under the mouse current, unless words were dragged over."""
        if self.page is None or event.offset != self._pressed:
            return
        column = self.page.column_at(event.x)
        slot = self.page.slot(column, round(self.scroll_y) + event.y + self.shifts[column])
        if slot is not None:
            self.set_reactive(Rows.account, slot.account)
            self.current = slot.row
            self._follow()
            if event.chain == 2:
                self.screen.call_later(self.screen.run_action, "focus_row")

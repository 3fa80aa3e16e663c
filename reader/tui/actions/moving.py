"""Moving from row to row and from account to account."""

from __future__ import annotations

from collections.abc import Sequence

from reader.preferences import Layout
from reader.tui.main.stage import Stage
from reader.tui.page.page_shape import MARGIN, meets


class Moving:
    """Moves as the layout asks: over the page, or in focus over the rows that are shown."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.rows = stage, stage.rows

    @property
    def _focused(self) -> bool:
        return self.stage.view.layout is Layout.FOCUS

    @property
    def _ready(self) -> bool:
        """Whether there are rows to go through, in focus or on a page that is laid out."""
        return bool(self.rows.shown) and (self._focused or bool(self.rows.page))

    @property
    def sequence(self) -> Sequence[int]:
        """The rows in the order in which they are stepped through."""
        if self._focused:
            return self.rows.shown
        self.rows.finish()
        return self.rows.arrangement.sequence

    def step(self, direction: int) -> None:
        """The next row or the one before; first the rest of a row that is taller than the screen."""
        rows = self.rows
        if not self._ready or (not self._focused and self._on_through_row(direction)):
            return
        among = self.sequence
        rows.go(among[min(max(among.index(rows.current) + direction, 0), len(among) - 1)])

    def _on_through_row(self, direction: int) -> bool:
        """Go on through a row of the page that is taller than the view; whether there was more of it."""
        rows = self.rows
        rows.finish()
        place, view = rows.arrangement.place(rows.current), rows.view
        rest = place.stop - view.stop if direction > 0 else view.start - place.start
        if len(place) <= len(view) or rest <= 0:
            return False
        rows.scroll_to_line(view.start + direction * min(rest, len(view) // 2))
        return True

    def turn(self, direction: int) -> None:
        """One screen on; in focus one row on, after the rest of it."""
        if self._focused:
            if not self.stage.panels.focus.turn(direction):
                self.step(direction)
        elif self._ready:
            self._turn_page(direction)

    def _turn_page(self, direction: int) -> None:
        """One view on, the row that comes first there being current."""
        rows = self.rows
        rows.finish()
        view = rows.view
        at = min(max(view.start + direction * max(1, len(view) - MARGIN), 0), rows.max_scroll_y)
        if at == view.start:
            rows.go(self.sequence[-1 if direction > 0 else 0])
            return
        line = at + min(MARGIN, (len(view) - 1) // 2)
        rows.current = rows.arrangement.nearest(line, range(at, at + len(view)), rows.current_cell)
        rows.scroll_to_line(at)
        if not meets(rows.arrangement.place(rows.current), rows.view):
            rows.bring_in(rows.current)

    def edge(self, end: int) -> None:
        """The first or the last row."""
        if self.rows.shown:
            self.rows.go(self.sequence[end])

    def side(self, direction: int) -> None:
        """The cell of the next account: of this row, or else of the row that stands nearest beside it.

        In focus, or where accounts stand under one another, it is the next one that tells the row.
        """
        rows = self.rows
        if not self._ready:
            return
        rows.finish()
        if self._focused or rows.page.stacked:
            self._within(direction)
            return
        accounts = rows.arrangement.accounts
        here = accounts.index(rows.told_by)
        others = (accounts[(here + direction * step) % len(accounts)] for step in range(1, len(accounts)))
        for account in others:
            if self._go_beside(account):
                return

    def _within(self, direction: int) -> None:
        """The cell of the next account that tells the current row."""
        rows, arrangement = self.rows, self.rows.arrangement
        told = [account for account in arrangement.accounts if self._stands(account)]
        rows.account = told[(told.index(rows.told_by) + direction) % len(told)]
        rows.bring_in(rows.current)

    def stand(self, account: int) -> None:
        """The cell of an account, counted from 0: of this row, or else of the row that stands nearest beside it."""
        rows = self.rows
        if not rows.page or not rows.shown or account not in rows.arrangement.accounts:
            return
        rows.finish()
        if not rows.page.stacked or self._stands(account):
            self._go_beside(account)

    def _stands(self, account: int) -> bool:
        """Whether an account has a cell in the current row; guests have one on a page of aligned rows."""
        row = self.stage.comparison.rows[self.rows.current]
        return bool(row.cells[account]) or (not self.rows.page.flows and row.tells(account))

    def _go_beside(self, account: int) -> bool:
        """The cell of an account in the current row, or else in the row nearest beside it; whether it tells any."""
        rows, arrangement = self.rows, self.rows.arrangement
        if self._stands(account):
            rows.account = account
            rows.bring_in(rows.current)
            return True
        row = arrangement.beside(rows.current, account)
        if row is None:
            return False
        rows.account = account
        rows.go(row)
        return True

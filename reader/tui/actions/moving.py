"""Moving from row to row and from account to account."""

from __future__ import annotations

from reader.preferences import Layout
from reader.tui.main.stage import Stage


class Moves:
    """Moves as the layout asks: over the page, or in focus over the rows that are shown."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.rows = stage, stage.rows

    @property
    def _focused(self) -> bool:
        return self.stage.view.layout is Layout.FOCUS

    def step(self, direction: int) -> None:
        """One row on, after the rest of a row that is taller than the screen."""
        if self._focused and self.rows.shown:
            self.rows.pass_on(self.rows.shown, direction)
        else:
            self.rows.step(direction)

    def turn(self, direction: int) -> None:
        """One screen on; in focus one row on, after the rest of it."""
        if not self._focused:
            self.rows.turn(direction)
        elif not self.stage.panels.focus.turn(direction):
            self.step(direction)

    def edge(self, end: int) -> None:
        """The first or the last row."""
        if self.rows.shown:
            self.rows.go((self.rows.shown if self._focused else self.rows.sequence)[end])

    def side(self, direction: int) -> None:
        """The cell of the next account; in focus of the next one that tells the row."""
        if self._focused:
            self.rows.within(direction)
        else:
            self.rows.side(direction)

    def stand(self, account: int) -> None:
        """The cell of an account, counted from 0: of this row, or else of the row that stands nearest beside it."""
        self.rows.stand(account)

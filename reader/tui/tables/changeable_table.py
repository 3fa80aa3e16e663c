"""A table in which the user changes what it shows."""

from __future__ import annotations

from typing import Protocol

from reader.lookup.known_speakers import Correction
from reader.lookup.row_index import Concordance
from reader.model import Comparison, Ruling
from reader.overview import ListedDifference
from reader.tui.tables.overview_screen import OverviewScreen


class Hand(Protocol):
    """Who keeps what the user does to the comparison."""

    def rule(self, difference: ListedDifference, ruling: Ruling) -> Comparison:
        """Rule on a difference, or take the same ruling back; the comparison with it."""

    def correct(self, correction: Correction) -> Comparison:
        """Give words to whom the user names; the comparison with it."""

    def take_back(self) -> Comparison:
        """Undo the last of both; the comparison without it."""


class ChangeableTable(OverviewScreen):
    """Gives what the user does to `hand`, which keeps it, and shows what follows from it."""

    def __init__(self, comparison: Comparison, concordance: Concordance, row: int, hand: Hand) -> None:
        super().__init__(comparison, concordance, row)
        self.hand = hand
        self._taken = 0
        """How much the user has done while the table is open."""

    def change(self, comparison: Comparison) -> None:
        """Show what the user has done, the cursor where it was."""
        self._taken += 1
        self._renew(comparison)

    def action_undo(self) -> None:
        """Take back the last that was done here."""
        if not self._taken:
            self._tell("nothing to undo here")
            return
        self._taken -= 1
        self._renew(self.hand.take_back())
        self._tell("undone")

    def _renew(self, comparison: Comparison) -> None:
        self.comparison, self.concordance = comparison, Concordance(comparison)
        self.views.every = list(self.lines())
        self.bar.left = self.summary()
        self._show(self.views.shown, self.table.cursor)

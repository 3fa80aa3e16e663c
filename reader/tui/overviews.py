"""The overviews by name."""

from __future__ import annotations

from reader.tui.coverage import CoverageScreen
from reader.tui.differences.listing import DifferenceScreen
from reader.tui.grid import FactScreen
from reader.tui.ledger import LedgerScreen
from reader.tui.overview import OverviewScreen

OVERVIEWS: dict[str, type[OverviewScreen]] = {
    screen.NAME: screen for screen in (DifferenceScreen, LedgerScreen, FactScreen, CoverageScreen)
}

"""The overviews by name."""

from __future__ import annotations

from reader.tui.tables.coverage_table import CoverageScreen
from reader.tui.tables.difference_table import DifferenceScreen
from reader.tui.tables.fact_table import FactScreen
from reader.tui.tables.ledger_table import LedgerScreen
from reader.tui.tables.overview_screen import OverviewScreen

OVERVIEWS: dict[str, type[OverviewScreen]] = {
    screen.NAME: screen for screen in (DifferenceScreen, LedgerScreen, FactScreen, CoverageScreen)
}

"""The tables by name."""

from __future__ import annotations

from reader.tui.tables.changeable_table import ChangeableTable
from reader.tui.tables.coverage_table import CoverageScreen
from reader.tui.tables.difference_table import DifferenceScreen
from reader.tui.tables.fact_table import FactScreen
from reader.tui.tables.ledger_table import LedgerScreen
from reader.tui.tables.overview_screen import OverviewScreen

CHANGEABLE: dict[str, type[ChangeableTable]] = {
    screen.ABOUT.name: screen for screen in (DifferenceScreen, LedgerScreen)
}
"""Those in which the user changes what they show."""
READ: dict[str, type[OverviewScreen]] = {screen.ABOUT.name: screen for screen in (FactScreen, CoverageScreen)}
"""Those that are read only."""

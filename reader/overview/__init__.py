"""What a finished comparison amounts to: its facts in a grid, who tells what, and which words were taken over whole."""

from __future__ import annotations

from reader.overview.coverage import Coverage, Told, coverage
from reader.overview.grid import GridLine, fact_grid
from reader.overview.runs import SharedRun, shared_runs

__all__ = ["Coverage", "GridLine", "SharedRun", "Told", "coverage", "fact_grid", "shared_runs"]

"""What a finished comparison amounts to: facts in a grid, who tells what, how words are retold, what is copied."""

from __future__ import annotations

from reader.overview.coverage import Coverage, Told, coverage
from reader.overview.grid import GridLine, fact_grid
from reader.overview.retelling import Rewording, fullest, given_to, homes, quotations_of, rewordings, speaker_of
from reader.overview.runs import SharedRun, shared_runs

__all__ = [
    "Coverage",
    "GridLine",
    "Rewording",
    "SharedRun",
    "Told",
    "coverage",
    "fact_grid",
    "fullest",
    "given_to",
    "homes",
    "quotations_of",
    "rewordings",
    "shared_runs",
    "speaker_of",
]

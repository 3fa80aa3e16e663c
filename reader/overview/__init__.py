"""What a finished comparison amounts to: facts in a grid, who tells what, how words are retold, what is copied."""

from __future__ import annotations

from reader.overview.copies import Copies, copies, first_of_text
from reader.overview.coverage import Coverage, Told, coverage
from reader.overview.grid import GridLine, fact_grid
from reader.overview.pointed import accepted, as_finding, only_pointed
from reader.overview.retelling import Rewording, fullest, given_to, homes, quotations_of, rewordings, speaker_of
from reader.overview.runs import SharedRun, shared_runs

__all__ = [
    "Copies",
    "Coverage",
    "GridLine",
    "Rewording",
    "SharedRun",
    "Told",
    "accepted",
    "as_finding",
    "copies",
    "coverage",
    "fact_grid",
    "first_of_text",
    "fullest",
    "given_to",
    "homes",
    "only_pointed",
    "quotations_of",
    "rewordings",
    "shared_runs",
    "speaker_of",
]

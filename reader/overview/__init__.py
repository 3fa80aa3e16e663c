"""What a finished comparison amounts to: facts in a grid, who tells what, how words are retold, what is copied."""

from __future__ import annotations

from reader.overview.copies import Copies, copies, first_of_text
from reader.overview.coverage import Coverage, Told, coverage
from reader.overview.differences import ListedDifference, differences, odd_one_out, rule
from reader.overview.fragments import clause_of
from reader.overview.grid import GridLine, fact_grid
from reader.overview.headline import day_of, days, shared_headline
from reader.overview.heaviest import BARE, Side, heaviest_first, sides
from reader.overview.noun_behind import with_noun
from reader.overview.pointed import accepted, as_finding, only_pointed
from reader.overview.retelling import (
    Rewording,
    fullest,
    given_to,
    homes,
    quotations_of,
    rewordings,
    speaker_of,
    treated,
)
from reader.overview.runs import SharedRun, shared_runs
from reader.overview.words_to_mark import words_to_mark

__all__ = [
    "BARE",
    "Copies",
    "Coverage",
    "GridLine",
    "ListedDifference",
    "Rewording",
    "SharedRun",
    "Side",
    "Told",
    "accepted",
    "as_finding",
    "clause_of",
    "copies",
    "coverage",
    "day_of",
    "days",
    "differences",
    "fact_grid",
    "first_of_text",
    "fullest",
    "given_to",
    "heaviest_first",
    "homes",
    "odd_one_out",
    "only_pointed",
    "quotations_of",
    "rewordings",
    "rule",
    "shared_headline",
    "shared_runs",
    "sides",
    "speaker_of",
    "treated",
    "with_noun",
    "words_to_mark",
]

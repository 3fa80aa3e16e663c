"""Going from row to row: what a filter shows and where a jump lands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import StrEnum

from reader.model import Comparison, Verdict

DIFFERENCES = frozenset({Verdict.DIFFER, Verdict.SPEAKER})


class Filter(StrEnum):
    """Which rows are shown."""

    ALL = "all"
    DIFFERENCES = "differences"
    DIFFER = "differ"
    SPEAKER = "speaker"
    ONLY = "only"
    AGREE = "agree"

    @property
    def verdicts(self) -> frozenset[Verdict]:
        """The verdicts that the filter lets through."""
        if self is Filter.ALL:
            return frozenset(Verdict)
        return DIFFERENCES if self is Filter.DIFFERENCES else frozenset({Verdict(self.value)})

    @property
    def after(self) -> Filter:
        """The next filter of the cycle."""
        every = list(Filter)
        return every[(every.index(self) + 1) % len(every)]


NOUNS = {
    DIFFERENCES: "difference",
    frozenset({Verdict.DIFFER}): "row that differs",
    frozenset({Verdict.SPEAKER}): "speaker conflict",
    frozenset({Verdict.ONLY}): "passage told by one only",
    frozenset({Verdict.AGREE}): "row that agrees",
}
"""What a reader looks for, as the messages call it."""


def shown(comparison: Comparison, chosen: Filter) -> tuple[int, ...]:
    """The numbers of the rows that a filter shows, ascending."""
    verdicts = chosen.verdicts
    return tuple(number for number, row in enumerate(comparison.rows) if row.verdict in verdicts)


def filled(comparison: Comparison, start: Filter) -> tuple[Filter, list[Filter]]:
    """The first filter from `start` on that shows anything, and the empty ones passed over."""
    empty: list[Filter] = []
    while not shown(comparison, start) and start is not Filter.ALL:
        empty.append(start)
        start = start.after
    return start, empty


def nearest(rows: Sequence[int], current: int) -> int:
    """The row shown that stands at, or else after, or else before the current one."""
    return rows[min(bisect_left(rows, current), len(rows) - 1)]


def seek(rows: Sequence[int], current: int, direction: int) -> int | None:
    """The next of these ascending rows after (`1`) or before (`-1`) the current one, round the end if need be."""
    if not rows:
        return None
    if direction > 0:
        return rows[bisect_right(rows, current) % len(rows)]
    return rows[bisect_left(rows, current) - 1]

"""Going from row to row: what a filter shows and where a jump lands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from enum import StrEnum

from reader.model import Comparison, Verdict

DIFFERENCES = frozenset({Verdict.DIFFER, Verdict.SPEAKER})


class Layout(StrEnum):
    """How the accounts stand on the screen."""

    ROWS = "rows"
    ARTICLES = "articles"
    FOCUS = "focus"

    @property
    def after(self) -> Layout:
        """The next layout of the cycle."""
        every = list(Layout)
        return every[(every.index(self) + 1) % len(every)]


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
    if chosen is Filter.ALL:
        return tuple(range(len(comparison.rows)))
    verdicts = chosen.verdicts
    return tuple(number for number, row in enumerate(comparison.rows) if row.verdict in verdicts)


def filled(rows: Callable[[Filter], Sequence[int]], start: Filter) -> tuple[Filter, list[Filter]]:
    """The first filter from `start` on that shows anything, and the empty ones passed over."""
    empty: list[Filter] = []
    while not rows(start) and start is not Filter.ALL:
        empty.append(start)
        start = start.after
    return start, empty


def nearest(rows: Sequence[int], current: int, place: Sequence[int]) -> int:
    """The row shown that stands at, or else after, or else before the current one.

    `place` has the place of every row in the order in which these rows stand.
    """
    return rows[min(bisect_left(rows, place[current], key=place.__getitem__), len(rows) - 1)]


def seek(rows: Sequence[int], current: int, direction: int, place: Sequence[int]) -> int | None:
    """The next of these rows after (`1`) or before (`-1`) the current one, round the end if need be.

    `place` has the place of every row in the order in which these rows stand.
    """
    if not rows:
        return None
    if direction > 0:
        return rows[bisect_right(rows, place[current], key=place.__getitem__) % len(rows)]
    return rows[bisect_left(rows, place[current], key=place.__getitem__) - 1]

"""What kinds of rows stand where along a page, in as many cells as a strip is high; nothing here knows of Textual."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from reader.model import Verdict
from reader.tui.page.page_shape import Page

RANKED = (Verdict.ONLY, Verdict.RELATED, Verdict.AGREE, Verdict.UNJUDGED, Verdict.DIFFER, Verdict.SPEAKER)
"""The verdicts that a strip shows, the most telling last; a line's code is its verdict's place here, from 1."""


class StripCell(NamedTuple):
    """What a cell of the strip stands for: the verdict that it shows, if any, and whether several rows have it."""

    verdict: Verdict | None
    dense: bool


class Density:
    """The verdicts of the rows by the lines on which they begin, on a page that may grow."""

    def __init__(self, verdicts: Sequence[Verdict]) -> None:
        self._codes = [RANKED.index(verdict) + 1 if verdict in RANKED else 0 for verdict in verdicts]
        self._lines = bytearray()
        self._placed = 0

    def take(self, page: Page) -> None:
        """Take in what has come to the page since it was last seen."""
        self._lines.extend(bytes(max(0, page.height - len(self._lines))))
        for row, place in islice(page.places.items(), self._placed, None):
            self._begin(row, place.start)
        self._placed = len(page.places)
        for flow in page.flows:
            for row, places in flow.items():
                for place in places:
                    self._begin(row, place.start)

    def _begin(self, row: int, line: int) -> None:
        self._lines[line] = max(self._lines[line], self._codes[row])

    def cells(self, height: int) -> tuple[StripCell, ...]:
        """The strip, so many cells high, with one sign a row; a page that is shorter has a line a cell.

        Where rows share a cell it shows the kind of whose rows most are there, so that a rare kind is not lost among
        many rows of another.
        """
        length = max(len(self._lines), height)
        edges = [length * y // height for y in range(height + 1)]
        totals = [self._lines.count(code) for code in range(1, len(RANKED) + 1)]
        return tuple(self._cell(start, end, totals) for start, end in pairwise(edges))

    def _cell(self, start: int, end: int, totals: Sequence[int]) -> StripCell:
        counts = [self._lines.count(code, start, end) for code in range(1, len(RANKED) + 1)]
        if not any(counts):
            return StripCell(None, dense=False)
        at = max(range(len(RANKED)), key=lambda n: (counts[n] / max(1, totals[n]), n))
        return StripCell(RANKED[at], dense=counts[at] > 1 and 2 * counts[at] >= sum(counts))


def window(top: int, view: int, length: int, height: int) -> range:
    """The cells of a strip that stand for the lines in view; none where all lines are."""
    if length <= view or not height:
        return range(0)
    first = min(top * height // length, height - 1)
    return range(first, max(first + 1, -(-min(top + view, length) * height // length)))

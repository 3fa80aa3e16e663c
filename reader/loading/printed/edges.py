"""Running heads, page numbers, and what a browser prints above and below a page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.loading.printed.printed_lines import PrintedLine

_EDGE = 3
"""Levels at the top and at the bottom of a page that may be the page's own. Chosen by hand."""
_LEVEL = 2.0
"""Points within which two lines stand on one level. Chosen by hand."""
_NUMBER = r"(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*(?:(?:of|/|von)\s*\d{1,4})?\s*[-–—]?"
_ADDRESS = r"(?:https?|ﬁle|file)://\S+"
_PRINTED = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? +\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?"
_OWN = re.compile(rf"(?:page +\d{{1,4}}.{{0,12}}|{_ADDRESS}(?: +{_NUMBER})?|{_PRINTED})", re.IGNORECASE)
"""What shows by itself that its level is the page's own; a bare number may be the last cell of a table."""
_PAGE_NUMBER = re.compile(_NUMBER, re.IGNORECASE)


def bodies(pages: Sequence[Sequence[PrintedLine]]) -> Iterator[list[PrintedLine]]:
    """Each page without the lines at its edges that are its own.

    Those are numbers, addresses and times of printing with what stands beside them, and what several pages have.
    """
    repeated = _repeated(pages)
    for page in pages:
        levels = _levels(page)
        own = {*_own(levels, repeated), *_own(levels[::-1], repeated)}
        body = [line for line in page if round(line.y) not in own]
        yield body or list(page)


def _levels(page: Sequence[PrintedLine]) -> list[list[PrintedLine]]:
    """The lines of a page by their level, from the top down."""
    levels: list[list[PrintedLine]] = []
    for line in sorted(page, key=lambda line: -line.y):
        if levels and levels[-1][0].y - line.y <= _LEVEL:
            levels[-1].append(line)
        else:
            levels.append([line])
    return levels


def _shape(line: PrintedLine) -> str:
    """A line but for its numbers: running heads differ in nothing else."""
    return re.sub(r"\d+", "0", line.words.casefold())


def _repeated(pages: Sequence[Sequence[PrintedLine]]) -> frozenset[str]:
    """The shapes of lines that stand at the edge of at least two pages and of half of all."""
    counts: Counter[str] = Counter()
    for page in pages:
        levels = _levels(page)
        counts.update({_shape(line) for level in (*levels[:_EDGE], *levels[-_EDGE:]) for line in level})
    return frozenset(shape for shape, count in counts.items() if count >= max(2, len(pages) / 2))


def _own(levels: Sequence[Sequence[PrintedLine]], repeated: frozenset[str]) -> Iterator[int]:
    """The heights of the levels from an edge on that are the page's own."""
    for level in levels[:_EDGE]:
        sure = any(_OWN.fullmatch(line.words) or _shape(line) in repeated for line in level)
        if not sure and not all(_PAGE_NUMBER.fullmatch(line.words) for line in level):
            return
        yield from (round(line.y) for line in level)

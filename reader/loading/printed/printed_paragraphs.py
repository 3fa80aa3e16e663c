"""From lines to paragraphs, and which of them is the title."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.loading.printed.printed_lines import PrintedLine
from reader.loading.text.hyphens import is_cut
from reader.model import Part

_FULL = 0.85
"""Share of the usual width from which a line counts as full: prose is set ragged, and letters differ in width.

Chosen by hand.
"""
_ALIKE = 0.1
"""Share of the usual width by which two lines differ that a box beside them has made short. Chosen by hand."""
_FEWEST_BLANKS = 6
"""Blanks of a line of prose; entries of a list are shorter. Chosen by hand."""
_SMALLEST_STEP, _WIDE_STEP = 0.8, 1.25
"""Letters' sizes between two lines; and the share of the usual step from which one parts paragraphs. Chosen by hand."""
_OTHER_SIZE = 0.12
"""Share by which the letters of two paragraphs differ in size. Chosen by hand."""
_INDENT, _COLUMN = 5, 60
"""Points by which a line is indented, and from which it stands in another column. Chosen by hand."""
_TITLE = 1.25
"""Times the size of the text from which on a line may be the title. Chosen by hand."""
_SHORTEST_TITLE = 3
"""Blanks of a line that is a title rather than a name, where there is one. Chosen by hand."""
_LONGEST_TITLE = 6
"""Lines of a title. Chosen by hand."""
_TITLE_STEP = 1.7
"""Shares of its size from one line of a title to the next. Chosen by hand."""
_SENTENCE_END = (".", "!", "?", "”", '"', "’", ":", "…")


class _Page(NamedTuple):
    """What the lines of a text show together, and those of its title.

    `widths` are the letters of a full line of each column, `step` the points from one line to the next, `edges` where
    the line furthest to the right begins on each level of a page, in steps.
    """

    title: Sequence[PrintedLine]
    widths: Mapping[int, int]
    step: float
    edges: Mapping[tuple[int, int], float]


Paragraphs = Iterator[tuple[list[PrintedLine], Part | None]]


def paragraphs_of(lines: Sequence[PrintedLine], title: Sequence[PrintedLine]) -> Paragraphs:
    """The paragraphs with their parts, as far as print tells: rows of tables are body, and so are no headings."""
    step = _step(lines)
    edges = {(line.page, _level(line, step)): line.x for line in sorted(lines, key=lambda line: line.x)}
    page = _Page(title, _widths(lines), step, edges)
    paragraph: list[PrintedLine] = []
    for line in lines:
        if paragraph and not _belongs(paragraph[-1], line, page):
            yield paragraph, _part(paragraph[0], title)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph, _part(paragraph[0], title)


def _part(line: PrintedLine, title: Sequence[PrintedLine]) -> Part | None:
    if line in title:
        return Part.HEADLINE
    return Part.BODY if line.row else None


def title_of(lines: Sequence[PrintedLine], body: float) -> list[PrintedLine]:
    """The largest lines of words on the first page, where they are larger than the text, `body` points.

    The name of a paper has few words and may be larger still.
    """
    first = [line for line in lines if line.page == 0 and line.size >= _TITLE * body and not line.row]
    largest = _largest(first)
    title: list[PrintedLine] = []
    for line in first:
        alike = largest > 0 and abs(line.size / largest - 1) <= _OTHER_SIZE / 2
        if alike and len(title) < _LONGEST_TITLE and (not title or 0 < title[-1].y - line.y <= _TITLE_STEP * line.size):
            title.append(line)
    return title


def _largest(lines: Sequence[PrintedLine]) -> float:
    """The size of the largest line of words, in points, of those as long as a title where there are such."""
    worded = list(filter(_has_words, lines))
    titles = [line for line in worded if line.words.count(" ") >= _SHORTEST_TITLE] or worded
    return max((line.size for line in titles), default=0)


def _has_words(line: PrintedLine) -> bool:
    return sum(any(map(str.isalpha, word)) for word in line.words.split()) > 1


def _belongs(above: PrintedLine, line: PrintedLine, page: _Page) -> bool:
    """Whether a line goes on with the paragraph of the one above it."""
    if above in page.title or line in page.title:
        return above in page.title and line in page.title
    if above.row or line.row or _is_apart(above, line, page.step):
        return False
    width = page.widths[_column(above)]
    return _runs_on(above.words, line.words, width) or _is_cut_short(above, line, width, page)


def _is_cut_short(above: PrintedLine, line: PrintedLine, width: int, page: _Page) -> bool:
    """Whether two lines are as short as each other, without the end of a sentence between, and a box stands beside."""
    alike = abs(len(above.words) - len(line.words)) <= _ALIKE * width and above.words.count(" ") >= _FEWEST_BLANKS
    if not alike or above.words.endswith(_SENTENCE_END):
        return False
    at = _level(above, page.step)
    return any(page.edges.get((above.page, level), 0) > above.x + _COLUMN for level in range(at - 1, at + 2))


def _level(line: PrintedLine, step: float) -> int:
    """On which level of its page a line stands, in steps from the foot."""
    return round(line.y / step) if step else 0


def _column(line: PrintedLine) -> int:
    """Where about a line's column begins; indents and page margins differ by less."""
    return round(line.x / _COLUMN)


def _widths(lines: Sequence[PrintedLine]) -> Mapping[int, int]:
    """How many letters a full line of each column has: those of the longest tenth."""
    lengths: dict[int, list[int]] = {}
    for line in lines:
        lengths.setdefault(_column(line), []).append(len(line.words))
    return {column: sorted(each)[len(each) * 9 // 10] for column, each in lengths.items()}


def _step(lines: Sequence[PrintedLine]) -> float:
    """Points from one line of a paragraph to the next: small among all steps, for some paragraphs have one line."""
    steps = sorted(
        above.y - line.y
        for above, line in pairwise(lines)
        if above.page == line.page and above.y - line.y > _SMALLEST_STEP * line.size
    )
    return steps[len(steps) // 10] if steps else 0


def _is_apart(above: PrintedLine, line: PrintedLine, step: float) -> bool:
    """Whether a wider step, an indent or letters of another size set a line apart from the one above it."""
    if above.size and abs(line.size / above.size - 1) > _OTHER_SIZE:
        return True
    below = above.page == line.page and above.y > line.y
    return below and (above.y - line.y > _WIDE_STEP * step or _INDENT < line.x - above.x < _COLUMN)


def _runs_on(above: str, line: str, width: int) -> bool:
    """Whether the line above is full or ends within a word, or this one goes on in small letters."""
    if is_cut(above) or len(above) + 1 + len(line.split(maxsplit=1)[0]) > _FULL * width:
        return True
    return line[0].islower() and not above.endswith(_SENTENCE_END)

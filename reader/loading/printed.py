"""What a printed page does to a text, undone: running heads, page numbers, lines, hyphens."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from reader.loading.extract import Block, Extract
from reader.model import Metadata, Span, Unit

_EDGE = 3
"""Lines at the top and at the bottom of a page that may be the page's own."""
_FULL = 0.85
"""Share of the usual width from which a line counts as full: prose is set ragged, and letters differ in width."""
_SMALLEST_STEP, _WIDE_STEP = 0.8, 1.25
_OTHER_SIZE = 0.12
_INDENT, _COLUMN = 5, 60
"""Points by which a line is indented, and from which it stands in another column."""
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*(?:(?:of|/|von)\s*\d{1,4})?\s*[-–—]?", re.IGNORECASE
)
_HYPHEN = re.compile(r"\w[-\u2010\u00ad]$")
_SENTENCE_END = (".", "!", "?", "”", '"', "’", ":", "…")


class Line(NamedTuple):
    """A printed line: its words, where it begins in points from the lower left corner, and its letters' size."""

    words: str
    x: float = 0
    y: float = 0
    size: float = 0
    page: int = 0


def unprinted(pages: Sequence[Sequence[Line]], about: Metadata) -> Extract:
    """The paragraphs of a text that was set in pages; a page begins where its first line does."""
    own = _own_lines(pages)
    lines = [line._replace(page=number) for number, page in enumerate(pages) for line in _body(page, own)]
    known = {word for line in lines for word in re.findall(r"[\w-]+", line.words.casefold())}
    written: list[str] = []
    blocks: list[Block] = []
    starts: list[int] = []
    length = 0
    for paragraph in _paragraphs(lines):
        begun = length
        for line, follower in zip_longest(paragraph, paragraph[1:]):
            # A page without text begins where the next one does.
            starts += [length] * (line.page + 1 - len(starts))
            written.append(_joined(line.words, follower.words, known) if follower else line.words + "\n")
            length += len(written[-1])
        blocks.append(Block(Span(begun, length - 1)))
    starts += [length] * (len(pages) - len(starts))
    return Extract("".join(written), tuple(blocks), about, Unit.PAGE, tuple(starts))


def _shape(line: Line) -> str:
    """A line but for its numbers: running heads differ in nothing else."""
    return re.sub(r"\d+", "0", line.words.casefold())


def _own_lines(pages: Sequence[Sequence[Line]]) -> set[str]:
    """The shapes of lines that stand at the edge of at least two pages and of half of all."""
    counts = Counter(shape for page in pages for shape in {_shape(line) for line in (*page[:_EDGE], *page[-_EDGE:])})
    return {shape for shape, count in counts.items() if count >= max(2, len(pages) / 2)}


def _body(page: Sequence[Line], own: set[str]) -> Sequence[Line]:
    """A page without the lines at its edges that are its own."""
    first, last = 0, len(page)
    while first < last and _is_own(page[first], own):
        first += 1
    while first < last and _is_own(page[last - 1], own):
        last -= 1
    return page[first:last]


def _is_own(line: Line, own: set[str]) -> bool:
    return _PAGE_NUMBER.fullmatch(line.words) is not None or _shape(line) in own


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    lengths = sorted(len(line.words) for line in lines)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    step = _step(lines)
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and (_is_apart(paragraph[-1], line, step) or not _runs_on(paragraph[-1].words, line.words, width)):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _step(lines: Sequence[Line]) -> float:
    """Points from one line of a paragraph to the next: small among all steps, for some paragraphs have one line."""
    steps = sorted(
        above.y - line.y
        for above, line in pairwise(lines)
        if above.page == line.page and above.y - line.y > _SMALLEST_STEP * line.size
    )
    return steps[len(steps) // 10] if steps else 0


def _is_apart(above: Line, line: Line, step: float) -> bool:
    """Whether a wider step, an indent or letters of another size set a line apart from the one above it."""
    if above.size and abs(line.size / above.size - 1) > _OTHER_SIZE:
        return True
    below = above.page == line.page and above.y > line.y
    return below and (above.y - line.y > _WIDE_STEP * step or _INDENT < line.x - above.x < _COLUMN)


def _runs_on(above: str, line: str, width: int) -> bool:
    """Whether the line above is full, or this one goes on in small letters."""
    if len(above) + 1 + len(line.split(maxsplit=1)[0]) > _FULL * width:
        return True
    return line[0].islower() and not above.endswith(_SENTENCE_END)


def _joined(line: str, follower: str, known: set[str]) -> str:
    """The line as it goes on: with a blank, with its own hyphen, or without the one that only the break needed."""
    if not _HYPHEN.search(line) or not follower[0].islower():
        return line + " "
    before, after = re.split(r"[^\w-]", line)[-1][:-1].casefold(), re.match(r"\w*", follower)
    compound = f"{before}-{after[0] if after else ''}".casefold()
    return line if compound in known and compound.replace("-", "") not in known else line[:-1]

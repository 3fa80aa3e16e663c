"""What a printed page does to a text, undone: running heads, page numbers, lines, hyphens."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.loading.extract import Block, Extract
from reader.model import Metadata, Span, Unit

_EDGE = 3
"""Lines at the top and at the bottom of a page that may be the page's own."""
_FULL = 0.85
"""Share of the usual width from which a line counts as full: prose is set ragged, and letters differ in width."""
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*(?:(?:of|/|von)\s*\d{1,4})?\s*[-–—]?", re.IGNORECASE
)
_HYPHEN = re.compile(r"\w[-\u2010\u00ad]$")
_SENTENCE_END = (".", "!", "?", "”", '"', "’", ":", "…")


class _Line(NamedTuple):
    page: int
    words: str


def unprinted(pages: Sequence[str], about: Metadata) -> Extract:
    """The paragraphs of a text that was set in pages; a page begins where its first line does."""
    own = _own_lines(pages)
    lines = [_Line(number, line) for number, page in enumerate(pages) for line in _body(page, own)]
    known = set(re.findall(r"[\w-]+", " ".join(line.words for line in lines).casefold()))
    written: list[str] = []
    blocks: list[Block] = []
    starts = [0] * len(pages)
    length = 0
    for paragraph in _paragraphs(lines):
        begun = length
        for number, line in enumerate(paragraph):
            follower = paragraph[number + 1].words if number + 1 < len(paragraph) else None
            starts[line.page] = starts[line.page] or length
            words = line.words + "\n" if follower is None else _joined(line.words, follower, known)
            written.append(words)
            length += len(words)
        blocks.append(Block(Span(begun, length - 1)))
    # A page without text begins where the next one does.
    for number in range(len(starts) - 1, 0, -1):
        starts[number] = starts[number] or (starts[number + 1] if number + 1 < len(starts) else length)
    return Extract("".join(written), tuple(blocks), about, Unit.PAGE, (0, *starts[1:]))


def _lines(page: str) -> list[str]:
    return [" ".join(line.split()) for line in page.split("\n")]


def _shape(line: str) -> str:
    """A line but for its numbers: running heads differ in nothing else."""
    return re.sub(r"\d+", "0", line.casefold())


def _edges(page: str) -> set[str]:
    lines = [line for line in _lines(page) if line]
    return {_shape(line) for line in (*lines[:_EDGE], *lines[-_EDGE:])}


def _own_lines(pages: Sequence[str]) -> set[str]:
    """The shapes of lines that stand at the edge of at least two pages and of half of all."""
    counts = Counter(shape for page in pages for shape in _edges(page))
    return {shape for shape, count in counts.items() if count >= max(2, len(pages) / 2)}


def _body(page: str, own: set[str]) -> list[str]:
    lines = _lines(page)
    while lines and _is_own(lines[0], own):
        lines.pop(0)
    while lines and _is_own(lines[-1], own):
        lines.pop()
    return lines


def _is_own(line: str, own: set[str]) -> bool:
    return not line or _PAGE_NUMBER.fullmatch(line) is not None or _shape(line) in own


def _paragraphs(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Lines that run on: the one before is full, or this one goes on in small letters."""
    lengths = sorted(len(line.words) for line in lines if line.words)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    paragraph: list[_Line] = []
    for line in lines:
        if paragraph and not (line.words and _runs_on(paragraph[-1].words, line.words, width)):
            yield paragraph
            paragraph = []
        if line.words:
            paragraph.append(line)
    if paragraph:
        yield paragraph


def _runs_on(above: str, line: str, width: int) -> bool:
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

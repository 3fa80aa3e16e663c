"""Text into lines of so many cells.

Positions are code points of the text that is wrapped. A line is a half-open range without white space at its ends;
together the lines cover every character that is no white space, in order, so that nothing a text says can be lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len, get_character_cell_size

from reader.model import Span

# Every character here is one cell wide, which lets most prose be wrapped by counting code points.
_NARROW = re.compile("[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
_UNIT = re.compile(r"[^ \t\n]+")
_JOINER = "\u200d"


def wrap(text: str, span: Span, width: int, indent: int = 0) -> list[Span]:
    """The lines of `span` at most `width` cells wide (a character wider than that stands alone).

    The first line is `indent` cells narrower, down to one cell.

    Lines break at white space and after a dash, inside a word only where the word is wider than a line, and between
    wide characters, since scripts that use them set no spaces.
    """
    chunk = _countable(text, span)
    if chunk is None:
        return _wrap_by_cells(text, span, width, indent)
    return [Span(span.start + start, span.start + end) for start, end in _cut(chunk, width, indent)]


def lines_needed(text: str, span: Span, width: int, indent: int = 0) -> int:
    """How many lines `wrap` makes."""
    chunk = _countable(text, span)
    return len(_wrap_by_cells(text, span, width, indent) if chunk is None else _cut(chunk, width, indent))


def _countable(text: str, span: Span) -> str | None:
    """The text with every line break as a space, where each of its characters is a cell; else nothing."""
    chunk = text[span.start : span.end]
    if "\n" in chunk:
        chunk = chunk.replace("\n", " ")
    if "  " in chunk or "\t" in chunk or not (chunk.isascii() or _NARROW.fullmatch(chunk)):
        return None
    return chunk


def _cut(chunk: str, width: int, indent: int) -> list[tuple[int, int]]:
    """Where each line of a text of single cells begins and ends."""
    lines = []
    at, size, dashed = 0, len(chunk), "—" in chunk
    room = max(1, width - indent)
    while size - at > room:
        cut = chunk.rfind(" ", at, at + room + 1)
        if dashed:
            cut = max(cut, chunk.rfind("—", at, at + room) + 1)
        if cut <= at:
            cut = at + room
        lines.append((at, cut))
        at, room = cut + (chunk[cut] == " "), width
    lines.append((at, size))
    return lines


def _wrap_by_cells(text: str, span: Span, width: int, indent: int) -> list[Span]:
    lines: list[Span] = []
    start, end, used = span.start, span.start, 0
    indent = min(indent, width - 1)
    for unit, spaced in _units(text, span, width - indent):
        cells = cell_len(unit.of(text))
        if end == span.start:
            start, used = unit.start, indent + cells
        elif used + spaced + cells > width:
            lines.append(Span(start, end))
            start, used = unit.start, cells
        else:
            used += spaced + cells
        end = unit.end
    return [*lines, Span(start, end)]


def _units(text: str, span: Span, width: int) -> Iterator[tuple[Span, bool]]:
    """What must stay on one line, and whether white space goes before it."""
    for word in _UNIT.finditer(text, span.start, span.end):
        spaced = True
        start, used, was_wide = word.start(), 0, False
        for cluster in _clusters(text, word.start(), word.end()):
            cells = cell_len(cluster.of(text))
            parted = was_wide or cells > 1 or used + cells > width or text[cluster.start - 1] == "—"
            if cluster.start > start and parted:
                yield Span(start, cluster.start), spaced
                start, used, spaced = cluster.start, 0, False
            used, was_wide = used + cells, cells > 1
        yield Span(start, word.end()), spaced


def _clusters(text: str, start: int, end: int) -> Iterator[Span]:
    """Characters with the combining marks and joined characters that go with them."""
    for at in range(start + 1, end):
        if text[at - 1] != _JOINER and text[at] != _JOINER and get_character_cell_size(text[at]):
            yield Span(start, at)
            start = at
    yield Span(start, end)

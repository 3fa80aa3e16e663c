"""Which words of a cell carry which ink; the words themselves are never changed.

Ink is meaning, not colour: the widgets give each its style from the theme.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntFlag
from itertools import pairwise
from typing import NamedTuple

from reader.model import Part, Quotation, Row, Span, Witness

_SPACE = re.compile(r"[ \t\n]+")


class Ink(IntFlag):
    """What is to be seen about a word; several may fall together, the later ones laid over the earlier."""

    PLAIN = 0
    QUOTE = 1
    DIM = 2
    QUIET = 4
    DIFFER = 8
    SPEAKER = 16
    HEADLINE = 32
    FOUND = 64
    HERE = 128
    TIED = 256
    CHOSEN = 512
    GUEST = 1024
    SECOND = 2048
    THIRD = 4096
    SHARED = 8192


class Mark(NamedTuple):
    """A range of an article's text and its ink."""

    span: Span
    ink: Ink


def part_ink(part: Part) -> Ink:
    """The ink of all words of a paragraph of this sort."""
    if part.furniture:
        return Ink.DIM
    return Ink.PLAIN if part is Part.BODY else Ink.HEADLINE


def cell_marks(witness: Witness, row: Row, account: int, quotations: Iterable[Quotation]) -> list[Mark]:
    """The marks of one cell: headlines and furniture, loose passages, quotations with their marks."""
    passages = [witness.passages[number] for number in row.cells[account]]
    marks = [Mark(passage.span, part_ink(passage.part)) for passage in passages if passage.part is not Part.BODY]
    marks += [Mark(witness.passages[number].span, Ink.DIM) for teller, number in row.loose if teller == account]
    marks += [
        Mark(Span(quotation.span.start - 1, quotation.span.end + 1), Ink.QUOTE)
        for quotation in quotations
        if quotation.direct
    ]
    return marks


def tie_marks(row: Row, account: int) -> list[Mark]:
    """The marks on what a cell shares with the others of its row."""
    return [Mark(span, Ink.TIED) for anchor in row.anchors for span in anchor.spans[account]]


def runs(text: str, line: Span, marks: Sequence[Mark]) -> list[tuple[str, Ink]]:
    """The words of a line in runs of one ink, white space of any length shown as one space."""
    near = [mark for mark in marks if mark.span.touches(line)]
    if not near:
        return [(_SPACE.sub(" ", line.of(text)), Ink.PLAIN)]
    painted: list[tuple[str, Ink]] = []
    for start, end in pairwise(_cuts(line, near)):
        words = _SPACE.sub(" ", text[start:end])
        if painted and painted[-1][0].endswith(" ") and words.startswith(" "):
            words = words[1:]
        painted.append((words, _ink_at(start, near)))
    return painted


def _cuts(line: Span, marks: Sequence[Mark]) -> list[int]:
    """Where a mark begins or ends within a line, between the ends of the line."""
    edges = {line.start, line.end}
    for mark in marks:
        edges.update(edge for edge in mark.span if line.start < edge < line.end)
    return sorted(edges)


def _ink_at(position: int, marks: Sequence[Mark]) -> Ink:
    ink = Ink.PLAIN
    for mark in marks:
        if mark.span.start <= position < mark.span.end:
            ink |= mark.ink
    return ink

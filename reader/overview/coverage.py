"""Who tells what, how fully, and where in the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.language.english.words import STOP_WORDS
from reader.model import Comparison, Part, Witness

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Less than this share of what the fullest account says in a row is telling it in part.
_PARTLY = 0.5


class Told(StrEnum):
    """How far an account tells what a row reports; the value is the sign that stands for it."""

    FULLY = "●"
    PARTLY = "◐"
    NOT = "·"


@dataclass(frozen=True, slots=True)
class Coverage:
    """One row: how far each account tells it, and where ("headline", "lead", "¶ 14"; empty where it does not)."""

    row: int
    told: tuple[Told, ...]
    where: tuple[str, ...]


def coverage(comparison: Comparison) -> tuple[Coverage, ...]:
    """The coverage of every row that is part of an article, in reading order.

    An account tells a row in part when its cell has less than half as many words that carry news as the fullest cell.
    """
    found = []
    for number, row in enumerate(comparison.rows):
        if row.aside:
            continue
        pairs = list(zip(comparison.witnesses, row.cells, strict=True))
        lengths = [_content(witness.words(cell)) for witness, cell in pairs]
        told = tuple(_told(cell, length, max(lengths)) for (_, cell), length in zip(pairs, lengths, strict=True))
        found.append(Coverage(number, told, tuple(where_told(witness, cell) for witness, cell in pairs)))
    return tuple(found)


def where_told(witness: Witness, cell: tuple[int, ...]) -> str:
    """Where an account tells what this cell holds: "headline", "lead", or the number of the paragraph in its body."""
    if not cell:
        return ""
    passage = witness.passages[cell[0]]
    if passage.part is not Part.BODY:
        return str(passage.part)
    before = witness.article.paragraphs[: passage.paragraph]
    number = 1 + sum(paragraph.part is Part.BODY for paragraph in before)
    return "lead" if number == 1 else f"¶ {number}"


def _told(cell: tuple[int, ...], length: int, fullest: int) -> Told:
    if not cell:
        return Told.NOT
    return Told.PARTLY if length < _PARTLY * fullest else Told.FULLY


def _content(words: str) -> int:
    return sum(word.casefold() not in STOP_WORDS for word in _WORD.findall(words))

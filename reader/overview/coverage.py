"""Who tells what, how fully, and where in the article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.language.english.vocabulary.common_words import WORD
from reader.language.stop_words import stop_words
from reader.model import Comparison, Part, Witness

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

    An account tells a row in part when its cell has less than half as many words that carry news as the fullest cell,
    or when it has no more there than a clause of a passage at home in another row.
    """
    found = []
    places = [_places(witness) for witness in comparison.witnesses]
    for number, row in enumerate(comparison.rows):
        if row.aside:
            continue
        pairs = list(zip(comparison.witnesses, row.cells, strict=True))
        lengths = [_content(witness, cell) if cell else 0 for witness, cell in pairs]
        guests = {guest.account: guest.passage for guest in reversed(row.guests)}
        told = tuple(
            _told(cell, length, max(lengths)) if cell or account not in guests else Told.PARTLY
            for account, ((_, cell), length) in enumerate(zip(pairs, lengths, strict=True))
        )
        firsts = (cell[0] if cell else guests.get(account) for account, cell in enumerate(row.cells))
        where = tuple(
            "" if first is None else of[witness.passages[first].paragraph]
            for of, witness, first in zip(places, comparison.witnesses, firsts, strict=True)
        )
        found.append(Coverage(number, told, where))
    return tuple(found)


def _places(witness: Witness) -> list[str]:
    """What each paragraph of the article is called, counted in one pass."""
    places = []
    number = 0
    for paragraph in witness.article.paragraphs:
        if paragraph.part is Part.BODY:
            number += 1
            places.append("lead" if number == 1 else f"¶ {number}")
        else:
            places.append(str(paragraph.part))
    return places


def _told(cell: tuple[int, ...], length: int, fullest: int) -> Told:
    if not cell:
        return Told.NOT
    return Told.PARTLY if length < _PARTLY * fullest else Told.FULLY


def _content(witness: Witness, cell: tuple[int, ...]) -> int:
    found = WORD.findall(witness.words(cell).casefold())
    return len(found) - sum(map(stop_words(witness.article.language).__contains__, found))

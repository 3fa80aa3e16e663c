"""Who tells what, how fully, and where in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.language.english.vocabulary.common_words import WORD
from reader.language.stop_words import stop_words
from reader.model import Comparison, Part, Row, Witness

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
    places = [_places(witness) for witness in comparison.witnesses]
    return tuple(
        Coverage(number, _told(comparison.witnesses, row), tuple(_where(comparison.witnesses, row, places)))
        for number, row in enumerate(comparison.rows)
        if not row.aside
    )


def _told(witnesses: Sequence[Witness], row: Row) -> tuple[Told, ...]:
    lengths = [_content(witness, cell) for witness, cell in zip(witnesses, row.cells, strict=True)]
    least = _PARTLY * max(lengths)
    at_home = (Told.PARTLY if length < least else Told.FULLY for length in lengths)
    elsewhere = (Told.PARTLY if row.tells(account) else Told.NOT for account in range(len(witnesses)))
    return tuple(home if cell else guest for cell, home, guest in zip(row.cells, at_home, elsewhere, strict=True))


def _where(witnesses: Sequence[Witness], row: Row, places: Sequence[Sequence[str]]) -> Iterator[str]:
    """Where each account first tells the row, at home or as a guest; `places` are the names of its paragraphs."""
    guests = {guest.account: guest.passage for guest in reversed(row.guests)}
    for account, cell in enumerate(row.cells):
        first = cell[0] if cell else guests.get(account)
        yield "" if first is None else places[account][witnesses[account].passages[first].paragraph]


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


def _content(witness: Witness, cell: tuple[int, ...]) -> int:
    found = WORD.findall(witness.words(cell).casefold())
    return len(found) - sum(map(stop_words(witness.article.language).__contains__, found))

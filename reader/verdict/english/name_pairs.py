"""Whether two names in the same place can belong to one person, body or place."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from reader.language.english.amounts.counted_people import PEOPLE
from reader.language.english.people.bodies import ORGANISATION_WORDS
from reader.language.english.people.given_names import SHORT_NAMES
from reader.language.english.people.naming import PLURAL_NOUNS, ROLE_NOUNS
from reader.language.english.vocabulary.place_names import CAPITALS, PLACES, SITES
from reader.model import Kind
from reader.similarity import are_acronym, ratio
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.cells.gaps import GapSide
from reader.verdict.english.slips import slipped

_VARIANT = 0.7
"""Likeness of the letters, 0 to 1, from which two names are spellings of one. Chosen by hand."""
_JOINING = frozenset({"and", "or", "nor"})
_NO_NAMES = PEOPLE | PLURAL_NOUNS | ROLE_NOUNS | ORGANISATION_WORDS
"""Words that are no name by themselves: officials, the department."""


def proper(side: GapSide) -> list[CellWord]:
    """The words of a name; none where the words of a gap are more, or less, than one name.

    "Officials" that begins a sentence is none.
    """
    content = [word for word in side.words if word.content]
    if any(word.form in _JOINING for word in side.words) or all(word.form in _NO_NAMES for word in content):
        return []
    return content if all(word.text[:1].isupper() and not word.fact for word in content) else []


def comparable_names(here: Sequence[CellWord], there: Sequence[CellWord]) -> bool:
    """Whether both are places known as such, or neither: `English` may be a wider word for what `Wexholm` names."""
    return len({all(word.form in PLACES for word in words) for words in (here, there)}) == 1


def name_difference(here: Sequence[CellWord], there: Sequence[CellWord]) -> Kind | None:
    """Place or name, or None where both can name one, in other letters perhaps."""
    return name_kind([word.form for word in here], [word.form for word in there])


def of_sites(a: GapSide, b: GapSide) -> bool:
    """Whether both names end in a noun for a sort of place, which may be the shared word behind them."""
    last = [side.right if side.right and side.right.form in SITES else side.words[-1] for side in (a, b)]
    return all(word.form in SITES and word.text[:1].isupper() for word in last)


def name_kind(one: Sequence[str], other: Sequence[str]) -> Kind | None:
    """The same for names as lists of words in normal form."""
    if all(form in PLACES for form in (*one, *other)):
        return None if set(one) & set(other) or _a_capital(one, other) else Kind.PLACE
    if _fits(one, other) or _fits(other, one) or are_acronym(one, other):
        return None
    return None if ratio(" ".join(one), " ".join(other)) >= _VARIANT else Kind.NAME


def _a_capital(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one stands for the country that the other names."""
    here, there = " ".join(one), " ".join(other)
    return CAPITALS.get(here) == there or CAPITALS.get(there) == here


def _fits(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether every word of one name is a word of the other, a short form of one, or its beginning."""
    return all(any(_same_word(word, candidate) for candidate in full) for word in short)


def _same_word(one: str, other: str) -> bool:
    brief, full = sorted((_plain(one), _plain(other)), key=len)
    begins = full.startswith(brief) and (len(brief) == 1 or len(brief) > 2)
    return begins or slipped(brief, full) or any({one, other} <= names for names in SHORT_NAMES)


def _plain(word: str) -> str:
    """A word without its accents."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))

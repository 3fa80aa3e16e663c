"""Whether two words are spellings of one name: a slip apart that is no other form of the word."""

from __future__ import annotations

import unicodedata
from functools import cache

from reader.language.english.vocabulary.inflections import INFLECTIONS
from reader.similarity import typing_slips

_LONG = 6
"""Letters from which a name may be two slips off, not one."""
_STEM = 3
"""Letters that two forms of one word share at least before their endings."""
_SOUNDS = tuple(map(frozenset, ("aeiou", "cgkq", "iy", "jy", "vw", "sz")))
"""First letters that stand for one sound when a name comes from another script."""


@cache
def sounding_like(letter: str) -> frozenset[str]:
    """The letters that may stand for the sound of this one at the head of a name."""
    return frozenset(letter).union(*(letters for letters in _SOUNDS if letter in letters))


def slipped(one: str, other: str) -> bool:
    """Whether two words are a slip or two apart that can be no ending and no accent."""
    if one == other or one[0] not in sounding_like(other[0]):
        return False
    if typing_slips(one, other) > (2 if min(len(one), len(other)) >= _LONG else 1):
        return False
    return not _inflected(one, other) and _plain(one) != _plain(other)


def _inflected(one: str, other: str) -> bool:
    """Whether the two are forms of one word, by their endings."""
    shared = next((at for at, (mine, yours) in enumerate(zip(one, other, strict=False)) if mine != yours), len(one))
    shared = min(shared, len(one), len(other))
    return any(one[at:] in INFLECTIONS and other[at:] in INFLECTIONS for at in range(_STEM, shared + 1))


def _plain(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if letter.isalpha())

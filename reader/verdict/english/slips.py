"""Whether two words are spellings of one name: a slip apart that is no other form of the word."""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby

from reader.language.english.vocabulary.inflections import INFLECTIONS
from reader.similarity import typing_slips

_LONG = 6
"""Letters from which a name may be two slips off, not one."""
_LONG_ENOUGH = 5
"""The same where both have the same consonants: Halum, Halloum.

Over 490 groups of articles 4 finds no more, and 6 loses a spelling in two.
"""
_STEM = 3
"""Letters that two forms of one word share at least before their endings."""
_VOWELS = frozenset("aeiou")
_NO_ENDINGS = frozenset("iy")
"""Last letters that are two spellings, not two endings: Sergei, Sergey."""
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
    if typing_slips(one, other) > (2 if _may_be_two_off(one, other) else 1):
        return False
    return not _inflected(one, other) and _plain(one) != _plain(other)


def misprinted(one: str, other: str) -> bool:
    """Whether the one is the other with a letter left out or too many, or with its letters in another order."""
    return sorted(one) == sorted(other) or (len(one) != len(other) and typing_slips(one, other) == 1)


def _may_be_two_off(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    return shorter >= _LONG or (shorter >= _LONG_ENOUGH and _consonants(one) == _consonants(other))


def _consonants(word: str) -> str:
    """The consonants of a word, double ones once."""
    return "".join(letter for letter, _ in groupby(word) if letter not in _VOWELS)


def _inflected(one: str, other: str) -> bool:
    """Whether the two are forms of one word, by their endings."""
    shared = next((at for at, (mine, yours) in enumerate(zip(one, other, strict=False)) if mine != yours), len(one))
    shared = min(shared, len(one), len(other))
    if {one[shared:], other[shared:]} == _NO_ENDINGS:
        return False
    return any(one[at:] in INFLECTIONS and other[at:] in INFLECTIONS for at in range(_STEM, shared + 1))


def _plain(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if letter.isalpha())

"""Words that a mention may hold and that are no part of a speaker, and mentions that are only a piece of a phrase."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.amounts.number_words import SMALL
from reader.language.english.people.naming import DETERMINERS, PLURAL_NOUNS, is_person
from reader.language.english.people.reporting import TIMES

_CLAUSE_HEADS = frozenset(("day", "time", "moment", "reason", "way", "ones"))
"""Nouns that a clause follows without a "that": "the day people learn", "one reason farmers say"."""
_BEFORE_HEADS = DETERMINERS | {"one", "another", "only", "last", "first"}

_FEW = 3
"""Words of a mention that only says when: "this past year". Chosen by hand."""


def own_words(words: Sequence[str]) -> Sequence[str]:
    """The words without those that belong to the clause around a speaker.

    "The day people learn it" is about people, "the ones Harte names" about Harte, and "last year nine farmers said"
    about nine farmers.
    """
    if len(words) > 1 and words[0] in TIMES and words[1].lower() in SMALL:
        return words[1:]
    led = len(words) > 2 and words[0].lower() in _BEFORE_HEADS and words[1] in _CLAUSE_HEADS
    return words[2:] if led and (words[2][0].isupper() or _is_for_people(words[2])) else words


def is_piece(words: Sequence[str]) -> bool:
    """Whether words end in a time, or begin with a past participle and end in a thing: "this year", "owned network"."""
    last = words[-1]
    if last in TIMES and len(words) <= _FEW:
        return True
    told = words[0].islower() and words[0].endswith("ed") and last.islower()
    return told and not is_person(last) and not _is_for_people(last)


def _is_for_people(word: str) -> bool:
    return word in PLURAL_NOUNS or (word.endswith("s") and is_person(word.removesuffix("s")))

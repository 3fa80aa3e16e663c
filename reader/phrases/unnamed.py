"""Whether a speaker has a name, or is only described."""

from __future__ import annotations

import re

from reader.language.english.people.bodies import MASS_NOUNS
from reader.language.english.people.naming import DETERMINERS, OFFICES, PLURAL_NOUNS, ROLE_NOUNS, TITLES, is_person

_BEHIND = re.compile(r"(?<=\w) (?:of|for|from|in|to|at|with|on) ")
_LARGE = frozenset(("republican", "democrat", "director", "ceo"))
"""Other nouns for a person that are often written large."""
_PROPER = frozenset(("republicans", "democrats", "americans", "congress", "parliament"))
"""Nouns for those who speak that keep their capital within a sentence."""


def is_unnamed(speaker: str) -> bool:
    """Whether a speaker is only described: "officials", "Police", "a White House aide", "the statement"."""
    head = _BEHIND.split(speaker, maxsplit=1)[0]
    last = head.rpartition(" ")[2]
    return _is_several(head.lower()) or _holds_office(head.lower()) or (last.islower() and not last.startswith("@"))


def within_sentence(speaker: str) -> str:
    """A speaker as named within a sentence: "officials" for "Officials", and "the aide" for "The aide"."""
    first, space, rest = speaker.partition(" ")
    common = first.lower() in DETERMINERS or (_is_common(first.lower()) and not rest[:1].isupper())
    return f"{first.lower()}{space}{rest}" if common and is_unnamed(speaker) else speaker


def _is_several(head: str) -> bool:
    """Whether this is a noun for several people and nothing else: "some", "officials"; "Ann Masters" is a name."""
    if head in PLURAL_NOUNS or head in MASS_NOUNS or head in DETERMINERS:
        return True
    return " " not in head and head[-1:] == "s" and is_person(head[:-1])


def _holds_office(head: str) -> bool:
    """Whether somebody is described by an office or the like that is written large: "the Norland Governor"."""
    first, _, rest = head.partition(" ")
    last = rest.rpartition(" ")[2].removesuffix("s")
    return first in DETERMINERS and (last in OFFICES or last in _LARGE)


def _is_common(word: str) -> bool:
    """Whether a lower-cased word is a noun for several people that is nobody's name."""
    people = word[-1:] == "s" and word[:-1] in ROLE_NOUNS and word not in TITLES
    return word not in _PROPER and (people or word in PLURAL_NOUNS or word in MASS_NOUNS)

"""Where the phrase around the head of a mention ends: at a link such as "of", or behind the name that follows one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.language.english.people.bodies import COMMITTEE_WORDS, DOMAINS, GROUP_NOUNS, MASS_NOUNS, ORGANISATION_WORDS
from reader.language.english.people.epithets import SEEKING
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import DETERMINERS, INFORMED, PERSONAL, PLURAL_NOUNS, TITLES
from reader.speakers.english.names_and_titles import capital, is_title, owns

_LINKS = INFORMED.keys() | frozenset(
    ("of", "for", "from", "at", "in", "with", "on", "to", "who", "inside", "near", "and")
)
_OFFICERS = PERSONAL | PLURAL_NOUNS
_BEFORE_NAMES = DETERMINERS | _OFFICERS | {"on", "of"}
BODY_OR_GROUP = ORGANISATION_WORDS | GROUP_NOUNS
"""Nouns that stand for a body or a group, in its name or without one."""


def head_end(found: Sequence[str]) -> int:
    """Where the phrase around the head ends: at a link, unless the words behind it hold the name."""
    cut = _next_link(found, 0)
    if cut < len(found) and found[cut] in ("and", "&") and _two(found[: _next_link(found, cut + 1)], cut):
        return _next_link(found, cut + 1)
    if of_two_kinds(found[: _next_link(found, cut + 1)]):
        return _next_link(found, cut + 1)
    whole = (
        _of_office(found, cut)
        or _of_a_whole_office(found, cut)
        or _of_an_officer(found, cut)
        or _told_twice(found, cut)
        or _of_a_body(found, cut)
        or _of_owner(found, cut)
    )
    return len(found) if whole else cut


def _next_link(words: Sequence[str], first: int) -> int:
    """The first word from `first` on that ends a phrase, or their number."""
    return next(
        (at for at, word in enumerate(words) if at >= first and (word in (",", "(") or (at and word in _LINKS))),
        len(words),
    )


def of_two_kinds(words: Sequence[str]) -> bool:
    """Whether two words qualify one noun: "British and French ministers", "many labor and environmental leaders"."""
    at = list(words).index("and") if "and" in words else 0
    last = words[-1] if words else ""
    if not 0 < at < len(words) - 2 or last[0].isupper() or capital(words[at - 1]) is not capital(words[at + 1]):
        return False
    described = words[at - 1].lower() in _OFFICERS or words[at - 1].lower() in GROUP_NOUNS
    several = last in PLURAL_NOUNS or last in MASS_NOUNS or last in GROUP_NOUNS or last.endswith("s")
    return several and not described


def _of_office(words: Sequence[str], cut: int) -> bool:
    """Whether an office with its domain stands before a name of two words or more: "Secretary of State Ann Lee"."""
    if not 0 < cut < len(words) - 3 or words[cut] not in ("of", "for"):
        return False
    if words[cut - 1].lower() not in TITLES:
        return False
    rest = words[cut + 1 :]
    if words[cut] == "for" and is_title(rest[0]):
        return words[cut - 1].lower() in SEEKING and all(map(capital, rest[-2:]))
    small = rest[0].islower() and rest[0] not in DETERMINERS and len(rest) > 2 and rest[-1].lower() not in BODY_OR_GROUP
    return all(map(capital, rest[small:])) and (words[cut - 1][0].isupper() or small)


def _of_a_whole_office(words: Sequence[str], cut: int) -> bool:
    """Whether what an office is held of stands before a full name: "Ambassador to the U.N. Ann Lee", no article ahead.

    "Aide to Mayor Ann Lee" tells of another than the one named.
    """
    if not 0 < cut < len(words) - 3 or words[cut] not in ("of", "for", "to") or words[0].lower() in DETERMINERS:
        return False
    named = words[-2].lower() in ALL_GIVEN_NAMES and all(map(capital, words[-2:]))
    begin = cut + 1 + (words[cut + 1].lower() in DETERMINERS)
    return named and words[cut - 1].lower() in PERSONAL and _is_held(words[begin:-2])


def _is_held(words: Sequence[str]) -> bool:
    """Whether an office can be held of what these words name: no title of another, no given name alone."""
    if not words or is_title(words[0]) or (len(words) == 1 and words[0].lower() in ALL_GIVEN_NAMES):
        return False
    return all(word == "of" or capital(word) for word in words)


def _of_an_officer(words: Sequence[str], cut: int) -> bool:
    """Whether the officer of a body is named behind it: "Friends of the Dam campaigner Ann Lee"."""
    if not 0 < cut < len(words) - 3 or words[cut] not in ("of", "for", "on"):
        return False
    if not capital(words[cut - 1]) or (words[cut] == "for" and words[cut - 1].lower() in _OFFICERS):
        return False
    three = all(map(capital, words[-3:])) and not is_title(words[-3])
    at = len(words) - 3 - three
    body = words[-3].lower() in BODY_OR_GROUP and words[-2].lower() in ALL_GIVEN_NAMES
    return at > cut + 1 and (is_title(words[at]) or body) and all(map(capital, words[at + 1 :]))


def _of_a_body(words: Sequence[str], cut: int) -> bool:
    """Whether the link is one within a body's name, whose officer is meant: "a Department of Water official"."""
    if not 0 < cut < len(words) - 1 or words[cut - 1].lower() not in BODY_OR_GROUP:
        return False
    officer = words[-1].lower() in _OFFICERS and not capital(words[-1])
    named = any(word.lower() in TITLES and capital(word) for word in words[cut + 1 : -2])
    return capital(words[cut - 1]) and (officer or named)


def _of_owner(words: Sequence[str], cut: int) -> bool:
    """Whether a body behind the link owns the noun that ends a mention: "the Bureau of Labor Statistics' survey"."""
    body = 0 < cut < len(words) - 1 and words[cut - 1].lower() in BODY_OR_GROUP
    return body and words[-1].islower() and any(map(owns, words[cut + 1 : -1]))


def _told_twice(words: Sequence[str], cut: int) -> bool:
    """Whether one office stands at both ends: "Chairman of the Dam Committee Chairman Ann Lee"."""
    return 0 < cut < len(words) - 3 and words[cut - 1] in words[cut:-2] and words[cut - 1].lower() in TITLES


def one_of_two_offices(words: Sequence[str]) -> bool:
    """Whether the "and" in a mention joins two offices of one person, or two nouns of one body, not two speakers."""
    return _two(words, list(words).index("and"))


def _two(words: Sequence[str], cut: int) -> bool:
    """Whether the link joins two offices of one person or two nouns of one body: "President and CEO Ann Lee"."""
    if not 0 < cut < len(words) - 2 or words[cut] not in ("and", "&"):
        return False
    offices = words[cut - 1].lower() in PERSONAL and any(word.lower() in PERSONAL for word in words[cut + 1 : -1])
    if offices or (all(map(capital, words[cut + 1 : -1])) and words[-1].lower() in ORGANISATION_WORDS):
        return True
    return _joins_a_committee(words, cut)


def _joins_a_committee(words: Sequence[str], cut: int) -> bool:
    """Whether the link stands within the name of a committee with its officer: "Ways and Means Chairman Ann Lee"."""
    second = [word.lower() for word in words[cut + 1 :]]
    first = words[cut - 1].lower()
    officer = any(one in COMMITTEE_WORDS and other in _OFFICERS for one, other in pairwise(second))
    domain = first in DOMAINS or first.endswith("s")
    named = [word for word in (*words[:cut], *words[cut + 1 :]) if word.lower() not in _BEFORE_NAMES]
    return officer and domain and all(map(capital, named))

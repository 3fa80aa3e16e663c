"""What a mention is made of: a personal name, the role before or after it, or a description without a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.language.english.people.bodies import (
    COMMITTEE_WORDS,
    DOCUMENT_NOUNS,
    DOMAINS,
    GROUP_NOUNS,
    MASS_NOUNS,
    ORGANISATION_WORDS,
)
from reader.language.english.people.epithets import SEEKING
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import (
    CALENDAR,
    DETERMINERS,
    DIRECTIONS,
    FEMALE,
    GENDERED_NOUNS,
    GENDERED_TITLES,
    INFORMED,
    MALE,
    NAME_PARTICLES,
    NO_ROLES,
    NOT_NAMES,
    PERSONAL,
    PLURAL_NOUNS,
    ROLE_NOUNS,
    TITLES,
)
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES
from reader.model import SpeakerKind
from reader.speakers.english.names_and_titles import bare, capital, is_title, name_begins, owns, past_domain

_WORD = re.compile(r"(?:[^\W\d_]\.){1,4}(?=\s|$|,)|[@#]?\w[\w’'.&-]*\+?|[,(]")
_NICKNAME = re.compile(r"[“\"‘'][A-Z][\w ]{1,12}[”\"’'] ")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_LINKS = INFORMED.keys() | frozenset(
    ("of", "for", "from", "at", "in", "with", "on", "to", "who", "inside", "near", "and")
)
_WITHIN = NAME_PARTICLES | {"and", "without"}
_OFFICERS = PERSONAL | PLURAL_NOUNS
_BEFORE_NAMES = DETERMINERS | _OFFICERS | {"on"}
_SEVERAL_OR_TITLED = PLURAL_NOUNS | TITLES
_BODIES = ORGANISATION_WORDS | GROUP_NOUNS
_OPENING = NOT_NAMES - DETERMINERS
_WITHIN_BODIES = frozenset(("of", "for", "on", "and"))
_ONLY_DESCRIBING = DIRECTIONS | DEMONYMS.keys()
_OF_TWO = frozenset(("elder", "older", "younger", "late"))


@dataclass(frozen=True, slots=True)
class Name:
    """A mention taken apart.

    `words` are the words of a personal or an organisation's name, empty where the mention only describes; `role` is the
    title or office beside the name; `head` the noun that a description turns on; `gender` "male", "female" or "".
    """

    words: tuple[str, ...]
    kind: SpeakerKind
    role: str = ""
    head: str = ""
    gender: str = ""

    @property
    def text(self) -> str:
        """The name as one string."""
        return " ".join(self.words).replace(" ,", ",")


def read_name(mention: str) -> Name:
    """Take apart a mention as the text has it: "Springfield Mayor Ann Lee", "a spokesman for Smith", "residents"."""
    found = _past_opening(_WORD.findall(_NICKNAME.sub("", mention)))
    cut = _cut(found)
    head, rest = found[:cut], found[cut:]
    if not head:
        return Name((), SpeakerKind.PERSON, head=mention.lower())
    start = _name_start(head)
    words = (*head[start:-1], bare(head[-1])) if start < len(head) else ()
    if len(words) == 1 and words[0].lower() in _ONLY_DESCRIBING and head[0].lower() in DETERMINERS:
        kind = SpeakerKind.ORGANISATION if words[0].lower() in DIRECTIONS else SpeakerKind.PERSON
        return Name((), kind, "", words[0].lower())
    if not words:
        noun = bare(head[-1]).lower()
        return Name((), _described_kind(noun), "", noun, _gender(head))
    kind = _named_kind(head, words, start)
    titles = head[:start]
    whole = _whole_body(head, words, kind, rest)
    role = "" if kind is SpeakerKind.ORGANISATION else _role(titles)
    return whole or Name(words, kind, role, "", _gender(titles))


def _past_opening(found: list[str]) -> list[str]:
    """The words without those before a capital that belong to no name."""
    while len(found) > 1 and found[0].lower() in _OPENING and found[1][0].isupper():
        found = found[1:]
    return found


def _whole_body(head: Sequence[str], words: Sequence[str], kind: SpeakerKind, rest: Sequence[str]) -> Name | None:
    """The name of a body with what stands behind its link: "Ministry of Health", "Airlines for Ogden"."""
    if not rest or rest[0] not in _WITHIN_BODIES or not capital(rest[-1]):
        return None
    if kind is not SpeakerKind.PERSON:
        return Name((*words, *map(bare, rest)), kind)
    if _is_body(head, rest[0]):
        return Name((*head[head[0].lower() in DETERMINERS :], *map(bare, rest)), SpeakerKind.ORGANISATION)
    return None


def _role(titles: Sequence[str]) -> str:
    """The titles before a name as its bearer's role; empty where they are no more than "Mr"."""
    told = any(is_title(word) and word.lower() not in NO_ROLES for word in titles)
    return " ".join(word for word in titles if word.lower() not in DETERMINERS) if told else ""


def _is_body(head: Sequence[str], link: str) -> bool:
    """Whether words before "of", "for" begin the name of a body: "the Boy Scouts of", "Airlines for"."""
    several = head[-1].endswith("s") and head[-1].lower() not in _SEVERAL_OR_TITLED
    if len(head) == 1:
        return several and link == "for"
    return head[0].lower() == "the" and several and all(map(capital, head[1:]))


def _cut(found: Sequence[str]) -> int:
    """Where the phrase around the head ends: at a link, unless the words behind it hold the name."""
    cut = _next_link(found, 0)
    if cut < len(found) and found[cut] in ("and", "&") and _two(found[: _next_link(found, cut + 1)], cut):
        return _next_link(found, cut + 1)
    if of_two_kinds(found[: _next_link(found, cut + 1)]):
        return _next_link(found, cut + 1)
    whole = (
        _of_office(found, cut)
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
    small = rest[0].islower() and rest[0] not in DETERMINERS and len(rest) > 2 and rest[-1].lower() not in _BODIES
    return all(map(capital, rest[small:])) and (words[cut - 1][0].isupper() or small)


def _of_an_officer(words: Sequence[str], cut: int) -> bool:
    """Whether the officer of a body is named behind it: "Friends of the Dam campaigner Ann Lee"."""
    if not 0 < cut < len(words) - 3 or words[cut] not in ("of", "for", "on"):
        return False
    if not capital(words[cut - 1]) or (words[cut] == "for" and words[cut - 1].lower() in _OFFICERS):
        return False
    three = all(map(capital, words[-3:])) and not is_title(words[-3])
    at = len(words) - 3 - three
    body = words[-3].lower() in _BODIES and words[-2].lower() in ALL_GIVEN_NAMES
    return at > cut + 1 and (is_title(words[at]) or body) and all(map(capital, words[at + 1 :]))


def _of_a_body(words: Sequence[str], cut: int) -> bool:
    """Whether the link is one within a body's name, whose officer is meant: "a Department of Water official"."""
    if not 0 < cut < len(words) - 1 or words[cut - 1].lower() not in _BODIES:
        return False
    officer = words[-1].lower() in _OFFICERS and not capital(words[-1])
    named = any(word.lower() in TITLES and capital(word) for word in words[cut + 1 : -2])
    return capital(words[cut - 1]) and (officer or named)


def _of_owner(words: Sequence[str], cut: int) -> bool:
    """Whether a body behind the link owns the noun that ends a mention: "the Bureau of Labor Statistics' survey"."""
    body = 0 < cut < len(words) - 1 and words[cut - 1].lower() in _BODIES
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


def _name_start(words: Sequence[str]) -> int:
    """Where the name begins that ends a noun phrase; the number of words where none does."""
    at = _capitals_begin(words)
    if at == len(words):
        return at
    owned = max((here + 1 for here in range(at, len(words) - 1) if owns(words[here])), default=at)
    if list(words[owned:]) == ["TV"] and owned and words[owned - 1].islower():
        return len(words)
    body = [bare(word).lower() for word in words[owned:]]
    if body[-1] in _BODIES:
        return at if owned > at and all(word in ORGANISATION_WORDS for word in body) else owned
    return _person_begins(words, at, owned)


def _capitals_begin(words: Sequence[str]) -> int:
    """Where the run of capitals begins that ends the words, small words within it passed over."""
    at = len(words)
    while at and (_named(words, at - 1) or (0 < at < len(words) and words[at - 1].lower() in _WITHIN)):
        at -= 1
    while at < len(words) and (words[at] in _WITHIN or words[at].lower() in DETERMINERS):
        at += 1
    return at


def _person_begins(words: Sequence[str], at: int, owned: int) -> int:
    """Where a person's name begins in the capitals from word `at` on, or behind their owner from word `owned` on."""
    run = [bare(word) for word in words]
    if at > 1 and words[at - 1] in ("of", "for") and words[at - 2].lower() in TITLES:
        return past_domain(run, at)
    begin = name_begins(run, owned)
    several = begin < len(words) and _is_plural(run[begin].lower())
    return len(words) if several else begin


def _is_plural(word: str) -> bool:
    """Whether a word is a noun for several people, whatever its capital: "Officials", "Officers"."""
    return word in PLURAL_NOUNS or (word.endswith("s") and word.removesuffix("s") in ROLE_NOUNS)


def _named(words: Sequence[str], at: int) -> bool:
    """Whether a word is written as a name; a month is one behind a title or a given name: "Ms. May"."""
    if capital(words[at]):
        return True
    if _ORDINAL.fullmatch(words[at]):
        return at + 1 < len(words) and capital(words[at + 1])
    before = words[at - 1].lower() if at else ""
    return words[at].lower() in CALENDAR and words[at][0].isupper() and (before in TITLES or before in ALL_GIVEN_NAMES)


def _named_kind(head: Sequence[str], words: Sequence[str], start: int) -> SpeakerKind:
    lowered = [word.lower() for word in words]
    titled = any(map(is_title, head[:start]))
    if lowered[-1] in ORGANISATION_WORDS or (not titled and any(word in ORGANISATION_WORDS for word in lowered)):
        return SpeakerKind.ORGANISATION
    if titled or lowered[0] in ALL_GIVEN_NAMES:
        return SpeakerKind.PERSON
    if head[0].lower() == "the" and any(word.lower() in _OF_TWO for word in head[:start]):
        return SpeakerKind.PERSON
    return SpeakerKind.ORGANISATION if _is_thing(head, words, start) else SpeakerKind.PERSON


def _is_thing(head: Sequence[str], words: Sequence[str], start: int) -> bool:
    """Whether a name stands behind "the" or an owner, ends in letters as bodies' names do, or is a place's."""
    owned = start > 0 and owns(head[start - 1])
    return owned or head[0].lower() == "the" or words[-1].isupper() or " ".join(words).lower() in PLACES


def _described_kind(noun: str) -> SpeakerKind:
    if noun in GROUP_NOUNS or noun in DOCUMENT_NOUNS:
        return SpeakerKind.ORGANISATION
    singular = noun in PERSONAL
    plural = noun in PLURAL_NOUNS or (not singular and noun.endswith("s") and not noun.endswith("ss"))
    return SpeakerKind.GROUP if plural else SpeakerKind.PERSON


def _gender(words: Sequence[str]) -> str:
    for word in (bare(word).lower() for word in words):
        if word in GENDERED_TITLES:
            return GENDERED_TITLES[word]
        for gender in (MALE, FEMALE):
            if word in GENDERED_NOUNS[gender]:
                return gender
    return ""

"""What a mention is made of: a personal name, the role before or after it, or a description without a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.english.people.bodies import COMMITTEE_WORDS, DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_WORDS
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import (
    CALENDAR,
    DETERMINERS,
    DIRECTIONS,
    FEMALE,
    GENDERED_NOUNS,
    GENDERED_TITLES,
    MALE,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NO_ROLES,
    NOT_NAMES,
    PERSONAL,
    PLURAL_NOUNS,
    ROLE_NOUNS,
    TITLES,
)
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES
from reader.model import SpeakerKind
from reader.speakers.english.head_ends import BODY_OR_GROUP, head_end
from reader.speakers.english.names_and_titles import bare, capital, is_common, is_title, name_begins, owns, past_domain

_WORD = re.compile(r"(?:[^\W\d_]\.){1,4}(?=\s|$|,)|[@#]?\w[\w’'.&/-]*\+?|[,(&]")
_NICKNAME = re.compile(r"[“\"‘'][A-Z][\w ]{1,12}[”\"’'] ")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_WITHIN = NAME_PARTICLES | {"and", "without"}
_SEVERAL_OR_TITLED = PLURAL_NOUNS | TITLES
_OPENING = NOT_NAMES - DETERMINERS
_WITHIN_BODIES = frozenset(("of", "for", "on", "and", "to"))
_ONLY_DESCRIBING = DIRECTIONS | DEMONYMS.keys()
_SENT = frozenset(("force", "forces", "mission"))
"""Nouns for a body that its name tells by where it is: "U.S. Forces in Ogden"."""
_CALLED_FOR = frozenset(("against", "for", "without"))
"""Words that stand within the names of bodies alone: "Mayors Against Loud Guns"."""
_JOINT_CHIEFS = ["joint", "chiefs"]
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
    cut = head_end(found)
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
    while len(found) > 1 and _opens(found[0].lower()) and found[1][0].isupper():
        found = found[1:]
    return found


def _opens(word: str) -> bool:
    adverb = word.endswith("ly") and is_common(word)
    return word in _OPENING or adverb


def _whole_body(head: Sequence[str], words: Sequence[str], kind: SpeakerKind, rest: Sequence[str]) -> Name | None:
    """The name of a body with what stands behind its link: "Ministry of Health", "Airlines for Ogden"."""
    within = _WITHIN_BODIES | ({"in"} if head[-1].lower() in _SENT else set())
    if not rest or rest[0] not in within or not capital(rest[-1]):
        return None
    if kind is not SpeakerKind.PERSON and rest[0] != "to":
        return Name((*words, *map(bare, rest)), kind)
    if _is_body(head, rest[0]):
        return Name((*head[head[0].lower() in DETERMINERS :], *map(bare, rest)), SpeakerKind.ORGANISATION)
    return None


def _role(titles: Sequence[str]) -> str:
    """The titles before a name as its bearer's role; empty where they are no more than "Mr"."""
    told = any(is_title(word) and word.lower() not in NO_ROLES for word in titles)
    apart = len(titles) > 1 and titles[-1].islower() and titles[-2][0].isupper() and is_title(titles[-2])
    if apart and "for" in titles:  # "nominee for President billionaire Ann Lee"
        return ""
    led = next((at for at, word in enumerate(titles) if word.lower() not in DETERMINERS), 0)
    return " ".join(titles[led:]) if told else ""


def _is_body(head: Sequence[str], link: str) -> bool:
    """Whether words before "of", "for" begin the name of a body: "the Boy Scouts of", "Airlines for"."""
    several = head[-1].endswith("s") and head[-1].lower() not in _SEVERAL_OR_TITLED
    if len(head) == 1:
        return several and link == "for"
    if link in ("for", "to") and all(map(_is_no_name, head)):
        return True
    return head[0].lower() == "the" and several and all(map(capital, head[1:]))


def _is_no_name(word: str) -> bool:
    """Whether a word is a place or a common one, whatever its capital, and no office: "Texas", "Concerned"."""
    return capital(word) and (word.lower() in PLACES or is_common(word)) and not is_title(word)


def _name_start(words: Sequence[str]) -> int:
    """Where the name begins that ends a noun phrase; the number of words where none does."""
    at = _capitals_begin(words)
    if at == len(words):
        return at
    owned = max((here + 1 for here in range(at, len(words) - 1) if owns(words[here])), default=at)
    if list(words[owned:]) == ["TV"] and owned and words[owned - 1].islower():
        return len(words)
    body = [bare(word).lower() for word in words[owned:]]
    if body[-1] in BODY_OR_GROUP or body == _JOINT_CHIEFS:
        return at if owned > at and _is_told_by_owner(bare(" ".join(words[at:owned])).lower(), body) else owned
    return _person_begins(words, at, owned)


def _is_told_by_owner(owner: str, body: Sequence[str]) -> bool:
    """Whether a body has its name in common with others, so that its owner tells it: "Ogden's Health Ministry"."""
    common = COMMITTEE_WORDS | set(_JOINT_CHIEFS) if owner in PLACES else ORGANISATION_WORDS
    return all(word in common for word in body)


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
    if _has_a_cause(run[owned:]):
        return owned
    link = at - 1 - (at > 1 and words[at - 1] == "the")
    if link > 0 and words[link] in ("of", "for", "to") and words[link - 1].lower() in PERSONAL:
        return past_domain(run, at)
    begin = _behind_a_body(run, name_begins(run, owned))
    several = begin < len(words) and _is_plural(run[begin].lower())
    return len(words) if several else begin


def _has_a_cause(words: Sequence[str]) -> bool:
    return not _CALLED_FOR.isdisjoint(word.lower() for word in words[1:-1])


def _behind_a_body(run: Sequence[str], begin: int) -> int:
    """Where a full name begins behind the body or office that its bearer is of: "Ogden County Recorder Ann Lee"."""
    last = len(run) - 2
    far = last - begin > 1 and run[last].lower() in ALL_GIVEN_NAMES and run[-1].lower() not in NAME_SUFFIXES
    return last if far and not any(word.lower() in ALL_GIVEN_NAMES for word in run[begin:last]) else begin


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
    if at and words[at].isdigit():
        return at + 1 == len(words) and capital(words[at - 1])
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
    """Whether a name stands behind "the" or an owner, is a place's, or has letters, a number or a cause."""
    owned = any(map(owns, (*head[start - 1 : start], *words[:-1])))
    told = words[-1].isupper() or words[-1].isdigit() or _has_a_cause(words)
    return owned or told or head[0].lower() == "the" or " ".join(words).lower() in PLACES


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

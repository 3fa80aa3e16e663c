"""Whether the speakers that two accounts name can be the same.

A conflict between accounts rests on this, so doubt counts as `COMPATIBLE`: only speakers who cannot both be right are
`OTHER`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reader.language.english.people.bodies import DOCUMENT_NOUNS, MASS_NOUNS
from reader.language.english.people.given_names import SHORT_NAMES
from reader.language.english.people.naming import (
    DETERMINERS,
    FEMALE,
    GENDERED_TITLES,
    KINSHIP,
    MALE,
    NAME_SUFFIXES,
    OFFICES,
    PLURAL_NOUNS,
    TITLES,
    VAGUE_GROUPS,
)
from reader.model import Speaker, SpeakerKind
from reader.similarity import are_acronym, typing_slips

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_DOTTED = re.compile(r"\b(?P<initials>[A-Z](?:\.[A-Z])+)\b\.?(?P<owner>(?= \w))?")
_SEVERAL = MASS_NOUNS | PLURAL_NOUNS
_LINKS = frozenset(("of", "for", "from", "at", "in", "with", "to", "on", "by"))
_EMPTY = DETERMINERS | _LINKS | frozenset(("s", "and"))


class Identity(StrEnum):
    """Whether two accounts can mean the same speaker."""

    SAME = "same"
    COMPATIBLE = "compatible"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class _Profile:
    """A speaker's words, lower-cased and without accents: those of the name, those of the role, and what is named.

    `named` is whether the words are a proper name; `owner` holds the capitalised words that a description or an
    organisation hangs on ("a spokesman for Smith", "Smith's campaign"); `head` is a description's noun. By `rank` named
    people come first, then described ones, then organisations and groups; `gender` is what a title in the role tells.
    """

    speaker: Speaker
    words: tuple[str, ...]
    role: frozenset[str]
    named: bool
    head: str
    owner: frozenset[str]
    rank: int
    gender: str


def identity(a: Speaker, b: Speaker) -> Identity:
    """Whether two speakers of different accounts are the same, cannot be told apart, or are two.

    The order of the arguments makes no difference.
    """
    mine, yours = _profile(a), _profile(b)
    if (yours.rank, yours.words) < (mine.rank, mine.words):
        mine, yours = yours, mine
    if mine.words == yours.words and mine.named == yours.named and not _apart(mine, yours):
        return Identity.SAME
    if SpeakerKind.DESCRIBED in (a.kind, b.kind):
        return Identity.COMPATIBLE
    if mine.rank == yours.rank == 0:
        return _people(mine, yours)
    if mine.speaker.kind is yours.speaker.kind is SpeakerKind.ORGANISATION:
        return _organisations(mine, yours)
    if mine.rank == 0:
        return _person_and_other(mine, yours)
    return _descriptions(mine, yours)


@lru_cache(maxsize=4096)
def _profile(speaker: Speaker) -> _Profile:
    raw = _WORD.findall(_plain(_undotted(speaker)))
    lowered = [word.lower() for word in raw]
    capital = [word[0].isupper() and low not in DETERMINERS for word, low in zip(raw, lowered, strict=True)]
    cut = next((at for at, word in enumerate(lowered) if at and word in _LINKS), len(raw))
    named = bool(raw) and capital[cut - 1] and not _is_common(lowered, cut)
    words = _words(lowered, person=named and speaker.kind is SpeakerKind.PERSON)
    owner = _owner(lowered, capital, cut)
    role = frozenset(word.lower() for word in _WORD.findall(_plain(speaker.role)))
    head = lowered[cut - 1] if raw else ""
    return _Profile(speaker, words, role, named, head, owner, _rank(speaker.kind, named=named), _gender(role))


def _undotted(speaker: Speaker) -> str:
    """The name with "N.S.A." as "NSA", and "U.S. officials" as "US's officials"; a person's initials stay apart."""
    initials = speaker.kind is SpeakerKind.PERSON and speaker.name.partition(" ")[0].lower() not in DETERMINERS
    return speaker.name if initials else _DOTTED.sub(_joined_initials, speaker.name)


def _joined_initials(found: re.Match[str]) -> str:
    owner = found["owner"] is not None
    return found["initials"].replace(".", "") + ("'s" if owner else "")


def _is_common(lowered: Sequence[str], cut: int) -> bool:
    """Whether a capital is that of a title or of a sentence ("Police said"), and names nobody."""
    return lowered[cut - 1] in TITLES or (len(lowered) == 1 and lowered[0] in _SEVERAL)


def _words(lowered: Sequence[str], *, person: bool) -> tuple[str, ...]:
    """The words that tell a speaker from others, without titles where they name a person."""
    words = tuple(part for word in lowered if word not in _EMPTY for part in word.split("-"))
    return _bare_name(words) if person else words


def _owner(lowered: Sequence[str], capital: Sequence[bool], cut: int) -> frozenset[str]:
    """The capitalised words behind a link, which stands at `cut`, or before a possessive ending."""
    owned = max((at for at, word in enumerate(lowered) if word == "s"), default=0)
    return frozenset(lowered[at] for at, big in enumerate(capital) if big and (at > cut or at < owned))


def _rank(kind: SpeakerKind, *, named: bool) -> int:
    if kind is SpeakerKind.PERSON:
        return 0 if named else 1
    return 2 if kind is SpeakerKind.ORGANISATION else 3


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'").replace("'s", " s"))
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


def _bare_name(words: tuple[str, ...]) -> tuple[str, ...]:
    """A personal name without "Jr." behind it."""
    return tuple(word for word in words if word not in NAME_SUFFIXES) or words


def _people(a: _Profile, b: _Profile) -> Identity:
    """Two named people: one name may be part of the other, be spelled otherwise, or stand in another order."""
    if _apart(a, b):
        return Identity.OTHER
    short, long = sorted((a.words, b.words), key=len)
    if set(short) <= set(long):
        single = len(short) == 1 < len(long) and short[0] not in (long[0], long[-1])
        return Identity.COMPATIBLE if single else Identity.SAME
    if len(short) == 1:
        return Identity.SAME if any(_spelled_alike(short[0], word) for word in (long[0], long[-1])) else Identity.OTHER
    return Identity.SAME if _in_full_alike(short, long) else Identity.OTHER


def _in_full_alike(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether two names of several words are spellings of one: surname, given name and a second one that both have."""
    if not _spelled_alike(short[-1], long[-1]) or not _given_alike(short[0], long[0]):
        return False
    return len(short) == 2 or len(long) == 2 or _given_alike(short[1], long[1])


def _apart(a: _Profile, b: _Profile) -> bool:
    """Whether what is said of two people forbids that they are one: genders, or kinship on one side only."""
    if {a.gender, b.gender} == {MALE, FEMALE}:
        return True
    kin = bool(a.role & KINSHIP), bool(b.role & KINSHIP)
    return kin[0] != kin[1] and bool(a.role) and bool(b.role) and len(a.words) != len(b.words)


def _gender(role: frozenset[str]) -> str:
    for word in role:
        gender = GENDERED_TITLES.get(word)
        if gender:
            return gender
    return ""


def _spelled_alike(a: str, b: str) -> bool:
    """Whether two names differ as spellings of one do; short names must be equal."""
    if a == b:
        return True
    shorter = min(len(a), len(b))
    return shorter >= 4 and typing_slips(a, b) <= (2 if shorter >= 7 else 1)


def _given_alike(a: str, b: str) -> bool:
    if _spelled_alike(a, b) or (a[0] == b[0] and 1 in (len(a), len(b))):
        return True
    return any(a in names and b in names for names in SHORT_NAMES)


def _organisations(a: _Profile, b: _Profile) -> Identity:
    if a.owner and b.owner and not a.owner & b.owner:
        return Identity.OTHER
    mine, yours = set(a.words), set(b.words)
    if are_acronym(a.words, b.words):
        return Identity.SAME
    if mine <= yours or yours <= mine or not (a.named and b.named):
        return Identity.COMPATIBLE
    return Identity.OTHER


def _person_and_other(person: _Profile, other: _Profile) -> Identity:
    """A named person beside a description, an organisation or a group."""
    theirs = other.owner | (frozenset(other.words) if other.named else frozenset())
    if theirs & set(person.words):
        document = other.head in DOCUMENT_NOUNS or other.words[-1] in DOCUMENT_NOUNS
        return Identity.COMPATIBLE if document else Identity.OTHER
    if {person.gender, other.gender} == {MALE, FEMALE}:
        return Identity.OTHER
    if other.speaker.kind is SpeakerKind.PERSON:
        return Identity.OTHER if _holds_another_office(person, other) else Identity.COMPATIBLE
    if other.named and other.speaker.kind is SpeakerKind.ORGANISATION and person.role:
        return Identity.COMPATIBLE if person.role & set(other.words) else Identity.OTHER
    return Identity.COMPATIBLE


def _holds_another_office(person: _Profile, other: _Profile) -> bool:
    """Whether a person is told to hold an office, and the description names another."""
    offices = person.role & OFFICES
    return bool(offices) and other.head in OFFICES and other.head not in offices


def _descriptions(a: _Profile, b: _Profile) -> Identity:
    """Two descriptions, or a description beside an organisation or a group."""
    if a.owner and b.owner and not a.owner & b.owner:
        return Identity.OTHER
    if a.head in OFFICES and b.head in OFFICES and a.head != b.head:
        return Identity.OTHER
    groups = a.speaker.kind is b.speaker.kind is SpeakerKind.GROUP
    if groups and a.head == b.head:
        return Identity.SAME if a.words == b.words else Identity.COMPATIBLE
    if groups and not {a.head, b.head} & VAGUE_GROUPS:
        return Identity.OTHER
    return Identity.COMPATIBLE

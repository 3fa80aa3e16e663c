"""Everybody whom an article names: full names, roles and genders, and where each stands.

Gender is told by titles and nouns ("Mrs.", "spokesman") or, where there are none, by which pronouns follow the name in
this very article: no list of given names is used.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from reader.language.english.people import (
    FEMALE,
    GENDERED_NOUNS,
    GENDERED_TITLES,
    MALE,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NOT_NAMES,
    ORGANISATION_WORDS,
    ROLE_NOUNS,
    TITLES,
)

_ABBREVIATED = "|".join(sorted(title[:-1].capitalize() for title in TITLES | NAME_SUFFIXES if title.endswith(".")))
_WORD = rf"(?:(?:{_ABBREVIATED})\.|(?:[A-Z]\.)+|[A-Z][\w’'-]*)"
_RUN = re.compile(rf"\b{_WORD}(?:[ \u00a0]+(?:(?:{'|'.join(NAME_PARTICLES - {'&'})})[ \u00a0]+){{0,3}}{_WORD}){{0,7}}")
_APPOSITION = re.compile(
    r",? ?\(?,? ?(?:(?:who )?(?:is|was) (?=an?\b|the\b))?((?:an?|the|who is|former|[a-z]+) [^,.;:()“”\"\n]{3,70})[,.;)]"
)
_PRONOUN = re.compile(r"\b(?:([Hh]e|[Hh]is|[Hh]im|himself)|([Ss]he|[Hh]ers?|herself))\b")
_FAR = 200
_PERSONAL = ROLE_NOUNS | TITLES


@dataclass(slots=True)
class Person:
    """Somebody the article names in full, with what it says of them.

    `words` are the parts of the name, `times` how often it stands in the text.
    """

    words: tuple[str, ...]
    role: str = ""
    descriptions: set[str] = field(default_factory=set)
    gender: str = ""
    pronouns: Counter[str] = field(default_factory=Counter)
    times: int = 0

    @property
    def name(self) -> str:
        """The fullest name the article gives."""
        return " ".join(self.words)

    def may_be(self, gender: str) -> bool:
        """Whether nothing in the article speaks against this gender; where it says nothing, either may be."""
        if self.gender:
            return self.gender == gender
        return self.pronouns[gender] * 2 >= self.pronouns.total() - self.pronouns[gender]

    def likely(self, gender: str) -> bool:
        """Whether the article speaks for this gender."""
        return self.gender == gender or self.pronouns[gender] * 2 > self.pronouns.total()


@dataclass(slots=True)
class Cast:
    """The people of an article: by family name, in order of appearance, and each place where one is named."""

    families: dict[str, list[Person]] = field(default_factory=dict)
    given: dict[str, list[Person]] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)
    named: list[Person] = field(default_factory=list)

    def before(self, position: int, reach: int) -> list[tuple[int, Person]]:
        """Who is named in the `reach` code points before a position, the nearest first."""
        end = bisect_left(self.places, position)
        start = bisect_left(self.places, position - reach)
        return [(self.places[at], self.named[at]) for at in range(end - 1, start - 1, -1)]


def read_cast(text: str, body: int = 0) -> Cast:
    """Find the people that a text names in full from `body` on, and every later mention of them."""
    cast = Cast()
    runs = [(found.start(), found[0]) for found in _RUN.finditer(text, body)]
    parted = [(place, *_part(run, of_office=_after_office(text, place))) for place, run in runs]
    things = {
        words
        for (place, role, words), (_, run) in zip(parted, runs, strict=True)
        if not role and words and _is_thing(text[max(0, place - 5) : place] + run, words)
    }
    for place, role, words in parted:
        if len(words) > 1 and words not in things:
            _introduce(cast, text, place, role, words)
    for start, role, words in parted:
        person = find_person(cast, words, role) if words else None
        if person:
            cast.places.append(start)
            cast.named.append(person)
            person.times += 1
    _count_pronouns(cast, text)
    return cast


def _is_thing(run: str, words: tuple[str, ...]) -> bool:
    """Whether a name is a body's or a place's, by its own words or by the word before it ("the", "in")."""
    if any(word.lower() in ORGANISATION_WORDS for word in words) or (words[0].isupper() and len(words[0]) > 2):
        return True
    before = run.partition(words[0])[0].split()
    return bool(before) and before[-1].lower() in ("the", "in")


def _after_office(text: str, place: int) -> bool:
    """Whether the first word of a run is the domain of an office: "Secretary of State Ann Lee"."""
    if text[place - 4 : place] != " of ":
        return False
    return text[max(0, place - 24) : place - 4].rpartition(" ")[2].lower() in TITLES


def _part(run: str, *, of_office: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles at the head of a run of capitals, and the name after them."""
    words = run.split()
    if len(words) == 1:
        return (), () if run.lower() in NOT_NAMES else (_bare(run),)
    if of_office and len(words) > 2:
        return tuple(words[:1]), tuple(_bare(word) for word in words[1:])
    owned = max(
        (here + 1 for here, word in enumerate(words[:-1]) if word.endswith(("’s", "'s", "s’", "s'"))), default=0
    )
    words = [_bare(word) for word in words]
    at = owned
    while at < len(words) and words[at].lower() in NOT_NAMES and words[at].lower() not in TITLES:
        at += 1
    start = 0 if owned else at
    last = max((here + 1 for here in range(at, len(words) - 1) if words[here].lower() in _PERSONAL), default=at)
    return tuple(words[start:last]), tuple(word for word in words[last:] if word)


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s").rstrip("’'")


def _introduce(cast: Cast, text: str, start: int, role: tuple[str, ...], words: tuple[str, ...]) -> None:
    family = family_name(words)
    known = next((person for person in cast.families.get(family, ()) if _same_person(person.words, words)), None)
    if known is None:
        known = Person(words)
        cast.families.setdefault(family, []).append(known)
        cast.given.setdefault(words[0].lower(), []).append(known)
    elif len(words) > len(known.words):
        known.words = words
    apposition = _APPOSITION.match(text, start + len(" ".join((*role, *words))), start + 160)
    described = apposition[1] if apposition and _describes(apposition[1]) else ""
    known.role = next((each for each in (known.role, " ".join(role), described) if _is_office(each)), known.role)
    for word in f"{' '.join(role)} {described}".lower().split():
        known.descriptions.add(word)
        known.gender = known.gender or _gender_of(word)


def _is_office(role: str) -> bool:
    """Whether a role says more than "Mr."."""
    return bool(role) and role.lower() not in GENDERED_TITLES


def _describes(words: str) -> bool:
    return any(word in _PERSONAL for word in words.lower().split())


def _gender_of(word: str) -> str:
    if word in GENDERED_TITLES:
        return GENDERED_TITLES[word]
    return next((gender for gender, nouns in GENDERED_NOUNS.items() if word in nouns), "")


def family_name(words: tuple[str, ...]) -> str:
    """The family name among the words of a full name, lower-cased."""
    kept = [word for word in words if word.lower() not in NAME_SUFFIXES]
    return (kept or list(words))[-1].lower()


def _same_person(known: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether two full names with one family name can be the same person's: "Ann Lee" and "Ann B. Lee"."""
    return known[0].lower().rstrip(".") == words[0].lower().rstrip(".") or (
        known[0][0] == words[0][0] and (len(known[0].rstrip(".")) == 1 or len(words[0].rstrip(".")) == 1)
    )


def find_person(cast: Cast, words: tuple[str, ...], role: tuple[str, ...] = ()) -> Person | None:
    """Whom a name of one word or more means; of several with one family name, the first whose gender fits the title."""
    family = cast.families.get(family_name(words), [])
    if len(words) > 1:
        return next((person for person in family if _same_person(person.words, words)), None)
    if not family:
        same_given = cast.given.get(words[0].lower(), [])
        return same_given[0] if len(same_given) == 1 else None
    gender = next((_gender_of(word.lower()) for word in role if _gender_of(word.lower())), "")
    fitting = [person for person in family if not gender or person.may_be(gender)]
    return (fitting or family)[0]


def _count_pronouns(cast: Cast, text: str) -> None:
    """Credit each pronoun to the person named last before it."""
    at = 0
    for found in _PRONOUN.finditer(text):
        position = found.start()
        while at < len(cast.places) and cast.places[at] < position:
            at += 1
        if at and position - cast.places[at - 1] < _FAR:
            cast.named[at - 1].pronouns[MALE if found[1] else FEMALE] += 1

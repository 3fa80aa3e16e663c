"""Everybody whom an article names: full names, roles and genders, and each place where one is named.

Gender is told by titles and nouns ("Mrs.", "spokesman"), by given names that only men or only women bear, or else by
the pronouns that follow the name in this very article.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.language.english.people.given_names import ALL_GIVEN_NAMES, GIVEN_NAMES, SHORT_NAMES
from reader.language.english.people.naming import (
    FEMALE,
    GENDERED_NOUNS,
    GENDERED_TITLES,
    KIN,
    MALE,
    NAME_SUFFIXES,
    YOUNGER,
)
from reader.language.english.people.reporting import SAYING_VERBS
from reader.model import Span
from reader.speakers.english.beside_names import affiliation
from reader.speakers.english.introduced import Introduction, find_introductions, find_pronouns, is_office
from reader.speakers.english.mentions import read_name
from reader.speakers.english.names_and_titles import is_common

_FAR = 200
"""Code points before a pronoun in which nobody else may be named for it to tell a gender.

Chosen by hand; 1 of 61 articles is read otherwise with 150, none with 250.
"""
_OPENING_MARKS = frozenset("“\"‘'")
_CLOSING_MARKS = frozenset("”\"’'")
_SURELY = 4
"""Pronouns that one counts for which can mean nobody else, such as "himself".

Chosen by hand; with 3 or 5 none of 61 articles is read otherwise.
"""
_OWN_WORDS = re.compile(rf"[A-Z][\w’'-]*(?: [A-Z][\w.’'-]*){{0,3}} (?:{'|'.join(sorted(SAYING_VERBS))})(?: that)? ")
_OTHERS = re.compile(r".*[’']s |\b(?:of|to|for|from|with|by|in|at|on|who)\b.*")
"""What a description says of others than the bearer of the name: "Mr. Lee's", "to Mr. Lee"."""
_MALE = frozenset(("he", "his", "him", "himself"))
_OF_EITHER = "chairman"
"""An office whose name tells less than a given name does: "Chairman Ann Lee"."""


@dataclass(slots=True)
class Person:
    """Somebody the article names in full or by a title, with what it says of them.

    `words` are the parts of the name, `start` where it stands first, `descriptions` the lower-cased words of roles and
    descriptions, `pronouns` how often one of each gender follows, where nothing else tells it.
    """

    words: tuple[str, ...]
    start: int
    role: str = ""
    descriptions: set[str] = field(default_factory=set)
    gender: str = ""
    pronouns: Counter[str] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """The fullest name the article gives."""
        return " ".join(self.words)

    @property
    def untold(self) -> bool:
        """Whether nothing tells that this is a person's name and no body's: a given name, a title, a "he"."""
        return not (self.gender or self.pronouns or self.descriptions or self.words[0].lower() in ALL_GIVEN_NAMES)

    def may_be(self, gender: str) -> bool:
        """Whether nothing in the article speaks against this gender; where it says nothing, either may be."""
        if self.gender:
            return self.gender == gender
        return self.pronouns[gender] * 2 >= self.pronouns.total() - self.pronouns[gender]


@dataclass(slots=True)
class Cast:
    """The people of an article: by family name, in order of appearance, and each place where one is named."""

    families: dict[str, list[Person]] = field(default_factory=dict)
    given: dict[str, list[Person]] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)
    named: list[Person] = field(default_factory=list)

    def within(self, span: Span) -> list[Person]:
        """Who is named in a stretch of text, in order."""
        return self.named[bisect_left(self.places, span.start) : bisect_left(self.places, span.end)]

    def before(self, position: int, reach: int) -> list[tuple[int, Person]]:
        """Who is named in the `reach` code points before a position, the nearest first."""
        end = bisect_left(self.places, position)
        start = bisect_left(self.places, position - reach)
        return [(self.places[at], self.named[at]) for at in range(end - 1, start - 1, -1)]


def read_cast(text: str, paragraphs: Sequence[Span]) -> Cast:
    """Find the people that these paragraphs name in full or by a title, and every later mention of them."""
    cast = Cast()
    found = [each for each in find_introductions(text, paragraphs) if not _is_called(text, each)]
    for each in sorted(found, key=lambda one: len(one.words) == 1):
        if each.introduces:
            _introduce(cast, each)
    for each in found:
        person = find_person(cast, each.words, _gender_told(each.titles), each.start)
        if person:
            cast.places.append(each.start)
            cast.named.append(person)
            person.descriptions |= affiliation(text, each.end)
    _count_pronouns(cast, text)
    return cast


def _is_called(text: str, one: Introduction) -> bool:
    """Whether a name stands between marks with nothing else, “Lying Ann Lee”, or is the "I" of "as President I"."""
    if one.words == ("I",):
        return True
    behind = text[one.end : one.end + 2].lstrip("!?.,")[:1]
    return text[one.start - 1 : one.start] in _OPENING_MARKS and bool(behind) and behind in _CLOSING_MARKS


def _introduce(cast: Cast, new: Introduction) -> None:
    known = _met(cast, new) or _added(cast, new)
    known.words = _fuller(known.words, new.words)
    known.role = next((role for role in (known.role, new.role, new.description) if is_office(role)), "")
    known.descriptions.update(f"{' '.join(new.titles)} {new.description}".lower().split())
    words = " ".join((*new.titles, _OTHERS.sub("", new.description))).lower().split()
    told = {gender_of(word) for word in words if word != _OF_EITHER} - {""}  # both behind "Mr. and Mrs."
    known.gender = known.gender or (told.pop() if len(told) == 1 else "")
    known.gender = known.gender or (gender_of_given(new.words[0]) if len(new.words) > 1 else "")
    known.gender = known.gender or (gender_of(_OF_EITHER) if _OF_EITHER in words else "")


def _fuller(known: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    """The longer of two forms of a name; what stands before a full name in only one of them is no part of it."""
    short, long = min(known, new, key=len), max(known, new, key=len)
    whole = 1 < len(short) < len(long) and long[-len(short) :] == short
    several = len(long) - len(short) > 1 and not any(word[1:] == "." for word in long)
    told = several or short[0].lower() in ALL_GIVEN_NAMES
    return short if whole and told and long[0].lower() not in ALL_GIVEN_NAMES else long


def _met(cast: Cast, new: Introduction) -> Person | None:
    """Who is named again, in full, by a surname, or else by a given name alone."""
    family = cast.families.get(family_name(new.words), [])
    same = [person for person in family if _same_person(person.words, new.words)]
    if len(new.words) > 1:
        return same[0] if same else None
    return _bearer(family, same, new) if same else _met_by_given_name(cast, new)


def _met_by_given_name(cast: Cast, new: Introduction) -> Person | None:
    """Whose given name stands behind a title; behind a large one a surname does, unless it is known: "Mayor Lee"."""
    known = find_person(cast, new.words)
    surname = new.titles[-1][0].isupper() and new.words[0].lower() not in ALL_GIVEN_NAMES
    return None if surname and known and not known.descriptions else known


def _bearer(family: list[Person], same: Sequence[Person], new: Introduction) -> Person:
    """Whose a bare surname is: no relative's, where another bears it, who goes before that relative in the family."""
    told = _gender_told(new.titles)
    same = [person for person in same if told in ("", person.gender)] or same
    known = next((person for person in same if not _goes_after(person, new)), None) or Person(new.words, new.start)
    if known is not same[0]:
        family[:] = [known, *(person for person in family if person is not known)]
    return known


def _goes_after(known: Person, new: Introduction) -> bool:
    """Whether somebody is told from the bearer of a bare surname as a younger one or a relative."""
    return _is_parent(new, known) or (_relative(known) and _comes_first(new, known))


def _added(cast: Cast, new: Introduction) -> Person:
    """Somebody who is named for the first time."""
    person = Person(new.words, new.start)
    cast.families.setdefault(family_name(new.words), []).append(person)
    if len(new.words) > 1:
        cast.given.setdefault(new.words[0].lower(), []).append(person)
    return person


def _comes_first(new: Introduction, known: Person) -> bool:
    return bool(new.role) or new.start < known.start


def _is_parent(new: Introduction, known: Person) -> bool:
    """Whether an office is named before whoever is told by "Jr." from its holder: "President Lee … Tom Lee Jr."."""
    return bool(_generation(known.words)) and is_office(new.role) and new.start < known.start and not known.role


def _relative(person: Person) -> bool:
    """Whether somebody is described as a relative, so that who is named before by that surname is another."""
    return person.role[:1].islower() and read_name(person.role).head in KIN


def _gender_told(titles: Sequence[str]) -> str:
    return next((gender for title in titles if (gender := gender_of(title.lower()))), "")


def gender_of(word: str) -> str:
    """The gender that a lower-cased title or noun tells, "" where it tells none."""
    if word in GENDERED_TITLES:
        return GENDERED_TITLES[word]
    return next((gender for gender, nouns in GENDERED_NOUNS.items() if word in nouns), "")


def gender_of_given(word: str) -> str:
    """The gender that a given name tells, "" where it tells none."""
    return next((gender for gender, names in GIVEN_NAMES.items() if word.lower() in names), "")


def family_name(words: tuple[str, ...]) -> str:
    """The family name among the words of a full name, lower-cased: the first where the other is written "Dong-yub"."""
    kept = [word for word in words if word.lower() not in NAME_SUFFIXES] or list(words)
    first, _, second = kept[-1].partition("-")
    if len(kept) == 2 and first.isalpha() and second.islower():
        return kept[0].lower()
    return kept[-1].lower().removeprefix("al-").removeprefix("el-")


def _same_person(known: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether two names with one family name can be the same person's: "Ann Lee", "Ann B. Lee" and "Lee"."""
    short, long = sorted((known, words), key=len)
    if len(short) == 1 or [word.lower() for word in long[-len(short) :]] == [word.lower() for word in short]:
        return True
    if _generation(known) != _generation(words) or len({*_initial(known), *_initial(words)}) > 1:
        return False
    mine, yours = known[0].lower().rstrip("."), words[0].lower().rstrip(".")
    if mine == yours or (mine[0] == yours[0] and 1 in (len(mine), len(yours))):
        return True
    return any(mine in names and yours in names for names in SHORT_NAMES)


def _initial(words: Sequence[str]) -> Sequence[str]:
    """The initial of a second given name, if there is one: W for "George W. Lee"."""
    return [word[0] for word in words[1:-1][:1] if word[1:2] == "."]


def _generation(words: Sequence[str]) -> str:
    last = words[-1].lower().rstrip(".")
    return last if last in YOUNGER else ""


def find_person(cast: Cast, words: tuple[str, ...], gender: str = "", position: int | None = None) -> Person | None:
    """Whom a name of one word or more means; of several with one family name, the first who may be of this gender.

    A given name alone means the one bearer, or the one whom the text names before this position.
    """
    family = cast.families.get(family_name(words), [])
    if len(words) > 1:
        fuller = sorted(family, key=lambda person: len(person.words) == 1)
        return next((person for person in fuller if _same_person(person.words, words)), None)
    if not family:
        return _by_given_name(cast.given.get(words[0].lower(), []), position)
    fitting = [person for person in family if not gender or person.may_be(gender)]
    named = [person for person in family if gender_of_given(person.words[0]) in ("", gender)]
    return next(iter(fitting or named), None)


def _by_given_name(bearers: Sequence[Person], position: int | None) -> Person | None:
    named = [person for person in bearers if person.role or not _may_be_a_thing(person.words)]
    before = [person for person in named if len(named) == 1 or position is None or person.start < position]
    return before[0] if len(before) == 1 else None


def _may_be_a_thing(words: Sequence[str]) -> bool:
    """Whether a common word or a number stands behind a word that few are named by: "Chirper Rules", "Airly QZ85"."""
    given = words[0].lower() in ALL_GIVEN_NAMES or words[0].isupper()
    return not given and (is_common(words[-1]) or words[-1][-1].isdigit())


def _count_pronouns(cast: Cast, text: str) -> None:
    """Credit each pronoun to the person named last before it, where nobody else is named near."""
    at = 0
    for position, form in find_pronouns(text):
        while at < len(cast.places) and cast.places[at] < position:
            at += 1
        near = {id(person) for _, person in cast.before(position, _FAR)}
        own = at > 0 and _OWN_WORDS.fullmatch(text, cast.places[at - 1], position) is not None
        if len(near) == 1 or own:
            weight = _SURELY if own or form.endswith("self") else 1
            cast.named[at - 1].pronouns[MALE if form in _MALE else FEMALE] += weight

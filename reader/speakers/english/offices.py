"""Who of an article's people holds the office, or fits the description, by which they are named, alone or together."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.language.english.people.epithets import TELLING_APART
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import BETWEEN_NAMES, COURTESY, OFFICES_IN_SHORT, RANKS
from reader.model import SpeakerKind
from reader.speakers.english.cast import Cast, Person, find_person
from reader.speakers.english.mentions import Name, read_name

_DEFINITE = frozenset(("the", "his", "her", "their"))
_REACH = 1500
"""Code points that are looked back over for who holds an office.

Chosen by hand; 2 of 61 articles are read otherwise with 1,125, none with 1,875.
"""
_JOINTS = re.compile(f"({BETWEEN_NAMES})")
_WORD = re.compile(r"[\w-]+")
_ONCE = RANKS | {"former", "ex", "late", "then"}


def described(cast: Cast, words: str, name: Name, position: int) -> Person | None:
    """The one person named before a position whom a definite description fits, or a surname that is a title as well."""
    first, *rest = words.split()
    if not rest:
        return find_person(cast, (words,)) if words[0].isupper() else None
    if (
        first.lower() not in _DEFINITE
        or name.kind is not SpeakerKind.PERSON
        or words.partition(" of the ")[2].islower()
    ):
        return None
    fitting = list(_fitting(cast, rest, name, position).values())
    holders = [person for people in cast.families.values() for person in people if _bears(person, rest)]
    return next((group[0] for group in (fitting, holders) if len(group) == 1), None)


def names_in_full(cast: Cast, words: str, position: int) -> str:
    """Several speakers, each surname that stands alone made a full name: "Ann Lee and others" for "Lee and others"."""
    return "".join(_alone_in_full(cast, part, position) for part in _JOINTS.split(words))


def _alone_in_full(cast: Cast, words: str, position: int) -> str:
    """The full name for a surname without more than "Mr."; a full one up to its end, and other words as they stand."""
    name = read_name(words)
    if name.kind is SpeakerKind.PERSON and len(name.words) > 1:
        return words[: words.rfind(name.words[-1]) + len(name.words[-1])]
    *before, last = words.split() or [""]
    if not last[:1].isupper() or not {word.lower() for word in before} <= COURTESY:
        return words
    person = find_person(cast, (last,), read_name(words).gender, position)
    if person is None or len(person.words) == 1:
        return words
    given = person.words[0].lower()
    return person.name if person.role or given in ALL_GIVEN_NAMES or given[1:] == "." else words


def _bears(person: Person, office: list[str]) -> bool:
    """Whether the title before somebody's name is this office in so many words: "President Lee" for "the president"."""
    if person.role[:1].islower() or person.role.count(" ") != len(office) - 1:
        return False
    return [_in_full(word) for word in _WORD.findall(person.role)] == [_in_full(word) for word in office]


def _fitting(cast: Cast, rest: list[str], name: Name, position: int) -> dict[int, Person]:
    telling = {word for word in rest if word[0].isupper() or word.lower() in TELLING_APART}
    head = _in_full(name.head)
    fitting = {}
    for _, person in cast.before(position, _REACH):
        if holds(person, rest, head, telling) and (not name.gender or person.may_be(name.gender)):
            fitting[id(person)] = person
    return fitting


def holds(person: Person, words: Sequence[str], head: str, telling: Collection[str]) -> bool:
    """Whether what is told of a person has the noun of a description, and every word that tells one from another."""
    return _is_told(person, head, telling) and _of_one_rank(person, words, head)


def _is_told(person: Person, head: str, telling: Collection[str]) -> bool:
    told = {_in_full(word) for word in (*person.descriptions, *person.role.split())}
    known = told | {word.lower() for word in person.words}
    return head in told and all(word.lower() in known for word in telling)


def _of_one_rank(person: Person, rest: Sequence[str], head: str) -> bool:
    """Whether the office is held as it is told: the vice president and a former mayor are no president, no mayor."""
    title = [_in_full(word) for word in _WORD.findall(person.role)]
    if head not in title:
        return True
    ranks = _ONCE.intersection(title[: title.index(head)])
    return ranks <= {word.lower() for word in rest}


def _in_full(word: str) -> str:
    form = word.lower().rstrip(".")
    return OFFICES_IN_SHORT.get(form, form)

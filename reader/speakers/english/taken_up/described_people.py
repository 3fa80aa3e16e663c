"""Which person a description takes up: "the Ogden senator", "the former mayor", "the lawmaker"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.language.english.people.epithets import (
    EPITHETS,
    FORMER_EPITHETS,
    OFFICES_HELD,
    PARTIES,
    POLITICAL,
    QUALIFIED_EPITHETS,
    SEEKING,
    TOLD_EPITHETS,
)
from reader.language.english.people.naming import COURTESY, OFFICES_IN_SHORT
from reader.language.english.vocabulary.place_names import DEMONYMS, US_STATES
from reader.model import Span
from reader.speakers.english.cast import Person, find_person
from reader.speakers.english.mentions import Name
from reader.speakers.english.offices import holds
from reader.speakers.english.pronouns import Antecedent, Pronoun, antecedent
from reader.speakers.english.scene import ANYBODY, Scene

_FREE = EPITHETS | TOLD_EPITHETS
_POLITICS = POLITICAL | SEEKING
_LEGISLATORS = frozenset(("lawmaker", "legislator"))
_TELLING = frozenset(("former", "ex", "outgoing", "incoming", "late", "longtime", "retired"))


def described_person(scene: Scene, mention: Span, name: Name, said: Span) -> Antecedent | None:
    """Whom the sentences before hand on as to a pronoun, of those against whom nothing speaks that is known of them."""
    words = mention.of(scene.text).split()
    head = OFFICES_IN_SHORT.get(name.head, name.head)
    qualified = any(word[0].isupper() or word.lower() in _TELLING for word in words[1:-1])
    free = _may_take_up(head, words, qualified=qualified)

    def suits(person: Person) -> bool:
        told = _told(person)
        if _is_another(words, told):
            return False
        if head in told:
            return holds(person, words, head, ())
        return free and _may_be(scene, told, head, words, qualified=qualified)

    found = antecedent(scene, Pronoun(mention.start, name.gender or ANYBODY, said, suits=suits))
    person = find_person(scene.cast, tuple(found.speaker.name.split())) if found else None
    return found._replace(clear=False) if found and person and person.name == found.speaker.name else None


def _may_be(scene: Scene, told: Collection[str], head: str, words: Sequence[str], *, qualified: bool) -> bool:
    """Whether nothing `told` of a person, or told of others, speaks against a description of that person."""
    if _is_held(scene, head, words) or _holds_another(head, words, told):
        return False
    return _fits(head, told, qualified=qualified)


def _told(person: Person) -> set[str]:
    words = {word.rstrip(".") for word in person.descriptions} - COURTESY
    return {OFFICES_IN_SHORT.get(word, word) for word in words}


def _is_held(scene: Scene, head: str, words: Sequence[str]) -> bool:
    """Whether the article tells of somebody who holds this office, or held it, and may be meant by these words."""
    former = {"former"}.intersection(words)
    people = (_told(person) for family in scene.cast.families.values() for person in family)
    return head in OFFICES_HELD and any({head, *former} <= told and not _is_another(words, told) for told in people)


def _holds_another(head: str, words: Sequence[str], told: Collection[str]) -> bool:
    """Whether whoever is told to hold one office is described by another: a president as "the lawmaker"."""
    held = OFFICES_HELD.intersection(told)
    other = head in OFFICES_HELD and head not in held and "former" not in map(str.lower, words)
    outside = head in _LEGISLATORS and held.isdisjoint(("senator", "representative"))
    return bool(held) and (other or outside)


def _may_take_up(head: str, words: Sequence[str], *, qualified: bool) -> bool:
    """Whether a noun takes up somebody: as it stands, beside a word that tells more, or behind "former" alone."""
    former = head in FORMER_EPITHETS and [word.lower() for word in words[1:-1]] == ["former"]
    return head in _FREE or (qualified and head in QUALIFIED_EPITHETS) or former


def _fits(head: str, told: Collection[str], *, qualified: bool) -> bool:
    """Whether what an article tells of a person allows them to be called so."""
    if head in QUALIFIED_EPITHETS and qualified:
        return not told or head not in POLITICAL or not _POLITICS.isdisjoint(told)
    if head in SEEKING and qualified:
        return not told or not _POLITICS.isdisjoint(told)
    if head in TOLD_EPITHETS:
        return not (SEEKING if head in SEEKING else POLITICAL).isdisjoint(told)
    return True


def _is_another(words: Sequence[str], told: set[str]) -> bool:
    """Whether a person is told to be of another party or state than a description, of no such country, or in office.

    Who once governed a state is called governor as well: only "the former president" tells.
    """
    form = [word.lower() for word in words]
    presides = "former" in form and form[-1] == "president" and "president" in told and "former" not in told
    foreign = any(told.isdisjoint((word, DEMONYMS[word])) for word in form if word in DEMONYMS)
    return presides or foreign or _apart(_parties(form), _parties(told)) or _apart(_states(form), _states(told))


def _apart(here: set[str], there: set[str]) -> bool:
    return bool(here and there and here.isdisjoint(there))


def _parties(words: Collection[str]) -> set[str]:
    return {PARTIES[word] for word in words if word in PARTIES}


def _states(words: Collection[str]) -> set[str]:
    return {state for state in US_STATES if all(word in words for word in state.lower().split())}

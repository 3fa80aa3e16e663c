"""Whom a description without a name takes up: "the Ogden senator", "the official", "the statement", "the agency"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.people.epithets import BODIES, POLITICAL, UTTERED
from reader.model import Quotation, Span, Speaker, SpeakerKind
from reader.speakers.english.mentions import Name, read_name
from reader.speakers.english.names_and_titles import bare
from reader.speakers.english.owners import of_owner
from reader.speakers.english.pronouns import Antecedent
from reader.speakers.english.scene import Scene
from reader.speakers.english.taken_up.described_bodies import (
    body_in_full,
    department,
    described_body,
    half_of_a_country,
)
from reader.speakers.english.taken_up.described_people import described_person
from reader.speakers.english.taken_up.issuers import issuer
from reader.speakers.english.taken_up.spokespeople import spokesperson

_REACH = 2000
"""Code points that are looked back over. Chosen by hand; with 1,500 or 2,500 none of 61 articles is read otherwise."""
_THAT_ONE = frozenset(("that person", "this person"))
_BRINGING_IN = frozenset(
    ["a", "an", "one", "another", "some", "two", "three", "four", "five", "six", "several", "many", "few"]
)


def go_back(scene: Scene, mention: Span, said: Span, before: Sequence[Quotation]) -> Antecedent | None:
    """Who is meant where a mention has a noun and no name, None where that cannot be told.

    `said` are the words given to the mention, `before` the resolved quotations that stand before it in the text.
    """
    owned = of_owner(scene, mention, said)
    words = " ".join(mention.of(scene.text).split())
    if owned or not words.lower().startswith(("the ", "this ", "that ")):
        return owned or _without_article(scene, mention, words)
    name = read_name(bare(words))
    if name.words:
        return body_in_full(scene, mention, name)
    brought_in = _brought_in(scene, mention, words, name, before) or half_of_a_country(scene, mention, name.head)
    if brought_in:
        return brought_in
    if name.head in UTTERED:
        return issuer(scene, mention, name.head, before)
    if name.head in BODIES:
        return described_body(scene, mention, name, said)
    known = scene.identify(mention)[1] or _has_spoken_unnamed(before)
    return described_person(scene, mention, name, said) if _is_plain(words, name) and not known else None


def _without_article(scene: Scene, mention: Span, words: str) -> Antecedent | None:
    return department(scene, words) or spokesperson(scene, mention)


def _is_plain(words: str, name: Name) -> bool:
    """Whether one person is described by a noun that nothing follows, and that is no outlet's: "The Economist"."""
    outlet = words.count(" ") == 1 and words.title() == words and name.head not in POLITICAL
    whole = words.lower().endswith(name.head) and " of " not in words
    return name.kind is SpeakerKind.PERSON and whole and not outlet


def _has_spoken_unnamed(before: Sequence[Quotation]) -> bool:
    """Whether the last to speak is one person without a name: "one insider"."""
    last = before[-1].speaker if before else None
    return bool(last and last.kind is SpeakerKind.PERSON and last.name.split()[0].lower() in _BRINGING_IN)


def _brought_in(scene: Scene, mention: Span, words: str, name: Name, before: Sequence[Quotation]) -> Antecedent | None:
    """Who has spoken before without a name, described by the same noun: "a senior official" for "the official"."""
    named = _last_named(scene, mention)
    for quotation in reversed(before):
        speaker, there = quotation.speaker, quotation.mention
        if quotation.span.end < mention.start and there is None and words.lower() in _THAT_ONE:
            return None
        if there is None or speaker is None or there.start >= mention.start:
            continue
        if mention.start - there.start > _REACH or there.start < named:
            return None
        if speaker.name.split()[0].lower() not in _BRINGING_IN:
            continue
        if _is_told_again(speaker, words, name.head):
            return Antecedent(speaker, clear=True)
    return None


def _is_told_again(speaker: Speaker, words: str, head: str) -> bool:
    """Whether a description says no more of a speaker than the one before: "the official", "that person"."""
    if words.lower() in _THAT_ONE:
        return speaker.kind is SpeakerKind.PERSON
    told = {word.lower() for word in speaker.name.split()}
    return read_name(speaker.name).head == head and all(word.lower() in told for word in words.split()[1:])


def _last_named(scene: Scene, mention: Span) -> int:
    """Where somebody with a name whom the description fits was named last before it; 0 for nobody."""
    person = scene.identify(mention)[1]
    places = scene.cast.before(mention.start, _REACH) if person else []
    return next((place for place, each in places if each is person), 0)

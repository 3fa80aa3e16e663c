"""For whom a spokesman speaks where the text says no more: "Harbour Foods will close, a spokesman said"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from reader.model import Span, Speaker, SpeakerKind
from reader.speakers.english.phrase_roles import Role
from reader.speakers.english.pronouns import Antecedent
from reader.speakers.english.scene import Party, Scene

_BARE = re.compile(r"an? (spokes(?:man|woman|person))$", re.I)
_TOLD_MORE = re.compile(r"\s(?:for|at|of|from|with|in)\s")
_SENTENCES = 2
"""Sentences that may name the principal: the spokesman's own and the one before."""


def spokesperson(scene: Scene, mention: Span) -> Antecedent | None:
    """A spokesman for whoever his own sentence is about, or else the one before, where that names nobody besides."""
    bare = _BARE.match(mention.of(scene.text))
    if not bare or _TOLD_MORE.match(scene.text, mention.end):
        return None
    for steps, (paragraphs, parties) in enumerate(islice(scene.backwards(mention.start), _SENTENCES)):
        about = [party for party in parties if party.role > Role.OBJECT]
        if about or paragraphs > 1:
            principal = _principal(scene, parties if steps else about)
            name = f"a {bare[1].lower()} for {principal}"
            return Antecedent(Speaker(name, SpeakerKind.PERSON), clear=False) if principal else None
    return None


def _principal(scene: Scene, parties: Sequence[Party]) -> str:
    """The one who is named among these, where they are what the sentence is about; nothing where others are as well."""
    named = {party.speaker.name: party for party in parties if party.speaker and _is_named(party)}
    about = [party for party in parties if party.role >= Role.SUBJECT]
    if len(named) != 1 or not all(map(_is_named, about)):
        return ""
    ((name, party),) = named.items()
    article = "the " if scene.text.startswith(("The ", "the "), party.start) and not party.person else ""
    return article + name.removeprefix("The ") if party.role > Role.OBJECT else ""


def _is_named(party: Party) -> bool:
    """Whether a party has a name, and is not only described by what has one: "Ogden's mayor"."""
    if party.person or party.speaker is None:
        return party.person is not None
    return party.speaker.name.split()[-1][0].isupper()

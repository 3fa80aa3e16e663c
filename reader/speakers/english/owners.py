"""Whose words a document holds that has an owner, and whose a body is: "Lee's statement", "his office"."""

from __future__ import annotations

import re

from reader.language.english.people.epithets import UTTERED
from reader.language.english.people.naming import INFORMED, OBJECT_PRONOUNS
from reader.model import Span, Speaker
from reader.speakers.english.mentions import read_name
from reader.speakers.english.pronouns import Antecedent, Pronoun, antecedent, antecedent_body
from reader.speakers.english.scene import Scene

_DOCUMENT = rf"(?:{'|'.join(sorted(UTTERED))})"
_FROM = re.compile(rf"\b{_DOCUMENT}\s(?:from|by)\s(?=\S)", re.I)
_OWNED = re.compile(rf"(.+?)(?:[’']s|(?<=s)[’'])\s{_DOCUMENT}$", re.I | re.S)
_OWN = frozenset(("his", "her", "their"))
_DESCRIBED = re.compile(r"(?:the|an?|his|her|its|their)\b", re.I)


def of_owner(scene: Scene, mention: Span, said: Span) -> Antecedent | None:
    """Lee for "Lee's statement" and "a letter from Lee", "Lee’s office" for "his office"; None where nobody owns it.

    `said` are the words given to the mention.
    """
    words = mention.of(scene.text)
    sent = _FROM.search(words)
    if sent:
        return _named(scene, Span(mention.start + sent.end(), mention.end))
    owned = _OWNED.match(words)
    if owned and INFORMED.keys().isdisjoint(owned[1].split()):
        return _named(scene, Span(mention.start, mention.start + owned.end(1)))
    first, _, rest = words.partition(" ")
    return _of_a_pronoun(scene, mention, " ".join(rest.split()), said) if rest and first.lower() in _OWN else None


def _named(scene: Scene, owner: Span) -> Antecedent | None:
    if owner.of(scene.text).lower() in OBJECT_PRONOUNS:
        return None
    speaker, known = scene.named(owner)
    return Antecedent(speaker, clear=known) if speaker else None


def _of_a_pronoun(scene: Scene, mention: Span, owned: str, said: Span) -> Antecedent | None:
    """Whom the pronoun before a noun stands for, where the noun is no name and nobody whom the article knows."""
    name = read_name(owned)
    if name.words or scene.identify(mention)[1]:
        return None
    form = mention.of(scene.text).split()[0].lower()
    pronoun = Pronoun(mention.start, OBJECT_PRONOUNS[form], None if said.end <= mention.start else said)
    body = antecedent_body(scene, pronoun) if form == "their" else None
    owner = Antecedent(body, clear=True) if body else antecedent(scene, pronoun)
    if owner is None or name.head in UTTERED:
        return owner
    if not owner.speaker.name[0].isupper() or _DESCRIBED.match(owner.speaker.name):
        return None
    return owner._replace(speaker=Speaker(f"{owner.speaker.name}’s {owned}", name.kind))

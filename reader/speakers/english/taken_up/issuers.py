"""Whose a document is that has no owner beside it: who has said something in it, or has issued it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.language.english.people.bodies import DOCUMENT_NOUNS
from reader.language.english.people.epithets import AUTHORED, ISSUING
from reader.model import Quotation, Span, Speaker
from reader.speakers.english.mentions import read_name
from reader.speakers.english.phrase_roles import Role
from reader.speakers.english.pronouns import Antecedent
from reader.speakers.english.scene import Party, Scene

_REACH = 2000
"""Code points that are looked back over. Chosen by hand; with 1,500 or 2,500 none of 61 articles is read otherwise."""
_NEAR = 120
"""Code points between a document and who issues it or speaks in it.

Chosen by hand; with 90 or 150 none of 61 articles is read otherwise.
"""
_FEW = 6
"""Words before a document with a verb of issuing. Chosen by hand; with 4 or 8 none of 61 articles is read otherwise."""
_WITHIN = re.compile(r"\b([Ii])n (an?|his|her|its|their|the)(?: [\w-]+){0,2} $")
_OWN = frozenset(("his", "her", "its", "their"))
_TOLD_OF = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat) $")
_BY = re.compile(rf" (?:from|(?:(?:{'|'.join(sorted(AUTHORED))}) (?:\w+ )?)?by) (?=\S)")
_SAYS = re.compile(r"\bsa(?:id|ys) [^.?!\n”\"]*$")
"""A sentence that has said something before it comes to a document: "Lee said Hart sent a letter"."""
_ENDS_SENTENCE = re.compile(r"[.?!]\s|\n")


def issuer(scene: Scene, mention: Span, head: str, before: Sequence[Quotation]) -> Antecedent | None:
    """Whose a document is, by the last words that bring it in; behind "the" it has been brought in further back."""
    for place in _places(scene.text, head, mention.start):
        by = _BY.match(scene.text, place.end)
        parties = (_at(scene, by.end()) if by else []) or _issuing(scene, place)
        speaker = (None if by else _speaking(scene.text, place, before)) or _only_one(parties)
        if speaker or not _TOLD_OF.search(scene.text, max(0, place.start - _NEAR), place.start):
            return Antecedent(speaker, clear=True) if speaker else None
    return None


def _places(text: str, head: str, position: int) -> Iterator[Span]:
    """Where a document is told of before a position, the nearest first."""
    found = re.compile(rf"\b{re.escape(head)}\b").finditer(text, max(0, position - _REACH), position)
    return (Span(*each.span()) for each in reversed(list(found)))


def _at(scene: Scene, start: int) -> list[Party]:
    return [party for party in scene.around(start) if party.start == start]


def _issuing(scene: Scene, place: Span) -> list[Party]:
    """Who may have issued a document: who does so, or speaks in it, in the same sentence."""
    before = scene.text[max(0, place.start - _NEAR) : place.start]
    within = _WITHIN.search(before)
    if not within and (ISSUING.isdisjoint(before.lower().split()[-_FEW:]) or _SAYS.search(before)):
        return []
    least = Role.SPEAKER if within and within[1] == "i" and within[2] not in _OWN else Role.SUBJECT
    return [party for party in scene.around(place.start) if party.role >= least]


def _only_one(parties: Sequence[Party]) -> Speaker | None:
    speakers = {party.speaker for party in parties if party.speaker}
    return speakers.pop() if len(speakers) == 1 and not any(map(_is_document, speakers)) else None


def _is_document(speaker: Speaker) -> bool:
    return read_name(speaker.name).head in DOCUMENT_NOUNS


def _speaking(text: str, place: Span, before: Sequence[Quotation]) -> Speaker | None:
    """Whose words a sentence reports that says in what document they stand: "he said in a statement"."""
    within = _WITHIN.search(text, max(0, place.start - _NEAR), place.start)
    if not within or within[2] == "its":
        return None
    for quotation in reversed(before):
        mention, speaker = quotation.mention, quotation.speaker
        if mention and speaker and _is_near(text, mention, place) and not _is_document(speaker):
            return speaker
    return None


def _is_near(text: str, mention: Span, place: Span) -> bool:
    """Whether two places stand near each other in one sentence."""
    between = Span(min(mention.end, place.end), max(mention.start, place.start))
    return len(between) <= _NEAR and not _ENDS_SENTENCE.search(between.of(text))

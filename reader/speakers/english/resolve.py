"""Whom a mention stands for in its own article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.language.english.people.naming import ANSWER_LABELS, OBJECT_PRONOUNS, OTHER_GENDER, PLURAL, SUBJECT_PRONOUNS
from reader.language.english.people.reporting import ANSWERS
from reader.model import Article, How, Quotation, Span, Speaker, SpeakerKind, Sureness
from reader.speakers.english.cast import find_person
from reader.speakers.english.interviews import interviewed
from reader.speakers.english.pronouns import Antecedent, Pronoun, antecedent, antecedent_body
from reader.speakers.english.scene import THING, Scene, read_scene
from reader.speakers.english.taken_up.descriptions import go_back

_NEAR = 120
"""Code points from whom "who" goes back to, and from the last words of one of two of a surname.

Chosen by hand; with 90 or 150 none of 61 articles is read otherwise.
"""
_NOBODY = frozenset(("i", "we", "you", "those", "others"))
_POINTING = frozenset(["this", "that", "these", "those", "his", "her", "their", "its", "my", "our", "your"])
"""Words with which a description begins that does not tell by itself whom it means."""
_PRONOUNS = SUBJECT_PRONOUNS | OBJECT_PRONOUNS
_MOST = {
    How.CONTINUED: Sureness.CLEAR,
    How.GOES_ON: Sureness.CLEAR,
    How.BEFORE: Sureness.LIKELY,
    How.AFTER: Sureness.LIKELY,
    How.SENTENCE: Sureness.UNKNOWN,
    How.RELAYED: Sureness.UNKNOWN,
}
"""How sure a speaker can be at most, by where the text names them."""

_LONGEST_PREPOSITION = 8
"""Code points before a noun phrase that are searched for a preposition.

Chosen by hand; with 6 or 10 none of 61 articles is read otherwise.
"""
_BESIDE = 2
"""Words between a pronoun and its own verb. Chosen by hand."""
_WITHIN = re.compile(r"\b(?:of|in|from|at|for|on|to|with)\s$")
_ASKED = re.compile(r"\b(?:Asked|Told|(?:was|[Ww]hen) (?:asked|told))\b")
_ANSWERS = re.compile(rf"\s(?:\w+ly\s)?(?:{'|'.join(sorted(ANSWERS))})\b")


class Found(NamedTuple):
    """Whom a mention stands for, and how sure that is."""

    speaker: Speaker | None
    sureness: Sureness


NOBODY = Found(None, Sureness.UNKNOWN)


def resolve_speakers(article: Article, quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """The quotations of an English article, each with the speaker its mention stands for."""
    scene = read_scene(article, quotations)
    known: dict[Span, Found] = {}
    called: set[tuple[Speaker | None, str]] = set()  # nobody is "he" in one place and "she" in another
    resolved: list[Quotation] = []
    for quotation in quotations:
        mention = quotation.mention
        if mention is None:
            resolved.append(quotation)
            continue
        if mention not in known:
            found = _find(scene, quotation, mention, resolved)
            gender = _PRONOUNS.get(mention.of(scene.text).lower(), "")
            known[mention] = NOBODY if (found.speaker, OTHER_GENDER.get(gender)) in called else found
            called.add((found.speaker, gender))
        speaker, sureness = known[mention]
        sureness = sureness.least(_MOST.get(quotation.how, Sureness.STATED))
        resolved.append(replace(quotation, speaker=speaker if sureness.rank else None, sureness=sureness))
    return tuple(resolved)


def _find(scene: Scene, quotation: Quotation, mention: Span, resolved: Sequence[Quotation]) -> Found:
    """Whom a mention stands for, and how sure that is by what it is made of."""
    form = mention.of(scene.text).lower().replace("’", "'").partition("'")[0]
    if quotation.how is How.TRANSCRIPT and form in ANSWER_LABELS:
        return _as_far(interviewed(scene), Sureness.LIKELY)
    if form in ("who", "which") and not mention.of(scene.text).isupper():
        return _as_far(_relative(scene, mention, person=form == "who"), Sureness.CLEAR)
    if form in _NOBODY:
        return NOBODY
    if form in ("it", "they", "them", "their"):
        pronoun = Pronoun(mention.start, THING if form == "it" else PLURAL, quotation.span)
        return _as_far(antecedent_body(scene, pronoun), Sureness.CLEAR)
    if form in _PRONOUNS:
        said, asked = quotation.span, _asked_by(scene, mention, quotation.span, resolved)
        speaks = _is_own_verb(scene, quotation.cue, mention)
        pronoun = Pronoun(mention.start, _PRONOUNS[form], said, asked, speaks)
        return _antecedent(_further(scene, pronoun, antecedent(scene, pronoun), resolved))
    taken_up = go_back(scene, mention, quotation.span, resolved)
    return _antecedent(taken_up) if taken_up else _of_one_surname(scene, mention, resolved)


def _is_own_verb(scene: Scene, cue: Span | None, mention: Span) -> bool:
    """Whether the verb of saying stands beside a pronoun: not in "He waved, saying"."""
    return cue is None or len(scene.text[mention.end : cue.start].split()) <= _BESIDE


def _asked_by(scene: Scene, mention: Span, said: Span, resolved: Sequence[Quotation]) -> Speaker | None:
    """Who asked last, or spoke just before, where the mention answers: "he replied" is somebody else."""
    if not resolved or not _ANSWERS.match(scene.text, mention.end):
        return None
    last = resolved[-1]
    between = scene.text[last.span.end : min(said.start, mention.start)]
    answers = "?" in last.span.of(scene.text) or ("\n" not in between and said.start < mention.start)
    return last.speaker if answers and not _ASKED.search(between) else None


def _further(
    scene: Scene, pronoun: Pronoun, found: Antecedent | None, resolved: Sequence[Quotation]
) -> Antecedent | None:
    """Whom a description that a pronoun goes back to takes up itself: "The Ogden senator rose. He said"."""
    start = scene.text.rfind(found.speaker.name, 0, pronoun.start) if found else -1
    if found is None or start < 0 or not found.speaker.name.lower().startswith("the "):
        return found
    place = Span(start, start + len(found.speaker.name))
    further = go_back(scene, place, Span(pronoun.start, pronoun.start), resolved)
    person = find_person(scene.cast, tuple(further.speaker.name.split())) if further else None
    told = person is None or person.may_be(pronoun.gender)
    return further if further and told else found


def _antecedent(found: Antecedent | None) -> Found:
    return _as_far(found.speaker, Sureness.CLEAR if found.clear else Sureness.LIKELY) if found else NOBODY


def _of_one_surname(scene: Scene, mention: Span, resolved: Sequence[Quotation]) -> Found:
    """Whom a name means: of two of one surname whoever spoke right before."""
    found = _named(scene, mention)
    last = resolved[-1] if resolved else None
    if last is None or last.speaker is None or found.speaker is None or mention.start - last.span.end > _NEAR:
        return found
    surname = mention.of(scene.text)
    two = _bears(last.speaker, surname) and _bears(found.speaker, surname)
    another = not last.speaker.name.endswith(found.speaker.name)
    return found._replace(speaker=last.speaker) if two and another else found


def _bears(speaker: Speaker, surname: str) -> bool:
    return speaker.kind is SpeakerKind.PERSON and speaker.name.endswith(f" {surname}")


def _named(scene: Scene, mention: Span) -> Found:
    """Whom a name or a description stands for; an account that signs a post, and is nobody known, by all its words."""
    if scene.text.startswith("(@", mention.end + 1):
        poster, person, _ = scene.identify(mention)
        words = mention.of(scene.text)
        told = person or poster.role or words == f"The {poster.name}"
        return Found(poster if told else replace(poster, name=words), Sureness.STATED)
    speaker, known = scene.named(mention)
    return _as_far(speaker, Sureness.STATED if known else Sureness.CLEAR)


def _as_far(speaker: Speaker | None, sureness: Sureness) -> Found:
    return Found(speaker, sureness) if speaker and speaker.name.split()[0].lower() not in _POINTING else NOBODY


def _relative(scene: Scene, mention: Span, *, person: bool) -> Speaker | None:
    """Whom "who" or "which" goes back to: the last person, or the last thing, named before it in its sentence."""
    parties = next(scene.backwards(mention.start), (0, []))[1]
    while parties and (parties[-1].gender == THING) is person and _is_within(scene.text, parties[-1].start):
        parties = parties[:-1]
    last = next((party for party in parties if party.start == parties[-1].start), None)
    if last and (last.gender == THING) is person:
        return None
    if last is None or last.speaker is None or mention.start - last.start >= _NEAR:
        return None
    return last.speaker if last.speaker.name.split()[-1] != "those" else None


def _is_within(text: str, start: int) -> bool:
    """Whether a noun phrase belongs to one before it: the town in "residents of the town, who"."""
    return _WITHIN.search(text[max(0, start - _LONGEST_PREPOSITION) : start]) is not None

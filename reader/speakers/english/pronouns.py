"""Whom a pronoun goes back to: only a subject hands it on, and where two fit nobody is named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from reader.language.english.people.naming import OTHER_GENDER, PLURAL
from reader.model import Span, Speaker, SpeakerKind
from reader.speakers.english.cast import Person
from reader.speakers.english.phrase_roles import Role
from reader.speakers.english.scene import ANYBODY, THING, Party, Scene

_SENTENCES = 8
"""Sentences searched before a pronoun. Chosen by hand; with 6 or 10 none of 61 articles is read otherwise."""
_PARAGRAPHS = 3
"""Paragraphs searched before a pronoun. Chosen by hand; with 2 or 4 none of 61 articles is read otherwise."""
_NEAR = 2
"""Sentences that are near: for the one person or a body named in them, and before a rival counts. Chosen by hand."""
_DEEPEST = 12
"""Pronouns on the way back to a name. Chosen by hand; with 9 or 15 none of 61 articles is read otherwise."""
_PAIR = 2
"""People whom "they" takes up together."""
_SUBJECT_AND_COMMA = re.compile(r"(?:^|[.?!”\"]\s+|\n)(?:The|A|An|Mr\.|Ms\.|Mrs\.)(?: [\w’'-]+){1,3}, $")
_ENDS_SENTENCE = re.compile(r"(?:(?<=, )|(?<=,[”\"] ))\w+ \w+[.]")
_LONGEST_SUBJECT = 60
"""Code points before "he said" that can be the subject of what is said. Chosen by hand."""
_OF_TIME = frozenset(("after", "when", "while", "before", "as", "since", "because"))


class Antecedent(NamedTuple):
    """Whom a pronoun stands for; `clear` where the subject of a sentence hands it on."""

    speaker: Speaker
    clear: bool


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun: where it stands, the gender or number it tells, and what to leave aside on the way back.

    `said` are the words that its sentence gives to it, in which nobody speaks; `other_than` cannot be meant, nor can a
    person whom `suits` refuses. `speaks` tells whether it is the pronoun's own verb that says something.
    """

    start: int
    gender: str
    said: Span | None = None
    other_than: Speaker | None = None
    speaks: bool = True
    suits: Callable[[Person], bool] | None = None


def antecedent(scene: Scene, pronoun: Pronoun, depth: int = 0) -> Antecedent | None:
    """Whom "he" or "she" goes back to, sentence by sentence; None where two fit or nobody does.

    The subject of the nearest sentence that has one who fits is meant, unless a nearer sentence names another who fits
    only as its object; where a sentence lets somebody speak, the speaker is meant. Where no subject fits, the one
    person named in the two sentences before is likely. A clerk or a voter whom a sentence is only about is not meant.
    """
    rivals: list[Speaker] = []
    near: list[Speaker] = []
    in_clause: _InClause | None = None
    other = False
    for steps, (paragraphs, found) in enumerate(scene.backwards(pronoun.start)):
        if steps > _SENTENCES or paragraphs > _PARAGRAPHS:
            break
        parties = _in_question(found, pronoun)
        fitting = _fitting_at(scene, parties, pronoun, steps, other=other)
        other = _tells_of_another(found, pronoun.gender)
        subjects = _subjects_at(scene, fitting, pronoun, steps)
        handed = _handed(parties, pronoun.gender, alone=not subjects)
        if handed and depth < _DEEPEST:
            further = antecedent(scene, _handing(scene.text, found, handed, pronoun), depth + 1)
            return _unrivalled(further, rivals, in_clause, (steps, paragraphs))
        if len(subjects) > 1 or _is_about_any_one(fitting):
            return None
        if subjects:
            return _unrivalled(Antecedent(subjects[0], clear=True), rivals, in_clause, (steps, paragraphs))
        alone = _unknown_alone(parties, steps, known=[*rivals, *fitting])
        if alone:
            return alone
        in_clause = in_clause or _in_clause(fitting, rivals, (steps, paragraphs))
        named = _distinct(fitting)
        rivals += named + _perhaps(parties, steps)
        near += _named_near(fitting, pronoun.gender, steps)
    one = list(dict.fromkeys(near))
    return Antecedent(one[0], clear=False) if len(one) == 1 == len(set(rivals)) else None


def antecedent_body(scene: Scene, pronoun: Pronoun) -> Speaker | None:
    """What "it" or "they" goes back to: the body, document or group that is the subject of the sentence before."""
    for steps, (paragraphs, found) in enumerate(scene.backwards(pronoun.start)):
        if steps > _NEAR or paragraphs > 1:
            return None
        subjects = _about(_in_question(found, pronoun), pronoun, steps)
        if any(party.pronoun and party.gender == pronoun.gender for party in subjects):
            continue
        if subjects:
            return _only_one(subjects, pronoun.gender)
    return None


def _about(parties: Sequence[Party], pronoun: Pronoun, steps: int) -> list[Party]:
    """What the sentence that lies `steps` before is about; none of what is said where "it said" closes its own."""
    if steps == 0 and pronoun.said and pronoun.said.end <= pronoun.start:
        return []
    clauses = steps == 0 and pronoun.gender == THING
    speaking = [party for party in parties if clauses and party.role is Role.CLAUSE and party.speaker]
    return [party for party in parties if party.role >= Role.SUBJECT] + speaking


def _only_one(parties: Sequence[Party], gender: str) -> Speaker | None:
    """The one of this gender, or number, among these, or else two people together."""
    named = [party.speaker for party in parties if party.speaker and _is_of(party, gender)]
    fitting = {speaker for speaker in named if gender == PLURAL or " " in speaker.name or not speaker.name.islower()}
    return fitting.pop() if len(fitting) == 1 else _two(parties, gender)


def _is_of(party: Party, gender: str) -> bool:
    """Whether a party is of this gender or number; a name that nothing shows to be a person's may be a thing's."""
    return party.gender == gender or (gender == THING and party.person is not None and party.person.untold)


def _two(subjects: Sequence[Party], gender: str) -> Speaker | None:
    """The two people who are the subject of a sentence, and nobody besides, as "they"."""
    people = list(dict.fromkeys(party.speaker.name for party in subjects if party.speaker and party.person))
    two = gender == PLURAL and len(people) == _PAIR == len({party.speaker for party in subjects})
    return Speaker(" and ".join(people), SpeakerKind.GROUP) if two else None


class _InClause(NamedTuple):
    """The subject of a clause, alone in fitting where it stands and nearer than anybody else who fits."""

    speaker: Speaker
    steps: int
    paragraphs: int


def _in_clause(fitting: Sequence[Party], rivals: Sequence[Speaker], at: tuple[int, int]) -> _InClause | None:
    named = _distinct(fitting)
    alone = len(named) == 1 and not rivals and any(party.role is Role.CLAUSE for party in fitting)
    return _InClause(named[0], *at) if alone else None


def _unrivalled(
    found: Antecedent | None, rivals: Sequence[Speaker], in_clause: _InClause | None, at: tuple[int, int]
) -> Antecedent | None:
    """What was found, unless a nearer sentence names another: then a clause's subject that is far nearer, or nobody."""
    if found is None or not _others(rivals, found.speaker):
        return found
    steps, paragraphs = at
    if in_clause and not _others(rivals, in_clause.speaker) and steps - in_clause.steps >= _NEAR:
        return Antecedent(in_clause.speaker, clear=False) if paragraphs > in_clause.paragraphs else None
    return None


def _closes(text: str, pronoun: Pronoun) -> bool:
    """Whether the pronoun closes a sentence that is all its own statement: "Hart is “…,” she said"."""
    if pronoun.said is None or pronoun.start < pronoun.said.end:
        return False
    before = text[: pronoun.said.start].rstrip("“\"‘' ")[-1:]
    return before.isalpha()


def _fitting_at(scene: Scene, parties: Sequence[Party], pronoun: Pronoun, steps: int, *, other: bool) -> list[Party]:
    """Who fits in the sentence that lies `steps` before the pronoun's own."""
    if steps == 0 and _is_inserted(scene.text, pronoun.start):
        return []
    fitting = _fitting(parties, pronoun.gender, own=steps == 0, other=other)
    return _told(fitting, pronoun.gender) if steps == 0 and _in_clause_of_time(scene.text, pronoun) else fitting


def _fitting(parties: Sequence[Party], gender: str, *, own: bool, other: bool) -> list[Party]:
    """Who fits, but for those in the pronoun's `own` sentence who are nobody in particular.

    Where the sentence behind goes on with the `other` gender, nor are they meant whom this one only describes.
    """
    return [
        party
        for party in parties
        if party.fits(gender) and not (_untold(party) and (other or (own and _any_one(party))))
    ]


def _is_inserted(text: str, start: int) -> bool:
    """Whether "he said" stands within what is said, right behind its subject: "The mayor, he said, “left”"."""
    return _SUBJECT_AND_COMMA.search(text[max(0, start - _LONGEST_SUBJECT) : start]) is not None


def _in_clause_of_time(text: str, pronoun: Pronoun) -> bool:
    """Whether a clause of time begins with the pronoun: "after she"."""
    return text[: pronoun.start].rpartition(" ")[0].rpartition(" ")[2].lower() in _OF_TIME


def _told(fitting: list[Party], gender: str) -> list[Party]:
    """Those whose names tell the gender, where there are such; else all."""
    told = [party for party in fitting if party.person is None or party.person.gender == gender]
    return told if any(party.person for party in told) else fitting


def _in_question(parties: Sequence[Party], pronoun: Pronoun) -> list[Party]:
    said = pronoun.said or Span(0, 0)
    others = [party for party in parties if not said.start <= party.start < said.end]
    others = [party for party in others if party.speaker is None or party.speaker != pronoun.other_than]
    return [each for each in others if each.person is None or pronoun.suits is None or pronoun.suits(each.person)]


def _named_near(fitting: Iterable[Party], gender: str, steps: int) -> list[Speaker]:
    """The people in a near sentence whom the article tells to be of this gender, or calls so somewhere."""
    return _distinct(party for party in fitting if _is_told(party, gender)) if steps < _NEAR else []


def _is_told(party: Party, gender: str) -> bool:
    person = party.person
    return person is not None and (gender in (ANYBODY, person.gender) or person.pronouns[gender] > 0)


def _is_about_any_one(fitting: Iterable[Party]) -> bool:
    """Whether nobody in particular is the subject of a sentence, and does not speak: "A clerk saw it. He said"."""
    return any(_any_one(party) and party.role is Role.SUBJECT for party in fitting)


def _untold(party: Party) -> bool:
    """Whether a sentence is about somebody whom it describes without a name and without a gender."""
    return party.person is None and not party.gender and party.role >= Role.SUBJECT


def _any_one(party: Party) -> bool:
    """Whether nobody in particular is meant: "a president is expected to lead, he adds"."""
    return party.speaker is not None and party.speaker.name.split()[0].lower() in ("a", "an", "any", "every")


def _tells_of_another(parties: Iterable[Party], gender: str) -> bool:
    """Whether a sentence goes on with somebody of the other gender: "A clerk came. He spoke to the crew, she said"."""
    others = OTHER_GENDER.get(gender)
    return any(party.pronoun and party.role >= Role.CLAUSE and party.gender == others for party in parties)


def _subjects_at(scene: Scene, fitting: Sequence[Party], pronoun: Pronoun, steps: int) -> list[Speaker]:
    """Who may be meant: whom a sentence is about, with its source first if the pronoun speaks, or whose remarks."""
    own = steps == 0 or not pronoun.speaks
    subjects = _subjects(fitting, own=own, closes=steps == 0 and _closes(scene.text, pronoun))
    told = steps > 0 or len(_distinct(fitting)) == 1
    return subjects or _distinct(party for party in fitting if party.owns and told)


def _handing(text: str, parties: Sequence[Party], handed: Party, pronoun: Pronoun) -> Pronoun:
    """The pronoun in a sentence before that hands its own subject on; what "he said" closes is what he said.

    But for somebody who speaks in it by name: "Lee agreed that it was late, he said".
    """
    speaks = handed.role is Role.SPEAKER
    named = any(party.role is Role.SPEAKER and party.fits(pronoun.gender) for party in parties)
    closes = speaks and not named and _ENDS_SENTENCE.match(text, handed.start)
    said = Span(parties[0].start, handed.start) if closes else None
    return replace(pronoun, start=handed.start, said=said, speaks=speaks)


def _subjects(fitting: Sequence[Party], *, own: bool, closes: bool) -> list[Speaker]:
    """The subjects of a sentence that fit; whoever speaks in it alone, but for the pronoun's `own` sentence.

    Where the pronoun `closes` its sentence, whoever speaks in that.
    """
    speaking = _distinct(party for party in fitting if party.role is Role.SPEAKER)
    if closes or (speaking and not own):
        return speaking
    return _distinct(party for party in fitting if party.role >= Role.SUBJECT)


def _handed(parties: Sequence[Party], gender: str, *, alone: bool) -> Party | None:
    """The pronoun of the same gender through which a sentence hands its own subject on."""
    pronouns = [party for party in reversed(parties) if party.pronoun and party.gender == gender]
    speaking = next((party for party in pronouns if party.role is Role.SPEAKER), None)
    least = Role.CLAUSE if alone else Role.SUBJECT
    return speaking or next((party for party in pronouns if party.role >= least), None)


def _perhaps(parties: Iterable[Party], steps: int) -> list[Speaker]:
    """Subjects of the sentences before, of one word that nothing shows to be a person's or a body's name: "Erdogan"."""
    subjects = [party for party in parties if steps and party.role >= Role.SUBJECT and party.unknown]
    return [party.speaker for party in subjects if party.speaker]


def _unknown_alone(parties: Iterable[Party], steps: int, *, known: Sequence[Party | Speaker]) -> Antecedent | None:
    """Who speaks alone in the sentence before, by one word that is perhaps a name, where nobody `known` fits."""
    speaking = [party for party in parties if party.role is Role.SPEAKER and steps == 1 and not known]
    if len(_distinct(speaking)) != 1 or not speaking[0].unknown or speaking[0].speaker is None:
        return None
    return Antecedent(speaking[0].speaker, clear=False)


def _distinct(parties: Iterable[Party]) -> list[Speaker]:
    return list(dict.fromkeys(party.speaker for party in parties if party.speaker))


def _others(rivals: Iterable[Speaker], speaker: Speaker) -> bool:
    return any(rival != speaker for rival in rivals)

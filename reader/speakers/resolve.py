"""Whom a mention stands for in its own article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.language.english.people import OBJECT_PRONOUNS, PLURAL, PLURAL_NOUNS, SUBJECT_PRONOUNS
from reader.model import Article, Part, Quotation, Span, Speaker, SpeakerKind
from reader.speakers.cast import Cast, Person, find_person, read_cast
from reader.speakers.names import Name, read_name

_REACH = 1500
_PRONOUNS = SUBJECT_PRONOUNS | OBJECT_PRONOUNS
_BREAK = re.compile(r"[.!?][”\"’']?\s|\n")


def resolve_speakers(article: Article, quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """The same quotations, each with the speaker its mention stands for.

    A name gets its fullest form in the article and the role given with it; a pronoun or a "the senator" the person named
    before who fits; a description without a name stays as it is. Where nobody fits, `speaker` stays None.
    """
    cast = read_cast(article.text, _body_start(article)) if quotations else Cast()
    known: dict[Span, Speaker | None] = {}
    resolved: list[Quotation] = []
    for quotation in quotations:
        mention = quotation.mention
        if mention and mention not in known:
            known[mention] = _speaker(article.text, mention, cast, resolved)
        resolved.append(replace(quotation, speaker=known[mention]) if mention else quotation)
    return tuple(resolved)


def _body_start(article: Article) -> int:
    """Where the first body paragraph begins: a headline has capitals of its own."""
    return next((paragraph.span.start for paragraph in article.paragraphs if paragraph.part is Part.BODY), 0)


def _speaker(text: str, mention: Span, cast: Cast, earlier: Sequence[Quotation]) -> Speaker | None:
    words = mention.of(text)
    form = words.lower().replace("’", "'").partition("'")[0]
    if form in ("who", "which"):
        return _antecedent(text, mention, cast)
    if form in _PRONOUNS:
        return _pronoun(text, mention, _PRONOUNS[form], cast, earlier)
    name = read_name(words)
    if name.words:
        return _named(name, cast)
    return _described(words, name, mention, cast)


def _named(name: Name, cast: Cast) -> Speaker:
    if name.kind is not SpeakerKind.PERSON:
        return Speaker(name.text, name.kind, name.role)
    person = find_person(cast, name.words, tuple(name.role.split()))
    if person is None:
        return Speaker(name.text, name.kind, name.role)
    return Speaker(person.name, SpeakerKind.PERSON, name.role or person.role)


def _as_speaker(person: Person) -> Speaker:
    return Speaker(person.name, SpeakerKind.PERSON, person.role)


def _described(words: str, name: Name, mention: Span, cast: Cast) -> Speaker:
    """ "The senator" is the senator named last; "a senator", "residents", "the ministry" are named by their words."""
    if words.lower().startswith("the ") and name.kind is SpeakerKind.PERSON:
        for _, person in cast.before(mention.start, _REACH):
            if name.head in person.descriptions and (not name.gender or person.may_be(name.gender)):
                return _as_speaker(person)
    plain = " ".join(words.split())
    return Speaker(plain, name.kind, name.head if name.kind is SpeakerKind.PERSON else "")


def _antecedent(text: str, mention: Span, cast: Cast) -> Speaker | None:
    """Whom "who" goes back to: the name that stands right before it."""
    for place, person in cast.before(mention.start, 120):
        if not _BREAK.search(text, place, mention.start):
            return _as_speaker(person)
    return None


def _pronoun(text: str, mention: Span, gender: str, cast: Cast, earlier: Sequence[Quotation]) -> Speaker | None:
    """The person or group who fits and stands nearest, those who open a sentence or have just spoken first."""
    if gender == PLURAL:
        return _plural(earlier)
    if not gender:
        return None
    best: Person | None = None
    most = float("-inf")
    spoken = _spoken_last(earlier)
    for place, person in cast.before(mention.start, _REACH):
        if not person.may_be(gender):
            continue
        weight = _weight(text, place, mention.start) + (1.5 if person.name == spoken else 0)
        if weight > most:
            best, most = person, weight
        if weight < most - 8:
            break
    return _as_speaker(best) if best else None


def _weight(text: str, place: int, position: int) -> float:
    sentences = sum(1 for _ in _BREAK.finditer(text, place, position))
    before = text[max(0, place - 2) : place].strip()
    opens = not before or before[-1] in ".!?\n"
    return (2.0 if opens else 0.0) - sentences


def _spoken_last(earlier: Sequence[Quotation]) -> str:
    return earlier[-1].speaker.name if earlier and earlier[-1].speaker else ""


def _plural(earlier: Sequence[Quotation]) -> Speaker | None:
    last = earlier[-1].speaker if earlier else None
    return last if last and last.kind is SpeakerKind.GROUP else None

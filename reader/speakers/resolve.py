"""Whom a mention stands for in its own article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.language.english.people import OBJECT_PRONOUNS, PLURAL, SUBJECT_PRONOUNS
from reader.language.english.speech import ANSWERS
from reader.model import Article, Part, Quotation, Span, Speaker, SpeakerKind
from reader.speakers.cast import Cast, Person, find_person, read_cast
from reader.speakers.names import Name, read_name

_NEAR = 120
_SOON = 2
_REACH = 1500
_PRONOUNS = SUBJECT_PRONOUNS | OBJECT_PRONOUNS
_BREAK = re.compile(r"[.!?][”\"’']?\s+|\n+")
_ANSWERS = re.compile(rf"\s(?:\w+ly\s)?(?:{'|'.join(sorted(ANSWERS))})\b")


@dataclass(frozen=True, slots=True)
class _Scene:
    """What resolving a mention looks at: the text, its people, its quoted words and the ends of its sentences.

    `ends` leaves out the sentences inside quoted words: a speaker stays near while their words go on.
    """

    text: str
    cast: Cast
    quoted: tuple[Span, ...]
    ends: tuple[int, ...]

    def sentences(self, start: int, end: int) -> int:
        """How many sentences end between two positions."""
        return bisect_left(self.ends, end) - bisect_left(self.ends, start)

    def within_quoted(self, position: int) -> bool:
        """Whether a position lies in quoted words."""
        at = bisect_right(self.quoted, position, key=lambda span: span.start)
        return at > 0 and position < self.quoted[at - 1].end


def resolve_speakers(
    article: Article, quotations: tuple[Quotation, ...], names: Sequence[Span] = ()
) -> tuple[Quotation, ...]:
    """The same quotations, each with the speaker its mention stands for.

    A name gets its fullest form in the article and the role given with it; a pronoun or "the senator" becomes the
    person named before who fits; a description without a name stays as it is. Where nobody fits, `speaker` stays None.
    `names` are the names in the text, in order; English finds its own.
    """
    if not quotations:
        return ()
    if article.language not in ("", "en"):
        from reader.speakers.general import resolve_speakers_generally  # noqa: PLC0415 - most articles do without

        return resolve_speakers_generally(article, quotations, names)
    scene = _scene(article, quotations)
    known: dict[Span, Speaker | None] = {}
    resolved: list[Quotation] = []
    for quotation in quotations:
        mention = quotation.mention
        if mention and mention not in known:
            known[mention] = _speaker(scene, mention, resolved[-1] if resolved else None)
        resolved.append(replace(quotation, speaker=known[mention]) if mention else quotation)
    return tuple(resolved)


def _scene(article: Article, quotations: tuple[Quotation, ...]) -> _Scene:
    body = next((paragraph.span.start for paragraph in article.paragraphs if paragraph.part is Part.BODY), 0)
    cast = read_cast(article.text, body)
    scene = _Scene(article.text, cast, tuple(quotation.span for quotation in quotations), ())
    ends = (found.start() for found in _BREAK.finditer(article.text))
    return replace(scene, ends=tuple(end for end in ends if not scene.within_quoted(end)))


def _speaker(scene: _Scene, mention: Span, before: Quotation | None) -> Speaker | None:
    words = mention.of(scene.text)
    form = words.lower().replace("’", "'").partition("'")[0]
    if form in ("who", "which"):
        return _antecedent(scene, mention)
    if form in _PRONOUNS:
        return _pronoun(scene, mention, _PRONOUNS[form], before)
    name = read_name(words)
    if name.words:
        return _named(name, scene.cast)
    return _described(words, name, mention, scene.cast)


def _named(name: Name, cast: Cast) -> Speaker:
    labelled = len(name.words) == 1 and name.words[0].isupper()
    if name.kind is not SpeakerKind.PERSON and not labelled:
        return Speaker(name.text, name.kind, name.role)
    person = find_person(cast, name.words, tuple(name.role.split()))
    if person is None:
        return Speaker(name.text, name.kind, name.role)
    return Speaker(person.name, SpeakerKind.PERSON, person.role or name.role)


def _as_speaker(person: Person) -> Speaker:
    return Speaker(person.name, SpeakerKind.PERSON, person.role)


def _described(words: str, name: Name, mention: Span, cast: Cast) -> Speaker:
    """`The senator` is the senator named last; `a senator`, `residents`, `the ministry` are named by their words."""
    if words.lower().startswith("the ") and name.kind is SpeakerKind.PERSON:
        for _, person in cast.before(mention.start, _REACH):
            if name.head in person.descriptions and (not name.gender or person.may_be(name.gender)):
                return _as_speaker(person)
    plain = " ".join(words.split())
    return Speaker(plain, name.kind, name.head if name.kind is SpeakerKind.PERSON else "")


def _antecedent(scene: _Scene, mention: Span) -> Speaker | None:
    """Whom "who" goes back to: the name that stands before it in the same sentence."""
    for place, person in scene.cast.before(mention.start, _NEAR):
        if not scene.sentences(place, mention.start):
            return _as_speaker(person)
    return None


def _pronoun(scene: _Scene, mention: Span, gender: str, before: Quotation | None) -> Speaker | None:
    """The person or group who fits and stands nearest; rather one who opens a sentence or has just spoken.

    Whoever is named within quoted words comes last: that is what is spoken of, not who speaks. Nobody answers
    themselves.
    """
    since = scene.sentences(before.span.end, mention.start) if before else 0
    speaking = before.speaker if before and since <= _SOON else None
    if gender == PLURAL:
        return speaking if speaking and speaking.kind is SpeakerKind.GROUP else None
    if not gender:
        return None
    best: Person | None = None
    most = float("-inf")
    answers = _ANSWERS.match(scene.text, mention.end) is not None
    for place, person in scene.cast.before(mention.start, _REACH):
        if not person.may_be(gender) or (answers and speaking and person.name == speaking.name):
            continue
        weight = _weight(scene, place, person, mention.start) + person.likely(gender)
        weight += 2.5 - 0.75 * since if speaking and person.name == speaking.name else 0
        if weight > most:
            best, most = person, weight
    return _as_speaker(best) if best else None


def _weight(scene: _Scene, place: int, person: Person, position: int) -> float:
    opening = scene.text[max(0, place - 2) : place].strip()
    opens = not opening or opening[-1] in ".!?\n"
    known = bool(person.role or person.gender) or person.times > 1
    return 2.0 * opens + 1.0 * known - 4.0 * scene.within_quoted(place) - scene.sentences(place, position)

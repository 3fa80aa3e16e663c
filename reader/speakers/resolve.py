"""Whom a mention stands for in its own article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.language.english.people import OBJECT_PRONOUNS, PLURAL, SUBJECT_PRONOUNS
from reader.language.english.speech import ANSWERS
from reader.model import Article, How, Quotation, Span, Speaker, Sureness
from reader.speakers.pronouns import Pronoun, antecedent, antecedent_body
from reader.speakers.scene import THING, Scene, read_scene

_NEAR = 120
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

_ANSWERS = re.compile(rf"\s(?:\w+ly\s)?(?:{'|'.join(sorted(ANSWERS))})\b")


class Found(NamedTuple):
    """Whom a mention stands for, and how sure that is."""

    speaker: Speaker | None
    sureness: Sureness


NOBODY = Found(None, Sureness.UNKNOWN)


def resolve_speakers(
    article: Article, quotations: tuple[Quotation, ...], names: Sequence[Span] = ()
) -> tuple[Quotation, ...]:
    """The same quotations, each with the speaker its mention stands for.

    A name gets its fullest form in the article and the role given with it; a pronoun or "the senator" becomes the
    person named before who fits; a description without a name stays as it is. Where nobody fits, or where the quotation
    stands in a sentence that only speaks of somebody, `speaker` stays None.
    `names` are the names in the text, in order; English finds its own.
    """
    if not quotations:
        return ()
    if article.language not in ("", "en"):
        from reader.speakers.general import resolve_speakers_generally  # noqa: PLC0415 - most articles do without

        return resolve_speakers_generally(article, quotations, names)
    scene = read_scene(article, quotations)
    known: dict[Span, Found] = {}
    resolved: list[Quotation] = []
    for quotation in quotations:
        mention = quotation.mention
        if mention is None:
            resolved.append(quotation)
            continue
        if mention not in known:
            known[mention] = _find(scene, quotation, mention, resolved[-1] if resolved else None)
        speaker, sureness = known[mention]
        sureness = sureness.least(_MOST.get(quotation.how, Sureness.STATED))
        resolved.append(replace(quotation, speaker=speaker if sureness.rank else None, sureness=sureness))
    return tuple(resolved)


def _find(scene: Scene, quotation: Quotation, mention: Span, before: Quotation | None) -> Found:
    """Whom a mention stands for, and how sure that is by what it is made of."""
    form = mention.of(scene.text).lower().replace("’", "'").partition("'")[0]
    if form in ("who", "which"):
        return _as_far(_relative(scene, mention), Sureness.CLEAR)
    if form in ("it", "they", "them", "their"):
        pronoun = Pronoun(mention.start, THING if form == "it" else PLURAL, quotation.span)
        return _as_far(antecedent_body(scene, pronoun), Sureness.CLEAR)
    if form in _PRONOUNS:
        answers = before and _ANSWERS.match(scene.text, mention.end)
        other_than = before.speaker if before and answers else None
        found = antecedent(scene, Pronoun(mention.start, _PRONOUNS[form], quotation.span, other_than))
        return _as_far(found.speaker, Sureness.CLEAR if found.clear else Sureness.LIKELY) if found else NOBODY
    speaker, known = scene.named(mention)
    return _as_far(speaker, Sureness.STATED if known else Sureness.CLEAR)


def _as_far(speaker: Speaker | None, sureness: Sureness) -> Found:
    return Found(speaker, sureness) if speaker else NOBODY


def _relative(scene: Scene, mention: Span) -> Speaker | None:
    """Whom "who" goes back to: the name that stands before it in the same sentence."""
    parties = next(scene.backwards(mention.start), (0, []))[1]
    last = next((party for party in parties if party.start == parties[-1].start), None)
    return last.speaker if last and mention.start - last.start < _NEAR else None

"""Words that report speech, and whom the sentence makes their subject."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from reader.language.english.people import DETERMINERS, PLURAL_NOUNS, STANDING_ALONE
from reader.language.english.speech import (
    AUXILIARIES,
    LABELLING_VERBS,
    PARTICIPLE_END,
    PHRASAL_VERBS,
    PREPOSITIONS,
    SAYING_VERBS,
    SUBORDINATORS,
    TELLING_VERBS,
    WEAK_VERBS,
)
from reader.phrases.nouns import Noun, Sort
from reader.phrases.words import QUOTATION, Word

_OPENING = frozenset(("when", "if", "as", "while", "though", "although", "unless", "once", "where"))
_POINTING = DETERMINERS - STANDING_ALONE
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
_GOVERNING = PREPOSITIONS - frozenset(("after", "before", "since", "as", "than", "until", "like"))
_NOT_SUBJECTS = (
    PREPOSITIONS | AUXILIARIES | frozenset(("during", "last", "this", "earlier", "him", "her", "them", "me", "us"))
)
_OPENERS = frozenset((",", "(", "—", "–", "-", "--"))
_CLOSERS = frozenset((",", ")", "—", "–", "-", "--"))


class Force(IntEnum):
    """How surely a verb reports speech."""

    WEAK = 0
    LABELLING = 1
    SAYING = 2


class Cue(NamedTuple):
    """A verb that reports speech, by word number, with its subject where the sentence has one."""

    at: int
    force: Force
    subject: Noun | None


def _forces() -> dict[str, Force]:
    forces = dict.fromkeys(WEAK_VERBS, Force.WEAK)
    forces |= dict.fromkeys(LABELLING_VERBS, Force.LABELLING)
    return forces | dict.fromkeys(SAYING_VERBS, Force.SAYING)


_FORCES = _forces()
_BASE_FORMS = frozenset(form for form in _FORCES if f"{form}s" in _FORCES or f"{form}es" in _FORCES)
_PLURAL_SUBJECTS = PLURAL_NOUNS | frozenset(("i", "we", "they", "you", "not", "", ",", QUOTATION))
_PLAIN_FORM_FOLLOWS = _PLURAL_SUBJECTS | AUXILIARIES | SUBORDINATORS


def find_cues(words: list[Word], start: int, end: int, nouns: Sequence[Noun]) -> list[Cue]:
    """The verbs among these words that may report speech, in order, each with its subject."""
    cues: list[Cue] = []
    for at in range(start, end):
        force = _force(words, at, start, nouns)
        if force is not None and _reports(words, at, start):
            subject = _subject(words, at, start, nouns, cues)
            cues.append(Cue(at, force, _by_name(words, subject, nouns) if subject else None))
    return cues


def _by_name(words: list[Word], subject: Noun, nouns: Sequence[Noun]) -> Noun:
    """The name in "their attorney, Ann Lee," rather than the description before it."""
    if subject.sort is not Sort.NOUN or subject.end + 1 >= len(words) or words[subject.end].form != ",":
        return subject
    for noun in nouns:
        if noun.start == subject.end + 1 and noun.sort is Sort.NAME and not noun.possessive:
            closed = noun.end >= len(words) or words[noun.end].form in (",", ".")
            return noun if closed else subject
    return subject


def _force(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> Force | None:
    form = words[at].form
    following = words[at + 1].form if at + 1 < len(words) else ""
    if PHRASAL_VERBS.get(form, "") == following != "":
        return Force.SAYING
    force = _FORCES.get(form)
    if force is Force.WEAK and following == "that":
        return Force.LABELLING
    if force is None and at > start and words[at - 1].form == QUOTATION:
        return _inferred(words, at, nouns)
    return force


def _inferred(words: list[Word], at: int, nouns: Sequence[Noun]) -> Force | None:
    """Whether an unlisted verb stands in the place where only a verb of saying can: “…,” grinned Smith."""
    word = words[at]
    if word.capital or not word.form.endswith(("ed", "s")):
        return None
    named = any(noun.start == at + 1 and noun.sort is Sort.NAME for noun in nouns)
    return Force.SAYING if named else None


def _takes_base_form(before: str) -> bool:
    """Whether a plain verb form can follow this word: "they call", "would call", "officials call", "and call"."""
    return before in _PLAIN_FORM_FOLLOWS or before.endswith(("s", "ly"))


def _reports(words: list[Word], at: int, start: int) -> bool:
    word = words[at]
    before = words[at - 1].form if at > start else ""
    if word.capital and not word.form.endswith(PARTICIPLE_END if at == start else "ed"):
        return False
    if (before in _OPENING and word.form.endswith("ed")) or before in _POINTING or before.endswith(("’s", "'s")):
        return False
    if word.form.endswith(PARTICIPLE_END):
        return True
    if before in PREPOSITIONS and before != "to":
        return False
    if word.form in _BASE_FORMS and not _takes_base_form(before):
        return False
    passive = before in _BE or (before in AUXILIARIES and at - 2 >= start and words[at - 2].form in _BE)
    return not passive


def _subject(words: list[Word], at: int, start: int, nouns: Sequence[Noun], cues: Sequence[Cue]) -> Noun | None:
    """Whom the sentence makes the subject of the verb at word `at`."""
    inverted = _inverted(words, at, start, nouns)
    if inverted:
        return inverted
    before = [noun for noun in nouns if noun.end <= at]
    if words[at].form.endswith(PARTICIPLE_END) and words[at - 1].form not in _BE:
        if at == start or (at == start + 1 and words[start].form in PREPOSITIONS):
            return _opened_subject(words, at, nouns)
        return _participle_subject(words, at, start, before, cues)
    return (
        _relative(words, at, before)
        or _adjacent(words, at, start, before)
        or _before_apposition(words, at, before)
        or _run(words, at, start)
        or main_subject(words, start, before)
    )


def _participle_subject(
    words: list[Word], at: int, start: int, before: Sequence[Noun], cues: Sequence[Cue]
) -> Noun | None:
    """The subject of "…, adding": that of the clause before; of "with crowds chanting": the noun beside it."""
    beside = before[-1] if before and before[-1].end == at else None
    if beside and beside.sort >= Sort.NOUN and not beside.possessive:
        return beside
    for cue in reversed(cues):
        if (
            cue.subject
            and cue.force is Force.SAYING
            and any(word.form == QUOTATION for word in words[start : cue.subject.start])
        ):
            return cue.subject
    return main_subject(words, start, before)


def _opened_subject(words: list[Word], at: int, nouns: Sequence[Noun]) -> Noun | None:
    """The subject after an opening phrase: "Calling it “…,” Smith left"."""
    for noun in nouns:
        if noun.start > at + 1 and noun.sort >= Sort.DOCUMENT and words[noun.start - 1].form in (",", QUOTATION):
            return noun
    return None


def _relative(words: list[Word], at: int, before: Sequence[Noun]) -> Noun | None:
    """The noun phrase before ", who … said"."""
    for here in range(at - 1, max(at - 10, -1), -1):
        form = words[here].form
        if form in ("who", "which"):
            owner = [noun for noun in before if noun.end in (here, here - 1)]
            return Noun(here, here + 1, Sort.PRONOUN, False) if owner else None
        if form in _OPENERS or form == QUOTATION:
            return None
    return None


def _inverted(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> Noun | None:
    """The noun phrase right after the verb, as in “…,” said Smith."""
    if words[at].form in TELLING_VERBS or words[at].form.endswith(PARTICIPLE_END) or at == start:
        return None
    before = at - 1
    while before > start and (
        (words[before].form in AUXILIARIES and not words[before].capital) or words[before].form == ","
    ):
        before -= 1
    noun = next((noun for noun in nouns if noun.start == at + 1), None)
    if words[before].form == QUOTATION:
        return noun or _run_after(words, at)
    if noun is None:
        return None
    trails = words[at - 1].form == "," and noun.end < len(words) and words[noun.end].form in (",", ".")
    quoting = any(word.form == QUOTATION for word in words[start:at])
    return noun if trails and (quoting or words[noun.end].form == ".") else None


def _run_after(words: list[Word], at: int) -> Noun | None:
    """The words after a verb up to the next mark, where none of them begins something else: said master of arms Lee."""
    here = at + 1
    while here < len(words) and words[here].form[0].isalnum() and words[here].form not in SUBORDINATORS:
        here += 1
    whole = here < len(words) and words[here].form in (",", ".") and here > at + 1
    return Noun(at + 1, here, Sort.NOUN, False) if whole and words[at + 1].form not in _NOT_SUBJECTS else None


def _adjacent(words: list[Word], at: int, start: int, before: Sequence[Noun]) -> Noun | None:
    """The noun phrase that only auxiliaries and adverbs part from the verb."""
    if not before:
        return None
    noun = before[-1]
    if noun.possessive and noun.sort is not Sort.PRONOUN:
        return None
    if noun.start > start and words[noun.start - 1].form in _GOVERNING:
        return None
    gap = words[noun.end : at]
    return noun if all(word.form in AUXILIARIES or word.form.endswith("ly") for word in gap) else None


def _run(words: list[Word], at: int, start: int) -> Noun | None:
    """The words between a quotation and the verb after it, where they are one phrase: “…,” the bus driver said."""
    here = at
    while (
        here > start
        and here > at - 8
        and words[here - 1].form[0].isalnum()
        and words[here - 1].form not in SUBORDINATORS
    ):
        here -= 1
    if here in (at, start) or words[here - 1].form != QUOTATION or words[here].form in AUXILIARIES:
        return None
    return Noun(here, at, Sort.NOUN, False)


def _before_apposition(words: list[Word], at: int, nouns: Sequence[Noun]) -> Noun | None:
    """The noun phrase before ", a trader from Ohio," when the verb follows that comma."""
    last = at - 1
    while last > 0 and (words[last].form in AUXILIARIES or words[last].form.endswith("ly")):
        last -= 1
    if words[last].form not in _CLOSERS:
        return None
    best = None
    for noun in nouns:
        governed = noun.start > 0 and words[noun.start - 1].form in _GOVERNING
        if governed or noun.possessive or noun.sort < Sort.DOCUMENT:
            continue
        followed = noun.end < last and words[noun.end].form in _OPENERS
        if followed and (best is None or (best.sort is not Sort.NAME and noun.sort is Sort.NAME)):
            best = noun
    return best


def main_subject(words: list[Word], start: int, nouns: Sequence[Noun]) -> Noun | None:
    """The first noun phrase that nothing marks as an object, past an opening clause or phrase."""
    begin = start
    opening = words[start].form if start < len(words) else ""
    if opening in SUBORDINATORS or opening in PREPOSITIONS:
        comma = next((at for at in range(start, nouns[-1].end if nouns else start) if words[at].form == ","), start)
        begin = comma
    fallback = None
    for noun in nouns:
        if noun.sort < Sort.NOUN:
            continue
        if noun.start >= begin and not noun.possessive:
            before = words[noun.start - 1].form if noun.start > start else ""
            if before not in PREPOSITIONS:
                return noun
        fallback = fallback or noun
    return fallback

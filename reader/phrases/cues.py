"""Words that report speech: which verbs do so where they stand, each with its subject."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from reader.language.english.people.naming import CARRIERS, DETERMINERS, PLURAL_NOUNS, STANDING_ALONE
from reader.language.english.people.reporting import (
    AUXILIARIES,
    GOING_ON,
    LABELLING_VERBS,
    MODALS,
    NOUNS_AS_WELL,
    PARTICIPLE_END,
    PHRASAL_VERBS,
    PREPOSITIONS,
    SAYING_VERBS,
    SUBORDINATORS,
    WEAK_VERBS,
)
from reader.phrases.appositions import named_in_apposition
from reader.phrases.nouns import Noun, Sort
from reader.phrases.nouns.beginnings import is_capital_verb
from reader.phrases.objects import GOVERNING
from reader.phrases.subjects import agent_of, subject_of
from reader.phrases.words import QUOTATION, Word, before_auxiliaries

_OPENING = frozenset(("when", "if", "as", "while", "though", "although", "unless", "once", "where"))
_POINTING = DETERMINERS - STANDING_ALONE
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "got", "gets"))
_LIGHT = frozenset(("also", "even", "just", "then", "again"))
_FAR = 6
"""Words before "be calling" in which "should" puts it in doubt. Chosen by hand."""
_UNREAL = frozenset(("might", "could", "should", "would"))
_NEGATIVE = frozenset(("not", "cannot", "never", "n’t", "n't"))
_ONLY_BESIDE = frozenset(("continue", "continues", "continued", "agree", "agrees", "agreed")) | frozenset(
    ("respond", "responds", "responded", "responding")
)
_LEADING_UP = frozenset((",", ":", ".", "that", "", QUOTATION))


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
_MAY_REPORT = _FORCES.keys() | PHRASAL_VERBS.keys()
_UNCHANGED = frozenset(("read", "cast", "cut", "put", "hit"))
_BASE_FORMS = frozenset(form for form in _FORCES if f"{form}s" in _FORCES or f"{form}es" in _FORCES) - _UNCHANGED
_PLURAL_SUBJECTS = PLURAL_NOUNS | frozenset(("i", "we", "they", "you", "not", "", ",", QUOTATION))
_PLAIN_FORM_FOLLOWS = _PLURAL_SUBJECTS | AUXILIARIES | SUBORDINATORS


def find_cues(words: list[Word], start: int, end: int, nouns: Sequence[Noun]) -> list[Cue]:
    """The verbs among these words that may report speech, in order, each with its subject."""
    cues: list[Cue] = []
    for at in range(start, end):
        if words[at].form in _MAY_REPORT or (at > start and words[at - 1].form == QUOTATION):
            cue = _cue(words, at, (start, end), cues, nouns)
            if cue:
                cues.append(cue)
    return cues


def _cue(
    words: list[Word], at: int, sentence: tuple[int, int], cues: Sequence[Cue], nouns: Sequence[Noun]
) -> Cue | None:
    """The verb at word `at` with its subject, or in the passive with its agent, where it reports speech."""
    start, end = sentence
    force = _force(words, at, start, nouns)
    if force is None or not _reports(words, at, start, nouns) or is_written(words, at, start):
        return None
    if is_passive(words, at, start) or _is_participle(words, at, start, nouns):
        agent = agent_of(words, at, end, nouns)
        return Cue(at, force, agent) if agent else None
    subject = _shared(words, at, start, cues, nouns) or subject_of(words, at, sentence, nouns)
    if subject and _is_labelled(subject, cues):
        return None
    return Cue(at, force, named_in_apposition(words, at, subject, nouns) if subject else None)


def _is_labelled(noun: Noun, cues: Sequence[Cue]) -> bool:
    """Whether a noun phrase is what somebody calls something: "Lee called the board demand a “…”"."""
    return noun.sort is not Sort.PRONOUN and any(
        cue.at == noun.start - 1 and cue.force is Force.LABELLING and cue.subject and cue.subject.end <= cue.at
        for cue in cues
    )


def _shared(words: list[Word], at: int, start: int, cues: Sequence[Cue], nouns: Sequence[Noun]) -> Noun | None:
    """The subject of the verb before, where a participle or "and" goes on with it."""
    return _spoken_before(words, at, start, cues) or _coordinated(words, at, cues, nouns)


def _coordinated(words: list[Word], at: int, cues: Sequence[Cue], nouns: Sequence[Noun]) -> Noun | None:
    """The subject of "Lee called it a leak and in an interview added": the one of the verb of speech before."""
    before = _last_speaking(words, cues)
    joint = next((here for here in range(at - 1, before.at if before else at, -1) if words[here].form == "and"), None)
    if before is None or joint is None or words[at].form.endswith(PARTICIPLE_END):
        return None
    between = [noun for noun in nouns if before.at < noun.start < at]
    return None if any(_is_another(words, noun, joint) for noun in between) else before.subject


def _is_another(words: list[Word], noun: Noun, joint: int) -> bool:
    """Whether a noun phrase between two verbs can be the subject of the second: behind "and", or a pronoun."""
    placed = noun.start > joint or noun.sort is Sort.PRONOUN
    return placed and not noun.possessive and words[noun.start - 1].form not in GOVERNING


def _last_speaking(words: list[Word], cues: Sequence[Cue]) -> Cue | None:
    """The last verb with its subject before it, without those in what somebody says: "said that Lee wanted"."""
    led = [cue for cue in cues if cue.subject and cue.subject.end <= cue.at]
    while len(led) > 1 and led[-1].force is Force.WEAK and led[-2].force is Force.SAYING:
        subject = led[-1].subject
        if subject is None or words[subject.start - 1].form != "that":
            break
        led.pop()
    return led[-1] if led else None


def _spoken_before(words: list[Word], at: int, start: int, cues: Sequence[Cue]) -> Noun | None:
    """Whom the sentence has let speak already, where a participle goes on with it: “…,” Lee said, adding …"""
    if not words[at].form.endswith(PARTICIPLE_END) or words[at - 1].form != ",":
        return None
    for cue in reversed(cues):
        if cue.subject and cue.force is Force.SAYING:
            quoted = any(word.form == QUOTATION for word in words[start : cue.subject.start])
            if quoted or cue.subject.start > cue.at or cue.at == at - 2:
                return cue.subject
    return None


def _force(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> Force | None:
    form = words[at].form
    following = words[at + 1].form if at + 1 < len(words) else ""
    if PHRASAL_VERBS.get(form, "") == following != "":
        return Force.SAYING
    force = _FORCES.get(form)
    if force is None:
        return _inferred(words, at, start, nouns)
    if force is Force.WEAK and following == "that":
        return Force.LABELLING
    if force is Force.LABELLING and form in NOUNS_AS_WELL and following == QUOTATION:
        return None
    if form in _ONLY_BESIDE and _stands_apart(words, at, following):
        return None
    return Force.WEAK if _unspoken(words, at, start) else force


def _stands_apart(words: list[Word], at: int, following: str) -> bool:
    """Whether nothing that is said follows a verb, or it tells what may be: "agreed to go", "would agree"."""
    return following not in _LEADING_UP or words[at - 1].form in MODALS


def _unspoken(words: list[Word], at: int, start: int) -> bool:
    """Whether the verb tells of no act of speech: "did not say", "refused to call it"."""
    last = at
    while last > start and (words[last - 1].form in _LIGHT or words[last - 1].form.endswith("ly")):
        last -= 1
    before = [word.form for word in words[max(start, last - 3) : last]]
    denied = any(form in _NEGATIVE or form.endswith(("n’t", "n't")) for form in before[-2:])
    if denied or _only_thought_of(words, at, start) or _only_asked(words, at, start):
        return True
    return before[-1:] == ["to"] and not GOING_ON & {*before[:-1]}


def _only_thought_of(words: list[Word], at: int, start: int) -> bool:
    """Whether what somebody could have said is told, not what they did say: "might have called", "should have said"."""
    last = at - 1
    while last > start and (words[last].form in _LIGHT or words[last].form.endswith("ly")):
        last -= 1
    return last > start and words[last].form == "have" and words[last - 1].form in _UNREAL


def _only_asked(words: list[Word], at: int, start: int) -> bool:
    """Whether what somebody is doing is put in doubt: "should Lee really be calling for"."""
    if not words[at].form.endswith(PARTICIPLE_END) or words[at - 1].form != "be":
        return False
    return any(word.form in _UNREAL for word in words[max(start, at - _FAR) : at - 1])


def _inferred(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> Force | None:
    """Whether an unlisted verb stands in the place where only a verb of saying can: “…,” grinned Smith.

    Behind words quoted within a sentence an ending in "s" may be a plural's: the “last” studios Ogden and Hart.
    """
    word = words[at]
    if at == start or words[at - 1].form != QUOTATION:
        return None
    if word.capital or not word.form.endswith(("ed", "s") if at - 1 == start else "ed"):
        return None
    named = any(noun.start == at + 1 and noun.sort is Sort.NAME for noun in nouns)
    return Force.SAYING if named else None


def _takes_base_form(before: str) -> bool:
    """Whether a plain verb form can follow this word: "they call", "would call", "officials call", "and call"."""
    return before in _PLAIN_FORM_FOLLOWS or before.endswith(("s", "ly"))


def _reports(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> bool:
    """Whether a word that can be a verb of speech is one here."""
    word = words[at]
    before = _before(words, at, start)
    if _is_name(words, at, start) or _describes(word.form, before):
        return False
    if word.form.endswith(PARTICIPLE_END):
        return True
    if (before in PREPOSITIONS and before != "to") or _supposes(words, at, before):
        return False
    if word.form in _BASE_FORMS and not _takes_base_form(before):
        return False
    if word.form not in NOUNS_AS_WELL:
        return True
    return not _has_its_own_verb(words, at) and _has_subject(words, at, start, nouns)


def _has_its_own_verb(words: list[Word], at: int) -> bool:
    """Whether a verb of saying right behind shows a word to be its subject: "reports say"."""
    following = words[at + 1] if at + 1 < len(words) else words[at]
    return words[at].form.endswith("s") and following.form in _BASE_FORMS - NOUNS_AS_WELL and not following.capital


def _before(words: list[Word], at: int, start: int) -> str:
    """The word before a verb; before an adverb an article, where there is one: "the formally declared candidates"."""
    before = words[at - 1].form if at > start else ""
    if before.endswith("ly") and words[at].form.endswith("ed") and at - start > 1:
        return words[at - 2].form if words[at - 2].form in _POINTING else before
    return before


def _is_name(words: list[Word], at: int, start: int) -> bool:
    """Whether a capital makes a word no verb, since it does not open the sentence with one."""
    return words[at].capital and not _opens(words, at, start) and not is_capital_verb(words, at)


def _supposes(words: list[Word], at: int, before: str) -> bool:
    """Whether the verb only brings in an example: "such as, say, “…”"."""
    return words[at].form == "say" and before == "," == words[min(at + 1, len(words) - 1)].form


def _describes(form: str, before: str) -> bool:
    """Whether the word before makes a form no verb: "when asked", "the said", "Lee's claims"."""
    return (before in _OPENING and form.endswith("ed")) or before in _POINTING or before.endswith(("’s", "'s"))


def _opens(words: list[Word], at: int, start: int) -> bool:
    """Whether a verb opens the sentence: "Calling it …, Lee left", "Asked …, Lee left", "Said Lee: “…”"."""
    form = words[at].form
    if at != start:
        return False
    return form.endswith((PARTICIPLE_END, "ed")) or form in ("said", "says", "wrote", "writes", "adds")


def _has_subject(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> bool:
    """Whether somebody stands right before a word that may as well be a noun: "Lee notes", but not "many notes"."""
    here = before_auxiliaries(words, at, start + 1) - 1
    if here < at - 1 or words[here].form in (QUOTATION, ",", ")", "and", "who", "which", "that", "—", "–", "--"):
        return True
    if words[here].form in PLURAL_NOUNS:
        return words[at].form in _BASE_FORMS
    return any(noun.end == here + 1 and noun.sort > Sort.OTHER for noun in nouns)


def is_written(words: list[Word], at: int, start: int) -> bool:
    """Whether a thing bears the words, which nobody says: "a sign reading", "hats that read", "our way of saying"."""
    if words[at].form not in ("reading", "saying", "reads", "read", "says", "said"):
        return False
    here = at - 1
    if here > start and words[here].form == "of" and words[here - 1].form == "way":
        return True
    while here > start and words[here].form in ("that", "which"):
        here -= 1
    return here >= start and words[here].form.removesuffix("s") in CARRIERS


def _is_participle(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> bool:
    """Whether the verb tells what was done to the thing before it: "steps described by Lee", "a bench dubbed “…”"."""
    if not words[at].form.endswith("ed") or at + 1 >= len(words):
        return False
    if words[at + 1].form == "by":
        return True
    thing = any(noun.end == at and noun.sort is Sort.OTHER and noun.start >= start for noun in nouns)
    named = words[at + 1].form in (QUOTATION, "as") or (
        words[at + 1].form in DETERMINERS and at + 2 < len(words) and words[at + 2].form == QUOTATION
    )
    return thing and named and words[at].form in LABELLING_VERBS


def is_passive(words: list[Word], at: int, start: int) -> bool:
    """Whether the verb at word `at` says what was done to its subject: "Lee was asked"."""
    form = words[at].form
    if form.endswith(PARTICIPLE_END) or form in _BASE_FORMS:
        return False
    here = at - 1
    while (
        here > start
        and words[here].form not in _BE
        and (words[here].form in AUXILIARIES or words[here].form.endswith("ly"))
    ):
        here -= 1
    return here >= start and words[here].form in _BE

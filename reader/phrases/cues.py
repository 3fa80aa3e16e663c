"""Words that report speech: which verbs do so where they stand, each with its subject."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.english.grammar.regular_verbs import regular
from reader.language.english.people.naming import DETERMINERS, OBJECT_PRONOUNS
from reader.language.english.people.reporting import (
    AUXILIARIES,
    MODALS,
    NOUNS_AS_WELL,
    PARTICIPLE_END,
    PHRASAL_VERBS,
    UTTERANCE_NOUNS,
)
from reader.phrases.acts_of_speech import UNREAL, is_denied, is_passive, is_unspoken, is_written
from reader.phrases.appositions import named_in_apposition
from reader.phrases.heads import CLAUSE_OPENERS
from reader.phrases.nouns import Noun, Sort
from reader.phrases.objects import GOVERNING
from reader.phrases.subjects import agent_of, subject_of
from reader.phrases.verb_or_noun import FORCES, Force, is_participle, reports
from reader.phrases.words import QUOTATION, Word, before_auxiliaries, form_at, may_be_finite

_UNDONE = MODALS | {"to"}
_ONLY_BESIDE = frozenset(("continue", "continues", "continued", "agree", "agrees", "agreed")) | frozenset(
    ("respond", "responds", "responded", "responding")
)
_SHOWING = regular("reveal post reflect")
_LEADING_UP = frozenset((",", ":", ".", "that", "", QUOTATION))
_LEADING_ON = _LEADING_UP | {"to", "about"}


class Cue(NamedTuple):
    """A verb that reports speech, by word number, with its subject where the sentence has one."""

    at: int
    force: Force
    subject: Noun | None


_MAY_REPORT = FORCES.keys() | PHRASAL_VERBS.keys()


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
    if force is None or not reports(words, at, start, nouns) or _is_nobodys(words, at, start, nouns):
        return None
    if is_passive(words, at, start) or is_participle(words, at, nouns):
        agent = agent_of(words, at, end, nouns)
        return Cue(at, force, agent) if agent else None
    subject = _shared(words, at, start, cues, nouns) or subject_of(words, at, sentence, nouns)
    if subject is None:
        return Cue(at, force, None)
    if _is_labelled(words, at, subject, cues):
        return None
    unreal = words[at].form.endswith(PARTICIPLE_END) and form_at(words, subject.end) in UNREAL
    return Cue(at, Force.WEAK if unreal else force, named_in_apposition(words, at, subject, nouns))


def _is_nobodys(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> bool:
    """Whether a thing bears the words, "you" would say them, or the verb withholds something."""
    return is_written(words, at, start) or _is_yours(words, at, start) or _withholds(words, at, nouns)


def _withholds(words: list[Word], at: int, nouns: Sequence[Noun]) -> bool:
    """Whether somebody is refused something: "denied him the floor", "denies Lee a seat"."""
    if not words[at].form.startswith(("deny", "deni")):
        return False
    whom = next((noun.end for noun in nouns if noun.start == at + 1 and noun.sort is Sort.NAME), at + 1)
    whom += form_at(words, at + 1) in OBJECT_PRONOUNS
    return at + 1 < whom < len(words) and words[whom].form in DETERMINERS


def _is_yours(words: list[Word], at: int, start: int) -> bool:
    """Whether a verb has "you" for its subject, whose words nobody reports: "you’d simply say, “…”"."""
    here = before_auxiliaries(words, at, start + 1) - 1
    return words[here].form.partition("’")[0].partition("'")[0] == "you" and not words[at].form.endswith(PARTICIPLE_END)


def _is_labelled(words: list[Word], at: int, noun: Noun, cues: Sequence[Cue]) -> bool:
    """Whether the noun phrase before word `at` is what somebody calls something: "Lee called the board demand a “…”".

    Who is criticized for saying so says it.
    """
    blamed = words[at - 1].form in ("for", "of")
    return (
        not blamed
        and noun.sort is not Sort.PRONOUN
        and any(
            cue.at == noun.start - 1 and cue.force is Force.LABELLING and cue.subject and cue.subject.end <= cue.at
            for cue in cues
        )
    )


def _shared(words: list[Word], at: int, start: int, cues: Sequence[Cue], nouns: Sequence[Noun]) -> Noun | None:
    """The subject of the verb before, where a participle or "and" goes on with it."""
    if words[at].form.endswith(PARTICIPLE_END) and words[at - 1].form == QUOTATION:
        return next((cue.subject for cue in cues if cue.subject and cue.force is Force.SAYING), None)
    if cues and words[at - 1].form == "and" and _are_participles(words, cues[-1].at, at):
        return cues[-1].subject
    return _spoken_before(words, at, start, cues) or _coordinated(words, at, cues, nouns)


def _are_participles(words: list[Word], first: int, second: int) -> bool:
    """Whether two verbs end in "-ing": "with Lee calling it a leak and asking"."""
    return words[first].form.endswith(PARTICIPLE_END) and words[second].form.endswith(PARTICIPLE_END)


def _coordinated(words: list[Word], at: int, cues: Sequence[Cue], nouns: Sequence[Noun]) -> Noun | None:
    """The subject of "Lee called it a leak and in an interview added": the one of the verb of speech before."""
    before = _last_speaking(words, cues)
    first = before.at if before else at
    joint = next((here for here in range(at - 1, first, -1) if words[here].form in ("and", "but")), None)
    if before is None or joint is None or words[at].form.endswith(PARTICIPLE_END):
        return None
    between = [noun for noun in nouns if before.at < noun.start < at]
    if any(_is_another(words, noun, joint) or _has_the_main_clause(words, noun, before) for noun in between):
        return None
    return before.subject


def _has_the_main_clause(words: list[Word], noun: Noun, before: Cue) -> bool:
    """Whether a noun phrase has the clause behind an opening one with a verb: "As men chanted, Lee rose and said"."""
    opens = before.subject is not None and words[before.subject.start - 1].form in CLAUSE_OPENERS
    return opens and words[noun.start - 1].form == "," and may_be_finite(form_at(words, noun.end))


def _is_another(words: list[Word], noun: Noun, joint: int) -> bool:
    """Whether a noun phrase between two verbs can be the subject of the second: behind "and", or a pronoun."""
    placed = noun.start > joint or (noun.sort is Sort.PRONOUN and words[noun.start].form != "it")
    return placed and not noun.possessive and words[noun.start - 1].form not in GOVERNING


def _last_speaking(words: list[Word], cues: Sequence[Cue]) -> Cue | None:
    """The last verb with its subject before it, without those in what somebody says: "said that Lee wanted"."""
    led = [cue for cue in cues if cue.subject and cue.subject.end <= cue.at]
    while len(led) > 1 and led[-2].force is Force.SAYING and _is_of_a_statement(words, led[-1]):
        led.pop()
    return led[-1] if led else None


def _is_of_a_statement(words: list[Word], cue: Cue) -> bool:
    """Whether a verb behind "that" is no act of speech, or one that is yet to come: "said that he would write"."""
    subject = cue.subject
    if subject is None or words[subject.start - 1].form != "that":
        return False
    return cue.force is Force.WEAK or not MODALS.isdisjoint(word.form for word in words[subject.end : cue.at])


def _spoken_before(words: list[Word], at: int, start: int, cues: Sequence[Cue]) -> Noun | None:
    """Whom the sentence has let speak already, where a participle goes on with it: “…,” Lee said, adding …"""
    if not words[at].form.endswith(PARTICIPLE_END) or words[at - 1].form != ",":
        return None
    for cue in reversed(cues):
        if cue.subject and cue.force is Force.SAYING and words[cue.subject.start - 1].form != "as":
            quoted = any(word.form == QUOTATION for word in words[start : cue.subject.start])
            if quoted or cue.subject.start > cue.at or cue.at == at - 2 or _closes_telling(words, cue, at):
                return cue.subject
    return None


def _closes_telling(words: list[Word], cue: Cue, at: int) -> bool:
    """Whether a verb and its subject stand between commas before word `at`: "It rained, Lee said on Monday, adding"."""
    led = cue.subject is not None and cue.subject.end <= cue.at and words[cue.subject.start - 1].form == ","
    return led and all(word.form != "," for word in words[cue.at : at - 1])


def _force(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> Force | None:
    form = words[at].form
    following = form_at(words, at + 1)
    if PHRASAL_VERBS.get(form, "") == following != "":
        return _phrasal_force(following, form_at(words, at + 2))
    force = FORCES.get(form)
    if force is None:
        return _inferred(words, at, start, nouns)
    if force is Force.WEAK and following == "that" and not is_denied(words, at, start):
        return Force.LABELLING
    if _is_noun_here(form, words[at - 1].form, force, following) or (
        form in _ONLY_BESIDE and _stands_apart(words, at, following)
    ):
        return None
    return Force.WEAK if is_unspoken(words, at, start) or _shows_a_thing(words, at, nouns) else force


def _phrasal_force(second: str, following: str) -> Force | None:
    """Whether a verb of two words tells of speech: "Lee went on: “…”", but not "went on tour"."""
    return Force.SAYING if second != "on" or following in _LEADING_ON else None


def _shows_a_thing(words: list[Word], at: int, nouns: Sequence[Noun]) -> bool:
    """Whether a verb has a thing for its object, which need be no words: "revealed a leak", "posting files on"."""
    if words[at].form not in _SHOWING or form_at(words, at + 1) == "that":
        return False
    end = next((noun.end for noun in nouns if noun.start == at + 1), 0)
    if end:
        uttered = any(word.form in UTTERANCE_NOUNS for word in words[at + 1 : end])
        return not uttered and form_at(words, end) not in AUXILIARIES
    return form_at(words, at + 1) in DETERMINERS


def _is_noun_here(form: str, before: str, force: Force, following: str) -> bool:
    """Whether the words beside it show a form to be a noun: the "calls" of "e-mails, calls, and", "phone calls to"."""
    noun = force is Force.LABELLING and form in NOUNS_AS_WELL and following == QUOTATION
    noun = noun or (form, following) == ("thanks", "to")
    return noun or (form in ("call", "calls") and (following in (",", ".", "from") or before in ("phone", "telephone")))


def _stands_apart(words: list[Word], at: int, following: str) -> bool:
    """Whether nothing that is said follows a verb, or it tells what may be: "agreed to go", "would agree"."""
    led = following in _LEADING_UP or (following == "in" and _leads_to_that(words, at))
    return not led or words[at - 1].form in _UNDONE


def _leads_to_that(words: list[Word], at: int) -> bool:
    """Whether "in a statement that" follows."""
    return [word.form for word in words[at + 1 : at + 5]][-3:-1:2] == ["a"] and words[at + 4].form == "that"


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

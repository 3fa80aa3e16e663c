"""Where a reported statement ends within its sentence: before the next speaker, or the reporter, goes on."""

from __future__ import annotations

from itertools import pairwise

from reader.language.english.people.reporting import (
    IRREGULAR_PASTS,
    LABELLING_VERBS,
    PARTICIPLE_END,
    REPORTING_VERBS,
    SAYING_VERBS,
)
from reader.model import Span
from reader.phrases.cues import Cue
from reader.phrases.heads import CLAUSE_OPENERS
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import BASE_FORMS
from reader.phrases.words import DASHES, Word, may_be_finite

_OPENING = CLAUSE_OPENERS | {"unlike"}
_FAR = 3
"""Words before that of an opening clause: "But shortly after". Chosen by hand."""
_SPEECH = SAYING_VERBS | LABELLING_VERBS
_PASTS = IRREGULAR_PASTS | {"said", "told"}
_CONCEDING = frozenset(("though", "although"))
_AGAINST = frozenset(("but", "while", "whereas"))
_LIGHT = frozenset(("has", "have", "also", "later", "then"))
_ANOTHER = frozenset(("a", "an", "another"))


def ended(sentence: Sentence, cue: Cue, clause: Span) -> Span | None:
    """The part of a clause behind a verb of saying that its subject says; None where no end can be told."""
    if cue.subject is None:
        return None
    words = sentence.words
    if words[cue.subject.start].form in ("who", "which"):
        clause = _within_relative(words, clause)
    if _is_in_opening_clause(sentence, cue.subject):
        end = next((at for at in range(*clause) if _main_clause_begins(sentence, at)), None)
        return None if end is None else Span(clause.start, end)
    inner = range(clause.start + 1, clause.end - 1)
    end = next((at for at in inner if _goes_on(sentence, cue, clause, at)), clause.end)
    return Span(clause.start, _without_aside(words, clause.start, end))


def _within_relative(words: list[Word], clause: Span) -> Span:
    """What ", who said …," says, as far as the comma that closes it before a verb."""
    for at in range(clause.start, clause.end - 1):
        following = words[at + 1].form
        if words[at].form == "," and (following in REPORTING_VERBS or may_be_finite(following)):
            return Span(clause.start, at)
    return clause


def _is_in_opening_clause(sentence: Sentence, subject: Noun) -> bool:
    """Whether the sentence opens in a clause with this subject: "While Lee said that it rained, Hart"."""
    opening = [word.form for word in sentence.words[sentence.start : subject.start]]
    joined = [form for form, following in pairwise([*opening, ""]) if (form, following) != (",", "and")]
    whole = opening[:1] == ["unlike"] or all(form.isalpha() for form in joined)
    return whole and not _OPENING.isdisjoint(opening[:_FAR])


def _main_clause_begins(sentence: Sentence, at: int) -> bool:
    """Whether a comma stands at word `at`, and a noun phrase with which the main clause can begin behind it."""
    return sentence.words[at].form == "," and any(noun.start == at + 1 for noun in sentence.nouns)


def _goes_on(sentence: Sentence, cue: Cue, clause: Span, at: int) -> bool:
    """Whether the reporter goes on at word `at`: with a verb of saying, a concession, another source."""
    words = sentence.words
    form = words[at].form
    comma = words[at - 1].form == ","
    if form in _CONCEDING:
        return comma
    if form == "," and _is_another_source(sentence, at, clause.end):
        return True
    if form in _AGAINST and comma and _another_says(sentence, at, clause.end):
        return True
    if form == "but" and _has_done_more(words, cue, at):
        return True
    return form in ("but", "and") and _says_more(sentence, cue, clause, at, sure=comma or form == "but")


def _has_done_more(words: list[Word], cue: Cue, at: int) -> bool:
    """Whether "but" at word `at` goes on with what the subject has done: "has said it rained but has since left"."""
    has = words[at + 1].form in ("has", "have")
    return has and (words[at + 2].form == "since" or words[cue.at - 1].form in ("has", "have"))


def _says_more(sentence: Sentence, cue: Cue, clause: Span, at: int, *, sure: bool) -> bool:
    """Whether the same subject says more behind "and" or "but" at word `at`: "said it rained but added"."""
    words = sentence.words
    pronoun = any(noun.start == at + 1 and noun.sort is Sort.PRONOUN for noun in sentence.nouns)
    first = at + 1 + pronoun
    verb = words[next((here for here in range(first, clause.end) if not _is_light(words[here])), at)]
    if not _is_of_speech(verb.form):
        return False
    past = any(_is_past(word) for word in words[clause.start : at])
    return sure or (not pronoun and not past and _is_past(words[cue.at]) and _is_past(verb))


def _is_of_speech(form: str) -> bool:
    return form in _SPEECH and form not in BASE_FORMS and not form.endswith(PARTICIPLE_END)


def _is_light(word: Word) -> bool:
    return word.form in _LIGHT or word.form.endswith("ly")


def _is_past(word: Word) -> bool:
    return word.form in _PASTS or word.form.endswith("ed")


def _is_another_source(sentence: Sentence, at: int, end: int) -> bool:
    """Whether another says so behind a comma at word `at`, up to word `end`: ", the Herald reported"."""
    for cue in sentence.cues:
        if cue.subject and min(cue.at, cue.subject.start) == at + 1 and cue.at <= cue.subject.end:
            return end - max(cue.at + 1, cue.subject.end) <= 1
    return False


def _another_says(sentence: Sentence, at: int, end: int) -> bool:
    """Whether another says something else behind word `at`, before word `end`: ", while critics say it rained"."""
    return any(cue.subject and cue.subject.start == at + 1 <= cue.at < end for cue in sentence.cues)


def _without_aside(words: list[Word], start: int, end: int) -> int:
    """Where a statement ends before a dash and what the reporter calls it: "— a claim that proved false"."""
    dash = next((at for at in range(end - 1, start, -1) if words[at].form in DASHES), end)
    aside = dash + 1 < end and words[dash + 1].form in _ANOTHER
    return dash if aside else end

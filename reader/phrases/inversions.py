"""Whom a sentence makes the subject of a verb before it: “…,” said Smith."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.people.naming import DETERMINERS
from reader.language.english.people.reporting import (
    AUXILIARIES,
    IRREGULAR_PASTS,
    LABELLING_VERBS,
    PARTICIPLE_END,
    PHRASAL_VERBS,
    PREPOSITIONS,
    SAYING_VERBS,
    SOURCE_PHRASES,
    SUBORDINATORS,
    WITH_A_HEARER,
)
from reader.phrases.joined import with_the_next
from reader.phrases.nouns import Noun, Sort
from reader.phrases.words import AUXILIARIES_AND_PASTS, QUOTATION, Word, form_at, is_finite

_NOT_SUBJECTS = (
    PREPOSITIONS | AUXILIARIES | frozenset(("during", "last", "this", "earlier", "him", "her", "them", "me", "us"))
)
_FINITE = AUXILIARIES_AND_PASTS | SAYING_VERBS
NO_RUN = AUXILIARIES | PREPOSITIONS | SOURCE_PHRASES.keys() | {"there", "this", "that", "as"}
NEWLY = frozenset(["new", "then", "incoming", "outgoing", "longtime", "retired", "veteran", "fellow"])
_NO_SUBJECT = _NOT_SUBJECTS | NO_RUN


def inverted_subject(words: list[Word], at: int, sentence: tuple[int, int], nouns: Sequence[Noun]) -> Noun | None:
    """The noun phrase right after the verb, as in “…,” said Smith."""
    start, end = sentence
    if words[at].form in WITH_A_HEARER or words[at].form.endswith(PARTICIPLE_END):
        return None
    last = at + (PHRASAL_VERBS.get(words[at].form, "") == form_at(words, at + 1) != "")
    noun = _right_behind(words, last, end, nouns)
    if at == start:
        return noun if noun and _leads_on(words, noun, end) else None
    if words[at].form in LABELLING_VERBS:
        return None
    if _stands_behind_quotation(words, at, start):
        return _saying(words, last, noun, nouns)
    return noun if noun and _ends_telling(words, at, noun, sentence) else None


def _saying(words: list[Word], at: int, noun: Noun | None, nouns: Sequence[Noun]) -> Noun | None:
    """Who speaks behind a verb right after a quotation: the noun phrase there, or a run of words; no owner."""
    if noun and noun.possessive:
        return None
    return _with_second(words, noun, nouns) if noun and noun.sort > Sort.OTHER else _run_after(words, at)


def _with_second(words: list[Word], noun: Noun, nouns: Sequence[Noun]) -> Noun:
    """Both of two who speak behind a verb: "said Lee and Hart of the council", not "said Lee and Hart left"."""
    both = with_the_next(words, noun, nouns)
    acts = is_finite(form_at(words, both.end))
    return both if both is not noun and not acts else _whole(words, noun)


def _whole(words: list[Word], noun: Noun) -> Noun:
    """A document with the noun in the plural that it only qualifies: "reads the review guidelines"."""
    behind = words[noun.end] if noun.end < len(words) else words[noun.start]
    whole = noun.sort is Sort.DOCUMENT and behind.form.isalpha() and behind.form.endswith("s") and not behind.capital
    return noun._replace(end=noun.end + 1) if whole and behind.form not in _NO_SUBJECT else noun


def _right_behind(words: list[Word], at: int, end: int, nouns: Sequence[Noun]) -> Noun | None:
    """The noun phrase right behind word `at`, a number or the "new" of "new Mayor Lee" between them left out."""
    first = at + 1 + (at + 1 < end and (words[at + 1].form.isdigit() or words[at + 1].form in NEWLY))
    return next((noun for noun in nouns if at < noun.start <= first), None)


def _stands_behind_quotation(words: list[Word], at: int, start: int) -> bool:
    """Whether only auxiliaries and commas part the verb from a quotation before it."""
    before = at - 1
    while before > start and (
        (words[before].form in AUXILIARIES and not words[before].capital) or words[before].form == ","
    ):
        before -= 1
    return words[before].form == QUOTATION


def _ends_telling(words: list[Word], at: int, noun: Noun, sentence: tuple[int, int]) -> bool:
    """Whether the verb stands behind a comma and nothing more is told of the noun phrase behind it."""
    start, end = sentence
    if words[at - 1].form != ",":
        return False
    behind = words[noun.end].form if noun.end < end else "."
    if behind in ("—", "–"):
        return True
    quoting = any(word.form == QUOTATION for word in words[start:end])
    return behind == "." or (behind == "," and (quoting or not _goes_on(words, noun.end, end)))


def _leads_on(words: list[Word], noun: Noun, end: int) -> bool:
    """Whether a name after the verb that opens a sentence is followed by what is said: "Said Lee: “…”"."""
    led = noun.sort is Sort.NAME and noun.end + 1 < end and words[noun.end].form in (",", ":")
    return led and QUOTATION in _forms(words, noun.end, end)


def _goes_on(words: list[Word], at: int, end: int) -> bool:
    """Whether a verb follows before the sentence ends, so that what stood before it was a parenthesis."""
    return any(word.form in _FINITE for word in words[at:end])


def _forms(words: list[Word], start: int, end: int) -> list[str]:
    return [word.form for word in words[start:end]]


def _run_after(words: list[Word], at: int) -> Noun | None:
    """The words after a verb up to the next mark, where none of them begins something else: said master of arms Lee."""
    here = at + 1
    while here < len(words) and words[here].form[0].isalnum() and words[here].form not in SUBORDINATORS:
        here += 1
    if here == at + 1 or here == len(words) or words[here].form not in (",", "."):
        return None
    first = words[at + 1].form
    acts = first in IRREGULAR_PASTS or (first.endswith("ed") and words[at + 2].form in DETERMINERS)
    if acts or first in _NO_SUBJECT or first.startswith(("there", "it", "they")):
        return None
    return Noun(at + 1, here, Sort.NOUN, False)

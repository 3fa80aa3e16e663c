"""Speakers who are only a number or a share of many, and who is whole beside a word such as "most"."""

from __future__ import annotations

from collections.abc import Set

from reader.language.english.amounts.number_words import SCALES, SMALL, TENS
from reader.language.english.people.naming import SOME
from reader.language.english.people.reporting import PREPOSITIONS, SUBORDINATORS
from reader.model import Span
from reader.phrases.cues import Cue
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.words import Word

_NUMBERS = SMALL.keys() | TENS.keys() | SCALES.keys()
_UNNAMED = _NUMBERS | {"both", "half", "most", "none"}
_SHARES = frozenset(["percent", "%", "half", "third", "thirds", "quarter", "quarters", "majority", "most"])
_PRONOUNS = frozenset(("he", "she", "they"))
_CLOSED = PREPOSITIONS | SUBORDINATORS
_DIGITS = 2
"""Digits of a number that is no year."""
_FAR = 5
"""Words before a noun phrase in which the share stands that it is of: "two in ten young Ogden voters"."""
_FEW = 2
"""Words in no list between "some" and the noun: "some dam protest leaders"."""


def is_share(sentence: Sentence, noun: Noun) -> bool:
    """Whether a noun phrase is a bare number, of whom a share is meant, or the second of two the first of whom is "he".

    Whoever reads "voters" or "two" is told wrongly who has spoken: "only two said", "a third of voters said".
    """
    words, start = sentence.words, sentence.start
    if noun.end - noun.start == 1 and _is_number(words[noun.start].form, _UNNAMED):
        return True
    if noun.start - 2 >= start and words[noun.start - 1].form == "and" and words[noun.start - 2].form in _PRONOUNS:
        return True
    return noun.sort is not Sort.PRONOUN and _is_of_a_share(words, noun.start, start)


def shares(sentence: Sentence, cue: Cue, noun: Noun) -> bool:
    """Whether a share speaks, as the subject or between another noun and the verb: "40 percent of them said"."""
    return is_share(sentence, noun) or (noun.end < cue.at and _is_of_a_share(sentence.words, cue.at, noun.end))


def whole(sentence: Sentence, noun: Noun) -> Span:
    """Where a noun phrase stands in the text, with the "most" or "some" before it and what stands between."""
    words = sentence.words
    if noun.sort is Sort.NOUN:
        for here in range(noun.start - 1, max(sentence.start, noun.start - 2 - _FEW) - 1, -1):
            if words[here].form in SOME:
                return Span(words[here].start, words[noun.end - 1].end)
            if words[here].capital or not words[here].form.isalpha() or words[here].form in _CLOSED:
                break
    return sentence.span(noun)


def _is_of_a_share(words: list[Word], at: int, start: int) -> bool:
    """Whether "percent of", "half of" or "two in ten" stands before word `at`, with plain words between."""
    for here in range(at - 1, max(start, at - _FAR), -1):
        form, before = words[here].form, words[here - 1].form
        if form == "of":
            return before in _SHARES
        if before == "in" and _is_number(form, _NUMBERS):
            return True
        if not form.isalpha() or form in _CLOSED:
            return False
    return False


def _is_number(form: str, numbers: Set[str]) -> bool:
    """Whether a form is a number below 100, or begins with one of the numbers: "three-quarters"."""
    return form.partition("-")[0] in numbers or (form.isdecimal() and len(form) <= _DIGITS)

"""Noun phrases that may name a speaker, found by word lists and capitals, without a grammar."""

from __future__ import annotations

from collections.abc import Collection

from reader.language.english.people.naming import (
    DETERMINERS,
    NOT_NAMES,
    OBJECT_PRONOUNS,
    PLURAL_NOUNS,
    SOME,
    SUBJECT_PRONOUNS,
)
from reader.language.english.people.reporting import TAKING_VERBS, TIMES
from reader.phrases.nouns.attached import attach, informed, with_the_second
from reader.phrases.nouns.beginnings import CLOSED, HEADS, VERBS, begins, only_begins
from reader.phrases.nouns.noun_phrase import Noun, Sort, phrase
from reader.phrases.nouns.run_on import SPEAKERS, may_stand_between
from reader.phrases.words import Word

__all__ = ["Noun", "Sort", "find_nouns"]

_NO_BEGINNING = frozenset(("of", "in", "to", "and", "for", "with", "is", "was", "has", "had", ",", ".", "at", "from"))
_COUNTING_OFF = SOME | {"the", "these", "those"}
_TWO_KINDS = 5
"""Words up to the second kind of "the health care and business groups"."""
_NO_ADJECTIVES = NOT_NAMES | VERBS | CLOSED | TAKING_VERBS


def find_nouns(words: list[Word], start: int, end: int, names: Collection[str]) -> list[Noun]:
    """The noun phrases among words `start` to `end`, in order, none inside another.

    `names` holds, lower-cased, the words that the article writes with a capital in mid-sentence: a capital that begins
    a sentence proves no name.
    """
    nouns: list[Noun] = []
    at = start
    while at < end:
        passed = _passed_over(words, at, end)
        if passed:
            at += passed
            continue
        noun = _noun(words, at, end, names if at == start else None)
        if noun is None:
            at += 1
        else:
            nouns.append(_with_the_capital(words, noun, start))
            at = noun.end
    return nouns


def _passed_over(words: list[Word], at: int, end: int) -> int:
    """How many words from word `at` on belong to no noun phrase: a preposition, a length of time, "D-St. Louis"."""
    if words[at].form in _NO_BEGINNING:
        return 1
    if _party_and_state(words[at].form):
        return next((here - at for here in range(at + 1, end) if not words[here].capital), end - at)
    return 4 if _counts_time(words, at, end) else 0


def _with_the_capital(words: list[Word], noun: Noun, start: int) -> Noun:
    """The phrase with the word in front that has its capital from the sentence: "Tax experts", "Top-ranking aides"."""
    first = words[start]
    bare = noun.start == start + 1 and noun.sort is Sort.NOUN and not words[noun.start].capital
    if not bare or words[noun.start].form in DETERMINERS or not first.capital or first.form in _NO_ADJECTIVES:
        return noun
    ends = "ly" if "-" in first.form else ("ly", "ing")
    several = words[noun.end - 1].form.endswith("s") or words[noun.end - 1].form in PLURAL_NOUNS
    return noun._replace(start=start) if several and not first.form.endswith(ends) else noun


def _noun(words: list[Word], at: int, end: int, names: Collection[str] | None) -> Noun | None:
    form = words[at].form
    if names is not None and only_begins(words, at, end, names):
        return None
    if form in SUBJECT_PRONOUNS:
        return Noun(at, at + 1, Sort.PRONOUN, False)
    if form in ("her", "his", "their") and at + 1 < end:
        return _owning(words, at, end)
    if form in OBJECT_PRONOUNS or not begins(words, at, first=names is not None):
        return None
    return _of_two_kinds(words, at, end) or _extended(words, at, end)


def _extended(words: list[Word], at: int, end: int) -> Noun | None:
    """The phrase from here, together with what "and" adds to it and what is attached behind."""
    noun = phrase(words, at, end)
    if noun and noun.sort is not Sort.OTHER and not noun.possessive:
        return informed(words, attach(words, with_the_second(words, noun, end), end), end)
    return noun


def _of_two_kinds(words: list[Word], at: int, end: int) -> Noun | None:
    """The phrase in which "and" joins two kinds: "many labor and environmental leaders"."""
    if words[at].form not in _COUNTING_OFF:
        return None
    joint = next((here for here in range(at + 2, min(at + _TWO_KINDS - 1, end - 2)) if words[here].form == "and"), None)
    if joint is None or words[joint + 2].form not in HEADS:
        return None
    kinds = (*words[at + 1 : joint], words[joint + 1])
    plain = all(may_stand_between(word) and not word.capital and word.form not in SPEAKERS for word in kinds)
    return Noun(at, joint + 3, Sort.NOUN, False) if plain else None


def _owning(words: list[Word], at: int, end: int) -> Noun:
    """What "her", "his" or "their" begins, or else that pronoun alone."""
    own = phrase(words, at, end)
    return own if own and own.sort is not Sort.OTHER else Noun(at, at + 1, Sort.PRONOUN, True)


def _party_and_state(form: str) -> bool:
    """Whether a word tells a politician's party and state: "D-Ogden", "R-Ore"."""
    return form[1:2] == "-" and form[0] in "rdi" and len(form) > 3


def _counts_time(words: list[Word], at: int, end: int) -> bool:
    """Whether a phrase only tells how long: "a couple of weeks"."""
    if words[at].form not in ("a", "an") or at + 4 > end:
        return False
    return words[at + 2].form == "of" and words[at + 3].form in TIMES

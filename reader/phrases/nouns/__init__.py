"""Noun phrases that may name a speaker, found by word lists and capitals, without a grammar."""

from __future__ import annotations

from collections.abc import Collection

from reader.language.english.people.naming import (
    DETERMINERS,
    NOT_NAMES,
    OBJECT_PRONOUNS,
    PLURAL_NOUNS,
    SUBJECT_PRONOUNS,
)
from reader.language.english.people.reporting import TAKING_VERBS, TIMES
from reader.phrases.nouns.attached import attach, informed, with_the_second
from reader.phrases.nouns.beginnings import CLOSED, VERBS, begins, only_begins
from reader.phrases.nouns.noun_phrase import Noun, Sort, phrase
from reader.phrases.words import Word

__all__ = ["Noun", "Sort", "find_nouns"]

_NO_BEGINNING = frozenset(("of", "in", "to", "and", "for", "with", "is", "was", "has", "had", ",", ".", "at", "from"))
_NO_ADJECTIVES = NOT_NAMES | VERBS | CLOSED | TAKING_VERBS


def find_nouns(words: list[Word], start: int, end: int, names: Collection[str]) -> list[Noun]:
    """The noun phrases among words `start` to `end`, in order, none inside another.

    `names` holds, lower-cased, the words that the article writes with a capital in mid-sentence: a capital that begins
    a sentence proves no name.
    """
    nouns: list[Noun] = []
    at = start
    while at < end:
        if words[at].form in _NO_BEGINNING or _counts_time(words, at, end):
            at += 4 if words[at].form in ("a", "an") else 1
            continue
        noun = _noun(words, at, end, names if at == start else None)
        if noun is None:
            at += 1
        else:
            nouns.append(_with_the_capital(words, noun, start))
            at = noun.end
    return nouns


def _with_the_capital(words: list[Word], noun: Noun, start: int) -> Noun:
    """The phrase with the word in front that has its capital from the sentence: "Tax experts", "Top-ranking aides"."""
    first = words[start]
    bare = noun.start == start + 1 and noun.sort is Sort.NOUN and not words[noun.start].capital
    if not bare or words[noun.start].form in DETERMINERS or not first.capital or first.form in _NO_ADJECTIVES:
        return noun
    ends = ("ly", "ed") if "-" in first.form else ("ly", "ed", "ing")
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
    if _party_and_state(form) or form in OBJECT_PRONOUNS or not begins(words, at, first=names is not None):
        return None
    noun = phrase(words, at, end)
    if noun and noun.sort is not Sort.OTHER and not noun.possessive:
        return informed(words, attach(words, with_the_second(words, noun, end), end), end)
    return noun


def _owning(words: list[Word], at: int, end: int) -> Noun:
    """What "her", "his" or "their" begins, or else that pronoun alone."""
    own = phrase(words, at, end)
    return own if own and own.sort is not Sort.OTHER else Noun(at, at + 1, Sort.PRONOUN, True)


def _party_and_state(form: str) -> bool:
    """Whether a word tells a politician's party and state: "D-Ogden", "R-Ore"."""
    return form[1:2] == "-" and form[0] in "rdi" and len(form) > 3


def _counts_time(words: list[Word], at: int, end: int) -> bool:
    """Whether a phrase only tells how long: "a couple of weeks"."""
    forms = [word.form for word in words[at : min(at + 4, end)]]
    return len(forms) == 4 and forms[0] in ("a", "an") and forms[2] == "of" and forms[3] in TIMES

"""Where a noun phrase can begin, and which capitals only begin a sentence."""

from __future__ import annotations

from collections.abc import Collection

from reader.language.english.people.bodies import DOCUMENT_NOUNS, GROUP_NOUNS
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import (
    CALENDAR,
    DETERMINERS,
    MONTHS_AND_NAMES,
    NOT_NAMES,
    PERSONAL,
    PLURAL_NOUNS,
    ROLE_NOUNS,
    SUBJECT_PRONOUNS,
)
from reader.language.english.people.reporting import (
    AUXILIARIES,
    IRREGULAR_PASTS,
    LABELLING_VERBS,
    NOUNS_AS_WELL,
    PREPOSITIONS,
    SAYING_VERBS,
    SUBORDINATORS,
    TAKING_VERBS,
    TIMES,
    WEAK_VERBS,
)
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES
from reader.phrases.words import AUXILIARIES_AND_PASTS, Word

NOUNS = PERSONAL | GROUP_NOUNS | PLURAL_NOUNS | DOCUMENT_NOUNS
MANY = frozenset(f"{noun}s" for noun in ROLE_NOUNS | GROUP_NOUNS)
_BEGINNING = DETERMINERS | NOUNS | MANY | SUBJECT_PRONOUNS.keys() | {"his", "her", "their"}
VERBS = SAYING_VERBS | LABELLING_VERBS | WEAK_VERBS
HEADS = NOUNS | MANY
_PLURALS = PLURAL_NOUNS | MANY
ACTING = VERBS | AUXILIARIES_AND_PASTS
CLOSED = PREPOSITIONS | SUBORDINATORS | AUXILIARIES
_BEFORE_MONTHS = PREPOSITIONS | {"late", "early", "mid", "last", "next", "this"}


def begins(words: list[Word], at: int, *, first: bool) -> bool:
    """Whether a noun phrase can begin at word `at`, the `first` of its sentence or not."""
    word = words[at]
    if not word.form[0].isalnum() and word.form[0] not in "@$#":
        return False
    if word.form in DETERMINERS:
        return first or word.form != "that"
    if word.capital and not first:
        return word.form not in CALENDAR or speaks_up(words, at)
    return _may_open(word) and not _stands_before_name(words, at)


def _may_open(word: Word) -> bool:
    """Whether a word can be the first of a noun phrase, whatever stands beside it."""
    if word.form == "means" or (word.form in NOT_NAMES and word.form not in PLURAL_NOUNS):
        return False
    if _acts(word) and not word.capital:
        return False
    return word.form not in CLOSED and (word.form not in VERBS or word.form in HEADS or word.capital)


def _stands_before_name(words: list[Word], at: int) -> bool:
    """Whether a word in small letters that is no known noun stands before a capital, with which the phrase begins."""
    following = words[at + 1] if at + 1 < len(words) else words[at]
    if is_ordinal(words[at].form):
        return False
    return words[at].form not in NOUNS and not words[at].capital and following.capital


def only_begins(words: list[Word], at: int, end: int, names: Collection[str]) -> bool:
    """Whether the sentence's first word has its capital from its place alone."""
    word = words[at]
    form = bare_form(word)
    if not word.capital or form in _BEGINNING or _is_known(form, names):
        return False
    if speaks_up(words, at) or _is_described(words, at, end):
        return False
    if form in NOT_NAMES or form.partition("-")[0] in CLOSED or at + 1 >= end or _opens_with_verb(words, at, end):
        return True
    return _only_begins_before(word, form, words[at + 1])


def _is_known(form: str, names: Collection[str]) -> bool:
    """Whether the article writes a word with a capital elsewhere, too, or it is an abbreviation or tells a country."""
    named = form in names or form.rpartition("-")[2] in names or "." in form[:-1]
    named = named or form in DEMONYMS or form in PLACES
    return named and form not in CLOSED and form not in NOT_NAMES


def _only_begins_before(word: Word, form: str, following: Word) -> bool:
    """Whether what follows shows the first word of a sentence to be no name; `form` is it without an owner's s."""
    claims = following.form in NOUNS_AS_WELL and form.endswith(("ly", "ing", "ed"))
    if following.capital:
        return _is_only_verb(word.form)
    if (following.form in SAYING_VERBS and not claims) or word.form != form:
        return False
    if following.form in _PLURALS and not form.endswith(("ly", "ing", "ed")):
        return form in AUXILIARIES or form in TIMES
    acts = following.form in ACTING or following.form.endswith("ed")
    return form.endswith(("s", "ly", "ing", "ed")) or not (acts or following.form == ":")


def _is_only_verb(form: str) -> bool:
    """Whether a word before a name is a verb and no name itself: "Recall Ann Lee"."""
    return form in VERBS and form not in NOUNS_AS_WELL and form not in ALL_GIVEN_NAMES


def _is_described(words: list[Word], at: int, end: int) -> bool:
    """Whether ", who" follows, so that the word is somebody."""
    return at + 2 < end and (words[at + 1].form, words[at + 2].form) == (",", "who")


def _opens_with_verb(words: list[Word], at: int, end: int) -> bool:
    """Whether the verb comes first, before the name and what was said: "Said Lee: “…”"."""
    if words[at].form not in SAYING_VERBS:
        return False
    here = at + 1
    while here < end and words[here].capital:
        here += 1
    return at + 1 < here < end and words[here].form in (",", ":")


def speaks_up(words: list[Word], at: int) -> bool:
    """Whether a month stands as a surname does before a verb of saying: "May said", but not "in May said"."""
    if not words[at].capital or words[at].form not in MONTHS_AND_NAMES:
        return False
    before = words[at - 1] if at else None
    free = before is None or not (before.capital or before.form in _BEFORE_MONTHS)
    return free and at + 1 < len(words) and words[at + 1].form in SAYING_VERBS


def _acts(word: Word) -> bool:
    """Whether a word is a verb that takes the noun behind it as its object: "hear people", "left eight dead"."""
    return word.form in TAKING_VERBS or word.form in IRREGULAR_PASTS


def is_ordinal(form: str) -> bool:
    """Whether a form is a number that tells a place in an order: "21st"."""
    return form[0].isdigit() and form.endswith(("st", "nd", "rd", "th"))


def bare_form(word: Word) -> str:
    """A word's form without a possessive ending."""
    return word.form.removesuffix("’s").removesuffix("'s")


def is_capital_verb(words: list[Word], at: int) -> bool:
    """Whether a verb of saying between a name and a colon is written with a capital: "Lee Tweeted: “…”"."""
    led = 0 < at < len(words) - 1 and words[at - 1].capital and words[at + 1].form == ":"
    return led and words[at].form in SAYING_VERBS and words[at].form.endswith("ed")

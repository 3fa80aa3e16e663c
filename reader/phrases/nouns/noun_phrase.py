"""The noun phrase that begins at a word: as far as it goes on, and what it is by its last word."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from reader.language.english.people.bodies import DOCUMENT_NOUNS
from reader.language.english.people.naming import (
    CALENDAR,
    COUNTING,
    DETERMINERS,
    NOT_NAMES,
    PARTITIVES,
    PERSONAL,
    PLURAL_NOUNS,
    SOME,
    STANDING_ALONE,
    is_person,
)
from reader.language.english.people.reporting import SAYING_VERBS
from reader.phrases.nouns.beginnings import MANY, NOUNS, bare_form, is_capital_verb, speaks_up
from reader.phrases.nouns.run_on import BEFORE_SURNAMES, ONCE, SPEAKERS, follows, goes_on
from reader.phrases.words import Word, form_at


class Sort(IntEnum):
    """What a noun phrase is, by its last word."""

    OTHER = 0
    DOCUMENT = 1
    NOUN = 2
    NAME = 3
    PRONOUN = 4


class Noun(NamedTuple):
    """A noun phrase, words `start` to `end` by number; `possessive` when it only owns what follows it."""

    start: int
    end: int
    sort: Sort
    possessive: bool


_QUALIFYING = frozenset(("major", "general", "prime", "vice"))
_POINTING = DETERMINERS - PLURAL_NOUNS
_PERSONAL_PLURALS = ("ers", "ors", "ists", "ians", "ants", "ents")
_LONGEST = 14
"""Words that a noun phrase has at most, so that a list without verbs ends.

Chosen by hand; with 10 or 18 none of 61 articles is read otherwise.
"""
_LONG = 7
"""Letters of a noun in the plural above which it is no verb as well: "Lee heads" the board, "officials" do not.

Chosen by hand; with 5 or 9 none of 61 articles is read otherwise.
"""


def phrase(words: list[Word], at: int, end: int) -> Noun | None:
    """The longest phrase from here whose last word is a name or a noun that can speak."""
    if _takes_some(words, at, end):
        return _part_of(words, at, end)
    good = at
    sort = Sort.OTHER
    here = at
    last = min(end, at + _LONGEST)
    while here < last and _belongs(words, at, here, good):
        found = _sort(words[here], initial=here == 0, titled=_titled(words, at, here))
        if found is not Sort.OTHER:
            if sort is Sort.NAME and _turns_to_verb(words[here], found):
                break
            good, sort = here + 1, found
            if _possessive(words, here, end):
                return _owned(words, at, here, end) or Noun(at, here + 1, found, True)
        here += 1
    if sort is Sort.OTHER:
        return _other(words, at, here)
    good += _is_closing(words, good, end)
    if _only_describes(words, at, good, end) and sort is Sort.NAME:
        return Noun(at, good + 1, Sort.OTHER, False)
    return Noun(at, good, sort, False)


def _belongs(words: list[Word], at: int, here: int, good: int) -> bool:
    """Whether word `here` is part of the phrase from word `at` on; `good` is where it could end so far."""
    return here == at or (goes_on(words, here, good) and not _anew(words, at, here))


def _is_closing(words: list[Word], at: int, end: int) -> bool:
    """Whether word `at` closes an office or the name of a body: "the inspector general", "Channel 10 reported"."""
    if at + 1 < end and words[at - 1].capital and words[at].form.isdigit():
        return words[at + 1].form in SAYING_VERBS and words[at - 1].form not in CALENDAR
    return at < end and words[at].form == "general" and words[at - 1].form in PERSONAL


def _takes_some(words: list[Word], at: int, end: int) -> bool:
    return words[at].form in PARTITIVES and at + 2 < end and words[at + 1].form == "of"


def _turns_to_verb(word: Word, found: Sort) -> bool:
    """Whether a word behind a name is taken for a noun of the phrase and is its verb."""
    return found is not Sort.NAME and _is_verb(word.form)


def _only_describes(words: list[Word], at: int, good: int, end: int) -> bool:
    """Whether a name behind "the" only describes the noun behind it: "the Republican electorate"."""
    return words[at].form in DETERMINERS and good < end and _is_head(words[good])


def _part_of(words: list[Word], at: int, end: int) -> Noun | None:
    """Those of whom a word takes some, together with it: "one of the officers"."""
    whole = phrase(words, at + 2, end)
    if whole is None or whole.sort is Sort.OTHER or whole.possessive:
        return whole
    return whole._replace(start=at, end=whole.end + _names_the_plural(words, whole.end, end))


def _names_the_plural(words: list[Word], at: int, end: int) -> bool:
    """Whether word `at` is the plural that "one of" needs: "one of Lee's Ogden messages"."""
    plural = at < end and words[at].form.endswith("s") and follows(words[at]) and not words[at].capital
    return plural and words[at - 1].capital


def _anew(words: list[Word], at: int, here: int) -> bool:
    """Whether another phrase begins at word `here`: "officials some of whom", "a step people took"."""
    form = words[here].form
    if is_capital_verb(words, here) or form == "both" or _begins_behind_document(words, at, here):
        return True
    if form in SOME and words[here - 1].form not in DETERMINERS and not words[here].capital:
        return True
    single = words[at].form in ("a", "an", "this") and words[at + 1].form not in COUNTING
    following = form_at(words, here + 1)
    qualifies = is_person(following) or following in DOCUMENT_NOUNS
    return single and form in PLURAL_NOUNS and not qualifies


def _begins_behind_document(words: list[Word], at: int, here: int) -> bool:
    """Whether a name stands behind a document of which it is no part: "in a statement Ann Lee said"."""
    told = at > 0 and words[at - 1].form == "in" and words[at].form in DETERMINERS
    before = words[here - 1]
    return told and words[here].capital and before.form in DOCUMENT_NOUNS and not before.capital


def _titled(words: list[Word], at: int, here: int) -> bool:
    """Whether word `here` of the phrase from word `at` is a surname even if it is a month as well."""
    return words[here - 1].form in BEFORE_SURNAMES if here > at else speaks_up(words, at)


def _is_verb(form: str) -> bool:
    """Whether a word found for a noun by its plural ending may as well be a verb after a name: "Lee heads home"."""
    plural = form in MANY and len(form) > _LONG
    return (
        form.endswith("s") and not form.endswith(("’s", "'s", *_PERSONAL_PLURALS)) and form not in NOUNS and not plural
    )


def _owned(words: list[Word], at: int, owner: int, end: int) -> Noun | None:
    """The phrase from word `at` on whose owner's name ends at word `owner`: "Lee's campaign", "the workers' union"."""
    after = owner + 1 + (owner + 1 < end and words[owner + 1].form in ("’", "'"))
    rest = phrase(words, after, end) if after < end and follows(words[after]) else None
    if rest is None or rest.sort is Sort.OTHER:
        return None
    return rest._replace(start=at)


def _other(words: list[Word], at: int, end: int) -> Noun | None:
    """A phrase of unlisted words: one with an article, a plural, or a determiner that stands alone."""
    determined = words[at].form in DETERMINERS
    end -= end - at > 2 and words[end - 1].form.endswith("ed") and not words[end - 1].capital
    shortest = at + 1 + (determined and words[at].form not in STANDING_ALONE)
    if end < shortest or not (determined or words[end - 1].form.endswith("s")):
        return None
    return Noun(at, end, Sort.OTHER, False)


def _is_head(word: Word) -> bool:
    """Whether a word after "the Republican" is the noun that the name only describes: "the Republican electorate"."""
    return follows(word) and not word.capital and not word.form.endswith(("ed", "ly")) and word.form not in NOT_NAMES


def _sort(word: Word, *, initial: bool, titled: bool) -> Sort:
    form = bare_form(word)
    if form == ONCE or form in _POINTING:
        return Sort.OTHER
    if _speaks(form, listed=word.capital):
        return Sort.NAME if form not in SPEAKERS and word.capital and not initial else Sort.NOUN
    if form[0] == "@" or (word.capital and (titled or _may_be_name(form, initial=initial))):
        return Sort.NAME
    return Sort.DOCUMENT if form in DOCUMENT_NOUNS else Sort.OTHER


def _may_be_name(form: str, *, initial: bool) -> bool:
    """Whether a capital makes a word a name; the `initial` one of a sentence may have it from its place."""
    return form not in (NOT_NAMES if initial else CALENDAR)


def _speaks(form: str, *, listed: bool) -> bool:
    """Whether a word is a noun for somebody who can speak, several of them included."""
    if form in _QUALIFYING and not listed:
        return False
    forms = {form, form.rpartition("-")[2], form.removesuffix("s")}
    return not forms.isdisjoint(SPEAKERS) or (not listed and any(map(is_person, forms)))


def _possessive(words: list[Word], here: int, end: int) -> bool:
    form = words[here].form
    if form.endswith(("’s", "'s")):
        return True
    return form.endswith("s") and here + 1 < end and words[here + 1].form in ("’", "'")

"""Noun phrases that may name a speaker, found by word lists and capitals, without a grammar."""

from __future__ import annotations

from collections.abc import Collection
from enum import IntEnum
from typing import NamedTuple

from reader.language.english.people.given_names import GIVEN_NAMES
from reader.language.english.people.naming import (
    BODIES,
    CALENDAR,
    COUNTING,
    COURTESY,
    DETERMINERS,
    DOCUMENT_NOUNS,
    FEMALE,
    GROUP_NOUNS,
    MALE,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NOT_NAMES,
    OBJECT_PRONOUNS,
    PARTITIVES,
    PLURAL_NOUNS,
    ROLE_NOUNS,
    SOME,
    STANDING_ALONE,
    SUBJECT_PRONOUNS,
    TITLES,
    YOUNGER,
    is_person,
)
from reader.language.english.people.reporting import (
    IRREGULAR_PASTS,
)
from reader.language.english.vocabulary.place_names import SITES
from reader.phrases.beginnings import (
    ACTING,
    CLOSED,
    HEADS,
    MANY,
    NOUNS,
    VERBS,
    begins,
    is_capital_verb,
    only_begins,
    speaks_up,
)
from reader.phrases.words import QUOTATION, Word, is_nickname


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


_BEFORE_SURNAMES = COURTESY | TITLES | GIVEN_NAMES[MALE] | GIVEN_NAMES[FEMALE]
_SPEAKERS = ROLE_NOUNS | GROUP_NOUNS | PLURAL_NOUNS | TITLES
_OFFICES = ROLE_NOUNS | TITLES
_IN_PHRASES = HEADS | NAME_PARTICLES | NAME_SUFFIXES
_QUALIFYING = frozenset(("major", "general", "prime", "vice", "former"))
_NO_BEGINNING = frozenset(("of", "in", "to", "and", "for", "with", "is", "was", "has", "had", ",", ".", "at", "from"))
_ATTACHED = frozenset(("of", "for", "from", "at", "in", "with", "on", "to", "without"))
_PLACING = frozenset(("at", "in", "on", "with", "to"))
_PERSONAL_PLURALS = ("ers", "ors", "ists", "ians", "ants", "ents")
_LONGEST = 14
_LONG = 7
_LONGEST_QUALIFIER = 3


def find_nouns(words: list[Word], start: int, end: int, names: Collection[str]) -> list[Noun]:
    """The noun phrases among words `start` to `end`, in order, none inside another.

    `names` holds, lower-cased, the words that the article writes with a capital in mid-sentence: a capital that begins
    a sentence proves no name.
    """
    nouns: list[Noun] = []
    at = start
    while at < end:
        if words[at].form in _NO_BEGINNING:
            at += 1
            continue
        noun = _noun(words, at, end, names if at == start else None)
        if noun is None:
            at += 1
        else:
            nouns.append(noun)
            at = noun.end
    return nouns


def _noun(words: list[Word], at: int, end: int, names: Collection[str] | None) -> Noun | None:
    form = words[at].form
    if names is not None and only_begins(words, at, end, names):
        return None
    if form in SUBJECT_PRONOUNS:
        return Noun(at, at + 1, Sort.PRONOUN, False)
    if form in ("her", "his", "their") and at + 1 < end:
        own = _phrase(words, at, end)
        return own if own and own.sort is not Sort.OTHER else Noun(at, at + 1, Sort.PRONOUN, True)
    if _party_and_state(form) or form in OBJECT_PRONOUNS or not begins(words, at, first=names is not None):
        return None
    noun = _phrase(words, at, end)
    if noun and noun.sort is not Sort.OTHER and not noun.possessive:
        return _attach(words, _with_the_second(words, noun, end), end)
    return noun


def _party_and_state(form: str) -> bool:
    """Whether a word tells a politician's party and state: "D-Ogden", "R-Ore"."""
    return form[1:2] == "-" and form[0] in "rdi" and len(form) > 3


def _phrase(words: list[Word], at: int, end: int) -> Noun | None:
    """The longest phrase from here whose last word is a name or a noun that can speak."""
    if words[at].form in PARTITIVES and at + 2 < end and words[at + 1].form == "of":
        return _part_of(words, at, end)
    good = at
    sort = Sort.OTHER
    here = at
    while here < min(end, at + _LONGEST) and (
        here == at or (_goes_on(words, here, good) and not _anew(words, at, here))
    ):
        found = _sort(words[here], initial=here == 0, titled=_titled(words, at, here))
        if found is not Sort.OTHER:
            if sort is Sort.NAME and found is not Sort.NAME and _is_verb(words[here].form):
                break
            good, sort = here + 1, found
            if _possessive(words, here, end):
                return _owned(words, at, here, end) or Noun(at, good, sort, True)
        here += 1
    if sort is Sort.OTHER:
        return _other(words, at, here)
    if sort is Sort.NAME and words[at].form in DETERMINERS and good < end and _is_head(words[good]):
        return Noun(at, good + 1, Sort.OTHER, False)
    return Noun(at, good, sort, False)


def _part_of(words: list[Word], at: int, end: int) -> Noun | None:
    """Those of whom a word takes some, together with it: "one of the officers"."""
    whole = _phrase(words, at + 2, end)
    part = whole is not None and whole.sort is not Sort.OTHER and not whole.possessive
    return whole._replace(start=at) if whole and part else whole


def _anew(words: list[Word], at: int, here: int) -> bool:
    """Whether another phrase begins at word `here`: "officials some of whom", "a step people took"."""
    form = words[here].form
    if is_capital_verb(words, here):
        return True
    if form in SOME and words[here - 1].form not in DETERMINERS and not words[here].capital:
        return True
    single = words[at].form in ("a", "an", "this") and words[at + 1].form not in COUNTING
    qualifies = here + 1 < len(words) and is_person(words[here + 1].form)
    return single and form in PLURAL_NOUNS and not qualifies


def _titled(words: list[Word], at: int, here: int) -> bool:
    """Whether word `here` of the phrase from word `at` is a surname even if it is a month as well."""
    return words[here - 1].form in _BEFORE_SURNAMES if here > at else speaks_up(words, at)


def _is_verb(form: str) -> bool:
    """Whether a word found for a noun by its plural ending may as well be a verb after a name: "Lee heads home"."""
    plural = form in MANY and len(form) > _LONG
    return (
        form.endswith("s") and not form.endswith(("’s", "'s", *_PERSONAL_PLURALS)) and form not in NOUNS and not plural
    )


def _owned(words: list[Word], at: int, owner: int, end: int) -> Noun | None:
    """The phrase from word `at` on whose owner's name ends at word `owner`: "Lee's campaign", "the workers' union"."""
    after = owner + 1 + (owner + 1 < end and words[owner + 1].form in ("’", "'"))
    rest = _phrase(words, after, end) if after < end and _follows(words[after]) else None
    if rest is None or rest.sort is Sort.OTHER:
        return None
    return rest._replace(start=at)


def _other(words: list[Word], at: int, end: int) -> Noun | None:
    """A phrase of unlisted words: one with an article, a plural, or a determiner that stands alone."""
    determined = words[at].form in DETERMINERS
    shortest = at + 1 + (determined and words[at].form not in STANDING_ALONE)
    if end < shortest or not (determined or words[end - 1].form.endswith("s")):
        return None
    return Noun(at, end, Sort.OTHER, False)


def _is_head(word: Word) -> bool:
    """Whether a word after "the Republican" is the noun that the name only describes: "the Republican electorate"."""
    return _follows(word) and not word.capital and not word.form.endswith(("ed", "ly")) and word.form not in NOT_NAMES


def _follows(word: Word) -> bool:
    return word.form[0].isalpha() and word.form not in CLOSED and word.form not in VERBS


def _goes_on(words: list[Word], here: int, good: int) -> bool:
    """Whether the phrase may run on over this word."""
    word = words[here]
    form = word.form.removesuffix("’s").removesuffix("'s")
    if form == QUOTATION:
        return good == here and is_nickname(words, here)
    if not (form[0].isalnum() or form == "&"):
        return False
    if word.capital or (words[here - 1].form in DOCUMENT_NOUNS and is_person(form)):
        return form not in CALENDAR or words[here - 1].form in _BEFORE_SURNAMES
    if form in _IN_PHRASES:
        verbal = form in VERBS and good and good == here and form not in _SPEAKERS
        return not verbal or (here + 1 < len(words) and words[here + 1].form in ACTING)
    qualifies = here + 1 < len(words) and words[here + 1].form in DOCUMENT_NOUNS and form.endswith("ing")
    if form in CLOSED or (form in VERBS and not qualifies) or form in SUBJECT_PRONOUNS or form in DETERMINERS:
        return False
    return not form.endswith("ly") and (good != here or here == 0 or _before_noun(words, here))


def _before_noun(words: list[Word], here: int) -> bool:
    """Whether lower-case words after a name lead to a noun ("the Ogden dam safety expert") or to another name.

    So does the number of an officer: "PC 4417 Ann Lee".
    """
    if words[here].form.isdigit():
        return words[here - 1].form in TITLES and words[here + 1].capital
    for at in range(here, min(here + _LONGEST_QUALIFIER, len(words) - 1)):
        form, following = words[at].form, words[at + 1]
        plural = form.endswith("s") and not form.endswith("ss")
        if plural or form in IRREGULAR_PASTS or form.endswith(("ed", "ing")) or not _follows(words[at]):
            return False
        if following.form in _SPEAKERS or (following.capital and at == here and words[here - 1].capital):
            return True
    return False


def _sort(word: Word, *, initial: bool, titled: bool) -> Sort:
    form = word.form.removesuffix("’s").removesuffix("'s")
    if form in DETERMINERS and form not in PLURAL_NOUNS:
        return Sort.OTHER
    if _speaks(form, listed=word.capital) and not (form in _QUALIFYING and not word.capital):
        return Sort.NAME if word.capital and not initial and form not in _SPEAKERS else Sort.NOUN
    if word.capital and (titled or form not in (NOT_NAMES if initial else CALENDAR)):
        return Sort.NAME
    if form[0] == "@":
        return Sort.NAME
    if form in DOCUMENT_NOUNS:
        return Sort.DOCUMENT
    return Sort.OTHER


def _speaks(form: str, *, listed: bool) -> bool:
    """Whether a word is a noun for somebody who can speak, several of them included."""
    forms = {form, form.rpartition("-")[2], form.removesuffix("s")}
    return not forms.isdisjoint(_SPEAKERS) or (not listed and any(map(is_person, forms)))


def _possessive(words: list[Word], here: int, end: int) -> bool:
    form = words[here].form
    if form.endswith(("’s", "'s")):
        return True
    return form.endswith("s") and here + 1 < end and words[here + 1].form in ("’", "'")


def _with_the_second(words: list[Word], noun: Noun, end: int) -> Noun:
    """The phrase with what "and" adds to it: "Harbour President and CEO Ann Lee", "the Ways and Means Committee"."""
    last = words[noun.end - 1]
    if noun.end + 1 >= end or words[noun.end].form not in ("and", "&"):
        return noun
    more = _phrase(words, noun.end + 1, end)
    if more is None or more.sort < Sort.NOUN or more.possessive:
        return noun
    if _is_another_office(words, noun, more):
        return more._replace(start=noun.start)
    if not last.capital or not words[more.start].capital:
        return noun
    offices = last.form in _SPEAKERS and words[more.start].form in _SPEAKERS
    body = words[more.end - 1].form in BODIES and last.form not in BODIES and last.form not in _SPEAKERS
    return more._replace(start=noun.start) if offices or body else noun


def _is_another_office(words: list[Word], noun: Noun, more: Noun) -> bool:
    """Whether both phrases are offices of the one named behind: "banker and major donor Ann Lee"."""
    if more.sort is not Sort.NAME or {words[noun.start].form, words[more.start].form} & DETERMINERS:
        return False
    office = words[noun.end - 1].form in _OFFICES or words[noun.start].form in ("house", "senate")
    return office and any(word.form in _OFFICES for word in words[more.start : more.end - 2])


def _firm(words: list[Word], at: int, end: int) -> int | None:
    """Where the name of a firm ends whose first partner ends before word `at`: "Lee, Hart & Poole", else None."""
    if at + 3 < end and words[at].form == "," and words[at + 1].capital and words[at + 2].form == "&":
        return at + 4 if words[at + 3].capital else None
    return None


def _is_by_somebody(words: list[Word], at: int) -> bool:
    """Whether "by" tells whose a document is: "a statement by Lee"."""
    return words[at].form == "by" and words[at - 1].form in DOCUMENT_NOUNS


def _attach(words: list[Word], noun: Noun, end: int) -> Noun:
    """The phrase with the "of …", "for …" after it."""
    at = noun.end
    if noun.sort is Sort.NAME and at + 1 < end and words[at].form == "," and words[at + 1].form.rstrip(".") in YOUNGER:
        at += 2
    while at + 1 < end and (words[at].form in _ATTACHED or _is_by_somebody(words, at)):
        more = _phrase(words, at + 1, end) if begins(words, at + 1, first=False) else None
        named = more is not None and any(word.capital for word in words[more.start : more.end])
        if more is None or more.sort is Sort.OTHER or (words[at].form in _PLACING and not named):
            break
        at = _firm(words, more.end, end) or more.end
        if named and at + 1 < end and words[at].form in SITES and not words[at + 1].form[0].isalnum():
            at += 1
    return noun._replace(end=at)

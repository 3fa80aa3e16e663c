"""Noun phrases that may name a speaker, found by word lists and capitals, without a grammar."""

from __future__ import annotations

from collections.abc import Collection
from enum import IntEnum
from typing import NamedTuple

from reader.language.english.people.naming import (
    BODIES,
    CALENDAR,
    COUNTING,
    DETERMINERS,
    DOCUMENT_NOUNS,
    DOMAINS,
    INFORMED,
    MASS_NOUNS,
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
from reader.language.english.people.reporting import TAKING_VERBS, TIMES
from reader.language.english.vocabulary.place_names import DEMONYMS, PLACES, SAME_PLACE, SITES
from reader.phrases.beginnings import (
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
from reader.phrases.run_on import BEFORE_SURNAMES, ONCE, SPEAKERS, follows, goes_on, may_stand_between
from reader.phrases.words import Word


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


_OFFICES = ROLE_NOUNS | TITLES
_QUALIFYING = frozenset(("major", "general", "prime", "vice"))
_NO_BEGINNING = frozenset(("of", "in", "to", "and", "for", "with", "is", "was", "has", "had", ",", ".", "at", "from"))
_ATTACHED = frozenset(("of", "for", "from", "at", "in", "with", "on", "to", "without"))
_POINTING = DETERMINERS - PLURAL_NOUNS
_NO_ADJECTIVES = NOT_NAMES | VERBS | CLOSED | TAKING_VERBS
_PLACING = frozenset(("at", "in", "on", "with", "to"))
_REGIONS = frozenset(["european", "arab", "western", "african", "asian", "korean", "kurdish", "gulf", "nato"])
_PERSONAL_PLURALS = ("ers", "ors", "ists", "ians", "ants", "ents")
_LONGEST = 14
"""Words that a noun phrase has at most, so that a list without verbs ends.

Chosen by hand; with 10 or 18 none of 61 articles is read otherwise.
"""
_LONG = 7
"""Letters of a noun in the plural above which it is no verb as well: "Lee heads" the board, "officials" do not.

Chosen by hand; with 5 or 9 none of 61 articles is read otherwise.
"""


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
    noun = _phrase(words, at, end)
    if noun and noun.sort is not Sort.OTHER and not noun.possessive:
        return _informed(words, _attach(words, _with_the_second(words, noun, end), end), end)
    return noun


def _owning(words: list[Word], at: int, end: int) -> Noun:
    """What "her", "his" or "their" begins, or else that pronoun alone."""
    own = _phrase(words, at, end)
    return own if own and own.sort is not Sort.OTHER else Noun(at, at + 1, Sort.PRONOUN, True)


def _party_and_state(form: str) -> bool:
    """Whether a word tells a politician's party and state: "D-Ogden", "R-Ore"."""
    return form[1:2] == "-" and form[0] in "rdi" and len(form) > 3


def _phrase(words: list[Word], at: int, end: int) -> Noun | None:
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
    good += _is_general(words, good, end)
    if _only_describes(words, at, good, end) and sort is Sort.NAME:
        return Noun(at, good + 1, Sort.OTHER, False)
    return Noun(at, good, sort, False)


def _belongs(words: list[Word], at: int, here: int, good: int) -> bool:
    """Whether word `here` is part of the phrase from word `at` on; `good` is where it could end so far."""
    return here == at or (goes_on(words, here, good) and not _anew(words, at, here))


def _is_general(words: list[Word], at: int, end: int) -> bool:
    """Whether word `at` closes an office: "the inspector general"."""
    return at < end and words[at].form == "general" and words[at - 1].form in _OFFICES


def _counts_time(words: list[Word], at: int, end: int) -> bool:
    """Whether a phrase only tells how long: "a couple of weeks"."""
    forms = [word.form for word in words[at : min(at + 4, end)]]
    return len(forms) == 4 and forms[0] in ("a", "an") and forms[2] == "of" and forms[3] in TIMES


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
    rest = _phrase(words, after, end) if after < end and follows(words[after]) else None
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
    return follows(word) and not word.capital and not word.form.endswith(("ed", "ly")) and word.form not in NOT_NAMES


def _sort(word: Word, *, initial: bool, titled: bool) -> Sort:
    form = word.form.removesuffix("’s").removesuffix("'s")
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
    return more._replace(start=noun.start) if _is_one(last.form, words, more) else noun


def _is_one(last: str, words: list[Word], more: Noun) -> bool:
    """Whether "and" joins two offices of one person, or two words in the name of one body; `last` stands before it."""
    offices = last in SPEAKERS and words[more.start].form in SPEAKERS
    body = words[more.end - 1].form in BODIES and last not in BODIES and last not in SPEAKERS
    second = {word.form for word in words[more.start : more.end]}
    domains = last in DOMAINS and not second.isdisjoint(_OFFICES | BODIES)
    return offices or body or domains or _is_of_two_countries(last, words[more.end - 1])


def _is_of_two_countries(first: str, last: Word) -> bool:
    """Whether two countries together qualify a noun: "British and French ministers", "U.S. and French officials"."""
    country = first in DEMONYMS or first in _REGIONS or first in PLACES or first.replace(".", "") in SAME_PLACE
    return country and not last.capital and (last.form in PLURAL_NOUNS or last.form in MASS_NOUNS or last.form in MANY)


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
    at = noun.end + 2 if _is_younger(words, noun, end) else noun.end
    while at + 1 < end and (words[at].form in _ATTACHED or _is_by_somebody(words, at)):
        more = _behind(words, at, end)
        if more is None:
            break
        named = _has_capital(words, more)
        if not named and words[at].form in _PLACING:
            break
        at = _firm(words, more.end, end) or _second_domain(words, more.end, end) or more.end
        at += _is_last_site(words, at, end) if named else _unlisted(words, more.end, end)
    return noun._replace(end=at)


def _second_domain(words: list[Word], at: int, end: int) -> int | None:
    """Where the name of a department ends that has two domains: "of Health and Human Services", else None."""
    if at + 1 >= end or words[at].form != "and" or words[at - 1].form not in DOMAINS or not words[at + 1].capital:
        return None
    more = _phrase(words, at + 1, end)
    domain = more is not None and words[more.end - 1].form in DOMAINS and not more.possessive
    return more.end if more and domain else None


def _informed(words: list[Word], noun: Noun, end: int) -> Noun:
    """The phrase with what those know whom it names: "people familiar with the plan", "two aides close to Lee"."""
    at = noun.end
    if noun.sort is not Sort.NOUN or at + 2 >= end or words[at + 1].form not in INFORMED.get(words[at].form, ()):
        return noun
    more = _phrase(words, at + 2, end)
    return noun._replace(end=_attach(words, more, end).end) if more and not more.possessive else noun


def _behind(words: list[Word], at: int, end: int) -> Noun | None:
    """The phrase behind a preposition that names somebody or something."""
    more = _phrase(words, at + 1, end) if begins(words, at + 1, first=False) else None
    return None if more is None or more.sort is Sort.OTHER else more


def _has_capital(words: list[Word], noun: Noun) -> bool:
    return any(word.capital for word in words[noun.start : noun.end])


def _is_younger(words: list[Word], noun: Noun, end: int) -> bool:
    """Whether a comma and "Jr." stand behind a name."""
    follows = noun.sort is Sort.NAME and noun.end + 1 < end and words[noun.end].form == ","
    return follows and words[noun.end + 1].form.rstrip(".") in YOUNGER


def _is_qualified(words: list[Word], at: int, end: int) -> bool:
    """Whether word `at` is a noun in no list that the words before it qualify: "an analysis of government data"."""
    if at >= end or words[at].capital or words[at].form in NOT_NAMES or words[at].form.endswith("ly"):
        return False
    return may_stand_between(words[at])


def _unlisted(words: list[Word], at: int, end: int) -> int:
    """How many words from word `at` on belong to the phrase before, a noun in no list and the listed one behind it."""
    if not _is_qualified(words, at, end):
        return 0
    return 1 + (at + 1 < end and words[at + 1].form in HEADS and not words[at + 1].capital)


def _is_last_site(words: list[Word], at: int, end: int) -> bool:
    """Whether word `at` is a noun for a place that ends the phrase: the "bridge" of "at the Ogden River bridge,"."""
    return at + 1 < end and words[at].form in SITES and not words[at + 1].form[0].isalnum()

"""Whether a noun phrase goes on over a word: a name, a noun, or a word in small letters that leads to one."""

from __future__ import annotations

from reader.language.english.amounts.number_words import SMALL
from reader.language.english.people.bodies import DOCUMENT_NOUNS, GROUP_NOUNS
from reader.language.english.people.given_names import ALL_GIVEN_NAMES
from reader.language.english.people.naming import (
    CALENDAR,
    DETERMINERS,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    PERSONAL,
    PLURAL_NOUNS,
    QUALIFIERS,
    SOME,
    SUBJECT_PRONOUNS,
    TITLES,
    is_person,
)
from reader.language.english.people.reporting import IRREGULAR_PASTS
from reader.phrases.nouns.beginnings import ACTING, CLOSED, HEADS, VERBS, bare_form, is_ordinal
from reader.phrases.words import QUOTATION, Word, is_nickname

BEFORE_SURNAMES = TITLES | ALL_GIVEN_NAMES
SPEAKERS = PERSONAL | GROUP_NOUNS | PLURAL_NOUNS
_QUALIFIED = SPEAKERS | DOCUMENT_NOUNS
_BEFORE_OTHER = SOME | {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen"}
_IN_PHRASES = HEADS | NAME_PARTICLES | NAME_SUFFIXES
ONCE = "former"
_LONGEST_QUALIFIER = 3
"""Words in small letters between a name and the noun that it qualifies: "the Ogden dam safety expert".

Chosen by hand; with 2 or 4 none of 61 articles is read otherwise.
"""


def follows(word: Word) -> bool:
    """Whether a word is no mark, no small word and no verb of saying, so that it can belong to a noun phrase."""
    return word.form[0].isalpha() and word.form not in CLOSED and word.form not in VERBS


def goes_on(words: list[Word], here: int, good: int) -> bool:
    """Whether the phrase may run on over this word."""
    word = words[here]
    form = bare_form(word)
    if form == QUOTATION:
        return good == here and is_nickname(words, here)
    if not form[0].isalnum() and form != "&":
        return False
    if word.capital or _is_of_document(words, here, form):
        return form not in CALENDAR or words[here - 1].form in BEFORE_SURNAMES
    if _is_listed(words, here, form):
        return not 0 < good == here or not _may_be_verb(words, here, form)
    return _may_qualify(words, here, form) and (not 0 < good == here or _before_noun(words, here))


def _is_listed(words: list[Word], here: int, form: str) -> bool:
    """Whether a word is a noun of the lists, or one for several persons behind small letters: "clever dissenters"."""
    persons = form.endswith("ers") and is_person(form[:-1]) and form not in VERBS
    others = form == "other" and words[here - 1].form in _BEFORE_OTHER
    return others or form in _IN_PHRASES or (persons and ("-" in form or not words[here - 1].capital))


def _is_of_document(words: list[Word], here: int, form: str) -> bool:
    """Whether somebody stands behind a document: the "spokesman" of "a statement spokesman"."""
    return words[here - 1].form in DOCUMENT_NOUNS and is_person(form)


def _may_be_verb(words: list[Word], here: int, form: str) -> bool:
    """Whether a noun behind a name may as well be its verb, since no other verb follows: "Lee heads the board"."""
    acts = here + 1 < len(words) and words[here + 1].form in ACTING
    counted = words[here - 1].form.rpartition("-")[2] in SMALL
    return form in VERBS and form not in SPEAKERS and not acts and not counted


def _may_qualify(words: list[Word], here: int, form: str) -> bool:
    """Whether a word in small letters that is in no list of nouns can stand within a noun phrase."""
    qualifies = here + 1 < len(words) and words[here + 1].form in DOCUMENT_NOUNS and form.endswith("ing")
    told = form.endswith("ed") and words[here - 1].form in DETERMINERS
    verbal = (form in VERBS and not qualifies and not told) or _acts_on(words, here)
    if verbal or form in CLOSED or form in SUBJECT_PRONOUNS or form in DETERMINERS:
        return False
    return not form.endswith("ly")


def _acts_on(words: list[Word], here: int) -> bool:
    """Whether a word in "-ed" before a name is a verb: "a flaw prompted Lee to", but not in "a newly elected Lee"."""
    if here + 1 >= len(words) or not words[here].form.endswith("ed") or not words[here + 1].capital:
        return False
    before = words[here - 1]
    adjoins = before.form in DETERMINERS or before.form == ONCE or before.form.endswith(("ly", "ed"))
    return before.form.isalpha() and not before.capital and not adjoins


def _before_noun(words: list[Word], here: int) -> bool:
    """Whether lower-case words after a name lead to a noun ("the Ogden dam safety expert") or to another name.

    So does the number of an officer: "PC 4417 Ann Lee".
    """
    if words[here].form[0].isdigit():
        return _is_number_within(words, here)
    for at in range(here, min(here + _LONGEST_QUALIFIER, len(words) - 1)):
        following = words[at + 1]
        if not may_stand_between(words[at]) and not _leads_to_office(words, at):
            return False
        if (
            bare_form(following) in _QUALIFIED
            or (words[at].form in QUALIFIERS and following.form in HEADS)
            or (following.capital and at == here and words[here - 1].capital)
        ):
            return True
    return False


def _is_number_within(words: list[Word], here: int) -> bool:
    """Whether a number belongs to a phrase: behind "some", a title's or one that tells an order before a name."""
    before = words[here - 1].form
    named = here + 1 < len(words) and words[here + 1].capital
    return before == "some" or (named and (before in TITLES or is_ordinal(words[here].form)))


def _leads_to_office(words: list[Word], at: int) -> bool:
    """Whether a plural tells the office behind it, and a name follows: "elections scholar Ann Lee"."""
    plural = words[at].form.endswith("s") and words[at].form not in ACTING
    return plural and words[at + 1].form in PERSONAL and at + 2 < len(words) and words[at + 2].capital


def may_stand_between(word: Word) -> bool:
    """Whether a word behind a name can lead to a noun: no plural, no form of a verb, no small word."""
    plural = word.form.endswith("s") and not word.form.endswith(("ss", "ics")) and word.form not in QUALIFIERS
    acts = word.form in IRREGULAR_PASTS or (word.form.endswith(("ed", "ing")) and word.form not in QUALIFIERS)
    return not plural and not acts and follows(word)

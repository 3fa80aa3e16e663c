"""The name that stands beside a description, which is the subject in its place: "their attorney, Ann Lee,"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.people.bodies import DOMAINS, GROUP_NOUNS
from reader.language.english.people.naming import DETERMINERS, PLURAL_NOUNS, is_person
from reader.language.english.people.reporting import PREPOSITIONS
from reader.language.english.vocabulary.place_names import PLACES
from reader.phrases.nouns import Noun, Sort
from reader.phrases.nouns.run_on import ONCE
from reader.phrases.objects import governed, is_state
from reader.phrases.words import DASHES, Word, before_auxiliaries, form_at

_FEW = 3
"""Words: a body's noun phrase that is longer, or a gap between a name and its description, is no apposition.

Chosen by hand; with 2 or 4 none of 61 articles is read otherwise.
"""
_LEADING_ON = frozenset(("with", "as", "while", "when", "because", "but", "and", "though", "although", "after"))
_TWO = 2
"""Words that a name in full has at least."""
_OPENERS = DASHES | {","}
_OF_OTHERS = DETERMINERS - {"my", "our", "your"}
_WITHIN_NAMES = frozenset(("of", "for", "the", "and"))


def named_in_apposition(words: list[Word], at: int, subject: Noun, nouns: Sequence[Noun]) -> Noun:
    """The name in "their attorney, Ann Lee," and in "Ann Lee, an attorney from Ogden said", not the description.

    `at` is the word number of the verb.
    """
    if not _may_describe(words, subject):
        return subject
    further = _named_further_on(words, at, subject, nouns)
    if further:
        return further
    of_a_body = words[subject.end - 1].form in GROUP_NOUNS and subject.end - subject.start > _FEW
    for noun in nouns:
        if of_a_body and noun.end == noun.start + 1:
            continue
        if _follows(words, subject, noun) and not is_state(words, noun, nouns):
            return _with_name(words, subject, noun) if _is_closed(words, subject.end, noun.end) else subject
        if _is_name(words, noun) and _qualifies(words, noun, subject):
            return noun
    return subject


def _with_name(words: list[Word], subject: Noun, name: Noun) -> Noun:
    """The name in place of its description, or behind the last of two: "Tom Lee and his brother, Max Lee,"."""
    joint = any(word.form == "and" for word in words[subject.start : subject.end])
    own = joint and words[subject.end - 2].form in ("his", "her", "their")
    return Noun(subject.start, name.end, Sort.NOUN, False) if own else name


def _may_describe(words: list[Word], subject: Noun) -> bool:
    """Whether a subject is a description, or has an article and is longer than the name of a body."""
    long = subject.end - subject.start > _FEW and words[subject.start].form == "the"
    return subject.sort is Sort.NOUN or (subject.sort is Sort.NAME and long)


def _follows(words: list[Word], subject: Noun, noun: Noun) -> bool:
    """Whether only a comma or dash parts a name from the subject before it."""
    if noun.start != subject.end + 1 or words[subject.end].form not in _OPENERS:
        return False
    return _is_name(words, noun) or (words[subject.start].form in _OF_OTHERS and _is_in_capitals(words, noun))


def _is_closed(words: list[Word], opener: int, end: int) -> bool:
    """Whether what a comma or dash opens is closed at word `end`: what a dash opens by a dash."""
    if words[opener].form in DASHES:
        return form_at(words, end) in DASHES
    return end >= len(words) or words[end].form in (",", ".", "(")


def _is_in_capitals(words: list[Word], noun: Noun) -> bool:
    """Whether what a common noun makes a description is written as a name: "Ann Weaver", "Salem Media Group"."""
    told = words[noun.start : noun.end]
    if noun.possessive or len(told) < _TWO or not told[0].capital or told[0].form in DETERMINERS:
        return False
    return all(word.capital or word.form in _WITHIN_NAMES for word in told)


def _is_name(words: list[Word], noun: Noun) -> bool:
    first = words[noun.start]
    return noun.sort is Sort.NAME and not noun.possessive and (first.capital or first.form == ONCE)


def _named_further_on(words: list[Word], at: int, subject: Noun, nouns: Sequence[Noun]) -> Noun | None:
    """The full name behind what a description tells: "the firm that runs the mine, Ogden Coal, said"."""
    if not _is_single(words, subject):
        return None
    name = next((noun for noun in nouns if noun.start > subject.end + 1 and _opens_apposition(words, noun)), None)
    if name is None or subject.end <= at < name.end:
        return None
    if not _is_told_more(words, subject.end, name.start - 1) or not _is_closed(words, name.start - 1, name.end):
        return None
    return None if is_state(words, name, nouns) or _is_place(words, name) else name


def _opens_apposition(words: list[Word], noun: Noun) -> bool:
    """Whether a noun phrase is a name in full behind a comma."""
    full = noun.sort is Sort.NAME and not noun.possessive and noun.end - noun.start >= _TWO
    return full and words[noun.start - 1].form == ","


def _is_single(words: list[Word], noun: Noun) -> bool:
    """Whether a description is of one: with an article or an owner, and no noun in the plural."""
    first, last = words[noun.start].form, words[noun.end - 1].form
    owned = first in DETERMINERS or first.endswith(("'s", "’s"))
    return owned and last not in PLURAL_NOUNS and not last.endswith("s")


def _is_told_more(words: list[Word], start: int, comma: int) -> bool:
    """Whether the words from one on tell more of a description, up to a comma: "that runs the mine,"."""
    between = words[start:comma]
    if not between or words[comma].form != ",":
        return False
    led = between[0].form in PREPOSITIONS or between[0].form in ("that", "who", "which")
    return led and all(word.form[0].isalnum() for word in between)


def _is_place(words: list[Word], noun: Noun) -> bool:
    return " ".join(word.form for word in words[noun.start : noun.end]) in PLACES


def _qualifies(words: list[Word], noun: Noun, subject: Noun) -> bool:
    """Whether a description of somebody stands behind a name, with a comma and what qualifies it between."""
    if not 0 < subject.start - noun.end <= _FEW or words[noun.end].form != ",":
        return False
    between = words[noun.end + 1 : subject.start]
    if words[subject.start].capital and not is_person(words[subject.start].form):
        return False
    if not any(is_person(word.form) for word in words[subject.start : subject.end]):
        return False
    joined = noun.start > 0 and words[noun.start - 1].form == "and"
    free = not joined and not governed(words, noun, 0) and not _closes_opening(words, noun)
    return free and all(map(_may_stand_between, between))


def _closes_opening(words: list[Word], noun: Noun) -> bool:
    """Whether a name ends the phrase that opens a sentence: "In a note to new chief Ann Lee, several farmers said"."""
    opens = noun.start
    while opens and words[opens - 1].form[0].isalnum():
        opens -= 1
    return words[opens].capital and words[opens].form in PREPOSITIONS


def _may_stand_between(word: Word) -> bool:
    """Whether a word between a name's comma and a noun phrase lets that one describe the name: "Lee, once a farmer"."""
    return word.form[0].isalpha() and not word.capital and word.form not in _LEADING_ON


def behind_a_domain(words: list[Word], at: int, before: Sequence[Noun]) -> Noun | None:
    """The name between the last domain of a committee and the comma before a verb: "Urban Affairs, Ann Lee, said"."""
    last = before_auxiliaries(words, at, 1) - 1
    if words[last].form != ",":
        return None
    begins = {noun.end + 1 for noun in before if words[noun.end].form == "," and _is_last_domain(words, noun)}
    return next((noun for noun in before if noun.start in begins and noun.end == last), None)


def _is_last_domain(words: list[Word], noun: Noun) -> bool:
    """Whether a name ends what a committee deals with: "the Committee on Roads, Housing and Urban Affairs"."""
    if noun.sort is not Sort.NAME or words[noun.end - 1].form not in DOMAINS:
        return False
    joined = max(noun.start - 1, 0)
    joined -= joined > 0 and words[joined].capital
    return words[joined].form == "and"

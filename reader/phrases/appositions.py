"""The name that stands beside a description, which is the subject in its place: "their attorney, Ann Lee,"."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.people.naming import DETERMINERS, GROUP_NOUNS, PLURAL_NOUNS, is_person
from reader.language.english.people.reporting import PREPOSITIONS
from reader.language.english.vocabulary.place_names import PLACES
from reader.phrases.nouns import Noun, Sort
from reader.phrases.objects import governed, is_state
from reader.phrases.words import Word

_FEW = 3
_TWO = 2


def named_in_apposition(words: list[Word], at: int, subject: Noun, nouns: Sequence[Noun]) -> Noun:
    """The name in "their attorney, Ann Lee," and in "Ann Lee, an attorney from Ogden said", not the description.

    `at` is the word number of the verb.
    """
    if subject.sort is not Sort.NOUN:
        return subject
    far = _named_at_last(words, at, subject, nouns)
    if far:
        return far
    of_a_body = words[subject.end - 1].form in GROUP_NOUNS and subject.end - subject.start > _FEW
    for noun in nouns:
        if not _is_name(words, noun) or (of_a_body and noun.end == noun.start + 1):
            continue
        if _follows(words, subject, noun) and not is_state(words, noun, nouns):
            return noun if noun.end >= len(words) or words[noun.end].form in (",", ".", "(") else subject
        if _qualifies(words, noun, subject):
            return noun
    return subject


def _follows(words: list[Word], subject: Noun, noun: Noun) -> bool:
    """Whether only a comma parts a noun phrase from the subject before it."""
    return noun.start == subject.end + 1 and words[subject.end].form == ","


def _is_name(words: list[Word], noun: Noun) -> bool:
    return noun.sort is Sort.NAME and not noun.possessive and words[noun.start].capital


def _named_at_last(words: list[Word], at: int, subject: Noun, nouns: Sequence[Noun]) -> Noun | None:
    """The full name between a verb and what a description tells: "the firm that runs the mine, Ogden Coal, said"."""
    name = next((noun for noun in nouns if noun.end == at - 1 and noun.sort is Sort.NAME), None)
    if name is None or name.possessive or name.end - name.start < _TWO or words[at - 1].form != ",":
        return None
    between = words[subject.end : name.start - 1]
    led = bool(between) and (between[0].form in PREPOSITIONS or between[0].form in ("that", "who", "which"))
    plain = led and words[name.start - 1].form == "," and all(word.form[0].isalnum() for word in between)
    several = words[subject.end - 1].form in PLURAL_NOUNS or words[subject.end - 1].form.endswith("s")
    single = words[subject.start].form in DETERMINERS and not several
    return name if plain and single and not is_state(words, name, nouns) and not _is_place(words, name) else None


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
    return (
        not joined
        and not governed(words, noun, 0)
        and all(word.form[0].isalpha() and not word.capital for word in between)
    )

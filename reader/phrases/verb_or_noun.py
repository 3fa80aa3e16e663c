"""Whether a word that can be a verb of speech is one where it stands: "Lee claims it", not "the claims"."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from reader.language.english.people.epithets import ISSUED
from reader.language.english.people.naming import DETERMINERS, PLURAL_NOUNS, STANDING_ALONE
from reader.language.english.people.reporting import (
    AUXILIARIES,
    HELPING,
    LABELLING_VERBS,
    NOUNS_AS_WELL,
    PARTICIPLE_END,
    PREPOSITIONS,
    SAYING_VERBS,
    SUBORDINATORS,
    WEAK_VERBS,
)
from reader.phrases.nouns import Noun, Sort
from reader.phrases.nouns.beginnings import is_capital_verb
from reader.phrases.words import QUOTATION, Word, before_auxiliaries, form_at, is_finite

_BEFORE_PARTICIPLES = frozenset((",", "and", "by", "after", "before", "while", "despite"))
_OPENING = frozenset(("when", "if", "as", "while", "though", "although", "unless", "once", "where"))
_POINTING = DETERMINERS - STANDING_ALONE
_DOCUMENTS_IN_ING = frozenset(("warning", "posting", "writing", "ruling", "finding", "filing"))


class Force(IntEnum):
    """How surely a verb reports speech."""

    WEAK = 0
    LABELLING = 1
    SAYING = 2


def _forces() -> dict[str, Force]:
    forces = dict.fromkeys(WEAK_VERBS, Force.WEAK)
    forces |= dict.fromkeys(LABELLING_VERBS, Force.LABELLING)
    return forces | dict.fromkeys(SAYING_VERBS, Force.SAYING)


FORCES = _forces()
_UNCHANGED = frozenset(("read", "cast", "cut", "put", "hit"))
BASE_FORMS = frozenset(form for form in FORCES if f"{form}s" in FORCES or f"{form}es" in FORCES) - _UNCHANGED
_ONLY_VERBS = BASE_FORMS - NOUNS_AS_WELL
_PLURAL_SUBJECTS = PLURAL_NOUNS | frozenset(("i", "we", "they", "you", "not", "", ",", QUOTATION))
_PLAIN_FORM_FOLLOWS = _PLURAL_SUBJECTS | AUXILIARIES | SUBORDINATORS


def _takes_base_form(before: str) -> bool:
    """Whether a plain verb form can follow this word: "they call", "would call", "officials call", "and call"."""
    return before in _PLAIN_FORM_FOLLOWS or before.endswith(("s", "ly"))


def reports(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> bool:
    """Whether a word that can be a verb of speech is one here."""
    word = words[at]
    before = _before(words, at, start)
    if _is_name(words, at, start) or _describes(word.form, before):
        return False
    if word.form.endswith(PARTICIPLE_END):
        return not _names_a_document(words, at, start, nouns)
    if (before in PREPOSITIONS and before != "to") or _supposes(words, at, before):
        return False
    if word.form in BASE_FORMS and (not _takes_base_form(before) or _is_of_one(words, at, nouns)):
        return False
    return word.form not in NOUNS_AS_WELL or _is_verb_here(words, at, start, nouns)


def _is_verb_here(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> bool:
    """Whether a word that is as often a noun has a subject, and nothing shows it to be the noun: "cries of “…”"."""
    if _is_plural_of_one(words, at, nouns) or form_at(words, at + 1) == "of" or _is_had(words, at):
        return False
    return not _has_its_own_verb(words, at) and _has_subject(words, at, start, nouns)


def _is_had(words: list[Word], at: int) -> bool:
    """Whether a form in "-s" is the plural that a verb before it has: "had fears", "were reports", ", facing calls"."""
    before = words[at - 1].form if at else ""
    if not words[at].form.endswith("s"):
        return False
    taken = before.endswith(PARTICIPLE_END) and at > 1 and words[at - 2].form in _BEFORE_PARTICIPLES
    return before in HELPING or taken


def _is_of_one(words: list[Word], at: int, nouns: Sequence[Noun]) -> bool:
    """Whether the noun phrase before a plain form shows it to be a noun: "an NBC report", "to the police report"."""
    before = next((noun.start for noun in nouns if noun.end == at), 0)
    first = words[before].form
    return before > 0 and (first in ("a", "an") or (first == "the" and words[before - 1].form in PREPOSITIONS))


def _is_plural_of_one(words: list[Word], at: int, nouns: Sequence[Noun]) -> bool:
    """Whether a form is the plural that "one of" needs: "one of his campaign promises"."""
    one = next((noun for noun in nouns if noun.end == at), None)
    partitive = one is not None and words[one.start + 1].form == "of" and words[one.start].form == "one"
    return partitive and words[at].form.endswith("s") and not words[at - 1].form.endswith("s")


def _names_a_document(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> bool:
    """Whether a word in "-ing" ends a noun phrase: "a blunt warning", "in a KTV posting"."""
    if words[at].form not in _DOCUMENTS_IN_ING or at < start + 2:
        return False
    before = next((noun for noun in nouns if noun.end == at and noun.sort > Sort.OTHER), None)
    first = words[before.start if before else at - 2].form
    return first in ("a", "an", "the") and (before is None or before.sort is Sort.NAME)


def _has_its_own_verb(words: list[Word], at: int) -> bool:
    """Whether a verb right behind shows a word to be its subject: "reports say", "Lee emails were found"."""
    following = words[at + 1] if at + 1 < len(words) else words[at]
    acts = is_finite(following.form) or following.form in _ONLY_VERBS or following.form == "show"
    return words[at].form.endswith("s") and acts and not following.capital


def _before(words: list[Word], at: int, start: int) -> str:
    """The word before a verb; before an adverb an article, where there is one: "the formally declared candidates".

    The "once" of "Lee, once described as" is left out.
    """
    at -= at - 1 > start and words[at - 1].form == "once" and words[at - 2].form == ","
    before = words[at - 1].form if at > start else ""
    if before.endswith("ly") and words[at].form.endswith("ed") and at - start > 1:
        return words[at - 2].form if words[at - 2].form in _POINTING else before
    return before


def _is_name(words: list[Word], at: int, start: int) -> bool:
    """Whether a capital makes a word no verb, since it does not open the sentence with one."""
    return words[at].capital and not _opens(words, at, start) and not is_capital_verb(words, at)


def _supposes(words: list[Word], at: int, before: str) -> bool:
    """Whether the verb only brings in an example or another word: "such as, say, “…”", "a big plan (read “costly”)"."""
    if words[at].form == "read" and before == "(":
        return True
    return words[at].form == "say" and before == "," == form_at(words, at + 1)


def _describes(form: str, before: str) -> bool:
    """Whether the word before makes a form no verb: "when asked", "the said", "Lee's claims"."""
    return (before in _OPENING and form.endswith("ed")) or before in _POINTING or before.endswith(("’s", "'s"))


def _opens(words: list[Word], at: int, start: int) -> bool:
    """Whether a verb opens the sentence: "Calling it …, Lee left", "Asked …, Lee left", "Said Lee: “…”"."""
    form = words[at].form
    if at != start:
        return False
    return form.endswith((PARTICIPLE_END, "ed")) or form in ("said", "says", "wrote", "writes", "adds")


def _has_subject(words: list[Word], at: int, start: int, nouns: Sequence[Noun]) -> bool:
    """Whether somebody stands right before a word that may as well be a noun: "Lee notes", but not "many notes"."""
    here = before_auxiliaries(words, at, start + 1) - 1
    if here < at - 1 or words[here].form in (QUOTATION, ",", ")", "and", "who", "which", "that", "—", "–", "--"):
        return True
    if words[here].form in PLURAL_NOUNS:
        return words[at].form in BASE_FORMS
    return any(noun.end == here + 1 and noun.sort > Sort.OTHER for noun in nouns)


def is_participle(words: list[Word], at: int, nouns: Sequence[Noun]) -> bool:
    """Whether the verb tells what was done to the thing before it: "steps described by Lee", "a bench dubbed “…”"."""
    if not words[at].form.endswith("ed") or at + 1 >= len(words):
        return False
    told = _is_issued(words, at, nouns) or _is_named(words, at, nouns)
    if words[at + 1].form == "by" or told:
        return True
    thing = any(noun.end == at and _is_told_of(words, noun) for noun in nouns)
    following = at + 1 + (words[at + 1].form in DETERMINERS)
    named = words[at + 1].form == "as" or form_at(words, following) == QUOTATION
    return thing and named and words[at].form in LABELLING_VERBS


def _is_issued(words: list[Word], at: int, nouns: Sequence[Noun]) -> bool:
    """Whether a verb tells where a document stands: "a video posted to Facebook"."""
    document = any(noun.end == at and noun.sort is Sort.DOCUMENT for noun in nouns)
    return document and words[at].form in ISSUED and words[at + 1].form in PREPOSITIONS


def _is_named(words: list[Word], at: int, nouns: Sequence[Noun]) -> bool:
    """Whether a name behind a verb is that of one who is new: "a group called Ogden First"."""
    kind = next((noun for noun in nouns if noun.end == at), None)
    if kind is None or words[at].form not in LABELLING_VERBS or not words[at + 1].capital:
        return False
    return any(word.form in ("a", "an") for word in words[max(kind.start - 1, 0) : kind.start + 1])


def _is_told_of(words: list[Word], noun: Noun) -> bool:
    """Whether a noun phrase before a participle is a thing, or an infinitive's object: "to reward those deemed “…”"."""
    before = [word.form for word in words[max(noun.start - 2, 0) : noun.start]]
    return noun.sort is Sort.OTHER or ("to" in before and SUBORDINATORS.isdisjoint(before))

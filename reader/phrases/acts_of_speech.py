"""Whether a verb of speech tells of an act: not of what one could say, a thing bears or was done to somebody."""

from __future__ import annotations

from reader.language.english.people.bodies import CARRIERS
from reader.language.english.people.naming import SUBJECT_PRONOUNS
from reader.language.english.people.reporting import AUXILIARIES, BEING, GOING_ON, PARTICIPLE_END
from reader.phrases.verb_or_noun import BASE_FORMS
from reader.phrases.words import Word, form_at, is_negated

_PASSIVE = BEING | {"got", "gets"}
_BESIDE_PASSIVES = AUXILIARIES | {"no", "longer", "not", "most", "more", "best", "better", "so"}
_LIGHT = frozenset(("also", "even", "just", "then", "again"))
_FAR = 6
"""Words before "be calling" in which "should" puts it in doubt. Chosen by hand."""
_NEAR = 6
"""Words in which "took" stands before "to say". Chosen by hand."""
UNREAL = frozenset(("might", "could", "should", "would"))
"""Helping verbs with which a verb of speech tells of no act: "should Lee be calling"."""
_POSSIBLY = frozenset(("might", "could", "may", "can", "would"))
_NEGATIVE = frozenset(("not", "cannot", "never"))


def is_unspoken(words: list[Word], at: int, start: int) -> bool:
    """Whether a verb tells of no act of speech: "did not say", "refused to call it"."""
    if is_denied(words, at, start) or _only_thought_of(words, at, start) or _only_asked(words, at, start):
        return True
    last = _before_light(words, at, start)
    before = [word.form for word in words[max(start, last - _NEAR) : last]]
    return before[-1:] == ["to"] and not GOING_ON & {*before[:-1]}


def is_denied(words: list[Word], at: int, start: int) -> bool:
    """Whether a "not" stands before a verb: "does not think"."""
    last = _before_light(words, at, start)
    before = [word.form for word in words[max(start, last - 2) : last]]
    return any(form in _NEGATIVE or is_negated(form) for form in before)


def _before_light(words: list[Word], at: int, start: int) -> int:
    """Where "also", "just" and adverbs in "-ly" right before word `at` begin, at word `start` or later."""
    while at > start and (words[at - 1].form in _LIGHT or words[at - 1].form.endswith("ly")):
        at -= 1
    return at


def _only_thought_of(words: list[Word], at: int, start: int) -> bool:
    """Whether what somebody could say is told, not what they did say: "could argue", "should have said"."""
    here = _before_light(words, at, start) - 1
    if here <= start:
        return False
    possible = words[here].form in _POSSIBLY and not words[here].capital and words[here + 1].form != "only"
    return possible or (words[here].form == "have" and words[here - 1].form in UNREAL | _POSSIBLY)


def _only_asked(words: list[Word], at: int, start: int) -> bool:
    """Whether what somebody is doing is put in doubt: "should Lee really be calling for"."""
    if not words[at].form.endswith(PARTICIPLE_END) or words[at - 1].form != "be":
        return False
    return any(word.form in UNREAL for word in words[max(start, at - _FAR) : at - 1])


def is_written(words: list[Word], at: int, start: int) -> bool:
    """Whether a thing bears the words, which nobody says: "a sign reading", "hats that read", "our way of saying"."""
    if words[at].form not in ("reading", "saying", "stating", "reads", "read", "says", "said"):
        return False
    here = at - 1
    if here > start and words[here].form == "of" and words[here - 1].form == "way":
        return True
    while here > start and words[here].form in ("that", "which"):
        here -= 1
    return here >= start and words[here].form.removesuffix("s") in CARRIERS


def is_passive(words: list[Word], at: int, start: int) -> bool:
    """Whether the verb at word `at` says what was done to its subject: "Lee was asked"."""
    form = words[at].form
    if form.endswith(PARTICIPLE_END) or form in BASE_FORMS:
        return False
    here = at - 1
    while (
        here > start
        and words[here].form not in _PASSIVE
        and (words[here].form in _BESIDE_PASSIVES or words[here].form.endswith("ly"))
    ):
        here -= 1
    if here >= start and words[here].form in _PASSIVE:
        return True
    return here == at - 1 >= start and _is_contracted(words[here]) and form_at(words, at + 1) == "as"


def _is_contracted(word: Word) -> bool:
    """Whether a pronoun has "’s" or "’re" with it: "she’s described as"."""
    return word.form in SUBJECT_PRONOUNS and word.end - word.start > len(word.form)

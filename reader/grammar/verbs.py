"""Verb groups: what the auxiliaries before a verb say of its time, its voice and whether it is denied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.grammar.tokens import Token
from reader.language.english.grammar.holding_words import EXPECTING_MODALS
from reader.language.english.vocabulary.certainty_words import NEGATIONS, NOT_DENYING
from reader.model import Tense

_PASSIVE_HELPERS = ("be", "get")
_TENSES = {"VBD": Tense.PAST, "VBZ": Tense.PRESENT, "VBP": Tense.PRESENT, "VB": Tense.INFINITIVE}


class Group(NamedTuple):
    """What a verb group tells. `bare`: no auxiliary tells more of the verb than its own form does."""

    tense: Tense
    modal: str
    passive: bool
    negated: bool
    bare: bool


def group_of(words: Sequence[Token], helpers: Sequence[Token] = ()) -> Group:
    """What a verb group tells, with the helpers that stand apart from it ("did" in "did the man fall")."""
    before = [*helpers, *words[:-1]]
    verbs = [token for token in before if token.tag[:2] in ("VB", "MD", "TO")]
    main = words[-1]
    modal = next((token.lemma for token in verbs if token.tag == "MD"), "")
    perfect = bool(verbs) and verbs[-1].lemma == "have"
    return Group(
        _tense([*verbs, main], modal),
        modal,
        bool(verbs) and verbs[-1].lemma in _PASSIVE_HELPERS and main.tag in ("VBN", "VBD") and not perfect,
        denied([*before, main]),
        not verbs,
    )


def denied(words: Sequence[Token]) -> bool:
    """Whether words like "not" turn these into their opposite; two turn them back, "not only" does nothing."""
    turning = 0
    for at, word in enumerate(words):
        after = words[at + 1].lemma if at + 1 < len(words) else ""
        turning += word.lemma in NEGATIONS and after not in NOT_DENYING
    return turning % 2 == 1


def _tense(verbs: Sequence[Token], modal: str) -> Tense:
    first = verbs[0]
    if modal:
        return Tense.FUTURE if modal in EXPECTING_MODALS else Tense.PRESENT
    if first.tag == "TO":
        return Tense.INFINITIVE
    if first.lemma == "have" and len(verbs) > 1 and first.tag != "VBG":
        return Tense.PAST
    return _TENSES.get(first.tag, Tense.PARTICIPLE)

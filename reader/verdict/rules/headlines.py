"""What headlines of one event make of it: what has happened in one is still to come, or said to be so, in another.

Hit: "Teachers in Orley Will Strike After Talks Collapse" against "Orley teachers strike after talks fail".
Near miss: "Council to meet teachers" against "Talks collapse", which tell of two things, and "Will Orley teachers
strike?", which asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from reader.language.english.vocabulary.certainty_words import HEDGING_HEADLINES
from reader.language.english.vocabulary.stems import stem
from reader.model import Clause, Kind, Span, Tense
from reader.verdict.case import Account, Case
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.held_otherwise import asked

_TOGETHER = 0.6
"""The likelihood from which two headlines report the same: on annotated news six in eight findings are right."""
_REACH = 2
"""Words of news behind a cue that tell what is held back.

Of 26 pairs of headlines 8 of 11 are right where one of the first two is in the other headline, 2 of 15 elsewhere.
"""
_DONE = frozenset({Tense.PAST, Tense.PRESENT})
_TO_COME = frozenset({Tense.FUTURE, Tense.INFINITIVE})
_AUXILIARIES = frozenset({"to", "will", "would", "shall"})


def headlines(case: Case) -> Iterator[Difference]:
    """Headlines that tell one thing as done and to come, or as so and as said to be so."""
    one, other = case.one.headline, case.other.headline
    if one is None or other is None or case.link(one, other) < _TOGETHER:
        return
    if asked(case.one, case.one.words[one][-1:]) or asked(case.other, case.other.words[other][-1:]):
        return
    yield from _to_come(case, one, other)
    yield from _held_back(case, one, other)


def _to_come(case: Case, one: int, other: int) -> Iterator[Difference]:
    """One verb that tells in one headline what has happened, and in the other what will."""
    for mine, yours in product(case.one.clauses(one), case.other.clauses(other)):
        if mine.lemma == yours.lemma and _apart(mine, yours) and not (mine.negated or yours.negated):
            yield Difference(Kind.CERTAINTY, _verb(case.one, one, mine), _verb(case.other, other, yours))


def _held_back(case: Case, one: int, other: int) -> Iterator[Difference]:
    """A word by which just one of the headlines does not tell its news as so."""
    here, there = (_cue(account, number) for account, number in ((case.one, one), (case.other, other)))
    if (here is None) != (there is None) and _of_the_same(case, (one, here), (other, there)):
        mine, yours = _from(case.one, one, here), _from(case.other, other, there)
        yield Difference(Kind.CERTAINTY, mine, yours)


def _of_the_same(case: Case, *headlines: tuple[int, int | None]) -> bool:
    """Whether what one headline holds back right behind its cue is in the other as well."""
    words = [account.words[at] for account, (at, _) in zip((case.one, case.other), headlines, strict=True)]
    for (_, cue), own, others in zip(headlines, words, reversed(words), strict=True):
        if cue is not None:
            held_back = [word for word in own[cue + 1 :] if word.content][:_REACH]
            return not {stem(word.form) for word in held_back}.isdisjoint(stem(word.form) for word in others)
    return False


def _cue(account: Account, headline: int) -> int | None:
    words = account.words[headline]
    if words and words[0].form == "report" and account.text[words[0].span.end] == ":":
        return 0
    return next((at for at, word in enumerate(words) if word.form in HEDGING_HEADLINES), None)


def _from(account: Account, headline: int, cue: int | None) -> Shown:
    """A headline from its cue on, the whole of one that has none."""
    words = account.words[headline]
    return Shown((Span(words[cue or 0].span.start, words[-1].span.end),))


def _apart(mine: Clause, yours: Clause) -> bool:
    pairs = ((mine.tense, yours.tense), (yours.tense, mine.tense))
    return any(done in _DONE and to_come in _TO_COME for done, to_come in pairs)


def _verb(account: Account, headline: int, clause: Clause) -> Shown:
    """The verb with the word before it that tells its time: `to charge`, `will strike`."""
    before = [word for word in account.words[headline] if word.span.end <= clause.verb.start]
    start = before[-1].span.start if before and before[-1].form in _AUXILIARIES else clause.verb.start
    return Shown((Span(start, clause.verb.end),))

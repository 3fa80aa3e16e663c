"""What headlines of one event make of it: what has happened in one is still to come in another.

Hit: "Teachers in Orley Will Strike After Talks Collapse" against "Orley teachers strike after talks fail".
Near miss: "Council to meet teachers" against "Talks collapse", which tell of two things.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from reader.model import Clause, Kind, Span, Tense
from reader.verdict.case import Account, Case
from reader.verdict.difference import Difference, Shown

_TOGETHER = 0.6
"""The likelihood from which two headlines report the same."""
_DONE = frozenset({Tense.PAST, Tense.PRESENT})
_TO_COME = frozenset({Tense.FUTURE, Tense.INFINITIVE})
_AUXILIARIES = frozenset({"to", "will", "would", "shall"})


def headlines(case: Case) -> Iterator[Difference]:
    """One verb that tells in one headline what has happened, and in the other what will."""
    one, other = case.one.headline, case.other.headline
    if one is None or other is None or case.link(one, other) < _TOGETHER:
        return
    for mine, yours in product(case.one.clauses(one), case.other.clauses(other)):
        if mine.lemma == yours.lemma and _apart(mine, yours) and not (mine.negated or yours.negated):
            yield Difference(Kind.CERTAINTY, _verb(case.one, one, mine), _verb(case.other, other, yours))


def _apart(mine: Clause, yours: Clause) -> bool:
    pairs = ((mine.tense, yours.tense), (yours.tense, mine.tense))
    return any(done in _DONE and to_come in _TO_COME for done, to_come in pairs)


def _verb(account: Account, headline: int, clause: Clause) -> Shown:
    """The verb with the word before it that tells its time: `to charge`, `will strike`."""
    before = [word for word in account.words[headline] if word.span.end <= clause.verb.start]
    start = before[-1].span.start if before and before[-1].form in _AUXILIARIES else clause.verb.start
    return Shown((Span(start, clause.verb.end),))

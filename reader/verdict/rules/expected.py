"""Still to come in one account, done in another: expected, set to, plans to, will; could be charged, was charged.

Hit: "is set to plead guilty on Friday" against "pleaded guilty".
Near miss: "would seek to pass the bill" against "passed the bill" elsewhere: what somebody will try, others may do.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.language.english.vocabulary.acts import ANYONE, PRONOUNS, STEPS
from reader.language.english.vocabulary.certainty_words import AWAITING, LOOSENING
from reader.language.english.vocabulary.stems import stem
from reader.model import Day, Held, Kind
from reader.verdict.case import Account, Case
from reader.verdict.difference import Difference
from reader.verdict.english.claims import Claim
from reader.verdict.english.held_otherwise import ClaimPair, differences, in_doubt, may_hold_back, meant, pairs, shown

_CUES = AWAITING | LOOSENING - {stem("thought")}
"""Stems of the words that hold a step back; who thought something gives an opinion of what was done."""
_HELD_BACK = (Held.EXPECTED, Held.HEDGED)


class Step(NamedTuple):
    """An act, whether it is told with an object, and the lemma of the noun for whoever has it done to them, or, where
    nobody has, takes it."""

    act: str
    upon: bool
    noun: str


def expected(case: Case) -> Iterator[Difference]:
    """What one account expects and the other tells as done.

    What can be done again has to be one claim in both accounts; a step that is taken once (to charge, to resign) is
    held against all that the other account tells of it, wherever that stands.
    """
    yield from differences(case, _found)
    if case.of_one_event:
        yield from case.both_ways(_taken)


def _found(case: Case) -> Iterator[ClaimPair]:
    for pair in pairs(case, Held.EXPECTED, AWAITING):
        done = pair.there.done or (pair.there.under_way and pair.likeness.agrees)
        if done and pair.here.clause.lemma != "be" and not _of_another_time(pair.there):
            yield pair


def _of_another_time(claim: Claim) -> bool:
    """Whether it names a month or a year and no day: what was done in March 2009 is not what is expected now."""
    return any(word.date and isinstance(word.date.when, Day) and word.date.when.day is None for word in claim.words)


def _taken(case: Case) -> Iterator[Difference]:
    """Each step once, against the likest of the claims by which the other account tells it as taken."""
    for step, here in _not_taken(case.one, case.other.read(_possible_steps)).items():
        taken = _steps_taken(case.other, step, here)
        if taken:
            there = max(taken, key=lambda claim: case.alike(here, claim).whole)
            yield Difference(Kind.CERTAINTY, shown(case.one, here), shown(case.other, there))


def _possible_steps(account: Account) -> frozenset[str]:
    """The lemmas of steps that words of an account may tell, and of all that are the same act."""
    acts = {act for verb, act in STEPS.items() if account.possible_acts.with_verbs({verb})}
    return frozenset(verb for verb, act in STEPS.items() if act in acts)


def _not_taken(account: Account, verbs: frozenset[str]) -> dict[Step, Claim]:
    """The steps by one of these verbs that an account holds back and nowhere tells as taken, each with its first claim.

    Only those that the other account may tell are sought: no more passages are parsed than that takes.
    """
    found: dict[Step, Claim] = {}
    for claim in _held_back(account, verbs):
        for step in _steps(claim):
            if step not in found and not _steps_taken(account, step, claim):
                found[step] = claim
    return found


def _held_back(account: Account, verbs: frozenset[str]) -> list[Claim]:
    """The claims of an account that give a step by one of these verbs as still to come or as possible, in order."""
    return [
        claim
        for number in sorted(account.possible_acts.with_verbs(verbs))
        if may_hold_back(account, number, _CUES)
        for claim in account.claims(number)
        if claim.clause.held in _HELD_BACK and not claim.clause.negated and meant(account, claim, _CUES)
    ]


def _steps_taken(account: Account, step: Step, like: Claim) -> list[Claim]:
    """The claims of an account that give a step as taken."""
    return [
        claim
        for number in sorted(account.possible_acts.like(like))
        for claim in account.claims(number)
        if claim.plain and claim.done and not claim.clause.negated and step in _steps(claim)
        if not in_doubt(account, claim)
    ]


def _steps(claim: Claim) -> Iterator[Step]:
    """A step with each of those that it is taken with, or, where nothing is, of those who take it."""
    if claim.clause.lemma in STEPS:
        for noun in claim.clause.objects or claim.clause.subjects:
            lemma = noun.lemma.lower()
            if lemma[:1].isalpha() and lemma not in PRONOUNS | ANYONE:
                yield Step(STEPS[claim.clause.lemma], bool(claim.clause.objects), lemma)

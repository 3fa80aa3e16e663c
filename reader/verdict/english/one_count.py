"""Whether two figures count one thing, as far as the words around them show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.language.english.amounts.counted_people import ANYBODY, RUNNING
from reader.language.english.vocabulary.stems import stem
from reader.model import Fact, Weekday
from reader.verdict.case import Account
from reader.verdict.cells.fact_values import of_one_size, vague
from reader.verdict.english.quantities import Quantity, of_one_noun, quantities

_ANYBODY = frozenset(map(stem, ANYBODY))
_SAME_WORDS = 0.7
"""How alike the words near two figures have to be, 0 to 1. Chosen by hand."""
_LIKE = 0.5
"""How alike they have to be where their passages report one thing. Chosen by hand."""
_ONE_NEWS = 0.8
"""The likelihood from which two passages report one thing. Chosen by hand."""
_ONE_REPORT = 0.9
"""The likelihood from which passages report so much the same that sums with one word of news near both are one."""
_SAME_MEASURED = 2
"""Words near two lengths of time, or sums, that tell together what is measured."""


class CountLikeness(NamedTuple):
    """How likely the passages of two figures report the same, and how alike the words near them are, 0 to 1.

    `framed` tells that the same words stand around both.
    """

    link: float
    near: float
    framed: bool

    def enough(self, one: Quantity, other: Quantity) -> bool:
        """Whether two figures that do not say what became of those counted may be seen to exclude each other."""
        if one.unit and self.link >= _ONE_REPORT:
            return True
        alike = self.near >= _SAME_WORDS or (self.near >= _LIKE and self.link >= _ONE_NEWS)
        return alike and of_one_size(one.fact, other.fact)


Figure = tuple[Account, Quantity]


def surely_one(here: Figure, there: Figure, likeness: CountLikeness) -> bool:
    """Whether the words show that both count the same whole: one fate of the same people, one noun, one length."""
    mine, yours = here[1], there[1]
    if mine.times != yours.times or _on_other_days(here, there):
        return False
    if likeness.framed:
        return all(_whole(*figure) for figure in (here, there))
    if mine.unit == "th" or not (mine.fate or likeness.enough(mine, yours)):
        return False
    return _of_one_count(mine, yours, likeness) and _stands_alone(*here) and _stands_alone(*there)


def _on_other_days(here: Figure, there: Figure) -> bool:
    """Whether the passages of both name days, and none the same: 31 held on Monday, 78 on Tuesday."""
    mine, yours = (frozenset(_weekdays(*figure)) for figure in (here, there))
    return bool(mine and yours) and mine.isdisjoint(yours)


def _weekdays(account: Account, quantity: Quantity) -> Iterator[str]:
    for word in account.words[quantity.passage]:
        if word.date and isinstance(word.date.when, Weekday):
            yield word.form


def _whole(account: Account, quantity: Quantity) -> bool:
    """Whether it counts no part and no others, and no word of its sentence tells that it is of its hour or expected."""
    running = any(word.form in RUNNING for word in account.words[quantity.passage])
    return not (quantity.part or quantity.others or running)


def _of_one_count(mine: Quantity, yours: Quantity, likeness: CountLikeness) -> bool:
    if mine.fate != yours.fate or inexact(mine.fact) or inexact(yours.fact):
        return False
    if mine.unit:
        return len(mine.near & yours.near) >= (1 if likeness.link >= _ONE_REPORT else _SAME_MEASURED)
    same_noun = not _ANYBODY.issuperset(mine.noun[-1:]) and not _nouns(mine).isdisjoint(_nouns(yours))
    return same_noun or (bool(mine.fate) and _of_the_same_people(mine, yours))


def _nouns(quantity: Quantity) -> frozenset[str]:
    """The noun that is counted, and the one that it is measured in: "a 48-page report"."""
    return frozenset((*quantity.noun[:1], *quantity.noun[-1:])) - _ANYBODY


def _of_the_same_people(mine: Quantity, yours: Quantity) -> bool:
    if mine.sort and mine.sort == yours.sort:
        return True
    return all(_ANYBODY.issuperset(each.noun[-1:]) for each in (mine, yours))


def inexact(fact: Fact) -> bool:
    """Whether it is a range or a word for a magnitude."""
    return ".." in fact.value or vague(fact)


def _stands_alone(account: Account, quantity: Quantity) -> bool:
    """Whether it is a whole by its words, in a sentence that gives no other figure for the same."""
    if not _whole(account, quantity):
        return False
    beside = (each for each in account.read(quantities) if each.passage == quantity.passage and each is not quantity)
    return not any(of_one_sort(each, quantity) for each in beside)


def of_one_sort(one: Quantity, other: Quantity) -> bool:
    """Whether two figures may count the same sort of thing."""
    if one.unit != other.unit:
        return False
    if one.fate and other.fate:
        return one.fate == other.fate
    return bool(one.unit) or of_one_noun(one, other)

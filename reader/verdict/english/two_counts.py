"""Whether two figures count two things, as far as the words around them show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.verdict.case import Account
from reader.verdict.cells.fact_values import apart, middle, vague
from reader.verdict.english.one_count import CountLikeness, Figure, of_one_sort
from reader.verdict.english.quantities import Quantity, of_one_noun, of_two_sorts, quantities

_ONE_BREATH = 4
"""Words from one amount to another to which the same verb belongs: "20 students and six teachers". Chosen by hand."""
_SAME_ENDS = 0.5
"""How alike the words near two distances have to be, 0 to 1, that lead from one thing to one other. Chosen by hand."""


def surely_two(accounts: Sequence[Account], here: Figure, there: Figure, likeness: CountLikeness) -> bool:
    """Whether the words show that one counts a part, others, other people, or what the other account gives as well."""
    mine, yours = here[1], there[1]
    if mine.part != yours.part or mine.each != yours.each or _to_other_ends(mine, yours, likeness):
        return True
    if of_two_sorts(mine, yours) or _of_two_fates(mine, yours):
        return True
    if _others_and_all(mine, yours) or _others_and_all(yours, mine) or _beside(*here, yours) or _beside(*there, mine):
        return True
    return any(_gives_both(each, mine, yours) for each in accounts)


def _to_other_ends(mine: Quantity, yours: Quantity, likeness: CountLikeness) -> bool:
    """Whether one tells how far, or how long, it is to something that the other does not lead to: "95 miles south"."""
    distances = mine.apart or yours.apart
    return distances and not likeness.framed and likeness.near < _SAME_ENDS


def _others_and_all(mine: Quantity, yours: Quantity) -> bool:
    """Whether one counts the others beside somebody, and the other everybody: "her and three others", four.

    Where no fate is told of either, any figure may be that of all: "two other men", nine men.
    """
    if not mine.others or yours.others:
        return False
    one_more = not mine.unit and middle(yours.fact) == middle(mine.fact) + 1
    return one_more or not (mine.fate or yours.fate)


def _of_two_fates(mine: Quantity, yours: Quantity) -> bool:
    return bool(mine.fate and yours.fate) and mine.fate != yours.fate


def _beside(account: Account, mine: Quantity, yours: Quantity) -> bool:
    """Whether a passage gives the other account's figure beside its own, or one that comes to it with its own."""
    beside = [each for each in account.read(quantities) if each.passage == mine.passage and each is not mine]
    if any(_figure(each) == _figure(yours) and of_one_sort(each, yours) for each in beside):
        return True
    return not vague(yours.fact) and any(
        _told_with(account, mine, each) and _comes_to(mine, each, yours) for each in beside
    )


def _figure(quantity: Quantity) -> tuple[str, str]:
    return quantity.fact.value, quantity.fact.hedge


def _comes_to(mine: Quantity, beside: Quantity, yours: Quantity) -> bool:
    """Whether two figures are the other account's together, or of one noun and within its bound."""
    whole = replace(mine.fact, value=str(middle(mine.fact) + middle(beside.fact)))
    within = of_one_noun(mine, beside) and not yours.unit and not apart(whole, yours.fact)
    return within or middle(whole) == middle(yours.fact)


def _told_with(account: Account, mine: Quantity, other: Quantity) -> bool:
    """Whether an "and" joins two figures of one noun, or in one breath of one fate: "20 students and six teachers"."""
    first, last = sorted((mine.at, other.at))
    between = [word.form for word in account.words[mine.passage][first:last]]
    if "and" not in between or mine.unit or other.unit or _of_two_fates(mine, other):
        return False
    return of_one_noun(mine, other) or (bool(mine.fate) and len(between) <= _ONE_BREATH)


def _gives_both(account: Account, mine: Quantity, yours: Quantity) -> bool:
    """Whether an account gives both figures, which have nouns of their own: of the people killed so many fighters."""
    if not (mine.head and yours.head) or mine.head == yours.head:
        return False
    given = {
        each.fact.value for each in account.read(quantities) if of_one_sort(each, mine) and of_one_sort(each, yours)
    }
    return {mine.fact.value, yours.fact.value} <= given

"""Whether two figures count two things, as far as the words around them show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.verdict.case import Account
from reader.verdict.cells.fact_values import apart, comparable, middle, vague
from reader.verdict.english.one_count import CountLikeness, Figure, inexact, of_one_sort
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
    if any(_of_others(*figures) or _beside(*figures[0], figures[1][1]) for figures in ((here, there), (there, here))):
        return True
    return any(_gives_both(each, mine, yours) for each in accounts)


def _to_other_ends(mine: Quantity, yours: Quantity, likeness: CountLikeness) -> bool:
    """Whether one tells how far, or how long, it is to something that the other does not lead to: "95 miles south"."""
    distances = mine.apart or yours.apart
    return distances and not likeness.framed and likeness.near < _SAME_ENDS


def _of_others(here: Figure, there: Figure) -> bool:
    """Whether they count the others beside somebody and all, two sorts of people or fates, or people and things."""
    mine, yours = here[1], there[1]
    two_fates = bool(mine.fate and yours.fate) and mine.fate != yours.fate
    return (
        of_two_sorts(mine, yours)
        or two_fates
        or _doers(mine, yours)
        or _others_and_all(mine, yours)
        or _people_and_things(here, there)
    )


def _doers(mine: Quantity, yours: Quantity) -> bool:
    """Whether one counts those whom something befell, and the other people of a sort whom nothing did: two gunmen."""
    return bool(mine.fate and yours.sort) and not yours.fate and mine.head != yours.head


def _people_and_things(here: Figure, there: Figure) -> bool:
    """Whether one counts people and the other something that it names by a plural: four of those people, 19 raids."""
    (_, mine), (account, yours) = here, there
    if mine.unit or not mine.people or yours.people or yours.sort or yours.fate or yours.unit:
        return False
    return any(word.form.endswith("s") for word in yours.noun_among(account.words[yours.passage]))


def _others_and_all(mine: Quantity, yours: Quantity) -> bool:
    """Whether one counts the others beside somebody, and the other everybody: "her and three others", four.

    Where no fate is told of either, any figure may be that of all: "two other men", nine men.
    """
    if not mine.others or yours.others:
        return False
    one_more = not mine.unit and middle(yours.fact) == middle(mine.fact) + 1
    return one_more or not (mine.fate or yours.fate)


def _beside(account: Account, mine: Quantity, yours: Quantity) -> bool:
    """Whether a passage gives the other account's figure beside its own, or figures that make it together."""
    beside = [each for each in account.read(quantities) if each.passage == mine.passage and each is not mine]
    if any(_repeats(account, mine, yours, each) for each in beside):
        return True
    return _makes_up(account, mine, yours, beside) or _comes_to(account, mine, yours, beside)


def _repeats(account: Account, mine: Quantity, yours: Quantity, beside: Quantity) -> bool:
    """Whether a figure beside one account's gives what the other account does."""
    if (beside.fact.value, beside.fact.hedge) != (yours.fact.value, yours.fact.hedge):
        return False
    return of_one_sort(beside, yours) or bool(mine.head and not mine.unit and _bare(account, beside))


def _comes_to(account: Account, mine: Quantity, yours: Quantity, beside: Sequence[Quantity]) -> bool:
    """Whether figures of one noun in a sentence make together what the other account says.

    19 raids and three raids are more than 20.
    """
    if not of_one_noun(mine, yours) or mine.unit or vague(yours.fact):
        return False
    parts = [mine, *(each for each in beside if _of_one_whole(account, mine, each))]
    if len(parts) == 1 or any(inexact(each.fact) for each in parts):
        return False
    whole = replace(mine.fact, value=str(sum(middle(each.fact) for each in parts)))
    return comparable(whole, yours.fact) and not apart(whole, yours.fact)


def _of_one_whole(account: Account, mine: Quantity, other: Quantity) -> bool:
    """Whether two figures of a sentence count the same and neither is a part of the other."""
    if (mine.head, mine.fate, mine.unit) != (other.head, other.fate, other.unit) or mine.part or other.part:
        return False
    first, last = sorted((mine.at, other.at))
    return not any(word.opens for word in account.words[mine.passage][first + 1 : last + 1])


def _makes_up(account: Account, mine: Quantity, yours: Quantity, beside: Sequence[Quantity]) -> bool:
    """Whether a figure with one told beside it comes to the other account's: 20 students and six teachers, 26 dead."""
    together = (middle(each.fact) + middle(mine.fact) for each in beside if _told_with(account, mine, each))
    return not vague(yours.fact) and middle(yours.fact) in together


def _bare(account: Account, quantity: Quantity) -> bool:
    """Whether nothing tells what it counts, so that it counts what its neighbour does: "9,800 troops, then 5,500"."""
    behind = account.words[quantity.passage][quantity.at + 1 : quantity.at + 2]
    named = quantity.fate or quantity.unit or quantity.head or quantity.people
    return not named and [word.form for word in behind] != ["of"]


def _told_with(account: Account, mine: Quantity, other: Quantity) -> bool:
    """Whether an "and" joins two figures of one fate."""
    first, last = sorted((mine.at, other.at))
    between = [word.form for word in account.words[mine.passage][first:last]]
    if "and" not in between or len(between) > _ONE_BREATH or not mine.fate:
        return False
    return other.fate in ("", mine.fate) and other.unit == mine.unit


def _gives_both(account: Account, mine: Quantity, yours: Quantity) -> bool:
    """Whether an account gives both figures, which have nouns of their own: of the people killed so many fighters."""
    if not (mine.head and yours.head) or mine.head == yours.head:
        return False
    given = {
        each.fact.value for each in account.read(quantities) if of_one_sort(each, mine) and of_one_sort(each, yours)
    }
    return {mine.fact.value, yours.fact.value} <= given

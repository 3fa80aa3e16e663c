"""Whether two figures count one thing, or two, as far as the words around them show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.language.english.amounts.counted_people import ANYBODY, RUNNING
from reader.language.english.vocabulary.stems import stem
from reader.model import Fact, Weekday
from reader.verdict.case import Account
from reader.verdict.cells.fact_values import apart, comparable, middle, vague
from reader.verdict.english.quantities import Quantity, quantities

_ANYBODY = frozenset(map(stem, ANYBODY))
_CLOSE = 2
"""The ratio of two figures up to which they exclude each other; farther apart they mostly count two things."""
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
_ONE_BREATH = 4
"""Words from one amount to another to which the same verb belongs: "20 students and six teachers". Chosen by hand."""


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
        low, high = sorted((middle(one.fact), middle(other.fact)))
        return high <= _CLOSE * low and (self.near >= _SAME_WORDS or (self.near >= _LIKE and self.link >= _ONE_NEWS))


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


def surely_two(accounts: Sequence[Account], here: Figure, there: Figure) -> bool:
    """Whether the words show that one counts a part, others, other people, or what the other account gives as well."""
    mine, yours = here[1], there[1]
    if mine.part != yours.part or mine.each != yours.each:
        return True
    if any(_of_others(*figures) or _beside(*figures[0], figures[1][1]) for figures in ((here, there), (there, here))):
        return True
    return any(_gives_both(each, mine, yours) for each in accounts)


def _of_others(here: Figure, there: Figure) -> bool:
    """Whether they count the others beside somebody and all, two sorts of people, or people and things."""
    mine, yours = here[1], there[1]
    two_sorts = bool(mine.sort and yours.sort) and mine.sort != yours.sort
    return two_sorts or _one_more(mine, yours) or _people_and_things(here, there)


def _people_and_things(here: Figure, there: Figure) -> bool:
    """Whether one counts people and the other something that it names by a plural: four of those people, 19 raids."""
    (_, mine), (account, yours) = here, there
    if mine.unit or not mine.people or yours.people or yours.sort or yours.fate or yours.unit:
        return False
    behind = account.words[yours.passage][yours.at + 1 : yours.at + 1 + len(yours.noun)]
    return any(word.form.endswith("s") for word in behind)


def _one_more(mine: Quantity, yours: Quantity) -> bool:
    """Whether one counts the others beside somebody, and the other everybody: "her and three others", four."""
    return mine.others and not yours.others and not mine.unit and middle(yours.fact) == middle(mine.fact) + 1


def _of_one_count(mine: Quantity, yours: Quantity, likeness: CountLikeness) -> bool:
    if mine.fate != yours.fate or _inexact(mine.fact) or _inexact(yours.fact):
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


def _inexact(fact: Fact) -> bool:
    return ".." in fact.value or vague(fact)


def _stands_alone(account: Account, quantity: Quantity) -> bool:
    """Whether it is a whole by its words, in a sentence that gives no other figure for the same."""
    if not _whole(account, quantity):
        return False
    beside = (each for each in account.read(quantities) if each.passage == quantity.passage and each is not quantity)
    return not any(_alike(each, quantity) for each in beside)


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures may count the same sort of thing."""
    if one.unit != other.unit:
        return False
    if one.fate and other.fate:
        return one.fate == other.fate
    return bool(one.unit) or (bool(one.head) and one.head == other.head)


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
    return _alike(beside, yours) or bool(mine.head and not mine.unit and _bare(account, beside))


def _comes_to(account: Account, mine: Quantity, yours: Quantity, beside: Sequence[Quantity]) -> bool:
    """Whether figures of one noun in a sentence make together what the other account says.

    19 raids and three raids are more than 20.
    """
    if not mine.head or mine.head != yours.head or mine.unit or vague(yours.fact):
        return False
    parts = [mine, *(each for each in beside if _of_one_whole(account, mine, each))]
    if len(parts) == 1 or any(_inexact(each.fact) for each in parts):
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
    named = quantity.fate or quantity.unit or quantity.head
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
    given = {each.fact.value for each in account.read(quantities) if _alike(each, mine) and _alike(each, yours)}
    return {mine.fact.value, yours.fact.value} <= given

"""One group or act under two names: people who are counted alike, and a plain word against one that takes a view.

Hit: "60 diplomats were sent home" against "60 intelligence officers were sent home".
Near miss: "60 diplomats" against "60 people", which only says less.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from reader.language.english.amounts.counted_people import PEOPLE
from reader.language.english.people.naming import PLURAL_NOUNS, ROLE_NOUNS
from reader.language.english.vocabulary.label_words import HELD_BACK, LABELS, SAME_SORT, VAGUE, LabelWords
from reader.language.english.vocabulary.stems import stem
from reader.model import Fact, Kind, Span, Weight
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.quantities import Quantity, quantities

_TOGETHER = 0.4
"""The likelihood that two passages report the same from which one figure in both counts one group."""
_ONE_FATE = 0.25
"""The same where it is also told that the same became of them."""
_SURE = 0.6
"""The likelihood from which two passages name one thing.

Over 48 annotated events 10 of 17 labels are right at 0.6, 8 of 13 where an account that has both words needs 0.7.
"""
_BESIDE = 2
"""Words before a name in which another may hold it back: "a possible second attacker". Chosen by hand."""
_SORTS = (PEOPLE | PLURAL_NOUNS | {f"{noun}s" for noun in ROLE_NOUNS}) - VAGUE
"""Nouns that say of what sort people are."""


def labels(case: Case) -> Iterator[Difference]:
    """One group or act under two names."""
    yield from _counted(case)
    for names in LABELS:
        yield from _named(case, names)


def _counted(case: Case) -> Iterator[Difference]:
    """People of another sort under one figure, which stands in its likeliest pair only."""
    counted = ([each for each in account.read(quantities) if not each.unit] for account in (case.one, case.other))
    pairs = [
        (-case.rarity.alike(mine.near, yours.near), mine.fact.span, yours.fact.span, mine, yours)
        for mine, yours in product(*counted)
        if mine.fact.value == yours.fact.value and _counted_alike(case, mine, yours)
    ]
    taken: set[Fact] = set()
    for _, _, _, mine, yours in sorted(pairs, key=lambda pair: pair[:3]):
        here, there = _noun(case.one, mine), _noun(case.other, yours)
        if taken.isdisjoint((mine.fact, yours.fact)) and _of_other_sorts(here, there):
            taken |= {mine.fact, yours.fact}
            yield _difference([_reach(mine, here)], [_reach(yours, there)])


def _counted_alike(case: Case, mine: Quantity, yours: Quantity) -> bool:
    one_fate = bool(mine.fate) and mine.fate == yours.fate
    if mine.fate and yours.fate and not one_fate:
        return False
    return case.link(mine.passage, yours.passage) >= (_ONE_FATE if one_fate else _TOGETHER)


def _noun(account: Account, quantity: Quantity) -> Sequence[CellWord]:
    """The words behind a figure that name what it counts."""
    behind = quantity.at + 1
    return account.words[quantity.passage][behind : behind + len(quantity.noun)]


def _of_other_sorts(here: Sequence[CellWord], there: Sequence[CellWord]) -> bool:
    mine, yours = (_SORTS.intersection(word.form for word in words) for words in (here, there))
    if any(word.form in HELD_BACK for word in (*here, *there)):
        return False
    if not mine or not yours or any(mine & sort and yours & sort for sort in SAME_SORT):
        return False
    return frozenset(map(stem, mine)).isdisjoint(map(stem, yours))


def _reach(quantity: Quantity, noun: Sequence[CellWord]) -> Span:
    """The figure with its noun as far as that says of what sort people are."""
    last = next(word for word in reversed(noun) if word.form in _SORTS)
    return Span(quantity.fact.span.start, last.span.end)


def _named(case: Case, names: LabelWords) -> Iterator[Difference]:
    """A plain word here and a loaded one there, in the two passages that most report the same."""
    for here, there in ((names.plain, names.loaded), (names.loaded, names.plain)):
        if case.one.holders.keys().isdisjoint(here) or case.other.holders.keys().isdisjoint(there):
            continue
        pairs = [
            (case.link(one, other), -one, -other)
            for one in _passages(case.one, here, there)
            for other in _passages(case.other, there, here)
            if case.link(one, other) >= _SURE
        ]
        if pairs:
            _, one, other = max(pairs)
            yield _difference(_spans(case.one, -one, here), _spans(case.other, -other, there))


def _passages(account: Account, own: frozenset[str], others: frozenset[str]) -> list[int]:
    """The passages that give a word of the one sort as so, and have none of the other."""
    holders = account.holders
    with_own, with_others = ({at for form in forms for at in holders.get(form, ())} for forms in (own, others))
    return [passage for passage in sorted(with_own - with_others) if _spans(account, passage, own)]


def _spans(account: Account, passage: int, names: frozenset[str]) -> list[Span]:
    """Where these words stand, without such as are held back: "a suspected terrorist" is none."""
    words = account.words[passage]
    return [
        word.span
        for at, word in enumerate(words)
        if word.form in names and not any(before.form in HELD_BACK for before in words[max(0, at - _BESIDE) : at])
    ]


def _difference(here: Sequence[Span], there: Sequence[Span]) -> Difference:
    return Difference(Kind.LABEL, Shown(tuple(here)), Shown(tuple(there)), weight=Weight.WORDING)

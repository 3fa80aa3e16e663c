"""One group or act under two names: people who are counted alike, or names in one slot that do not say the same.

Hit: "60 diplomats were sent home" against "60 intelligence officers were sent home", "an angry mob" against "the
protesters, angry over a film".
Near miss: "60 diplomats" against "60 people", which only says less.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from reader.language.english.amounts.counted_people import PEOPLE
from reader.language.english.people.naming import PLURAL_NOUNS, ROLE_NOUNS
from reader.language.english.vocabulary.label_words import HELD_BACK, LABELS, SAME_SORT, VAGUE
from reader.language.english.vocabulary.place_names import PLACES
from reader.language.english.vocabulary.stems import stem
from reader.model import Fact, Kind, Span, Weight
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord, listed_form
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.facing_words import FacingWords, ListedWord
from reader.verdict.english.quantities import Quantity, quantities

_TOGETHER = 0.4
"""The likelihood that two passages report the same from which one figure in both counts one group."""
_ONE_FATE = 0.25
"""The same where it is also told that the same became of them."""
_IN_ONE_SLOT = 0.25
"""The same where both names have a word of news near them in common.

Read one by one, 25 of the 26 that annotated events and articles of one day have from here on are right; of 17 where
nothing near them was asked for and passages at 0.6, 10 were.
"""
_BESIDE = 2
"""Words before a name in which another may hold it back: "a possible second attacker". Chosen by hand."""
_NAMES = FacingWords(LABELS)
_ROLES = frozenset(f"{noun}s" for noun in ROLE_NOUNS)
_SORTS = frozenset(map(listed_form, PEOPLE.union(PLURAL_NOUNS, _ROLES, *SAME_SORT) - VAGUE))
"""Nouns that say of what sort people are."""


def labels(case: Case) -> Iterator[Difference]:
    """One group or act under two names."""
    yield from _counted(case)
    yield from _named(case)


def _counted(case: Case) -> Iterator[Difference]:
    """People of another sort under one figure, which stands in its likeliest pair only."""
    counted = (
        [each for each in account.read(quantities) if not (each.unit or _of_a_share(account, each))]
        for account in (case.one, case.other)
    )
    pairs = [
        (-case.rarity.alike(mine.near, yours.near), mine.fact.span, yours.fact.span, mine, yours)
        for mine, yours in product(*counted)
        if mine.fact.value == yours.fact.value and _counted_alike(case, mine, yours)
    ]
    taken: set[Fact] = set()
    for _, _, _, mine, yours in sorted(pairs, key=lambda pair: pair[:3]):
        figures = (case.one, mine), (case.other, yours)
        here, there = (each.noun_among(account.words[each.passage]) for account, each in figures)
        if taken.isdisjoint((mine.fact, yours.fact)) and _of_other_sorts(here, there):
            taken |= {mine.fact, yours.fact}
            yield _difference([_reach(mine, here)], [_reach(yours, there)])


def _of_a_share(account: Account, quantity: Quantity) -> bool:
    """Whether the figure is the whole of a share: 4 in 10 voters."""
    words = account.words[quantity.passage]
    return quantity.at > 1 and words[quantity.at - 1].form in ("in", "of") and words[quantity.at - 2].fact is not None


def _counted_alike(case: Case, mine: Quantity, yours: Quantity) -> bool:
    one_fate = bool(mine.fate) and mine.fate == yours.fate
    if mine.fate and yours.fate and not one_fate:
        return False
    return case.link(mine.passage, yours.passage) >= (_ONE_FATE if one_fate else _TOGETHER)


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


def _named(case: Case) -> Iterator[Difference]:
    """Two names in one slot, each two sides of a list once: in the two passages that most report the same."""
    told: set[frozenset[frozenset[str]]] = set()
    for one, other in sorted(case.linked(_IN_ONE_SLOT), key=lambda pair: -case.link(*pair)):
        for mine, yours, sides in _NAMES.between(case, one, other):
            words, other_words = case.one.words[one], case.other.words[other]
            if frozenset(sides) in told or _held_back(words, mine) or _held_back(other_words, yours):
                continue
            if not _of_two_countries(words[mine.at - 1 : mine.at], other_words[yours.at - 1 : yours.at]):
                told.add(frozenset(sides))
                yield _difference([mine.span], [yours.span])


def _held_back(words: Sequence[CellWord], name: ListedWord) -> bool:
    """Whether it is not said to be so: "a suspected terrorist"."""
    return any(before.form in HELD_BACK for before in words[max(0, name.at - _BESIDE) : name.at])


def _of_two_countries(before: Sequence[CellWord], other_before: Sequence[CellWord]) -> bool:
    """Whether another place stands right before each: the American government, the Iranian regime."""
    here, there = ({word.form for word in words if word.form in PLACES} for words in (before, other_before))
    return bool(here and there) and here != there


def _difference(here: Sequence[Span], there: Sequence[Span]) -> Difference:
    return Difference(Kind.LABEL, Shown(tuple(here)), Shown(tuple(there)), weight=Weight.WORDING)

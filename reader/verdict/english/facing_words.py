"""Words of different sides of a list that stand in one slot of two passages: with a word of news near both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, product
from typing import NamedTuple

from reader.language.english.vocabulary.sides import Sides
from reader.language.english.vocabulary.stems import stem
from reader.model import Span
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord, listed_form

_NEAR = 5
"""Words on either side of one among which both passages have to have one of news in common."""


class ListedWord(NamedTuple):
    """A word of a list, or two, with its place among the words of its passage."""

    form: str
    at: int
    span: Span


class Facing(NamedTuple):
    """A word of the one account, one of the other, and the sides that they are of."""

    mine: ListedWord
    yours: ListedWord
    sides: tuple[frozenset[str], frozenset[str]]


class FacingWords:
    """Lists of sides, each sought in all passages of an account once."""

    def __init__(self, lists: Sequence[Sides]) -> None:
        self._lists = [tuple(frozenset(map(listed_form, side)) for side in sides) for sides in lists]
        self._sides: dict[str, dict[int, int]] = defaultdict(dict)
        for number, sides in enumerate(self._lists):
            for side, words in enumerate(sides):
                for word in words:
                    self._sides[word][number] = side
        self._first_words = {word.split()[0] for word in self._sides}

    def between(self, case: Case, one: int, other: int) -> Iterator[Facing]:
        """Words of two sides in one slot of a passage of each account, neither of which has a word of the side of the
        other."""
        here, there = case.one.read(self._in_passages).get(one, ()), case.other.read(self._in_passages).get(other, ())
        for mine, yours in product(here, there):
            sides = self._apart(mine.form, yours.form)
            if sides is None or _near(case.one.words[one], mine).isdisjoint(_near(case.other.words[other], yours)):
                continue
            if not (_tells(case.other, other, sides[0]) or _tells(case.one, one, sides[1])):
                yield Facing(mine, yours, sides)

    def _in_passages(self, account: Account) -> Mapping[int, Sequence[ListedWord]]:
        return {passage: list(self._in(account.words[passage])) for passage in account.holding(self._first_words)}

    def _in(self, words: Sequence[CellWord]) -> Iterator[ListedWord]:
        for at in [at for at, word in enumerate(words) if word.form in self._first_words]:
            word = words[at]
            for behind in words[at : at + 2]:
                form = word.form if behind is word else f"{word.form} {behind.form}"
                if form in self._sides:
                    yield ListedWord(form, at, Span(word.span.start, behind.span.end))

    def _apart(self, mine: str, yours: str) -> tuple[frozenset[str], frozenset[str]] | None:
        """The sides of the two where they stand against one another, which no two of one side do."""
        here, there = self._sides[mine], self._sides[yours]
        shared = sorted(here.keys() & there.keys())
        if not shared or any(here[number] == there[number] for number in shared):
            return None
        sides = self._lists[shared[0]]
        return sides[here[shared[0]]], sides[there[shared[0]]]


def _near(words: Sequence[CellWord], listed: ListedWord) -> frozenset[str]:
    """The stems of news near a word of a list."""
    near = (*words[max(0, listed.at - _NEAR) : listed.at], *words[listed.at + 1 : listed.at + 1 + _NEAR])
    return frozenset(stem(each.form) for each in near if each.tells)


def _tells(account: Account, passage: int, side: frozenset[str]) -> bool:
    """Whether a passage has a word of this side, or two in a row."""
    pairs = (f"{left.form} {right.form}" for left, right in pairwise(account.words[passage]))
    return not (side.isdisjoint(account.forms[passage]) and side.isdisjoint(pairs))

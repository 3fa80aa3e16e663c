"""Passages of several accounts as points: how alike they are by what they share."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain

PIVOT = 0.6
"""How much of a passage's own length counts; the rest is the mean length."""
POSTINGS = 250
"""How many places of the other account the rare terms of one passage may lead to, all together."""
_POSTINGS_EACH = 42
"""The same for each passage that is looked at closely, where those are few."""
_GRAIN = 1 << 32
"""Weights are whole multiples of this fraction: so sums are exact, whatever the order of the terms."""

Passages = Sequence[Collection[str]]
"""The passages of an account, each as its different terms: sets, or tuples where memory matters, which take a tenth."""


class Space:
    """The passages of all accounts as sets of terms weighed by their rarity among them.

    Likeness is a cosine whose norms are mixed with the mean norm, so that a sentence is not charged for being long:
    pivoted document length normalisation (Singhal, Buckley and Mitra 1996). A term counts once a passage.
    """

    def __init__(self, accounts: Sequence[Passages]) -> None:
        self.accounts = accounts
        told = sum(bool(terms) for passages in accounts for terms in passages)
        self._frequency = Counter(chain.from_iterable(chain.from_iterable(accounts)))
        squares = [_rounded(math.log((told + 1) / (count + 0.5)) ** 2) for count in range(told + 1)]
        self._squares = {term: squares[count] for term, count in self._frequency.items()}
        self.weights = [list(map(self.weight, passages)) for passages in accounts]
        """The weight of each passage."""
        self._mean = sum(map(math.sqrt, chain.from_iterable(self.weights))) / told if told else 0.0
        self.lengths = [list(map(self.length, weights)) for weights in self.weights]
        """The norm of each passage."""

    def weight(self, terms: Iterable[str]) -> float:
        """The weight of these terms: the sum of the squares of their rarity, the same in whatever order they come."""
        return sum(map(self._squares.__getitem__, terms))

    def rarity(self, term: str) -> float:
        """How rare a term is: the logarithm of passages by passages that hold it."""
        return math.sqrt(self._squares[term])

    def length(self, weight: float) -> float:
        """The norm of a passage of this weight."""
        return (1 - PIVOT) * self._mean + PIVOT * math.sqrt(weight)

    def neighbours(self, left: int, right: int, most: int) -> set[tuple[int, int]]:
        """Passages of two accounts worth a close look, found through the rare terms of each, so many at most for each.

        Rarest terms first, as far as the budget of postings goes; of a term that stands in more places than are left,
        those told at the same share of the way through.
        """
        ours = set(self._near(left, right, most))
        return ours | {(here, there) for there, here in self._near(right, left, most)}

    def _near(self, one: int, other: int, most: int) -> Iterator[tuple[int, int]]:
        places, passages, size = self._places[other], self._rarest_first[one], len(self.accounts[other])
        for number, terms in enumerate(passages):
            at = number * size // len(passages)
            reached = self._reached(terms, places, at, min(POSTINGS, _POSTINGS_EACH * most))
            for near in _heaviest(reached, at, most):
                yield number, near

    @cached_property
    def _rarest_first(self) -> list[list[tuple[str, ...]]]:
        """The terms of each passage, the rarest first."""
        rank = {term: (count, term) for term, count in self._frequency.items()}
        return [[tuple(sorted(terms, key=rank.__getitem__)) for terms in passages] for passages in self.accounts]

    @cached_property
    def _places(self) -> list[Mapping[str, Sequence[int]]]:
        """For each account the passages that hold each term, in order."""
        return list(map(_holders, self.accounts))

    def _reached(
        self, terms: Iterable[str], places: Mapping[str, Sequence[int]], at: int, left: int
    ) -> dict[int, float]:
        """What each passage of the other account weighs by the terms that lead to it, while postings are left."""
        weights: dict[int, float] = {}
        for term in terms:
            others = places.get(term)
            if others is None:
                continue
            if len(others) > left:
                if left <= 1:
                    break
                middle = bisect_left(others, at)
                others = others[max(0, middle - left // 2) : middle + left // 2]
            square = self._squares[term]
            for other in others:
                weights[other] = weights.get(other, 0.0) + square
            left -= len(others)
        return weights


class Meeting:
    """Two accounts of a space. The passages of the second are numbered on.

    `ours` and `theirs` are the passages of both as sets: all accounts of a space at once would take much memory so.
    """

    def __init__(
        self, space: Space, left: int, right: int, ours: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]
    ) -> None:
        self._space = space
        self._passages = [*ours, *theirs]
        self._weights = space.weights[left] + space.weights[right]
        self._lengths = space.lengths[left] + space.lengths[right]
        self._shared: dict[tuple[int, int], float] = {}
        self._run_lengths: dict[int, float] = {}

    def cosine(self, one: int, other: int) -> float:
        """How alike two passages are, from 0 up; about 1 where they share everything."""
        shared = self.shared(one, other)
        return shared / (self._lengths[one] * self._lengths[other]) if shared else 0.0

    def cosine_of_run(self, one: int, first: int) -> float:
        """How alike a passage is to two of the other account that follow one another, read as one."""
        of_all = self._space.weight(self._passages[one] & self._passages[first] & self._passages[first + 1])
        shared = self.shared(one, first) + self.shared(one, first + 1) - of_all
        return shared / (self._lengths[one] * self._run_length(first)) if shared else 0.0

    def shared(self, one: int, other: int) -> float:
        """The weight of what a passage of each account share."""
        pair = (one, other) if one < other else (other, one)
        if (found := self._shared.get(pair)) is None:
            found = self._shared[pair] = self._space.weight(self._passages[one] & self._passages[other])
        return found

    def overlap(self, one: int, other: int) -> float:
        """The weight of what two passages share, as a share of the weight of all that they hold."""
        shared = self.shared(one, other)
        return shared / (self._weights[one] + self._weights[other] - shared) if shared else 0.0

    def _run_length(self, first: int) -> float:
        if (found := self._run_lengths.get(first)) is None:
            both = self._space.weight(self._passages[first] & self._passages[first + 1])
            weight = self._weights[first] + self._weights[first + 1] - both
            found = self._run_lengths[first] = self._space.length(weight)
        return found


def _holders(passages: Passages) -> Mapping[str, Sequence[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, terms in enumerate(passages):
        for term in terms:
            found[term].append(number)
    return dict(found)


def _rounded(weight: float) -> float:
    return round(weight * _GRAIN) / _GRAIN


def _heaviest(weights: Mapping[int, float], place: int, most: int) -> list[int]:
    """The passages that weigh most, of equal ones the nearest to a place."""
    if len(weights) <= most:
        return list(weights)
    least = sorted(weights.values(), reverse=True)[most - 1]
    ranks = sorted((-weight, abs(other - place), other) for other, weight in weights.items() if weight >= least)
    return [other for *_, other in ranks[:most]]

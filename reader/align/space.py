"""Passages of two accounts as points: how alike they are by what they share."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain

PIVOT = 0.6
"""How much of a passage's own length counts; the rest is the mean length."""
POSTINGS = 250
"""How many places of the other account the rare terms of one passage may lead to, all together."""
_POSTINGS_EACH = 42
"""The same for each passage that is looked at closely, where those are few."""
_GRAIN = 1 << 32
"""Weights are whole numbers of this part of one: then sums are exact, and the same in whatever order terms come."""


class Counted:
    """The terms of an account's passages, counted once for all accounts that it meets.

    Each passage is a collection of different terms: sets, or tuples where memory matters, which take a tenth.
    """

    def __init__(self, passages: Sequence[Collection[str]]) -> None:
        self.passages = passages
        self.frequency = Counter(chain.from_iterable(passages))
        self.told = sum(map(bool, passages))

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """The passages that hold each term, in order."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, terms in enumerate(self.passages):
            for term in terms:
                found[term].append(number)
        return dict(found)


class Space:
    """The passages of two accounts as sets of terms weighed by their rarity among them.

    Likeness is a cosine whose norms are mixed with the mean norm, so that a sentence is not charged for being long:
    pivoted document length normalisation (Singhal, Buckley and Mitra 1996). A term counts once a passage. The passages
    of the second account are numbered on.
    """

    def __init__(self, one: Counted, other: Counted) -> None:
        self._accounts = one, other
        self.passages = list(map(frozenset, chain(one.passages, other.passages)))
        told = one.told + other.told
        frequency = one.frequency.copy()
        frequency.update(other.frequency)
        squares = [_rounded(math.log((told + 1) / (count + 0.5)) ** 2) for count in range(told + 1)]
        self._squares = {term: squares[count] for term, count in frequency.items()}
        self._shared: dict[tuple[int, int], float] = {}
        self._weights = [self.weight(terms) for terms in self.passages]
        self._mean = sum(map(math.sqrt, self._weights)) / told if told else 0.0
        self._lengths = [self._pivoted(weight) for weight in self._weights]
        self._run_lengths: dict[int, float] = {}

    def cosine(self, one: int, other: int) -> float:
        """How alike two passages are, from 0 up; about 1 where they share everything."""
        shared = self.shared(one, other)
        return shared / (self._lengths[one] * self._lengths[other]) if shared else 0.0

    def cosine_of_run(self, one: int, first: int) -> float:
        """How alike a passage is to two of the other account that follow one another, read as one."""
        both = self.passages[one] & self.passages[first] & self.passages[first + 1]
        shared = self.shared(one, first) + self.shared(one, first + 1) - self.weight(both)
        return shared / (self._lengths[one] * self._run_length(first)) if shared else 0.0

    def shared(self, one: int, other: int) -> float:
        """The weight of what two passages share."""
        pair = (one, other) if one < other else (other, one)
        if (found := self._shared.get(pair)) is None:
            found = self._shared[pair] = self.weight(self.passages[one] & self.passages[other])
        return found

    def overlap(self, one: int, other: int) -> float:
        """The weight of what two passages share, as a share of the weight of all that they hold."""
        shared = self.shared(one, other)
        return shared / (self._weights[one] + self._weights[other] - shared) if shared else 0.0

    def rarity(self, term: str) -> float:
        """How rare a term is: the logarithm of passages by passages that hold it."""
        return math.sqrt(self._squares[term])

    def weight(self, terms: Iterable[str]) -> float:
        """The weight of these terms: the sum of the squares of their rarity, the same in whatever order they come."""
        return sum(map(self._squares.__getitem__, terms))

    def neighbours(self, most: int) -> set[tuple[int, int]]:
        """Pairs of passages worth a close look, found through the rare terms of each passage, so many at most for each.

        Rarest terms first, as far as the budget of postings goes; of a term that stands in more places than are left,
        those told at the same share of the way through.
        """
        one, other = self._accounts
        behind = len(one.passages)
        ours = {(here, there + behind) for here, there in self._near(one, other, most)}
        return ours | {(here, there + behind) for there, here in self._near(other, one, most)}

    def _near(self, one: Counted, other: Counted, most: int) -> Iterable[tuple[int, int]]:
        for number, terms in enumerate(one.passages):
            place = number * len(other.passages) // len(one.passages)
            reached = self._reached(terms, other.places, place, min(POSTINGS, _POSTINGS_EACH * most))
            for near in _heaviest(reached, place, most):
                yield number, near

    def _reached(
        self, terms: Iterable[str], places: Mapping[str, Sequence[int]], at: int, left: int
    ) -> dict[int, float]:
        """What each passage of the other account weighs by the terms that lead to it, while postings are left."""
        weights: dict[int, float] = defaultdict(float)
        held = [term for term in terms if term in places]
        if sum(len(places[term]) for term in held) > left:
            held.sort(key=lambda term: (len(places[term]), term))
        for term in held:
            square, others = self._squares[term], places[term]
            if len(others) > left:
                if left <= 1:
                    break
                middle = bisect_left(others, at)
                others = others[max(0, middle - left // 2) : middle + left // 2]
            for other in others:
                weights[other] += square
            left -= len(others)
        return weights

    def _run_length(self, first: int) -> float:
        if (found := self._run_lengths.get(first)) is None:
            weight = self._weights[first] + self._weights[first + 1] - self.shared(first, first + 1)
            found = self._run_lengths[first] = self._pivoted(weight)
        return found

    def _pivoted(self, weight: float) -> float:
        return (1 - PIVOT) * self._mean + PIVOT * math.sqrt(weight)


def _rounded(weight: float) -> float:
    return round(weight * _GRAIN) / _GRAIN


def _heaviest(weights: Mapping[int, float], place: int, most: int) -> list[int]:
    """The passages that weigh most, of equal ones the nearest to a place."""
    if len(weights) <= most:
        return list(weights)
    least = sorted(weights.values(), reverse=True)[most - 1]
    ranks = sorted((-weight, abs(other - place), other) for other, weight in weights.items() if weight >= least)
    return [other for *_, other in ranks[:most]]

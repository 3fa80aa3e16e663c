"""Passages of two accounts as points: how alike two runs of them are by what they share."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain

PIVOT = 0.6
"""How much of a passage's own length counts; the rest is the mean length."""
POSTINGS = 250
"""How many places of the other account the rare terms of one passage may lead to, all together."""
NEAREST = 6
"""How many passages of the other account are looked at closely for each one."""

Run = tuple[int, ...]
"""One passage, or two that follow one another and are read as one."""


class Space:
    """Sets of terms weighed by their rarity among these passages.

    Likeness is a cosine whose norms are mixed with the mean norm, so that a sentence is not charged for being long:
    pivoted document length normalisation (Singhal, Buckley and Mitra 1996). A term counts once a passage.
    """

    def __init__(self, passages: Sequence[frozenset[str]]) -> None:
        told = sum(map(bool, passages))
        frequency = Counter(chain.from_iterable(passages))
        squares = [math.log((told + 1) / (count + 0.5)) ** 2 for count in range(told + 1)]
        self.passages = passages
        self._squares = {term: squares[count] for term, count in frequency.items()}
        self._shared: dict[tuple[int, int], float] = {}
        self._weights = [self.weight(terms) for terms in passages]
        self._mean = sum(map(math.sqrt, self._weights)) / told if told else 0.0
        self._lengths: dict[Run, float] = {(n,): self._pivoted(weight) for n, weight in enumerate(self._weights)}

    def cosine(self, one: int, run: Run) -> float:
        """How alike a passage and a run are, from 0 up; about 1 where they share everything."""
        if len(run) == 1:
            shared = self.shared(one, run[0])
        else:
            ours = self.passages[one]
            shared = self.weight((ours & self.passages[run[0]]) | (ours & self.passages[run[1]]))
        return shared / (self._lengths[(one,)] * self._length(run)) if shared else 0.0

    def shared(self, one: int, other: int) -> float:
        """The weight of what two passages share."""
        if (found := self._shared.get((one, other))) is None:
            found = self._shared[one, other] = self.weight(self.passages[one] & self.passages[other])
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
        return math.fsum(map(self._squares.__getitem__, terms))

    def neighbours(self, here: range, there: range) -> set[tuple[int, int]]:
        """Pairs of passages worth a close look, found through the rare terms of each passage of `here`.

        Rarest terms first, as far as the budget of postings goes; of a term that stands in more places than are left,
        those told at the same share of the way through.
        """
        postings: dict[str, list[int]] = defaultdict(list)
        for number in there:
            for term in self.passages[number]:
                postings[term].append(number)
        pairs: set[tuple[int, int]] = set()
        for number in here:
            place = there.start + (number - here.start) * len(there) // max(1, len(here))
            weights = self._reached(self.passages[number], postings, place)
            ranks = sorted([(-weight, abs(other - place), other) for other, weight in weights.items()])
            pairs.update([(number, other) for *_, other in ranks[:NEAREST]])
        return pairs

    def _reached(self, terms: Iterable[str], postings: dict[str, list[int]], place: int) -> dict[int, float]:
        weights: dict[int, float] = defaultdict(float)
        left = POSTINGS
        for term in sorted((t for t in terms if t in postings), key=lambda t: (len(postings[t]), t)):
            others = postings[term]
            if len(others) > left:
                middle = bisect_left(others, place)
                others = others[max(0, middle - left // 2) : middle + left // 2]
            for other in others:
                weights[other] += self._squares[term]
            left -= len(others)
        return weights

    def _length(self, run: Run) -> float:
        if (found := self._lengths.get(run)) is None:
            both = self.passages[run[0]].union(*(self.passages[number] for number in run[1:]))
            found = self._lengths[run] = self._pivoted(self.weight(both))
        return found

    def _pivoted(self, weight: float) -> float:
        return (1 - PIVOT) * self._mean + PIVOT * math.sqrt(weight)

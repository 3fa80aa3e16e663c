"""How likely two passages of two accounts report the same thing: shared rare terms, found through an inverted index."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reader.align.terms import Terms

PIVOT = 0.5
"""How much of a passage's own length counts; the rest is the mean length."""


class Pair(NamedTuple):
    """Two passages, each by its number, and how alike they are, from 0 up."""

    left: int
    right: int
    score: float


def rarity(accounts: Iterable[Sequence[Terms]]) -> dict[str, float]:
    """The weight of each term among these accounts: the logarithm of its inverse document frequency."""
    passages = [terms for account in accounts for terms in account if terms]
    frequency = Counter(term for terms in passages for term in terms)
    return {term: math.log((len(passages) + 1) / (count + 0.5)) for term, count in frequency.items()}


def alike(left: Sequence[Terms], right: Sequence[Terms]) -> list[Pair]:
    """Every pair of passages of two accounts that share a term, with its score, in the order of the passages.

    Cosine of term vectors whose norms are mixed with the mean norm, so that a sentence is not charged for being long:
    pivoted document length normalisation (Singhal, Buckley and Mitra 1996).
    """
    rare = rarity((left, right))
    here, there = [_vector(terms, rare) for terms in left], [_vector(terms, rare) for terms in right]
    mean = _mean([_norm(vector) for vector in here + there if vector])
    there_norms = [_pivoted(vector, mean) for vector in there]
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, vector in enumerate(there):
        for term, weight in vector.items():
            postings[term].append((number, weight))
    pairs = []
    for number, vector in enumerate(here):
        shared: dict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            for other, other_weight in postings.get(term, ()):
                shared[other] += weight * other_weight
        norm = _pivoted(vector, mean)
        pairs += [
            Pair(number, other, shared[other] / (norm * there_norms[other])) for other in sorted(shared)
        ]
    return pairs


def _vector(terms: Terms, rare: Mapping[str, float]) -> dict[str, float]:
    return {term: rare[term] * (1 + math.log(len(spans))) for term, spans in terms.items()}


def _norm(vector: Mapping[str, float]) -> float:
    return math.sqrt(sum(weight * weight for weight in vector.values()))


def _pivoted(vector: Mapping[str, float], mean: float) -> float:
    return (1 - PIVOT) * mean + PIVOT * _norm(vector)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0

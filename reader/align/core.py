"""The passages of a row that hold together, without those that only something related ties to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from reader.align.groups import PassageAt


class Core(NamedTuple):
    """Passages of a row, and how likely a pair of them reports the same, 0 to 1, as the mean of all their pairs."""

    places: Sequence[PassageAt]
    confidence: float


def core(places: Sequence[PassageAt], likelihoods: Mapping[tuple[PassageAt, PassageAt], float], least: float) -> Core:
    """Drop the loosest passage again and again, until every one left is tied to the others by `least` in the mean.

    All of the row where no two accounts would be left. `places` are sorted, and each pair of `likelihoods` is, too.
    """
    pairs = {
        (one, other): likelihoods.get((one, other), 0.0)
        for one, other in combinations(places, 2)
        if one.account != other.account
    }
    left = dict.fromkeys(places, 0.0)
    for (one, other), likelihood in pairs.items():
        left[one] += likelihood
        left[other] += likelihood
    accounts = Counter(place.account for place in places)
    while len(accounts) > 1:
        loosest = min(left, key=lambda place: (_mean(place, left, accounts), place))
        if _mean(loosest, left, accounts) >= least:
            return Core(list(left), _confidence(left, accounts))
        _take(loosest, left, accounts, pairs)
    return Core(places, sum(pairs.values()) / len(pairs))


def _mean(place: PassageAt, left: Mapping[PassageAt, float], accounts: Counter[int]) -> float:
    return left[place] / (len(left) - accounts[place.account])


def _confidence(left: Mapping[PassageAt, float], accounts: Counter[int]) -> float:
    """The mean of all pairs; every pair stands in the sums of both its passages, and is counted with both."""
    return sum(left.values()) / sum(len(left) - accounts[place.account] for place in left)


def _take(
    place: PassageAt,
    left: dict[PassageAt, float],
    accounts: Counter[int],
    pairs: Mapping[tuple[PassageAt, PassageAt], float],
) -> None:
    del left[place]
    accounts[place.account] -= 1
    if not accounts[place.account]:
        del accounts[place.account]
    for other in left:
        if other.account != place.account:
            left[other] -= pairs[min(place, other), max(place, other)]

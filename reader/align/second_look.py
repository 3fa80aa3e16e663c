"""How likely two passages report the same thing, once it is known how likely the passages around and beside them do."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from reader.align.groups import PassageAt, Tie

# Weights of a logistic regression over the ties of 61 annotated events, rounded; its bias is 0. All but the first are
# for likelihoods and shares, from 0 to 1. Weights chosen without the event that they are judged on lift link F1 by
# 0.008, and find 30 in 100 links in strong rows instead of 27; these are of all 61.
_FIRST = 0.9
_RIVALS = -0.75
_BOTH_HAVE_RIVALS = -1.25
_NEAR = 0.95
_THIRD = 1.2
_THIRD_AGAINST = -0.4
_LATE = -0.5

_REACH = range(-2, 3)
"""How far off a passage is near, in passages on or back. Chosen by hand."""
_MOST_RIVALS = 2
"""Passages of one account that are rivals of another of it."""
_SURE = 0.005
"""How far from 0 and 1 a likelihood is kept before its odds are taken: at those they are endless. Chosen by hand."""


def second_look(ties: Sequence[Tie], sizes: Sequence[int]) -> list[Tie]:
    """The same ties with likelihoods weighed again; `sizes` holds the number of passages of each account.

    Rivals speak against a pair: other passages of either account that the other passage may as well report the same as.
    Passages near both that are tied speak for it, and so does a passage of a third account that both are tied to; one
    that only one of them is tied to speaks against it. What is told late is less often told by others.
    """
    company = _Company(ties)
    return [Tie(tie.one, tie.other, _likelihood(tie, company, sizes), tie.distance) for tie in ties]


def _likelihood(tie: Tie, company: _Company, sizes: Sequence[int]) -> float:
    one, other, first = tie.one, tie.other, min(max(tie.likelihood, _SURE), 1 - _SURE)
    ours, theirs = company.rivals(one, other), company.rivals(other, one)
    weight = (
        _FIRST * math.log(first / (1 - first))
        + _RIVALS * (ours[1] + theirs[1])
        + _BOTH_HAVE_RIVALS * min(ours[0], theirs[0])
        + _NEAR * company.near(one, other)
        + _THIRD * company.third(one, other)
        + _THIRD_AGAINST * max(company.third_against(one, other), company.third_against(other, one))
        + _LATE * min(place.passage / sizes[place.account] for place in (one, other))
    )
    return 1 / (1 + math.exp(-weight))


class _Company:
    """What each passage is tied to, the likeliest first."""

    def __init__(self, ties: Sequence[Tie]) -> None:
        self._tied: dict[tuple[int, int], dict[tuple[int, int], float]] = defaultdict(dict)
        self._likeliest: dict[tuple[tuple[int, int], int], list[tuple[int, float]]] = defaultdict(list)
        for one, other, likelihood, _ in sorted(ties, key=lambda tie: (-tie.likelihood, tie.one, tie.other)):
            self._tied[one][other] = self._tied[other][one] = likelihood
            for place, (account, passage) in ((one, other), (other, one)):
                likeliest = self._likeliest[place, account]
                if len(likeliest) <= _MOST_RIVALS:
                    likeliest.append((passage, likelihood))

    def rivals(self, one: PassageAt, other: PassageAt) -> tuple[float, float]:
        """How likely `one` reports the same as the likeliest two passages of the other account beside this one."""
        likeliest = self._likeliest[one, other.account]
        rivals = [likelihood for passage, likelihood in likeliest if passage != other.passage]
        first, second, *_ = (*rivals, 0.0, 0.0)
        return first, second

    def near(self, one: PassageAt, other: PassageAt) -> float:
        """The likeliest other tie of a passage near to one, or of itself, with a passage near to the other."""
        around = [(other.account, other.passage + along) for along in _REACH]
        found = 0.0
        for step in _REACH:
            tied = self._tied.get((one.account, one.passage + step), {})
            for place in around if tied else ():
                if tied.get(place, 0.0) > found and (step or place != other):
                    found = tied[place]
        return found

    def third(self, one: PassageAt, other: PassageAt) -> float:
        """The most that a passage of a third account is tied to both, by the weaker of its two ties."""
        found, theirs = 0.0, self._tied[other]
        for place, likelihood in self._tied[one].items():
            if likelihood <= found:
                break
            found = max(found, min(likelihood, theirs.get(place, 0.0)))
        return found

    def third_against(self, one: PassageAt, other: PassageAt) -> float:
        """The most that a passage of a third account is tied to one while nothing ties it to the other."""
        theirs = self._tied[other]
        for place, likelihood in self._tied[one].items():
            if place[0] != other.account and place not in theirs:
                return likelihood
        return 0.0

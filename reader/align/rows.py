"""Groups of passages that hold together as a whole."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Place(NamedTuple):
    """Where a passage stands: the number of its account, and its own number there."""

    account: int
    passage: int


class Tie(NamedTuple):
    """Two passages of different accounts, how strongly they ask for one row, and how far apart they are told (0 to 1)."""

    one: Place
    other: Place
    weight: float
    distance: float


ABSENT = -0.5
"""What two passages without a tie add to the weight of a row that would hold both."""
STRANGERS = -4.0
"""What two passages of one account add that do not follow one another."""


def group(ties: Iterable[Tie]) -> list[list[Place]]:
    """Join places into rows, the strongest two first, as long as all pairs of a joined row weigh more than nothing together.

    Greedy additive edge contraction (Keuper et al. 2015) on the ties, every pair of places counted.
    """
    ties = list(ties)
    weights = {(tie.one, tie.other): tie.weight for tie in ties}
    rows = {place: [place] for tie in ties for place in (tie.one, tie.other)}
    heap = [(-tie.weight, tie.distance, tie.one, tie.other, 1, 1) for tie in ties if tie.weight > 0]
    heapq.heapify(heap)
    neighbours: dict[Place, set[Place]] = {}
    for tie in ties:
        neighbours.setdefault(tie.one, set()).add(tie.other)
        neighbours.setdefault(tie.other, set()).add(tie.one)
    while heap:
        _, distance, one, other, size, other_size = heapq.heappop(heap)
        if len(rows.get(one, ())) != size or len(rows.get(other, ())) != other_size:
            continue
        joined = rows[one] = rows[one] + rows.pop(other)
        neighbours[one] = (neighbours[one] | neighbours.pop(other)) - {one, other}
        for near in neighbours[one]:
            neighbours[near].discard(other)
            neighbours[near].add(one)
            if (weight := _together(joined, rows[near], weights)) > 0:
                heapq.heappush(heap, (-weight, distance, one, near, len(joined), len(rows[near])))
    return [sorted(row) for row in rows.values()]


def _together(row: list[Place], other: list[Place], weights: Mapping[tuple[Place, Place], float]) -> float:
    total = 0.0
    for one in row:
        for two in other:
            if one.account == two.account:
                total += 0.0 if abs(one.passage - two.passage) == 1 else STRANGERS
            else:
                total += weights.get((min(one, two), max(one, two)), ABSENT)
    return total

"""Going from row to row: where a jump lands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


def nearest(rows: Sequence[int], current: int, place: Sequence[int]) -> int:
    """The row shown that stands at, or else after, or else before the current one.

    `place` has the place of every row in the order in which these rows stand.
    """
    return rows[min(bisect_left(rows, place[current], key=place.__getitem__), len(rows) - 1)]


def seek(rows: Sequence[int], current: int, direction: int, place: Sequence[int]) -> int | None:
    """The next of these rows after (`1`) or before (`-1`) the current one, round the end if need be.

    `place` has the place of every row in the order in which these rows stand.
    """
    if not rows:
        return None
    if direction > 0:
        return rows[bisect_right(rows, place[current], key=place.__getitem__) % len(rows)]
    return rows[bisect_left(rows, place[current], key=place.__getitem__) - 1]

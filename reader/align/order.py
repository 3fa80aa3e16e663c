"""The order in which rows are read: a lead account's, the others' passages where their own article tells them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.align.groups import PassageAt


def reading_order(rows: Sequence[Sequence[PassageAt]], sizes: Sequence[int]) -> list[Sequence[PassageAt]]:
    """Rows in reading order; `sizes` holds the number of passages of each account.

    The account with most passages in shared rows leads (the first among equals), one whose first passage, mostly the
    headline, is shared before one whose is not. Each further account's remaining rows stand right after the row with
    the passage before, or, at its start, before the row with the next one.
    """
    row_of = {place: number for number, row in enumerate(rows) for place in row}
    placed: set[int] = set()
    after: dict[int | None, int | None] = {None: None}
    for account in _most_shared_first(rows, len(sizes)):
        _weave([row_of[PassageAt(account, passage)] for passage in range(sizes[account])], placed, after)
    order, row = [], after[None]
    while row is not None:
        order.append(rows[row])
        row = after[row]
    return order


def _most_shared_first(rows: Sequence[Sequence[PassageAt]], accounts: int) -> list[int]:
    """The accounts, those whose first passage is shared before others, then by how many passages are."""
    together = [place for row in rows if len({place.account for place in row}) > 1 for place in row]
    shared = Counter(place.account for place in together)
    opening = {place.account for place in together if place.passage == 0}
    return sorted(range(accounts), key=lambda account: (account not in opening, -shared[account], account))


def _weave(own: Sequence[int], placed: set[int], after: dict[int | None, int | None]) -> None:
    """Link an account's rows, in its own order, into the chain `after` (row to next row, None before the first)."""
    start = [row for row in own if row in placed][:1]
    last: int | None = None
    if start:
        last = next(row for row, following in after.items() if following == start[0])
    passed: set[int] = set()
    for row in own:
        if row in passed:
            continue
        if row not in placed:
            after[row], after[last] = after[last], row
            placed.add(row)
        passed.add(row)
        last = row

"""A comparison that is longer than a model's window is asked in parts: rows with those beside them."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model import Comparison, Row
from reader.pointing.answer import NoAnswer
from reader.pointing.question import Address, askable, head, line, pointing, tokens

ROOM = 0.25
"""The share of the window that is kept for the answer. Chosen by hand."""
_BESIDE = 0.25
"""The share of a part that is shown in the next one as well, since a row and its neighbours may tell of one thing.

Chosen by hand.
"""


class TooSmall(NoAnswer):
    """A window in which one row of the comparison has no room; the message says so."""


def parts(comparison: Comparison, window: int) -> list[frozenset[Address]]:
    """The passages of each question that is to be asked, so that none takes more than its share of `window` tokens.

    All in one where that fits. Otherwise rows follow each other in reading order, each with the passages of other rows
    that come near to it (`Row.parallels`), and each part begins with the last rows of the one before. Raises
    `TooSmall` where a single row does not fit.
    """
    every = frozenset(askable(comparison))
    if pointing(comparison, every).tokens <= window * (1 - ROOM):
        return [every]
    heads = sum(tokens(head(comparison, account)) + 2 for account in range(len(comparison.witnesses)))
    most = window * (1 - ROOM) - pointing(comparison, ()).tokens - heads
    return list(_parts(comparison, [_near(row) & every for row in comparison.rows], most))


def around(comparison: Comparison, row: int) -> frozenset[Address]:
    """The passages that a question about one row shows: its own, the guests' and near misses', and their neighbours."""
    one = comparison.rows[row]
    told = _near(one) | {guest.place for guest in one.guests}
    beside = {(account, near) for account, number in told for near in range(number - 1, number + 2)}
    return frozenset(askable(comparison)) & beside


def _near(row: Row) -> frozenset[Address]:
    own = ((account, number) for account, cell in enumerate(row.cells) for number in cell)
    return frozenset(own) | {parallel.place for parallel in row.parallels}


def _parts(comparison: Comparison, rows: list[frozenset[Address]], most: float) -> Iterator[frozenset[Address]]:
    part: list[frozenset[Address]] = []
    for row in filter(None, rows):
        own = _cost(comparison, [row])
        if own > most:
            raise TooSmall("a row of the comparison is longer than the window; set a larger one")
        if part and _cost(comparison, [*part, row]) > most:
            yield _united(part)
            part = _last(comparison, part, min(most * _BESIDE, most - own))
        part.append(row)
    if part:
        yield _united(part)


def _last(comparison: Comparison, part: list[frozenset[Address]], most: float) -> list[frozenset[Address]]:
    """As many of the last rows as cost no more than this."""
    start = len(part)
    while start and _cost(comparison, part[start - 1 :]) <= most:
        start -= 1
    return part[start:]


def _cost(comparison: Comparison, rows: list[frozenset[Address]]) -> int:
    """The tokens of all passages in these rows, each with its line end."""
    return sum(tokens(line(comparison, address)) + 2 for address in _united(rows))


def _united(rows: list[frozenset[Address]]) -> frozenset[Address]:
    return frozenset[Address]().union(*rows)

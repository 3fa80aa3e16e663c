"""Rows drawn by hand: what the rules are told about them, and which differences lie in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from reader.model import Row, Witness
from reader.verdict.case import Links
from reader.verdict.difference import Pairwise
from reader.verdict.placing import Address, passage_at


def certain(rows: Sequence[Row]) -> Links:
    """Every two passages of two cells of a row, as surely the same; no others."""
    return {pair: 1.0 for row in rows for pair in _pairs(row)}


def _pairs(row: Row) -> Iterator[tuple[Address, Address]]:
    cells = [[(account, passage) for passage in cell] for account, cell in enumerate(row.cells)]
    for one, other in combinations(cells, 2):
        yield from product(one, other)


def within(witnesses: Sequence[Witness], rows: Sequence[Row], found: Sequence[Pairwise]) -> list[Pairwise]:
    """The differences whose words stand in one of these rows."""
    homes = [{(account, passage) for account, cell in enumerate(row.cells) for passage in cell} for row in rows]
    return [each for each in found if any(home.issuperset(_addresses(witnesses, each)) for home in homes)]


def _addresses(witnesses: Sequence[Witness], pairwise: Pairwise) -> set[Address]:
    sides = ((pairwise.one, pairwise.difference.a), (pairwise.other, pairwise.difference.b))
    return {(account, passage_at(witnesses[account], span.start)) for account, shown in sides for span in shown.spans}

"""Accounts side by side, each flowing in its own order like the article that it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from reader.model import Comparison
from reader.tui.page.page_shape import Column, Page, Slot, columns
from reader.tui.page.row_layout import height


def flow_out(comparison: Comparison, shown: Collection[int], width: int, accounts: Sequence[int]) -> Page:
    """Each of these accounts in a column of its own, without the rows that are not shown.

    Where the columns would be under 30 cells, only the first account has one.
    """
    cols = columns(width, len(accounts))
    if len(cols) < len(accounts):
        accounts, cols = accounts[:1], columns(width, 1)
    told = tuple(accounts)
    kept = set(shown)
    slots = tuple(tuple(_flow(comparison, kept, account, column)) for account, column in zip(told, cols, strict=True))
    flows: list[dict[int, list[range]]] = []
    for column in slots:
        flows.append({})
        for slot in column:
            flows[-1].setdefault(slot.row, []).append(range(slot.top, slot.stop))
    bottom = max((column[-1].stop for column in slots if column), default=0)
    return Page(told, cols, slots, {}, bottom, tuple(flows))


def _flow(comparison: Comparison, kept: Collection[int], account: int, column: Column) -> Iterator[Slot]:
    """The passages of an account, neighbours of one row together, a blank line before each paragraph."""
    witness = comparison.witnesses[account]
    row_of = {passage: number for number in kept for passage in comparison.rows[number].cells[account]}
    told = sorted(row_of)
    bottom, before = 0, None
    for (row, paragraph), group in groupby(told, key=lambda n: (row_of[n], witness.passages[n].paragraph)):
        cell = tuple(group)
        top = bottom + (before is not None and before != paragraph)
        lines = height(witness, cell, column.text)
        yield Slot(row, account, top, lines, cell)
        bottom, before = top + lines, paragraph

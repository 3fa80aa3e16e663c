"""Passages of two cells in one order, where the accounts tell the same sentences in another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from reader.verdict.words import Word

Passages = Sequence[Sequence[Word]]


def in_one_order(a: Passages, b: Passages) -> tuple[list[Word], list[Word]]:
    """The words of both cells, the second cell's passages in the order of the likest ones of the first."""
    if len(a) > 1 and len(b) > 1:
        contents = [_content(passage) for passage in a]
        b = sorted(b, key=lambda passage: _likest(_content(passage), contents))
    return list(chain.from_iterable(a)), list(chain.from_iterable(b))


def _content(passage: Sequence[Word]) -> set[str]:
    return {word.form for word in passage if word.content}


def _likest(content: set[str], others: Sequence[set[str]]) -> int:
    """The number of the likest passage, the first of them where several are equally like."""
    return max(range(len(others)), key=lambda number: (len(content & others[number]), -number))

"""Which row a difference is shown in, when its words stand in passages that rows keep apart."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from reader.model import Guest, Row, Span, Witness
from reader.verdict.difference import Pairwise

_PARTING = re.compile(r"[,;:](?=\s)\s*|\s*[—–()]\s*|\s--\s")

Address = tuple[int, int]
"""An account and a passage of it, both from 0."""


class Placed(NamedTuple):
    """The rows with the passages and guests that differences brought in, and the differences by the row's number."""

    rows: tuple[Row, ...]
    differences: Mapping[int, Sequence[Pairwise]]


def placed(witnesses: Sequence[Witness], rows: Sequence[Row], found: Iterable[Pairwise]) -> Placed:
    """Each difference in the row that holds most of its passages.

    Differences that share words are shown together. A passage that stood alone moves into that row; one that is at home
    in another row with somebody else stays there and is a guest.
    """
    return _Seating(witnesses, rows).seat([_Group(witnesses, group) for group in _groups(found)])


class _Group:
    """Differences that share words, and the passages that hold their words."""

    def __init__(self, witnesses: Sequence[Witness], differences: Sequence[Pairwise]) -> None:
        self.differences = differences
        self.spans: dict[Address, list[Span]] = defaultdict(list)
        for one, other, difference in differences:
            for account, shown in ((one, difference.a), (other, difference.b)):
                for span in shown.spans:
                    self.spans[account, passage_at(witnesses[account], span.start)].append(span)


class _Seating:
    def __init__(self, witnesses: Sequence[Witness], rows: Sequence[Row]) -> None:
        self._witnesses = witnesses
        self._rows: list[Row | None] = list(rows)
        self._home = {
            (account, passage): number
            for number, row in enumerate(rows)
            for account, cell in enumerate(row.cells)
            for passage in cell
        }
        self._guests: dict[int, set[Guest]] = defaultdict(set)
        self._differences: dict[int, list[Pairwise]] = defaultdict(list)

    def seat(self, groups: Sequence[_Group]) -> Placed:
        for group in sorted(groups, key=self._order):
            self._seat(group)
        kept = [number for number, row in enumerate(self._rows) if row is not None]
        rows = tuple(self._with_guests(number) for number in kept)
        return Placed(rows, {at: self._differences[number] for at, number in enumerate(kept)})

    def _order(self, group: _Group) -> tuple[list[int], list[str]]:
        """By rows, then by words: nothing that hangs on the order of the accounts."""
        words = [
            span.of(self._witnesses[account].article.text)
            for (account, _), spans in group.spans.items()
            for span in spans
        ]
        return sorted(self._home[address] for address in group.spans), sorted(words)

    def _seat(self, group: _Group) -> None:
        homes = [self._home[address] for address in group.spans]
        target = min(set(homes), key=lambda number: (-homes.count(number), -len(self._row(number).tellers), number))
        for address, spans in group.spans.items():
            if self._home[address] != target:
                self._bring(address, spans, target)
        self._differences[target] += group.differences

    def _bring(self, address: Address, spans: Sequence[Span], target: int) -> None:
        account, passage = address
        source = self._home[address]
        alone = len(self._row(source).tellers) == 1 and not self._guests[source] and not self._differences[source]
        if alone and not self._row(target).cells[account]:
            self._move(source, target)
        else:
            self._guests[target].add(Guest(account, passage, _clause(self._witnesses[account], passage, spans)))

    def _move(self, source: int, target: int) -> None:
        row, gone = self._row(target), self._row(source)
        cells = tuple(tuple(sorted(own + new)) for own, new in zip(row.cells, gone.cells, strict=True))
        self._rows[target] = replace(row, cells=cells)
        self._rows[source] = None
        for account, cell in enumerate(gone.cells):
            for passage in cell:
                self._home[account, passage] = target

    def _row(self, number: int) -> Row:
        row = self._rows[number]
        if row is None:
            raise LookupError(f"row {number} was moved into another")
        return row

    def _with_guests(self, number: int) -> Row:
        row, guests = self._row(number), self._guests[number]
        return replace(row, guests=tuple(sorted({*row.guests, *guests}))) if guests else row


def _clause(witness: Witness, passage: int, spans: Sequence[Span]) -> Span:
    """The words together with those around them, as far as marks of punctuation part them from the rest."""
    text, (start, end) = witness.article.text, witness.passages[passage].span
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    before = [mark.end() for mark in _PARTING.finditer(text, start, first)]
    behind = _PARTING.search(text, last, end)
    return Span(before[-1] if before else start, behind.start() if behind else end)


def passage_at(witness: Witness, position: int) -> int:
    """The number of the passage that holds this position of the text."""
    return bisect_right(witness.passages, position, key=lambda passage: passage.span.start) - 1


def _groups(found: Iterable[Pairwise]) -> list[list[Pairwise]]:
    """The differences, those together that share a word in an account."""
    groups: list[list[Pairwise]] = []
    for each in found:
        touching = [group for group in groups if any(_share_words(each, other) for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([*chain.from_iterable(touching), each])
    return groups


def _share_words(one: Pairwise, other: Pairwise) -> bool:
    return any(
        account == there and span.touches(also) for account, span in _words(one) for there, also in _words(other)
    )


def _words(pairwise: Pairwise) -> list[tuple[int, Span]]:
    one, other, difference = pairwise
    return [(one, span) for span in difference.a.spans] + [(other, span) for span in difference.b.spans]

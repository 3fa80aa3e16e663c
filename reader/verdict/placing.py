"""Which row a difference is shown in, when its words stand in passages that rows keep apart."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from statistics import fmean
from typing import NamedTuple

from reader.model import Guest, Row, Span, Witness
from reader.phrases.sentence_part import clause_around
from reader.verdict.case import Links
from reader.verdict.difference import Pairwise

Address = tuple[int, int]
"""An account and a passage of it, both from 0."""


class Placed(NamedTuple):
    """The rows with the passages and guests that differences brought in, and the differences by the row's number."""

    rows: tuple[Row, ...]
    differences: Mapping[int, Sequence[Pairwise]]


def placed(witnesses: Sequence[Witness], rows: Sequence[Row], found: Iterable[Pairwise], links: Links) -> Placed:
    """Each difference in the row that holds most of its passages.

    A row of passages that all stood alone is as strong as `links` say that they report the same.

    Differences that share words are shown together. A passage that stood alone moves into that row; one that is at home
    in another row with somebody else stays there and is a guest.
    """
    return _Seating(witnesses, rows, links).seat([_Group(witnesses, group) for group in _groups(found)])


def homes(rows: Sequence[Row]) -> dict[Address, int]:
    """The number of the row in which each passage is at home."""
    return {
        (account, passage): number
        for number, row in enumerate(rows)
        for account, cell in enumerate(row.cells)
        for passage in cell
    }


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
    def __init__(self, witnesses: Sequence[Witness], rows: Sequence[Row], links: Links) -> None:
        self._witnesses, self._links = witnesses, links
        self._alone = {number for number, row in enumerate(rows) if not row.shared}
        self._rows: list[Row | None] = list(rows)
        self._home = homes(rows)
        self._guests = {number: list(row.guests) for number, row in enumerate(rows)}
        self._differences: dict[int, list[Pairwise]] = defaultdict(list)

    def seat(self, groups: Sequence[_Group]) -> Placed:
        for group in sorted(groups, key=self._order):
            self._seat(group)
        kept = [number for number, row in enumerate(self._rows) if row is not None]
        rows = tuple(self._settled(number) for number in kept)
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
        target = min(set(homes), key=lambda number: (-homes.count(number), -self._tellers(number), number))
        hosts = [address for address in group.spans if self._home[address] == target]
        for address, spans in group.spans.items():
            if self._home[address] != target:
                beside = min(hosts, key=lambda host: (host[0] == address[0], self._passage(host)))
                self._bring(address, spans, target, beside)
        self._differences[target] += group.differences

    def _tellers(self, number: int) -> int:
        return sum(map(bool, self._row(number).cells))

    def _bring(self, address: Address, spans: Sequence[Span], target: int, beside: Address) -> None:
        account, passage = address
        source = self._home[address]
        alone = not self._row(source).shared and not self._differences[source]
        if alone and not self._row(target).cells[account]:
            self._move(source, target)
        else:
            witness = self._witnesses[account]
            clause = clause_around(witness.article.text, witness.passages[passage].span, spans)
            self._guests[target].append(Guest(account, passage, clause, beside))

    def _move(self, source: int, target: int) -> None:
        row, gone = self._row(target), self._row(source)
        cells = tuple(tuple(sorted(own + new)) for own, new in zip(row.cells, gone.cells, strict=True))
        moved = tuple((account, passage) for account, cell in enumerate(gone.cells) for passage in cell)
        # Of a weak row nothing is said to hold together, so that nothing in it is loose.
        loose = tuple(sorted(row.loose + moved)) if row.strong and row.shared else row.loose
        self._rows[target] = replace(row, cells=cells, loose=loose)
        self._guests[target] += self._guests[source]
        self._rows[source] = None
        for account, cell in enumerate(gone.cells):
            for passage in cell:
                self._home[account, passage] = target

    def _passage(self, address: Address) -> str:
        """Its words, by which passages have an order that does not hang on the order of the accounts."""
        account, number = address
        witness = self._witnesses[account]
        return witness.passages[number].span.of(witness.article.text)

    def _row(self, number: int) -> Row:
        row = self._rows[number]
        if row is None:
            raise LookupError(f"row {number} was moved into another")
        return row

    def _settled(self, number: int) -> Row:
        """The row with its guests, each passage once; none that is at home in it comes near to it as well."""
        row = self._row(number)
        guests: dict[Address, Guest] = {}
        for guest in sorted(self._guests[number], key=lambda each: (each.place, each.span, self._passage(each.beside))):
            if self._home.get(guest.place) != number:
                known = guests.get(guest.place, guest)
                clause = Span(min(known.span.start, guest.span.start), max(known.span.end, guest.span.end))
                guests[guest.place] = replace(known, span=clause)
        near = (each for each in row.parallels if self._home.get(each.place) != number and each.place not in guests)
        found, parallels = tuple(guests.values()), tuple(near)
        if (found, parallels) != (row.guests, row.parallels):
            row = replace(row, guests=found, parallels=parallels)
        return replace(row, confidence=self._likelihood(row)) if row.shared and number in self._alone else row

    def _likelihood(self, row: Row) -> float:
        """The mean likelihood that two of its passages report the same, 0 to 1."""
        passages = [(account, passage) for account, cell in enumerate(row.cells) for passage in cell]
        pairs = [(one, other) for one, other in combinations(passages, 2) if one[0] != other[0]]
        return fmean(self._links.get(pair, 0.0) for pair in pairs)


def passage_at(witness: Witness, position: int) -> int:
    """The number of the passage that holds this position of the text."""
    return bisect_right(witness.passages, position, key=lambda passage: passage.span.start) - 1


def _groups(found: Iterable[Pairwise]) -> list[list[Pairwise]]:
    """The differences, those together that share a word in an account."""
    every = list(found)
    together = list(range(len(every)))
    account, reach, last = -1, 0, 0
    for where, span, number in sorted(_words_shown(every)):
        if where == account and span.start < reach:
            _join(together, last, number)
        else:
            account, reach = where, span.end
        reach, last = max(reach, span.end), number
    groups: dict[int, list[Pairwise]] = defaultdict(list)
    for number, each in enumerate(every):
        groups[_leader(together, number)].append(each)
    return list(groups.values())


def _words_shown(every: Sequence[Pairwise]) -> Iterator[tuple[int, Span, int]]:
    """The account, the words and the number of each side of every difference."""
    for number, (one, other, difference) in enumerate(every):
        for account, shown in ((one, difference.a), (other, difference.b)):
            for span in shown.spans:
                yield account, span, number


def _leader(together: list[int], number: int) -> int:
    """The first of those that are together with this one, each of which leads to one before it."""
    while together[number] != number:
        together[number] = number = together[together[number]]
    return number


def _join(together: list[int], one: int, other: int) -> None:
    first, last = sorted((_leader(together, one), _leader(together, other)))
    together[last] = first

"""Which quotations of several accounts are the same statement, and how each account treats it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from reader.ledger.sameness import Said, Test, equal_groups, said_by, treatment
from reader.model import Row, Speaker, Statement, Treatment, Witness

Place = tuple[int, int]  # an account and the number of one of its quotations


def find_statements(witnesses: Sequence[Witness], rows: Sequence[Row], conflicting: Test) -> tuple[Statement, ...]:
    """Every quotation of every account in exactly one statement, in the order of the rows.

    Direct quotations are one statement when they share most of their words. Reported speech joins a statement that
    stands in the same row and whose speaker it may share; what is left of it is grouped by row and speaker in the same
    way.
    """
    said = {
        (one.account, one.number): one for number, witness in enumerate(witnesses) for one in said_by(number, witness)
    }
    where = _rows_of_quotations(witnesses, rows)

    def place_in_reading(group: Sequence[Place]) -> tuple[int, list[str]]:
        words = sorted(witnesses[account].said(number) for account, number in group)
        return min((row for place in group for row in where[place]), default=0), words

    groups = [[(one.account, one.number) for one in group] for group in equal_groups(list(said.values()), conflicting)]
    groups.sort(key=place_in_reading)
    in_row: dict[int, list[list[Place]]] = defaultdict(list)
    for group in groups:
        for row in {row for place in group for row in where[place]}:
            in_row[row].append(group)
    for place in sorted(where.keys() - said.keys(), key=lambda place: place_in_reading([place])):
        neighbours = [group for row in sorted(where[place]) for group in in_row[row]]
        home = next((group for group in neighbours if _belongs(witnesses, place, group, conflicting)), None)
        if home is None:
            home = []
            groups.append(home)
            for row in where[place]:
                in_row[row].append(home)
        home.append(place)
    groups.sort(key=place_in_reading)
    return tuple(_statement(witnesses, group, said, conflicting) for group in groups)


def speakers_of(witnesses: Sequence[Witness], places: Iterable[Place]) -> list[tuple[int, Speaker]]:
    """The named speakers of these quotations, each with its account."""
    found = ((account, witnesses[account].quotations[number].speaker) for account, number in places)
    return [(account, speaker) for account, speaker in found if speaker is not None]


def _rows_of_quotations(witnesses: Sequence[Witness], rows: Sequence[Row]) -> dict[Place, frozenset[int]]:
    """The numbers of the rows in which each quotation stands."""
    row_of = {
        (account, passage): number
        for number, row in enumerate(rows)
        for account, cell in enumerate(row.cells)
        for passage in cell
    }
    return {
        (account, number): frozenset(row_of[account, passage] for passage in _touched(witness, number))
        for account, witness in enumerate(witnesses)
        for number in range(len(witness.quotations))
    }


def _touched(witness: Witness, number: int) -> range:
    span = witness.quotations[number].span
    first = bisect_left(witness.passages, span.start + 1, key=lambda passage: passage.span.end)
    last = bisect_left(witness.passages, span.end, key=lambda passage: passage.span.start)
    return range(first, last)


def _belongs(witnesses: Sequence[Witness], place: Place, group: Sequence[Place], conflicting: Test) -> bool:
    """Whether reported speech in the group's row says what the group says: another account, and a speaker that fits."""
    speaker = witnesses[place[0]].quotations[place[1]].speaker
    if speaker is None or any(account == place[0] for account, _ in group):
        return False
    named = [other for _, other in speakers_of(witnesses, group)]
    return bool(named) and not any(conflicting(speaker, other) for other in named)


def _statement(
    witnesses: Sequence[Witness], group: Sequence[Place], said: dict[Place, Said], conflicting: Test
) -> Statement:
    cells = tuple(
        tuple(sorted(number for account, number in group if account == column)) for column in range(len(witnesses))
    )
    quoted = [
        [said[column, number] for number in cell if (column, number) in said] for column, cell in enumerate(cells)
    ]
    fullest = max((tuple(word for one in cell for word in one.words) for cell in quoted), key=lambda w: (len(w), w))
    treatments = tuple(
        None if not cell else treatment(quotations, fullest) if quotations else Treatment.PARAPHRASED
        for cell, quotations in zip(cells, quoted, strict=True)
    )
    direct = speakers_of(witnesses, (place for place in group if place in said))
    conflict = any(a != b and conflicting(one, other) for (a, one), (b, other) in combinations(direct, 2))
    return Statement(cells, treatments, conflict)

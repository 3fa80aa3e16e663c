"""Whether a saved row shows what it says: its numbers are likelihoods, and its words stand in its own passages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import isfinite

from reader.model import Anchor, Finding, Guest, Kind, Pointer, Row, SecondReading, Span, Witness

Witnesses = tuple[Witness, ...]
Cells = tuple[tuple[int, ...], ...]
Place = tuple[int, int]
"""A passage: the numbers of its account and of itself, from 0."""


def row_fits(row: Row, witnesses: Witnesses) -> bool:
    """Whether all that a row names is there, and stands in its passages."""
    return _places_fit(row, witnesses) and (
        row.aside is _is_furniture(row, witnesses)
        and all(0 <= likelihood <= 1 for likelihood in _likelihoods(row))
        and all(_shows(finding, row, witnesses) for finding in row.findings)
        and all(_ties(anchor, row, witnesses) for anchor in row.anchors)
    )


def _places_fit(row: Row, witnesses: Witnesses) -> bool:
    """Whether the row has some passage, all of its passages are there, and guests and the loose are where they say."""
    return (
        any(row.cells)
        and all(len(table) == len(witnesses) for table in _by_account(row))
        and all(_exists(place, witnesses) for place in _places(row))
        and all(_is_guest(guest, row, witnesses) for guest in row.guests)
        and all(number in row.cells[account] for account, number in row.loose)
    )


def pointed_fits(reading: SecondReading, witnesses: Witnesses) -> bool:
    """Whether all that a second reader points at is there, in two accounts or more."""
    cells = [*(row.cells for row in reading.rows), *(pointer.cells for pointer in reading.pointers)]
    return (
        all(_pairs(each, witnesses) for each in cells)
        and all(_points(pointer, witnesses) for pointer in reading.pointers)
        and all(count > 0 for _, count in reading.dropped)
    )


def _by_account(row: Row) -> Iterator[Sequence[object]]:
    """All of a row that has one entry per account."""
    yield row.cells
    for finding in row.findings:
        yield finding.spans
        yield finding.readings
    for anchor in row.anchors:
        yield anchor.spans


def _places(row: Row) -> Iterator[Place]:
    """All passages that a row names."""
    yield from _numbered(row.cells)
    yield from row.loose
    for guest in row.guests:
        yield from (guest.place, guest.beside)
    for parallel in row.parallels:
        yield from (parallel.place, parallel.beside)


def _numbered(cells: Cells) -> Iterator[Place]:
    return ((account, number) for account, cell in enumerate(cells) for number in cell)


def _exists(place: Place, witnesses: Witnesses) -> bool:
    account, number = place
    return 0 <= account < len(witnesses) and 0 <= number < len(witnesses[account].passages)


def _likelihoods(row: Row) -> tuple[float, ...]:
    return row.confidence, *(parallel.likelihood for parallel in row.parallels)


def _pairs(cells: Cells, witnesses: Witnesses) -> bool:
    """Whether the cells name passages of two accounts or more, and none that is not there."""
    return (
        len(cells) == len(witnesses)
        and sum(map(bool, cells)) > 1
        and all(_exists(place, witnesses) for place in _numbered(cells))
    )


def _points(pointer: Pointer, witnesses: Witnesses) -> bool:
    """Whether the words pointed at stand in the cells, some in each that holds a passage."""
    return len(pointer.spans) == len(witnesses) and all(
        bool(spans) is bool(cell) and all(_within(span, witness, cell) for span in spans)
        for witness, cell, spans in zip(witnesses, pointer.cells, pointer.spans, strict=True)
    )


def _within(span: Span, witness: Witness, numbers: Iterable[int]) -> bool:
    """Whether the span holds something and lies in one of these passages."""
    return span.start < span.end and any(witness.passages[number].span.covers(span) for number in numbers)


def _is_guest(guest: Guest, row: Row, witnesses: Witnesses) -> bool:
    """Whether its clause stands in its passage, which is not at home in the row, and that beside it is."""
    (account, number), (host, beside) = guest.place, guest.beside
    clause, passage = guest.span, witnesses[account].passages[number].span
    return (
        clause.start < clause.end
        and passage.covers(clause)
        and number not in row.cells[account]
        and beside in row.cells[host]
    )


def _is_furniture(row: Row, witnesses: Witnesses) -> bool:
    """Whether no passage of the row belongs to an article."""
    return all(witnesses[account].passages[number].part.furniture for account, number in _numbered(row.cells))


def _shows(finding: Finding, row: Row, witnesses: Witnesses) -> bool:
    """Whether two accounts or more show the difference; who speaks may be shown where the account names the speaker."""
    anywhere = finding.kind is Kind.SPEAKER
    return (
        sum(map(bool, finding.spans)) > 1
        and all(bool(spans) is bool(reading) for spans, reading in zip(finding.spans, finding.readings, strict=True))
        and all(
            _stands(span, account, row, witnesses, anywhere=anywhere)
            for account, spans in enumerate(finding.spans)
            for span in spans
        )
    )


def _ties(anchor: Anchor, row: Row, witnesses: Witnesses) -> bool:
    return isfinite(anchor.weight) and all(
        _stands(span, account, row, witnesses) for account, spans in enumerate(anchor.spans) for span in spans
    )


def _stands(span: Span, account: int, row: Row, witnesses: Witnesses, *, anywhere: bool = False) -> bool:
    """Whether the words stand in a passage of the account's cell or in one that is a guest of the row."""
    guests = (guest.passage for guest in row.guests if guest.account == account)
    witness = witnesses[account]
    return _within(span, witness, range(len(witness.passages)) if anywhere else (*row.cells[account], *guests))

"""Whether a saved row shows what it says: its numbers are likelihoods, and its words stand in its own passages."""

from __future__ import annotations

from math import isfinite

from reader.model import Anchor, Finding, Guest, Kind, Pointer, Row, SecondReading, Span, Witness

Witnesses = tuple[Witness, ...]


def row_fits(row: Row, witnesses: Witnesses) -> bool:
    """Whether all that a row names is there, and stands in its passages."""
    accounts = range(len(witnesses))
    evidence = [*(finding.spans for finding in row.findings), *(anchor.spans for anchor in row.anchors)]
    tables = (row.cells, *evidence, *(finding.readings for finding in row.findings))
    places = (
        *((account, number) for account, cell in enumerate(row.cells) for number in cell),
        *(place for guest in row.guests for place in (guest.place, guest.beside)),
        *(place for parallel in row.parallels for place in (parallel.place, parallel.beside)),
        *row.loose,
    )
    return (
        all(len(table) == len(witnesses) for table in tables)
        and any(row.cells)
        and all(account in accounts and number in range(len(witnesses[account].passages)) for account, number in places)
        and all(_is_guest(guest, row, witnesses) for guest in row.guests)
        and row.aside is all(_furniture(witnesses, row))
        and all(number in row.cells[account] for account, number in row.loose)
        and all(0 <= likelihood <= 1 for likelihood in (row.confidence, *(each.likelihood for each in row.parallels)))
        and all(_shows(finding, row, witnesses) for finding in row.findings)
        and all(_ties(anchor, row, witnesses) for anchor in row.anchors)
    )


def pointed_fits(reading: SecondReading, witnesses: Witnesses) -> bool:
    """Whether all that a second reader points at is there, in two accounts or more."""
    cells = [*(each.cells for each in reading.rows), *(each.cells for each in reading.pointers)]
    return (
        all(len(row) == len(witnesses) and sum(map(bool, row)) > 1 for row in cells)
        and all(
            number in range(len(witness.passages))
            for row in cells
            for witness, cell in zip(witnesses, row, strict=True)
            for number in cell
        )
        and all(_points(pointer, witnesses) for pointer in reading.pointers)
        and all(count > 0 for _, count in reading.dropped)
    )


def _points(pointer: Pointer, witnesses: Witnesses) -> bool:
    return len(pointer.spans) == len(witnesses) and all(
        bool(spans) is bool(cell)
        and all(
            span.start < span.end and any(witness.passages[number].span.covers(span) for number in cell)
            for span in spans
        )
        for witness, cell, spans in zip(witnesses, pointer.cells, pointer.spans, strict=True)
    )


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


def _furniture(witnesses: Witnesses, row: Row) -> list[bool]:
    return [
        witnesses[account].passages[number].part.furniture for account, cell in enumerate(row.cells) for number in cell
    ]


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
    if span.start >= span.end:
        return False
    passages = witnesses[account].passages
    guests = (guest.passage for guest in row.guests if guest.account == account)
    numbers = range(len(passages)) if anywhere else (*row.cells[account], *guests)
    return any(passages[number].span.covers(span) for number in numbers)

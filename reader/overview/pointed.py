"""What only the second reader points at, and the program does not show by itself."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Comparison, Finding, PointedRow, Pointer, Row, Ruling, SecondReading


def only_pointed(comparison: Comparison, reading: SecondReading) -> SecondReading:
    """The reading without rows that a row of the comparison holds whole, and without differences that a finding shows.

    What the user has accepted is known, too: its line stands in a note. So is what the user has dismissed.
    """
    notes = [row.remark.note for row in comparison.rows if row.remark.note]
    dismissed = {key for row in comparison.rows for key, ruling in row.remark.rulings if ruling is Ruling.DISMISSED}

    def known(pointer: Pointer) -> bool:
        line = accepted(comparison, reading.model, pointer)
        return (
            as_finding(comparison, pointer).key in dismissed
            or any(line in note for note in notes)
            or any(_shows(row, pointer) for row in comparison.rows)
        )

    return replace(
        reading,
        rows=tuple(each for each in reading.rows if not any(_holds(row, each) for row in comparison.rows)),
        pointers=tuple(each for each in reading.pointers if not known(each)),
    )


def accepted(comparison: Comparison, model: str, pointed: Pointer | PointedRow) -> str:
    """What is noted of a difference or a row that the model points at and the user accepts, on one line."""
    if isinstance(pointed, PointedRow):
        return f"Pointed out by {model} and accepted: the same thing ({pointed.about})"
    told = zip(comparison.labels, as_finding(comparison, pointed).readings, strict=True)
    words = " · ".join(f"{label} {reading}" for label, reading in told if reading)
    return f"Pointed out by {model} and accepted: {words} ({pointed.weight}). {pointed.reason}"


def as_finding(comparison: Comparison, pointer: Pointer) -> Finding:
    """The pointer as the program would write a difference of its own."""
    readings = tuple(
        " … ".join(span.line_of(witness.article.text) for span in spans)
        for witness, spans in zip(comparison.witnesses, pointer.spans, strict=True)
    )
    return Finding(pointer.kind, pointer.spans, readings, pointer.weight)


def _holds(row: Row, pointed: PointedRow) -> bool:
    guests = {(guest.account, guest.passage) for guest in row.guests}
    return all(
        number in cell or (account, number) in guests
        for account, (cell, own) in enumerate(zip(row.cells, pointed.cells, strict=True))
        for number in own
    )


def _shows(row: Row, pointer: Pointer) -> bool:
    """Whether one finding shows words of every side that the pointer has."""
    return any(not finding.kind.quiet and pointer.is_within(finding.spans) for finding in row.findings)

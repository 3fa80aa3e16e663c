"""Guests as they stand in the cells of a row: a clause, behind words that say where it is at home."""

from __future__ import annotations

from typing import NamedTuple

from reader.model import Comparison, Guest, Row, Span


class Clause(NamedTuple):
    """Where a guest stands, `A:7 → row 21`, and its words."""

    place: str
    span: Span


def clause(comparison: Comparison, guest: Guest, home: int) -> Clause:
    """A guest that is at home in this row, counted from 0."""
    article = comparison.witnesses[guest.account].article
    line = article.line(guest.span.start)
    return Clause(f"{comparison.labels[guest.account]}:{line} → row {home + 1}", guest.span)


def teller(row: Row, account: int) -> Guest | None:
    """The first guest of an account in a row, or of any account where this one has none."""
    own = (guest for guest in row.guests if guest.account == account)
    return next(own, None) or next(iter(row.guests), None)

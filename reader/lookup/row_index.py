"""Answers that are needed again and again, worked out once: verdicts, counts, which row a passage belongs to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from reader.model import Comparison, Guest, Quotation, Row, Span, Verdict


class GuestClause(NamedTuple):
    """Where a guest stands, `A:7 → row 21`, and its words."""

    place: str
    span: Span


def clause(comparison: Comparison, guest: Guest, home: int) -> GuestClause:
    """A guest that is at home in this row, counted from 0."""
    article = comparison.witnesses[guest.account].article
    line = article.line(guest.span.start)
    return GuestClause(f"{comparison.labels[guest.account]}:{line} → row {home + 1}", guest.span)


def teller(row: Row, account: int) -> Guest | None:
    """The first guest of an account in a row, or of any account where this one has none."""
    own = (guest for guest in row.guests if guest.account == account)
    return next(own, None) or next(iter(row.guests), None)


class Concordance:
    """What leads from a place in an account's text back to the rows."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The verdict of every row."""
        return tuple(row.verdict for row in self.comparison.rows)

    @cached_property
    def counts(self) -> Counter[Verdict]:
        """How many rows have each verdict."""
        return Counter(self.verdicts)

    @property
    def compared(self) -> int:
        """How many rows are compared: all but furniture."""
        return len(self.verdicts) - self.counts[Verdict.ASIDE]

    @property
    def in_common(self) -> int:
        """How many of the rows compared several accounts tell."""
        return self.compared - self.counts[Verdict.ONLY]

    @cached_property
    def told(self) -> list[tuple[int, int]]:
        """For each account in how many rows it tells something, furniture aside, and in how many of them alone."""
        told = []
        for account in range(len(self.comparison.witnesses)):
            verdicts = [
                verdict for row, verdict in zip(self.comparison.rows, self.verdicts, strict=True) if row.tells(account)
            ]
            told.append((len(verdicts) - verdicts.count(Verdict.ASIDE), verdicts.count(Verdict.ONLY)))
        return told

    @cached_property
    def guests(self) -> dict[tuple[int, int], tuple[GuestClause, ...]]:
        """The guests of each row and account that has any."""
        found: dict[tuple[int, int], tuple[GuestClause, ...]] = {}
        for number, row in enumerate(self.comparison.rows):
            for guest in row.guests:
                place = number, guest.account
                told = clause(self.comparison, guest, self.row_of(*guest.place))
                found[place] = (*found.get(place, ()), told)
        return found

    @cached_property
    def evidence(self) -> tuple[frozenset[int], ...]:
        """For each row the accounts whose words show that it differs."""
        return tuple(
            frozenset(
                account
                for finding in row.standing
                if not finding.kind.quiet
                for account, spans in enumerate(finding.spans)
                if spans
            )
            for row in self.comparison.rows
        )

    @cached_property
    def _rows(self) -> list[dict[int, int]]:
        rows: list[dict[int, int]] = [{} for _ in self.comparison.witnesses]
        for number, row in enumerate(self.comparison.rows):
            for account, cell in enumerate(row.cells):
                rows[account].update(dict.fromkeys(cell, number))
        return rows

    @cached_property
    def _quotations(self) -> list[dict[int, list[int]]]:
        quotations: list[dict[int, list[int]]] = [{} for _ in self.comparison.witnesses]
        for account, witness in enumerate(self.comparison.witnesses):
            for number, quotation in enumerate(witness.quotations):
                for passage in witness.touched(quotation.span):
                    quotations[account].setdefault(passage, []).append(number)
        return quotations

    @cached_property
    def quoting(self) -> tuple[frozenset[int], ...]:
        """For each voice the rows that quote it."""
        return tuple(
            frozenset(
                row
                for statement in voice.statements
                for account, numbers in enumerate(statement.quotations)
                for number in numbers
                for passage in self._run_over(account, number)
                if (row := self._rows[account].get(passage)) is not None
            )
            for voice in self.comparison.voices
        )

    @cached_property
    def corrected(self) -> frozenset[int]:
        """The rows with a quotation whose speaker the user has corrected."""
        return frozenset(
            self._rows[account][passage]
            for account, number in self.comparison.corrected
            for passage in self._run_over(account, number)
        )

    def _run_over(self, account: int, quotation: int) -> range:
        """The passages that a quotation runs over."""
        witness = self.comparison.witnesses[account]
        return witness.touched(witness.quotations[quotation].span)

    def row_at(self, account: int, position: int) -> int | None:
        """The row that holds this position of an account's text; none for white space between passages."""
        held = self.comparison.witnesses[account].touched(Span(position, position + 1))
        return self._rows[account].get(held[0]) if held else None

    def row_of(self, account: int, passage: int) -> int:
        """The row in which a passage stands."""
        return self._rows[account][passage]

    def quoted_in(self, account: int, passage: int) -> Sequence[int]:
        """The numbers of the quotations that a passage holds or cuts, in their order."""
        return self._quotations[account].get(passage, ())

    def quotations(self, row: int, account: int) -> list[Quotation]:
        """The quotations that a cell holds or cuts, by position."""
        cell = self.comparison.rows[row].cells[account]
        numbers = dict.fromkeys(number for passage in cell for number in self.quoted_in(account, passage))
        return [self.comparison.witnesses[account].quotations[number] for number in numbers]

"""Which quotations of several accounts are the same statement, and how each account treats it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.ledger.disputes import disputed, disputes_of, joined
from reader.ledger.reported import Rank, join_reported
from reader.ledger.sameness import QuotationAt, Said, Test, equal_groups, said_by, treatment
from reader.model import Row, Statement, Treatment, Witness


def find_statements(witnesses: Sequence[Witness], rows: Sequence[Row], conflicting: Test) -> tuple[Statement, ...]:
    """Every quotation of every account in exactly one statement, in the order of the rows.

    Direct quotations are one statement when they share most of their words; reported speech joins the statement of its
    row that it gives in other words. A statement is in conflict where a conflict of speakers in a row is about it.
    """
    said = {
        (one.account, one.number): one for number, witness in enumerate(witnesses) for one in said_by(number, witness)
    }
    where = _rows_of_quotations(witnesses, rows)

    def place_in_reading(group: Sequence[QuotationAt]) -> Rank:
        # Where two accounts say "Good evening", their own texts tell them apart in any order of the arguments.
        words = sorted((witnesses[account].said(number), witnesses[account].article.text) for account, number in group)
        return min((row for place in group for row in where[place]), default=0), words

    same_words = equal_groups(list(said.values()), conflicting)
    quoted = [[(one.account, one.number) for one in group] for group in same_words]
    disputes = disputes_of(witnesses, rows)
    quoted = joined(quoted, disputes, said)
    quoted.sort(key=place_in_reading)
    groups = join_reported(witnesses, quoted, where, conflicting, place_in_reading)
    groups.sort(key=place_in_reading)
    return tuple(_statement(len(witnesses), group, said, conflict=disputed(group, disputes)) for group in groups)


def _rows_of_quotations(witnesses: Sequence[Witness], rows: Sequence[Row]) -> dict[QuotationAt, frozenset[int]]:
    """The numbers of the rows in which each quotation stands."""
    row_of = {
        (account, passage): number
        for number, row in enumerate(rows)
        for account, cell in enumerate(row.cells)
        for passage in cell
    }
    return {
        (account, number): frozenset(row_of[account, passage] for passage in witness.touched(quotation.span))
        for account, witness in enumerate(witnesses)
        for number, quotation in enumerate(witness.quotations)
    }


def _quoted(account: int, cell: Sequence[int], said: dict[QuotationAt, Said]) -> list[Said]:
    """The words of a statement that an account gives between quotation marks."""
    return [said[account, number] for number in cell if (account, number) in said]


def _statement(
    accounts: int, group: Sequence[QuotationAt], said: dict[QuotationAt, Said], *, conflict: bool
) -> Statement:
    cells = tuple(tuple(sorted(number for account, number in group if account == column)) for column in range(accounts))
    quoted = [_quoted(column, cell, said) for column, cell in enumerate(cells)]
    fullest = max((tuple(word for one in cell for word in one.words) for cell in quoted), key=lambda w: (len(w), w))
    treatments = tuple(
        None if not cell else treatment(quotations, fullest) if quotations else Treatment.PARAPHRASED
        for cell, quotations in zip(cells, quoted, strict=True)
    )
    return Statement(cells, treatments, conflict)

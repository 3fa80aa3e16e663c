"""What is asked of a comparison again and again, worked out once: verdicts, counts, what a passage belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from reader.model import Comparison, Quotation, Verdict


class Concordance:
    """Ways from a place in an account's text back to the rows."""

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

    @cached_property
    def told(self) -> list[tuple[int, int]]:
        """For each account in how many rows it tells something, furniture aside, and in how many of them alone."""
        told = []
        for account in range(len(self.comparison.witnesses)):
            verdicts = [
                verdict for row, verdict in zip(self.comparison.rows, self.verdicts, strict=True) if row.cells[account]
            ]
            told.append((len(verdicts) - verdicts.count(Verdict.ASIDE), verdicts.count(Verdict.ONLY)))
        return told

    @cached_property
    def _starts(self) -> list[list[int]]:
        return [[passage.span.start for passage in w.passages] for w in self.comparison.witnesses]

    @cached_property
    def _rows(self) -> list[dict[int, int]]:
        rows: list[dict[int, int]] = [{} for _ in self.comparison.witnesses]
        for number, row in enumerate(self.comparison.rows):
            for account, cell in enumerate(row.cells):
                rows[account].update(dict.fromkeys(cell, number))
        return rows

    @cached_property
    def _quotations(self) -> list[dict[int, list[Quotation]]]:
        quotations: list[dict[int, list[Quotation]]] = [{} for _ in self.comparison.witnesses]
        for account, witness in enumerate(self.comparison.witnesses):
            starts = self._starts[account]
            for quotation in witness.quotations:
                first = max(0, bisect_right(starts, quotation.span.start) - 1)
                for number in range(first, bisect_left(starts, quotation.span.end)):
                    if witness.passages[number].span.touches(quotation.span):
                        quotations[account].setdefault(number, []).append(quotation)
        return quotations

    def row_at(self, account: int, position: int) -> int | None:
        """The row that holds this position of an account's text; none for white space between passages."""
        number = bisect_right(self._starts[account], position) - 1
        if number < 0 or position >= self.comparison.witnesses[account].passages[number].span.end:
            return None
        return self._rows[account].get(number)

    def quotations(self, row: int, account: int) -> list[Quotation]:
        """The quotations that a cell holds or cuts, by position."""
        found: list[Quotation] = []
        for number in self.comparison.rows[row].cells[account]:
            found += [q for q in self._quotations[account].get(number, ()) if q not in found]
        return found

"""The rows of a comparison that a document holds, and what stands in them."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from functools import cached_property

from reader.lookup.plain_words import same_text
from reader.lookup.row_index import Concordance
from reader.lookup.scope import Scope, widened
from reader.lookup.scope_words import in_words
from reader.model import Comparison, Verdict


def select(comparison: Comparison, scope: Scope) -> Selection:
    """The rows of this comparison that a scope names, and those around them; furniture only where it has a remark."""
    concordance = Concordance(comparison)
    every = [number for number, row in enumerate(comparison.rows) if not row.aside or row.remark]
    rows = frozenset(scope.met(concordance)).intersection(every)
    told = [number for number in every if not comparison.rows[number].aside or number in rows]
    around = frozenset(widened(sorted(rows), told, scope.context)) - rows
    return Selection(concordance, scope, rows, around, in_order=bool(scope and scope.context))


@dataclass(frozen=True)
class Selection:
    """The rows of a comparison that a document holds, and those `around` them that only show where they stand.

    They stand `in_order` where the document does not gather them by what they amount to. In `brief` the document tells
    what there is to say of the rows and shows none of them.
    """

    concordance: Concordance
    scope: Scope
    rows: frozenset[int]
    around: frozenset[int] = field(default=frozenset())
    in_order: bool = False
    brief: bool = False

    @property
    def comparison(self) -> Comparison:
        """The whole comparison."""
        return self.concordance.comparison

    @cached_property
    def in_common(self) -> frozenset[int]:
        """The numbers of the rows held that several accounts tell, furniture aside."""
        alone = (Verdict.ONLY, Verdict.ASIDE)
        return frozenset(number for number in self.rows if self.verdicts[number] not in alone)

    @cached_property
    def numbered(self) -> Container[int]:
        """The rows that the document calls by their numbers: those that stand under them, or in `brief` all of them.

        What one account alone tells stands under its number only where rows stand in order.
        """
        if self.brief:
            return range(len(self.comparison.rows))
        return self.rows | self.around if self.in_order else self.in_common

    def having(self, *verdicts: Verdict) -> list[int]:
        """The numbers of the rows held that have one of these verdicts, in reading order."""
        return [number for number in sorted(self.rows) if self.verdicts[number] in verdicts]

    def alone(self, account: int) -> list[int]:
        """The numbers of the rows held that this account alone tells, in the order of its text."""
        return self._alone[account]

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """What each row of the comparison amounts to."""
        return self.concordance.verdicts

    @cached_property
    def told_alone(self) -> list[int]:
        """How many passages of each account no other tells, in the whole comparison."""
        cells = [
            row.cells
            for row, verdict in zip(self.comparison.rows, self.verdicts, strict=True)
            if verdict is Verdict.ONLY
        ]
        return [sum(len(row[account]) for row in cells) for account in range(len(self.comparison.witnesses))]

    @cached_property
    def _alone(self) -> list[list[int]]:
        found: list[list[int]] = [[] for _ in self.comparison.witnesses]
        cells = [row.cells for row in self.comparison.rows]
        for number in self.having(Verdict.ONLY):
            found[next(account for account, cell in enumerate(cells[number]) if cell)].append(number)
        return [sorted(rows, key=lambda row: cells[row][account]) for account, rows in enumerate(found)]

    @cached_property
    def quotations(self) -> frozenset[tuple[int, int]]:
        """The account and number of each quotation whose words stand in a row held."""
        return frozenset(
            (account, quotation)
            for number in self.rows
            for account, cell in enumerate(self.comparison.rows[number].cells)
            for passage in cell
            for quotation in self.concordance.quoted_in(account, passage)
        )

    @property
    def notices(self) -> tuple[str, ...]:
        """What users must know first: which accounts are one text, and what the document is limited to."""
        return tuple(filter(None, (same_text(self.comparison), self.limits)))

    @property
    def limits(self) -> str:
        """What the document is limited to, in one line; empty where it is whole."""
        if not self.scope:
            return ""
        every = len(self.comparison.rows)
        context = self.scope.context
        beside = f", with {context} row{'s' if context > 1 else ''} before and after each" if context else ""
        rows = in_words(self.scope, self.comparison)
        return f"This document is limited to {rows}: {len(self.rows)} of {every} rows{beside}."

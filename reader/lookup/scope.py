"""Which rows a document holds, and which form it has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reader.lookup.plain_words import KINDS, SCOPES, listed, same_text
from reader.model import Comparison, Kind, Row, Span, Verdict, Witness


@dataclass(frozen=True, slots=True)
class Scope:
    """The rows that a document is to hold; all of them where nothing is set.

    A row is held that has one of the `verdicts`, a finding of one of the `kinds`, or a remark where `remarked` is set;
    of these, those that every account of `told` tells, and that are among `rows` (numbers from 0). `context` is how
    many rows around each are shown with it. `called` says in the user's words what `rows` are.
    """

    verdicts: frozenset[Verdict] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    remarked: bool = False
    told: frozenset[int] = frozenset()
    rows: frozenset[int] | None = None
    context: int = 0
    called: str = ""

    def __bool__(self) -> bool:
        """Whether the document is limited to some rows."""
        return bool(self._asked or self.told or self.rows is not None)

    def of(self, comparison: Comparison) -> Selection:
        """The rows of this comparison that the scope names, and those around them."""
        every = [number for number, row in enumerate(comparison.rows) if not row.aside or row.remark]
        rows = frozenset(number for number in every if self._holds(number, comparison.rows[number]))
        told = [number for number in every if not comparison.rows[number].aside or number in rows]
        around = frozenset(_around(rows, told, self.context)) - rows
        return Selection(comparison, self, rows, around, in_order=bool(self and self.context))

    @property
    def _asked(self) -> bool:
        return bool(self.verdicts or self.kinds or self.remarked)

    def _holds(self, number: int, row: Row) -> bool:
        return (
            (self.rows is None or number in self.rows)
            and all(map(row.tells, self.told))
            and (not self._asked or self._meets(row))
        )

    def _meets(self, row: Row) -> bool:
        return (
            row.verdict in self.verdicts
            or any(finding.kind in self.kinds for finding in row.standing)
            or (self.remarked and bool(row.remark))
        )

    def words(self, labels: Sequence[str]) -> str:
        """The rows in words, as in `rows that differ or with a remark, told by A and B`."""
        named = [words for verdict, words in SCOPES.items() if verdict in self.verdicts]
        if kinds := [words for kind, words in KINDS.items() if kind in self.kinds]:
            named.append(f"with a difference in {listed(kinds, 'or')}")
        if self.remarked:
            named.append("with a note or mark")
        told = [labels[account] for account in sorted(self.told)]
        rows = self.called or ("rows" if self.rows is None else "chosen rows")
        meeting = f"{rows} {listed(named, 'or')}" if named else rows
        return f"{meeting}{',' if named else ''} reported by {listed(told, 'and')}" if told else meeting


def _around(rows: Collection[int], every: list[int], context: int) -> Iterator[int]:
    if not context:
        return
    for at, number in enumerate(every):
        if number in rows:
            yield from every[max(0, at - context) : at + context + 1]


WHOLE = Scope()


@dataclass(frozen=True)
class Selection:
    """The rows of a comparison that a document holds, and those `around` them that only show where they stand.

    They stand `in_order` where the document does not gather them by what they amount to. In `brief` the document tells
    what there is to say of the rows and shows none of them.
    """

    comparison: Comparison
    scope: Scope
    rows: frozenset[int]
    around: frozenset[int] = field(default=frozenset())
    in_order: bool = False
    brief: bool = False

    def having(self, *verdicts: Verdict) -> list[int]:
        """The numbers of the rows held that have one of these verdicts, in reading order."""
        return [number for number in sorted(self.rows) if self.verdicts[number] in verdicts]

    def alone(self, account: int) -> list[int]:
        """The numbers of the rows held that this account alone tells, in the order of its text."""
        return self._alone[account]

    @cached_property
    def verdicts(self) -> list[Verdict]:
        """What each row of the comparison amounts to."""
        return [row.verdict for row in self.comparison.rows]

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
    def passages(self) -> frozenset[tuple[int, int]]:
        """The account and number of each passage that stands in a row held."""
        return frozenset(
            (account, passage)
            for number in self.rows
            for account, cell in enumerate(self.comparison.rows[number].cells)
            for passage in cell
        )

    @cached_property
    def quotations(self) -> frozenset[tuple[int, int]]:
        """The account and number of each quotation whose words stand in a row held."""
        return frozenset(
            (account, number)
            for account, witness in enumerate(self.comparison.witnesses)
            for number, quotation in enumerate(witness.quotations)
            if any((account, passage) in self.passages for passage in _passages(witness, quotation.span))
        )

    @property
    def notices(self) -> tuple[str, ...]:
        """What is to be known before all else: which accounts are one text, and what the document is limited to."""
        return tuple(filter(None, (same_text(self.comparison), self.limits)))

    @property
    def limits(self) -> str:
        """What the document is limited to, in one line; empty where it is whole."""
        if not self.scope:
            return ""
        every = len(self.comparison.rows)
        context = self.scope.context
        beside = f", with {context} row{'s' if context > 1 else ''} before and after each" if context else ""
        rows = self.scope.words(self.comparison.labels)
        return f"This document is limited to {rows}: {len(self.rows)} of {every} rows{beside}."


def _passages(witness: Witness, span: Span) -> Iterator[int]:
    """The numbers of the passages that a span touches."""
    first = bisect_right(witness.passages, span.start, key=lambda passage: passage.span.end)
    for number in range(first, len(witness.passages)):
        if not witness.passages[number].span.touches(span):
            return
        yield number

"""An article as it was read, and the finished comparison of several."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.model.article import Article, Part, Span, account_names
from reader.model.pointers import SecondReading
from reader.model.remarks import Remark
from reader.model.rows import Fact, Row, Verdict
from reader.model.speech import Quotation, Voice
from reader.preferences import USUAL, Thresholds


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a few that a short quotation holds together.

    It is never longer than its paragraph, nor than 3,000 code points.
    """

    span: Span
    paragraph: int
    part: Part


@dataclass(frozen=True, slots=True)
class Witness:
    """An article as it was read: its passages in order, its quotations and its facts, each sorted by position."""

    article: Article
    passages: tuple[Passage, ...]
    quotations: tuple[Quotation, ...] = ()
    facts: tuple[Fact, ...] = ()

    def said(self, number: int) -> str:
        """The words of a quotation, as they stand."""
        return self.quotations[number].span.of(self.article.text)

    def words(self, cell: Iterable[int]) -> str:
        """The text of these passages, joined by one space."""
        return " ".join(self.passages[number].span.of(self.article.text) for number in cell)

    def touched(self, span: Span) -> range:
        """The numbers of the passages that share a code point with these words."""
        first = bisect_right(self.passages, span.start, key=lambda passage: passage.span.end)
        return range(first, bisect_left(self.passages, span.end, key=lambda passage: passage.span.start))

    def around(self, span: Span) -> Span:
        """The first passage that these words touch; the words alone where they touch none."""
        touched = self.touched(span)
        return self.passages[touched[0]].span if touched else span


@dataclass(frozen=True, slots=True)
class Comparison:
    """The finished value: every passage of every account stands in exactly one row.

    `thresholds` are those that it was made with. `second_reading` is what a language model points at, where one was
    asked; nothing else of the comparison hangs on it.
    """

    witnesses: tuple[Witness, ...]
    rows: tuple[Row, ...]
    voices: tuple[Voice, ...] = ()
    thresholds: Thresholds = USUAL
    second_reading: SecondReading | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """One letter an account, from A on."""
        return _labels(len(self.witnesses))

    @property
    def names(self) -> list[str]:
        """What each account is called beside its letter: see `account_names`."""
        return account_names([witness.article for witness in self.witnesses])

    def count(self, verdict: Verdict) -> int:
        """How many rows have this verdict."""
        return sum(row.verdict is verdict for row in self.rows)

    def home(self, account: int, passage: int) -> int:
        """The number of the row in which a passage is at home, from 0. Raises `StopIteration` where there is none."""
        return next(number for number, row in enumerate(self.rows) if passage in row.cells[account])

    @property
    def remarked(self) -> tuple[int, ...]:
        """The numbers of the rows that carry a remark, ascending."""
        return tuple(number for number, row in enumerate(self.rows) if row.remark)

    @property
    def corrected(self) -> tuple[tuple[int, int], ...]:
        """The quotations whose speaker the user has corrected: pairs of an account and a number, ascending."""
        return tuple(
            (account, number)
            for account, witness in enumerate(self.witnesses)
            for number, quotation in enumerate(witness.quotations)
            if quotation.overruled
        )

    def remark(self, number: int, remark: Remark) -> Comparison:
        """The same comparison with this remark on a row."""
        rows = (*self.rows[:number], replace(self.rows[number], remark=remark), *self.rows[number + 1 :])
        return replace(self, rows=rows)


@lru_cache
def _labels(accounts: int) -> tuple[str, ...]:
    return tuple(chr(ord("A") + number) for number in range(accounts))

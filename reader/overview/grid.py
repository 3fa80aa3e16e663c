"""The fact grid: one line a fact that at least two accounts give, accounts across."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.facts.english.numbers import ORDINAL
from reader.language.english.amounts.number_words import MULTIPLES
from reader.model import Article, Comparison, Fact, Finding, Kind, Row, Span
from reader.overview.noun_behind import with_noun

_BY_ROW = (Kind.NUMBER, Kind.DATE)
"""What may be said of another thing in another row, where it is equal."""
_KINDS = (*_BY_ROW, Kind.NAME, Kind.PLACE)


@dataclass(frozen=True, slots=True)
class GridLine:
    """One fact. `readings` has the words of each account, empty where it is silent; `row` is the row that holds it."""

    kind: Kind
    row: int
    readings: tuple[str, ...]
    conflict: bool


def fact_grid(comparison: Comparison) -> tuple[GridLine, ...]:
    """The facts of all rows in reading order, those that accounts dispute before those that they share.

    A name or a place that they share in many rows has one line, of the first row in which most of them give it.
    """
    lines = [each for number in range(len(comparison.rows)) for each in _lines(comparison, number)]
    fullest: dict[tuple[Kind, str], GridLine] = {}
    for value, line in lines:
        best = fullest.setdefault((line.kind, value), line)
        if sum(map(bool, line.readings)) > sum(map(bool, best.readings)):
            fullest[line.kind, value] = line
    return tuple(
        line for value, line in lines if not value or line.kind in _BY_ROW or fullest[line.kind, value] is line
    )


def _lines(comparison: Comparison, number: int) -> Iterator[tuple[str, GridLine]]:
    """The facts of a row, those that accounts share with their value."""
    row = comparison.rows[number]
    disputed = [finding for finding in row.findings if finding.kind in _KINDS]
    for finding in disputed:
        yield "", GridLine(finding.kind, number, _disputed(comparison, finding), conflict=finding in row.standing)
    shared: dict[tuple[Kind, str], list[Fact | None]] = defaultdict(lambda: [None] * len(row.cells))
    facts = list(_facts(comparison, row))
    names = sorted({fact.value for _, fact in facts if fact.kind is Kind.NAME}, key=len)
    for account, fact in facts:
        if not _in_findings(fact.span, account, disputed):
            entries = shared[fact.kind, _untitled(fact, names)]
            entries[account] = entries[account] or fact
    for (kind, value), entries in sorted(shared.items(), key=lambda item: item[0]):
        if sum(entry is not None for entry in entries) > 1:
            yield value, GridLine(kind, number, _readings(comparison, entries), conflict=False)


def _facts(comparison: Comparison, row: Row) -> Iterator[tuple[int, Fact]]:
    for account, cell in enumerate(row.cells):
        witness = comparison.witnesses[account]
        clauses = (guest.span for guest in row.guests if guest.account == account)
        for span in (*(witness.passages[passage].span for passage in cell), *clauses):
            first = bisect_left(witness.facts, span.start, key=lambda fact: fact.span.start)
            last = bisect_left(witness.facts, span.end, key=lambda fact: fact.span.start)
            yield from ((account, fact) for fact in witness.facts[first:last] if _telling(fact, witness.article.text))


def _telling(fact: Fact, text: str) -> bool:
    """Whether it is worth a line that accounts share a fact: no ordinal is, nor `twice`, nor a name of one word.

    Such a name may be no more than the first word of its sentence.
    """
    if fact.kind is Kind.NUMBER:
        return not fact.value.endswith(ORDINAL) and fact.span.of(text).casefold() not in MULTIPLES
    return fact.kind in _KINDS and (fact.kind is not Kind.NAME or " " in fact.value)


def _untitled(fact: Fact, names: Sequence[str]) -> str:
    """The value that two facts share where they are one: of names the shortest of the row that ends it.

    "Secretary of State Ann Lee" and "Ann Lee" are one line.
    """
    if fact.kind is not Kind.NAME:
        return fact.value
    return next(name for name in names if f" {fact.value}".endswith(f" {name}"))


def _in_findings(span: Span, account: int, findings: list[Finding]) -> bool:
    return any(span.touches(other) for finding in findings for other in finding.spans[account])


def _readings(comparison: Comparison, entries: list[Fact | None]) -> tuple[str, ...]:
    return tuple(
        _words(fact, witness.article) if fact else ""
        for fact, witness in zip(entries, comparison.witnesses, strict=True)
    )


def _words(fact: Fact, article: Article) -> str:
    words = fact.span.line_of(article.text)
    if fact.kind is not Kind.NUMBER:
        return words
    hedged = fact.hedge and not words.casefold().startswith(fact.hedge)
    return with_noun(article, f"{fact.hedge} {words}" if hedged else words, (fact.span,))


def _disputed(comparison: Comparison, finding: Finding) -> tuple[str, ...]:
    """The readings of a finding; of numbers with what they count."""
    if finding.kind is not Kind.NUMBER:
        return finding.readings
    return tuple(
        with_noun(witness.article, reading, spans) if reading else ""
        for witness, reading, spans in zip(comparison.witnesses, finding.readings, finding.spans, strict=True)
    )

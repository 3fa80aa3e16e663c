"""Whether the parts of a saved comparison point at each other as the program's own always do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from reader.archive.evidence import pointed_fits, row_fits
from reader.model import Article, Comparison, Quotation, Span, Voice, Witness

FEWEST, MOST = 2, 26
"""So many accounts: one cannot be compared, and each is called by a letter."""


def misfit(comparison: Comparison) -> str:
    """The first part that does not fit the others, such as `rows.3`; empty where all fits."""
    return next(_misfits(comparison), "")


def _misfits(comparison: Comparison) -> Iterator[str]:
    witnesses = comparison.witnesses
    if not FEWEST <= len(witnesses) <= MOST:
        yield "witnesses"
    if not (0 <= comparison.thresholds.join <= 1 and comparison.thresholds.run > 0):
        yield "thresholds"
    yield from (f"witnesses.{number}" for number, each in enumerate(witnesses) if not _whole(each))
    yield from (f"rows.{number}" for number, each in enumerate(comparison.rows) if not row_fits(each, witnesses))
    told = sorted(
        (account, number) for row in comparison.rows for account, cell in enumerate(row.cells) for number in cell
    )
    if told != [(account, number) for account, each in enumerate(witnesses) for number in range(len(each.passages))]:
        yield "rows"
    if comparison.second_reading and not pointed_fits(comparison.second_reading, witnesses):
        yield "second_reading"
    yield from (f"voices.{number}" for number, each in enumerate(comparison.voices) if not _voice_fits(each, witnesses))


def _whole(witness: Witness) -> bool:
    article, passages = witness.article, witness.passages
    paragraphs = article.paragraphs
    spans = (
        *(span for quotation in witness.quotations for span in _spans(quotation)),
        *(fact.span for fact in witness.facts),
    )
    return (
        _in_turn([paragraph.span for paragraph in paragraphs], article)
        and _in_turn([passage.span for passage in passages], article)
        and all(passage.paragraph in range(len(paragraphs)) for passage in passages)
        and all(paragraphs[each.paragraph].span.covers(each.span) for each in passages)
        and all(paragraphs[each.paragraph].part is each.part for each in passages)
        and all(0 <= span.start < span.end <= len(article.text) for span in spans)
        and article.starts[:1] in ((), (0,))
        and _rise(article.starts)
        and _in_order([at for at, _ in article.shifts])
    )


def _in_order(numbers: Sequence[int]) -> bool:
    """Whether none is less than the one before it: what went from a text may have stood at one place of it."""
    return all(one <= other for one, other in pairwise(numbers))


def _rise(numbers: Sequence[int]) -> bool:
    return all(one < other for one, other in pairwise(numbers))


def _in_turn(spans: Sequence[Span], article: Article) -> bool:
    """Whether the spans hold something each, inside the text and one behind the other."""
    ends = [0, *(end for span in spans for end in span), len(article.text)]
    return all(one <= other for one, other in pairwise(ends)) and all(span.start < span.end for span in spans)


def _spans(quotation: Quotation) -> Iterator[Span]:
    return (span for span in (quotation.span, quotation.cue, quotation.mention) if span)


def _voice_fits(voice: Voice, witnesses: tuple[Witness, ...]) -> bool:
    tables: Iterable[Sequence[object]] = [
        voice.names,
        *(table for one in voice.statements for table in (one.quotations, one.treatments)),
    ]
    if any(len(table) != len(witnesses) for table in tables):
        return False
    return all(
        bool(cell) == (treatment is not None) and all(number in range(len(each.quotations)) for number in cell)
        for statement in voice.statements
        for cell, treatment, each in zip(statement.quotations, statement.treatments, witnesses, strict=True)
    )

"""Whether the parts of a saved comparison point at each other as the program's own always do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.model import Comparison, Quotation, Row, Span, Voice, Witness


def misfit(comparison: Comparison) -> str:
    """The first part that points outside the document, such as `rows.3`; empty where all fits."""
    return next(_misfits(comparison), "")


def _misfits(comparison: Comparison) -> Iterator[str]:
    witnesses = comparison.witnesses
    if not witnesses:
        yield "witnesses"
    yield from (f"witnesses.{number}" for number, each in enumerate(witnesses) if not _whole(each))
    yield from (f"rows.{number}" for number, each in enumerate(comparison.rows) if not _row_fits(each, witnesses))
    told = sorted(
        (account, number) for row in comparison.rows for account, cell in enumerate(row.cells) for number in cell
    )
    if told != [(account, number) for account, each in enumerate(witnesses) for number in range(len(each.passages))]:
        yield "rows"
    yield from (f"voices.{number}" for number, each in enumerate(comparison.voices) if not _voice_fits(each, witnesses))


def _inside(spans: Iterable[Span], witness: Witness) -> bool:
    return all(0 <= span.start <= span.end <= len(witness.article.text) for span in spans)


def _whole(witness: Witness) -> bool:
    spans = (
        *(paragraph.span for paragraph in witness.article.paragraphs),
        *(passage.span for passage in witness.passages),
        *(span for quotation in witness.quotations for span in _spans(quotation)),
        *(fact.span for fact in witness.facts),
    )
    paragraphs = range(len(witness.article.paragraphs))
    return _inside(spans, witness) and all(passage.paragraph in paragraphs for passage in witness.passages)


def _spans(quotation: Quotation) -> Iterator[Span]:
    return (span for span in (quotation.span, quotation.cue, quotation.mention) if span)


def _row_fits(row: Row, witnesses: tuple[Witness, ...]) -> bool:
    evidence = [*(finding.spans for finding in row.findings), *(anchor.spans for anchor in row.anchors)]
    tables = (row.cells, *evidence, *(finding.readings for finding in row.findings))
    return (
        all(len(table) == len(witnesses) for table in tables)
        and any(row.cells)
        and all(_inside(spans, each) for table in evidence for spans, each in zip(table, witnesses, strict=True))
        and all(_there(place, witnesses) for parallel in row.parallels for place in (parallel.place, parallel.beside))
    )


def _there(place: tuple[int, int], witnesses: tuple[Witness, ...]) -> bool:
    account, passage = place
    return account in range(len(witnesses)) and passage in range(len(witnesses[account].passages))


def _voice_fits(voice: Voice, witnesses: tuple[Witness, ...]) -> bool:
    tables = [voice.names, *(table for one in voice.statements for table in (one.quotations, one.treatments))]
    if any(len(table) != len(witnesses) for table in tables):
        return False
    return all(
        number in range(len(each.quotations))
        for statement in voice.statements
        for cell, each in zip(statement.quotations, witnesses, strict=True)
        for number in cell
    )

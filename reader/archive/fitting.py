"""Whether the parts of a saved comparison point at each other as the program's own always do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from reader.archive.evidence import pointed_fits, row_fits
from reader.model import Article, Comparison, Passage, Span, Voice, Witness

FEWEST, MOST = 2, 26
"""So many accounts: one cannot be compared, and each is called by a letter."""


def misfit(comparison: Comparison) -> str:
    """The first part that does not fit the others, such as `rows.3`; empty where all fits."""
    return next(_misfits(comparison), "")


def _misfits(comparison: Comparison) -> Iterator[str]:
    witnesses, thresholds = comparison.witnesses, comparison.thresholds
    if not FEWEST <= len(witnesses) <= MOST:
        yield "witnesses"
    if not (0 <= thresholds.join <= 1 and thresholds.run > 0):
        yield "thresholds"
    yield from _numbered("witnesses", map(_is_whole, witnesses))
    yield from _numbered("rows", (row_fits(row, witnesses) for row in comparison.rows))
    if not _each_in_one_row(comparison):
        yield "rows"
    if comparison.second_reading and not pointed_fits(comparison.second_reading, witnesses):
        yield "second_reading"
    yield from _numbered("voices", (_voice_fits(voice, witnesses) for voice in comparison.voices))


def _numbered(name: str, fits: Iterable[bool]) -> Iterator[str]:
    """What to call those that do not fit: `rows.3`."""
    return (f"{name}.{number}" for number, each in enumerate(fits) if not each)


def _each_in_one_row(comparison: Comparison) -> bool:
    """Whether every passage is at home in one row, and in no other."""
    cells = (cell for row in comparison.rows for cell in enumerate(row.cells))
    at_home = sorted((account, number) for account, cell in cells for number in cell)
    return at_home == [
        (account, number) for account, each in enumerate(comparison.witnesses) for number in range(len(each.passages))
    ]


def _is_whole(witness: Witness) -> bool:
    """Whether an account's parts stand in its text, and each passage in its paragraph."""
    article, passages = witness.article, witness.passages
    return (
        _in_turn([paragraph.span for paragraph in article.paragraphs], article)
        and _in_turn([passage.span for passage in passages], article)
        and all(_in_its_paragraph(passage, article) for passage in passages)
        and all(0 <= span.start < span.end <= len(article.text) for span in _evidence(witness))
        and article.starts[:1] in ((), (0,))
        and _rise(article.starts)
        and _in_order([at for at, _ in article.shifts])
    )


def _in_its_paragraph(passage: Passage, article: Article) -> bool:
    if not 0 <= passage.paragraph < len(article.paragraphs):
        return False
    paragraph = article.paragraphs[passage.paragraph]
    return paragraph.span.covers(passage.span) and paragraph.part is passage.part


def _evidence(witness: Witness) -> Iterator[Span]:
    """Where the quotations, their cues and mentions, and the facts of an account stand."""
    for quotation in witness.quotations:
        yield from filter(None, (quotation.span, quotation.cue, quotation.mention))
    yield from (fact.span for fact in witness.facts)


def _in_order(numbers: Sequence[int]) -> bool:
    """Whether none is less than the one before it: what went from a text may have stood at one place of it."""
    return all(one <= other for one, other in pairwise(numbers))


def _rise(numbers: Sequence[int]) -> bool:
    return all(one < other for one, other in pairwise(numbers))


def _in_turn(spans: Sequence[Span], article: Article) -> bool:
    """Whether the spans hold something each, inside the text and one behind the other."""
    ends = [0, *(end for span in spans for end in span), len(article.text)]
    return all(one <= other for one, other in pairwise(ends)) and all(span.start < span.end for span in spans)


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

"""Which words of which account a document shows, and how it refers to their lines."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from textwrap import shorten
from typing import NamedTuple

from reader.model import Article, Comparison, Part, Row, Span, Verdict, Witness


def shared_rows(comparison: Comparison) -> list[tuple[int, Row]]:
    """The rows that several accounts tell, in reading order, each with its number from 1, as the app has it."""
    unshared = (Verdict.ONLY, Verdict.ASIDE)
    return [(number, row) for number, row in enumerate(comparison.rows, 1) if row.verdict not in unshared]


def alone(comparison: Comparison, account: int) -> list[int]:
    """The numbers of the passages that this account alone has, ascending."""
    rows = (row for row in comparison.rows if row.verdict is Verdict.ONLY)
    return sorted(number for row in rows for number in row.cells[account])


_OPENING = 70
"""How many code points of a passage are enough to know it by."""


class Told(NamedTuple):
    """A passage by its row's number from 1, the reference to its place, and its first words."""

    row: int
    place: str
    words: str


def told_twice(comparison: Comparison) -> list[tuple[Told, Told]]:
    """Passages of different rows that tell some of the same, each pair once, in reading order."""
    rows = {
        (account, passage): number
        for number, row in enumerate(comparison.rows, 1)
        for account, cell in enumerate(row.cells)
        for passage in cell
    }
    pairs = {
        tuple(sorted((each.beside, each.place), key=lambda place: (rows[place], place)))
        for row in comparison.rows
        for each in row.parallels
        if each.told
    }
    in_order = sorted(pairs, key=lambda pair: [(rows[place], place) for place in pair])
    return [(_told(comparison, rows[one], one), _told(comparison, rows[other], other)) for one, other in in_order]


def _told(comparison: Comparison, row: int, place: tuple[int, int]) -> Told:
    account, passage = place
    witness = comparison.witnesses[account]
    span = witness.passages[passage].span
    words = shorten(span.of(witness.article.text), _OPENING, placeholder=" …")
    return Told(row, reference(comparison.labels[account], witness.article, span), words)


def runs(witness: Witness, cell: Iterable[int]) -> list[Span]:
    """The spans of passages that follow each other within a paragraph, joined."""
    joined = []
    for _, group in groupby(enumerate(cell), lambda item: (item[1] - item[0], witness.passages[item[1]].paragraph)):
        spans = [witness.passages[number].span for _, number in group]
        joined.append(Span(spans[0].start, spans[-1].end))
    return joined


def spoken(witness: Witness, cell: Sequence[int], evidence: Sequence[Span]) -> list[Span]:
    """The quotations whose words or speaker the evidence shows, as far as they stand in the cell."""
    parts = [
        quotation.span
        for quotation in witness.quotations
        for shown in [(quotation.span, quotation.mention or quotation.span)]
        if any(span.touches(part) for span in evidence for part in shown)
    ]
    return [
        Span(max(part.start, run.start), min(part.end, run.end))
        for part in parts
        for run in runs(witness, cell)
        if run.touches(part)
    ]


def reference(label: str, article: Article, span: Span) -> str:
    """The account and the lines of its file, from 1: `A:12`, `A:12–14`."""
    return f"{label}:{lines(article.line(span.start), article.line(max(span.start, span.end - 1)))}"


def lines(first: int, last: int) -> str:
    """One line, or a range of lines: `12`, `12–14`."""
    return str(first) if first == last else f"{first}–{last}"


def lines_of(article: Article, part: Part) -> list[int]:
    """The lines on which the paragraphs of this part begin, one for each, ascending."""
    return [article.line(paragraph.span.start) for paragraph in article.paragraphs if paragraph.part is part]

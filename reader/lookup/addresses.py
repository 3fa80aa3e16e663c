"""Which words of which account a document shows, and how it refers to their lines."""

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import groupby

from reader.model import Article, Comparison, Guest, Part, Row, Span, Verdict, Witness

OPENING = 60
"""How many code points of a quotation are enough to know it by. Chosen by hand."""


def runs(witness: Witness, cell: Iterable[int]) -> list[Span]:
    """The spans of passages that follow each other within a paragraph, joined."""
    joined = []
    for _, group in groupby(enumerate(cell), lambda item: (item[1] - item[0], witness.passages[item[1]].paragraph)):
        spans = [witness.passages[number].span for _, number in group]
        joined.append(Span(spans[0].start, spans[-1].end))
    return joined


def told_at(comparison: Comparison, row: Row, account: int) -> list[tuple[str, Span]]:
    """Where an account tells a row at home, `A:12` or `~ A:14` where it is loose, and the words there, in order."""
    witness, firm = comparison.witnesses[account], row.firm[account]
    loose = [passage for passage in row.cells[account] if passage not in firm]
    return sorted(
        [(reference(comparison, account, run), run) for run in runs(witness, firm)]
        + [(f"{Verdict.RELATED.sign} {reference(comparison, account, run)}", run) for run in runs(witness, loose)],
        key=lambda told: told[1],
    )


def opening(text: str, most: int) -> str:
    """The first words of a text on one line, as many as have room in so many code points."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rpartition(' ')[0]} …"


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


def said(span: Span, text: str) -> str:
    """The words of a quotation on one line, without the comma that only leads on to who says them."""
    words = span.line_of(text)
    return words.removesuffix(",") or words


def reference(comparison: Comparison, account: int, span: Span) -> str:
    """The letter of an account and the lines of its file, from 1: `A:12`, `A:12–14`."""
    line = comparison.witnesses[account].article.line
    return f"{comparison.labels[account]}:{lines(line(span.start), line(max(span.start, span.end - 1)))}"


def lines(first: int, last: int) -> str:
    """One line, or a range of lines: `12`, `12–14`."""
    return str(first) if first == last else f"{first}–{last}"


def lines_of(article: Article, part: Part) -> list[int]:
    """The lines on which the paragraphs of this part begin, one for each, ascending."""
    return [article.line(paragraph.span.start) for paragraph in article.paragraphs if paragraph.part is part]


def places(comparison: Comparison, row: Row) -> Iterator[tuple[int, str]]:
    """Where each account tells a row, with the account's number: `A:5`, `~ B:7–8`, guests as `C:9 → row 4`."""
    for account in range(len(row.cells)):
        yield from ((account, at) for at, _ in told_at(comparison, row, account))
        for guest in row.guests:
            if guest.account == account:
                yield account, guest_reference(comparison, guest)


def guest_reference(comparison: Comparison, guest: Guest, numbered: Container[int] | None = None) -> str:
    """Where a clause stands and the row that it is at home in, counted from 1: `C:9 → row 4`.

    Where a document calls only some rows by their numbers, those `numbered`, the others are not named.
    """
    at = reference(comparison, guest.account, guest.span)
    home = comparison.home(*guest.place)
    return at if numbered is not None and home not in numbered else f"{at} → row {home + 1}"

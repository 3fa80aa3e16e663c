"""Rows with the words of each account and what the accounts do to each other's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Container, Iterable, Iterator, Sequence

from reader.export.document import (
    AccountPlace,
    Block,
    DocumentParagraph,
    Inline,
    Inlines,
    Item,
    Listing,
    MarkedWords,
    QuotedPassage,
    Run,
    Section,
    Words,
    joined,
    with_commas,
    words,
)
from reader.export.sections import row_links as links
from reader.export.sections.notes import remarks
from reader.export.sections.row_links import DIFFERENT
from reader.lookup.addresses import guest_reference, places, reference, runs, told_at
from reader.lookup.difference_words import disputed, unsettled
from reader.lookup.plain_words import KIND_NAMES, UNJUDGED, VERDICTS, verdict_and_kinds
from reader.lookup.selection import Selection
from reader.model import Comparison, Finding, Guest, Kind, Row, Span, Verdict
from reader.overview import sides, words_to_mark

_ALONE = "No match was found for these passages in the other accounts; one may have been missed."
_RELATED = "The passages of these rows may or may not report the same thing."


def differences(held: Selection) -> Iterator[Section]:
    """The rows that differ or have different speakers."""
    yield from _gathered(held, "Differences", "differences", held.having(*DIFFERENT))


def unjudged(held: Selection) -> Iterator[Section]:
    """The rows that a fault in the program kept from being judged."""
    yield from _gathered(held, "Not judged", "unjudged", held.having(Verdict.UNJUDGED))


def agreed(held: Selection) -> Iterator[Section]:
    """The rows that agree."""
    yield from _gathered(held, "Agreed", "agreed", held.having(Verdict.AGREE))


def related(held: Selection) -> Iterator[Section]:
    """The weak rows, whose cells may not tell the same thing."""
    known = DocumentParagraph(words(_RELATED))
    yield from _gathered(held, VERDICTS[Verdict.RELATED], "related", held.having(Verdict.RELATED), known)


def in_reading_order(held: Selection) -> Iterator[Section]:
    """The rows held and those around them, as they follow each other."""
    yield from _gathered(held, "Rows", "rows", sorted(held.rows | held.around))


def only(held: Selection) -> Iterator[Section]:
    """What each account alone tells, in the order of its text; beneath the first title, how far that is known."""
    known: tuple[Block, ...] = (DocumentParagraph(words(_ALONE)),)
    for account, label in enumerate(held.comparison.labels):
        if numbers := held.alone(account):
            title = f"{VERDICTS[Verdict.ONLY]} in {label}"
            yield Section(words(title), links.only(label), (*known, *_alone(held.comparison, account, numbers)))
            known = ()


def _gathered(held: Selection, title: str, name: str, numbers: Sequence[int], *known: Block) -> Iterator[Section]:
    if numbers:
        yield Section(words(title), name, known, tuple(_row(held, number) for number in numbers))


def _row(held: Selection, number: int) -> Section:
    row = held.comparison.rows[number]
    beside = " (context)" if number in held.around else ""
    title = words(f"{number + 1}. {heading(held.comparison, row)}{beside}")
    return Section(title, links.anchor(number), tuple(told(held.comparison, row, held.numbered)), verdict=row.verdict)


def heading(comparison: Comparison, row: Row) -> str:
    """What a row amounts to: `Differ: number`, `Only in A`, `Beside the article`."""
    if row.aside:
        return "Beside the article"
    if row.verdict is not Verdict.ONLY:
        return verdict_and_kinds(row)
    (label,) = (label for label, cell in zip(comparison.labels, row.cells, strict=True) if cell)
    return f"{VERDICTS[Verdict.ONLY]} in {label}"


def told(comparison: Comparison, row: Row, numbered: Container[int] | None = None) -> Iterator[Block]:
    """What the accounts say in a row, what differs in it, and what the user wrote on it.

    Of other rows only the `numbered` are named, or all.
    """
    yield from (DocumentParagraph(words(each)) for each in remarks(row))
    if row.verdict is Verdict.UNJUDGED:
        yield DocumentParagraph(words(UNJUDGED))
    for account, cell in enumerate(row.cells):
        if cell:
            yield _at_home(comparison, row, account)
    for guest in row.guests:
        place = AccountPlace(guest.account, guest_reference(comparison, guest, numbered))
        yield _guest(comparison, guest, place, _shown(comparison, row, guest.account))
    if items := tuple(Item(difference(comparison, row, finding)) for finding in row.findings):
        yield Listing(items)


def _at_home(comparison: Comparison, row: Row, account: int) -> QuotedPassage:
    """What an account says at home in a row, what is loose there apart from the rest."""
    text, union = comparison.witnesses[account].article.text, united(_shown(comparison, row, account))
    told = told_at(comparison, row, account)
    return QuotedPassage(account, tuple(Run(AccountPlace(account, at), marked(text, run, union)) for at, run in told))


def _shown(comparison: Comparison, row: Row, account: int) -> list[Span]:
    return [span for finding in row.standing for span in words_to_mark(comparison, finding, account)]


def _guest(comparison: Comparison, guest: Guest, place: AccountPlace, marks: Iterable[Span]) -> QuotedPassage:
    """The clause of a passage at home in another row."""
    article = comparison.witnesses[guest.account].article
    return QuotedPassage(guest.account, (Run(place, marked(article.text, guest.span, united(marks))),))


def quoted(comparison: Comparison, account: int, cell: Sequence[int], marks: Iterable[Span]) -> QuotedPassage:
    """What an account says in these passages, a run for each stretch of them, and the marks in it."""
    witness, union = comparison.witnesses[account], united(marks)
    return QuotedPassage(
        account,
        tuple(
            Run(AccountPlace(account, reference(comparison, account, run)), marked(witness.article.text, run, union))
            for run in runs(witness, cell)
        ),
    )


def difference(comparison: Comparison, row: Row, finding: Finding) -> Inlines:
    """`number of dead: A at least 12 · B Fifteen; may all be true`, and what the user makes of it."""
    weighed = "; no contradiction" if finding.kind.quiet else unsettled(finding)
    subject = disputed(comparison, row, finding) if finding.kind is Kind.SPEAKER else finding.about
    of = f" of {subject}" if subject else ""
    ruled = f", {ruling} by the user" if (ruling := row.ruling(finding)) else ""
    groups = (
        (*with_commas(AccountPlace(each, comparison.labels[each]) for each in side.accounts), Words(f" {side.reading}"))
        for side in sorted(sides(comparison, finding), key=lambda side: side.accounts)
    )
    return (Words(f"{KIND_NAMES[finding.kind]}{of}{ruled}: "), *joined(groups, " · "), Words(weighed))


def _alone(comparison: Comparison, account: int, numbers: Collection[int]) -> Iterator[Block]:
    rows = [comparison.rows[number] for number in numbers]
    yield quoted(comparison, account, [passage for row in rows for passage in row.cells[account]], ())
    if items := tuple(_touched(comparison, row) for row in rows if any(remarks(row))):
        yield Listing(items)


def _touched(comparison: Comparison, row: Row) -> Item:
    at = with_commas(AccountPlace(*place) for place in places(comparison, row))
    return Item((*at, Words(f" {' '.join(remarks(row))}")))


def marked(text: str, span: Span, union: Sequence[Span]) -> Inlines:
    """The words under `span`, marked where a mark covers them; `union` is sorted, its marks apart from each other."""
    pieces: list[Inline] = []
    position = span.start
    for mark in union[bisect_left(union, span.start, key=lambda mark: mark.end) :]:
        start, end = max(mark.start, span.start), min(mark.end, span.end)
        if mark.start >= span.end:
            break
        if start < end:
            pieces += [Words(text[position:start])] if position < start else []
            pieces.append(MarkedWords(text[start:end]))
            position = end
    return (*pieces, Words(text[position : span.end])) if position < span.end else tuple(pieces)


def united(marks: Iterable[Span]) -> list[Span]:
    """What any mark covers, none empty, sorted and apart from each other."""
    union: list[Span] = []
    for mark in sorted(mark for mark in marks if mark.start < mark.end):
        if union and mark.start <= union[-1].end:
            union[-1] = Span(union[-1].start, max(union[-1].end, mark.end))
        else:
            union.append(mark)
    return union

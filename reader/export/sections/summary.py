"""How many rows there are of each kind, and where."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.document import DocumentParagraph, Item, Listing, Section, Words, with_commas, words
from reader.export.sections.row_links import SHARED, link
from reader.lookup.plain_words import KIND_NAMES, VERDICTS, counted
from reader.lookup.selection import Selection
from reader.model import Kind, Verdict

_ALL = "These count every row, not only those in this document:"


def summary(held: Selection) -> Iterator[Section]:
    """How many rows of the whole comparison agree, differ and stand alone; which rows held have which findings."""
    every = (DocumentParagraph(words(_ALL)),) if held.scope else ()
    yield Section(words("Counts"), "counts", (*every, Listing((*_shared(held), *_alone(held)))))


def _shared(held: Selection) -> Iterator[Item]:
    counts = held.concordance.counts
    for verdict in (*SHARED, Verdict.UNJUDGED):
        if not counts[verdict] and verdict in (Verdict.RELATED, Verdict.UNJUDGED):
            continue
        yield Item(words(f"{VERDICTS[verdict]}: {counted(counts[verdict], 'row')}"), tuple(_kinds(held, verdict)))


def _alone(held: Selection) -> Iterator[Item]:
    for account, label in enumerate(held.comparison.labels):
        count = held.told_alone[account]
        name = f"{VERDICTS[Verdict.ONLY]} in {label}"
        lead = link(held, held.alone(account)[0], name) if held.alone(account) else Words(name)
        yield Item((lead, Words(f": {counted(count, 'passage')}{_paragraphs(held, account)}")))


def _paragraphs(held: Selection, account: int) -> str:
    """In how many paragraphs those passages stand, where they are fewer."""
    witness = held.comparison.witnesses[account]
    passages = [
        passage
        for row, verdict in zip(held.comparison.rows, held.verdicts, strict=True)
        if verdict is Verdict.ONLY
        for passage in row.cells[account]
    ]
    paragraphs = {witness.passages[passage].paragraph for passage in passages}
    return f" in {counted(len(paragraphs), 'paragraph')}" if len(paragraphs) < len(passages) else ""


def _kinds(held: Selection, verdict: Verdict) -> Iterator[Item]:
    """Each kind of finding with links to the rows that have it."""
    rows: dict[Kind, list[int]] = {kind: [] for kind in KIND_NAMES}
    for number in held.having(verdict):
        for kind in {finding.kind for finding in held.comparison.rows[number].standing}:
            rows[kind].append(number)
    for kind, numbers in rows.items():
        if numbers:
            links = with_commas(link(held, number, str(number + 1)) for number in numbers)
            yield Item((Words(f"{KIND_NAMES[kind]}: row{'' if len(numbers) == 1 else 's'} "), *links))

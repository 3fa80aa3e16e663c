"""What the comparison amounts to, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reader.export.document import Inlines, Item, Listing, Paragraph, Section, Words, joined, words
from reader.export.scope import Selection
from reader.export.sections.links import SHARED, link
from reader.export.wording import KINDS, VERDICTS, listed
from reader.model import Kind, Unit, Verdict

_ALL = "All rows are counted, not only those that this document holds:"
_UNITS = {
    Unit.LINE: "the line of its file",
    Unit.PARAGRAPH: "the paragraph of its web page or Word document",
    Unit.PAGE: "the page of its PDF",
}
_LEGEND = (
    "A reference such as A:12 gives the account and {}. Passages that report the same thing stand together under the "
    "number that their row has in the app. Which account is right is not for this document to say."
)


def summary(held: Selection) -> Iterator[Section]:
    """How many rows of the whole comparison agree, differ and stand alone; which rows held have which findings."""
    used = {witness.article.unit for witness in held.comparison.witnesses}
    legend = _LEGEND.format(listed([of for unit, of in _UNITS.items() if unit in used], "or"))
    blocks = (Listing((*_shared(held), *_alone(held))), Paragraph(words(legend)))
    counted = (Paragraph(words(_ALL)),) if held.scope else ()
    yield Section(words("Summary"), "summary", (*counted, *blocks))


def _shared(held: Selection) -> Iterator[Item]:
    counts = Counter(held.verdicts)
    for verdict in (*SHARED, Verdict.UNJUDGED):
        if not counts[verdict] and verdict in (Verdict.RELATED, Verdict.UNJUDGED):
            continue
        yield Item(words(f"{VERDICTS[verdict]}: {_rows(counts[verdict])}"), tuple(_kinds(held, verdict)))


def _alone(held: Selection) -> Iterator[Item]:
    for account, label in enumerate(held.comparison.labels):
        count = held.told_alone[account]
        name = f"{VERDICTS[Verdict.ONLY]} in {label}"
        lead = link(held, held.alone(account)[0], name) if held.alone(account) else Words(name)
        yield Item((lead, Words(f": {count} passage{'' if count == 1 else 's'}")))


def _rows(count: int) -> str:
    return f"{count} row{'' if count == 1 else 's'}"


def _kinds(held: Selection, verdict: Verdict) -> Iterator[Item]:
    """Each kind of finding with links to the rows that have it."""
    rows: dict[Kind, list[int]] = {kind: [] for kind in KINDS}
    for number in held.having(verdict):
        for kind in {finding.kind for finding in held.comparison.rows[number].findings}:
            rows[kind].append(number)
    for kind, numbers in rows.items():
        if numbers:
            links: list[Inlines] = [(link(held, number, str(number + 1)),) for number in numbers]
            yield Item((Words(f"{KINDS[kind]}: row{'' if len(numbers) == 1 else 's'} "), *joined(links, ", ")))

"""What the comparison amounts to, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reader.export.document import Block, Inlines, Item, Listing, Paragraph, Section, Table, Words, joined, words
from reader.export.passages import alone
from reader.export.scope import Selection
from reader.export.sections.links import SHARED, link
from reader.export.wording import KINDS, VERDICTS
from reader.model import Kind, Verdict

LEGEND = (
    "A reference such as A:12 gives the account and the line of its file (of a PDF the page, of a web page or Word "
    "document the paragraph). Passages that report the same thing stand together under the number that their row has "
    "in the app. Which account is right is not for this document to say."
)


def summary(held: Selection) -> Iterator[Section]:
    """How many rows of the whole comparison agree, differ and stand alone, and which rows differ in what."""
    blocks: list[Block] = [Paragraph(words("All rows are counted, not only those that this document holds:"))]
    blocks = [*(blocks if held.scope else []), _counts(held)]
    if kinds := tuple(_kinds(held)):
        blocks += [Paragraph(words("Rows with findings, by kind:")), Listing(kinds)]
    yield Section(words("Summary"), "summary", (*blocks, Paragraph(words(LEGEND))))


def _counts(held: Selection) -> Table:
    counts = Counter(held.verdicts)
    lines = [(verdict.sign, VERDICTS[verdict], counts[verdict]) for verdict in SHARED]
    for account, label in enumerate(held.comparison.labels):
        lines.append((Verdict.ONLY.sign, f"{VERDICTS[Verdict.ONLY]} in {label}", len(alone(held.comparison, account))))
    rows = tuple((words(sign), words(verdict), words(str(count))) for sign, verdict, count in lines)
    return Table((words(""), words("Verdict"), words("Rows")), rows, frozenset({2}))


def _kinds(held: Selection) -> Iterator[Item]:
    rows: dict[Kind, list[int]] = {kind: [] for kind in KINDS}
    for number in sorted(held.rows):
        for kind in {finding.kind for finding in held.comparison.rows[number].findings}:
            rows[kind].append(number)
    for kind, numbers in rows.items():
        if numbers:
            links: list[Inlines] = [(link(held, number, str(number + 1)),) for number in numbers]
            yield Item((Words(f"{KINDS[kind]}: "), *joined(links, ", ")))

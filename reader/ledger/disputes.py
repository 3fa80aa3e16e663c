"""Which quotations the rows show to be given to two speakers, so that the ledger says what the rows say."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from reader.ledger.sameness import QuotationAt, Said
from reader.model import Kind, Row, Span, Witness

Dispute = frozenset[QuotationAt]


def disputes_of(witnesses: Sequence[Witness], rows: Sequence[Row]) -> list[Dispute]:
    """The direct quotations that each conflict of speakers in a row is about, in the order of the rows."""
    named = [_named(witness) for witness in witnesses]
    findings = (finding for row in rows for finding in row.findings if finding.kind is Kind.SPEAKER)
    return [
        frozenset(
            (account, number)
            for account, spans in enumerate(finding.spans)
            for span in spans
            for number in named[account].get(span) or _around(witnesses[account], span)
        )
        for finding in findings
    ]


def _named(witness: Witness) -> dict[Span, list[int]]:
    """The direct quotations by where the text names their speaker."""
    numbers: dict[Span, list[int]] = defaultdict(list)
    for number, quotation in enumerate(witness.quotations):
        if quotation.direct and quotation.mention:
            numbers[quotation.mention].append(number)
    return numbers


def _around(witness: Witness, span: Span) -> Iterator[int]:
    """The direct quotation that holds these words; direct quotations do not overlap."""
    number = bisect_right(witness.quotations, span.start, key=lambda quotation: quotation.span.start) - 1
    while number >= 0 and not witness.quotations[number].direct:
        number -= 1
    if number >= 0 and witness.quotations[number].span.touches(span):
        yield number


def disputed(group: Sequence[QuotationAt], disputes: Sequence[Dispute]) -> bool:
    """Whether quotations of two accounts in this group are of one conflict."""
    return any(len({account for account, _ in dispute.intersection(group)}) > 1 for dispute in disputes)


def joined(
    groups: Sequence[list[QuotationAt]], disputes: Sequence[Dispute], said: Mapping[QuotationAt, Said]
) -> list[list[QuotationAt]]:
    """The groups, with the two likest quotations of each conflict in one, though others may give their words."""
    home = {place: group for group in groups for place in group}
    for dispute in disputes:
        pairs = [pair for pair in combinations(sorted(dispute), 2) if pair[0][0] != pair[1][0]]
        if pairs and not any(disputed(home[place], [dispute]) for place in dispute):
            one, other = max(pairs, key=lambda pair: _likeness(said[pair[0]], said[pair[1]]))
            here, there = home[one], home[other]
            here += there
            home |= dict.fromkeys(there, here)
    return list({id(group): group for group in home.values()}.values())


def _likeness(one: Said, other: Said) -> tuple[int, list[tuple[str, ...]]]:
    return len({*one.words} & {*other.words}), sorted((one.words, other.words))

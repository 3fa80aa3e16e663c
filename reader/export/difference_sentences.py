"""A difference as a sentence: “C says ten; A and B say eight”."""

from __future__ import annotations

from collections.abc import Sequence

from reader.export.document import Inline, Inlines, Strong, Words, joined
from reader.lookup.addresses import opening, said, spoken
from reader.model import Comparison, Finding, Kind, Row
from reader.overview import BARE, Side, sides, with_counted

_VERBS = {
    Kind.NAME: ("names", "name"),
    Kind.SPELLING: ("writes", "write"),
    Kind.QUOTE_WORDING: ("quotes", "quote"),
    Kind.SHORTENED: ("quotes", "quote"),
}
"""What one account does with such a reading, and what several do; all others say it."""
_LONGEST = 100
"""How many code points of a reading a sentence holds."""


def sentence(comparison: Comparison, row: Row, finding: Finding) -> Inlines:
    """Who says what, without a stop, the side with fewest accounts first; the letters of accounts stand out."""
    if finding.kind is Kind.SPEAKER:
        return _attributed(comparison, row, finding)
    one, several = _VERBS.get(finding.kind, ("says", "say"))
    told, readings = [], []
    for side in sides(comparison, finding):
        verb = several if len(side.accounts) > 1 else one
        readings.append(_reading(comparison, finding, side))
        told.append((*who(comparison, side.accounts), Words(f" {verb} {readings[-1]}")))
    # "12 people" says what it counts.
    bare = finding.about and not any(finding.about in reading for reading in readings)
    return (*((Words(f"Number{finding.of}: "),) if bare else ()), *joined(told, "; "))


def _attributed(comparison: Comparison, row: Row, finding: Finding) -> Inlines:
    """`B attributes “…” to Jon Sand; A and C to Ilse Crane`."""
    first, *others = sides(comparison, finding)
    verb = "attribute" if len(first.accounts) > 1 else "attributes"
    words = disputed(comparison, row, finding) or "the words"
    told = (*who(comparison, first.accounts), Words(f" {verb} {words} to {first.reading}"))
    rest = ((*who(comparison, side.accounts), Words(f" to {side.reading}")) for side in others)
    return joined((told, *rest), "; ")


def disputed(comparison: Comparison, row: Row, finding: Finding) -> str:
    """The words that are given to different speakers, as the first account that gives them has them."""
    account = next((account for account, reading in enumerate(finding.readings) if reading), 0)
    witness = comparison.witnesses[account]
    spans = spoken(witness, row.cells[account], finding.spans[account])
    return " … ".join(f"“{said(span, witness.article.text)}”" for span in spans)


def _reading(comparison: Comparison, finding: Finding, side: Side) -> str:
    if finding.kind not in BARE:
        return f"“{opening(side.reading, _LONGEST)}”"
    if finding.kind is not Kind.NUMBER:
        return opening(side.reading, _LONGEST)
    account = side.accounts[0]
    reading = with_counted(comparison.witnesses[account].article, side.reading, finding.spans[account])
    # A number with a capital begins the sentence that it was taken from.
    return opening(f"{reading[:1].lower()}{reading[1:]}", _LONGEST)


def who(comparison: Comparison, accounts: Sequence[int]) -> Inlines:
    """The letters of these accounts: `A`, `A and B`, `A, B and C`."""
    letters: list[Inlines] = [(Strong(comparison.labels[account]),) for account in accounts]
    before: tuple[Inline, ...] = joined(letters[:-1], ", ")
    return (*before, Words(" and "), *letters[-1]) if before else letters[-1]

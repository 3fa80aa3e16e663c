"""Which words of a finding to mark in an account: a number, or only the word that loosens it (“about”)."""

from __future__ import annotations

import re

from reader.model import Comparison, Fact, Finding, Kind, Span, Witness
from reader.overview.heaviest import stated

_REACH = 40
"""Code points beside a number among which a word that loosens it is sought: the longest of them and some blanks.

Chosen by hand.
"""


def words_to_mark(comparison: Comparison, finding: Finding, account: int) -> tuple[Span, ...]:
    """The words to be marked: those of the finding, and “about” where another gives the same number without it.

    It is marked alone where all others give that number.
    """
    spans = finding.spans[account]
    fact = _number(comparison.witnesses[account], finding, account)
    if fact is None or not fact.hedge:
        return spans
    given = [
        _number(witness, finding, each) for each, witness in enumerate(comparison.witnesses) if finding.spans[each]
    ]
    same = [other for other in given if other and other.value == fact.value]
    found = _loosening(comparison.witnesses[account].article.text, fact)
    if found is None or all(other.hedge == fact.hedge for other in same):
        return spans
    if len(same) == len(given):
        return (found,)
    return (Span(min(found.start, spans[0].start), max(found.end, spans[0].end)),)


def _number(witness: Witness, finding: Finding, account: int) -> Fact | None:
    """The one number that an account states in words that stand together; none for any other finding."""
    alone = finding.kind is Kind.NUMBER and len(finding.spans[account]) == 1
    return stated(witness, finding, account) if alone else None


def _loosening(text: str, fact: Fact) -> Span | None:
    """Where the word stands that loosens a number, before it or behind it."""
    words = r"\s+".join(map(re.escape, fact.hedge.split()))
    start = max(0, fact.span.start - _REACH)
    if before := re.search(rf"\b({words})\s+$", text[start : fact.span.start], re.IGNORECASE):
        return Span(start + before.start(1), start + before.end(1))
    behind = re.match(rf"\s+({words})\b", text[fact.span.end : fact.span.end + _REACH], re.IGNORECASE)
    return Span(fact.span.end + behind.start(1), fact.span.end + behind.end(1)) if behind else None

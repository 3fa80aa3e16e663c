"""The differences of a comparison as an editor wants them: the heaviest first, and who stands on which side."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.model import Comparison, Fact, Finding, Kind, Span, Witness

BARE = (Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.PLACE, Kind.SPELLING, Kind.SPEAKER)
"""Kinds whose readings are names and figures, which need no quotation marks in a sentence."""


@dataclass(frozen=True, slots=True)
class Side:
    """Accounts by their numbers, ascending, that give one reading, in the words of the first of them."""

    accounts: tuple[int, ...]
    reading: str


def heaviest_first(comparison: Comparison, rows: Collection[int]) -> list[tuple[int, Finding]]:
    """The differences in these rows with the numbers of the rows: by weight, then in reading order.

    Those that are quiet, that the user has dismissed, or that no account has words for, are none.
    """
    found = [
        (number, finding)
        for number in sorted(rows)
        for finding in comparison.rows[number].standing
        if not finding.kind.quiet and any(finding.readings)
    ]
    return sorted(found, key=lambda each: each[1].weight.rank)


def sides(comparison: Comparison, finding: Finding) -> list[Side]:
    """Each reading with the accounts that give it, the one that fewest give first.

    Capitals make no other reading, nor does the way in which a number or a day is written.
    """
    given = {account: reading.casefold() for account, reading in enumerate(finding.readings) if reading}
    if finding.kind in (Kind.NUMBER, Kind.DATE):
        meant = {account: _meant(comparison.witnesses[account], finding, account) for account in given}
        if len(set(meant.values())) > 1:
            given = {account: meant[account] or reading for account, reading in given.items()}
    grouped: dict[str, list[int]] = {}
    for account, reading in given.items():
        grouped.setdefault(reading, []).append(account)
    found = (Side(tuple(accounts), finding.readings[accounts[0]]) for accounts in grouped.values())
    return sorted(found, key=lambda side: (len(side.accounts), side.accounts))


def _meant(witness: Witness, finding: Finding, account: int) -> str:
    """The value of the one fact that an account's words state, with what loosens it; empty where there are more."""
    fact = stated(witness, finding, account)
    return f"{fact.hedge} {fact.value}" if fact else ""


def stated(witness: Witness, finding: Finding, account: int) -> Fact | None:
    """The one fact of a finding's kind that an account's words state; none where they state another or several."""
    spans = finding.spans[account]
    facts = [fact for fact in _near(witness.facts, finding.kind, spans) if any(map(fact.span.touches, spans))]
    return facts[0] if len(facts) == 1 else None


def _near(facts: Sequence[Fact], kind: Kind, spans: Sequence[Span]) -> list[Fact]:
    """The facts of a kind that begin between the first and the last of these words, and the one before them.

    Facts are sorted, and none shares a code point with another of its kind: no earlier one reaches these words.
    """
    if not spans:
        return []
    first, last = _begun(facts, min(span.start for span in spans)), _begun(facts, max(span.end for span in spans))
    before = next((at for at in reversed(range(first)) if facts[at].kind is kind), first)
    return [fact for fact in facts[before:last] if fact.kind is kind]


def _begun(facts: Sequence[Fact], position: int) -> int:
    """How many facts begin before a position."""
    return bisect_left(facts, position, key=lambda fact: fact.span.start)

"""A row in words: what its accounts do, with the readings of each."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Comparison, Finding, Row, Verdict
from reader.tui.concordance import Concordance

MOST_SHARED = 8
"""How many of the words that tie a row together are named; the weightiest come first."""


def verdict_words(comparison: Comparison, row: Row) -> str:
    """What the row's accounts do, as a sentence without a stop."""
    labels = [name for name, cell in zip(comparison.labels, row.cells, strict=True) if cell]
    told = listed(labels)
    match row.verdict:
        case Verdict.AGREE:
            return f"{told} agree"
        case Verdict.DIFFER:
            return f"{told} differ"
        case Verdict.SPEAKER:
            return f"{told} give the same words to different speakers"
        case Verdict.ONLY:
            return f"told by {told} only"
    account = next(number for number, cell in enumerate(row.cells) if cell)
    part = comparison.witnesses[account].passages[row.cells[account][0]].part
    return f"{part} in {told}, not compared"


def evidence(comparison: Comparison, row: Row) -> list[tuple[str, str]]:
    """What the verdict rests on: pairs of a heading (`number`, `shared`) and words."""
    items = [(str(finding.kind), readings(comparison, finding)) for finding in row.findings]
    if row.anchors and row.verdict is Verdict.AGREE:
        items.append(("shared", ", ".join(anchor.words for anchor in row.anchors[:MOST_SHARED])))
    return items


def readings(comparison: Comparison, finding: Finding) -> str:
    """Each account's reading: `A at least 12 · B, C 15`."""
    tellers: dict[str, list[str]] = {}
    for name, reading in zip(comparison.labels, finding.readings, strict=True):
        if reading:
            tellers.setdefault(reading, []).append(name)
    return " · ".join(f"{', '.join(names)} {reading}" for reading, names in tellers.items())


def speakers(comparison: Comparison, concordance: Concordance, row: Row, number: int) -> list[tuple[str, str]]:
    """Whom each account quotes here and by which cue: (`A quotes`, `Mara Voss (said)`)."""
    items = []
    for account, name in enumerate(comparison.labels):
        text = comparison.witnesses[account].article.text
        quoted = []
        for quotation in concordance.quotations(number, account) if row.cells[account] else ():
            who = quotation.speaker.name if quotation.speaker else str(quotation.how)
            cue = f" ({' '.join(quotation.cue.of(text).split())})" if quotation.cue else ""
            if who + cue not in quoted:
                quoted.append(who + cue)
        if quoted:
            items.append((f"{name} quotes", ", ".join(quoted)))
    return items


def place(comparison: Comparison, row: Row, number: int) -> str:
    """Where the row stands: its number, and the line of each account's file."""
    at = " ".join(
        f"{name}:{witness.article.line(witness.passages[cell[0]].span.start)}"
        for name, witness, cell in zip(comparison.labels, comparison.witnesses, row.cells, strict=True)
        if cell
    )
    return f"row {number + 1} of {len(comparison.rows)}  {at}"


def listed(names: Sequence[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"

"""Rows of real events in the scorers' format: cells, findings and furniture as spans of the file's own code points."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reader.loading import load
from reader.model import Comparison, Finding, Guest, Row, Span, Verdict, Witness
from reader.pipeline import compare
from tests.benchmarks.calibration import Told, table, told


def run(source: Path, out: Path) -> None:
    """Compare the articles of every folder below `source` that holds at least two; one JSON line a folder.

    Where people annotated events, a table says how often rows of each confidence are true.
    """
    events = sorted(folder for folder in source.iterdir() if len(list(folder.glob("*.txt"))) > 1)
    sure: list[Told] = []
    with out.open("w", encoding="utf-8") as file:
        for event in events:
            comparison = compare([load(path) for path in sorted(event.glob("*.txt"))])
            file.write(line(event.name, comparison, records(comparison)))
            sure += told(event, comparison)
    if sure:
        print("\n".join(table(sure)))


def line(event: str, comparison: Comparison, rows: Sequence[Mapping[str, object]]) -> str:
    """What the scorers read of one event."""
    return json.dumps({"event": event, "rows": rows, "furniture": _furniture(comparison)}) + "\n"


def records(comparison: Comparison) -> list[dict[str, object]]:
    """The rows that several accounts tell, and the pairs that are shown as told elsewhere.

    A strong row with loose passages is a strong one without them and a weak one with them.
    """
    shared = [row for row in comparison.rows if row.shared]
    firm = [replace(row, cells=row.firm, loose=(), findings=()) for row in shared if row.loose]
    whole = [replace(row, confidence=0.0) if row.loose else row for row in shared]
    return [record(comparison, row) for row in [*firm, *whole, *_told_elsewhere(comparison)]]


def _told_elsewhere(comparison: Comparison) -> Iterator[Row]:
    """What the app shows as told in another row as well, guest or not: every such pair of passages as a weak row."""
    told = (each for row in comparison.rows for each in (*row.guests, *row.parallels))
    pairs = {frozenset((each.place, each.beside)) for each in told if isinstance(each, Guest) or each.told}
    for pair in sorted(map(sorted, pairs)):
        held = dict(pair)
        accounts = range(len(comparison.witnesses))
        yield Row(tuple((held[account],) if account in held else () for account in accounts), confidence=0.0)


def record(comparison: Comparison, row: Row) -> dict[str, object]:
    """One row with its findings."""
    cells = _spans(
        comparison,
        ((witness.passages[number].span for number in cell) for witness, cell in _cells(comparison, row)),
    )
    verdict = row.verdict if row.verdict in (Verdict.DIFFER, Verdict.SPEAKER) else Verdict.AGREE
    findings = [_finding(comparison, each) for each in row.findings]
    return {"cells": cells, "verdict": verdict, "strong": row.strong, "findings": findings}


def _cells(comparison: Comparison, row: Row) -> Iterator[tuple[Witness, tuple[int, ...]]]:
    return zip(comparison.witnesses, row.cells, strict=True)


def _finding(comparison: Comparison, finding: Finding) -> dict[str, object]:
    return {"kind": finding.kind, "quiet": finding.kind.quiet, "spans": _spans(comparison, finding.spans)}


def _furniture(comparison: Comparison) -> dict[str, list[Span]]:
    return _spans(
        comparison,
        (
            [paragraph.span for paragraph in witness.article.paragraphs if paragraph.part.furniture]
            for witness in comparison.witnesses
        ),
    )


def _spans(comparison: Comparison, stretches: Iterable[Iterable[Span]]) -> dict[str, list[Span]]:
    """Spans by the file's name, in the file's own code points; files without any are left out."""
    articles = (witness.article for witness in comparison.witnesses)
    found = {
        Path(article.name).name: [article.original(span) for span in spans]
        for article, spans in zip(articles, stretches, strict=True)
    }
    return {name: spans for name, spans in found.items() if spans}

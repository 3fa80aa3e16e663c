"""Rows of real events in the scorer's format: cells as spans of the file's own code points."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from reader.loading import load
from reader.model import Comparison, Row, Verdict
from reader.pipeline import compare


def run(source: Path, out: Path) -> None:
    """Compare the articles of every folder below `source` that holds at least two; one JSON line a folder."""
    events = sorted(folder for folder in source.iterdir() if len(list(folder.glob("*.txt"))) > 1)
    with out.open("w", encoding="utf-8") as file:
        for event in events:
            comparison = compare([load(path) for path in sorted(event.glob("*.txt"))])
            shared = [row for row in comparison.rows if sum(map(bool, row.cells)) > 1]
            rows = [_record(comparison, row) for row in [*shared, *_told_elsewhere(comparison)]]
            file.write(json.dumps({"event": event.name, "rows": rows}) + "\n")


def _told_elsewhere(comparison: Comparison) -> Iterator[Row]:
    """What the app shows as told in another row as well: every such pair of passages as a row."""
    for row in comparison.rows:
        for parallel in row.parallels:
            if parallel.told and parallel.place < parallel.beside:
                pair = dict([parallel.place, parallel.beside])
                accounts = range(len(comparison.witnesses))
                yield Row(tuple((pair[account],) if account in pair else () for account in accounts))


def _record(comparison: Comparison, row: Row) -> dict[str, object]:
    cells = {
        Path(witness.article.name).name: [witness.article.original(witness.passages[number].span) for number in cell]
        for witness, cell in zip(comparison.witnesses, row.cells, strict=True)
        if cell
    }
    verdict = row.verdict if row.verdict in (Verdict.DIFFER, Verdict.SPEAKER) else Verdict.AGREE
    return {"cells": cells, "verdict": verdict}

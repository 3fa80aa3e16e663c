"""Differences planted into real articles: what the pipeline reports between each pair, in code points of the files."""

from __future__ import annotations

import json
from pathlib import Path

from reader.loading import load
from reader.model import Comparison, Finding
from reader.pipeline import compare

_NAMES = ("a.txt", "b.txt")


def run(source: Path, out: Path) -> None:
    """Write one line a case of `source`, a folder of folders that hold `a.txt` and `b.txt`."""
    with out.open("w", encoding="utf-8") as lines:
        for folder in sorted(path for path in source.iterdir() if path.is_dir()):
            comparison = compare([load(folder / name) for name in _NAMES])
            found = [
                _record(comparison, finding)
                for row in comparison.rows
                for finding in row.findings
                if not finding.kind.quiet
            ]
            lines.write(json.dumps({"case": folder.name, "findings": found}) + "\n")


def _record(comparison: Comparison, finding: Finding) -> dict[str, object]:
    spans = {
        name: [list(witness.article.original(span)) for span in shown]
        for name, witness, shown in zip(_NAMES, comparison.witnesses, finding.spans, strict=True)
    }
    return {"kind": finding.kind.value, "spans": spans}

"""How sure rows are against how many of them people linked: a table with a bar for each band of confidence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from pathlib import Path
from typing import NamedTuple

from reader.model import STRONG, Comparison, Span

_BANDS = (0.0, 0.35, 0.5, STRONG, 0.8, 0.9, 1.01)
_BAR = 30

Link = frozenset[tuple[str, int]]
"""Two sentences, each as a file's name and the sentence's number."""


class Told(NamedTuple):
    """A row's confidence, whether it is strong, how many pairs its firm cells link, and how many people did."""

    confidence: float
    strong: bool
    links: int
    true: int


def told(event: Path, comparison: Comparison) -> Iterator[Told]:
    """The rows of an annotated event that several accounts tell; nothing for a folder without annotation."""
    if not (event / "gold.json").exists():
        return
    sentences = json.loads((event / "sentences.json").read_text(encoding="utf-8"))
    gold = json.loads((event / "gold.json").read_text(encoding="utf-8"))["rows"]
    wanted = {link for row in gold for link in _links(row["cells"])}
    for row in comparison.rows:
        if not row.aside and row.shared:
            links = _links(_cells(comparison, row.firm, sentences))
            yield Told(row.confidence, row.strong, len(links), len(links & wanted))


def table(rows: Sequence[Told]) -> Iterator[str]:
    """The lines of the table; a row is true when people linked any pair of its sentences."""
    yield "confidence   rows  true  of links"
    for low, high in pairwise(_BANDS):
        yield _line(f"{low:.2f}-{min(high, 1):.2f}", [row for row in rows if low <= row.confidence < high])
    yield _line("strong", [row for row in rows if row.strong])
    yield _line("weak", [row for row in rows if not row.strong])


def _line(name: str, rows: Sequence[Told]) -> str:
    if not rows:
        return f"{name:<10} {0:>6}"
    share = sum(row.true > 0 for row in rows) / len(rows)
    links = sum(row.true for row in rows) / max(1, sum(row.links for row in rows))
    return f"{name:<10} {len(rows):>6}  {share:.2f}  {links:.2f}  {'#' * round(share * _BAR)}"


def _cells(
    comparison: Comparison, cells: Sequence[Sequence[int]], sentences: dict[str, list[list[int]]]
) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for witness, cell in zip(comparison.witnesses, cells, strict=True):
        name = Path(witness.article.name).name
        spans = [witness.article.original(witness.passages[number].span) for number in cell]
        found[name] = [at for at, (start, end) in enumerate(sentences[name]) if _covered(Span(start, end), spans)]
    return found


def _covered(sentence: Span, spans: Iterable[Span]) -> bool:
    """Whether a span covers half of the sentence, or the sentence half of a span: the measure of the annotation."""
    for span in spans:
        shared = min(sentence.end, span.end) - max(sentence.start, span.start)
        if shared > 0 and 2 * shared >= min(sentence.end - sentence.start, span.end - span.start):
            return True
    return False


def _links(cells: dict[str, list[int]]) -> set[Link]:
    return {
        frozenset([(one, here), (other, there)])
        for (one, mine), (other, yours) in combinations(sorted(cells.items()), 2)
        for here in mine
        for there in yours
    }

"""The same people or acts under other names: worth showing, and no contradiction."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reader.language.english.labels import LABELS
from reader.model import Kind
from reader.verdict.cells import Cell
from reader.verdict.difference import Difference, Shown


def label_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """Labels of one group of which each cell has its own and neither has the other's."""
    for labels in LABELS:
        here, there = labels & a.vocabulary, labels & b.vocabulary
        if here and there and not here & there:
            yield Difference(Kind.LABEL, _shown(a, here), _shown(b, there))


def _shown(cell: Cell, labels: Collection[str]) -> Shown:
    return Shown(tuple(sorted({word.span for word in cell.words if word.form in labels})))

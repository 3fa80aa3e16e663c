"""The same people or acts under other names: worth showing, and no contradiction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.language.english.labels import LABELS
from reader.model import Kind
from reader.verdict.difference import Difference, Shown
from reader.verdict.words import Word


def label_differences(a: Sequence[Word], b: Sequence[Word]) -> Iterator[Difference]:
    """Labels of one group of which each cell has its own and neither has the other's."""
    for labels in LABELS:
        here, there = ([word for word in words if word.form in labels] for words in (a, b))
        if here and there and not {word.form for word in here} & {word.form for word in there}:
            yield Difference(Kind.LABEL, _shown(here), _shown(there))


def _shown(words: Sequence[Word]) -> Shown:
    return Shown(tuple(sorted({word.span for word in words})))

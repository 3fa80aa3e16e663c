"""A cell as it is compared: what is asked about its words, worked out once however many cells it is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from reader.language.english.vocabulary.stems import stem
from reader.verdict.cells.cell_words import CellWord


@dataclass(frozen=True)
class Cell:
    """The words of a cell, passage by passage.

    Not slotted, since what is read from the words is kept beside them.
    """

    passages: Sequence[Sequence[CellWord]]

    @cached_property
    def words(self) -> tuple[CellWord, ...]:
        """The words of all passages."""
        return tuple(chain.from_iterable(self.passages))

    @cached_property
    def forms(self) -> list[list[str]]:
        """What is compared of the words, passage by passage."""
        return [[word.form for word in passage] for passage in self.passages]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The forms that occur: most comparisons need not look further than this."""
        return frozenset(chain.from_iterable(self.forms))

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words of news."""
        return frozenset(stem(word.form) for word in self.words if word.content)

    @cached_property
    def facts(self) -> tuple[CellWord, ...]:
        """The amounts and dates."""
        return tuple(word for word in self.words if word.fact)

    @cached_property
    def inside_marks(self) -> tuple[CellWord, ...]:
        """The words of direct quotations."""
        return tuple(word for word in self.words if word.quotation >= 0)

    @cached_property
    def quotations(self) -> Mapping[int, list[CellWord]]:
        """The words of each direct quotation, by its number."""
        grouped: dict[int, list[CellWord]] = defaultdict(list)
        for word in self.inside_marks:
            grouped[word.quotation].append(word)
        return grouped

    def in_the_order_of(self, other: Cell) -> Cell:
        """The cell with its passages in the order of the likest ones of another, which may tell them in its own."""
        if len(self.passages) < 2 or len(other.passages) < 2:
            return self
        contents = [_content(passage) for passage in other.passages]
        return replace(self, passages=sorted(self.passages, key=lambda each: _likest(_content(each), contents)))


def _content(passage: Sequence[CellWord]) -> set[str]:
    return {word.form for word in passage if word.content}


def _likest(content: set[str], others: Sequence[set[str]]) -> int:
    """The number of the likest passage, the first of them where several are equally like."""
    return max(range(len(others)), key=lambda number: (len(content & others[number]), -number))

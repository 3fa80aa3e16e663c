"""What two cells do to each other, before the findings of a row are put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from reader.model import Kind, Span, Weight


@dataclass(frozen=True, slots=True)
class Shown:
    """The words of one cell that show a difference, never none, and what to print for them where not these words."""

    spans: tuple[Span, ...]
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding between two cells; `framed` tells that the same words stand around what differs."""

    kind: Kind
    a: Shown
    b: Shown
    weight: Weight = field(default=Weight.EXCLUDES, kw_only=True)
    framed: bool = field(default=False, kw_only=True)

    @property
    def turned(self) -> Difference:
        """The same difference with the cells the other way round."""
        return replace(self, a=self.b, b=self.a)

    def touches(self, other: Difference) -> bool:
        """Whether the two share a word in either cell."""
        return any(
            here.touches(there)
            for mine, yours in ((self.a, other.a), (self.b, other.b))
            for here in mine.spans
            for there in yours.spans
        )


def untouched(later: Iterable[Difference], found: Sequence[Difference]) -> list[Difference]:
    """The differences that share no word with one found before."""
    return [each for each in later if not any(each.touches(earlier) for earlier in found)]


class Pairwise(NamedTuple):
    """A difference between the accounts numbered `one` and `other`, the earlier first."""

    one: int
    other: int
    difference: Difference

    @classmethod
    def of(cls, one: int, other: int, difference: Difference) -> Pairwise:
        """The difference between two accounts given in either order."""
        return cls(one, other, difference) if one < other else cls(other, one, difference.turned)

"""What a second reader points at: a language model, which may show places in the accounts and claims nothing."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.article import Span
from reader.model.rows import Kind, Weight


@dataclass(frozen=True, slots=True)
class PointedRow:
    """Passages of two or more accounts that tell the same, as the model reads them.

    `cells` are as in `Row`; `about` is what they all tell, in the model's words.
    """

    cells: tuple[tuple[int, ...], ...]
    about: str


@dataclass(frozen=True, slots=True)
class Pointer:
    """A difference that the model points at, checked for its words and never for its sense.

    `spans` and `cells` have one entry per account: the words that show it, and the passages that hold them. `about`
    (the subject that both sides share) and `reason` are the model's words.
    """

    kind: Kind
    spans: tuple[tuple[Span, ...], ...]
    cells: tuple[tuple[int, ...], ...]
    weight: Weight
    about: str
    reason: str

    def shows(self, spans: tuple[tuple[Span, ...], ...]) -> bool:
        """Whether these words, one entry per account, share some with the pointer's in two accounts or more."""
        return sum(self._shared(spans)) > 1

    def is_within(self, spans: tuple[tuple[Span, ...], ...]) -> bool:
        """Whether these words, one entry per account, share some with the pointer's in every account that it has."""
        return all(shared or not own for own, shared in zip(self.spans, self._shared(spans), strict=True))

    def _shared(self, spans: tuple[tuple[Span, ...], ...]) -> list[bool]:
        return [
            any(mine.touches(yours) for mine in own for yours in other)
            for own, other in zip(self.spans, spans, strict=True)
        ]


@dataclass(frozen=True, slots=True)
class SecondReading:
    """All that a model pointed at and that passed the checks.

    `endpoint` is where the model was asked, empty where it ran on this machine or its answers were read from files.
    `dropped` says how many of its pointers did not pass, by reason, the commonest first.
    """

    model: str
    endpoint: str = ""
    rows: tuple[PointedRow, ...] = ()
    pointers: tuple[Pointer, ...] = ()
    dropped: tuple[tuple[str, int], ...] = ()

    @property
    def every(self) -> tuple[Pointer | PointedRow, ...]:
        """All of it, differences first."""
        return *self.pointers, *self.rows

    @property
    def counted(self) -> str:
        """How much it pointed at, in one line: `model: 9 pointed at, 2 dropped (2 with words that do not stand there)`.

        What was dropped is not among what was pointed at.
        """
        pointed = len(self.every)
        dropped = sum(count for _, count in self.dropped)
        reasons = ", ".join(f"{count} {reason}" for reason, count in self.dropped)
        return f"model: {pointed} pointed at, {dropped} dropped{f' ({reasons})' if reasons else ''}"

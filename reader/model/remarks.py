"""What the reader has written on a row; the program itself never writes any."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """The reader's own verdict on a row, the one that leaves most to do first."""

    NEEDED = "needs check"
    DISPUTED = "disputed"
    CONFIRMED = "confirmed"
    RESOLVED = "resolved"

    @property
    def sign(self) -> str:
        """The mark that stands at the row, unlike that of any verdict of the program."""
        return {"needs check": "?", "disputed": "✗", "confirmed": "✓", "resolved": "∎"}[self.value]


@dataclass(frozen=True, slots=True)
class Remark:
    """A bookmark, a note and a verdict of the reader's own; false where there is none of them."""

    bookmarked: bool = False
    note: str = ""
    check: Check | None = None

    def __bool__(self) -> bool:
        return self.bookmarked or bool(self.note) or self.check is not None

    def __or__(self, other: Remark) -> Remark:
        """Both in one: the notes under each other, once where they are the same, and the verdict with most to do."""
        notes = dict.fromkeys(filter(None, (self.note, other.note)))
        every = list(Check)
        checks = sorted(filter(None, (self.check, other.check)), key=every.index)
        return Remark(self.bookmarked or other.bookmarked, "\n".join(notes), next(iter(checks), None))

    @property
    def words(self) -> str:
        """What there is beside the note: `needs check, bookmarked`."""
        return ", ".join([*filter(None, (self.check,)), *["bookmarked"] * self.bookmarked])


NOTHING = Remark()
"""What stands on a row that nothing is written on."""

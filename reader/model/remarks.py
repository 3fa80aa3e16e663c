"""What the user has written on a row; the program itself never writes any."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Check(StrEnum):
    """The user's own verdict on a row, the one that leaves most to do first."""

    NEEDED = "needs check"
    DISPUTED = "disputed"
    CONFIRMED = "confirmed"
    RESOLVED = "resolved"

    @property
    def sign(self) -> str:
        """The mark that stands at the row, unlike that of any verdict of the program."""
        return {"needs check": "?", "disputed": "✗", "confirmed": "✓", "resolved": "∎"}[self.value]


class Ruling(StrEnum):
    """What the user makes of one difference, the one that leaves most to do first."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"

    @property
    def sign(self) -> str:
        """The mark that stands at the difference, and at its row."""
        return {"confirmed": "✓", "dismissed": "∅"}[self.value]


@dataclass(frozen=True, slots=True)
class Remark:
    """A bookmark, a note, a verdict of the user's own and rulings on differences; false where there is none of them.

    `rulings` are pairs of `Finding.key` and what the user makes of it, sorted, each key once.
    """

    bookmarked: bool = False
    note: str = ""
    check: Check | None = None
    rulings: tuple[tuple[str, Ruling], ...] = ()

    def __bool__(self) -> bool:
        return self.bookmarked or bool(self.note) or self.check is not None or bool(self.rulings)

    def __or__(self, other: Remark) -> Remark:
        """Both in one: the notes under each other, once where they are the same, and the verdicts with most to do."""
        notes = dict.fromkeys(filter(None, (self.note, other.note)))
        every = list(Check)
        checks = sorted(filter(None, (self.check, other.check)), key=every.index)
        rulings = {**dict(other.rulings), **dict(self.rulings)} | {
            key: ruling for key, ruling in (*self.rulings, *other.rulings) if ruling is Ruling.CONFIRMED
        }
        return Remark(
            self.bookmarked or other.bookmarked,
            "\n".join(notes),
            next(iter(checks), None),
            tuple(sorted(rulings.items())),
        )

    def rule(self, key: str, ruling: Ruling | None) -> Remark:
        """The same remark with this ruling on a difference, or with none."""
        others = [each for each in self.rulings if each[0] != key]
        return replace(self, rulings=tuple(sorted([*others, *([(key, ruling)] if ruling else [])])))

    def count(self, ruling: Ruling) -> int:
        """How many differences have this ruling."""
        return sum(each is ruling for _, each in self.rulings)

    @property
    def words(self) -> str:
        """What there is beside the note: `needs check, 1 difference dismissed, bookmarked`."""
        ruled = [(self.count(ruling), ruling) for ruling in Ruling]
        rulings = [f"{count} difference{'' if count == 1 else 's'} {ruling}" for count, ruling in ruled if count]
        return ", ".join([*filter(None, (self.check,)), *rulings, *["bookmarked"] * self.bookmarked])


NOTHING = Remark()
"""What stands on a row that nothing is written on."""

"""Joining and splitting rows by hand, with a way back."""

from __future__ import annotations

from reader.model import Comparison


class Overruling:
    """The row that is marked to be joined, and every comparison that went before the one shown."""

    def __init__(self) -> None:
        self.marked: int | None = None
        self._before: list[tuple[Comparison, int]] = []

    def mark(self, row: int, key: str) -> str:
        """Mark a row, or take its mark away; what is to be said about it, and about the key that does it."""
        if self.marked == row:
            self.marked = None
            return "no row is marked now"
        self.marked = row
        return f"row {row + 1} is marked; {key} on another row joins them, {key} here again takes the mark away"

    def keep(self, comparison: Comparison, row: int) -> None:
        """Remember what is shown before it changes, and the row that is current."""
        self._before.append((comparison, row))
        self.marked = None

    def back(self) -> tuple[Comparison, int] | None:
        """What was shown before the last change; none where nothing has changed."""
        if not self._before:
            return None
        self.marked = None
        return self._before.pop()


def joined(comparison: Comparison, one: int, other: int) -> tuple[Comparison, int]:
    """The comparison with two rows as one, and that row's number."""
    from reader.overrule import join_rows  # noqa: PLC0415 - no part of the first frame

    return join_rows(comparison, one, other), min(one, other)


def split(comparison: Comparison, row: int) -> tuple[Comparison, int]:
    """The comparison with a row's cells apart, and the number of the row that holds the first of them."""
    from reader.overrule import split_row  # noqa: PLC0415

    account, cell = next((account, cell) for account, cell in enumerate(comparison.rows[row].cells) if cell)
    parted = split_row(comparison, row)
    return parted, next(number for number, one in enumerate(parted.rows) if cell[0] in one.cells[account])

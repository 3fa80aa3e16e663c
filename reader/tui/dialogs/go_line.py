"""Going to a row by its number, or to a line of an account: what is asked for, and the line that asks."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Label

from reader.lookup.row_index import Concordance
from reader.model import Comparison
from reader.tui.dialogs.text_field import Field

_LINE = re.compile(r"([A-Za-z])\s*:\s*(\d+)")

MOST = 100
"""So many letters of a place, more than any row or line needs."""


class NoSuchPlaceError(Exception):
    """What was asked for is not there; the message says what is."""


def destination(words: str, comparison: Comparison, concordance: Concordance) -> tuple[int, int | None]:
    """The row that words such as `12` or `A:12` mean, counted from 0, and the account if they name one.

    Raises NoSuchPlaceError where there is no such row, account or line, or where the words mean nothing.
    """
    words, rows = words.strip(), len(comparison.rows)
    if words.isdecimal():
        if 0 < int(words) <= rows:
            return int(words) - 1, None
        raise NoSuchPlaceError(f"there is no row {int(words)}; rows go from 1 to {rows}")
    if named := _LINE.fullmatch(words):
        return _at_line(named[1].upper(), int(named[2]), comparison, concordance)
    raise NoSuchPlaceError(f"“{words}” is not a row or line; type 12 for a row, A:12 for a line of an account")


def _at_line(name: str, line: int, comparison: Comparison, concordance: Concordance) -> tuple[int, int]:
    if name not in comparison.labels:
        raise NoSuchPlaceError(f"there is no account {name}; accounts go from A to {comparison.labels[-1]}")
    account = comparison.labels.index(name)
    witness = comparison.witnesses[account]
    lines = witness.article.lines
    if not 0 < line <= lines:
        raise NoSuchPlaceError(f"{name} has no line {line}; its lines go from 1 to {lines}")
    for passage in witness.passages:
        if witness.article.line(passage.span.end - 1) >= line:
            row = concordance.row_at(account, passage.span.start)
            if row is not None:
                return row, account
    raise NoSuchPlaceError(f"{name} has nothing to compare from line {line} on")


class GoLine(Horizontal):
    """Asks where to go; enter goes there, escape stays."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Stay", show=False)]

    def __init__(self, go: Callable[[str], None]) -> None:
        super().__init__()
        self.go = go

    def compose(self) -> ComposeResult:
        """A colon, the words, and what they may be."""
        yield Label(":", classes="slash")
        yield Field(most=MOST, compact=True)
        yield Label("a row (12) or a line (A:12)", classes="hits")

    def on_mount(self) -> None:
        """Ready to type."""
        self.query_one(Input).focus()

    def on_field_full(self, event: Field.Full) -> None:
        """Say that the rest is left out."""
        self.query_one(".hits", Label).update(event.words)

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go there."""
        event.stop()
        await self.action_leave()
        if event.value.strip():
            self.go(event.value)

    async def action_leave(self) -> None:
        """Close."""
        self.screen.remove_class("-searching")
        await self.remove()

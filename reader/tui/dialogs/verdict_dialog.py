"""Asking for the user's own verdict on a row."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Label, Static

from reader.model import Check
from reader.tui.dialogs.dialog import Dialog

LETTERS = {"n": Check.NEEDED, "d": Check.DISPUTED, "c": Check.CONFIRMED, "r": Check.RESOLVED}
"""The key of each verdict, its first letter."""


class VerdictScreen(Dialog[tuple[Check | None] | None]):
    """Gives back the verdict chosen, which may be to have none, or nothing where all is to stay as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,t", "dismiss(None)", "Leave", show=False),
        Binding("space,backspace,delete", "none", "No verdict", show=False),
    ]

    def __init__(self, row: int, check: Check | None) -> None:
        super().__init__()
        self.row, self.check = row, check

    def compose(self) -> ComposeResult:
        """A line for each verdict."""
        with Vertical():
            yield Label(f"Your own verdict on row {self.row + 1}", classes="title")
            yield Static(
                Content("\n").join(self._line(letter, check) for letter, check in LETTERS.items()), classes="checks"
            )
            yield Label("a letter chooses · space clears it · esc cancels", classes="keys")

    def _line(self, letter: str, check: Check) -> Content:
        chosen = check is self.check
        return Content.assemble(
            ("▸ " if chosen else "  ", "$reader-speaker"),
            (f"{letter}  ", "bold $reader-agree"),
            (f"{check.sign} ", "bold $reader-speaker"),
            (str(check), "bold" if chosen else ""),
        )

    def on_key(self, event: events.Key) -> None:
        """A letter chooses its verdict."""
        if event.character in LETTERS:
            event.stop()
            self.dismiss((LETTERS[event.character],))

    def action_none(self) -> None:
        """Close, with no verdict."""
        self.dismiss((None,))

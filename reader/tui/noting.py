"""Asking for a note on a row."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Key
from textual.widgets import Label, TextArea

from reader.tui.dialog import Dialog


class _Paper(TextArea):
    """Where the note is written; its own keys wait their turn behind the letters, so that none of these is lost."""

    def on_key(self, event: Key) -> None:
        """Keep what is written, or begin another line."""
        if event.key in ("enter", "ctrl+s"):
            event.stop()
            event.prevent_default()
            self.screen.dismiss(self.text.strip())
        elif event.key == "ctrl+j":
            event.stop()
            event.prevent_default()
            self.insert("\n")


class NoteScreen(Dialog[str | None]):
    """Gives back the note as it is to be kept, empty for none, or nothing where all is to stay as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Leave", show=False, priority=True),
    ]

    def __init__(self, row: int, note: str) -> None:
        super().__init__()
        self.row, self.note = row, note

    def compose(self) -> ComposeResult:
        """The note, to be written or changed."""
        with Vertical():
            yield Label(f"Note on row {self.row + 1}", classes="title")
            yield _Paper(self.note, compact=True)
            yield Label("enter keeps · ctrl+j new line · escape leaves", classes="keys")

    def on_mount(self) -> None:
        """Ready to write on."""
        area = self.query_one(_Paper)
        area.focus()
        area.move_cursor(area.document.end)

"""Asking for a note on a row."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label, TextArea


class NoteScreen(ModalScreen[str | None]):
    """Gives back the note as it is to be kept, empty for none, or nothing where all is to stay as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,ctrl+s", "keep", "Keep the note", show=False, priority=True),
        Binding("ctrl+j", "new_line", "New line", show=False, priority=True),
        Binding("escape", "dismiss(None)", "Leave", show=False, priority=True),
    ]

    def __init__(self, row: int, note: str) -> None:
        super().__init__()
        self.row, self.note = row, note

    def compose(self) -> ComposeResult:
        """The note, to be written or changed."""
        with Vertical():
            yield Label(f"Note on row {self.row + 1}", classes="title")
            yield TextArea(self.note, compact=True)
            yield Label("enter keeps · ctrl+j new line · escape leaves", classes="keys")

    def on_mount(self) -> None:
        """Ready to write on."""
        area = self.query_one(TextArea)
        area.focus()
        area.move_cursor(area.document.end)

    def action_new_line(self) -> None:
        """Begin another line."""
        self.query_one(TextArea).insert("\n")

    def action_keep(self) -> None:
        """Close, and keep what is written."""
        self.dismiss(self.query_one(TextArea).text.strip())

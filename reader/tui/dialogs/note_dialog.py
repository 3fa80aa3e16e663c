"""Asking for a note on a row."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Key
from textual.message import Message
from textual.widgets import Label, TextArea
from textual.widgets.text_area import Edit, EditResult

from reader.loading.text.normalise import normalise
from reader.tui.dialogs.dialog import Dialog

MOST = 20_000
"""So many letters of a note, some ten pages; what is longer is a text of its own and better kept in a file."""
_KEYS = "enter saves · ctrl+j new line · esc cancels"


class Paper(TextArea):
    """Where the note is written; its own keys wait their turn behind the letters, so that none of these is lost."""

    class Full(Message):
        """More was typed or pasted than has room."""

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

    def edit(self, edit: Edit) -> EditResult:
        """Change the note; of what is pasted it takes as much as has room, and nothing that a terminal would obey."""
        held = len(self.text) - len(self.get_text_range(edit.top, edit.bottom))
        room = max(0, MOST - held)
        if len(edit.text) > room:
            self.post_message(self.Full())
        return super().edit(replace(edit, text=normalise(edit.text[:room])[0]))


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
            yield Paper(self.note, compact=True)
            yield Label(_KEYS, classes="keys")

    def on_paper_full(self) -> None:
        """Say that the rest is left out."""
        self.query_one(".keys", Label).update(f"no more than {MOST} letters · {_KEYS}")

    def on_mount(self) -> None:
        """Ready to write on."""
        area = self.query_one(Paper)
        area.focus()
        area.move_cursor(area.document.end)

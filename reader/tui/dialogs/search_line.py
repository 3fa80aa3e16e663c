"""The line that asks what to search for."""

from __future__ import annotations

from typing import ClassVar, Protocol

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Label

from reader.tui.dialogs.text_field import Field

MOST = 200
"""So many letters of a search: longer than any sentence that two accounts could share by being looked for."""


class Seeker(Protocol):
    """Who searches for what is typed."""

    words: str
    """What is sought."""

    def type(self, words: str) -> tuple[int, int]:
        """Seek these words; the number of the hit that this leads to, and how many there are."""

    def keep(self) -> None:
        """Keep the search."""

    def leave(self) -> None:
        """Forget the search and go back."""


class SearchLine(Horizontal):
    """Searches while one types; enter keeps the search, escape goes back to where it began."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Clear the search", show=False)]

    def __init__(self, seeker: Seeker) -> None:
        super().__init__()
        self.seeker = seeker

    def compose(self) -> ComposeResult:
        """A slash, the words, and how many hits they have."""
        yield Label("/", classes="slash")
        yield Field(self.seeker.words, most=MOST, compact=True)
        yield Label("", classes="hits")

    def on_mount(self) -> None:
        """Ready to type."""
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search for what stands there now."""
        event.stop()
        here, hits = self.seeker.type(event.value)
        self.query_one(".hits", Label).update(f"{here}/{hits}" if event.value.strip() else "")

    def on_field_full(self, event: Field.Full) -> None:
        """Say that the rest is left out."""
        self.query_one(".hits", Label).update(event.words)

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the search."""
        event.stop()
        await self._close()
        self.seeker.keep()

    async def action_leave(self) -> None:
        """Forget the search and go back."""
        self.seeker.leave()
        await self._close()

    async def _close(self) -> None:
        self.screen.remove_class("-searching")
        await self.remove()

"""The line that asks what to search for."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Label

from reader.tui.dialogs.text_field import Field

if TYPE_CHECKING:
    from reader.tui.main.reading_screen import ReadingScreen

MOST = 200
"""So many letters of a search: longer than any sentence that two accounts could share by being looked for."""


class SearchLine(Horizontal):
    """Searches while one types; enter keeps the search, escape goes back to where it began."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Clear the search", show=False)]

    def __init__(self, origin: int) -> None:
        super().__init__()
        self.origin = origin

    @property
    def reading(self) -> ReadingScreen:
        """The screen that the line belongs to."""
        from reader.tui.main.reading_screen import ReadingScreen  # noqa: PLC0415 - the screen imports this line in turn

        assert isinstance(self.screen, ReadingScreen)
        return self.screen

    def compose(self) -> ComposeResult:
        """A slash, the words, and how many hits they have."""
        yield Label("/", classes="slash")
        yield Field(self.reading.query_words, most=MOST, compact=True)
        yield Label("", classes="hits")

    def on_mount(self) -> None:
        """Ready to type."""
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search for what stands there now."""
        event.stop()
        reading = self.reading
        reading.query_words = event.value
        reading.seek_from(self.origin)
        _, here, hits = reading.status.search
        self.query_one(".hits", Label).update(f"{here}/{hits}" if event.value.strip() else "")

    def on_field_full(self, event: Field.Full) -> None:
        """Say that the rest is left out."""
        self.query_one(".hits", Label).update(event.words)

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the search."""
        event.stop()
        reading = self.reading
        await self._close()
        if reading.query_words and not reading.hits:
            reading.say(f"“{reading.query_words}” not found")

    async def action_leave(self) -> None:
        """Forget the search and go back."""
        reading = self.reading
        reading.query_words = ""
        reading.rows.go(self.origin)
        await self._close()

    async def _close(self) -> None:
        self.screen.remove_class("-searching")
        await self.remove()

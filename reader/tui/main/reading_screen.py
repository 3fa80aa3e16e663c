"""The main screen: accounts side by side, and an object for each purpose of its keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.events import Resize
from textual.screen import Screen

from reader.model import Comparison
from reader.preferences import Layout
from reader.tui.actions.accepting import Accepting
from reader.tui.actions.asking_second_reader import AskingSecondReader
from reader.tui.actions.copying import Copying
from reader.tui.actions.correcting import Correcting
from reader.tui.actions.document_saving import DocumentSaving
from reader.tui.actions.filtering import Filtering
from reader.tui.actions.joining import Joining
from reader.tui.actions.jumping import Jumping
from reader.tui.actions.layouts import Layouts
from reader.tui.actions.moving import Moving
from reader.tui.actions.opening_tables import OpeningTables
from reader.tui.actions.remarking import Remarking
from reader.tui.actions.searching import Searching
from reader.tui.doing import Doing
from reader.tui.keys import LEADS, READING
from reader.tui.main.changes import Changes
from reader.tui.main.session_keeping import SessionKeeping
from reader.tui.main.shown import View
from reader.tui.main.stage import Stage
from reader.tui.panels.all_panels import LOW

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.pointing.second_reader import Reader
    from reader.session import Session
    from reader.session.state import Restored


class ReadingScreen(Screen[None], Doing):
    """Shows the page of a comparison between its panels, and lets each key be answered by the object for it."""

    BINDINGS: ClassVar[list[BindingType]] = [*LEADS, *READING]
    AUTO_FOCUS = None
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-low"), (LOW, "-tall")]  # noqa: RUF012 - declared by Screen

    def __init__(
        self,
        comparison: Comparison,
        view: View,
        second_reader: Callable[[], Reader],
        session: Session | None = None,
        back: tuple[Restored, str] | None = None,
    ) -> None:
        super().__init__()
        self.stage = stage = Stage(self, comparison, replace(view, layout=Layout.ROWS))
        self.rows, self.panels = stage.rows, stage.panels
        self.changes = Changes(stage)
        self.moves = Moving(stage)
        self.jumps = Jumping(stage)
        self.search = Searching(stage)
        self.filters = Filtering(stage)
        self.layouts = Layouts(stage, self.jumps, self.search)
        self.joins = Joining(stage, self.changes)
        self.remarks = Remarking(stage, self.changes)
        self.corrections = Correcting(stage, self.changes)
        self.accepting = Accepting(stage, self.changes, self.corrections)
        self.second = AskingSecondReader(stage, self.changes, self.jumps, second_reader)
        self.tables = OpeningTables(stage, self.corrections)
        self.copying = Copying(stage)
        self.saving = DocumentSaving(stage, session)
        self.keeping = SessionKeeping(stage, self.changes, session, view.layout, back)

    def compose(self) -> ComposeResult:
        """Heads, rows or one of them, evidence or explanation, status."""
        panels = self.panels
        yield panels.heads
        with Horizontal(classes="page"):
            yield self.rows
            yield panels.strip
        yield panels.nothing
        yield panels.focus
        yield panels.evidence
        yield panels.explanation
        yield panels.status

    def on_resize(self, event: Resize) -> None:
        """Head and foot as this height allows."""
        self.panels.fit(event.size.height)

    def on_mount(self) -> None:
        """Show the comparison, and follow the user through it."""
        self.stage.follow()
        self.keeping.begin()

    def key_escape(self) -> None:
        """Leave to the key's action what Textual would clear before it, which then could not tell that it was there."""

    def on_paste(self) -> None:
        """Say that no field takes what is pasted."""
        search, note = self.stage.key("search.open"), self.stage.key("note")
        self.stage.say(f"nothing to paste into; {search} searches, {note} notes")

"""Asking where to save."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from reader.export import EXPORTERS, Exporter, ending
from reader.model import Comparison
from reader.saving import save

NAME = "comparison.md"


class SaveScreen(ModalScreen[Path | None]):
    """Asks for a path; gives it back once the comparison is saved there, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Do not save", show=False)]

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.comparison = comparison
        self.agreed: Path | None = None

    def compose(self) -> ComposeResult:
        """The path, and a line for what is to be known about it."""
        with Vertical():
            yield Label("Save the comparison as", classes="title")
            yield Input(NAME, select_on_focus=False)
            yield Label(Content(f"in {Path.cwd()}"), classes="note")
            yield Label(f"enter saves · escape leaves · endings: {' '.join(EXPORTERS)}", classes="keys")

    def on_input_changed(self) -> None:
        """Another path asks anew."""
        self.agreed = None

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Save, after a second enter where a file is there already."""
        event.stop()
        path = (Path.cwd() / Path(event.value.strip()).expanduser()).absolute()
        exporter = EXPORTERS.get(ending(path))
        if exporter is None:
            self._warn(f"no format for “{path.suffix or path.name}”; endings: {' '.join(EXPORTERS)}")
        elif path.exists() and self.agreed != path:
            self.agreed = path
            self._warn(f"{path.name} is there already; enter again replaces it")
        else:
            self._save(path, exporter)

    def _save(self, path: Path, exporter: Exporter) -> None:
        try:
            save(path, exporter(self.comparison), exporter.encoding)
        except OSError as error:
            self._warn(f"not saved: {error.strerror or error} ({path.parent})")
        else:
            self.dismiss(path)

    def _warn(self, words: str) -> None:
        note = self.query_one(".note", Label)
        note.update(Content(words))
        note.add_class("-warning")

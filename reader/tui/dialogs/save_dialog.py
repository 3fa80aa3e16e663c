"""Asking where to save."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Label

from reader.export import EXPORTERS, Choice, Exporter, Form, Scope, ending
from reader.loading import on_one_line
from reader.lookup.selection import select
from reader.model import Comparison
from reader.saving import save
from reader.tui.dialogs.dialog import Dialog
from reader.tui.dialogs.path_completion import completed, here, is_file, shortened, whole
from reader.tui.dialogs.text_field import Field

_USUAL = ".md"
MOST = 4096
"""So many letters of a path; no common system takes a longer one."""
_SHOWN = 12
"""So many choices of how a path goes on are shown."""


def offered(scope: Scope, last: Path | None) -> Path:
    """Where to save, unless the user knows better: in the folder and the format of what was saved last."""
    name = "rows" if scope else "comparison"
    if last is None or not last.parent.is_dir():
        return here() / f"{name}{_USUAL}"
    return last.with_name(f"{name}{ending(last) if ending(last) in _formats(scope) else _USUAL}")


def _formats(scope: Scope) -> Mapping[str, Exporter]:
    """The formats that can hold these rows."""
    return {suffix: each for suffix, each in EXPORTERS.items() if not scope or Choice.SCOPE in each.choices}


class SaveScreen(Dialog[Path | None]):
    """Asks for a path; gives it back once the rows of a scope are saved there, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Do not save", show=False),
        Binding("tab", "complete", "Complete the path", show=False),
    ]

    def __init__(self, comparison: Comparison, scope: Scope, path: Path) -> None:
        super().__init__()
        self.comparison, self.scope, self.path = comparison, scope, path
        self.base, self.formats = here(), _formats(scope)
        self.agreed: Path | None = None

    def compose(self) -> ComposeResult:
        """The path, a line for what is to be known about it, and what endings there are."""
        with Vertical():
            yield Label(Content(self._title()), classes="title")
            yield Field(shortened(self.path, self.base), most=MOST, select_on_focus=False)
            yield Label(self._place(shortened(self.path, self.base)), classes="note")
            yield Label(f"endings: {' '.join(self.formats)}", classes="keys")
            yield Label("enter saves · tab completes · esc cancels", classes="keys")

    def _title(self) -> str:
        if not self.scope:
            return "Save the comparison as"
        held = len(select(self.comparison, self.scope).rows)
        return f"Save {self.scope.called} ({held}) as"

    def _place(self, words: str) -> Content:
        """The format and the folder of what is typed; words that end in a slash, or none, are a folder."""
        before, slash, name = words.rpartition(os.sep)
        exporter = self.formats.get(ending(Path(name.strip())))
        where = f"in {on_one_line(str(whole(before + slash, self.base)))}"
        return Content(f"{exporter.name}, {where}" if exporter else where)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Another path asks anew."""
        self.agreed = None
        self._tell(self._place(event.value))

    def on_field_full(self, event: Field.Full) -> None:
        """Say that the rest is left out."""
        self._warn(event.words)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Save, after a second enter where a file is there already."""
        event.stop()
        path = whole(event.value, self.base)
        exporter = self.formats.get(ending(path))
        if exporter is None:
            self._warn(self._no_format(path))
        elif is_file(path) and self.agreed != path:
            self.agreed = path
            self._warn(f"{path.name} already exists; press enter again to replace it")
        else:
            self._save(path, exporter)

    def _no_format(self, path: Path) -> str:
        if whole_only := EXPORTERS.get(ending(path)):
            return f"{whole_only.name} always holds all rows; choose another ending below"
        return f"no format for “{path.suffix or path.name}”; choose one of the endings below"

    def _save(self, path: Path, exporter: Exporter) -> None:
        try:
            save(path, exporter(self.comparison, Form(self.scope)), exporter.encoding)
        except OSError as error:
            self._warn(f"not saved: {error.strerror or error} ({path.parent})")
        else:
            self.dismiss(path)

    def action_complete(self) -> None:
        """Complete the path as far as there is no choice, and show the choices."""
        line = self.query_one(Input)
        words, choices = completed(line.value, self.base)
        with self.prevent(Input.Changed):
            line.value = words
        line.cursor_position = len(words)
        self.agreed = None
        names = [on_one_line(name) for name in choices[:_SHOWN]]
        more = [f"and {len(choices) - _SHOWN} more"] if len(choices) > _SHOWN else []
        self._tell(Content("  ".join([*names, *more])) if names else self._place(words))

    def _tell(self, words: Content) -> None:
        note = self.query_one(".note", Label)
        note.update(words)
        note.remove_class("-warning")

    def _warn(self, words: str) -> None:
        self._tell(Content(on_one_line(words)))
        self.query_one(".note", Label).add_class("-warning")

"""The keys, made from the bindings themselves."""

from __future__ import annotations

from itertools import groupby
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.tui.keys import READING


class HelpScreen(ModalScreen[None]):
    """Every key by purpose."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark", "dismiss", "Back", show=False),
    ]

    def compose(self) -> ComposeResult:
        """One table."""
        with VerticalScroll():
            yield Static(self._table())

    def _table(self) -> Content:
        lines = []
        for group, bindings in groupby(READING, key=lambda binding: binding.group):
            lines.append(Content.assemble((group.description if group else "", "bold")))
            for binding in bindings:
                keys = " ".join(self.app.get_key_display(one) for one in Binding.make_bindings([binding]))
                lines.append(Content.assemble((f"  {keys:<16}", "$reader-agree"), binding.description))
            lines.append(Content(""))
        return Content("\n").join(lines[:-1])

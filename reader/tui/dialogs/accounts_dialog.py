"""Choosing which accounts are shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import var
from textual.widgets import Label, Static

from reader.tui.dialogs.dialog import Dialog
from reader.tui.panels.account_heads import fit, label


class AccountsScreen(Dialog[frozenset[int]]):
    """Each account with its letter, which hides and shows it; gives back the hidden ones."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter", "done", "Back", show=False),
        Binding("space", "all", "Show all accounts", show=False),
    ]

    hidden: var[frozenset[int]] = var(frozenset, init=False)
    """The accounts that are not shown."""

    def __init__(self, names: Sequence[str], hidden: frozenset[int]) -> None:
        super().__init__()
        self.names = tuple(names)
        self.set_reactive(AccountsScreen.hidden, hidden)

    def compose(self) -> ComposeResult:
        """A line for each account."""
        with Vertical():
            yield Label("Accounts shown", classes="title")
            yield Static(self._lines(), classes="lines")
            yield Label("a letter hides or shows · space shows all · enter closes", classes="keys")

    def _lines(self) -> Content:
        return Content("\n").join(self._line(account) for account in range(len(self.names)))

    def _line(self, account: int) -> Content:
        shown = account not in self.hidden
        tone = "" if shown else "$reader-quiet"
        return Content.assemble(
            (f"{'✓' if shown else ' '} ", "$reader-agree"),
            (f"{label(account)}  ", "bold $reader-agree" if shown else tone),
            (fit(self.names[account], 60), tone),
        )

    def watch_hidden(self) -> None:
        """Show which are hidden."""
        self.query_one(".lines", Static).update(self._lines())

    def on_key(self, event: events.Key) -> None:
        """A letter hides or shows its account; the last one shown stays."""
        letters = [label(account).lower() for account in range(len(self.names))]
        if event.character is None or event.character.lower() not in letters:
            return
        event.stop()
        changed = self.hidden ^ {letters.index(event.character.lower())}
        if len(changed) < len(self.names):
            self.hidden = changed

    def action_all(self) -> None:
        """Show all accounts."""
        self.hidden = frozenset()

    def action_done(self) -> None:
        """Close, and show these accounts."""
        self.dismiss(self.hidden)

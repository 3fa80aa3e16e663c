"""Choosing which rows are shown: kinds, accounts, speakers and remarks on one screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import var
from textual.widgets import Label, OptionList
from textual.widgets.option_list import Option

from reader.lookup.plain_words import around_name
from reader.lookup.row_index import Concordance
from reader.lookup.scope import Noted, Scope, kind_of, noted, shown
from reader.model import Verdict
from reader.tui.dialogs.dialog import Dialog
from reader.tui.panels.account_heads import label
from reader.tui.panels.status_line import counted, tone

_WIDTH = 64
"""Cells of a choice with its count, as the style sheet has the dialog."""


class Condition(NamedTuple):
    """A condition that can be set: the field of the filter that it belongs to, its value, its words, its rows."""

    field: str
    value: Verdict | int | Noted
    words: Content
    rows: int


class Options(OptionList):
    """The list, in which the space bar chooses and enter leaves."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "select", "Choose", show=False),
        Binding("j", "cursor_down", "Down", show=False),
        Binding("k", "cursor_up", "Up", show=False),
        Binding("enter", "screen.done", "Show", show=False),
    ]


class FilterScreen(Dialog[Scope | None]):
    """Every condition with the number of its rows; gives back the filter, or nothing where it is to stay."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Leave all as it was", show=False),
        Binding("backspace,W", "all", "Show all rows", show=False),
    ]

    chosen: var[Scope] = var(Scope(), init=False)
    """The filter as it stands."""

    def __init__(self, concordance: Concordance, chosen: Scope) -> None:
        super().__init__()
        self.concordance, self.remarked = concordance, noted(concordance)
        self.choices: list[Condition | str] = [*self._choices()]
        self.set_reactive(FilterScreen.chosen, chosen)

    def compose(self) -> ComposeResult:
        """The conditions by what they are about, how many rows are left, and the keys."""
        with Vertical():
            yield Label("Rows shown", classes="title")
            yield Options(*self._options(), markup=False)
            yield Label("", classes="note")
            yield Label("space chooses · enter shows · backspace clears · esc cancels", classes="keys")

    def on_mount(self) -> None:
        """Ready to choose."""
        options = self.query_one(Options)
        options.highlighted = 1
        options.focus()
        self._count()

    def _choices(self) -> Iterator[Condition | str]:
        comparison, counts = self.concordance.comparison, self.concordance.counts
        yield "Kinds"
        for verdict in counted(counts):
            words = Content.assemble((f"{verdict.sign} ", f"bold {tone(verdict)}"), kind_of(verdict))
            yield Condition("verdicts", verdict, words, counts[verdict])
        yield "Accounts: + report it, − leave it out"
        for account, name in enumerate(comparison.names):
            words = Content.assemble((f"{label(account)} ", "bold $reader-agree"), Content(name))
            yield Condition("told", account, words, self.concordance.told[account][0])
        quoting = self.concordance.quoting
        voices = sorted(range(len(quoting)), key=lambda voice: -len(quoting[voice]))
        if voices:
            yield "Speakers"
        for number in voices:
            voice = comparison.voices[number]
            title, role = (Content.styled(part, "$reader-quiet") for part in around_name(voice.role))
            words = Content.assemble(title, Content(voice.name or "nobody named"), role)
            yield Condition("speakers", number, words, len(quoting[number]))
        remarks = [remark for remark in Noted if self.remarked.get(remark)]
        if remarks:
            yield "Remarks"
        for remark in remarks:
            yield Condition("remarks", remark, Content(str(remark)), len(self.remarked[remark]))

    def _options(self) -> Iterator[Option]:
        for choice in self.choices:
            if isinstance(choice, str):
                yield Option(Content.styled(choice, "bold"), disabled=True)
            else:
                yield Option(self._line(choice, " "))

    def _line(self, choice: Condition, mark: str) -> Content:
        sign = "✓" if choice.field != "told" else "+"
        if choice.value not in getattr(self.chosen, choice.field):
            sign = "−" if choice.field == "told" and choice.value in self.chosen.untold else " "
        rows = str(choice.rows)
        words = choice.words.truncate(_WIDTH - cell_len(rows) - 5, ellipsis=True, pad=True)
        return Content.assemble((f"{mark}{sign} ", "bold $reader-agree"), words, (f" {rows}", "$reader-quiet"))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Set the condition or give it up; an account tells a row, leaves it out, or may do either."""
        event.stop()
        choice = self.choices[event.option_index]
        assert isinstance(choice, Condition)
        chosen = self.chosen
        if choice.field == "told" and choice.value in chosen.told | chosen.untold:
            untold = chosen.untold ^ {choice.value}
            self.chosen = replace(chosen, told=chosen.told - {choice.value}, untold=untold)
        else:
            self.chosen = replace(chosen, **{choice.field: getattr(chosen, choice.field) ^ {choice.value}})

    def watch_chosen(self) -> None:
        """Show what is chosen."""
        self._mark()
        self._count()

    def on_option_list_option_highlighted(self) -> None:
        """Mark the line that the keys go to, for those who see no colours."""
        self._mark()

    def _mark(self) -> None:
        options = self.query_one(Options)
        for number, choice in enumerate(self.choices):
            if isinstance(choice, Condition):
                mark = "▸" if number == options.highlighted else " "
                options.replace_option_prompt_at_index(number, self._line(choice, mark))

    def _count(self) -> None:
        rows, every = shown(self.concordance, self.chosen), len(self.concordance.verdicts)
        note = self.query_one(".note", Label)
        note.update(Content(f"{len(rows) or 'none'} of {every} rows"))
        note.set_class(not rows, "-warning")

    def action_all(self) -> None:
        """Ask for nothing."""
        self.chosen = Scope()

    def action_done(self) -> None:
        """Close, and show these rows."""
        self.dismiss(self.chosen)

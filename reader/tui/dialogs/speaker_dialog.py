"""Asking who says the words of a quotation, where the program has read it wrongly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import var
from textual.widgets import Input, Label, OptionList, Static
from textual.widgets.option_list import Option

from reader.lookup.addresses import opening, reference, said
from reader.lookup.known_speakers import Correction, Saying, known_speakers
from reader.lookup.plain_words import around_name, listed, read_as, who
from reader.model import Comparison, Speaker, Voice
from reader.tui.dialogs.dialog import Dialog
from reader.tui.dialogs.text_field import Field

MOST = 100
"""So many letters of a name, more than any has."""
_OPENING = 120
"""So many code points of a quotation are enough to know it by."""


@dataclass(frozen=True, slots=True)
class _SpeakerChoice:
    words: Content
    speaker: Speaker | None = None
    withdrawn: bool = False


class SpeakerScreen(Dialog[Correction | None]):
    """Gives back who says the words of one of these sayings, or nothing where all is to stay as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Leave", show=False, priority=True),
        Binding("down", "move(1)", "Down", show=False, priority=True),
        Binding("up", "move(-1)", "Up", show=False, priority=True),
        Binding("tab", "other(1)", "Next quotation", show=False, priority=True),
        Binding("shift+tab", "other(-1)", "Previous quotation", show=False, priority=True),
    ]

    at: var[int] = var(0, init=False)
    """The number of the saying that is asked about."""

    def __init__(self, comparison: Comparison, sayings: Sequence[Saying]) -> None:
        super().__init__()
        self.comparison, self.sayings = comparison, tuple(sayings)
        self.choices: list[_SpeakerChoice] = []

    def compose(self) -> ComposeResult:
        """The words, a line to type a name on, the names that are known."""
        with Vertical():
            yield Label("", classes="title")
            yield Static(classes="words")
            yield Field(most=MOST, compact=True)
            yield OptionList(markup=False)
            yield Label("", classes="keys")

    def on_mount(self) -> None:
        """Ready to choose or to type."""
        self.query_one(OptionList).can_focus = False
        self.query_one(Field).focus()
        self._ask()

    @property
    def _saying(self) -> Saying:
        return self.sayings[self.at]

    def _ask(self) -> None:
        several = len(self.sayings) > 1
        number = f" ({self.at + 1} of {len(self.sayings)})" if several else ""
        self.query_one(".title", Label).update(f"Who says this?{number}")
        self.query_one(".words", Static).update(self._words())
        turn = " · tab next quotation" if several else ""
        self.query_one(".keys", Label).update(f"type or ↑ ↓ · enter saves{turn} · esc cancels")
        self._offer()

    def _words(self) -> Content:
        """Where the words stand, what they are, and whom they are given to now."""
        account, quotations = self._saying.account, self._saying.quotations(self.comparison)
        text = self.comparison.witnesses[account].article.text
        told = " … ".join(f"“{said(one.span, text)}”" if one.direct else said(one.span, text) for one in quotations)
        at = reference(self.comparison, account, quotations[0].span)
        corrected = f" (corrected; {read_as(quotations[0], text)})" if quotations[0].overruled else ""
        now = Content(f"{who(quotations[0], text)}{corrected}")
        return Content.assemble((f"{at} ", "bold"), opening(told, _OPENING), "\n", ("now: ", "$reader-quiet"), now)

    def _offer(self) -> None:
        """Show the names that fit what is typed, and what is typed where it is none of them."""
        options = self.query_one(OptionList)
        self.choices = list(self._fitting(" ".join(self.query_one(Field).value.split())))
        options.set_options([Option(choice.words) for choice in self.choices])
        options.highlighted = 0 if self.choices else None

    def _fitting(self, typed: str) -> Iterator[_SpeakerChoice]:
        sought = typed.casefold()
        known = known_speakers(self.comparison, self.sayings, self._saying)
        found = [each for each in known if sought in f"{each[0].name} {each[0].role}".casefold()]
        yield from (self._known(speaker, voice) for speaker, voice in found)
        if not typed:
            yield from self._unnamed()
        elif sought not in {speaker.name.casefold() for speaker, _ in found}:
            yield _SpeakerChoice(Content.assemble(typed, ("  a new name", "$reader-quiet")), Speaker(typed))

    def _known(self, speaker: Speaker, voice: Voice) -> _SpeakerChoice:
        title, role = around_name(speaker.role)
        where = ", ".join(self.comparison.labels[account] for account, name in enumerate(voice.names) if name)
        return _SpeakerChoice(
            Content.assemble((title, "$reader-quiet"), speaker.name, (f"{role}  {where}", "$reader-quiet")), speaker
        )

    def _unnamed(self) -> Iterator[_SpeakerChoice]:
        """Nobody, and where the user has corrected the speaker, whomever the program has read."""
        yield _SpeakerChoice(Content("nobody is named"))
        quotations = self._saying.quotations(self.comparison)
        if any(one.overruled for one in quotations):
            text = self.comparison.witnesses[self._saying.account].article.text
            names = listed(list(dict.fromkeys(who(one.as_read, text) for one in quotations)))
            yield _SpeakerChoice(Content(f"as read: {names}"), withdrawn=True)

    def on_input_changed(self) -> None:
        """Offer what fits."""
        self._offer()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the name that is marked."""
        event.stop()
        self._take()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the name under the mouse."""
        event.stop()
        self._take()

    def _take(self) -> None:
        at = self.query_one(OptionList).highlighted
        if at is not None:
            choice = self.choices[at]
            self.dismiss(Correction(self._saying, choice.speaker, choice.withdrawn))

    def action_move(self, direction: int) -> None:
        """The next name or the one before."""
        options = self.query_one(OptionList)
        if self.choices:
            options.highlighted = ((options.highlighted or 0) + direction) % len(self.choices)

    def action_other(self, direction: int) -> None:
        """Ask about another quotation of the row."""
        self.at = (self.at + direction) % len(self.sayings)
        self._ask()

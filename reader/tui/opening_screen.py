"""What stands on the screen until there is a comparison: the accounts, and how far the work is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from reader.tui.panels.account_heads import Heads

if TYPE_CHECKING:
    from reader.model import Article

Progress = Callable[[float], None]
"""Takes the share of the work that is done, 0 to 1."""


class Unread(NamedTuple):
    """Articles that are still to be read: what they are called until then, and what reads them."""

    names: Sequence[str]
    read: Callable[[Progress], Sequence[Article]]

    @classmethod
    def done(cls, articles: Sequence[Article]) -> Unread:
        """Articles that were read before."""
        from reader.model import account_names  # noqa: PLC0415 - the first frame waits for no model

        return cls(account_names(articles), lambda _: articles)


class Working(Widget):
    """What is done at present, and how much of it."""

    doing: reactive[str] = reactive("Reading")
    """The work, in a word."""
    share: reactive[float] = reactive(0.0)
    """The share that is done, 0 to 1."""

    def render(self) -> Content:
        """A line of words and a bar."""
        done = round(30 * self.share)
        bar = ("━" * done, "$reader-agree"), ("─" * (30 - done), "$foreground 30%")
        return Content.assemble(f"{self.doing}…  ", *bar, f" {self.share:4.0%}")


class OpeningScreen(Screen[None]):
    """The heads of the accounts, by their names and then by their sources, above the work."""

    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q", "app.quit", "Quit", show=False)]

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.heads = Heads(names)
        self.working = Working()

    def compose(self) -> ComposeResult:
        """The heads and the work."""
        yield self.heads
        yield self.working

    def progress(self, doing: str, share: float) -> None:
        """Say what is done, and how much of it, 0 to 1."""
        self.working.doing, self.working.share = doing, share

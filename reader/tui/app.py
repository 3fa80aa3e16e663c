"""The program's frame: the comparison under way, the palette of colours and of commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.screen import Screen
from textual.theme import Theme
from textual.worker import get_current_worker

from reader.model import Article, Comparison
from reader.tui.keys import commands, one_by_one
from reader.tui.reading import ReadingScreen
from reader.tui.themes import THEMES, verdict_colours
from reader.tui.walk import Layout

if TYPE_CHECKING:
    from reader.session import Session


class _Quit(Exception):
    """The reader has left while the comparison was under way."""


class ReaderApp(App[None]):
    """Shows a comparison, or compares the articles first while the frame is already up.

    What goes wrong while comparing ends the app with the error and return code 1. With a session the comparison comes
    back as it was left, and is kept as it is left now, also where the app ends by a fault.
    """

    CSS_PATH = "reader.tcss"
    TITLE = "reader"
    BINDINGS: ClassVar[list[BindingType]] = []

    keymap: Mapping[str, str] = {}
    """The keys of the bindings that have others than their own, by id."""
    opens_as = Layout.ROWS
    """The layout at first."""
    remember: Callable[[str], None] | None = None
    """What keeps the name of a theme that is chosen."""

    def __init__(
        self, articles: Sequence[Article], comparison: Comparison | None = None, session: Session | None = None
    ) -> None:
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.articles, self.finished, self.session = tuple(articles), comparison, session
        self.reading = ReadingScreen(self.articles, None if session else comparison)
        self.reading.session = session

    def set_keymap(self, keymap: Mapping[str, str]) -> None:
        """Give bindings other keys, and keep them for all that names keys."""
        self.keymap = dict(keymap)
        super().set_keymap(one_by_one(self.keymap))

    def get_default_screen(self) -> Screen[None]:
        """The reading screen is there from the first frame on."""
        return self.reading

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of the verdicts, in themes that do not name them."""
        return verdict_colours(self.current_theme)

    def on_mount(self) -> None:
        """Compare once the first frame is painted."""
        self._last_theme = self.theme
        self.theme_changed_signal.subscribe(self, self._keep_theme)
        self.reading.layout_name = self.opens_as
        if self.reading.comparison is None:
            self.call_after_refresh(self.run_worker, self._compare, thread=True, name="compare")

    def on_unmount(self) -> None:
        """Keep the session."""
        self.reading.keep_now()

    def _keep_theme(self, theme: Theme) -> None:
        if self.remember is None or theme.name == self._last_theme:
            return
        self._last_theme = theme.name
        try:
            self.remember(theme.name)
        except OSError as fault:
            self.reading.say(f"the theme is not kept for next time: {fault.strerror or fault}")

    def _compare(self) -> None:
        from reader.pipeline import compare  # noqa: PLC0415 - the first frame does not wait for it

        worker = get_current_worker()

        def progress(share: float) -> None:
            if worker.is_cancelled:
                raise _Quit
            self.call_from_thread(self.reading.progress, share)

        comparison = self.finished or compare(self.articles, progress=progress)
        back = self.session.restore(comparison) if self.session else None
        if worker.is_cancelled:
            return
        if back is None:
            self.call_from_thread(self.reading.show, comparison)
        else:
            self.call_from_thread(self.reading.resume, *back)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Everything that has a key, and the choice of a theme."""
        yield from commands(screen)
        for command in super().get_system_commands(screen):
            if command.title in ("Theme", "Screenshot"):
                yield command

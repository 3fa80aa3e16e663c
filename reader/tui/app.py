"""The program's frame: articles read and compared while it is up, the palette of colours and of commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.driver import Driver
from textual.screen import Screen
from textual.theme import Theme

from reader.preferences import Stretches
from reader.settings import Settings
from reader.tui.driver import gathering
from reader.tui.first_comparison import FirstComparison
from reader.tui.from_thread import UserLeft, have_done
from reader.tui.keys import commands
from reader.tui.opening_screen import OpeningScreen, Unread
from reader.tui.signals import heed_signals, leave_if_hung_up
from reader.tui.themes import THEMES, verdict_colours

if TYPE_CHECKING:
    from reader.model import Article, Comparison
    from reader.pointing.second_reader import Reader
    from reader.session import Session
    from reader.tui.main.reading_screen import ReadingScreen


class ReaderApp(App[Exception]):
    """Shows a comparison, or reads and compares the articles first while the first frame is already up.

    What goes wrong meanwhile ends the app and is its result. With a session the comparison comes back as it was left,
    and is kept as it is left now, also where the app ends by a fault.
    """

    CSS_PATH = "reader.tcss"
    TITLE = "reader"
    BINDINGS: ClassVar[list[BindingType]] = []

    keymap: Mapping[str, str] = {}
    """The keys of the bindings that have others than their own, by id."""
    settings = Settings()
    """What the user has set."""
    offline = False
    """Whether no other machine may be asked anything."""
    remember: Callable[[str], None] | None = None
    """What keeps the name of a theme that is chosen."""

    reading: ReadingScreen | None = None
    """The main screen, once there is something to read."""

    def __init__(
        self,
        articles: Unread | Sequence[Article],
        comparison: Comparison | None = None,
        session: Session | None = None,
    ) -> None:
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.unread = articles if isinstance(articles, Unread) else Unread.done(articles)
        self.finished, self.session = comparison, session
        self.opening = OpeningScreen(self.unread.names)

    def get_default_screen(self) -> Screen[None]:
        """The first frame needs little, unless all is there already."""
        if self.finished is None or self.session is not None:
            self.use_command_palette = False  # until there is something to be commanded
            return self.opening
        self.reading = self._screen(self.finished)
        return self.reading

    def get_driver_class(self) -> type[Driver]:
        """That of the platform, with floods of keys held back. Raises `NoDriverError`."""
        return gathering(super().get_driver_class)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of the verdicts, in themes that do not name them."""
        return verdict_colours(self.current_theme)

    def on_load(self) -> None:
        """Heed the system from before the terminal is changed."""
        heed_signals(self._end)

    def _end(self, signal: int) -> None:
        """End as the system wishes."""
        self._keep()
        leave_if_hung_up(128 + signal)
        self.exit(return_code=128 + signal)

    def on_mount(self) -> None:
        """Read and compare once the first frame is painted; whoever leaves meanwhile waits for nothing."""
        self._last_theme = self.theme
        self.theme_changed_signal.subscribe(self, self._keep_theme)
        if self.screen is self.opening:
            self.call_after_refresh(Thread(target=self._open, name="open", daemon=True).start)

    def on_unmount(self) -> None:
        """Keep the session."""
        self._keep()

    def _keep(self) -> None:
        if self.reading is not None:
            self.reading.keeping.now()

    def _keep_theme(self, theme: Theme) -> None:
        if self.remember is None or theme.name == self._last_theme:
            return
        self._last_theme = theme.name
        try:
            self.remember(theme.name)
        except OSError as fault:
            if self.reading is not None:
                self.reading.stage.say(f"the theme could not be saved: {fault.strerror or fault}")

    def _open(self) -> None:
        first = FirstComparison(self, self.opening, self.unread, self.settings.thresholds)
        with suppress(UserLeft):
            try:
                reading = self._screen(first.make() if self.finished is None else self.finished)
            except Exception as fault:
                have_done(self, self.exit, fault, 1)
            else:
                have_done(self, self._show, reading)

    def _screen(self, comparison: Comparison) -> ReadingScreen:
        from reader.tui.main.reading_screen import ReadingScreen  # noqa: PLC0415 - the first frame needs none of this
        from reader.tui.main.shown import View  # noqa: PLC0415

        chosen = self.settings
        reading = ReadingScreen(
            comparison,
            View(weak=chosen.weak_rows, layout=chosen.layout),
            self._second_reader,
            self.session,
            self.session.restore(comparison) if self.session else None,
        )
        reading.rows.arrangement.folds.at_first = chosen.stretches is Stretches.FOLD
        return reading

    def _second_reader(self) -> Reader:
        from reader.pointing.second_reader import asking  # noqa: PLC0415 - for those who ask

        return asking(self.settings.second_reader, offline=self.offline)

    def _show(self, reading: ReadingScreen) -> None:
        self.reading = reading
        self.push_screen(reading)
        self.use_command_palette = True

    def action_command_palette(self) -> None:
        """Show the palette, once."""
        from reader.tui.palette import Palette  # noqa: PLC0415 - no part of the first frame

        if self.use_command_palette and not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Everything that has a key, and the choice of a theme."""
        yield from commands(screen)
        for command in super().get_system_commands(screen):
            if command.title in ("Theme", "Screenshot"):
                yield command

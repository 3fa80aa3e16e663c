"""The program's frame: articles read and compared while it is up, the palette of colours and of commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.driver import Driver
from textual.screen import Screen
from textual.theme import Theme

from reader.preferences import NO_SECOND_READER, USUAL, Layout, Stretches, WeakRows
from reader.tui.driver import gathering
from reader.tui.keys import commands, one_by_one
from reader.tui.opening_screen import OpeningScreen, Unread
from reader.tui.signals import heed_signals, leave_if_hung_up
from reader.tui.themes import THEMES, verdict_colours

if TYPE_CHECKING:
    from reader.model import Article, Comparison
    from reader.session import Session
    from reader.tui.main.reading_screen import ReadingScreen


class _Left(Exception):
    """The user has left while the articles were read or compared."""


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
    opens_as = Layout.ROWS
    """The layout at first."""
    weak_rows = WeakRows.SHOW
    """Whether rows that are only related are shown at first."""
    stretches = Stretches.FOLD
    """Whether long stretches that one account alone tells are folded at first."""
    thresholds = USUAL
    """From where on passages stand in one row, and runs of words count as taken over."""
    second_reader = NO_SECOND_READER
    """The language model that may be asked to point at more."""
    offline = False
    """Whether it may be asked on this machine alone."""
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

    def set_keymap(self, keymap: Mapping[str, str]) -> None:
        """Give bindings other keys, and keep them for all that names keys."""
        self.keymap = dict(keymap)
        super().set_keymap(one_by_one(self.keymap))

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
            self.reading.keep_now()

    def _keep_theme(self, theme: Theme) -> None:
        if self.remember is None or theme.name == self._last_theme:
            return
        self._last_theme = theme.name
        try:
            self.remember(theme.name)
        except OSError as fault:
            if self.reading is not None:
                self.reading.say(f"the theme could not be saved: {fault.strerror or fault}")

    def _open(self) -> None:
        try:
            reading = self._read()
        except _Left:
            return
        except Exception as fault:
            self._meanwhile(self.exit, fault, 1)
        else:
            self._meanwhile(self._show, reading)

    def _read(self) -> ReadingScreen:
        comparison = self.finished
        if comparison is None:
            articles = self.unread.read(partial(self._progress, "Reading"))
            self._meanwhile(setattr, self.opening.heads, "articles", articles)
            from reader.pipeline import compare  # noqa: PLC0415 - the first frame waits for none of this

            comparison = compare(articles, partial(self._progress, "Comparing"), self.thresholds)
        return self._screen(comparison)

    def _screen(self, comparison: Comparison) -> ReadingScreen:
        from reader.tui.main.reading_screen import ReadingScreen  # noqa: PLC0415

        back = self.session.restore(comparison) if self.session else None
        reading = ReadingScreen(comparison, self.opens_as, self.session, back)
        reading.set_reactive(ReadingScreen.weak, self.weak_rows)
        reading.rows.arrangement.folds.at_first = self.stretches is Stretches.FOLD
        reading.second_reader, reading.offline = self.second_reader, self.offline
        return reading

    def _show(self, reading: ReadingScreen) -> None:
        self.reading = reading
        self.push_screen(reading)
        self.use_command_palette = True

    def _progress(self, doing: str, share: float) -> None:
        self._meanwhile(self.opening.progress, doing, share)

    def _meanwhile(self, callback: Callable[..., object], *values: object) -> None:
        if self.return_code is not None or not self.is_running:
            raise _Left
        self.call_from_thread(callback, *values)

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

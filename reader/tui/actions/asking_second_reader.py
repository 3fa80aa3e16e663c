"""A second reader in the app: asked with a key, in a thread of its own, and read row by row."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from textual.app import App

from reader.model import Comparison, SecondReading
from reader.tui.actions.jumping import Jumping
from reader.tui.from_thread import UserLeft, have_done
from reader.tui.main.changes import Changes
from reader.tui.main.stage import Stage

if TYPE_CHECKING:
    from reader.pointing.second_reader import Reader


class AskingSecondReader:
    """Asks the second reader that the user has set up, and goes through what it points at.

    `reader` makes it; raises `NoAnswer` where none is set up or it may not be asked.
    """

    def __init__(self, stage: Stage, changes: Changes, jumps: Jumping, reader: Callable[[], Reader]) -> None:
        self.stage, self.changes, self.jumps, self.reader = stage, changes, jumps, reader
        self._asked: object | None = None
        """Stands for the question that is waited for."""

    def ask(self) -> None:
        """Ask, or wait no longer; once there is an answer, go to the next row that it points at."""
        pointed = self.stage.shown.pointed
        if pointed and self._asked is None:
            rows = [row for row in self.stage.rows.shown if row in pointed]
            self.jumps.among(rows, 1, "row that is pointed at")
        else:
            self._ask()

    def ask_here(self) -> None:
        """Ask what differs in the current row, or wait no longer."""
        if self.stage.rows.shown:
            self._ask(self.stage.rows.current)

    def _ask(self, row: int | None = None) -> None:
        """Ask about one row or all of them; where an answer is waited for, wait no longer instead."""
        if self._asked is not None:
            self._asked = None
            self.stage.say("stopped waiting for the second reader")
            return
        from reader.pointing import NoAnswer  # noqa: PLC0415 - no part of the first frame

        try:
            reader = self.reader()
        except NoAnswer as fault:
            self.stage.say(f"second reader: {fault}")
            return
        self._asked = object()
        work = partial(self._wait, self.stage.app, reader, self.stage.comparison, row, self._asked)
        Thread(target=work, name="second reader", daemon=True).start()

    def _wait(self, app: App[object], reader: Reader, comparison: Comparison, row: int | None, asked: object) -> None:
        from reader.pointing import NoAnswer  # noqa: PLC0415

        def meanwhile(callback: Callable[..., None], *values: object) -> None:
            if asked is not self._asked:
                raise UserLeft
            have_done(app, callback, *values)

        with suppress(UserLeft):
            try:
                reading = reader(comparison, partial(meanwhile, self._waited, reader.chosen.model), row)
            except NoAnswer as fault:
                meanwhile(self._failed, str(fault))
            else:
                meanwhile(self._answered, reading)

    def _waited(self, model: str, share: float) -> None:
        self.stage.say(f"asking {model}… {share:.0%}; {self.stage.key('second.ask')} stops")

    def _failed(self, fault: str) -> None:
        self._asked = None
        self.stage.say(f"second reader: {fault}")

    def _answered(self, reading: SecondReading) -> None:
        self._asked = None
        self.changes.point(reading)
        following = f"; {self.stage.key('second.ask')} goes to the next" if self.stage.shown.pointed else ""
        self.stage.say(f"{reading.counted}{following}")

"""A second reader in the app: asked with a key, told apart, and taken or left piece by piece."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from textual.app import App

from reader.model import Comparison, PointedRow, Pointer, Ruling, SecondReading
from reader.preferences import NO_SECOND_READER, SecondReader
from reader.tui.main.accepting_pointers import accept, accept_all, dismiss
from reader.tui.main.changes_by_hand import pointed
from reader.tui.main.confirming import Settling
from reader.tui.main.searching import Finding

if TYPE_CHECKING:
    from reader.pointing.second_reader import Reader
    from reader.session.passage_places import Move


class _BrokenOff(Exception):
    """The user waits no longer, or has left."""


class Pointing(Finding, Settling):
    """Asks a second reader in a thread of its own, and lets the user accept or dismiss what it points at."""

    second_reader: SecondReader = NO_SECOND_READER
    """Whom the user has set up."""
    offline = False
    """Whether nobody on another machine may be asked."""
    _asked: object | None = None
    """Stands for the question that is waited for."""

    def action_second_reader(self) -> None:
        """Ask, or wait no longer; once there is an answer, go to the next row that it points at."""
        if self.pointed and self._asked is None:
            self.go_among([row for row in self.rows.shown if row in self.pointed], 1, "row that is pointed at")
        else:
            self._ask_second()

    def action_second_reader_here(self) -> None:
        """Ask what differs in the current row, or wait no longer."""
        if self.rows.shown:
            self._ask_second(self.rows.current)

    def _ask_second(self, row: int | None = None) -> None:
        """Ask about one row or all of them; where an answer is waited for, wait no longer instead."""
        if self._asked is not None:
            self._asked = None
            self.say("stopped waiting for the second reader")
            return
        from reader.pointing import NoAnswer  # noqa: PLC0415 - no part of the first frame
        from reader.pointing.second_reader import asking  # noqa: PLC0415

        try:
            reader = asking(self.second_reader, offline=self.offline)
        except NoAnswer as fault:
            self.say(f"second reader: {fault}")
            return
        self._asked = object()
        work = partial(self._wait, self.app, reader, self.comparison, row, self._asked)
        Thread(target=work, name="second reader", daemon=True).start()

    def _wait(self, app: App[object], reader: Reader, comparison: Comparison, row: int | None, asked: object) -> None:
        from reader.pointing import NoAnswer  # noqa: PLC0415

        def meanwhile(callback: Callable[..., None], *values: object) -> None:
            if asked is not self._asked or app.return_code is not None or not app.is_running:
                raise _BrokenOff
            app.call_from_thread(callback, *values)

        with suppress(_BrokenOff):
            try:
                reading = reader(comparison, partial(meanwhile, self._waited, reader.chosen.model), row)
            except NoAnswer as fault:
                meanwhile(self._failed, str(fault))
            else:
                meanwhile(self._pointed, reading)

    def _waited(self, model: str, share: float) -> None:
        self.say(f"asking {model}… {share:.0%}; {self.key('second.ask')} stops")

    def _failed(self, fault: str) -> None:
        self._asked = None
        self.say(f"second reader: {fault}")

    def _pointed(self, reading: SecondReading) -> None:
        self._asked = None
        self.overruling.point(reading)
        self.amend(pointed(self.comparison, reading))
        self.say(f"{reading.counted}; {self.key('second.ask')} goes to the next" if self.pointed else reading.counted)

    def action_accept(self) -> None:
        """Take what is pointed at first in this row: note a difference, join what is told together.

        Where nothing is pointed at, confirm the first difference that is not settled.
        """
        first = self._first()
        if first is None:
            self.rule_here(Ruling.CONFIRMED)
        else:
            self._take(*accept(self.comparison, first, self.rows.current), "accepted and noted")

    def action_accept_all(self) -> None:
        """Take all that is pointed at."""
        if not self.pointed:
            self.say(f"nothing pointed out yet; {self.key('second.ask')} asks")
            return
        comparison, moves, taken, left = accept_all(self.comparison)
        wide = f"; {left} left, whose rows tell other things too" if left else ""
        if taken:
            self._take(comparison, self.rows.current, moves, f"{taken} accepted and noted{wide}")
        else:
            self.say(f"nothing accepted{wide}")

    def _take(self, comparison: Comparison, row: int, moves: tuple[Move, ...], word: str) -> None:
        """Show what was accepted, and say so; rows are counted anew where some were joined."""
        here = self.rows.current
        self.overruling.keep(self.comparison, here)
        self.overruling.moves += moves
        if moves:
            self.show(comparison, min(row, len(comparison.rows) - 1))
        else:
            self.amend(comparison)
        self.say(f"{word}; {self.key('match.undo')} undoes")

    def action_decline(self) -> None:
        """Leave what is pointed at first in this row, or else dismiss the first difference that is not settled."""
        first = self._first()
        if first is None:
            self.rule_here(Ruling.DISMISSED)
        else:
            self.overruling.keep(self.comparison, self.rows.current)
            self.amend(dismiss(self.comparison, first, self.rows.current))
            self.say(f"dismissed; {self.key('match.undo')} undoes")

    def _first(self) -> Pointer | PointedRow | None:
        """What is pointed at first in the current row, if anything."""
        here = self.pointed.get(self.rows.current, ()) if self.rows.shown else ()
        return next(iter(here), None)

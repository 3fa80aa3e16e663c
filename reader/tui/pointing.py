"""A second reader in the app: asked with a key, told apart, and taken or left piece by piece."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from textual.app import App

from reader.model import Comparison, PointedRow, Pointer, Remark, Ruling, SecondReading
from reader.overview import accepted
from reader.preferences import NO_SECOND_READER, SecondReader
from reader.tui.differences.settling import Settling
from reader.tui.finding import Finding
from reader.tui.overruling import joined
from reader.tui.pointed import rows_of

if TYPE_CHECKING:
    from reader.pointing.reader import Reader


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
        if self._asked is not None:
            self._asked = None
            self.say("the second reader is no longer waited for")
        elif self.pointed:
            self.go_among([row for row in self.rows.shown if row in self.pointed], 1, "row that is pointed at")
        else:
            self._ask_second()

    def _ask_second(self) -> None:
        from reader.pointing import NoAnswer  # noqa: PLC0415 - no part of the first frame
        from reader.pointing.reader import asking  # noqa: PLC0415

        try:
            reader = asking(self.second_reader, offline=self.offline)
        except NoAnswer as fault:
            self.say(f"second reader: {fault}")
            return
        self._asked = object()
        work = partial(self._wait, self.app, reader, self.comparison, self._asked)
        Thread(target=work, name="second reader", daemon=True).start()

    def _wait(self, app: App[object], reader: Reader, comparison: Comparison, asked: object) -> None:
        from reader.pointing import NoAnswer  # noqa: PLC0415

        def meanwhile(callback: Callable[..., None], *values: object) -> None:
            if asked is not self._asked or app.return_code is not None or not app.is_running:
                raise _BrokenOff
            app.call_from_thread(callback, *values)

        with suppress(_BrokenOff):
            try:
                pointed = reader(comparison, partial(meanwhile, self._waited, reader.chosen.model))
            except NoAnswer as fault:
                meanwhile(self._failed, str(fault))
            else:
                meanwhile(self._pointed, pointed.second_reading)

    def _waited(self, model: str, share: float) -> None:
        self.say(f"asking {model}… {share:.0%}; {self.key('second.ask')} breaks off")

    def _failed(self, fault: str) -> None:
        self._asked = None
        self.say(f"second reader: {fault}")

    def _pointed(self, reading: SecondReading) -> None:
        self._asked = None
        self.overruling.point(reading)
        self.amend(replace(self.comparison, second_reading=reading))
        self.say(f"{reading.counted}; {self.key('second.ask')} goes to the next" if self.pointed else reading.counted)

    def action_accept(self) -> None:
        """Take what is pointed at first in this row: note a difference, join what is told together.

        Where nothing is pointed at, confirm the first difference that is not settled.
        """
        pointed = self._first()
        if pointed is None:
            self.rule_here(Ruling.CONFIRMED)
            return
        here = self.rows.current
        first, *others = rows_of(pointed, self.concordance) if isinstance(pointed, PointedRow) else [here]
        comparison, moves = self._without(pointed), self.overruling.moves
        line = accepted(comparison, self._model, pointed)
        for row in reversed(others):
            comparison, first, move = joined(comparison, first, row)
            moves += (move,)
        self.overruling.keep(self.comparison, here)
        self.overruling.moves = moves
        remark = comparison.rows[first].remark | Remark(note=line)
        if others:
            self.show(comparison.remark(first, remark), first)
        else:
            self.amend(comparison.remark(first, remark))
        self.say(f"accepted and noted; {self.key('match.undo')} undoes")

    def action_decline(self) -> None:
        """Leave what is pointed at first in this row, or else dismiss the first difference that is not settled."""
        pointed = self._first()
        if pointed is None:
            self.rule_here(Ruling.DISMISSED)
            return
        self.overruling.keep(self.comparison, self.rows.current)
        self.amend(self._without(pointed))
        self.say(f"dismissed; {self.key('match.undo')} undoes")

    def _first(self) -> Pointer | PointedRow | None:
        """What is pointed at first in the current row, if anything."""
        here = self.pointed.get(self.rows.current, ()) if self.rows.shown else ()
        return next(iter(here), None)

    def _without(self, pointed: Pointer | PointedRow) -> Comparison:
        reading = self.comparison.second_reading
        assert reading is not None
        rows = tuple(each for each in reading.rows if each is not pointed)
        pointers = tuple(each for each in reading.pointers if each is not pointed)
        return replace(self.comparison, second_reading=replace(reading, rows=rows, pointers=pointers))

    @property
    def _model(self) -> str:
        assert self.comparison.second_reading is not None
        return self.comparison.second_reading.model

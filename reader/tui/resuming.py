"""Coming back to a comparison as it was left, and keeping it as it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from reader.tui.matching import Matching
from reader.tui.stage import Stage
from reader.tui.walk import Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.timer import Timer

    from reader.session import Session
    from reader.session.state import Restored

PAUSE = 1.0
"""So many seconds after a change it is kept, with all that has changed meanwhile."""


class Resuming(Matching):
    """Keeps remarks, joins, splits, order, layout and the current row from one session to the next."""

    session: Session | None = None
    _pending: Timer | None = None

    def resume(self, back: Restored, word: str) -> None:
        """Show a comparison as it was left, and say this about it."""
        self.overruling.moves = back.state.moves
        self.set_reactive(Stage.lead, back.lead)
        self.status.lead = back.lead
        self.show(back.comparison, back.current)
        if back.layout:
            self.layout_name = Layout(back.layout)
        if word:
            self.say(word)

    def tell(self, row: int) -> None:
        """Whatever changes is told, and so is kept a little later."""
        super().tell(row)
        if self.session is not None and self._pending is None:
            self._pending = self.set_timer(PAUSE, self._keep)

    def _keep(self) -> None:
        self._pending = None
        if keep := self._keeping():
            self.run_worker(partial(self._kept, keep), thread=True, name="keep")

    def _kept(self, keep: Callable[[], None]) -> None:
        worker = get_current_worker()
        keep()
        if self.session is not None and self.session.fault and not worker.is_cancelled:
            self.app.call_from_thread(self.say, self.session.fault)

    def keep_now(self) -> None:
        """Keep all as it is, whatever the screen is in the middle of."""
        if keep := self._keeping():
            keep()

    def _keeping(self) -> Callable[[], None] | None:
        if self.session is None or self.comparison is None:
            return None
        rows = self.rows
        return partial(
            self.session.keep, self.comparison, self.overruling.moves, self.lead, self.layout_name.value, rows.current
        )

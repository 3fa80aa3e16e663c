"""Coming back to a comparison as it was left, and keeping it as it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from reader.preferences import Layout
from reader.tui.main.frame import Stage
from reader.tui.main.joining import Matching

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.timer import Timer

    from reader.model import Comparison
    from reader.session import Session
    from reader.session.state import Restored

PAUSE = 1.0
"""So many seconds after a change it is kept, with all that has changed meanwhile."""

_OTHERS = "another window has noted something on these files; it is kept, and shown when you open them again"


class Resuming(Matching):
    """Keeps remarks, joins, splits, order, layout and the current row from one session to the next."""

    _pending: Timer | None = None

    def __init__(
        self,
        comparison: Comparison,
        layout: Layout = Layout.ROWS,
        session: Session | None = None,
        back: tuple[Restored, str] | None = None,
    ) -> None:
        super().__init__(comparison)
        self.session = session
        self._layout, self._back = layout, back

    def begin(self) -> None:
        """Show the comparison as it was left, or else in the layout that the user has chosen for all."""
        if self._back is None:
            super().begin()
            self.layout_name = self._layout
        else:
            self._resume(*self._back)

    def _resume(self, back: Restored, word: str) -> None:
        self.overruling.moves = back.state.moves
        self.set_reactive(Stage.lead, back.lead)
        self.status.lead = back.lead
        self.show(back.comparison, back.current)
        self.layout_name = back.layout or self._layout
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
        assert self.session is not None
        worker, alone = get_current_worker(), not self.session.others
        keep()
        word = self.session.fault or (alone and self.session.others and _OTHERS)
        if word and not worker.is_cancelled:
            self.app.call_from_thread(self.say, word)

    def keep_now(self) -> None:
        """Keep all as it is, whatever the screen is in the middle of."""
        if keep := self._keeping():
            keep()

    def _keeping(self) -> Callable[[], None] | None:
        if self.session is None:
            return None
        rows = self.rows
        return partial(
            self.session.keep, self.comparison, self.overruling.moves, self.lead, self.layout_name, rows.current
        )

"""Coming back to a comparison as it was left, and keeping it as it is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from reader.preferences import Layout
from reader.tui.main.changes import Changes
from reader.tui.main.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.timer import Timer

    from reader.session import Session
    from reader.session.state import Restored

PAUSE = 1.0
"""So many seconds after a change it is kept, with all that has changed meanwhile."""

_OTHERS = "another window has noted something on these files; it is kept, and shown when you open them again"


class SessionKeeping:
    """Keeps remarks, joins, splits, order, layout and the current row from one session to the next."""

    def __init__(
        self,
        stage: Stage,
        changes: Changes,
        session: Session | None,
        layout: Layout,
        back: tuple[Restored, str] | None,
    ) -> None:
        self.stage, self.changes, self.session = stage, changes, session
        self._layout, self._back = layout, back
        self._pending: Timer | None = None
        stage.when_told.append(self._changed)

    def begin(self) -> None:
        """Show the comparison as it was left, or else in the layout that the user has chosen for all."""
        stage, layout, word = self.stage, self._layout, ""
        if self._back is None:
            stage.show(stage.comparison)
        else:
            restored, word = self._back
            layout = restored.layout or layout
            self.changes.moves = restored.state.moves
            stage.shown.view = replace(stage.view, lead=restored.lead)
            stage.show(restored.comparison, restored.current)
        stage.panels.summarise()
        stage.look(replace(stage.view, layout=layout))
        if word:
            stage.say(word)

    def _changed(self) -> None:
        """Whatever changes is told, and so is kept a little later."""
        if self.session is not None and self._pending is None:
            self._pending = self.stage.screen.set_timer(PAUSE, partial(self._keep, self.session))

    def _keep(self, session: Session) -> None:
        self._pending = None
        work = partial(self._kept, session, self._keeping(session))
        self.stage.screen.run_worker(work, thread=True, name="keep")

    def _kept(self, session: Session, keep: Callable[[], None]) -> None:
        worker, alone = get_current_worker(), not session.others
        keep()
        word = session.fault or (alone and session.others and _OTHERS)
        if word and not worker.is_cancelled:
            self.stage.app.call_from_thread(self.stage.say, word)

    def now(self) -> None:
        """Keep all as it is, whatever the screen is in the middle of."""
        if self.session is not None:
            self._keeping(self.session)()

    def _keeping(self, session: Session) -> Callable[[], None]:
        """What keeps all as it is at this moment, in whichever thread it is called."""
        stage, view = self.stage, self.stage.view
        moves, row = self.changes.moves, stage.rows.current
        return partial(session.keep, stage.comparison, moves, view.lead, view.layout, row)

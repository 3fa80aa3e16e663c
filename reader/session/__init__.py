"""The session of a set of files: opened again, they come back with all that the user did to them.

Nothing is ever written into the user's folders. Modules that take time to import are imported late: the app's
first frame waits for none of them.
"""

from __future__ import annotations

from pathlib import Path, PurePath
from threading import Lock
from typing import TYPE_CHECKING

from reader.preferences import Layout

if TYPE_CHECKING:
    from reader.model import Comparison
    from reader.session.passage_places import File, Move
    from reader.session.state import Restored, State
    from reader.session.store import Store


class Session:
    """What is kept of a comparison, known by the files of its articles once it is restored.

    `document` is the digest of the saved comparison that was opened, empty for articles compared anew. A `fresh`
    session sets aside what is kept at its first change instead of going on from it. `room` is the folder of all
    sessions, by default the platform's. Reading and writing are safe from any thread, and from several processes on
    the same files: `others` says that one has kept what this one does not show.
    """

    def __init__(self, *, document: str = "", fresh: bool = False, room: Path | None = None) -> None:
        self.document, self.fresh, self.room = document, fresh, room
        self.fault = ""
        self.others = False
        self._files: tuple[File, ...] = ()
        self._state: State | None = None
        self._ours: State | None = None
        self._shown: State | None = None
        self._lock = Lock()

    def restore(self, comparison: Comparison) -> tuple[Restored, str]:
        """The comparison as it was left, and what to tell the user about it, perhaps nothing."""
        from reader.session.passage_places import File  # noqa: PLC0415
        from reader.session.state import Restored, State, in_order, restored, taken  # noqa: PLC0415
        from reader.session.store import SessionError  # noqa: PLC0415

        files = self._files = tuple(
            File(_whole(witness.article.name), witness.article.sha256) for witness in comparison.witnesses
        )
        store, state, word = self._store(), None, ""
        if not self.fresh:
            try:
                state = store.read()
            except SessionError as fault:
                word = str(fault)
            except OSError as fault:
                word = f"the saved session could not be read: {fault.strerror or fault}"
        if state is None:
            back = Restored(comparison, State(in_order(files)), 0, None, None, ())
        else:
            back = restored(comparison, files, state)
            word = _word(back)
        self._state = back.state
        if state is None or store.path.exists():
            self._shown = state
            self._ours = taken(back.comparison, back.state, back.lead, back.layout or Layout.ROWS, back.current)
        else:  # of other files or from elsewhere, so that all of it is new here
            self._ours = State(())
        return back, word

    def last_saved(self) -> Path | None:
        """The file that any comparison was saved in last; none where it is not known."""
        from reader.session.saved import last_saved  # noqa: PLC0415

        return last_saved(self._room)

    def remember_saved(self, path: Path) -> None:
        """Keep where a comparison was saved, for the next one. Raises `OSError`."""
        from reader.session.saved import remember_saved  # noqa: PLC0415

        remember_saved(self._room, path)

    def keep(
        self, comparison: Comparison, moves: tuple[Move, ...], lead: int | None, layout: Layout, current: int
    ) -> None:
        """Write what is to be kept, if it has changed; `fault` says where that fails."""
        from dataclasses import replace  # noqa: PLC0415

        from reader.session.state import taken  # noqa: PLC0415

        if self._state is None:
            return
        state = taken(comparison, replace(self._state, moves=moves), lead, layout, current)
        with self._lock:
            if state == self._ours and self._shown is not None:
                return
            try:
                self._write(state)
            except OSError as fault:
                self.fault = f"the session could not be saved: {fault.strerror or fault} ({self._store().folder})"
            else:
                self.fault = ""

    def _write(self, state: State) -> None:
        """What stands there and is all shown is replaced; what another window has changed since is kept."""

        def change(there: State | None) -> State:
            if there is None or there == self._shown or self._ours is None:
                return state
            from reader.session.merging import merged  # noqa: PLC0415 - for the second window alone

            return merged(self._ours, state, there)

        written = self._store().update(change, anew=self.fresh)
        self.others = _noted(written) != _noted(state)
        self.fresh, self._ours, self._shown = False, state, None if self.others else written

    @property
    def _room(self) -> Path:
        from reader.session.store import folder  # noqa: PLC0415

        return self.room or folder()

    def _store(self) -> Store:
        from reader.session.store import Store, digest  # noqa: PLC0415

        # A saved comparison carries its own remarks, so another state of its file is another session.
        contents = digest([*(file.sha256 for file in self._files), self.document])
        names = digest([self.document, *(file.name for file in self._files)])
        return Store(self._room, names, contents)


def _whole(name: str) -> str:
    """The whole path of a file, or a web address; bytes in it that are no UTF-8 could not be written."""
    path = name if "://" in name else str(Path(name).absolute())
    return path.encode(errors="surrogateescape").decode(errors="replace")


_NOTES = ("note or mark", "notes and marks")
_MOVES = ("join or split", "joins and splits")
_CORRECTIONS = ("corrected speaker", "corrected speakers")


def _noted(state: State) -> tuple[object, ...]:
    return state.remarks, state.moves, state.corrections


def _word(back: Restored) -> str:
    """What has come back, and what has not."""
    state = back.state
    kinds = (
        (len(state.remarks), len(state.lost_remarks), _NOTES),
        (len(state.moves), len(state.lost_moves), _MOVES),
        (len(state.corrections), len(state.lost_corrections), _CORRECTIONS),
    )
    if back.changed:
        names = " and ".join(PurePath(name).name for name in back.changed)
        kept = [f"{fit} of {_counted(fit + lost, words)} kept{_lost(lost)}" for fit, lost, words in kinds if fit + lost]
        return "; ".join([f"{names} {'has' if len(back.changed) == 1 else 'have'} changed since", *kept])
    came = [f"{_counted(fit, words)}{_lost(lost)}" for fit, lost, words in kinds if fit + lost]
    return f"as you left it: {'; '.join(came)}" if came else ""


def _lost(number: int) -> str:
    return f", {number} no longer fit{'s' if number == 1 else ''}" if number else ""


def _counted(number: int, words: tuple[str, str]) -> str:
    return f"{number} {words[number != 1]}"

"""What the user writes on rows: bookmarks, notes and verdicts."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Check, Remark
from reader.tui.main.changes import Changes
from reader.tui.main.stage import Stage


class Remarking:
    """Writes remarks on the current row."""

    def __init__(self, stage: Stage, changes: Changes) -> None:
        self.stage, self.changes = stage, changes

    @property
    def _here(self) -> Remark | None:
        """What is written on the current row; none where no row is shown."""
        rows = self.stage.rows
        return self.stage.comparison.rows[rows.current].remark if rows.shown else None

    def bookmark(self) -> None:
        """Bookmark the current row, or take its bookmark away."""
        if (remark := self._here) is not None:
            words = "bookmark removed" if remark.bookmarked else "bookmarked"
            self._write(replace(remark, bookmarked=not remark.bookmarked), words)

    def note(self) -> None:
        """Ask for a note on the current row."""
        if (remark := self._here) is None:
            return
        from reader.tui.dialogs.note_dialog import NoteScreen  # noqa: PLC0415 - no part of the first frame

        self.stage.app.push_screen(NoteScreen(self.stage.rows.current, remark.note), self._noted)

    def _noted(self, note: str | None) -> None:
        if note is not None and (remark := self._here) is not None and note != remark.note:
            self._write(replace(remark, note=note), "note saved" if note else "note removed")

    def check(self) -> None:
        """Ask for the user's own verdict on the current row."""
        if (remark := self._here) is None:
            return
        from reader.tui.dialogs.verdict_dialog import VerdictScreen  # noqa: PLC0415

        self.stage.app.push_screen(VerdictScreen(self.stage.rows.current, remark.check), self._checked)

    def _checked(self, choice: tuple[Check | None] | None) -> None:
        if choice is not None and (remark := self._here) is not None and choice[0] != remark.check:
            self._write(replace(remark, check=choice[0]), str(choice[0] or "verdict removed"))

    def _write(self, remark: Remark, words: str) -> None:
        self.changes.amend(self.stage.comparison.remark(self.stage.rows.current, remark))
        self.stage.say(f"{words}; {self.stage.key('match.undo')} undoes")

"""What the reader writes on rows: bookmarks, notes and a verdict of their own."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Check, Remark
from reader.tui.main.joining import Matching
from reader.tui.main.searching import Finding


class Remarking(Finding, Matching):
    """Writes remarks and finds bookmarks."""

    @property
    def remark(self) -> Remark | None:
        """What is written on the current row; none where no row is shown."""
        return self.comparison.rows[self.rows.current].remark if self.comparison and self.rows.shown else None

    def action_bookmark(self) -> None:
        """Bookmark the current row, or take its bookmark away."""
        if (remark := self.remark) is not None:
            self._write(replace(remark, bookmarked=not remark.bookmarked))
            self._say("bookmark removed" if remark.bookmarked else "bookmarked")

    def action_next_bookmark(self) -> None:
        """The next bookmark, round the end if need be; says where there is none."""
        if self.comparison is not None:
            rows = [row for row in self.rows.shown if self.comparison.rows[row].remark.bookmarked]
            self.go_among(rows, 1, "bookmark")

    def action_note(self) -> None:
        """Ask for a note on the current row."""
        if (remark := self.remark) is None:
            return
        from reader.tui.dialogs.note_dialog import NoteScreen  # noqa: PLC0415 - no part of the first frame

        self.app.push_screen(NoteScreen(self.rows.current, remark.note), self._noted)

    def _noted(self, note: str | None) -> None:
        if note is not None and (remark := self.remark) is not None and note != remark.note:
            self._write(replace(remark, note=note))
            self._say("note saved" if note else "note removed")

    def action_check(self) -> None:
        """Ask for the reader's own verdict on the current row."""
        if (remark := self.remark) is None:
            return
        from reader.tui.dialogs.verdict_dialog import CheckScreen  # noqa: PLC0415

        self.app.push_screen(CheckScreen(self.rows.current, remark.check), self._checked)

    def _checked(self, choice: tuple[Check | None] | None) -> None:
        if choice is not None and (remark := self.remark) is not None and choice[0] != remark.check:
            self._write(replace(remark, check=choice[0]))
            self._say(str(choice[0] or "verdict removed"))

    def _write(self, remark: Remark) -> None:
        self.overruling.keep(self.comparison, self.rows.current)
        self.amend(self.comparison.remark(self.rows.current, remark))

    def _say(self, words: str) -> None:
        self.say(f"{words}; {self.key('match.undo')} undoes")

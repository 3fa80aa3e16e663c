"""The main screen: rows in the middle, evidence and status below, and the keys that walk through them."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from reader.preferences import Layout
from reader.tui.keys import LEADS, READING
from reader.tui.main.asking_second_reader import Pointing
from reader.tui.main.correcting import Correcting
from reader.tui.main.document_saving import Documents
from reader.tui.main.folding import Folding
from reader.tui.main.going_and_copying import Taking
from reader.tui.main.remarking import Remarking
from reader.tui.panels.account_heads import label


class ReadingScreen(Remarking, Correcting, Documents, Pointing, Taking, Folding):
    """Accounts side by side, with all the keys to walk through them."""

    BINDINGS: ClassVar[list[BindingType]] = [*LEADS, *READING]

    # Moving

    def action_step(self, direction: int) -> None:
        """One row on, after the rest of a row that is taller than the screen."""
        if self.layout_name is Layout.FOCUS and self.rows.shown:
            self.rows.pass_on(self.rows.shown, direction)
        else:
            self.rows.step(direction)

    def action_turn(self, direction: int) -> None:
        """One screen on; in focus one row on, after the rest of it."""
        if self.layout_name is not Layout.FOCUS:
            self.rows.turn(direction)
        elif not self.focus_view.turn(direction):
            self.action_step(direction)

    def action_edge(self, end: int) -> None:
        """The first or the last row."""
        if self.rows.shown:
            self.rows.go((self.rows.shown if self.layout_name is Layout.FOCUS else self.rows.sequence)[end])

    def action_side(self, direction: int) -> None:
        """The cell of the next account; in focus of the next one that tells the row."""
        if self.layout_name is Layout.FOCUS:
            self.rows.within(direction)
        else:
            self.rows.side(direction)

    def action_stand(self, account: int) -> None:
        """The cell of an account, counted from 0: of this row, or else of the row that stands nearest beside it."""
        self.rows.stand(account)

    # Order and layout

    def action_lead(self, account: int | None = None) -> None:
        """Read in the order of an account, counted from 0, or of none; without a number, of the next one."""
        count = len(self.heads.articles)
        following = 0 if self.lead is None else self.lead + 1
        chosen = following if account is None else account
        if account is not None and account >= count:
            self.say(f"there is no account {label(account)}; accounts go from A to {label(count - 1)}")
            return
        self.lead = chosen if 0 <= chosen < count else None
        self.say("in the order of the alignment" if self.lead is None else f"in the order of {label(self.lead)}")

    def action_view(self) -> None:
        """The next layout."""
        if self.comparison is not None:
            self.layout_name = self.layout_name.after
            self.say(f"layout: {self.layout_name}")

    def action_focus_row(self) -> None:
        """The current row alone, large, or back from there; from a clause to the row that it is at home in.

        A folded stretch is opened.
        """
        if not self.rows.shown:
            return
        if self.layout_name is Layout.FOCUS:
            self._leave_focus()
        elif self.layout_name is Layout.ROWS and self.rows.arrangement.folds.borne_by(self.rows.current):
            self.action_fold()
        elif not self.comparison.rows[self.rows.current].cells[self.rows.told_by]:
            self.action_guest()
        else:
            self.layout_name = Layout.FOCUS

    def _leave_focus(self) -> None:
        self.layout_name = Layout.ARTICLES if self.rows.flowing else Layout.ROWS

    def action_hide(self) -> None:
        """Choose which accounts are shown."""
        from reader.tui.dialogs.accounts_dialog import ChooseScreen  # noqa: PLC0415 - no part of the first frame

        self.app.push_screen(ChooseScreen(self.heads.articles, self.hidden), self._hide)

    def _hide(self, hidden: frozenset[int] | None) -> None:
        if hidden is not None:
            self.hidden = hidden

    def key_escape(self) -> None:
        """Leave to `action_clear` what Textual would clear before it, which then could not tell that it was there."""

    def action_clear(self) -> None:
        """Go back one thing: selection, explanation, focus, the row marked to be joined, or else the search."""
        if self.selections:
            self.clear_selection()
        elif self.rows.explained:
            self.action_explain()
        elif self.layout_name is Layout.FOCUS:
            self._leave_focus()
        elif self.overruling.marked is not None:
            self.rows.marked = self.overruling.marked = None
        else:
            self.query_words = ""

    # The whole comparison as a table

    def action_overview(self, name: str) -> None:
        """Show the differences, who said what, the facts, or who tells what."""
        if not self.comparison.rows:
            return
        from reader.tui.tables.all_tables import OVERVIEWS  # noqa: PLC0415

        screen = OVERVIEWS[name](self.comparison, self.concordance, self.rows.current)
        screen.hand = self
        self.app.push_screen(screen, self._leave_overview)

    def _leave_overview(self, wish: int | str | None) -> None:
        if isinstance(wish, str):
            self.action_overview(wish)
        elif wish is not None:
            self.visit(wish)

    # Document and program

    def on_paste(self) -> None:
        """Say that no field takes what is pasted."""
        self.say(f"nothing to paste into; {self.key('search.open')} searches, {self.key('note')} notes")

    def action_help(self) -> None:
        """Show the keys."""
        from reader.tui.dialogs.help_dialog import HelpScreen  # noqa: PLC0415

        self.app.push_screen(HelpScreen())

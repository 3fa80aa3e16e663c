"""How the accounts stand on the screen: layout and order, accounts hidden, stretches folded, words marked."""

from __future__ import annotations

from dataclasses import replace

from reader.preferences import Layout
from reader.tui.actions.jumping import Jumping
from reader.tui.actions.searching import Searching
from reader.tui.main.stage import Stage
from reader.tui.panels.account_heads import label


class Layouts:
    """Changes how the same rows are shown."""

    def __init__(self, stage: Stage, jumps: Jumping, search: Searching) -> None:
        self.stage, self.rows, self.jumps, self.search = stage, stage.rows, jumps, search

    def _set(self, layout: Layout) -> None:
        self.stage.look(replace(self.stage.view, layout=layout))

    def following(self) -> None:
        """The next layout."""
        layout = self.stage.view.layout.after
        self._set(layout)
        self.stage.say(f"layout: {layout}")

    def focus(self) -> None:
        """The current row alone, large, or back from there; from a clause to the row that it is at home in.

        A folded stretch is opened.
        """
        layout, rows = self.stage.view.layout, self.rows
        if not rows.shown:
            return
        if layout is Layout.FOCUS:
            self._leave_focus()
        elif layout is Layout.ROWS and rows.arrangement.folds.borne_by(rows.current):
            self.fold()
        elif not self.stage.comparison.rows[rows.current].cells[rows.told_by]:
            self.jumps.to_clause()
        else:
            self._set(Layout.FOCUS)

    def _leave_focus(self) -> None:
        self._set(Layout.ARTICLES if self.rows.flowing else Layout.ROWS)

    def leave(self) -> None:
        """Go back one thing: selection, explanation, focus, the row marked to be joined, or else the search."""
        screen = self.stage.screen
        if screen.selections:
            screen.clear_selection()
        elif self.rows.marks.explained:
            self.explain()
        elif self.stage.view.layout is Layout.FOCUS:
            self._leave_focus()
        elif self.rows.marked is not None:
            self.rows.marked = None
        else:
            self.search.seek("")

    def lead(self, account: int | None = None) -> None:
        """Read in the order of an account, counted from 0, or of none; without a number, of the next one."""
        stage, count = self.stage, len(self.stage.comparison.witnesses)
        before = stage.view.lead
        following = 0 if before is None else before + 1
        chosen = following if account is None else account
        if account is not None and account >= count:
            stage.say(f"there is no account {label(account)}; accounts go from A to {label(count - 1)}")
            return
        lead = chosen if 0 <= chosen < count else None
        stage.look(replace(stage.view, lead=lead))
        stage.say("in the order of the alignment" if lead is None else f"in the order of {label(lead)}")

    def choose_accounts(self) -> None:
        """Choose which accounts are shown."""
        from reader.tui.dialogs.accounts_dialog import AccountsScreen  # noqa: PLC0415 - no part of the first frame

        self.stage.app.push_screen(AccountsScreen(self.stage.comparison.names, self.stage.view.hidden), self._hide)

    def _hide(self, hidden: frozenset[int] | None) -> None:
        if hidden is not None:
            self.stage.look(replace(self.stage.view, hidden=hidden))

    def fold(self) -> None:
        """Open or fold the stretch that the current row stands in; says where there is none."""
        stage = self.stage
        if stage.view.layout is not Layout.ROWS or not self.rows.shown:
            stage.say("stretches fold in the layout of rows alone")
            return
        stretch = self.rows.arrangement.folds.of(self.rows.current)
        if stretch is None:
            stage.say("no long stretch of one account here")
            return
        opened = self.rows.turn_over(stretch)
        doing = "opened" if opened else "folded"
        undoing = "folds" if opened else "opens"
        stage.say(f"{stretch.passages} passages {doing}; {stage.key('fold')} {undoing} them")
        stage.panels.hint()

    def explain(self) -> None:
        """Show or hide why the current row stands together, and mark the words that it rests on."""
        if not self.rows.shown:
            return
        explained = not self.rows.marks.explained
        self.rows.marks.explain(explained)
        self.stage.screen.set_class(explained, "-explaining")
        self.stage.moved()

    def light(self) -> None:
        """Mark what accounts share in the rows that agree or are related, or no longer."""
        lit = not self.rows.marks.lit
        self.rows.marks.light(lit)
        self.stage.moved()
        doing = "shared words are highlighted in rows = and ~" if lit else "shared words are plain again"
        self.stage.say(f"{doing}; {self.stage.key('shared')} toggles this")

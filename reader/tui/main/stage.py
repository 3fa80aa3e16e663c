"""What all actions of the main screen work on: what is shown, the page of it, and the panels around the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual.app import App
from textual.screen import Screen

from reader.lookup.reading_order import moved, nearest
from reader.lookup.scope import Scope, widened
from reader.model import Comparison, Verdict
from reader.preferences import Layout, WeakRows
from reader.tui.keys import key_of
from reader.tui.main.shown import ShownComparison, View
from reader.tui.page.rows_view import Rows
from reader.tui.panels.all_panels import Panels


class Stage:
    """Shows a comparison on the page and the panels of a screen, and changes what is shown of it."""

    def __init__(self, screen: Screen[None], comparison: Comparison, view: View) -> None:
        self.screen = screen
        self.shown = ShownComparison(comparison, view)
        self.rows = Rows(self.shown.concordance)
        self.panels = Panels(self.shown, self.rows)
        self.when_renewed: list[Callable[[], None]] = []
        """What follows when other rows are shown, or others than before are current."""
        self.when_told: list[Callable[[], None]] = []
        """What follows when the current row has been told anew."""

    @property
    def app(self) -> App[object]:
        """The app that the screen belongs to."""
        return self.screen.app

    @property
    def comparison(self) -> Comparison:
        """The comparison as it is shown."""
        return self.shown.comparison

    @property
    def view(self) -> View:
        """What of it the user wants to see."""
        return self.shown.view

    def follow(self) -> None:
        """Tell of every row that becomes current, and of what is selected and marked."""
        for name in ("selected", "marked"):
            self.screen.watch(self.rows, name, self.panels.hint, init=False)
        for name in ("current", "account"):
            self.screen.watch(self.rows, name, self.moved, init=False)
        self.screen.watch(self.rows, "window", self.panels.place_accounts, init=False)

    # What is shown

    def show(self, comparison: Comparison, current: int = 0) -> None:
        """Show the comparison, or a changed one, from this row on; the filter stays."""
        self.shown.take(comparison)
        self.panels.count()
        self.rows.painter.pointed = self.shown.pointed
        self.rows.painter.corrected = self.shown.concordance.corrected
        self.rows.show(self.shown.concordance, self.shown.accounts)
        self.rows.arrangement.badges = {} if self.view.lead is None else moved(comparison, self.shown.order)
        self.renew(current)

    def renew(self, current: int) -> None:
        """Show what the filter, the accounts and the order say, and stay as near to this row as they allow."""
        chosen = self.view.chosen
        matching = self.shown.matching(chosen)
        rows = widened(matching, self.shown.matching(Scope()), self.view.context)
        self.rows.painter.around = frozenset(rows) - frozenset(matching)
        empty = not rows and bool(self.comparison.rows)
        self.screen.set_class(empty, "-nothing")
        self.panels.name_filter()
        start = nearest(matching, current, self.shown.order.place) if rows else current
        self.rows.restrict(rows, start, whole=not chosen)
        self.panels.strip.renew()
        if empty:
            self.panels.explain_absence()
        for react in self.when_renewed:
            react()
        self.moved()

    def look(self, view: View) -> None:
        """Show the comparison in another way, the same row current if need not be another."""
        before, self.shown.view = self.view, view
        if view.hidden != before.hidden:
            self.rows.arrangement.accounts = self.shown.accounts
        if view.lead != before.lead:
            self.show(self.comparison, self.rows.current)
        elif replace(view, layout=before.layout) != before:
            self.renew(self.rows.current)
        if view.layout is not before.layout:
            self._lay_out(view.layout)

    def _lay_out(self, layout: Layout) -> None:
        self.panels.status.layout_name = layout
        self.screen.set_class(layout is Layout.FOCUS, "-focus")
        if layout is not Layout.FOCUS:
            self.rows.flowing = layout is Layout.ARTICLES
        self.panels.place_accounts()
        self.moved()

    def amend(self, comparison: Comparison) -> None:
        """Show the same rows with other remarks, each where it stands, unless remarks are what is filtered by.

        Where other differences stand or other speakers, rows have other verdicts, and all is shown anew.
        """
        pairs = zip(comparison.rows, self.comparison.rows, strict=True)
        differs = any(row is not before and row.standing != before.standing for row, before in pairs)
        if differs or comparison.witnesses != self.comparison.witnesses:
            self.show(comparison, self.rows.current)
            return
        self.shown.amend(comparison)
        self.rows.painter.pointed = self.shown.pointed
        self.rows.refresh()
        if self.view.chosen.remarks:
            self.renew(self.rows.current)
        else:
            self.tell()

    def visit(self, row: int) -> None:
        """Go to a row, shown or not; where it is not, all rows are shown, and all accounts if need be."""
        seen = row in self.rows.shown
        if not seen and self.shown.concordance.verdicts[row] is Verdict.RELATED:
            self.look(replace(self.view, weak=WeakRows.SHOW))
        if row not in self.rows.shown:
            self.look(replace(self.view, chosen=Scope()))
        if row not in self.rows.shown:
            self.look(replace(self.view, hidden=frozenset()))
        self.rows.open_at(row)
        if not seen:
            self.say("showing all rows, to show this one")

    # What is said

    def moved(self) -> None:
        """Tell of the row that is current now, and of nothing that was said before."""
        self.say("")
        if self.rows.shown:
            self.tell()
        self.panels.hint()

    def tell(self) -> None:
        """Say what the current row says."""
        self.panels.tell(self.rows.current)
        for react in self.when_told:
            react()

    def say(self, message: str) -> None:
        """Put a message into the status line; the next move takes it away."""
        self.panels.say(message)

    def key(self, name: str) -> str:
        """The key in effect of a binding, for a message."""
        return key_of(self.app, name)

"""Which rows and accounts stand on the page, and that the current row is in view."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip

from reader.lookup.row_index import Concordance
from reader.model import Comparison
from reader.tui.page.account_window import windowed
from reader.tui.page.article_layout import flow_out
from reader.tui.page.cell_content import Cells
from reader.tui.page.folded_stretches import Stretch, folded_away, stretches
from reader.tui.page.page_shape import Page, fitting
from reader.tui.page.row_layout import Beside, growing
from reader.tui.page.selectable_view import Selecting

MARGIN = 2
"""The lines that stay free above and below the current row where there is room."""
MOST_STACKED = 4
"""More accounts than these do not stand under one another where those that a row needs have room side by side."""

_PAUSE = 1 / 60


class Arranged(Selecting):
    """A page of aligned rows or of articles."""

    explained: reactive[bool] = reactive(False, init=False)
    """Whether the words that tie the current row together are marked."""
    lit: reactive[bool] = reactive(False, init=False)
    """Whether the words that accounts share are marked in all rows that agree or are related."""
    flowing: reactive[bool] = reactive(False, init=False)
    """Whether each account flows in its own order."""
    window: reactive[tuple[int, ...]] = reactive((), init=False)
    """The accounts that have a place on the page."""

    def __init__(self) -> None:
        super().__init__()
        self.comparison: Comparison | None = None
        self.badges: Mapping[tuple[int, int], str] = MappingProxyType({})
        self.folds = True
        self._turned: frozenset[int] = frozenset()
        self._whole = True
        self._by_row: Mapping[int, Stretch] = MappingProxyType({})
        # Pages of many rows are laid out more than once, and these are the same each time.
        self._found: tuple[tuple[object, object, object], Sequence[Stretch]] = (None, None, None), ()
        self.away: Mapping[int, Stretch] = MappingProxyType({})
        self._facing = 0
        self._offset = 0
        self._most = 0
        self._rest: Iterator[Page] | None = None

    def show(self, comparison: Comparison, concordance: Concordance, accounts: Sequence[int]) -> None:
        """Show these accounts of a comparison; which rows of it, `restrict` is to say."""
        if self.comparison is None or len(comparison.rows) != len(self.comparison.rows):
            self._turned = frozenset()
        self.comparison, self.cells = comparison, Cells(comparison, concordance)
        self.cells.light(self.lit)
        self.accounts, self.page, self._rest = tuple(accounts), None, None

    def amend(self, comparison: Comparison) -> None:
        """Show the same rows with other remarks; no line of the page changes its place."""
        assert self.cells is not None
        self.comparison = self.cells.comparison = comparison
        self.refresh()

    def restrict(self, shown: Sequence[int], current: int, *, whole: bool = True) -> None:
        """Show these rows alone, in this order, one of them current; long stretches fold where they are the whole."""
        self._whole = whole
        self.shown, self.page, self._rest = tuple(shown), None, None
        evidence = self.cells.concordance.evidence if self.cells else ()
        self._most = max((len(evidence[row].intersection(self.accounts)) for row in self.shown), default=0)
        self.current = current
        self._tie()
        self._lay_out()
        self._bring_in(current)

    @property
    def _view(self) -> range:
        top = round(self.scroll_y)
        return range(top, top + max(1, self.size.height))

    @property
    def _column(self) -> int:
        """The column of the current cell; on a page of articles the one that the view follows."""
        assert self.page is not None
        account = self._facing if self.page.flows else self.told_by
        return self.page.column_of(account) if account in self.page.accounts else 0

    def placed(self, row: int) -> bool:
        """Whether the row stands on the page; on a page of articles in the column that the view follows."""
        return self.page is not None and row in (self.page.flows[self._column] if self.page.flows else self.page.places)

    def place(self, row: int) -> range:
        """The lines of a row; on a page of articles those in the column that the view follows."""
        assert self.page is not None
        return self.page.flows[self._column][row][0] if self.page.flows else self.page.places[row]

    def _bring_in(self, row: int) -> None:
        """Scroll as little as brings the row into view; a row farther away comes to stand at a third of the height."""
        if not self.placed(row):
            return
        place, view = self.place(row), self._view
        margin = MARGIN if len(view) > 3 * MARGIN else 0
        far = place.start - view.stop > len(view) // 2 or view.start - place.stop > len(view) // 2
        if far:
            self._scroll(place.start - len(view) // 3)
        elif place.start - margin < view.start or len(place) > len(view) - 2 * margin:
            self._scroll(place.start - margin)
        elif place.stop + margin > view.stop:
            self._scroll(place.stop + margin - len(view))

    def _scroll(self, line: int) -> None:
        self.scroll_to(y=max(0, line), animate=False, force=True, immediate=True)

    def _remember(self) -> None:
        """How far down the view the current row stands, to stand there again after a resize."""
        if self.laid == self.size and self.placed(self.current):
            self._offset = self.place(self.current).start - round(self.scroll_y)

    def on_resize(self) -> None:
        """Lay out anew and keep the current row where it stands on the screen."""
        if self.laid != self.size:
            self._lay_out()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the view; a new size is painted first and announced later, so it is laid out here."""
        if self.laid != self.size:
            self._lay_out()
        return super().render_lines(crop)

    def _lay_out(self) -> None:
        width = self.scrollable_size.width
        if self.comparison is None or self.cells is None or width < 1:
            # A view that is not displayed has no size; it is laid out when it has one again.
            self.page, self.laid, self._rest = None, Size(0, 0), None
            return
        # Until all is in its new place the view says nothing about where the reader is.
        self.laid = Size(0, 0)
        accounts = self._window(width)
        self._fold()
        if self.flowing:
            self._rest = iter([flow_out(self.comparison, self.shown, width, accounts)])
        else:
            folded = {stretch.rows[0]: stretch.words for stretch in self.away.values()}
            beside = Beside(self.badges, self.cells.concordance.guests, folded)
            shown = [row for row in self.shown if row not in self.away] if self.away else self.shown
            self._rest = growing(self.comparison, shown, width, accounts, beside)
        self.page = next(self._rest)
        while self._rest is not None and not self._reaches(self.current):
            self._grow()
        self.shifts = [0] * len(self.page.columns)
        self._facing = self.told_by
        self.virtual_size = Size(width, self.page.height)
        if self.placed(self.current):
            self._scroll(self.place(self.current).start - self._offset)
            self._bring_in(self.current)
        self._align()
        self.laid = self.size
        self._remember()
        self.window = self.page.accounts
        self.refresh()
        if self._rest is not None:
            self.set_timer(_PAUSE, self._go_on)

    def _fold(self) -> None:
        """Find the stretches that fold; the one that the current row stands within is opened."""
        assert self.comparison is not None
        assert self.cells is not None
        self._by_row = self.away = MappingProxyType({})
        if not self._whole or self.flowing:
            return
        of = self.comparison, self.shown, self.accounts
        if not all(one is other for one, other in zip(of, self._found[0], strict=True)):
            rows, verdicts = self.comparison.rows, self.cells.concordance.verdicts
            told = [row for row in self.shown if any(rows[row].cells[account] for account in self.accounts)]
            self._found = of, tuple(stretches(self.comparison, verdicts, told))
        _, found = self._found
        self._by_row = {row: each for each in found for row in each.rows}
        if self.current in (away := folded_away(filter(self._folded, found))):
            self._turned ^= {away[self.current].rows[0]}
            away = folded_away(filter(self._folded, found))
        self.away = away

    def _folded(self, stretch: Stretch) -> bool:
        return self.folds is not (stretch.rows[0] in self._turned)

    def stretch_of(self, row: int) -> Stretch | None:
        """The long stretch that a row stands in, folded or not."""
        return self._by_row.get(row)

    def bears(self, row: int) -> bool:
        """Whether the line of a row stands for a folded stretch."""
        stretch = self.stretch_of(row)
        return stretch is not None and row == stretch.rows[0] and self._folded(stretch)

    def turn_over(self, stretch: Stretch) -> bool:
        """Open a stretch, or fold it again; whether it is open now."""
        self._turned ^= {stretch.rows[0]}
        if self._folded(stretch):
            self.current = stretch.rows[0]
        self._lay_out()
        return not self._folded(stretch)

    def _reaches(self, row: int) -> bool:
        """Whether the page goes so far that nothing below it could be in view with this row."""
        assert self.page is not None
        return bool(self.page.flows) or (
            row in self.page.places and self.page.places[row].stop + 2 * self.size.height < self.page.height
        )

    def _grow(self) -> None:
        page = None if self._rest is None else next(self._rest, None)
        if page is None:
            self._rest = None
        else:
            self.page = page

    def _go_on(self) -> None:
        """Lay out some more, a little at a time, while the reader reads the beginning."""
        if self._rest is not None and self.page is not None:
            self._grow()
            self.virtual_size = Size(self.virtual_size.width, self.page.height)
            self.set_timer(_PAUSE, self._go_on)

    def finish(self) -> None:
        """Lay out the rest of the page at once, for all that needs to know where its end is."""
        if self._rest is not None and self.page is not None:
            while self._rest is not None:
                self._grow()
            self.virtual_size = Size(self.virtual_size.width, self.page.height)

    def _window(self, width: int) -> tuple[int, ...]:
        """The accounts that get a place: all that are shown, or as many as fit.

        The account of the current cell is among them, and those whose words show that its row differs. Where some row
        has more of these than fit, all accounts stand under one another.
        """
        fit, accounts = fitting(width), self.accounts
        if len(accounts) <= fit or (not self.flowing and self._stacks(fit)):
            return accounts
        return windowed(accounts, fit, self._needed[:fit], self._told, self.window)

    def _stacks(self, fit: int) -> bool:
        return len(self.accounts) <= MOST_STACKED or fit < 2 or self._most > fit

    @property
    def _needed(self) -> Sequence[int]:
        """The accounts that must be in view: that of the current cell first, then those that show its difference."""
        assert self.cells is not None
        shown = self.cells.concordance.evidence[self.current] if self.shown else ()
        needed = dict.fromkeys((self._wanted, *(account for account in self.accounts if account in shown)))
        return [account for account in needed if account in self.accounts] or self.accounts[:1]

    @property
    def _told(self) -> Sequence[int]:
        """The accounts shown that tell the current row."""
        assert self.comparison is not None
        told = self.comparison.rows[self.current].tellers if self.comparison.rows else ()
        return [account for account in self.accounts if account in told]

    @property
    def _wanted(self) -> int:
        """The account that must be in view: the chosen one where it tells the current row, else the first that does."""
        told = self._told
        return self.account if self.account in told or not told else told[0]

    def _follow(self) -> None:
        """Let the view follow the current cell; the partners of its row come to the same height."""
        if self.page is None or not self.shown:
            return
        if self._window(self.scrollable_size.width) != self.page.accounts:
            self._lay_out()
            return
        if self.page.flows and self._facing != self.told_by:
            shift = self.shifts[self.page.column_of(self.told_by)]
            self._facing = self.told_by
            self.shifts = [other - shift for other in self.shifts]
            self._scroll(round(self.scroll_y) + shift)
        self._align()
        self.refresh()

    def _align(self) -> None:
        if self.page is None or not self.page.flows or not self.placed(self.current):
            return
        top = self.place(self.current).start
        for column, flow in enumerate(self.page.flows):
            if self.current in flow:
                self.shifts[column] = flow[self.current][0].start - top
            elif (guest := self._guest_line(column)) is not None:
                self.shifts[column] = guest - top

    def _guest_line(self, column: int) -> int | None:
        """Where the current row’s guest of the account in this column is at home on a page of articles."""
        assert self.page is not None
        assert self.comparison is not None
        account = self.page.accounts[column]
        visiting = {guest.passage for guest in self.comparison.rows[self.current].guests if guest.account == account}
        return next((slot.top for slot in self.page.slots[column] if visiting.intersection(slot.cell)), None)

    def watch_current(self) -> None:
        """Show which row is current."""
        self._follow()
        self._remember()
        self._tie()
        self.refresh()

    def watch_account(self) -> None:
        """Show which cell is current."""
        self._follow()

    def watch_flowing(self) -> None:
        """Lay the other layout out."""
        self._tie()
        self._lay_out()

    def watch_lit(self) -> None:
        """Show or hide what accounts share."""
        if self.cells is not None:
            self.cells.light(self.lit)
        self.refresh()

    def watch_explained(self) -> None:
        """Show or hide what ties the current row together."""
        self._tie()
        self.refresh()

    def _tie(self) -> None:
        if self.cells is not None:
            self.cells.tie(self.current if self.explained else None)
            self.cells.visit(self.current if self.flowing and self.shown else None)

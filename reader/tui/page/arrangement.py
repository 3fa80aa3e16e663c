"""Which rows and accounts stand on the page, and where; nothing here knows of Textual."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from reader.lookup.row_index import Concordance
from reader.model import Comparison, Row
from reader.tui.page.account_window import windowed
from reader.tui.page.article_layout import flow_out
from reader.tui.page.folds import Folds
from reader.tui.page.page_shape import NO_PAGE, Page, fitting, meets
from reader.tui.page.row_layout import Beside, growing

MOST_STACKED = 4
"""More accounts than these do not stand under one another where those that a row needs have room side by side."""


class CurrentCell(NamedTuple):
    """The current row, and the account whose cell is current where it tells that row."""

    row: int
    account: int


class Arrangement:
    """A page of aligned rows or of articles, laid out a piece at a time; lines are counted from its top."""

    def __init__(self, concordance: Concordance) -> None:
        self.concordance = concordance
        self.accounts: tuple[int, ...] = ()
        self.shown: tuple[int, ...] = ()
        self.badges: Mapping[tuple[int, int], str] = MappingProxyType({})
        self.folds = Folds()
        self.page: Page = NO_PAGE
        self.shifts: list[int] = []
        self._whole = True
        self._most = 0
        self._facing = 0
        self._rest: Iterator[Page] | None = None

    @property
    def comparison(self) -> Comparison:
        """The comparison whose rows and accounts they are."""
        return self.concordance.comparison

    def show(self, concordance: Concordance, accounts: Sequence[int]) -> None:
        """Show these accounts of a comparison; which rows of it, `restrict` is to say."""
        if len(concordance.comparison.rows) != len(self.comparison.rows):
            self.folds.forget()
        self.concordance, self.accounts = concordance, tuple(accounts)
        self.clear()

    def restrict(self, shown: Sequence[int], *, whole: bool) -> None:
        """Show these rows alone, in this order; long stretches fold where they are the whole."""
        self.shown, self._whole = tuple(shown), whole
        evidence = self.concordance.evidence
        self._most = max((len(evidence[row].intersection(self.accounts)) for row in self.shown), default=0)
        self.clear()

    def clear(self) -> None:
        """Nothing stands on the page any more."""
        self.page, self._rest = NO_PAGE, None

    # Laying out

    def lay_out(self, width: int, height: int, here: CurrentCell, before: Sequence[int], *, flowing: bool) -> None:
        """Lay the page out as far as the current row and two views of this height more need it.

        `before` are the accounts that had a place until now.
        """
        accounts = self.window(width, here, before, flowing=flowing)
        self.folds.clear()
        if flowing:
            self._rest = iter([flow_out(self.comparison, self.shown, width, accounts)])
        else:
            if self._whole:
                verdicts = self.concordance.verdicts
                self.folds.find(self.comparison, verdicts, self.shown, self.accounts, here.row)
            away = self.folds.away
            folded = {stretch.rows[0]: stretch.words for stretch in away.values()}
            shown = [row for row in self.shown if row not in away] if away else self.shown
            beside = Beside(self.badges, self.concordance.guests, folded)
            self._rest = growing(self.comparison, shown, width, accounts, beside)
        self.page = next(self._rest)
        while self.unfinished and not _reaches(self.page, here.row, height):
            self.grow()
        self.shifts = [0] * len(self.page.columns)
        self._facing = self.told_by(here)

    @property
    def unfinished(self) -> bool:
        """Whether there is more to be laid out."""
        return self._rest is not None

    def grow(self) -> None:
        """Lay out some more."""
        page = None if self._rest is None else next(self._rest, None)
        if page is None:
            self._rest = None
        else:
            self.page = page

    def window(self, width: int, here: CurrentCell, before: Sequence[int], *, flowing: bool) -> tuple[int, ...]:
        """The accounts that get a place: all that are shown, or as many as fit.

        The account of the current cell is among them, and those whose words show that its row differs. Where some row
        has more of these than fit, all accounts stand under one another.
        """
        fit, accounts = fitting(width), self.accounts
        stacks = len(accounts) <= MOST_STACKED or fit < 2 or self._most > fit
        if len(accounts) <= fit or (not flowing and stacks):
            return accounts
        tellers = self.comparison.rows[here.row].tellers if self.comparison.rows else ()
        told = [account for account in accounts if account in tellers]
        shown = self.concordance.evidence[here.row] if self.shown else ()
        return windowed(accounts, fit, _needed(accounts, here, told, shown)[:fit], told, before)

    # The current cell

    def told_by(self, here: CurrentCell) -> int:
        """The account of the current cell: the chosen one, or else the first shown that tells the current row.

        On a page of articles guests stand where they are at home, and only there.
        """
        if not self.comparison.rows:
            return here.account
        row = self.comparison.rows[here.row]
        accounts = self.page.accounts if self.page else self.accounts
        if here.account in accounts and row.tells(here.account) and not self.page.flows:
            return here.account
        tellers = [account for account in accounts if row.cells[account]]
        return here.account if here.account in tellers else next(iter(tellers), here.account)

    def beside(self, row: int, account: int) -> int | None:
        """The row that an account tells nearest to the first line of another row."""
        told = [one for one in self.shown if self.comparison.rows[one].cells[account]]
        if not told:
            return None
        if account not in self.page.accounts:
            at = self.shown.index(row)
            return min(told, key=lambda one: abs(self.shown.index(one) - at))
        column = self.page.column_of(account)
        slot = self.page.near(self.place(row).start + self.shifts[column], column)
        return told[0] if slot is None else slot.row

    # Where rows stand

    def column(self, here: CurrentCell) -> int:
        """The column of the current cell; on a page of articles the one that the view follows."""
        account = self._facing if self.page.flows else self.told_by(here)
        return self.page.column_of(account) if account in self.page.accounts else 0

    @property
    def _places(self) -> Mapping[int, Sequence[range]]:
        """The stretches of lines of each row; on a page of articles those in the column that the view follows."""
        column = self.page.column_of(self._facing) if self._facing in self.page.accounts else 0
        return self.page.flows[column]

    def placed(self, row: int) -> bool:
        """Whether the row stands on the page; on a page of articles in the column that the view follows."""
        return row in (self._places if self.page.flows else self.page.places)

    def place(self, row: int) -> range:
        """The lines of a row; on a page of articles the first of those in the column that the view follows."""
        return self._places[row][0] if self.page.flows else self.page.places[row]

    @property
    def sequence(self) -> Sequence[int]:
        """The rows in the order in which they are stepped through."""
        if self.page.flows:
            return list(self._places)
        whole = len(self.page.places) == len(self.shown)
        return self.shown if whole or not self.page else [row for row in self.shown if row in self.page.places]

    def nearest(self, line: int, view: range, here: CurrentCell) -> int:
        """The row nearest to a line among those that a view shows; the current one where it shows none."""
        column = self.column(here)
        for at in (line, *view):
            row = self.page.nearest(at, column)
            if row is not None and meets(self.place(row), view):
                return row
        return here.row

    # Articles side by side

    def face(self, here: CurrentCell) -> int:
        """Let the view follow the column of the current cell; how many lines it goes down for that."""
        if not self.page.flows or self._facing == self.told_by(here):
            return 0
        self._facing = self.told_by(here)
        down = self.shifts[self.page.column_of(self._facing)]
        self.shifts = [other - down for other in self.shifts]
        return down

    def align(self, row: int) -> None:
        """Bring what other accounts tell of a row to its height."""
        if not self.page.flows or not self.placed(row):
            return
        top = self.place(row).start
        for column, flow in enumerate(self.page.flows):
            line = flow[row][0].start if row in flow else _guest_line(self.comparison.rows[row], self.page, column)
            if line is not None:
                self.shifts[column] = line - top


def _reaches(page: Page, row: int, height: int) -> bool:
    """Whether a page goes so far that nothing below it could be in view with this row."""
    return bool(page.flows) or (row in page.places and page.places[row].stop + 2 * height < page.height)


def _needed(
    accounts: Sequence[int], here: CurrentCell, told: Sequence[int], evidence: Collection[int]
) -> Sequence[int]:
    """The accounts that must be in view: that of the current cell first, then those that show its difference."""
    wanted = here.account if here.account in told or not told else told[0]
    wished = dict.fromkeys((wanted, *(account for account in accounts if account in evidence)))
    return [account for account in wished if account in accounts] or accounts[:1]


def _guest_line(row: Row, page: Page, column: int) -> int | None:
    """Where a row’s guest of the account in this column is at home on a page of articles."""
    account = page.accounts[column]
    visiting = {guest.passage for guest in row.guests if guest.account == account}
    return next((slot.top for slot in page.slots[column] if visiting.intersection(slot.cell)), None)

"""A screen that shows a whole comparison as a table: what all the tables have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from reader.lookup.row_index import Concordance
from reader.model import Comparison
from reader.tui.dialogs.dialog import Answering
from reader.tui.doing import Doing
from reader.tui.keys import TABLE, key_of
from reader.tui.panels.account_heads import label
from reader.tui.tables.line_views import LineViews
from reader.tui.tables.table import ColumnWidths, Line, Table
from reader.tui.tables.table_frame import QUIET, Bar, Columns, Detail, Legend
from reader.tui.tables.table_words import TableWords


class OverviewScreen(Answering[int | str | None], Doing):
    """A comparison as lines by accounts.

    Gives back the number of a row to go to, the name of another overview to open, or nothing.
    """

    ABOUT: ClassVar[TableWords]
    """What it is called and says of itself."""
    BINDINGS: ClassVar[list[BindingType]] = list(TABLE)
    AUTO_FOCUS = None
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-tall"), (36, "-taller")]  # noqa: RUF012 - declared by Screen

    def __init__(self, comparison: Comparison, concordance: Concordance, row: int) -> None:
        super().__init__()
        self.comparison, self.concordance, self.start = comparison, concordance, row
        accounts = len(comparison.witnesses)
        self.views = LineViews(self.ABOUT.views)
        self.bar = Bar()
        self.heads = Columns(comparison.names, *self.ABOUT.heads)
        self.table = Table(accounts, self.shape(80))
        self.detail = Detail()
        self.status = Legend()

    @abstractmethod
    def shape(self, width: int) -> ColumnWidths:
        """The widths that the columns want on a screen so many cells wide."""

    @abstractmethod
    def lines(self) -> Iterator[Line]:
        """All lines, headings among them."""

    @abstractmethod
    def summary(self) -> Content:
        """What the table amounts to, in one line."""

    def compose(self) -> ComposeResult:
        """Summary, heads, table, detail, legend."""
        yield self.bar
        yield self.heads
        yield self.table
        yield self.detail
        yield self.status

    def on_mount(self) -> None:
        """Show all lines, the cursor at the row that the user comes from."""
        self.views.every = list(self.lines())
        self.status.left = Content("  ").join(
            Content.assemble((sign, f"bold {tone}"), f" {words}") for sign, words, tone in self.ABOUT.legend
        )
        self.bar.left = self.summary()
        for name in ("cursor", "account", "frame"):
            self.watch(self.table, name, self._moved, init=False)
        self._show(self.views.shown, self._line_of(self.start))

    def on_resize(self, event: object) -> None:  # noqa: ARG002
        """Columns as this width allows."""
        self.table.reshape(self.shape(self.size.width))

    def _line_of(self, row: int) -> int:
        """The first line that comes from a row in any account."""
        accounts = range(len(self.comparison.witnesses))
        found = (n for n, line in enumerate(self.views.every) if any(line.row(account) == row for account in accounts))
        return next(found, 0)

    def _show(self, lines: Sequence[Line], cursor: int) -> None:
        self.table.show(lines, cursor)
        self._moved()

    def _moved(self) -> None:
        frame, account = self.table.frame, self.table.account
        self.heads.shown = (frame, account)
        self.detail.told = self.current.detail(account) if self.current else [Content(self.ABOUT.none)]
        shown, accounts = frame.end - frame.first, len(self.comparison.witnesses)
        more = f"accounts {label(frame.first)}–{label(frame.end - 1)} of {accounts}, ← →"
        self.bar.right = Content.styled(more if 0 < shown < accounts else "", "$reader-speaker")
        self._tell("")

    def _tell(self, message: str) -> None:
        showing = "" if self.views.whole else f"showing {self.views.name}  "
        keys = f"{key_of(self.app, 'table.help')} keys"
        said = f"{message}  " if message else ""
        self.status.right = Content.assemble((said, "$reader-speaker"), (showing, "bold"), (keys, QUIET))

    @property
    def current(self) -> Line | None:
        """The line that the cursor stands at."""
        lines = self.table.lines
        return lines[self.table.cursor] if self.table.cursor < len(lines) else None

    # Keys

    def action_view(self) -> None:
        """The next view that shows anything."""
        here = self.current
        passed = self.views.turn()
        lines = self.views.shown
        self._show(lines, next((n for n, line in enumerate(lines) if line is here), 0))
        if passed:
            self._tell(f"skipped, empty: {', '.join(passed)}")

    def action_open(self) -> None:
        """Close, and go to the row of the line."""
        row = self.current.row(self.table.account) if self.current else None
        if row is None:
            self._tell("no row to go to")
        else:
            self.dismiss(row)

    def action_overview(self, name: str) -> None:
        """Open another overview; the key of this one closes it."""
        self.dismiss(None if name == self.ABOUT.name else name)

    def action_help(self) -> None:
        """Show the keys."""
        from reader.tui.dialogs.help_dialog import TableHelp  # noqa: PLC0415

        self.app.push_screen(TableHelp(self.ABOUT.legend, self.ABOUT.keys))

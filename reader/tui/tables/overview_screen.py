"""A screen that shows a whole comparison as a table: what all the tables have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import ClassVar, Protocol

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from reader.lookup.known_speakers import Correction
from reader.lookup.row_index import Concordance
from reader.model import Comparison, Row, Ruling, account_names
from reader.overview import ListedDifference
from reader.tui.dialogs.dialog import Answering
from reader.tui.keys import TABLE, key_of
from reader.tui.panels.account_heads import label
from reader.tui.tables.table import ColumnWidths, Line, PlacedColumns, Table

QUIET = "$reader-quiet"
_LETTER = 4
"""A column that is no wider than this is headed by its letter alone."""


def one_line(words: str) -> str:
    """The words with every white space as one blank."""
    return " ".join(words.split())


def passages(comparison: Comparison, row: Row, account: int) -> list[tuple[str, str]]:
    """The passages that a row has from an account, and its clauses of others: where (`A:12`), and the words."""
    witness = comparison.witnesses[account]
    clauses = (guest.span for guest in row.guests if guest.account == account)
    spans = [*(witness.passages[number].span for number in row.cells[account]), *clauses]
    text = witness.article.text
    return [(f"{label(account)}:{witness.article.line(span.start)}", one_line(span.of(text))) for span in spans]


def told_by_all(comparison: Comparison, number: int, account: int, places: Sequence[str] = ()) -> Iterator[Content]:
    """What the accounts tell in a row, a paragraph each, this account first; `places` goes before the words of each."""
    row = comparison.rows[number]
    if not row.tells(account):
        yield Content.styled(f"{label(account)} does not report this.", QUIET)
    for teller in sorted(range(len(row.cells)), key=lambda one: one != account):
        if found := passages(comparison, row, teller):
            where, words = found[0][0], " ".join(words for _, words in found)
            yield Content.assemble((f"{where} ", "bold"), (places[teller] if places else "", QUIET), Content(words))


class Bar(Widget):
    """A line with words at the left and at the right, the left ones cut where there is no room for both."""

    left: reactive[Content] = reactive(Content(""))
    """What the line says."""
    right: reactive[Content] = reactive(Content(""))
    """What it says at its end."""

    def render(self) -> Content:
        """The line at its width."""
        room = self.size.width - self.right.cell_length - 2
        left = self.left.truncate(max(room, 0), ellipsis=True, pad=True)
        return Content.assemble(" ", left, self.right, " ").truncate(self.size.width)


class Columns(Widget):
    """The heads of a table's columns."""

    shown: reactive[tuple[PlacedColumns, int]] = reactive((PlacedColumns(0, 0, 0, 1, 0), 0))
    """The columns, and the account that the cursor stands at."""

    def __init__(self, names: Sequence[str], lead: str, tail: str) -> None:
        super().__init__()
        self.names = names
        self.lead, self.tail = lead, tail

    def render(self) -> Content:
        """One line: the letter of each account and the name of its file."""
        frame, here = self.shown
        cells = (self._head(number, number == here) for number in range(frame.first, frame.end))
        tail = Content.styled(self.tail, QUIET)
        return frame.assemble(Content(""), Content.styled(self.lead, QUIET), cells, tail).truncate(self.size.width)

    def _head(self, number: int, here: bool) -> Content:  # noqa: FBT001
        style = "bold underline $reader-agree" if here else "bold $reader-agree"
        name = f" {self.names[number]}" if self.shown[0].cell > _LETTER else ""
        return Content.assemble(" ", (label(number), style), (name, QUIET))


class Detail(Widget):
    """What there is to know about the place where the cursor stands."""

    told: reactive[Sequence[Content]] = reactive(())
    """Paragraphs, the most important first."""

    def render(self) -> Content:
        """As much of them as there is room for, cut with an ellipsis."""
        width, height = max(2, self.size.width - 2), max(1, self.size.height)
        lines = [Content(" ") + line for one in self.told for line in one.wrap(width)]
        if len(lines) > height:
            lines[height - 1 :] = [Content.assemble(lines[height - 1].rstrip().truncate(width - 2), " …")]
        return Content("\n").join(lines)


class Hand(Protocol):
    """Who keeps what the user does to the comparison."""

    def rule(self, difference: ListedDifference, ruling: Ruling) -> Comparison:
        """Rule on a difference, or take the same ruling back; the comparison with it."""

    def correct(self, correction: Correction) -> Comparison:
        """Give words to whom the user names; the comparison with it."""

    def take_back(self) -> Comparison:
        """Undo the last of both; the comparison without it."""


class OverviewScreen(Answering[int | str | None]):
    """A comparison as lines by accounts.

    Gives back the number of a row to go to, the name of another overview to open, or nothing.
    """

    KEYS: ClassVar[Sequence[Binding]] = TABLE
    """What its help names."""
    BINDINGS: ClassVar[list[BindingType]] = list(TABLE)
    AUTO_FOCUS = None
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-tall"), (36, "-taller")]  # noqa: RUF012 - declared by Screen

    NAME: ClassVar[str]
    """What opens the overview."""
    HEADS: ClassVar[tuple[str, str]] = ("", "")
    """What stands above the columns before and after the accounts."""
    NONE: ClassVar[str]
    """What is said where there is no line."""
    LEGEND: ClassVar[Sequence[tuple[str, str, str]]] = ()
    """The signs of the table: sign, words, colour."""
    VIEWS: ClassVar[Mapping[str, Callable[[Line], bool]]]
    """Which lines each view shows; the first shows all."""

    hand: Hand
    """Who keeps what the user does here."""
    _taken: int = 0
    """How much the user has done while the table is open."""
    view: reactive[str] = reactive("all", init=False)
    """Which lines are shown."""

    def __init__(self, comparison: Comparison, concordance: Concordance, row: int) -> None:
        super().__init__()
        self.comparison, self.concordance, self.start = comparison, concordance, row
        accounts = len(comparison.witnesses)
        names = account_names([witness.article for witness in comparison.witnesses])
        self.every: list[Line] = []
        self.bar = Bar()
        self.heads = Columns(names, *self.HEADS)
        self.table = Table(accounts, self.shape(80))
        self.detail = Detail()
        self.status = Bar()

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
        self.every = list(self.lines())
        self.status.left = Content("  ").join(
            Content.assemble((sign, f"bold {tone}"), f" {words}") for sign, words, tone in self.LEGEND
        )
        self.bar.left = self.summary()
        for name in ("cursor", "account", "frame"):
            self.watch(self.table, name, self._moved, init=False)
        self._show(self._viewed(self.view), self._line_of(self.start))

    def add(self, lines: Sequence[Line]) -> None:
        """Put lines to the end, into the view that is shown if they belong there."""
        self.every += lines
        self._show(self._viewed(self.view), self.table.cursor)

    def on_resize(self, event: object) -> None:  # noqa: ARG002
        """Columns as this width allows."""
        self.table.reshape(self.shape(self.size.width))

    def _line_of(self, row: int) -> int:
        """The first line that comes from a row in any account."""
        accounts = range(len(self.comparison.witnesses))
        found = (n for n, line in enumerate(self.every) if any(line.row(account) == row for account in accounts))
        return next(found, 0)

    def _show(self, lines: Sequence[Line], cursor: int) -> None:
        self.table.show(lines, cursor)
        self._moved()

    def _moved(self) -> None:
        frame, account = self.table.frame, self.table.account
        self.heads.shown = (frame, account)
        self.detail.told = self.current.detail(account) if self.current else [Content(self.NONE)]
        shown, accounts = frame.end - frame.first, len(self.comparison.witnesses)
        more = f"accounts {label(frame.first)}–{label(frame.end - 1)} of {accounts}, ← →"
        self.bar.right = Content.styled(more if 0 < shown < accounts else "", "$reader-speaker")
        self._tell("")

    def _tell(self, message: str) -> None:
        showing = "" if self.view == "all" else f"showing {self.view}  "
        keys = f"{key_of(self.app, 'table.help')} keys"
        self.status.right = Content.assemble((message, "$reader-speaker"), (showing, "bold"), (keys, QUIET))

    @property
    def current(self) -> Line | None:
        """The line that the cursor stands at."""
        lines = self.table.lines
        return lines[self.table.cursor] if self.table.cursor < len(lines) else None

    # Keys

    def action_step(self, direction: int) -> None:
        """One line on."""
        self.table.step(direction)

    def action_turn(self, direction: int) -> None:
        """One screen on."""
        self.table.turn(direction)

    def action_edge(self, end: int) -> None:
        """The first or the last line."""
        self.table.edge(end)

    def action_shift(self, direction: int) -> None:
        """One account on."""
        self.table.shift(direction)

    def action_view(self) -> None:
        """The next view that shows anything."""
        names = list(self.VIEWS)
        at = names.index(self.view) + 1
        order = [*names[at:], *names[:at]]
        chosen = next((name for name in order if self._viewed(name)), names[0])
        here, lines = self.current, self._viewed(chosen)
        self.view = chosen
        self._show(lines, next((n for n, line in enumerate(lines) if line is here), 0))
        if passed := order[: order.index(chosen)]:
            self._tell(f"nothing under {', '.join(passed)}  ")

    def _viewed(self, name: str) -> list[Line]:
        """The lines of a view, without headings that nothing stands under."""
        wanted = self.VIEWS[name]
        lines = [line for line in self.every if line.heading or wanted(line)]
        below = [line.heading for line in lines[1:]] + [True]
        return [line for line, bare in zip(lines, below, strict=False) if not (line.heading and bare)]

    def action_open(self) -> None:
        """Close, and go to the row of the line."""
        row = self.current.row(self.table.account) if self.current else None
        if row is None:
            self._tell("no row to go to  ")
        else:
            self.dismiss(row)

    def action_undo(self) -> None:
        """Take back the last that was done here."""
        if not self._taken:
            self._tell("nothing to undo here  ")
            return
        self._taken -= 1
        self._renew(self.hand.take_back(), self.table.cursor)
        self._tell("undone  ")

    def _renew(self, comparison: Comparison, cursor: int) -> None:
        """Show a changed comparison, the cursor at this line."""
        self.comparison, self.concordance = comparison, Concordance(comparison)
        self.every = list(self.lines())
        self.bar.left = self.summary()
        self._show(self._viewed(self.view), cursor)

    def action_overview(self, name: str) -> None:
        """Open another overview; the key of this one closes it."""
        self.dismiss(None if name == self.NAME else name)

    def action_back(self) -> None:
        """Close."""
        self.dismiss(None)

    def action_help(self) -> None:
        """Show the keys."""
        from reader.tui.dialogs.help_dialog import TableHelp  # noqa: PLC0415

        self.app.push_screen(TableHelp(self.LEGEND, self.KEYS))

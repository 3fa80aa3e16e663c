"""Who tells what, how fully and where; and which words accounts took over whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual.content import Content
from textual.worker import get_current_worker

from reader.lookup.plain_words import counted
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import verdict_words
from reader.model import Comparison
from reader.overview import Coverage, SharedRun, Told, coverage, shared_runs
from reader.tui.panels.account_heads import label
from reader.tui.panels.status_line import tone
from reader.tui.tables.overview_screen import OverviewScreen
from reader.tui.tables.table import ColumnWidths, Line, PlacedColumns, marked
from reader.tui.tables.table_frame import QUIET
from reader.tui.tables.table_words import TableWords
from reader.tui.tables.told_passages import passages, told_by_all

_TONES = {Told.FULLY: "$reader-agree", Told.PARTLY: "$reader-agree", Told.NOT: QUIET}
_PLACED = 11
"""The width of a cell that says where a passage stands."""
_BESIDE_NAME = 4
"""The cells of a head beside the name of its account: a letter and the blanks around it."""
_WORDS = 26
"""The least width for the words of a row."""


@dataclass(frozen=True, slots=True)
class CoverageLine(Line):
    """A row, and how far each account tells it. `totals` says the same of all rows, an account each."""

    comparison: Comparison
    cover: Coverage
    totals: Sequence[str]

    def row(self, account: int) -> int:  # noqa: ARG002
        """The row itself."""
        return self.cover.row

    @property
    def tellers(self) -> int:
        """How many accounts tell it."""
        return sum(told is not Told.NOT for told in self.cover.told)

    def paint(self, frame: PlacedColumns, account: int) -> Content:
        """The sign of its verdict, how far and where each account tells it, and its first words."""
        row = self.comparison.rows[self.cover.row]
        sign = Content.styled(row.verdict.sign, f"bold {tone(row.verdict)}")
        cells = (marked(self._cell(number, frame), number == account) for number in range(frame.first, frame.end))
        words = next(found[0][1] for n in range(len(row.cells)) if (found := passages(self.comparison, row, n)))
        return frame.assemble(sign, Content(""), cells, Content(words))

    def _cell(self, account: int, frame: PlacedColumns) -> Content:
        told, where = self.cover.told[account], self.cover.where[account]
        place = f" {where}" if frame.cell >= _PLACED - 1 else ""
        return Content.assemble((str(told), f"bold {_TONES[told]}"), (place, QUIET))

    def detail(self, account: int) -> list[Content]:
        """What the row says, and how the account at the cursor tells it."""
        row = self.comparison.rows[self.cover.row]
        verdict = Content.styled(
            f"{row.verdict.sign} {verdict_words(self.comparison, row)}", f"bold {tone(row.verdict)}"
        )
        first = Content.assemble(verdict, (f"   {self.totals[account]}", QUIET))
        places = [f"{told} {where}  " for told, where in zip(self.cover.told, self.cover.where, strict=True)]
        return [first, *told_by_all(self.comparison, self.cover.row, account, places)]


@dataclass(frozen=True, slots=True)
class RunsHeading(Line):
    """What the shared runs of words are."""

    heading: ClassVar[bool] = True

    def paint(self, frame: PlacedColumns, account: int) -> Content:  # noqa: ARG002
        """A line of its own."""
        return Content.styled(" Word for word the same: probably one source", "bold")


@dataclass(frozen=True, slots=True)
class RunLine(Line):
    """Words that accounts share."""

    comparison: Comparison
    concordance: Concordance
    run: SharedRun

    def row(self, account: int) -> int | None:
        """Where the words stand in this account, or in the first that has them."""
        at = self.run.accounts.index(account) if account in self.run.accounts else 0
        return self.concordance.row_at(self.run.accounts[at], self.run.spans[at].start)

    def paint(self, frame: PlacedColumns, account: int) -> Content:  # noqa: ARG002
        """Who shares how many words, and the words."""
        return Content.assemble("   ", (f"{run_words(self.comparison, self.run)} ", ""), (self._said(), QUIET))

    def _said(self) -> str:
        number, span = self.run.accounts[0], self.run.spans[0]
        return span.line_of(self.comparison.witnesses[number].article.text)

    def detail(self, account: int) -> list[Content]:  # noqa: ARG002
        """All of the words."""
        return [Content.styled(run_words(self.comparison, self.run), "bold"), Content(self._said())]


def run_words(comparison: Comparison, run: SharedRun) -> str:
    """`A and B share 41 words in a row (A:12, B:14)`."""
    *others, last = map(label, run.accounts)
    places = [
        f"{label(account)}:{comparison.witnesses[account].article.line(span.start)}"
        for account, span in zip(run.accounts, run.spans, strict=True)
    ]
    return f"{', '.join(others)} and {last} share {run.words} words in a row ({', '.join(places)})"


def _gap(line: Line) -> bool:
    return isinstance(line, CoverageLine) and 1 < line.tellers < len(line.cover.told)


def _alone(line: Line) -> bool:
    return isinstance(line, CoverageLine) and line.tellers == 1


def _by_all(line: Line) -> bool:
    return isinstance(line, CoverageLine) and line.tellers == len(line.cover.told)


class CoverageScreen(OverviewScreen):
    """Who tells what."""

    ABOUT = TableWords(
        name="coverage",
        none="There is nothing to compare.",
        views={
            "in all accounts": _by_all,
            "left out by some": _gap,
            "in one account only": _alone,
            "shared words": lambda line: isinstance(line, RunLine),
        },
        heads=("", "the row"),
        legend=(
            ("●", "found", "$reader-agree"),
            ("◐", "found in part", "$reader-agree"),
            ("·", "not found", QUIET),
            ("¶", "paragraph", QUIET),
        ),
    )

    runs: tuple[SharedRun, ...] | None = None
    """The words that accounts share, the longest first; none until they are found."""

    def on_mount(self) -> None:
        """Look for shared words once the rows are there; in long accounts that takes a second or two."""
        self.call_after_refresh(self.run_worker, self._find_runs, thread=True)

    def _find_runs(self) -> None:
        worker = get_current_worker()
        runs = shared_runs(self.comparison)
        if not worker.is_cancelled:
            self.app.call_from_thread(self._show_runs, runs)

    def _show_runs(self, runs: tuple[SharedRun, ...]) -> None:
        self.runs = runs
        if runs:
            self.views.every += [RunsHeading(), *(RunLine(self.comparison, self.concordance, run) for run in runs)]
            self._show(self.views.shown, self.table.cursor)
        self.bar.left = self.summary()

    def shape(self, width: int) -> ColumnWidths:
        """Cells that say where, as long as all accounts have room for it; else the signs alone."""
        accounts = len(self.comparison.witnesses)
        placed = accounts * (_PLACED + 1) + _WORDS <= width
        if not placed:
            return ColumnWidths(cell=2, tail=_WORDS, widest=3)
        named = max(map(cell_len, self.comparison.names)) + _BESIDE_NAME
        return ColumnWidths(cell=_PLACED, tail=_WORDS, widest=max(_PLACED, min(named, width // (2 * accounts))))

    def lines(self) -> Iterator[Line]:
        """The rows in order."""
        covers = coverage(self.comparison)
        totals = [self._total(covers, account) for account in range(len(self.comparison.witnesses))]
        return (CoverageLine(self.comparison, cover, totals) for cover in covers)

    def _total(self, covers: Sequence[Coverage], account: int) -> str:
        signs = [cover.told[account] for cover in covers]
        told, partly = len(signs) - signs.count(Told.NOT), signs.count(Told.PARTLY)
        in_part = f", {partly} of them in part" if partly else ""
        return f"{label(account)} reports {told} of {counted(len(signs), 'compared row')}{in_part}"

    def summary(self) -> Content:
        """How many rows; the longest run of shared words."""
        rows = self.concordance.compared
        if not self.runs:
            looking = " · looking for copied words" if self.runs is None else ""
            return Content.assemble(("Coverage", "bold"), (f"  {counted(rows, 'compared row')}{looking}", QUIET))
        more = f"; {len(self.runs) - 1} more" if len(self.runs) > 1 else ""
        shared = f"{run_words(self.comparison, self.runs[0])}: probably one source{more}"
        return Content.assemble(("Coverage", "bold"), f"  {shared}")

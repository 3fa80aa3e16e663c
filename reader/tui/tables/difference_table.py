"""Every difference on a line of its own, the heaviest first, to go to, to confirm or to dismiss."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from reader.lookup.difference_words import sided
from reader.lookup.plain_words import counted
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import heading
from reader.model import Comparison, Ruling, Verdict
from reader.overview import ListedDifference, differences
from reader.tui.keys import RULING, TABLE, key_of
from reader.tui.painting.fitted_readings import fitted
from reader.tui.painting.tints import tinted
from reader.tui.tables.changeable_table import ChangeableTable, Hand
from reader.tui.tables.table import ColumnWidths, Line, PlacedColumns
from reader.tui.tables.table_frame import QUIET
from reader.tui.tables.table_words import TableWords
from reader.tui.tables.told_passages import told_by_all

_DIFFERING = "bold $reader-differ"
_ROW, _KIND, _WHOLE = 7, 12, 26
"""The widths of a row's number, of a kind, and of a kind with what its figures count."""
_WIDE = 100
"""From so many cells on there is room for that; below it what is counted stands for the kind."""


@dataclass(frozen=True, slots=True)
class Weighing(Line):
    """What the differences below have in common."""

    heading = True
    words: str
    count: int

    def paint(self, frame: PlacedColumns, account: int) -> Content:  # noqa: ARG002
        """How heavy they are."""
        return Content.assemble((f" {self.words}", "bold"), (f"  {self.count}", QUIET))


@dataclass(frozen=True, slots=True)
class DifferenceLine(Line):
    """A difference."""

    comparison: Comparison
    difference: ListedDifference

    @property
    def ruling(self) -> Ruling | None:
        """What the user makes of it."""
        return self.difference.ruling

    def row(self, account: int) -> int:  # noqa: ARG002
        """The row that holds it."""
        return self.difference.row

    def paint(self, frame: PlacedColumns, account: int) -> Content:
        """Its row, its kind, and which account says what."""
        here = ("▸", "bold $reader-agree") if account >= 0 else " "
        number = Content.assemble(here, f"{self.difference.row + 1:>{_ROW - 3}}")
        room = frame.lead - _ROW - 1
        kind = Content.styled(self._kind(room), QUIET)
        lead = Content.assemble(number, "  ", kind.truncate(room, ellipsis=True))
        words = tinted(self.comparison, fitted(sided(self.comparison, self.difference.finding), frame.tail))
        told = Content.styled(words.plain, QUIET) if self.ruling is Ruling.DISMISSED else words
        return frame.assemble(self._sign, lead, (), told)

    @property
    def _sign(self) -> Content:
        if self.ruling:
            return Content.styled(self.ruling.sign, "bold $reader-speaker")
        return Content.styled(self.comparison.rows[self.difference.row].verdict.sign, _DIFFERING)

    def _kind(self, room: int) -> str:
        """`number of dead`, or where that has no room `dead`."""
        finding = self.difference.finding
        whole = heading(finding)
        return whole if len(whole) <= room else finding.about.removeprefix("those ") or whole

    def detail(self, account: int) -> list[Content]:
        """The whole difference, what the user makes of it, and the passages, the account at the cursor first."""
        ruled = f", {self.ruling} by you" if self.ruling else ""
        finding = self.difference.finding
        readings = tinted(self.comparison, sided(self.comparison, finding))
        told = Content.assemble(self._sign, " ", (f"{heading(finding)}, {finding.weight}{ruled}: ", QUIET), readings)
        note = self.comparison.rows[self.difference.row].remark.note
        notes = [Content.assemble(("note: ", QUIET), " ".join(note.split()))] if note else []
        tellers = self.difference.accounts
        first = account if account in tellers else tellers[0]
        return [told, *notes, *told_by_all(self.comparison, self.difference.row, first)]


def _ruled(ruling: Ruling | None) -> Callable[[Line], bool]:
    return lambda line: isinstance(line, DifferenceLine) and line.ruling is ruling


class DifferenceScreen(ChangeableTable):
    """The differences of a comparison; what is ruled on keeps its place until the list is opened again."""

    ABOUT = TableWords(
        name="differences",
        none="No difference was found; one may have been missed.",
        views={
            "open": _ruled(None),
            **{str(ruling): _ruled(ruling) for ruling in Ruling},
        },
        heads=(f"{'row':>{_ROW - 2}}  kind", "who says what"),
        legend=(
            (f"{Verdict.DIFFER.sign} {Verdict.SPEAKER.sign}", "open", "$reader-differ"),
            *((ruling.sign, str(ruling), "$reader-speaker") for ruling in Ruling),
        ),
        keys=(*TABLE, *RULING),
    )
    BINDINGS: ClassVar[list[BindingType]] = list(ABOUT.keys)

    def __init__(self, comparison: Comparison, concordance: Concordance, row: int, hand: Hand) -> None:
        super().__init__(comparison, concordance, row, hand)
        self._listed = differences(comparison)

    def shape(self, width: int) -> ColumnWidths:
        """No account has a column: any number of them has room in the words."""
        return ColumnWidths(cell=0, lead=_ROW + (_WHOLE if width >= _WIDE else _KIND) + 1, tail=1)

    def lines(self) -> Iterator[Line]:
        """The differences below how heavy they are."""
        for words, group in groupby(self._listed, key=_weight):
            below = list(group)
            yield Weighing(words, len(below))
            for each in below:
                ruling = self.comparison.rows[each.row].ruling(each.finding)
                yield DifferenceLine(self.comparison, ListedDifference(each.row, each.finding, ruling))

    def summary(self) -> Content:
        """How many differences, and how many of them are settled."""
        rulings = [line.ruling for line in self.views.every if isinstance(line, DifferenceLine)]
        settled = " · ".join(f"{rulings.count(ruling)} {ruling}" for ruling in Ruling if ruling in rulings)
        words = f"  {counted(len(rulings), 'difference')}{', the heaviest first' * (len(rulings) > 1)}"
        return Content.assemble(("Differences", "bold"), (words, QUIET), (f" · {settled}" if settled else "", QUIET))

    def action_rule(self, name: str) -> None:
        """Confirm or dismiss the difference of the line, or take that back, and go on to the next."""
        line = self.current
        if not isinstance(line, DifferenceLine):
            return
        ruling = Ruling(name)
        back = line.ruling is ruling
        self.change(self.hand.rule(line.difference, ruling))
        stays = isinstance(self.current, DifferenceLine) and self.current.difference.finding is line.difference.finding
        if stays and not back:
            self.table.step(1)
        undo = key_of(self.app, "match.undo")
        self._tell(f"row {line.difference.row + 1}: {'open again' if back else ruling}; {undo} undoes")


def _weight(difference: ListedDifference) -> str:
    if difference.ruling is Ruling.DISMISSED:
        return "dismissed"
    return str(difference.finding.weight)

"""The facts side by side: one line a fact, accounts across."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content

from reader.lookup.row_words import told
from reader.model import Comparison, Verdict
from reader.overview import GridLine, fact_grid
from reader.tui.tables.overview_screen import OverviewScreen
from reader.tui.tables.table import SIGN, ColumnWidths, Line, PlacedColumns, marked
from reader.tui.tables.table_frame import QUIET
from reader.tui.tables.table_words import TableWords
from reader.tui.tables.told_passages import passages, told_by_all

_DIFFERING = "bold $reader-differ"
_LEAD, _READING, _PASSAGE = 8, 16, 24
"""The widths of a kind, and the least of a reading and of the passage around it."""


@dataclass(frozen=True, slots=True)
class FactLine(Line):
    """A fact."""

    comparison: Comparison
    fact: GridLine

    def row(self, account: int) -> int:  # noqa: ARG002
        """The row that holds it."""
        return self.fact.row

    def paint(self, frame: PlacedColumns, account: int) -> Content:
        """Its kind, its words in every account, and the beginning of the passage that it is from."""
        conflict = self.fact.conflict
        sign = Content.styled(
            Verdict.DIFFER.sign if conflict else Verdict.AGREE.sign, _DIFFERING if conflict else QUIET
        )
        cells = (marked(self._cell(number), number == account) for number in range(frame.first, frame.end))
        first = next(number for number, reading in enumerate(self.fact.readings) if reading)
        row = self.comparison.rows[self.fact.row]
        whole = " ".join(words for _, words in passages(self.comparison, row, first))
        tail = _around(whole, self.fact.readings[first], frame.tail)
        return frame.assemble(sign, Content.styled(str(self.fact.kind), QUIET), cells, Content.styled(tail, QUIET))

    def _cell(self, account: int) -> Content:
        reading = self.fact.readings[account]
        if not reading:
            return Content.styled("·", QUIET)
        return Content.styled(reading, _DIFFERING if self.fact.conflict else "")

    def detail(self, account: int) -> list[Content]:
        """Who gives what, and the passages of the account at the cursor."""
        who = told(zip(self.comparison.labels, self.fact.readings, strict=True))
        conflict = self.fact.conflict
        sign = Verdict.DIFFER.sign if conflict else Verdict.AGREE.sign
        first = Content.styled(f"{sign} {self.fact.kind}: {who}", _DIFFERING if conflict else "bold")
        return [first, *told_by_all(self.comparison, self.fact.row, account)]


def _around(words: str, reading: str, width: int) -> str:
    """What stands around a reading, as far as it can be found and there is no room for the whole."""
    at = words.casefold().find(reading.casefold())
    start = words.rfind(" ", 0, at - width // 2) if at > width // 2 and len(words) > width else -1
    return f"…{words[start:]}" if start > 0 else words


def _differs(line: Line) -> bool:
    return isinstance(line, FactLine) and line.fact.conflict


class FactScreen(OverviewScreen):
    """The facts that at least two accounts give."""

    ABOUT = TableWords(
        name="facts",
        none="No number, date, name or place is given by two accounts or more.",
        views={
            "differ": _differs,
            "agree": lambda line: not _differs(line),
        },
        heads=("", "where it stands"),
        legend=(
            ("=", "agree", QUIET),
            ("≠", "differ", "$reader-differ"),
            ("·", "not found", QUIET),
        ),
    )

    def shape(self, width: int) -> ColumnWidths:
        """Facts are short; what is left over shows the passage."""
        accounts = len(self.comparison.witnesses)
        fits = SIGN + _LEAD + accounts * (_READING + 1) + _PASSAGE < width
        if not fits:
            return ColumnWidths(cell=_READING, lead=_LEAD)
        return ColumnWidths(cell=_READING, lead=_LEAD, tail=_PASSAGE, widest=max(_READING, width // 6))

    def lines(self) -> Iterator[Line]:
        """The facts in the order of the rows."""
        return (FactLine(self.comparison, fact) for fact in fact_grid(self.comparison))

    def summary(self) -> Content:
        """How many facts, how many differ."""
        differing = sum(map(_differs, self.views.every))
        words = f"  {len(self.views.every)} given by two accounts or more"
        return Content.assemble(
            ("Facts", "bold"), (words, QUIET), (f" · {differing} differ" if differing else "", _DIFFERING)
        )

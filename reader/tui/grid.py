"""The facts side by side: one line a fact, accounts across."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.content import Content

from reader.model import Comparison, Verdict
from reader.overview import GridLine, fact_grid
from reader.tui.heads import label
from reader.tui.overview import QUIET, OverviewScreen, counted, passages
from reader.tui.table import Frame, Line, Shape, marked

_DIFFERING = "bold $reader-differ"


@dataclass(frozen=True, slots=True)
class FactLine(Line):
    """A fact."""

    comparison: Comparison
    fact: GridLine

    def row(self, account: int) -> int:  # noqa: ARG002
        """The row that holds it."""
        return self.fact.row

    def paint(self, frame: Frame, account: int) -> Content:
        """Its kind, its words in every account, and the beginning of the passage that it is from."""
        conflict = self.fact.conflict
        sign = Content.styled(
            Verdict.DIFFER.sign if conflict else Verdict.AGREE.sign, _DIFFERING if conflict else QUIET
        )
        cells = (marked(self._cell(number), number == account) for number in range(frame.first, frame.end))
        first = next(number for number, reading in enumerate(self.fact.readings) if reading)
        row = self.comparison.rows[self.fact.row]
        tail = " ".join(words for _, words in passages(self.comparison, row, first))
        return frame.assemble(sign, Content.styled(str(self.fact.kind), QUIET), cells, Content.styled(tail, QUIET))

    def _cell(self, account: int) -> Content:
        reading = self.fact.readings[account]
        if not reading:
            return Content.styled("·", QUIET)
        return Content.styled(reading, _DIFFERING if self.fact.conflict else "")

    def detail(self, account: int) -> list[Content]:
        """Who gives what, and the passages of the account at the cursor."""
        given: dict[str, list[str]] = {}
        for number, reading in enumerate(self.fact.readings):
            if reading:
                given.setdefault(reading, []).append(label(number))
        who = " · ".join(f"{', '.join(labels)} {reading}" for reading, labels in given.items())
        conflict = self.fact.conflict
        sign = Verdict.DIFFER.sign if conflict else Verdict.AGREE.sign
        first = Content.styled(f"{sign} {self.fact.kind}: {who}", _DIFFERING if conflict else "bold")
        found = passages(self.comparison, self.comparison.rows[self.fact.row], account)
        if not found:
            return [first, Content.styled(f"{label(account)} does not tell this.", QUIET)]
        return [first, *(Content.assemble((f"{place} ", "bold"), Content(words)) for place, words in found)]


def _disputed(line: Line) -> bool:
    return isinstance(line, FactLine) and line.fact.conflict


class FactScreen(OverviewScreen):
    """The facts that at least two accounts give."""

    NAME = "facts"
    HEADS = ("", "where it stands")
    LEGEND: ClassVar[Sequence[tuple[str, str, str]]] = (
        ("=", "shared", QUIET),
        ("≠", "disputed", "$reader-differ"),
        ("·", "not given", QUIET),
    )
    VIEWS: ClassVar[Mapping[str, Callable[[Line], bool]]] = {
        "all": lambda _: True,
        "disputed": _disputed,
        "undisputed": lambda line: not _disputed(line),
    }

    def shape(self, width: int) -> Shape:
        """Facts are short; what is left over shows the passage."""
        return Shape(cell=14, lead=7, tail=16 if width < 120 else 40, widest=28)

    def lines(self) -> Iterator[Line]:
        """The facts in the order of the rows."""
        return (FactLine(self.comparison, fact) for fact in fact_grid(self.comparison))

    def summary(self) -> Content:
        """How many facts, how many in dispute."""
        disputed = sum(map(_disputed, self.every))
        words = f"  {counted(len(self.every), 'fact')} that two accounts or more give"
        return Content.assemble(
            ("Facts", "bold"), (words, QUIET), (f" · {disputed} disputed" if disputed else "", _DIFFERING)
        )

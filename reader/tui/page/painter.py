"""The lines of a page as they are painted: gutters with their signs, and the words in their ink."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from reader.lookup.pointed_words import SIGN as POINTED
from reader.model import Row, Ruling, Verdict
from reader.tui.page.arrangement import Arrangement
from reader.tui.page.cell_content import Cells
from reader.tui.page.page_shape import Column, Slot
from reader.tui.page.row_layout import across
from reader.tui.painting.ink import Ink, runs
from reader.tui.panels.account_heads import fit, label

_INKS = {
    Ink.QUOTE: "rows--quote",
    Ink.DIM: "rows--dim",
    Ink.QUIET: "rows--quiet",
    Ink.DIFFER: "rows--differing",
    Ink.SPEAKER: "rows--speaking",
    Ink.SECOND: "rows--second",
    Ink.THIRD: "rows--third",
    Ink.SHARED: "rows--shared",
    Ink.HEADLINE: "rows--headline",
    Ink.FOUND: "rows--found",
    Ink.HERE: "rows--here",
    Ink.TIED: "rows--tied",
    Ink.CHOSEN: "rows--chosen",
    Ink.GUEST: "rows--guest",
}
MARKED, OVERRULED, CORRECTED = "+", "†", "@"
"""What stands before a row that is to be joined, one that was set by hand, and one with a corrected speaker."""
BOOKMARK, NOTE = "◆", "✎"
"""What stands before a row that is bookmarked, and before one that has a note."""


def hand_signs(row: Row, *, marked: bool, pointed: bool = False, corrected: bool = False) -> str:
    """The signs of all that the user's hand did to a row, the most pressing first; then that it is pointed at.

    They stand one under another as far as the row has lines.
    """
    remark = row.remark
    check = remark.check.sign if remark.check else ""
    ruled = "".join(ruling.sign for ruling in Ruling if remark.count(ruling) and ruling.sign != check)
    return (
        f"{MARKED * marked}{check}{ruled}{NOTE * bool(remark.note)}{BOOKMARK * remark.bookmarked}"
        f"{OVERRULED * row.overruled}{CORRECTED * corrected}{POINTED * pointed}"
    )


PARTS = frozenset(
    {
        "rows--alone",
        "rows--across",
        "rows--current",
        "rows--rule",
        "rows--bar",
        "rows--hand",
        "rows--badge",
        *(f"rows--{verdict}" for verdict in Verdict),
        *_INKS.values(),
    }
)
"""The parts of a line that a style sheet gives colours."""


class Painter:
    """Paints the lines of a page; `ink` gives the style of some parts of a line laid over each other."""

    def __init__(self, arrangement: Arrangement, cells: Cells, ink: Callable[..., Style]) -> None:
        self.arrangement, self.cells, self.ink = arrangement, cells, ink
        self.pointed: Container[int] = ()
        self.corrected: Container[int] = ()
        self.around: frozenset[int] = frozenset()
        self.marked: int | None = None
        self.current = self.told_by = 0

    def line(self, view: range, y: int) -> list[Segment]:
        """The gutters and the text of every column on one line of the view, counted from its top."""
        segments: list[Segment] = []
        page = self.arrangement.page
        for number, column in enumerate(page.columns):
            shift = self.arrangement.shifts[number]
            line = view.start + y + shift
            slot = page.slot(number, line)
            if slot is None:
                painted = [Segment("│" if number else " ", self.ink("rows--alone", "rows--rule"))]
                painted.append(Segment(" " * (column.width - 1), self.ink("rows--alone")))
            else:
                painted = self._slot(slot, column, line - slot.top)
            if away := self._away(number, range(view.start + shift, view.stop + shift), y):
                painted[0] = Segment(away, self.ink("rows--alone", "rows--bar"))
            segments += painted
        return segments

    def _away(self, column: int, view: range, y: int) -> str:
        """At the upper and the lower edge of an article: that the current row has passages farther on."""
        flows = self.arrangement.page.flows
        if not flows or y not in (0, len(view) - 1):
            return ""
        places = flows[column].get(self.current, ())
        if y == 0:
            return "▲" if any(place.stop <= view.start for place in places) else ""
        return "▼" if any(place.start >= view.stop for place in places) else ""

    def _slot(self, slot: Slot, column: Column, index: int) -> list[Segment]:
        """One line of a cell, counted from its first."""
        crosses = across(self.cells.row(slot)) and not self.arrangement.page.flows
        ground = "rows--current" if slot.row == self.current else "rows--across" if crosses else "rows--alone"
        segments = [*self._gutter(slot, column, index, ground), *self._words(slot, column, index, ground)]
        used = sum(cell_len(segment.text) for segment in segments)
        return [*segments, Segment(" " * (column.width - used), self.ink(ground))]

    def _words(self, slot: Slot, column: Column, index: int, ground: str) -> Iterator[Segment]:
        if slot.folded:
            words = f"{label(slot.account)}: " * (not self.arrangement.page.stacked) + slot.folded
            yield Segment(fit(words, column.text), self.ink(ground, "rows--badge"))
            return
        lines, marks = self.cells.within(slot, column.text) if slot.filled else ([], [])
        if index >= len(lines):
            return
        line = lines[index]
        faint = ("rows--dim",) if slot.row in self.around else ()
        grounds = (ground, "rows--dim") if line.guest else (ground,)
        if line.before:
            badge = "rows--bar" if line.guest else "rows--badge"
            yield Segment(f"{line.before} ", self.ink(ground, badge))
        for words, ink in runs(self.cells.text(slot), line.span, marks):
            yield Segment(words, self.ink(*grounds, *(_INKS[one] for one in ink), *faint))

    def _gutter(self, slot: Slot, column: Column, index: int, ground: str) -> Iterator[Segment]:
        """What the hand did to it, or a bar or a rule; the sign of the row; whose words where all share a column."""
        row, page = self.cells.row(slot), self.arrangement.page
        heads = slot.filled and (not page.stacked or slot.top == page.places[slot.row].start)
        yield self._edge(slot, column, self._hand(row, slot.row)[index : index + 1] if heads else "", ground)
        kind = Verdict.ONLY if slot.folded else row.verdict
        verdict = self.ink(ground, f"rows--{kind}")
        yield Segment(kind.sign if heads and index == 0 else " ", verdict)
        letter = label(slot.account) if index == 0 and slot.filled else " "
        yield Segment(f" {letter} " if page.stacked else " ", verdict)

    def _hand(self, row: Row, number: int) -> str:
        return hand_signs(
            row,
            marked=number == self.marked,
            pointed=number in self.pointed,
            corrected=number in self.corrected,
        )

    def _edge(self, slot: Slot, column: Column, hand: str, ground: str) -> Segment:
        """The first cell of a line: what the user's hand has done to the row, the bar of the current row, a rule."""
        if hand:
            return Segment(hand, self.ink(ground, "rows--hand"))
        if slot.row == self.current and slot.filled:
            bar = "▌" if slot.account == self.told_by else "▏"
            return Segment(bar, self.ink(ground, "rows--bar"))
        return Segment("│" if column.x else " ", self.ink(ground, "rows--rule"))

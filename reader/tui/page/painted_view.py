"""The lines of a page as they are painted: gutters with their signs, and the words in their ink."""

from __future__ import annotations

from collections.abc import Container
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip

from reader.lookup.pointed_words import SIGN as POINTED
from reader.model import Row, Ruling, Verdict
from reader.tui.page.cell_content import Cells
from reader.tui.page.page_shape import Column, Page, Slot
from reader.tui.page.row_layout import across
from reader.tui.painting.ink import Ink, runs
from reader.tui.painting.styled_view import Inked
from reader.tui.panels.account_heads import fit, label

_INKS = {
    Ink.QUOTE: "rows--quote",
    Ink.QUIET: "rows--quiet",
    Ink.DIFFER: "rows--differing",
    Ink.SPEAKER: "rows--speaking",
    Ink.SECOND: "rows--second",
    Ink.THIRD: "rows--third",
    Ink.SHARED: "rows--shared",
    Ink.HEADLINE: "rows--headline",
    Ink.DIM: "rows--dim",
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
    """The signs of all that the reader's hand did to a row, the most pressing first; then that it is pointed at.

    They stand one under another as far as the row has lines.
    """
    remark = row.remark
    check = remark.check.sign if remark.check else ""
    ruled = "".join(ruling.sign for ruling in Ruling if remark.count(ruling) and ruling.sign != check)
    return (
        f"{MARKED * marked}{check}{ruled}{NOTE * bool(remark.note)}{BOOKMARK * remark.bookmarked}"
        f"{OVERRULED * row.overruled}{CORRECTED * corrected}{POINTED * pointed}"
    )


class Painted(Inked):
    """Paints the lines of a page; what is on it and which row is current is for others to say."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
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

    pointed: Container[int] = ()
    """The rows that a second reader points at."""
    corrected: Container[int] = ()
    """The rows with a speaker that the user has corrected."""
    current: reactive[int] = reactive(0, init=False)
    """The number of the current row."""
    account: reactive[int] = reactive(0, init=False)
    """The account whose cell is current where it tells the current row."""
    marked: reactive[int | None] = reactive(None)
    """The row that is to be joined with another."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: Cells | None = None
        self.page: Page | None = None
        self.accounts: tuple[int, ...] = ()
        self.shown: tuple[int, ...] = ()
        self.around: frozenset[int] = frozenset()
        self.shifts: list[int] = []
        self.laid = Size(0, 0)

    @property
    def told_by(self) -> int:
        """The account of the current cell: the chosen one, or else the first shown that tells the current row.

        On a page of articles guests stand where they are at home, and only there.
        """
        if self.cells is None or not self.cells.comparison.rows:
            return self.account
        row = self.cells.comparison.rows[self.current]
        accounts = self.accounts if self.page is None else self.page.accounts
        if self.account in accounts and row.tells(self.account) and not self._flows:
            return self.account
        tellers = [account for account in accounts if row.cells[account]]
        return self.account if self.account in tellers else next(iter(tellers), self.account)

    @property
    def _flows(self) -> bool:
        return self.page is not None and bool(self.page.flows)

    def paint(self, y: int) -> Strip:
        """One line of the screen, gutter and text of every column."""
        width = self.scrollable_size.width
        if self.page is None:
            return Strip.blank(width, self.rich_style)
        segments: list[Segment] = []
        for number, column in enumerate(self.page.columns):
            line = round(self.scroll_y) + y + self.shifts[number]
            slot = self.page.slot(number, line)
            if slot is None:
                painted = [Segment("│" if number else " ", self.ink("rows--alone", "rows--rule"))]
                painted.append(Segment(" " * (column.width - 1), self.ink("rows--alone")))
            else:
                painted = self._paint(slot, column, line - slot.top)
            if away := self._away(number, y):
                painted[0] = Segment(away, self.ink("rows--alone", "rows--bar"))
            segments += painted
        return Strip(segments).adjust_cell_length(width, self.ink("rows--alone"))

    def _away(self, column: int, y: int) -> str:
        """At the upper and the lower edge of an article: that the current row has passages farther on."""
        if self.page is None or not self.page.flows or y not in (0, self.size.height - 1):
            return ""
        top = round(self.scroll_y) + self.shifts[column]
        places = self.page.flows[column].get(self.current, ())
        if y == 0:
            return "▲" if any(place.stop <= top for place in places) else ""
        return "▼" if any(place.start >= top + self.size.height for place in places) else ""

    def _paint(self, slot: Slot, column: Column, index: int) -> list[Segment]:
        assert self.cells is not None
        assert self.page is not None
        ground = "rows--across" if across(self.cells.row(slot)) and not self.page.flows else "rows--alone"
        if slot.row == self.current:
            ground = "rows--current"
        segments = self._gutter(slot, column, index, ground)
        lines, marks = self.cells.within(slot, column.text) if slot.filled else ([], [])
        used = 0
        if slot.folded:
            words = fit(f"{label(slot.account)}: " * (not self.page.stacked) + slot.folded, column.text)
            segments.append(Segment(words, self.ink(ground, "rows--badge")))
            used = cell_len(words)
        if index < len(lines):
            line = lines[index]
            faint = ("rows--dim",) if slot.row in self.around else ()
            ground_ink = (ground, "rows--dim") if line.guest else (ground,)
            if line.before:
                badge = "rows--bar" if line.guest else "rows--badge"
                segments.append(Segment(f"{line.before} ", self.ink(ground, badge)))
                used = line.indent
            for words, ink in runs(self.cells.text(slot), line.span, marks):
                segments.append(Segment(words, self.ink(*ground_ink, *(_INKS[one] for one in ink), *faint)))
                used += cell_len(words)
        return [*segments, Segment(" " * (column.text + 1 - used), self.ink(ground))]

    def _gutter(self, slot: Slot, column: Column, index: int, ground: str) -> list[Segment]:
        assert self.cells is not None
        assert self.page is not None
        row = self.cells.row(slot)
        first = index == 0 and slot.filled
        kind = Verdict.ONLY if slot.folded else row.verdict
        sign = kind.sign if self._heads(slot, index) else " "
        verdict = self.ink(ground, f"rows--{kind}")
        rest = f" {label(slot.account) if first else ' '} " if self.page.stacked else " "
        return [self._edge(slot, column, index, ground), Segment(sign, verdict), Segment(rest, verdict)]

    def _heads(self, slot: Slot, index: int) -> bool:
        """Whether this line of a slot bears the signs of its row."""
        assert self.page is not None
        first = not self.page.stacked or slot.top == self.page.places[slot.row].start
        return index == 0 and slot.filled and first

    def _edge(self, slot: Slot, column: Column, index: int, ground: str) -> Segment:
        """The first cell of a line: what the reader's hand has done to the row, the bar of the current row, a rule."""
        assert self.cells is not None
        row = self.cells.row(slot)
        signs = hand_signs(
            row,
            marked=slot.row == self.marked,
            pointed=slot.row in self.pointed,
            corrected=slot.row in self.corrected,
        )
        if index < len(signs) and self._heads(slot, 0):
            return Segment(signs[index], self.ink(ground, "rows--hand"))
        if slot.row == self.current and slot.filled:
            bar = "▌" if slot.account == self.told_by else "▏"
            return Segment(bar, self.ink(ground, "rows--bar"))
        return Segment("│" if column.x else " ", self.ink(ground, "rows--rule"))

"""One row large: what each account tells, one under another, and how it tells it."""

from __future__ import annotations

from collections.abc import Iterator

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from reader.lookup.plain_words import counted
from reader.lookup.reading_order import paragraph_names
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import heading, quoted_by
from reader.model import Comparison, Row
from reader.tui.page.cell_content import Cells
from reader.tui.page.row_layout import stretches
from reader.tui.painting.ink import Ink, runs
from reader.tui.panels.account_heads import label

_STYLES = {
    Ink.DIM: "$reader-quiet",
    Ink.QUOTE: "italic $reader-quote",
    Ink.QUIET: "underline",
    Ink.DIFFER: "bold underline $reader-differ",
    Ink.SPEAKER: "bold underline uu $reader-speaker",
    Ink.SECOND: "bold underline $reader-second",
    Ink.THIRD: "bold underline $reader-third",
    Ink.SHARED: "bold $reader-agree",
    Ink.HEADLINE: "bold",
    Ink.TIED: "bold underline overline $reader-agree",
    Ink.CHOSEN: "",
    Ink.GUEST: "",
    Ink.FOUND: "reverse",
    Ink.HERE: "bold reverse $reader-speaker",
}


class AccountBlock(Static):
    """What one account tells."""


class Focus(VerticalScroll, can_focus=False, inherit_bindings=False):
    """One row, an account under another."""

    def tell(self, cells: Cells, number: int, account: int) -> None:
        """Show a row, the cell of this account current."""
        row = cells.comparison.rows[number]
        told = row.tellers
        blocks = [
            (each, Content("\n").join(_lines(cells, number, each)))
            for each in (*told, *(other for other in range(len(row.cells)) if other not in told))
        ]
        widgets = list(self.query(AccountBlock))
        for (each, block), widget in zip(blocks, widgets, strict=False):
            widget.update(block)
            widget.set_class(each == account, "-current")
        for each, block in blocks[len(widgets) :]:
            self.mount(AccountBlock(block, classes="-current" if each == account else ""))
        at = [each for each, _ in blocks].index(account)
        self.call_after_refresh(self._bring_in, at)

    def _bring_in(self, at: int) -> None:
        self.scroll_to_widget(list(self.query(AccountBlock))[at], animate=False, top=at == 0)

    def turn(self, direction: int) -> bool:
        """One screen on in the row; whether there was more of it."""
        at = self.scroll_y
        self.scroll_relative(y=direction * max(1, self.size.height - 2), animate=False, force=True, immediate=True)
        return self.scroll_y != at


def _lines(cells: Cells, number: int, account: int) -> Iterator[Content]:
    comparison = cells.comparison
    row, witness = comparison.rows[number], comparison.witnesses[account]
    cell = row.cells[account]
    guests = cells.concordance.guests.get((number, account), ())
    head = [(f"{label(account)} ", "bold $reader-agree"), (comparison.names[account], "bold" if cell or guests else "")]
    if not cell and not guests:
        yield Content.assemble(*head, ("  not found here", "$reader-quiet"))
        return
    yield Content.assemble(*head, (f"  {where(comparison, row, account) if cell else 'in part'}", "$reader-quiet"))
    marks = cells.marks(number, account)
    for span in stretches(witness, cell):
        yield Content.assemble(*((words, _style(ink)) for words, ink in runs(witness.article.text, span, marks)))
    for guest in guests:
        told = ((words, _style(ink | Ink.DIM)) for words, ink in runs(witness.article.text, guest.span, marks))
        yield Content.assemble((f"{guest.place} ", "$reader-agree"), *told)
    if notes := how_told(comparison, cells.concordance, number, account):
        yield Content.styled(notes, "$reader-quiet")


def where(comparison: Comparison, row: Row, account: int) -> str:
    """Where an account tells a row: paragraph, line of the file, and how long it is."""
    witness, cell = comparison.witnesses[account], row.cells[account]
    first = witness.passages[cell[0]]
    words = len(witness.words(cell).split())
    line = witness.article.line(first.span.start)
    return f"{paragraph_names(witness)[first.paragraph]}, line {line}, {counted(words, 'word')}"


def how_told(comparison: Comparison, concordance: Concordance, number: int, account: int) -> str:
    """How one account tells a row: whom it quotes, and its reading of everything that accounts differ in."""
    notes = []
    if speakers := quoted_by(comparison, concordance, number, account):
        notes.append(f"quotes {speakers}")
    for finding in comparison.rows[number].findings:
        if finding.readings[account]:
            notes.append(f"{heading(finding)}: {finding.readings[account]}")
    return " · ".join(dict.fromkeys(notes))


def _style(ink: Ink) -> str:
    return " ".join(style for one, style in _STYLES.items() if one in ink)

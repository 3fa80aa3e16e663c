"""The heads of the columns: label, title, file and counts of each account."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from reader.model import Article, Comparison, Verdict
from reader.tui.layout import Column, columns

SCROLLBAR = 1


class Heads(Widget):
    """One head a column, or one line an account where they stand under one another."""

    comparison: reactive[Comparison | None] = reactive(None)
    """What the counts are taken from, once it is there."""

    def __init__(self, articles: Sequence[Article]) -> None:
        super().__init__()
        self.articles = tuple(articles)

    def render(self) -> Content:
        """The heads at the width that the rows below have."""
        cols = columns(self.size.width - SCROLLBAR, len(self.articles))
        if len(cols) == 1 and len(self.articles) > 1:
            return Content("\n").join(self._line(number) for number in range(len(self.articles)))
        titles = [self._title(number, column) for number, column in enumerate(cols)]
        files = [self._file(number, column) for number, column in enumerate(cols)]
        return Content("\n").join([Content("").join(titles), Content("").join(files)])

    def get_content_height(self, container, viewport, width) -> int:  # type: ignore[no-untyped-def]
        """Two lines, or one an account."""
        cols = columns(width - SCROLLBAR, len(self.articles))
        return len(self.articles) if len(cols) == 1 else 2

    def _title(self, number: int, column: Column) -> Content:
        title = fit(self.articles[number].title, column.text)
        return Content.assemble((f" {label(number)} ", "bold $reader-agree"), (title + " ", "bold"))

    def _file(self, number: int, column: Column) -> Content:
        article = self.articles[number]
        counts = self._counts(number)
        room = column.text - cell_len(counts) - 2
        return Content.assemble("   ", (f"{fit(article.name, room)}  {counts} ", "$foreground 60%"))

    def _line(self, number: int) -> Content:
        return self._title(number, Column(0, 3, self.size.width - 4))

    def _counts(self, number: int) -> str:
        if self.comparison is None:
            return ""
        told = [row for row in self.comparison.rows if row.cells[number] and not row.aside]
        alone = sum(row.verdict is Verdict.ONLY for row in told)
        return f"{len(told)} rows, {alone} only here"


def label(number: int) -> str:
    """The letter of an account."""
    return chr(ord("A") + number)


def fit(text: str, cells: int) -> str:
    """The text at exactly this width, its end left out where it is too long."""
    if cell_len(text) > cells > 0:
        return set_cell_size(text, cells - 1) + "…"
    return set_cell_size(text, max(cells, 0))

"""The heads of the columns: label, source and counts of each account; its headline stands on the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive

from reader.tui.clickable import Clickable, doing
from reader.tui.keys import action_of
from reader.tui.page.page_shape import Column, columns

if TYPE_CHECKING:
    from reader.model import Article

STRIP = 2
"""The cells at the right edge that the rows below leave to the strip."""
NAME = 26
"""The width of a name with its label where accounts stand under one another."""
LEAST_COUNTED = 30
"""From this width on the counts stand behind the name."""


class Heads(Clickable):
    """One head a column, or as many beside each other as have room where accounts stand under one another."""

    articles: reactive[Sequence[Article]] = reactive(())
    """The articles, empty until they are read."""

    told: reactive[Sequence[tuple[int, int]]] = reactive(())
    """For each account how many rows it tells, and how many alone; empty until they are known."""

    same: reactive[str] = reactive("", layout=True)
    """Which accounts are one text, in words."""

    accounts: reactive[tuple[int, ...]] = reactive((), layout=True)
    """The accounts that have a place on the page."""
    low: reactive[bool] = reactive(False, layout=True)
    """Whether there is room for one line alone."""
    every: reactive[tuple[int, ...]] = reactive(())
    """Those that could have one."""
    current: reactive[int] = reactive(-1)
    """The account that `tab` has chosen."""

    def __init__(self, names: Sequence[str], articles: Sequence[Article] = ()) -> None:
        super().__init__()
        self.names = tuple(names)
        self.set_reactive(Heads.accounts, tuple(range(len(names))))
        self.set_reactive(Heads.articles, tuple(articles))

    def render(self) -> Content:
        """The heads at the width that the rows below have."""
        return Content("\n").join(self._lines(self.size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as the heads need at this width."""
        return len(self._lines(width))

    def _lines(self, width: int) -> list[Content]:
        accounts = self.accounts
        cols = columns(width - STRIP, len(accounts))
        if len(cols) != len(accounts):
            beside = len(accounts) if self.low else max(1, width // NAME)
            cols = even(width - STRIP, beside) if self.low else (Column(0, 3, NAME - 4),) * beside
        lines = [[*map(self._named, line, cols)] for line in batched(accounts, len(cols))]
        if self.same:
            lines.append([Content.styled(f" {fit(self.same, width - 2)} ", "bold $reader-speaker")])
        return [Content("").join(line) for line in lines]

    def _named(self, number: int, column: Column) -> Content:
        return self._of(number, Content.assemble(self._label(number), self._told(number, column.text)))

    def _told(self, number: int, cells: int) -> Content:
        """Who tells the account, and how much of it alone where there is room for that."""
        counts, name = self._counts(number), self.names[number]
        room = cells - cell_len(counts) - 2 if counts and cells >= LEAST_COUNTED else cells
        words = fit(source(self.articles[number], name, room) if self.articles else name, room)
        return Content.assemble((words, "bold"), (f"  {counts}" if room < cells else "", "$reader-quiet"))

    def _of(self, number: int, words: Content) -> Content:
        """Words that choose the account when they are clicked, before an arrow where later ones have no place."""
        hidden = number == self.accounts[-1] and any(account > number for account in self._hidden)
        end = doing(action_of("cell.next"), Content("▸")) if hidden else " "
        return doing(f"do('moves.stand', {number})", Content.assemble(words, end))

    def _label(self, number: int) -> Content:
        """Its letter, behind an arrow where accounts before it have no place."""
        style = "bold reverse $reader-agree" if number == self.current else "bold $reader-agree"
        place = self.accounts.index(number)
        before = self.accounts[place - 1] if place else -1
        hidden = any(before < account < number for account in self._hidden)
        return Content.assemble(
            doing(action_of("cell.previous"), Content("◂")) if hidden else " ", (label(number), style), " "
        )

    @property
    def _hidden(self) -> list[int]:
        return [account for account in self.every if account not in self.accounts]

    def _counts(self, number: int) -> str:
        if not self.told:
            return ""
        rows, alone = self.told[number]
        return f"{alone} of {rows} only here"


def source(article: Article, name: str, cells: int) -> str:
    """What the account is called, then what else fits whole: outlet, day, writers, place, file."""
    kept = name
    for part in (*article.about.credits, PurePath(article.name).name):
        if part not in kept and cell_len(f"{kept} · {part}") <= cells:
            kept = f"{kept} · {part}"
    return kept


def even(width: int, count: int) -> tuple[Column, ...]:
    """So many columns of one width, however narrow."""
    each = width // max(1, count)
    return tuple(Column(number * each, 3, max(1, each - 4)) for number in range(count))


def batched(numbers: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """The numbers in lines of so many."""
    return (numbers[start : start + size] for start in range(0, len(numbers), size))


def label(number: int) -> str:
    """The letter of an account."""
    return chr(ord("A") + number)


def fit(text: str, cells: int) -> str:
    """The text at exactly this width, its end left out where it is too long."""
    if cell_len(text) > cells > 0:
        return set_cell_size(text, cells - 1) + "…"
    return set_cell_size(text, max(cells, 0))

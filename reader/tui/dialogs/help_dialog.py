"""The keys, made from the bindings themselves, and what the signs stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from reader.lookup.pointed_words import SIGN as POINTED
from reader.model import Check, Ruling, Verdict
from reader.tui.dialogs.dialog import Dialog
from reader.tui.keys import DO, READING, TABLE, in_effect
from reader.tui.page.painter import BOOKMARK, CORRECTED, MARKED, NOTE, OVERRULED
from reader.tui.panels.status_line import tone

_SIGNS = {
    Verdict.AGREE: "agree, no difference found",
    Verdict.RELATED: "possibly related",
    Verdict.DIFFER: "accounts differ",
    Verdict.SPEAKER: "same words, another speaker",
    Verdict.ONLY: "found only in one account",
}

_HAND = {
    MARKED: "marked, to be joined",
    f"{OVERRULED}{CORRECTED}": "row or speaker set by hand",
    f"{BOOKMARK}{NOTE}": "bookmarked, with a note",
    "".join(dict.fromkeys(each.sign for each in (*Check, *Ruling))): "your verdict; ∅ dismissed",
    "⇅¶3": "its ¶3, in another order",
    POINTED: "a second reader points at it",
}
_MOUSE = {
    "click": "Go there; open a fold",
    "twice": "Focus on its row",
    "drag": "Select words to copy",
    "key, count": "Press it; show its rows",
}
_MOST_NAMED = 3
"""More keys than these for one thing are named by the first and the last. Chosen by hand."""
_KEYS, _SIGN = 10, 5
"""The cells that keys have in every block, and signs."""

_COLUMN = 37
"""The width of a column, the blank cells after it among them."""
_FRAME, _SIDES = 4, 6
"""The lines above and below the columns, and the cells beside them."""

Block = Sequence[Content]
"""Lines that stay together: a title and what it is about."""


class HelpScreen(Dialog[None]):
    """Every key by purpose, on as many pages as the terminal needs."""

    keys: Sequence[Binding] = READING
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark", "dismiss", "Back", show=False),
        Binding("space,right,down,pagedown,tab,j", "turn(1)", "Next page", show=False),
        Binding("b,left,up,pageup,shift+tab,k", "turn(-1)", "Page before", show=False),
    ]

    page: reactive[int] = reactive(0, recompose=True)
    """The page that is shown, from 0."""

    def compose(self) -> ComposeResult:
        """The columns that have room here, and how to see the others."""
        pages = self._pages()
        shown = pages[min(self.page, len(pages) - 1)]
        with VerticalScroll():
            with Horizontal():
                for column in shown:
                    yield Static(Content("\n\n").join(map(Content("\n").join, column)))
            yield Static(self._leave(len(pages)), classes="leave")

    def on_resize(self) -> None:
        """Columns as this size allows."""
        self.refresh(recompose=True)

    def _pages(self) -> list[Sequence[Sequence[Block]]]:
        width, height = self.app.size
        columns = packed(list(self.blocks()), height - _FRAME)
        across = max(1, (width - _SIDES) // _COLUMN)
        return [columns[start : start + across] for start in range(0, len(columns), across)]

    def _leave(self, pages: int) -> Content:
        turn = f"page {min(self.page, pages - 1) + 1} of {pages} · space turns · " if pages > 1 else ""
        return Content.styled(f"{turn}esc closes", "$reader-quiet")

    def action_turn(self, direction: int) -> None:
        """The next page, or after the last the first."""
        self.page = (self.page + direction) % len(self._pages())

    def blocks(self) -> Iterator[Block]:
        """The keys by purpose, and the signs."""
        for group in dict.fromkeys(binding.group for binding in self.keys):
            if group is not None:
                yield self._keys(group)
        yield from self._beside()
        yield _titled("Signs", self.signs())

    def _beside(self) -> Iterator[Block]:
        """What is done without a key."""
        yield _titled("Mouse", [_line(where, words) for where, words in _MOUSE.items()])

    def signs(self) -> Iterator[Content]:
        """What the signs stand for."""
        for verdict, words in _SIGNS.items():
            yield _sign(verdict.sign, words, tone(verdict))
        for sign, words in _HAND.items():
            yield _sign(sign, words, "$reader-speaker")

    def _keys(self, group: Binding.Group) -> Block:
        lines = [_line(self._names(binding), binding.description) for binding in self.keys if binding.group is group]
        palette = [_line("ctrl+p", "Every action by name")] if group is DO else []
        return _titled(group.description, [*lines, *palette])

    def _names(self, binding: Binding) -> str:
        """The keys of a binding, as many as have room."""
        keys = in_effect(self.app, binding)
        if len(keys) > _MOST_NAMED:
            return f"{keys[0]} … {keys[-1]}"
        return max((" ".join(keys[:count]) for count in (1, 2, 3)), key=lambda names: (len(names) <= _KEYS, len(names)))


class TableHelp(HelpScreen):
    """The keys of a table, and its signs."""

    def __init__(self, signs: Iterable[tuple[str, str, str]], keys: Sequence[Binding] = TABLE) -> None:
        super().__init__()
        self._legend, self.keys = tuple(signs), keys

    def signs(self) -> Iterator[Content]:
        """What the signs of this table stand for."""
        return (_sign(*sign) for sign in self._legend)

    def _beside(self) -> Iterator[Block]:
        return iter(())


def packed(blocks: Sequence[Block], height: int) -> list[list[Block]]:
    """The blocks in columns of at most so many lines with a blank one between blocks; none is taken apart."""
    columns: list[list[Block]] = []
    room = 0
    for block in blocks:
        room -= len(block) + 1
        if not columns or room < 0:
            columns.append([])
            room = height - len(block)
        columns[-1].append(block)
    return columns


def _sign(sign: str, words: str, tone: str) -> Content:
    return Content.assemble((f"{sign:<{_SIGN}} ", f"bold {tone}"), words)


def _line(keys: str, words: str) -> Content:
    return Content.assemble((f"{keys:<{_KEYS}} ", "$reader-agree"), words)


def _titled(title: str, lines: Iterable[Content]) -> Block:
    return [Content.styled(title, "bold"), *lines]

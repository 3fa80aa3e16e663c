"""The lines of a page: what its elements hold, parted where a browser parts it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.loading.page.markup import BLOCKS

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNREAD = frozenset(
    (
        *(
            "audio",
            "button",
            "canvas",
            "datalist",
            "embed",
            "iframe",
            "input",
            "label",
            "legend",
            "link",
            "map",
            "math",
        ),
        *("menuitem", "meta", "noscript", "object", "option", "picture", "script", "select", "style", "svg"),
        *("template", "textarea", "title", "video"),
    )
)
_CHOSEN = BLOCKS | {"head", "item", "list", "quote", "row", "code", "lb"}
"""The elements of what trafilatura chooses that begin a line, beside those of a page."""
_BETWEEN_CELLS = "\x1f"
_KEY = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A line of a page: its words, and the innermost block around them.

    `key` is what of it can be found again: its letters and digits without those in `<time>`, which trafilatura leaves
    out. `linked` is the share of its code points that lead elsewhere, 0 to 1.
    """

    words: str
    key: str
    block: _Element = field(repr=False, compare=False)
    linked: float = 0.0

    @property
    def tag(self) -> str:
        """The name of the block."""
        return str(self.block.tag)


def key_of(words: str) -> str:
    """The letters and digits of these words."""
    return _KEY.sub("", words)


def leaves_of(body: _Element) -> list[Leaf]:
    """The lines of a page, in order. A row of a table is one, with a bar between its cells."""
    return _Walk(BLOCKS, "tr", ("td", "th")).leaves_of(body)


def lines_chosen(body: _Element) -> list[Leaf]:
    """The lines of what trafilatura has chosen."""
    return _Walk(_CHOSEN, "row", ("cell",)).leaves_of(body)


class _Walk:
    """A walk through a tree: the lines so far, the blocks that are open, the row that is, and the line under way."""

    def __init__(self, blocks: frozenset[str], row: str, cells: tuple[str, ...]) -> None:
        self._names, self._row_name, self._cells = blocks, row, cells
        self._found: list[Leaf] = []
        self._blocks: list[_Element] = []
        self._row: _Element | None = None
        self._inside = Counter[str]()
        self._pieces: list[str] = []
        self._timeless: list[str] = []
        self._linked = 0

    def leaves_of(self, body: _Element) -> list[Leaf]:
        from lxml.etree import iterwalk  # noqa: PLC0415 - with what reads pages, where it is installed

        self._blocks.append(body)
        walk = iterwalk(body, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._close(element)
            elif element.tag in _UNREAD:
                walk.skip_subtree()
            else:
                self._open(element)
        return self._found

    def _open(self, element: _Element) -> None:
        if element.tag in self._names and self._row is None:
            self._end_line()
            self._blocks.append(element)
            self._row = element if element.tag == self._row_name else None
        elif element.tag in self._names:
            self._add(" ")
        self._inside[element.tag] += 1
        self._add(element.text or "")

    def _close(self, element: _Element) -> None:
        if element.tag not in _UNREAD:
            self._inside[element.tag] -= 1
        if self._row is not None and element is not self._row:
            self._add(_BETWEEN_CELLS if element.tag in self._cells else " " if element.tag in self._names else "")
        elif element.tag in self._names and element.tag not in _UNREAD:
            self._end_line()
            self._blocks.pop()
            self._row = None
        self._add(element.tail or "")

    def _add(self, words: str) -> None:
        self._pieces.append(words)
        if not self._inside["time"]:
            self._timeless.append(words)
        if self._inside["a"]:
            self._linked += _length(words)

    def _end_line(self) -> None:
        cells = (" ".join(cell.split()) for cell in "".join(self._pieces).split(_BETWEEN_CELLS))
        if words := " | ".join(filter(None, cells)):
            linked = self._linked / _length(words)
            self._found.append(Leaf(words, key_of("".join(self._timeless)), self._blocks[-1], linked))
        self._pieces, self._timeless, self._linked = [], [], 0


def _length(words: str) -> int:
    return len("".join(words.split()))

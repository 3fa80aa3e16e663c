"""The words of a Word document (ISO/IEC 29500-1, WordprocessingML) as its readers see them, all changes accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reader.loading.exports import LINE_BREAK
from reader.loading.text.raised import lowered

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_LONGEST_CELL = 200
"""Code points of a cell of a table; what lays out a page has whole paragraphs in its cells. Chosen by hand."""
_NO = ("0", "false", "off")
_NEAR = 24
"""Runs, and then code points, before raised letters that are looked at. Chosen by hand."""


_PARAGRAPH, _ROW, _CELL, _RUN, _BOX = (NAMESPACE + name for name in ("p", "tr", "tc", "r", "txbxContent"))
_SAID = {
    NAMESPACE + "t": "",
    _MATHS + "t": "",
    NAMESPACE + "noBreakHyphen": "-",
    **{NAMESPACE + name: " " for name in ("tab", "ptab")},
    **{NAMESPACE + name: LINE_BREAK for name in ("br", "cr")},
}
"""The elements that say something, and what; nothing where they hold it."""
_REFERENCES = {NAMESPACE + "footnoteReference": "footnote", NAMESPACE + "endnoteReference": "endnote"}
_TAKEN_BACK = frozenset((NAMESPACE + "del", NAMESPACE + "moveFrom"))
_UNREAD = frozenset((NAMESPACE + "rt", NAMESPACE + "pPr", NAMESPACE + "rPr"))
"""What only tells how a word is said, and properties."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The names of the styles that hide words, and of those that raise them."""

    hidden: frozenset[str]
    raised: frozenset[str]


class DocumentLine(NamedTuple):
    """A paragraph or a row of a table: its words, the name of its style, and whether it stands in a table."""

    words: str
    style: str
    in_table: bool


def styles_of(root: _Element) -> Styles:
    """What the styles of a document do to words, each with what it takes over from the one that it is based on."""
    styles = {style.get(NAMESPACE + "styleId", ""): style for style in root.iter(NAMESPACE + "style")}

    def holding(says: Callable[[_Element | None], bool | None]) -> frozenset[str]:
        return frozenset(name for name in styles if _inherited(name, styles, says))

    return Styles(holding(_hides), holding(_raises))


def _inherited(name: str, styles: Mapping[str, _Element], says: Callable[[_Element | None], bool | None]) -> bool:
    seen: set[str] = set()
    while name in styles and name not in seen:
        seen.add(name)
        said = says(styles[name].find(NAMESPACE + "rPr"))
        if said is not None:
            return said
        name = _value(styles[name], "basedOn")
    return False


def _value(element: _Element | None, child: str) -> str:
    """What a property says; empty where there is none."""
    found = None if element is None else element.find(NAMESPACE + child)
    return "" if found is None else str(found.get(NAMESPACE + "val", ""))


def _hides(properties: _Element | None) -> bool | None:
    if properties is None or properties.find(NAMESPACE + "vanish") is None:
        return None
    return _value(properties, "vanish") not in _NO


def _raises(properties: _Element | None) -> bool | None:
    said = _value(properties, "vertAlign")
    return said == "superscript" if said else None


@dataclass(slots=True)
class Text:
    """What is read of a document, and in `references` the kinds and numbers of the notes that its words lead to."""

    styles: Styles
    references: list[tuple[str, str]] = field(default_factory=list)
    _dropped: set[str] = field(default_factory=set)

    @property
    def left_out(self) -> list[str]:
        """What has not been read so far, in words."""
        return sorted(self._dropped)

    def lines(self, element: _Element, *, in_table: bool = False) -> Iterator[DocumentLine]:
        """The paragraphs in an element, those of a text box behind the one that it is tied to; a row of a table is one.

        Where the mark between two was deleted they are one.
        """
        before = ""
        for child in _children(element):
            if child.tag == _PARAGRAPH:
                properties = child.find(NAMESPACE + "pPr")
                style = _value(properties, "pStyle")
                words = before + self._words(child, style)
                before = words if _is_joined(properties) else ""
                if not before:
                    yield DocumentLine(words, style, in_table)
                for box in _boxes(child):
                    yield from self.lines(box, in_table=in_table)
            elif child.tag == _ROW:
                yield from self._row(child)
            else:
                yield from self.lines(child, in_table=in_table)
        if before:
            yield DocumentLine(before, "", in_table)

    def _row(self, row: _Element) -> Iterator[DocumentLine]:
        if row.find(f"{NAMESPACE}trPr/{NAMESPACE}del") is not None:
            self._dropped.add("deleted words")
            return
        cells = [list(self.lines(cell, in_table=True)) for cell in _cells(row)]
        told = [[line for line in cell if line.words.strip()] for cell in cells]
        if len(cells) > 1 and all(map(_is_short, told)):
            yield DocumentLine(" | ".join(line.words.strip() for cell in told for line in cell), "", in_table=True)
        else:
            yield from (line for cell in told for line in cell)

    def _words(self, paragraph: _Element, style: str) -> str:
        pieces: list[str] = []
        self._gather(paragraph, style, pieces)
        return "".join(pieces)

    def _gather(self, element: _Element, style: str, pieces: list[str]) -> None:
        """Add the words in an element, but for those of text boxes."""
        for child in _children(element):
            if child.tag in _SAID:
                pieces.append(_SAID[child.tag] or child.text or "")
            elif child.tag in _REFERENCES:
                self.references.append((_REFERENCES[child.tag], child.get(NAMESPACE + "id", "")))
            elif child.tag == _BOX or self._drops(child, style):
                continue
            elif child.tag == _RUN and self._is_raised(child):
                raised: list[str] = []
                self._gather(child, style, raised)
                pieces.append(lowered("".join(raised), "".join(pieces[-_NEAR:])[-_NEAR:]))
            else:
                self._gather(child, style, pieces)

    def _drops(self, element: _Element, style: str) -> bool:
        """Whether the words in an element are deleted, moved away or hidden; they are noted."""
        if element.tag in _TAKEN_BACK:
            holding, kind = "delText", "deleted words"
        elif element.tag == _RUN and self._is_hidden(element, style):
            holding, kind = "t", "hidden words"
        else:
            return False
        if next(element.iter(NAMESPACE + holding), None) is not None:
            self._dropped.add(kind)
        return True

    def _is_hidden(self, run: _Element, style: str) -> bool:
        properties = run.find(NAMESPACE + "rPr")
        said = _hides(properties)
        if said is None:
            return bool({_value(properties, "rStyle"), style} & self.styles.hidden)
        return said

    def _is_raised(self, run: _Element) -> bool:
        properties = run.find(NAMESPACE + "rPr")
        said = _raises(properties)
        return _value(properties, "rStyle") in self.styles.raised if said is None else said


def _children(element: _Element) -> Iterator[_Element]:
    """The elements in this one; of those that stand for each other, the first."""
    for child in element:
        if child.tag == _COMPATIBLE + "AlternateContent":
            yield from child[:1]
        elif child.tag not in _UNREAD:
            yield child


def _boxes(element: _Element) -> Iterator[_Element]:
    """The text boxes that are tied to a paragraph."""
    for child in _children(element):
        if child.tag == _BOX:
            yield child
        else:
            yield from _boxes(child)


def _cells(row: _Element) -> Iterator[_Element]:
    for child in _children(row):
        if child.tag == _CELL:
            yield child
        else:
            yield from _cells(child)


def _is_joined(properties: _Element | None) -> bool:
    """Whether the mark at a paragraph's end was deleted or moved away, so that the next one goes on in it."""
    mark = None if properties is None else properties.find(NAMESPACE + "rPr")
    return mark is not None and any(mark.find(name) is not None for name in _TAKEN_BACK)


def _is_short(cell: Sequence[DocumentLine]) -> bool:
    """Whether a cell of a table can stand beside others in one line."""
    return len(cell) <= 1 and all(len(line.words) <= _LONGEST_CELL for line in cell)

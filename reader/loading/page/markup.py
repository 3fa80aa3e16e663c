"""A page's tree made ready to be read: what its marks mean to the eye stands in it as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from reader.loading.text.raised import could_be_mark, lowered

if TYPE_CHECKING:
    from lxml.html import HtmlElement

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table"),
        *("tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
"""Elements that begin and end a line of their own."""
_SPLIT = frozenset(
    ("address", "article", "blockquote", "body", "center", "dd", "div", "main", "p", "section", "td", "th")
)
"""Those of them that may hold several paragraphs with nothing but line breaks between."""
_TAKEN_BACK = ("del", "s", "strike", "rp", "rt", "wbr")
"""What was struck out, what only tells how a word is said, and where a word may break."""
_INDENT = re.compile(r"[ \t\n]*\xa0[ \xa0\t\n]*\xa0")
_ENDED = re.compile(r"[.!?…][”“»\"’')\]]*\s*$")
_FEWEST_LINES = 3
"""Lines that each end like a sentence, from which on they are paragraphs and not an address or a poem.

Chosen by hand.
"""
_NOTES = re.compile(r"note|\bref|cite|\bfn", re.IGNORECASE)
_LONGEST_CELL = 200
"""Code points of a cell of a table; what lays out a page has whole paragraphs in its cells. Chosen by hand."""
_NEAR = 24
"""Elements, and then code points, before a raised mark or a line break that are looked at. Chosen by hand."""


def ready(tree: HtmlElement) -> None:
    """Change a page's tree in place, so that all who read it find the same words parted in the same places."""
    from lxml.etree import Comment, ProcessingInstruction, strip_tags  # noqa: PLC0415 - where it is installed

    strip_tags(tree, Comment, ProcessingInstruction)
    for element in list(tree.iter(*_TAKEN_BACK)):
        _empty(element)
    for element in list(tree.iter("q")):
        element.text = f"“{element.text or ''}"
        _append(element, "”")
        element.tag = "span"
    for heading in list(tree.iter("h1", "h2", "h3", "h4")):
        _without_time(heading)
    for element in list(tree.iter("sup", "a")):
        _lower(element)
    for block in dict.fromkeys(map(_block_of, list(tree.iter("br")))):
        if block is not None:
            _part(block)
    _free_of_layout(tree)


def _without_time(heading: HtmlElement) -> None:
    """Put a time that a heading begins with, as those of live blogs do, on a line above it."""
    first = next(iter(heading), None)
    if first is not None and first.tag == "time" and not (heading.text or "").strip() and (first.tail or "").strip():
        line = heading.makeelement("p")
        heading.text, first.tail = first.tail, None
        line.append(first)
        heading.addprevious(line)


def _empty(element: HtmlElement) -> None:
    """Take out what an element holds; to take it out itself would cost a copy of all the text around it."""
    element.clear(keep_tail=True)
    element.tag = "span"


def _append(element: HtmlElement, words: str) -> None:
    """Words at the end of an element."""
    if len(element):
        element[-1].tail = f"{element[-1].tail or ''}{words}"
    else:
        element.text = f"{element.text or ''}{words}"


def _lower(element: HtmlElement) -> None:
    """Drop the mark of a note, which is no part of what stands before it; raise a power of ten."""
    words = element.text_content()
    if not could_be_mark(words):
        return
    if any(map(_leads_to_note, (*element.iterancestors("a"), *element.iter("a")))):
        _empty(element)
    elif element.tag == "sup":
        shown = lowered(words, _before(element))
        if shown != words:
            _empty(element)
            element.text = shown


def _leads_to_note(link: HtmlElement) -> bool:
    named = " ".join(link.get(name, "") for name in ("class", "id", "rel", "role", "href", "epub:type"))
    return link.get("href", "").startswith("#") and bool(_NOTES.search(named) or link.find(".//sup") is not None)


def _before(element: HtmlElement) -> str:
    """The last words before an element in its block, as far as it takes to see what it stands behind."""
    words = ""
    while not words.strip() and element.tag not in BLOCKS and (parent := element.getparent()) is not None:
        for sibling in islice(element.itersiblings(preceding=True), _NEAR):
            words = f"{_content(sibling)}{sibling.tail or ''}{words}"
            if words.strip():
                return words[-_NEAR:]
        words, element = f"{parent.text or ''}{words}", parent
    return words[-_NEAR:]


def _content(element: HtmlElement) -> str:
    """The words in an element; a comment has none."""
    return str(element.text_content()) if isinstance(element.tag, str) else ""


def _block_of(element: HtmlElement) -> HtmlElement | None:
    return next((above for above in element.iterancestors() if above.tag in BLOCKS), None)


def _part(block: HtmlElement) -> None:
    """Line breaks of a block as its paragraphs where two follow each other, and as blanks elsewhere."""
    if block.tag in _SPLIT:
        own = [each for each in block.iter("br") if _block_of(each) is block]
        ends = {each for each in own if _ends_paragraph(each)} or _line_ends(block)
        for each in ends:
            while (around := each.getparent()) is not block:
                around.drop_tag()
        if ends:
            _split(block, ends)
    for line_break in list(block.iter("br")):
        line_break.tag, line_break.tail = "span", f" {line_break.tail or ''}"


def _ends_paragraph(line_break: HtmlElement) -> bool:
    """Whether an empty line or an indent follows."""
    after, following = line_break.tail or "", line_break.getnext()
    empty = not after.strip() and following is not None and following.tag == "br"
    return empty or _INDENT.match(after) is not None


def _line_ends(block: HtmlElement) -> set[HtmlElement]:
    """All line breaks of a block of which each line is a sentence or several, with its mark at the end."""
    breaks = block.findall("br")
    if len(breaks) < _FEWEST_LINES - 1 or not all(_ENDED.search(_before(each)) for each in breaks):
        return set()
    return set(breaks)


def _split(block: HtmlElement, ends: set[HtmlElement]) -> None:
    """Wrap what stands between these line breaks; a paragraph so becomes a division of several."""
    pieces = list(_pieces(block, ends))
    for child in list(block):
        block.remove(child)
    block.text = None
    for words, children in pieces:
        if children and children[0].tag in BLOCKS:
            block.append(children[0])
        elif words.strip() or children:
            paragraph = block.makeelement("p")
            paragraph.text = words
            paragraph.extend(children)
            block.append(paragraph)
    if block.tag == "p":
        block.tag = "div"


def _pieces(block: HtmlElement, ends: set[HtmlElement]) -> Iterator[tuple[str, list[HtmlElement]]]:
    """Runs of text and inline elements, and block elements one by one; tails that begin a run are its text."""
    words = block.text or ""
    run: list[HtmlElement] = []
    for child in list(block):
        if child not in ends and child.tag not in BLOCKS:
            run.append(child)
            continue
        yield words, run
        words, run = child.tail or "", []
        if child.tag in BLOCKS:
            child.tail = None
            yield "", [child]
    yield words, run


def _free_of_layout(tree: HtmlElement) -> None:
    """Tables that lay out a page are no tables: those with headings, or with paragraphs that are more than a cell's."""
    for table in list(tree.iter("table")):
        paragraphs = list(table.iter("p"))
        headed = next(table.iter("h1", "h2", "h3"), None) is not None
        if not headed and table.find(".//table") is None and all(map(_fills_cell, paragraphs)):
            for paragraph in paragraphs:
                paragraph.drop_tag()
    for element in list(tree.iter("p", "h1", "h2", "h3")):
        for above in element.iterancestors("table", "tbody", "thead", "tr", "td", "th"):
            above.tag = "div"


def _fills_cell(paragraph: HtmlElement) -> bool:
    """Whether a paragraph is all that a cell holds, and not long."""
    cell = paragraph.getparent()
    row = cell.getparent() if cell.tag in ("td", "th") else None
    return row is not None and len(row) > 1 and len(cell) == 1 and len(paragraph.text_content()) <= _LONGEST_CELL

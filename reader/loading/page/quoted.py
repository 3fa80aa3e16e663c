"""Block quotations of a page: what a browser shows by a box or an indent, text shows by quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from reader.loading.page.leaves import Leaf

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

EMBEDDED = re.compile(r"\b(?:bluesky|fb|instagram|mastodon|reddit|threads|tiktok|twitter)-\w+|\btext-post-media\b")
"""What social networks call a post that another page shows."""
_ADDRESS = re.compile(r"(?:https?://|pic\.)\S+")
_HANDLE = re.compile(r"\(@[\w.]+\)")
_SHARED = re.compile(r"^A (?:post|photo|reel|video|thread) (?:posted|shared) by (?=.*\(@)", re.IGNORECASE)
_OPENED = ("“", '"', "„", "«", "‘", "»", "'")
_SIGNED = ("—", "–", "―", "- ")


def ready(tree: HtmlElement) -> None:
    """Put the name below a block quotation on a line of its own, behind a dash, wherever its page has put it."""
    for quotation in list(tree.iter("blockquote")):
        for figure in quotation.iterancestors("figure"):
            figure.tag = "div"
            quotation.extend(figure.iter("figcaption"))
        for name in list(quotation.iter("cite", "footer", "figcaption")):
            within = quotation in name.iterancestors()
            if within and not (name.tail or "").strip() and name.text_content().strip():
                _sign(quotation, name)
        if EMBEDDED.search(quotation.get("class", "")):
            for link in list(quotation.iter("a")):
                if _ADDRESS.fullmatch(link.text_content().strip()):
                    link.drop_tree()


def _sign(quotation: HtmlElement, name: HtmlElement) -> None:
    words = name.text_content().strip()
    name.drop_tree()
    line = quotation.makeelement("p")
    line.text = words if words.startswith(_SIGNED) else f"— {words}"
    quotation.append(line)


def quoted(leaves: Sequence[Leaf]) -> Iterator[str]:
    """The words of these lines, a block quotation that is embedded, signed or led up to in quotation marks."""
    above = ""
    for quotation, group in groupby(leaves, key=_quotation):
        lines = list(group)
        yield from [line.words for line in lines] if quotation is None else _marked(quotation, lines, above)
        above = lines[-1].words


def _quotation(leaf: Leaf) -> _Element | None:
    if leaf.tag == "blockquote":
        return leaf.block
    return next(leaf.block.iterancestors("blockquote"), None)


def _is_signature(line: Leaf) -> bool:
    return line.words.startswith(_SIGNED) or _HANDLE.search(line.words) is not None


def _marked(quotation: _Element, lines: Sequence[Leaf], above: str) -> Iterator[str]:
    signed = list(map(_is_signature, lines))
    said = [number for number in range(len(lines)) if not signed[number]]
    told = EMBEDDED.search(quotation.get("class", "")) or any(signed) or above.endswith(":")
    if not told or not said or lines[said[0]].words.startswith(_OPENED):
        yield from (line.words for line in lines)
        return
    for number, line in enumerate(lines):
        yield _SHARED.sub("— ", line.words) if signed[number] else f"“{line.words}{'”' if number == said[-1] else ''}"

"""Whose Markdown is written: what each engine needs escaped, and how it shows marks, anchors and links.

The escapes follow CommonMark 0.31 (https://spec.commonmark.org/0.31.2/#backslash-escapes), GitHub's tables, Obsidian's
tags, comments, formulas and block identifiers, and pandoc's Markdown (https://pandoc.org/MANUAL.html#pandocs-markdown)
with its citations, superscripts and typographic quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from types import MappingProxyType

from reader.export.document import folded
from reader.export.flanking import flanking
from reader.export.form import MarkdownStyle

_ODD = re.compile(r"[\t\n\r\f\v\x85\u2028\u2029&<>\\`*\[\]~|_=$!#^%@{}'\"/]|--|\.\.")
"""Without any of these a text is written as it is, in every style."""
_ENTITY = re.compile(r"&(?=#?\w*(?:;|\Z))")
_ADDRESS = re.compile(r"\bhttps?://[\w\-.~:/?#@!$&'()*+,;=%]*[\w/=&]", re.ASCII)

# An underscore between two letters opens nothing and stays bare, or else links made from bare addresses would break.
# A text is escaped piece by piece: what stands at a piece's edge is escaped for what may follow it there.
_COMMON = r"""
    [\\`*\[\]~|]
    | (?<![^\W_])_ | _(?![^\W_])
    | =(?==|\Z) | (?<==)= | \A=
    | !\Z
    | (?<=[a-zA-Z]):(?=//)             # addresses with other letters than those of _ADDRESS stay words
    | (?<=www)\.(?=\S*[\\`*\[\]~|_<>&])
"""
_FORMULA = r" | (?<!\s)\$(?!\d)"  # the only dollar that could close a formula
_OBSIDIAN = r" | (?<!\s)\$ | (?<!\S)\#(?=\S) | \#\Z | \^ | %(?=%) | (?<=%)%"
_PANDOC = r""" | (?<!\s)\$ | [\^@{}'"] | -(?=-) | (?<=-)- | \.(?=\.) | (?<=\.)\."""
_BLOCK = re.compile(r"\A(?:(?=[-+#>:(%])|(\d{1,9}|[a-zA-Z]|[ivxlcdmIVXLCDM]+)(?=[.)](?:\s|\Z)))")


def _special(more: str) -> re.Pattern[str]:
    return re.compile(_COMMON + more, re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of Markdown is written.

    A backslash goes before what `special` finds. Marked words stand between the two of `mark`; where `flanked` is set
    that works only beside some letters, and elsewhere they stand between the two of `instead`. `heading`, `block` and
    `link` are templates: a heading with its anchor, the anchor of a section after its first block, a link to an anchor.
    """

    special: re.Pattern[str]
    mark: tuple[str, str]
    flanked: bool = False
    instead: tuple[str, str] = ("", "")
    heading: str = "{title}"
    block: str = ""
    link: str = "[{text}](#{anchor})"
    tables: bool = True

    def escaped(self, text: str) -> str:
        """The text on one line, so that the engine shows it as it is, bare addresses as links."""
        if not _ODD.search(text):
            return text
        pieces, position = [], 0
        for address in _ADDRESS.finditer(text):
            if unescape(address[0]) != address[0]:  # engines resolve entities there, even those without a semicolon
                continue
            pieces += [self.words(text[position : address.start()]), f"<{address[0]}>"]
            position = address.end()
        return "".join([*pieces, self.words(text[position:])])

    def words(self, text: str) -> str:
        """The same without links."""
        text = _ENTITY.sub("&amp;", folded(text))
        return self.special.sub(r"\\\g<0>", text).replace("<", "&lt;").replace(">", "&gt;")

    def marked(self, source: str, before: str, after: str) -> str:
        """Escaped words as the engine highlights them between what stands on either side."""
        opening, closing = self.mark if not self.flanked or flanking(before, source, after) else self.instead
        return f"{opening}{source}{closing}"


def opened(source: str) -> str:
    """A block's source, so that its first letters open no heading, list or quotation."""
    return _BLOCK.sub(r"\1\\", source.lstrip(" "))


STYLES: Mapping[MarkdownStyle, Style] = MappingProxyType(
    {
        MarkdownStyle.GITHUB: Style(_special(_FORMULA), ("<mark>", "</mark>"), heading='<a id="{anchor}"></a>{title}'),
        MarkdownStyle.OBSIDIAN: Style(
            _special(_OBSIDIAN),
            ("==", "=="),
            flanked=True,
            instead=("<mark>", "</mark>"),
            block="^{anchor}",
            link="[{text}](#^{anchor})",
        ),
        MarkdownStyle.PANDOC: Style(_special(_PANDOC), ("[", "]{.mark}"), heading="{title} {{#{anchor}}}"),
        MarkdownStyle.PLAIN: Style(_special(_FORMULA), ("**", "**"), flanked=True, link="{text}", tables=False),
    }
)

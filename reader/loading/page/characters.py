"""The characters of a web page, and no more of them than a parser may see."""

from __future__ import annotations

import re

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.formats.plain import encoding_called
from reader.loading.text.mojibake import Mended, characters
from reader.loading.text.normalise import normalise

_CHARSET = re.compile(
    rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})|<\?xml[^>]{1,200}?encoding=[\"']([\w.-]{1,40})", re.I
)
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,8})|([0-9]{1,9}));?", re.IGNORECASE)
# What browsers save inside a page and no article holds: style sheets, programs, pictures as text.
_INLINED = re.compile(r"<(style|script)\b(?![^>]{0,500}ld\+json)", re.IGNORECASE)
_CLOSED = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("style", "script")}
_PICTURE = re.compile(r"""(?<=["'(])data:[^"'()<>\s]{100,}""", re.IGNORECASE)
_OPENED = re.compile(r"<\w")
# An attribute as browsers read it (https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state).
_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
MOST_ATTRIBUTES = 500
"""Attributes of an element, more than any page needs: the parser holds each against all others."""
_CROWDED = re.compile(rf"<[a-z][^\s/>]*+(?:{_ATTRIBUTE}){{{MOST_ATTRIBUTES + 1}}}", re.IGNORECASE)
_LARGEST_TEXT = 2 * 2**20
"""Code points of a page that are read. Chosen by hand."""
_MOST_ELEMENTS = 15_000
"""Elements of a page, and one more for each hundred characters: a tree takes memory by the element. Chosen by hand."""


def page_of(clipping: Clipping) -> Mended:
    """A page's characters: by byte order mark, the server's word, or its own. Raises `NotText`."""
    told = clipping.charset
    if not told and (match := _CHARSET.search(clipping.data[:4096])):
        told = (match[1] or match[2]).decode("ascii", "replace")
    # A page whose ASCII letters can be read is not UTF-16 (https://encoding.spec.whatwg.org/#names-and-labels).
    wide = encoding_called(told).startswith(("utf-16", "utf-32"))
    return characters(clipping.data, "" if wide else told)


def parseable(page: str) -> str:
    """The page in its one form, without what is inlined in it. Raises `Unreadable` where parsing takes too long."""
    page = _without_inlined(normalise(_REFERENCE.sub(_bare, page))[0])
    if len(page) > _LARGEST_TEXT or len(_OPENED.findall(page)) > _MOST_ELEMENTS + len(page) // 100:
        raise Unreadable("this page is too large to be one article", "save the article as text")
    if _CROWDED.search(page):
        raise Unreadable(f"it has an element with more than {MOST_ATTRIBUTES} attributes", "save the article as text")
    return page


def _without_inlined(page: str) -> str:
    """The page without what is inlined in it; what begins and never ends stays."""
    pieces, at = [], 0
    while opened := _INLINED.search(page, at):
        closed = _CLOSED[opened[1].lower()].search(page, opened.end())
        if closed is None:
            break
        pieces.append(page[at : opened.start()])
        at = closed.end()
    return _PICTURE.sub("", "".join([*pieces, page[at:]]))


def _bare(reference: re.Match[str]) -> str:
    """A character by its number as itself where it is one that no article keeps, and XML forbids most of those."""
    number = int(reference[1], 16) if reference[1] else int(reference[2])
    kept = number < 0x110000 and normalise(chr(number))[0] == chr(number)
    return reference[0] if kept else chr(min(number, 0xFFFF))

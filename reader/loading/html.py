"""Web pages: the article in them, found by trafilatura."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.extract import Extract, by_paragraph
from reader.loading.faults import needs
from reader.loading.normalise import normalise
from reader.loading.plain import decode, encoding_called
from reader.model import NOTHING_SAID, Metadata, Part

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST = 16 * 2**20
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
_MOST_ATTRIBUTES = 500
"""Attributes of an element, more than any page needs: the parser holds each against all others."""
_CROWDED = re.compile(rf"<[a-z][^\s/>]*+(?:{_ATTRIBUTE}){{{_MOST_ATTRIBUTES + 1}}}", re.IGNORECASE)
_LARGEST_TEXT = 2 * 2**20
_MOST_ELEMENTS = 15_000
"""Elements of a page, and one more for each hundred characters: a tree takes memory by the element."""
_DATES = {"original_date": True, "extensive_search": False}


def extract(clipping: Clipping) -> Extract:
    """The main text of a page with its title, byline, date and outlet. Raises `Unreadable`."""
    if len(clipping.data) > LARGEST:
        raise Unreadable(f"the page is larger than {LARGEST >> 20} MB", "save it without its pictures, or as text")
    return article_in(page_of(clipping))


def article_in(page: str, known: Metadata = NOTHING_SAID) -> Extract:
    """The main text of a page; `known` stands for what the page does not say of itself. Raises `Unreadable`."""
    with needs("web", "a web page"):
        from trafilatura import bare_extraction, load_html  # noqa: PLC0415
    for library in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)
    page = _without_inlined(normalise(_REFERENCE.sub(_bare, page))[0])
    if len(page) > _LARGEST_TEXT or len(_OPENED.findall(page)) > _MOST_ELEMENTS + len(page) // 100:
        raise Unreadable("this page is too large to be one article", "save the article as text")
    if _CROWDED.search(page):
        raise Unreadable(f"it has an element of more than {_MOST_ATTRIBUTES} attributes", "save the article as text")
    tree = load_html(page)
    if tree is None:
        raise Unreadable("no article was found in this page", "save the article as text")
    _free_of_layout(tree)
    try:
        with warnings.catch_warnings(action="ignore"):  # Odd dates are no news to a reader.
            found = bare_extraction(
                tree,
                with_metadata=True,
                include_comments=False,
                include_tables=True,
                date_extraction_params=_DATES,
            )
    except RecursionError as fault:
        raise Unreadable("its parts are nested too deeply", "save the article as text") from fault
    if found is None or isinstance(found, dict) or found.body is None:
        raise Unreadable("no article was found in this page", "save the article as text")
    about = Metadata(
        found.title or known.title,
        found.sitename or known.outlet,
        found.author or known.byline,
        published=found.date or known.published,
    )
    return by_paragraph(_headed(list(_paragraphs(found.body)), about.title), about)


def page_of(clipping: Clipping) -> str:
    """A page's characters: by byte order mark, the server's word, or its own. Raises `NotText`."""
    told = clipping.charset
    if not told and (match := _CHARSET.search(clipping.data[:4096])):
        told = (match[1] or match[2]).decode("ascii", "replace")
    # A page whose ASCII letters can be read is not UTF-16 (https://encoding.spec.whatwg.org/#names-and-labels).
    wide = encoding_called(told).startswith(("utf-16", "utf-32"))
    return decode(clipping.data, "" if wide else told)


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


def _free_of_layout(tree: _Element) -> None:
    """Tables that hold paragraphs or headings lay out a page and are no tables."""
    for element in list(tree.iter("p", "h1", "h2", "h3")):
        for above in element.iterancestors("table", "tbody", "thead", "tr", "td", "th"):
            above.tag = "div"


def _paragraphs(body: _Element) -> Iterator[tuple[str, Part | None]]:
    for element in body:
        if element.tag in ("list", "table", "quote", "div") and len(element):
            yield from _inner(element)
        else:
            yield _words(element), Part.HEADING if element.tag == "head" else None


def _inner(element: _Element) -> Iterator[tuple[str, Part | None]]:
    yield element.text or "", None
    yield from _paragraphs(element)


def _words(element: _Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _headed(paragraphs: list[tuple[str, Part | None]], title: str) -> list[tuple[str, Part | None]]:
    """The title as headline, once."""
    if not title:
        return paragraphs
    folded = " ".join(title.split()).casefold()
    first = next((number for number, (words, _) in enumerate(paragraphs[:3]) if words.casefold() == folded), None)
    rest = paragraphs if first is None else paragraphs[:first] + paragraphs[first + 1 :]
    return [(title, Part.HEADLINE), *rest]

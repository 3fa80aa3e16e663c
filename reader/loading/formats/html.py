"""Web pages: the article in them, found by trafilatura."""

from __future__ import annotations

import logging
import warnings
from typing import TYPE_CHECKING

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.exports import articles_in, could_be_export
from reader.loading.extract import Extract, by_paragraph
from reader.loading.faults import needs
from reader.loading.page.characters import page_of, parseable
from reader.loading.text.mojibake import Mended
from reader.model import NOTHING_SAID, Metadata, Part

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LARGEST = 16 * 2**20
"""Bytes of a page; its tree takes many times that. Chosen by hand."""
_DATES = {"original_date": True, "extensive_search": False}


def extract(clipping: Clipping) -> Extract:
    """The main text of a page with its title, byline, date and outlet. Raises `Unreadable`."""
    if len(clipping.data) > LARGEST:
        raise Unreadable(f"the page is larger than {LARGEST >> 20} MB", "save it without its pictures, or as text")
    return article_in(page_of(clipping))


def article_in(page: Mended, known: Metadata = NOTHING_SAID) -> Extract:
    """The main text of a page; `known` stands for what the page does not say of itself. Raises `Unreadable`."""
    with needs("web", "a web page"):
        from trafilatura import load_html  # noqa: PLC0415
    for library in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)
    tree = load_html(parseable(page.text))
    if tree is None:
        raise Unreadable("no article was found in this page", "save the article as text")
    try:
        return _exported(page) or _article(tree, known, page.notices)
    except RecursionError as fault:
        raise Unreadable("its parts are nested too deeply", "save the article as text") from fault


def _article(tree: HtmlElement, known: Metadata, notices: tuple[str, ...]) -> Extract:
    from trafilatura import bare_extraction  # noqa: PLC0415

    from reader.loading.page import markup, quoted  # noqa: PLC0415 - with trafilatura, which takes as long
    from reader.loading.page.leaves import leaves_of, lines_chosen  # noqa: PLC0415
    from reader.loading.page.main_text import paragraphs_of  # noqa: PLC0415

    quoted.ready(tree)
    markup.ready(tree)
    with warnings.catch_warnings(action="ignore"):  # Odd dates are no news to a reader.
        found = bare_extraction(
            tree,
            with_metadata=True,
            include_comments=False,
            include_tables=True,
            date_extraction_params=_DATES,
        )
    if found is None or isinstance(found, dict) or found.body is None:
        raise Unreadable("no article was found in this page", "save the article as text")
    about = Metadata(
        found.title or known.title,
        found.sitename or known.outlet,
        found.author or known.byline,
        published=found.date or known.published,
    )
    paragraphs = paragraphs_of(leaves_of(tree), lines_chosen(found.body), about.title)
    return by_paragraph(_headed(paragraphs, about.title), about, notices)


def lines_in(page: Mended) -> list[str]:
    """All lines of a page, parted by every line break. Raises `Unreadable`."""
    with needs("web", "a web page"):
        from trafilatura import load_html  # noqa: PLC0415
    from reader.loading.page import markup  # noqa: PLC0415
    from reader.loading.page.leaves import leaves_of  # noqa: PLC0415

    tree = load_html(parseable(page.text))
    if tree is None:
        return []
    for element in list(tree.iter("br")):
        element.tag = "hr"  # an element that parts lines
    markup.ready(tree)
    return [leaf.words for leaf in leaves_of(tree)]


def _exported(page: Mended) -> Extract | None:
    """A page that a database has written, of whose articles trafilatura would find one; None for any other."""
    if not could_be_export(page.text):
        return None
    lines = by_paragraph(((line, None) for line in lines_in(page)), NOTHING_SAID, page.notices)
    return lines if articles_in(lines) else None


def _headed(paragraphs: list[tuple[str, Part | None]], title: str) -> list[tuple[str, Part | None]]:
    """The title as headline, once."""
    if not title:
        return paragraphs
    folded = " ".join(title.split()).casefold()
    first = next((number for number, (words, _) in enumerate(paragraphs[:3]) if words.casefold() == folded), None)
    rest = paragraphs if first is None else paragraphs[:first] + paragraphs[first + 1 :]
    return [(title, Part.HEADLINE), *rest]

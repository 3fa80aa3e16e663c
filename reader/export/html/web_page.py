"""A comparison as one self-contained HTML page that needs no script to be read."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from reader.export.document import Section, words
from reader.export.form import WHOLE_FORM, Form
from reader.export.html.inline import escaped
from reader.export.html.row_table import KNOWN, LANGUAGE, columns
from reader.export.html.section_blocks import inlines, section
from reader.export.html.tools import tools
from reader.export.sections.account_sources import accounts, files, sources
from reader.export.sections.brief import brief
from reader.export.sections.facts import facts
from reader.export.sections.pointed_out import pointed_out
from reader.export.sections.summary import summary
from reader.export.sections.told_twice import told_twice
from reader.export.sections.who_said_what import who_said_what
from reader.export.sections.who_tells_what import coverage, left_out
from reader.lookup.plain_words import compared, title
from reader.lookup.selection import Selection, select
from reader.model import Comparison

_ON_SCREEN, _ON_PAPER = (8, 14), (5, 9)
"""The least room, in rem, for the row numbers with the margins of the page, and for each account. Chosen by hand."""

_SKIP = '<a class="skip" href="#rows">Skip to the rows</a>'
_ROWS = Section(words("Row by row"), "rows")
_BEFORE = (sources, summary)
_AFTER = (pointed_out, who_said_what, facts, told_twice)
_OF_THE_WHOLE = (coverage, left_out)


def to_html(comparison: Comparison, form: Form = WHOLE_FORM) -> str:
    """The rows of the form's scope as an HTML5 page, ending in one newline.

    The page may load nothing and run nothing but its own style and script, which its Content-Security-Policy names by
    their SHA-256 (https://www.w3.org/TR/CSP3/#framework-directive-source-list).
    """
    held, name = replace(select(comparison, form.scope), in_order=True, brief=form.brief), title(comparison)
    return "\n".join(
        [
            *_head(f"{name} – {compared(comparison).lower()}", len(comparison.witnesses)),
            "<body>",
            *[_SKIP] * (not form.brief),
            f"<header>\n<h1>{escaped(name)}</h1>",
            f"<p>{inlines(accounts(comparison))}</p>",
            *(f"<p>{escaped(notice)}</p>" for notice in held.notices),
            "</header>\n<main>",
            *_written(_sections(held, (brief,))),
            *(_written(_sections(held, (sources,))) if form.brief else _whole(held)),
            "</main>",
            *[f"<script>{_file('page.js')}</script>"] * (not form.brief),
            "</body>\n</html>\n",
        ]
    )


def _whole(held: Selection) -> Iterator[str]:
    """What follows the brief: where to find what, the sources and counts, the rows, and what is said of them."""
    before = _sections(held, _BEFORE)
    whole = () if held.scope else _OF_THE_WHOLE
    after = _sections(held, (*_AFTER, *whole, files))
    yield from _contents([*before, _ROWS, *after])
    yield '<div class="overview">'
    yield from _written(before)
    yield "</div>"
    yield from _rows(held)
    yield from _written(after)


def _written(sections: Iterable[Section]) -> Iterator[str]:
    return (line for each in sections for line in section(each))


def _sections(held: Selection, of: Iterable[Callable[[Selection], Iterable[Section]]]) -> list[Section]:
    return [each for write in of for each in write(held)]


def _contents(sections: Iterable[Section]) -> Iterator[str]:
    links = (f'<li><a href="#{each.anchor}">{inlines(each.title)}</a></li>' for each in sections)
    yield f'<nav aria-label="Contents">\n<ul>{"".join(links)}</ul>\n</nav>'


def _head(name: str, accounts: int) -> Iterator[str]:
    style = f":root {{ --accounts: {accounts}; }}\n{_file('page.css')}"
    narrow = _file("narrow.css")
    styles = " ".join(map(_source, (style, narrow)))
    policy = (
        f"default-src 'none'; style-src {styles}; script-src {_source(_file('page.js'))}; "
        "base-uri 'none'; form-action 'none'"
    )
    screen, paper = (round(gutter + accounts * column) for gutter, column in (_ON_SCREEN, _ON_PAPER))
    yield f'<!DOCTYPE html>\n<html lang="{LANGUAGE}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="generator" content="reader">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escaped(name)}</title>"
    yield f"<style>{style}</style>"
    yield f'<style media="screen and (max-width: {screen}rem), print and (max-width: {paper}rem)">{narrow}</style>'
    yield "</head>"


def _file(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _source(text: str) -> str:
    """A text as a source expression of a content security policy."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _rows(held: Selection) -> Iterator[str]:
    numbers = sorted(held.rows | held.around)
    yield f'<section id="rows" aria-labelledby="rows-title">\n<h2 id="rows-title">{inlines(_ROWS.title)}</h2>'
    if known := [words for verdict, words in KNOWN.items() if held.having(verdict)]:
        yield f"<p>{' '.join(known)}</p>"
    yield from tools(held.comparison, numbers)
    yield from columns(held, numbers)
    yield "</section>"

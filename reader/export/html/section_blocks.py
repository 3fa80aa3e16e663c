"""The sections of a document as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.export.document import (
    AccountPlace,
    Block,
    Code,
    DocumentParagraph,
    DocumentTable,
    Inline,
    Inlines,
    Item,
    Link,
    Listing,
    MarkedWords,
    QuotedPassage,
    Section,
    Strong,
    Words,
)
from reader.export.html.inline import escaped


def section(one: Section) -> Iterator[str]:
    """A section of the page, a landmark by its title, and in it the sections that it holds."""
    yield f'<section id="{one.anchor}" aria-labelledby="{one.anchor}-title">'
    yield f'<h2 id="{one.anchor}-title">{inlines(one.title)}</h2>'
    yield from (block(each) for each in one.blocks)
    for within in one.sections:
        yield f'<section id="{within.anchor}">\n<h3>{inlines(within.title)}</h3>'
        yield from (block(each) for each in within.blocks)
        yield "</section>"
    yield "</section>"


def block(one: Block) -> str:
    """One block, article text in it as text."""
    match one:
        case DocumentParagraph():
            return f"<p>{inlines(one.inlines)}</p>"
        case Listing():
            return _list(one.items)
        case DocumentTable():
            return _table(one)
        case QuotedPassage():
            return "".join(
                f"<blockquote>{inlines((run.place, Words(' '), *run.inlines))}</blockquote>" for run in one.runs
            )


def inlines(many: Inlines) -> str:
    """Words, escaped and dressed."""
    return "".join(map(_inline, many))


def _inline(one: Inline) -> str:
    words = escaped(one.text)
    match one:
        case Words():
            return words
        case MarkedWords():
            return f"<mark>{words}</mark>"
        case Strong():
            return f"<strong>{words}</strong>"
        case Code():
            return f"<code>{words}</code>"
        case AccountPlace():
            return f"<b>{words}</b>"
        case Link():
            return f'<a href="#{one.anchor}">{words}</a>'


def _list(items: Iterable[Item]) -> str:
    lines = "\n".join(map(_item, items))
    return f"<ul>\n{lines}\n</ul>"


def _item(one: Item) -> str:
    task = '<span role="img" aria-label="To do:">☐</span> ' if one.task else ""
    beneath = _list(one.items) if one.items else ""
    return f"<li>{task}{inlines(one.inlines)}{beneath}</li>"


def _table(one: DocumentTable) -> str:
    """A table that scrolls by itself where it is too wide; heads without words are no heads."""
    kinds = [' class="number"' * (column in one.numbers) for column in range(len(one.head))]
    heads = "".join(
        f'<th scope="col"{kind}>{inlines(cell)}</th>' if _told(cell) else "<td></td>"
        for kind, cell in zip(kinds, one.head, strict=True)
    )
    rows = "\n".join(
        f"<tr>{''.join(f'<td{kind}>{inlines(cell)}</td>' for kind, cell in zip(kinds, row, strict=True))}</tr>"
        for row in one.rows
    )
    return (
        '<div class="scroll" tabindex="0" role="group" aria-label="Table">'
        f"<table>\n<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>\n{rows}\n</tbody>\n</table></div>"
    )


def _told(cell: Inlines) -> bool:
    return any(inline.text.strip() for inline in cell)

"""A document as Markdown that can be handed on: the same bytes for the same comparison.

Meaning stands in words first and in marks second, so a reader that shows no marks loses no fact.
"""

from __future__ import annotations

import re
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
    listing,
    words,
)
from reader.export.form import WHOLE_FORM, Form, MarkdownStyle
from reader.export.front_matter import front_matter
from reader.export.markdown_styles import STYLES, Style, opened
from reader.export.sections import document
from reader.model import Comparison


def to_markdown(comparison: Comparison, form: Form = WHOLE_FORM) -> str:
    """The rows of the form's scope in its style of Markdown, ending in one newline."""
    style = STYLES[form.style]
    found = document(comparison, form.scope, brief=form.brief)
    head = front_matter(comparison, form) if form.front_matter else ""
    # Pandoc makes the title of its front matter the title of the page.
    title = [] if head and form.style is MarkdownStyle.PANDOC else [f"# {_line(words(found.title), style)}"]
    notices = (opened(style.escaped(notice)) for notice in found.notices)
    sections = (block for section in found.sections for block in _section(section, 2, style))
    return head + "\n\n".join([*title, _line(found.accounts, style), *notices, *sections]) + "\n"


def blocks(every: Iterable[Block], style: Style) -> str:
    """Blocks without a document around them."""
    return "\n\n".join(block_source(block, style) for block in every)


def _section(section: Section, level: int, style: Style) -> Iterator[str]:
    title = style.heading.format(title=_line(section.title, style), anchor=section.anchor)
    yield f"{'#' * level} {title}"
    blocks = [block_source(block, style) for block in section.blocks]
    if blocks and style.block:
        # An identifier stands at the end of a paragraph's line, and below any other block.
        between = " " if isinstance(section.blocks[0], DocumentParagraph) else "\n\n"
        blocks[0] += between + style.block.format(anchor=section.anchor)
    yield from blocks
    for each in section.sections:
        yield from _section(each, level + 1, style)


def block_source(block: Block, style: Style) -> str:
    """One block as it stands in the document, without a line end."""
    match block:
        case DocumentParagraph(inlines):
            return opened(_line(inlines, style))
        case QuotedPassage(_, runs):
            return "\n>\n".join(f"> {_inline(run.place, style)} {_line(run.inlines, style)}" for run in runs)
        case Listing(items):
            return "\n".join(line for item in items for line in _item(item, "", style))
        case DocumentTable() if style.tables:
            return "\n".join(_table(block, style))
        case DocumentTable():
            return block_source(listing(block), style)


def _item(item: Item, indent: str, style: Style) -> Iterator[str]:
    task = "[ ] " if item.task else ""
    yield f"{indent}- {task}{opened(_line(item.inlines, style))}"
    for beneath in item.items:
        yield from _item(beneath, f"{indent}  ", style)


def _table(table: DocumentTable, style: Style) -> Iterator[str]:
    rules = ["--:" if column in table.numbers else "---" for column in range(len(table.head))]
    yield _cells([_line(cell, style) for cell in table.head])
    yield f"|{'|'.join(rules)}|"
    for row in table.rows:
        yield _cells([_line(cell, style) for cell in row])


def _cells(cells: list[str]) -> str:
    return "|" + "".join(f" {cell} |" if cell else " |" for cell in cells)


def _line(inlines: Inlines, style: Style) -> str:
    """The inlines on one line; what stands beside marked words decides how they are marked."""
    parts = _whole([part for inline in inlines for part in _trimmed(inline)])
    sources = ["", *(_inline(part, style) for part in parts), ""]
    for number, part in enumerate(parts, 1):
        if isinstance(part, MarkedWords):
            sources[number] = style.marked(sources[number], sources[number - 1], sources[number + 1])
    return "".join(sources)


def _whole(inlines: list[Inline]) -> list[Inline]:
    """The same with neighbouring words in one piece: what they spell together is escaped together."""
    found: list[Inline] = []
    for inline in inlines:
        if found and isinstance(inline, Words) and isinstance(found[-1], Words):
            found[-1] = Words(found[-1].text + inline.text)
        else:
            found.append(inline)
    return found


def _trimmed(inline: Inline) -> Iterator[Inline]:
    """White space at the edges of marked words stands outside the marks, where every engine keeps it."""
    if not isinstance(inline, MarkedWords) or inline.text == inline.text.strip():
        yield inline
        return
    inside = inline.text.strip()
    before, _, after = inline.text.partition(inside) if inside else (inline.text, "", "")
    yield from (part for part in (Words(before), MarkedWords(inside), Words(after)) if part.text)


def _inline(inline: Inline, style: Style) -> str:
    match inline:
        case Words(text) | MarkedWords(text):
            return style.escaped(text)
        case Strong(text) | AccountPlace(_, text):
            return f"**{style.escaped(text)}**"
        case Code(text):
            fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
            return f"{fence}{text}{fence}"
        case Link(text, anchor):
            return style.link.format(text=style.words(text), anchor=anchor)

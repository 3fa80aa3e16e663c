"""One row as a piece of Markdown to be pasted somewhere: who says what, what differs, and where it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reader.export.document import AccountPlace, Block, DocumentParagraph, QuotedPassage, Strong, Words, joined
from reader.export.form import MarkdownStyle
from reader.export.markdown_document import blocks
from reader.export.markdown_styles import STYLES
from reader.export.sections.rows_by_verdict import heading, told
from reader.model import Comparison, Metadata, file_names


def excerpt(comparison: Comparison, number: int, accounts: Collection[int]) -> str:
    """A row by its number from 0 as these accounts tell it, ending in one newline.

    Marks are those of any Markdown, since nobody knows where it will be pasted.
    """
    return blocks(_blocks(comparison, number, accounts), STYLES[MarkdownStyle.PLAIN]) + "\n"


def _blocks(comparison: Comparison, number: int, accounts: Collection[int]) -> Iterator[Block]:
    row = comparison.rows[number]
    yield DocumentParagraph((Strong(f"Row {number + 1}. {heading(comparison, row)}"),))
    yield from (
        block for block in told(comparison, row) if not isinstance(block, QuotedPassage) or block.account in accounts
    )
    articles = [witness.article for witness in comparison.witnesses]
    files = file_names(articles)
    sources = (
        (
            AccountPlace(account, comparison.labels[account]),
            Words(f" {_source(comparison.names[account], articles[account].about, files[account])}"),
        )
        for account in accounts
    )
    yield DocumentParagraph((Words("Sources: "), *joined(sources, " · ")))


def _source(name: str, about: Metadata, file: str) -> str:
    return ", ".join(filter(None, dict.fromkeys((name, about.outlet, about.published, file))))

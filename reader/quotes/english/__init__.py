"""Quotations and reported speech as English writes them."""

from __future__ import annotations

from reader.model import Article, How, Paragraph, Part, Quotation, Span
from reader.phrases.words import names_of
from reader.quotes.english.blocks import Block, Manner, read_block, spoken_block
from reader.quotes.english.context import complete
from reader.quotes.english.indirect import find_reported
from reader.quotes.english.named_sources import NamedSource
from reader.quotes.english.relays import is_relay, media_named
from reader.quotes.english.transcripts import Turn, find_turns, read_poster
from reader.quotes.marks import Marked

__all__ = ["find_quotations"]

_SEVERAL = 2
"""Pairs of double marks from which an article is taken to write quotations with them.

Chosen by hand; with 1 or 3 none of 61 articles is read otherwise.
"""


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """The quotations of an English article, sorted by position; reported speech is listed only with its speaker."""
    manner = _manner(article.text)
    told = [paragraph for paragraph in article.paragraphs if paragraph.part in (Part.BODY, Part.SIGNATURE)]
    turns = find_turns(article.text, [paragraph.span for paragraph in told])
    below = [*told[1:], None]
    blocks = [
        _block(article.text, paragraph, manner, turns.get(number), below[number])
        for number, paragraph in enumerate(told)
    ]
    complete(blocks)
    found: list[Quotation] = []
    for block in blocks:
        found += map(_quotation, block.marked, block.found)
        found += (one for one in find_reported(block) if not _relayed(article.text, one, manner.media))
    return tuple(sorted(found, key=lambda quotation: quotation.span))


def _manner(text: str) -> Manner:
    doubled = text.count("“") >= _SEVERAL or text.count('"') >= 2 * _SEVERAL
    return Manner(names_of(text), media_named(text), doubled)


def _block(text: str, paragraph: Paragraph, manner: Manner, turn: Turn | None, below: Paragraph | None) -> Block:
    if paragraph.part is Part.SIGNATURE:  # which says nothing itself, and names whose the words above it are
        return Block(text, paragraph.span, manner.names, [])
    if turn:
        return spoken_block(text, paragraph.span, manner.names, turn)
    poster = read_poster(text, below.span) if below and below.part is Part.SIGNATURE else None
    block = read_block(text, paragraph.span, manner)
    if poster is None or _is_mostly_marked(block):
        return block
    return spoken_block(text, paragraph.span, manner.names, Turn(poster, paragraph.span.start), How.OWN_LINE)


def _is_mostly_marked(block: Block) -> bool:
    """Whether most of a post stands in marks, so that it may only pass on what another has said."""
    marked = sum(each.outer.end - each.outer.start for each in block.marked)
    return 2 * marked > block.paragraph.end - block.paragraph.start


def _relayed(text: str, quotation: Quotation, media: frozenset[str]) -> bool:
    return quotation.mention is not None and is_relay(text, quotation.cue, quotation.mention, media)


def _quotation(marked: Marked, found: NamedSource | None) -> Quotation:
    if found is None:
        return Quotation(marked.span)
    return Quotation(_without_credit(marked.span, found), found.cue, found.mention, how=found.how)


def _without_credit(words: Span, found: NamedSource) -> Span:
    """The words before "Lee said" that stands within their marks, where the one that should end them is missing."""
    if found.cue is None or not words.covers(found.cue):
        return words
    return Span(words.start, min(found.cue.start, found.mention.start) - 1)

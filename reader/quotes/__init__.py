"""Quotations: which words an article puts between marks, and where it names who said them."""

from __future__ import annotations

import re

from reader.model import Article, Part, Quotation
from reader.quotes.blocks import read_block, spoken_block
from reader.quotes.context import complete
from reader.quotes.indirect import find_reported
from reader.quotes.marks import Marked
from reader.quotes.shapes import Attribution
from reader.quotes.transcripts import find_turns

__all__ = ["find_quotations"]

_MID_SENTENCE = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+")


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """The quotations of the article's body, sorted by position.

    A direct one spans the words between its outer marks, and every paragraph of a longer one is a quotation of its own;
    one that nobody is named for has no mention. Reported speech spans its clause, and is listed only with its speaker.
    """
    if article.language not in ("", "en"):
        from reader.quotes.general import find_quotations_generally  # noqa: PLC0415 - most articles do without

        return find_quotations_generally(article)
    names = frozenset(word.lower() for word in _MID_SENTENCE.findall(article.text))
    body = [paragraph.span for paragraph in article.paragraphs if paragraph.part is Part.BODY]
    turns = find_turns(article.text, body)
    blocks = [
        spoken_block(article.text, span, names, turns[number])
        if number in turns
        else read_block(article.text, span, names)
        for number, span in enumerate(body)
    ]
    complete(blocks)
    found: list[Quotation] = []
    for block in blocks:
        found += map(_quotation, block.marked, block.found)
        found += find_reported(block)
    return tuple(sorted(found, key=lambda quotation: quotation.span))


def _quotation(marked: Marked, found: Attribution | None) -> Quotation:
    if found is None:
        return Quotation(marked.span)
    return Quotation(marked.span, found.cue, found.mention, how=found.how)

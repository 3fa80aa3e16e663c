"""Quotations: which words an article puts between marks, and where it names who said them."""

from __future__ import annotations

import re

from reader.model import Article, How, Part, Quotation, Span
from reader.quotes.marks import Marked, find_marked
from reader.quotes.shapes import Attribution, attribute, read_sentence
from reader.quotes.words import Prose, read_prose

__all__ = ["find_quotations"]

_MID_SENTENCE = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+")


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """The direct quotations of the article's body, sorted; every paragraph of a longer one is a quotation of its own.

    A quotation spans the words between its outer marks. One that nobody is named for has no mention.
    """
    quotations: list[Quotation] = []
    earlier: Attribution | None = None
    names = frozenset(word.lower() for word in _MID_SENTENCE.findall(article.text))
    for paragraph in article.paragraphs:
        if paragraph.part is not Part.BODY:
            continue
        marked = find_marked(article.text, paragraph.span)
        prose = read_prose(article.text, paragraph.span, marked)
        for number, found in enumerate(_attributions(prose, article.text, names)):
            here = found or (earlier._replace(how=How.CONTINUED) if earlier else None)
            quotations.append(_quotation(marked[number], here))
            earlier = here
    return tuple(quotations)


def _attributions(prose: Prose, text: str, names: frozenset[str]) -> list[Attribution | None]:
    found: list[Attribution | None] = []
    sentences = iter(prose.sentences)
    sentence = next(sentences, Span(0, 0))
    for at in prose.quotations:
        while sentence.end <= at:
            sentence = next(sentences)
        found.append(attribute(read_sentence(prose, sentence, names), text, at))
    return found


def _quotation(marked: Marked, found: Attribution | None) -> Quotation:
    if found is None:
        return Quotation(marked.span)
    return Quotation(marked.span, found.cue, found.mention, how=found.how)

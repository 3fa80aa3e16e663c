"""Amounts, dates and names as English writes them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.facts.english.dates import find_dates
from reader.facts.english.names import find_names
from reader.facts.english.numbers import find_numbers
from reader.facts.english.subject_stems import deeds
from reader.facts.fact_tokens import FactToken, tokens_of
from reader.facts.publication import publication_day
from reader.model import Article, Fact, Span

__all__ = ["find_facts"]

_TELEPHONE = re.compile(r"(?<![\w-])(?:1[-. ])?(?:\d{3}[-.]|\(\d{3}\) ?)\d{3}[-.]\d{4}(?![\w-])")
"""A telephone number as North America writes it: 603-555-0100, (603) 555-0100, 1-603-555-0100."""


def find_facts(article: Article) -> tuple[Fact, ...]:
    """The facts of an article's paragraphs, sorted by position; none shares a code point with another of its kind."""
    paragraphs = [tokens_of(article.text, paragraph.span) for paragraph in article.paragraphs]
    common = frozenset(token.plain for tokens in paragraphs for token in tokens if token.text[0].islower())
    published = publication_day(article)
    facts: list[Fact] = []
    for paragraph, tokens in zip(article.paragraphs, paragraphs, strict=True):
        dates = tuple(_with_subject(fact, tokens) for fact in find_dates(article.text, paragraph.span, published))
        facts += dates
        telephones = (Span(*match.span()) for match in _TELEPHONE.finditer(article.text, *paragraph.span))
        for run in _between(tokens, [*(fact.span for fact in dates), *telephones]):
            facts += find_numbers(run)
        facts += find_names(tokens, common)
    return tuple(sorted(facts, key=lambda fact: fact.span))


def _with_subject(fact: Fact, tokens: Sequence[FactToken]) -> Fact:
    start = bisect_left(tokens, fact.span.start, key=lambda token: token.start)
    end = bisect_left(tokens, fact.span.end, key=lambda token: token.start)
    return replace(fact, about=deeds(tokens, start, end))


def _between(tokens: list[FactToken], taken: Iterable[Span]) -> list[list[FactToken]]:
    """The runs of tokens between dates and telephone numbers, so that no amount is read from one or across it."""
    spans = sorted(taken)
    if not spans:
        return [tokens]
    runs: list[list[FactToken]] = [[]]
    at = 0
    for token in tokens:
        while at < len(spans) and spans[at].end <= token.start:
            at += 1
        if at < len(spans) and spans[at].touches(token.span):
            if runs[-1]:
                runs.append([])
        else:
            runs[-1].append(token)
    return runs

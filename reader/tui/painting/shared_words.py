"""What the accounts of a row both say, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language.function_words import FUNCTION_WORDS
from reader.model import Comparison, Row, Span

_WORD = re.compile(r"\w+(?:[’'.,\-]\w+)*")


def shared_words(comparison: Comparison, row: Row, account: int) -> list[Span]:
    """The words of a cell that another cell of the row has too, neighbours as one; small words only beside others."""
    others = {
        text[span.start : span.end].casefold()
        for other in range(len(row.cells))
        if other != account
        for text in (comparison.witnesses[other].article.text,)
        for span in _words(comparison, row, other)
    }
    article = comparison.witnesses[account].article
    small = frozenset(FUNCTION_WORDS.get(article.language or "en", "").split())
    runs: list[list[Span]] = [[]]
    for span in _words(comparison, row, account):
        if span.of(article.text).casefold() in others:
            runs[-1].append(span)
        elif runs[-1]:
            runs.append([])
    return [
        Span(run[0].start, run[-1].end)
        for run in runs
        if any(span.of(article.text).casefold() not in small for span in run)
    ]


def _words(comparison: Comparison, row: Row, account: int) -> Iterator[Span]:
    witness = comparison.witnesses[account]
    clauses = (guest.span for guest in row.guests if guest.account == account)
    for span in (*(witness.passages[passage].span for passage in row.cells[account]), *clauses):
        for found in _WORD.finditer(witness.article.text, span.start, span.end):
            yield Span(*found.span())

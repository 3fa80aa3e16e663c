"""Searching all accounts at once."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.lookup.row_index import Concordance
from reader.model import Comparison, Span


class Hit(NamedTuple):
    """Where the words stand: the row, the account and the range in its text."""

    row: int
    account: int
    span: Span


def pattern(query: str) -> re.Pattern[str]:
    """The query as it is searched: case counts only where it has a capital, any white space stands for any other."""
    case = re.NOFLAG if query != query.lower() else re.IGNORECASE
    return re.compile(r"\s+".join(map(re.escape, query.split())), case)


def find(comparison: Comparison, concordance: Concordance, query: str) -> tuple[Hit, ...]:
    """Every hit in a passage, by row, account and position; none for a query of white space."""
    if not query.strip():
        return ()
    sought = pattern(query)
    hits = []
    for account, witness in enumerate(comparison.witnesses):
        for match in sought.finditer(witness.article.text):
            row = concordance.row_at(account, match.start())
            if row is not None:
                hits.append(Hit(row, account, Span(*match.span())))
    return tuple(sorted(hits))

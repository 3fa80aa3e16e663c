"""Accounts of several sentences as a rule meets them, and what it finds between them."""

from __future__ import annotations

from itertools import combinations, product

from reader.model import Article, Paragraph, Part, Span, Witness
from reader.pipeline import clauses, witness
from reader.verdict import accounts_of, between_accounts
from reader.verdict.merge import merged
from reader.verdict.rules import Rule


def found_between(rule: Rule, *accounts: str, link: float = 0.9, language: str = "en") -> list[str]:
    """The findings of one rule in words. An account has a paragraph a line; `#` begins a headline.

    `link` is how likely any two of their sentences report the same thing.
    """
    witnesses = [witness_of(text, language) for text in accounts]
    places = [[(number, at) for at in range(len(each.passages))] for number, each in enumerate(witnesses)]
    links = {pair: link for one, other in combinations(places, 2) for pair in product(one, other)}
    found, failed = between_accounts(accounts_of(witnesses, clauses), links, (rule,))
    assert not failed
    return [finding.words for finding in merged(witnesses, found)]


def witness_of(source: str, language: str = "en") -> Witness:
    """An account of these lines."""
    text, paragraphs = "", []
    for line in filter(None, map(str.strip, source.splitlines())):
        words = line.removeprefix("# ")
        part = Part.BODY if words == line else Part.HEADLINE
        paragraphs.append(Paragraph(Span(len(text), len(text) + len(words)), part))
        text += words + "\n\n"
    return witness(Article("told", text, tuple(paragraphs), "", language=language))

"""Accounts of several sentences as a rule meets them, and what it finds between them.

`python -m tests.support.rule_cases "One account." "Another."` prints what each rule finds between two.
"""

from __future__ import annotations

import sys
from itertools import combinations, product

from reader.model import Article, Paragraph, Part, Span, Witness
from reader.pipeline import clauses, witness
from reader.verdict import accounts_of, between_accounts
from reader.verdict.merge import merged
from reader.verdict.rules import RULES, Rule
from tests.support.marked_accounts import findings


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


def main(*accounts: str) -> None:
    """Print what each rule finds between the accounts, and what is found where they stand in one row."""
    if len(accounts) < 2:
        sys.exit(__doc__)
    found = [f"{rule.__name__}: {words}" for rule in RULES for words in found_between(rule, *accounts)]
    found += [f"within a row: {finding.words}" for finding in findings(*accounts)]
    sys.stdout.write("\n".join(found or ["nothing is found"]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

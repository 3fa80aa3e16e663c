"""What an article states that can be checked: amounts, dates, times, names and places, each in a normal form."""

from __future__ import annotations

from reader.facts import english
from reader.model import Article, Fact

__all__ = ["find_facts"]


def find_facts(article: Article) -> tuple[Fact, ...]:
    """The facts of an article's paragraphs, sorted by position; none shares a code point with another of its kind."""
    if article.english:
        return english.find_facts(article)
    from reader.facts import general  # noqa: PLC0415 - most articles do without

    return general.find_facts(article)

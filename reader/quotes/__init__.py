"""Quotations: which words an article puts between marks, and where it names who said them."""

from __future__ import annotations

from reader.model import Article, Quotation
from reader.quotes import english

__all__ = ["find_quotations"]


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """The quotations of the article's body, sorted by position.

    A direct one spans the words between its outer marks, and every paragraph of a longer one is a quotation of its own;
    one that nobody is named for has no mention. Reported speech, found in English alone, spans its clause, and is
    listed only with its speaker.
    """
    if article.english:
        return english.find_quotations(article)
    from reader.quotes import general  # noqa: PLC0415 - most articles do without

    return general.find_quotations(article)

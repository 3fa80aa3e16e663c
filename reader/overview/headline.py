"""What a comparison is about, by its accounts' own headlines, and the days that they are of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt

from reader.facts.publication import publication_day
from reader.language.english.vocabulary.common_words import WORD
from reader.language.stop_words import stop_words
from reader.model import Article, Comparison, Day, Kind, Witness


def shared_headline(comparison: Comparison) -> str:
    """The headline that has most in common with the other accounts; empty where no two share a word that carries news.

    How alike two headlines are is the cosine of their sets of words. It counts as much as the other accounts have the
    words of the headline anywhere, since one may name what no other account is about.
    """
    articles = [witness.article for witness in comparison.witnesses]
    heads = [_headline_words(article) for article in articles]
    texts = [_words(article, article.text) for article in articles]
    in_common = [_in_common(number, heads, texts) for number in range(len(articles))]
    best = max(in_common, default=0)
    return articles[in_common.index(best)].title if best else ""


def _in_common(number: int, heads: Sequence[frozenset[str]], texts: Sequence[frozenset[str]]) -> float:
    """How alike a headline is to those of the other accounts, times the share of its words that each of them has."""
    head = heads[number]
    others = [other for other in range(len(heads)) if other != number]
    alike = sum(_alike(head, heads[other]) for other in others)
    return alike * sum(len(head & texts[other]) / len(head) for other in others) if alike else 0


def _headline_words(article: Article) -> frozenset[str]:
    """None where the article has no headline and is called by its file."""
    return _words(article, article.title) if article.title != article.name else frozenset()


def _words(article: Article, text: str) -> frozenset[str]:
    """The words of a text that carry news."""
    return frozenset(WORD.findall(text.casefold().replace("’", "'"))) - stop_words(article.language)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / sqrt(len(one) * len(other)) if one and other else 0


def days(comparison: Comparison) -> tuple[Day, ...]:
    """The days on which the accounts were published, or that their datelines give, ascending, each once.

    Where one of them leaves out the year, it is that of the others, if they are of one.
    """
    found = [day for witness in comparison.witnesses if (day := day_of(witness))]
    years = {day.year for day in found if day.year}
    if len(years) == 1:
        (year,) = years
        found = [replace(day, year=year) for day in found]
    return tuple(sorted(set(found), key=lambda day: (day.year or 0, day.month or 0, day.day or 0)))


def day_of(witness: Witness) -> Day | None:
    """The day on which an account was published, or that its dateline gives; none where it tells neither."""
    article = witness.article
    if published := publication_day(article):
        return Day(published.year, published.month, published.day)
    for fact in witness.facts:
        if fact.kind is Kind.DATE and fact.span.of(article.text) in article.about.dateline:
            when = fact.when
            if isinstance(when, Day) and when.month and when.day:
                return when
    return None

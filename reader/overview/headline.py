"""What a comparison is about, by its accounts' own headlines, and the days that they are of."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

from reader.facts.publication import publication_day
from reader.language.english.vocabulary.common_words import WORD
from reader.language.stop_words import stop_words
from reader.model import Article, Comparison, Day, Kind, Witness


def shared_headline(comparison: Comparison) -> str:
    """The headline that has most words in common with the others; empty where no two share a word that carries news.

    How alike two headlines are is the cosine of their sets of words.
    """
    articles = [witness.article for witness in comparison.witnesses]
    words = [_words(article) for article in articles]
    alike = [
        sum(_alike(one, other) for other in (*words[:number], *words[number + 1 :])) for number, one in enumerate(words)
    ]
    best = max(alike, default=0)
    return articles[alike.index(best)].title if best else ""


def _words(article: Article) -> frozenset[str]:
    """Those that carry news; none where the article has no headline and is called by its file."""
    if article.title == article.name:
        return frozenset()
    found = WORD.findall(article.title.casefold().replace("’", "'"))
    return frozenset(found) - stop_words(article.language)


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

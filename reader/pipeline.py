"""The pipeline: the one place that knows the order of the stages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.align import align_with_links
from reader.cycles import unsearched
from reader.facts import find_facts
from reader.grammar import clauses_of, tokens_of
from reader.ledger import find_statements, join_voices
from reader.model import Article, Clause, Comparison, Kind, Row, Span, Speaker, Voice, Witness
from reader.preferences import USUAL, Thresholds
from reader.quotes import find_quotations
from reader.segment import segment
from reader.speakers import Identity, identity, resolve_speakers
from reader.verdict import judge, judge_given, judge_speakers

# The share of the work that is done when reading ends and when aligning ends, as measured on news articles.
_READ, _ALIGNED = 0.4, 0.9


@unsearched()
def compare(
    articles: Sequence[Article],
    progress: Callable[[float], None] = lambda _: None,
    thresholds: Thresholds = USUAL,
) -> Comparison:
    """Compare two or more articles about the same event.

    `progress` is called with the share of the work done, 0 to 1; it may raise to break off. The order of the
    articles decides the order of the columns and nothing else. An article that is too short to tell its language is
    read in that of the others. Raises `ValueError` for fewer than two articles.
    """
    if len(articles) < 2:
        raise ValueError("a comparison needs at least two articles")
    witnesses = []
    for number, article in enumerate(_languages_told(articles)):
        progress(_READ * number / len(articles))
        witnesses.append(witness(article))
    rows, links = align_with_links(
        witnesses, lambda share: progress(_READ + share * (_ALIGNED - _READ)), thresholds.join
    )
    progress(_ALIGNED)
    findings = judge(witnesses, rows, _conflicting, links, clauses)
    finished = Comparison(tuple(witnesses), findings, voices(witnesses, findings), thresholds)
    progress(1.0)
    return finished


def _languages_told(articles: Sequence[Article]) -> list[Article]:
    told = {article.language for article in articles} - {""}
    shared = told.pop() if len(told) == 1 else ""
    return [article if article.language else replace(article, language=shared) for article in articles]


def witness(article: Article) -> Witness:
    """One article as it reads by itself, before it meets the others."""
    facts = find_facts(article)
    names = [fact.span for fact in facts if fact.kind is Kind.NAME]
    quotations = resolve_speakers(article, find_quotations(article), names)
    return Witness(article, segment(article, quotations), quotations, facts)


def clauses(article: Article, span: Span) -> tuple[Clause, ...]:
    """The clauses of a stretch of an English article, none of any other."""
    return clauses_of(tokens_of(article.text, span)) if article.english else ()


def judged(witnesses: Sequence[Witness], rows: Sequence[Row]) -> tuple[Row, ...]:
    """The same rows with what the words of their own cells do to each other."""
    return judge_given(witnesses, rows, _conflicting, clauses)


def judged_by_speakers(witnesses: Sequence[Witness], rows: Sequence[Row]) -> tuple[Row, ...]:
    """The same rows with their conflicts of speakers found anew."""
    return judge_speakers(witnesses, rows, _conflicting)


def voices(witnesses: Sequence[Witness], rows: Sequence[Row]) -> tuple[Voice, ...]:
    """Who said what, across the accounts, as these judged rows put their words together."""
    return join_voices(witnesses, find_statements(witnesses, rows, _conflicting), _same, _conflicting)


def _same(one: Speaker, other: Speaker) -> bool:
    return identity(one, other) is Identity.SAME


def _conflicting(one: Speaker, other: Speaker) -> bool:
    return identity(one, other) is Identity.OTHER

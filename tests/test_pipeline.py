"""Laws of the whole pipeline, on invented articles put together at random from real sentences of the samples."""

from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.archive import from_json, to_json
from reader.loading import read_text
from reader.model import Article, Verdict
from reader.overview import shared_runs
from reader.pipeline import compare
from reader.preferences import USUAL, Thresholds
from tests.support.invariants import every_passage_once, evidence_in_its_row, permuted
from tests.support.paths import SAMPLES
from tests.support.sample_events import EVENTS, comparison

SENTENCES = [
    line
    for path in sorted(SAMPLES.glob("*/*.txt"))
    for line in path.read_text(encoding="utf-8").split("\n")
    if line.strip()
]


def articles_of(event: str) -> list[Article]:
    return [witness.article for witness in comparison(event).witnesses]


@st.composite
def article(draw: st.DrawFn) -> Article:
    lines = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8))
    return read_text("x.txt", "\n\n".join(lines).encode())


@pytest.mark.parametrize("event", EVENTS)
def test_permuting_the_articles_permutes_the_columns_and_nothing_else(event: str) -> None:
    articles = articles_of(event)
    straight = comparison(event)
    for order in permutations(range(len(articles))):
        assert compare([articles[number] for number in order]) == permuted(straight, order)


@pytest.mark.parametrize("event", EVENTS)
def test_an_article_against_itself_is_all_agree(event: str) -> None:
    for one in articles_of(event):
        itself = compare([one, one])
        assert {row.verdict for row in itself.rows} <= {Verdict.AGREE, Verdict.ASIDE}
        assert all(row.cells[0] == row.cells[1] for row in itself.rows if not row.aside)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(article(), min_size=2, max_size=4, unique_by=lambda one: one.text), st.data())
def test_laws_on_random_articles(articles: list[Article], data: st.DataObject) -> None:
    straight = compare(articles)
    every_passage_once(straight)
    order = tuple(data.draw(st.permutations(range(len(articles)))))
    assert compare([articles[number] for number in order]) == permuted(straight, order)


@settings(max_examples=40, deadline=None)
@given(article())
def test_a_random_article_against_itself_is_all_agree(one: Article) -> None:
    assert {row.verdict for row in compare([one, one]).rows} <= {Verdict.AGREE, Verdict.ASIDE}


@pytest.mark.parametrize("event", EVENTS)
def test_every_passage_stands_in_exactly_one_row(event: str) -> None:
    every_passage_once(comparison(event))


@pytest.mark.parametrize("event", EVENTS)
def test_what_is_claimed_can_be_underlined(event: str) -> None:
    evidence_in_its_row(comparison(event))


def test_progress_only_grows_and_reaches_the_end() -> None:
    shares: list[float] = []
    compare(articles_of(EVENTS[0]), shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_progress_may_break_off() -> None:
    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        compare(articles_of(EVENTS[0]), stop)


def test_one_article_is_no_comparison() -> None:
    with pytest.raises(ValueError, match="at least two"):
        compare(articles_of(EVENTS[0])[:1])


def test_thresholds_reach_the_rows_and_stay_with_the_comparison() -> None:
    articles, usual = articles_of("harbour-fire"), comparison("harbour-fire")
    few, many = (compare(articles, thresholds=Thresholds(join=join)) for join in (0.9, 0.1))
    assert usual == compare(articles, thresholds=USUAL)
    assert len(few.rows) > len(usual.rows) > len(many.rows)
    assert (few.thresholds.join, few.thresholds.run) == (0.9, USUAL.run)
    assert from_json(to_json(few)) == few


def test_a_shorter_run_finds_more_that_is_taken_over() -> None:
    articles = [
        read_text(f"{n}.txt", f"{n}\n\n{n} saw the old weir give way in the early morning.".encode()) for n in "ab"
    ]
    assert [len(shared_runs(compare(articles, thresholds=Thresholds(run=run)))) for run in (8, 15)] == [1, 0]

"""Days that accounts name in other ways, and amounts that they bound in other ways."""

# ruff: noqa: E501

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.facts import find_facts
from reader.loading.furniture.head import read_head
from reader.model import NOTHING_SAID, Article, Kind, Metadata, Paragraph, Part, Passage, Row, Span, Witness
from reader.verdict import judge_given
from tests.support.marked_accounts import article, conflicting, findings, lines


def dated(text: str, byline: str) -> Witness:
    """An account of one passage below a byline."""
    whole = f"{byline}\n\n{text}"
    span = Span(len(byline) + 2, len(whole))
    paragraphs = (Paragraph(Span(0, len(byline)), Part.BYLINE), Paragraph(span, Part.BODY))
    article = Article("test", whole, paragraphs, "", about=read_head(whole, paragraphs, NOTHING_SAID))
    return Witness(article, (Passage(span, 1, Part.BODY),), (), find_facts(article))


def words_between(one: Witness, other: Witness) -> list[str]:
    (row,) = judge_given([one, other], [Row(((0,), (0,)))], conflicting, rules=())
    return lines(row.findings)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("The pier burned down yesterday.", "The pier burned down on Monday.", "date: yesterday / Monday", id="yesterday and a weekday"),
        pytest.param("The pier burned down last night.", "The pier burned down on Friday.", "date: last night / Friday", id="last night and a weekday"),
        pytest.param("The pier burned down today.", "The pier burned down on Nov. 5, 2025.", "date: today / Nov. 5, 2025", id="today and a date"),
    ],
)  # fmt: skip
def test_relative_days_count_from_the_day_of_the_article(one: str, other: str, words: str) -> None:
    assert words_between(dated(one, "Published: Nov. 7, 2025"), dated(other, "By Karen Voss")) == [words]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The pier burned down yesterday.", "The pier burned down on Thursday.", id="yesterday was Thursday"),
        pytest.param("The pier burned down last night.", "The pier burned down on Nov. 6, 2025.", id="last night by date"),
        pytest.param("“The pier burned down yesterday,” she said.", "The pier burned down on Monday.", id="said on another day"),
    ],
)  # fmt: skip
def test_relative_days_that_may_be_the_same(one: str, other: str) -> None:
    assert words_between(dated(one, "Published: Nov. 7, 2025"), dated(other, "By Karen Voss")) == []


MOMENTS = ("last night", "tonight", "yesterday", "on Tuesday", "on Sept. 5", "on Sept. 5, 2031", "in 2031", "in the 1990s", "at noon", "at 5 p.m. EDT", "at 17:30", "from 2 p.m. to 5 p.m.")  # fmt: skip


@pytest.mark.parametrize("one", MOMENTS)
@pytest.mark.parametrize("other", MOMENTS)
def test_any_two_moments_stand_in_one_row(one: str, other: str) -> None:
    here, there = (f"Twelve people were taken to hospital {moment}." for moment in (one, other))
    straight, turned = findings(here, there), findings(there, here)
    assert [(each.kind, each.readings) for each in straight] == [(each.kind, each.readings[::-1]) for each in turned]
    assert straight == () or one != other


def test_without_a_day_of_publication_relative_days_stay_relative() -> None:
    one, other = (
        dated("The pier burned yesterday.", "By Karen Voss"),
        dated("The pier burned on Monday.", "By Tom Hale"),
    )
    assert words_between(one, other) == []
    assert [fact.value for fact in one.facts if fact.kind is Kind.DATE] == ["yesterday"]


@pytest.mark.parametrize("year", ["0001-01-01", "9999-12-31"])
def test_at_the_ends_of_the_calendar_relative_days_stay_relative(year: str) -> None:
    page = replace(article("The pier burned yesterday and burns tomorrow."), about=Metadata(published=year))
    assert [fact.value for fact in find_facts(page) if fact.kind is Kind.DATE] == ["yesterday", "tomorrow"]


def test_an_impossible_day_is_no_date() -> None:
    assert "2025-02-30" not in {fact.value for fact in dated("It was Feb. 30, 2025.", "By Tom Hale").facts}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The book was stolen on Saturday night by three men.", "The book was stolen in the early hours of Sunday by three men.", id="a night and its early hours"),
        pytest.param("The book was stolen late Saturday by three men.", "The book was stolen early on Sunday by three men.", id="late and early"),
        pytest.param("The book was stolen on Sunday night by three men.", "The book was stolen early Monday by three men.", id="from week to week"),
    ],
)  # fmt: skip
def test_one_night_has_two_days(one: str, other: str) -> None:
    assert lines(findings(one, other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The book was stolen on Saturday night by three men.", "The book was stolen on Sunday night by three men.", id="two nights"),
        pytest.param("The book was stolen on Saturday night by three men.", "The book was stolen early on Saturday by three men.", id="the other end of the day is no other day"),
        pytest.param("The book was stolen early on Saturday by three men.", "The book was stolen on Sunday night by three men.", id="the wrong way round"),
    ],
)  # fmt: skip
def test_other_nights_are_other_days(one: str, other: str) -> None:
    same_day = "early on Saturday" in other
    assert [finding.kind for finding in findings(one, other)] == ([] if same_day else [Kind.DATE])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Hale admitted in an interview Tuesday that the ferry may sink before the winter storm.", "Hale said on Monday that winter storms could sink the old ferry.", "date: Tuesday / Monday", id="interview and said"),
        pytest.param("The Voss twins were convicted of arson in 2012 after two trials in the county.", "In the county nobody forgot the Voss twins, convicted of arson in 2011.", "date: 2012 / 2011", id="words of one occasion beside both"),
        pytest.param("The firm gave at least £900 to the choir of Hale.", "The firm had put more than £900 into the choir of Hale.", "number: at least £900 / more than £900", id="at least and more than"),
        pytest.param("The widow returned to the parish more than £700 this year.", "She has returned about £700 to the parish.", "number: more than £700 / about £700", id="more than and about"),
        pytest.param("The strike followed a monthslong dispute.", "The strike followed a three-year dispute.", "number: monthslong / three-year", id="monthslong and years"),
    ],
)  # fmt: skip
def test_told_otherwise_of_one_thing(one: str, other: str, words: str) -> None:
    assert words in lines(findings(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The widow returned to the parish nearly £700 this year.", "She has returned about £700 to the parish.", id="nearly and about"),
        pytest.param("The widow returned to the parish £700 this year.", "She has returned about £700 to the parish.", id="about and nothing"),
        pytest.param("The widow returned to the parish over £700 this year.", "She has returned more than £700 to the parish.", id="over and more than"),
        pytest.param("The strike followed a monthslong dispute.", "The strike followed an eight-month dispute.", id="monthslong and eight months"),
        pytest.param("Hale admitted in an interview Tuesday that the ferry may sink before the winter storm.", "The office of Voss told Hale and the court that winter storms could sink the old ferry, it said on Monday.", id="others said the same"),
        pytest.param("The Voss twins were convicted of arson in 2012 for setting fire to the public woods of the county.", "The Voss twins were convicted three years ago for a fire that burned public woods in 2001.", id="what was done and what it was punished with"),
        pytest.param("Hale said on Monday that the ferry would sail.", "Voss wrote on Tuesday that winter storms could sink the dam.", id="others said other things"),
    ],
)  # fmt: skip
def test_told_alike_or_of_other_things(one: str, other: str) -> None:
    assert lines(findings(one, other)) == []

"""Dates and times of day."""

from __future__ import annotations

import pytest

from reader.facts import find_facts
from reader.facts.publication import publication_day
from reader.loading import read_text
from reader.model import Kind
from tests.support.marked_accounts import article


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("on Sept. 5, 2031,", ["2031-09-05"], id="abbreviated month"),
        pytest.param("on September 5, 2031,", ["2031-09-05"], id="full month"),
        pytest.param("on 5 September 2031", ["2031-09-05"], id="day first"),
        pytest.param("on the 5th of September", ["--09-05"], id="the fifth of"),
        pytest.param("on 2031-09-05", ["2031-09-05"], id="ISO"),
        pytest.param("in September 2031", ["2031-09"], id="month and year"),
        pytest.param("last September", ["--09"], id="month alone"),
        pytest.param("in 2031", ["2031"], id="year alone"),
        pytest.param("on Tuesday, Sept. 5,", ["W-2", "--09-05"], id="weekday and day"),
        pytest.param("on Tues. Mr. Hale left", ["W-2"], id="short weekday"),
        pytest.param("at 5:30 p.m.", ["T17:30"], id="half past five"),
        pytest.param("at 12 a.m.", ["T00:00"], id="midnight in figures"),
        pytest.param("at 5:30 PM", ["T17:30"], id="half past five in capitals"),
        pytest.param("at noon", ["T12:00"], id="noon"),
        pytest.param("at 17:30", ["T17:30"], id="24-hour clock"),
        pytest.param("at 5 p.m. EDT", ["T21:00Z"], id="with a zone"),
        pytest.param("from 2029-2031", ["2029", "2031"], id="from year to year"),
        pytest.param("in the 1990s", ["199x"], id="decade"),
        pytest.param("They may march in May.", ["--05"], id="verbs that look like months"),
        pytest.param("The march began and they may go.", [], id="no month at all"),
        pytest.param("2031 people came", [], id="a count is no year"),
        pytest.param("yesterday and today", ["yesterday", "today"], id="relative days stay relative"),
    ],
)
def test_dates(text: str, values: list[str]) -> None:
    assert [fact.value for fact in find_facts(article(text)) if fact.kind is Kind.DATE] == values


def test_a_full_stop_belongs_to_an_abbreviated_month_alone() -> None:
    text = "It rained in May. It snowed on Sept. 5. It thawed in June."
    assert [fact.span.of(text) for fact in find_facts(article(text))] == ["May", "Sept. 5", "June"]


def test_zones_meet_in_greenwich() -> None:
    east, west = (find_facts(article(text))[0].value for text in ("at 5 p.m. EDT", "at 2 p.m. PDT"))
    assert east == west


@pytest.mark.parametrize(
    "line", ["By Ann Lee, last night", "By Ann Lee, yesterday", "Updated 10 minutes ago, last night"]
)
def test_a_byline_without_a_full_date_tells_no_day(line: str) -> None:
    page = read_text("x.txt", f"A headline\n\n{line}\n\nThe wall at Skerrow gave way on Monday night.".encode())
    assert publication_day(page) is None

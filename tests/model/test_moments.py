"""Dates and times of day: their sorts, how they are written, and that every one that is found has a sort."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts import find_facts
from reader.language.english.amounts.calendar import RELATIVE_DAYS
from reader.model import Clock, Day, Decade, Kind, Nearby, Weekday, moment
from tests.support.marked_accounts import article

MOMENTS = st.one_of(
    st.dates().map(lambda day: Day(day.year, day.month, day.day)),
    st.builds(Day, st.none(), st.integers(1, 12), st.none() | st.integers(1, 31)),
    st.builds(Day, st.integers(0, 9999), st.none() | st.integers(1, 12)),
    st.builds(Weekday, st.integers(1, 7)),
    st.builds(Clock, st.integers(0, 23), st.integers(0, 59), st.booleans()),
    st.builds(Decade, st.integers(100, 999)),
    st.sampled_from(Nearby),
)


@given(MOMENTS)
def test_what_is_written_is_read_back(each: Day | Weekday | Clock | Decade | Nearby) -> None:
    assert moment(str(each)) == each
    assert type(moment(str(each))) is type(each)


@pytest.mark.parametrize("words", ["", "-", "2016-9-5", "²016", "２０１６", "W-8", "T25:00", "last week", "12"])
def test_other_words_are_no_moment(words: str) -> None:
    with pytest.raises(ValueError, match="Nearby"):
        moment(words)


def test_every_english_word_for_a_day_nearby_is_one() -> None:
    assert RELATIVE_DAYS.keys() == {str(each) for each in Nearby}


WORDS = """last night|tonight|yesterday|Tuesday|late on Friday|early on Sunday|Sept. 5|5 September 2031|in May|2031|the
1990s|5:30 p.m.|noon|17:30|5 p.m. EDT|2031-09-05|Feb. 30, 2031|hier|gestern|am 5. März 2031|17.30 Uhr|le 1er mai|,| in |
on |٣|²|20٣١""".replace("\n", " ").split("|")


@given(st.lists(st.sampled_from(WORDS)).map(" ".join), st.sampled_from(["", "de", "fr", "ru"]))
def test_every_date_that_is_found_has_a_sort(text: str, code: str) -> None:
    for fact in find_facts(replace(article(f"It began {text}."), language=code)):
        if fact.kind is Kind.DATE:
            assert str(fact.when) == fact.value


def test_a_day_that_the_calendar_lacks_has_no_date() -> None:
    assert Day(2031, 2, 29).date is None

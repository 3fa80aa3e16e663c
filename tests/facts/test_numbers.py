"""Amounts in figures and words, and what they are counted in."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts import find_facts
from reader.model import Kind
from tests.support.marked_accounts import article


def numbers(text: str) -> list[str]:
    return [fact.value for fact in find_facts(article(text)) if fact.kind is Kind.NUMBER]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("ten boats", "10 boats", id="word and figure"),
        pytest.param("1,200 seats", "1200 seats", id="thousands with and without comma"),
        pytest.param("twelve hundred seats", "1,200 seats", id="hundreds above nine"),
        pytest.param("$1.5 million", "$1,500,000", id="money with scale"),
        pytest.param("1.5 million dollars", "$1.5 million", id="currency word and sign"),
        pytest.param("£3m", "£3 million", id="scale letter behind money"),
        pytest.param("$1.2bn", "$1,200 million", id="billions as millions"),
        pytest.param("40 percent", "40%", id="percent sign"),
        pytest.param("40 per cent", "forty percent", id="per cent in two words"),
        pytest.param("a dozen eggs", "12 eggs", id="a dozen"),
        pytest.param("two dozen eggs", "24 eggs", id="two dozen"),
        pytest.param("half a million voters", "500,000 voters", id="half a million"),
        pytest.param("two-thirds of voters", "2/3 of voters", id="fraction in words"),
        pytest.param("one-third of voters", "a third of voters", id="one third and a third"),
        pytest.param("two and a half hours", "2.5 hours", id="and a half"),
        pytest.param("5½ hours", "5.5 hours", id="half sign"),
        pytest.param("3 1/2 hours", "3.5 hours", id="figure and fraction"),
        pytest.param("twenty-one days", "21 days", id="hyphenated tens"),
        pytest.param("two hundred and five sheep", "205 sheep", id="hundred and five"),
        pytest.param("three thousand two hundred sheep", "3,200 sheep", id="thousand and hundred"),
        pytest.param("the third round", "the 3rd round", id="ordinal"),
        pytest.param("the twenty-first round", "the 21st round", id="hyphenated ordinal"),
        pytest.param("a hundred boats", "100 boats", id="article as one"),
        pytest.param("90 minutes", "1.5 hours", id="minutes and hours"),
        pytest.param("24 months", "two years", id="months and years"),
        pytest.param("a two-year plan", "a plan of two years", id="measure before its noun"),
        pytest.param("10-15 days", "10 to 15 days", id="range by hyphen and by to"),
        pytest.param("between six and nine boats", "6 to 9 boats", id="between and"),
        pytest.param("$3 to $5 million", "three to five million dollars", id="range of money"),
        pytest.param("voted 5 to 2", "voted 5-2", id="result of a vote"),
        pytest.param("Karen Voss, 44, spoke", "44-year-old Karen Voss spoke", id="age behind a name"),
        pytest.param("twice a year", "two a year", id="twice"),
    ],
)
def test_the_same_amount_has_the_same_value(one: str, other: str) -> None:
    assert numbers(one) == numbers(other) != []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("No one came, and one of them knew that one.", [], id="one as a pronoun"),
        pytest.param("one boat sank", ["1"], id="one as a count"),
        pytest.param("an F-16 and Covid-19 on 9/11", [], id="names with figures"),
        pytest.param("a 48-page letter", ["48"], id="pages"),
        pytest.param("dozens of boats, tens of thousands of people", ["dozens", "tens thousands"], id="vague"),
        pytest.param("rose from 40 to 45 percent", ["40", "45 %"], id="from to is no range"),
        pytest.param("won 5 to 4", ["5:4"], id="a score is no range"),
        pytest.param("one in three voters", ["1", "3"], id="one in three"),
        pytest.param("in 1987 there were 1,987 boats", ["1987"], id="a year is no amount"),
        pytest.param("2000 people", ["2000"], id="a count that looks like a year"),
        pytest.param("3 percentage points", ["3 points"], id="points are not percent"),
        pytest.param("call 1-800-555-0123 for 5 boats", ["5"], id="a telephone number"),
        pytest.param("call (555) 555-0123 or 555.555.0123", [], id="telephone numbers in other dress"),
        pytest.param("the 100-200 people", ["100..200"], id="a range is no telephone number"),
    ],
)
def test_values(text: str, values: list[str]) -> None:
    assert numbers(text) == values


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("at least 12 boats", "at least"),
        ("more than $3 million", "more than"),
        ("nearly two-thirds of voters", "nearly"),
        ("12 or more boats", "or more"),
        ("as many as 40 boats", "as many as"),
        ("12 boats", ""),
    ],
)
def test_the_word_that_loosens_is_kept(text: str, hedge: str) -> None:
    (fact,) = (fact for fact in find_facts(article(text)) if fact.kind is Kind.NUMBER)
    assert fact.hedge == hedge


def test_a_number_is_about_its_own_clause() -> None:
    first, second = (f for f in find_facts(article("12 people were killed and 15 injured.")) if f.kind is Kind.NUMBER)
    assert "die" in first.about
    assert "injure" not in first.about
    assert "injure" in second.about
    assert "die" not in second.about


@given(st.integers(0, 10**12))
def test_grouped_and_plain_figures_are_one(number: int) -> None:
    assert numbers(f"They counted {number:,} boats.") == [str(number)]


@given(st.text(alphabet="0123456789,.-/%$½ abmtonehudrsixyw'’\n", max_size=60))
def test_facts_lie_in_the_text_and_apart(text: str) -> None:
    found = find_facts(article(text))
    assert all(0 <= fact.span.start < fact.span.end <= len(text) for fact in found)
    counted = [fact.span for fact in found if fact.kind in (Kind.NUMBER, Kind.DATE)]
    assert all(left.end <= right.start for left, right in pairwise(counted))

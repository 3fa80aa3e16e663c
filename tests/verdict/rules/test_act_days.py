"""Two days for one act."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.act_days import act_days
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Skipper Hale was captured in a boat on Thursday.", "They have not seen Hale since his apprehension on Friday.", "Thursday / Friday", id="a noun for the act"),
        pytest.param("On Tuesday the bank fired Ann Lee.", "The bank said that Lee was axed on Monday.", "Tuesday / Monday", id="the day before the act"),
        pytest.param("Karsk Ferries bought the line in 2011.", "Nobody knew why Karsk Ferries acquired it in 2013.", "2011 / 2013", id="years"),
    ],
)  # fmt: skip
def test_two_days_for_one_act(one: str, other: str, words: str) -> None:
    assert found_between(act_days, one, other) == [f"date: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The police charged Hale on Monday.", "The police charged Hale on Monday.\nHale was indicted on Friday.", id="an account with both days"),
        pytest.param("The police arrested Hale on Monday.", "The police arrested Moss on Friday.", id="somebody else"),
        pytest.param("The police met Hale on Monday.", "The police met Hale on Friday.", id="what is done again"),
        pytest.param("The police arrested Hale, and on Monday he slept.", "The police arrested Hale on Friday.", id="a day behind a mark"),
        pytest.param("Moss signed the lease that Hale wrote on Monday.", "Moss signed the lease in May.", id="days that may be one"),
    ],
)  # fmt: skip
def test_no_two_days(one: str, other: str) -> None:
    assert found_between(act_days, one, other) == []


def test_nothing_between_accounts_of_two_events() -> None:
    assert (
        found_between(act_days, "The police arrested Hale on Monday.", "The police arrested Hale on Friday.", link=0.1)
        == []
    )

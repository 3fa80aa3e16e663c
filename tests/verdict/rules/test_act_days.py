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
        pytest.param("Hale was fired on Monday.\nNobody saw Hale.", "The bank axed Hale on Tuesday.", "Monday / Tuesday", id="a name that begins the sentence"),
        pytest.param("The bank said that Hale stepped down on Monday.", "The bank said that Hale resigned on Tuesday.", "Monday / Tuesday", id="a verb of two words"),
        pytest.param("Only the 1961 trade embargo hurt the Karsk yards.", "The Karsk yards suffer from an embargo, which has been in place since 1962.", "1961 / 1962", id="a year that tells which, and a relative clause"),
        pytest.param("Nobody saw why Voss mourned after Monday's arrest.", "Friends of Voss had seen the arrest on Sunday.", "Monday / Sunday", id="a day as owner"),
        pytest.param("The dockers and Karsk Ferries reached an agreement on a plan for guest-workers on Friday.", "On Saturday, leaders of the dockers and of Karsk Ferries reached consensus.", "Friday / Saturday", id="words far from the day"),
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
        pytest.param("The police met Hale in the office that Monday to discuss an arrest.", "The police arrested Hale on Friday.", id="an act behind a day that does not tell which"),
        pytest.param("The police arrested Hale, and on Monday he slept.", "The police arrested Hale on Friday.", id="a day behind a mark"),
        pytest.param("The police arrested Hale, which on Monday was denied.", "The police arrested Hale on Friday.", id="a relative clause of another act"),
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

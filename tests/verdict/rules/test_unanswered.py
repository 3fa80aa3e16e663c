"""What one account leaves open and another answers."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.unanswered import unanswered
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Police did not disclose a motive.", "He fired over a family dispute, Hale said.", "not disclose a motive / over a family dispute", id="a quarrel for a motive"),
        pytest.param("Police did not disclose a motive.", "He fired, reportedly over a family dispute.", "not disclose a motive / reportedly over a family dispute", id="an answer with its hedge"),
        pytest.param("The motive for the shots remained unclear.", "She was furious with the ferry line.", "motive for the shots remained unclear / She was furious with", id="anger for a motive"),
        pytest.param("It was not immediately clear who carried out the attack.", "The Skerrow Front claimed responsibility.", "not immediately clear who carried out / claimed responsibility", id="who did it"),
        pytest.param("A manhunt is under way in Karsk.", "The gunman, who fled on foot, has been arrested.", "manhunt is under way / gunman, who fled on foot, has been arrested", id="hunted and caught"),
        pytest.param("Names of the victims have not been released.", "The victims were identified as Ann Lee and Tom Hale.", "Names of the victims have not been released / victims were identified as Ann", id="who the dead are"),
        pytest.param("Police said it was likely a terrorist attack.", "Karsk mourned the dead of the terrorist attack on its market.", "likely a terrorist attack / the terrorist attack on", id="terrorism in the lead"),
    ],
)  # fmt: skip
def test_answered_by_the_other_account(one: str, other: str, words: str) -> None:
    assert found_between(unanswered, one, other) == [f"certainty: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Nobody knows who was behind the blast.", "The Front claimed responsibility for a bombing in July 2004.", id="an answer of another time"),
        pytest.param("Police did not disclose a motive.", "The motive was still not known.", id="open in both"),
        pytest.param("Police did not disclose a motive.\nHis motive was revenge, a friend said.", "He was angry with the bank.", id="answered in the same account"),
        pytest.param("A manhunt is under way.", "Another suspect was arrested and released.", id="somebody else was caught"),
        pytest.param("The name of the suspect was not released.", "The suspect was identified as the driver of a van.", id="no name"),
        pytest.param("A manhunt is under way.", "He was captured after a manhunt in May.", id="a hunt that is over"),
        pytest.param("It may be a possible terrorist attack.", "The blast shook Karsk.\nA crowd ran.\nLast year the terrorist attack in Pell killed two.", id="terrorism elsewhere"),
    ],
)  # fmt: skip
def test_nothing_where_the_answer_is_of_something_else(one: str, other: str) -> None:
    assert found_between(unanswered, one, other) == []


def test_nothing_between_accounts_of_two_events() -> None:
    assert found_between(unanswered, "No motive is known.", "He was angry with the bank.", link=0.1) == []

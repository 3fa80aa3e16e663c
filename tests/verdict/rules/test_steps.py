"""Steps that one account gives as still to come or possible and another as taken."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.steps import steps
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Mr. Hale could be charged at any time.", "Hale was arraigned on two counts.", "Mr. Hale could be charged / Hale was arraigned on two counts", id="another word for the step"),
        pytest.param("The council is expected to release the report.", "The council released the report.", "is expected to release the report / released the report", id="with an object"),
        pytest.param("Hale reportedly resigned.", "Hale resigned on Monday.", "reportedly resigned / resigned", id="said to be taken"),
    ],
)  # fmt: skip
def test_a_step_taken_in_the_other_account(one: str, other: str, words: str) -> None:
    assert [line.partition(": ")[0] for line in found_between(steps, one, other)] == ["certainty"], words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Hale will meet the minister.", "Hale met the minister on Monday.", id="what is done again"),
        pytest.param("Hale could be charged.", "Lee was charged.", id="somebody else"),
        pytest.param("Hale could be charged.\nHale was charged once before.", "Hale was charged.", id="taken in the same account"),
        pytest.param("Most voters thought Hale fired Lee.", "Hale fired Lee.", id="what people think"),
        pytest.param("Hale could be charged.", "Hale was not charged.", id="denied"),
        pytest.param("He could be charged.", "He was charged.", id="nobody named"),
    ],
)  # fmt: skip
def test_nothing_where_it_is_another_step(one: str, other: str) -> None:
    assert found_between(steps, one, other) == []


def test_nothing_between_accounts_of_two_events() -> None:
    assert found_between(steps, "Hale could be charged.", "Hale was charged.", link=0.1) == []

"""What one account expects and another tells as done."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.expected import expected
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Hale is set to plead guilty on Friday.", "Hale pleaded guilty in Marlow on Friday.", ["certainty: is set to plead guilty on Friday / pleaded guilty in Marlow on Friday"], id="set to"),
        pytest.param("The council plans to sell the mill.", "The council sold the mill to a cousin.", ["certainty: plans to sell the mill / sold the mill to a cousin"], id="plans to"),
        pytest.param("Voss will open the bridge on Monday.", "Voss opened the bridge.", ["certainty: will open the bridge on Monday / opened the bridge"], id="will"),
        pytest.param("# Council to sell its ferry\nMore follows.", "The council sold its ferry.", ["certainty: to sell its ferry / sold its ferry"], id="infinitive of a headline"),
        pytest.param("Voss is expected to dismiss Hale.", "# Voss fires Hale\nMore follows.", ["certainty: is expected to dismiss Hale / fires Hale"], id="a headline tells the past in the present"),
    ],
)  # fmt: skip
def test_still_to_come_here_and_done_there(one: str, other: str, words: list[str]) -> None:
    assert found_between(expected, one, other) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The council plans to sell the mill.", "The council will sell the mill.", id="still to come in both"),
        pytest.param("The bridge will cost $7 million.", "The bridge costs $7 million.", id="the present may still come"),
        pytest.param("The council plans to sell the mill.", "The council wants to sell the mill.", id="wanted"),
        pytest.param("Voss ordered the mill to close.", "The mill closed.", id="an order"),
        pytest.param("Voss will open the bridge. Voss opened the bridge.", "Voss opened the bridge.", id="done in the same account"),
        pytest.param("Voss will say more on Monday.", "Voss said more about the bridge on Monday.", id="speech"),
    ],
)  # fmt: skip
def test_nothing_where_it_may_still_come(one: str, other: str) -> None:
    assert found_between(expected, one, other) == []

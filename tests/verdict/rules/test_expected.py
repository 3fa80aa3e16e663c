"""What one account expects and another tells as done: one claim in both, or a step that is taken once."""

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
        pytest.param("# Teachers in Orley Will Strike After Talks\nMore follows.", "# Orley teachers strike over pay\nIt rained.", ["certainty: Will Strike After Talks / strike over pay"], id="two headlines"),
        pytest.param("Delegates are set to meet in Orley.", "Delegates are meeting near Orley.", ["certainty: are set to meet in Orley / meeting near Orley"], id="under way"),
        pytest.param("A talk with Voss is set to air on Sunday.", "The talk that aired on Sunday drew a crowd.", ["certainty: is set to air on Sunday / aired on Sunday"], id="aired"),
        pytest.param("Her bond is expected to be set at $2,000.", "Her bond was set at $9,000.", ["certainty: Her bond is expected to be set at $2,000 / Her bond was set at $9,000"], id="a verb that is a cue elsewhere"),
        pytest.param("# Voss says he’ll delete his letters", "# Voss: he's deleting his letters", ["certainty: he’ll delete his letters / deleting his letters"], id="a short will"),
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
        pytest.param("Voss would seek to pass the bill.", "The council passed the bill.", id="what somebody will try"),
        pytest.param("The sale would have broken the charter.", "Voss broke the charter.", id="what never came to be"),
        pytest.param("Voss will open the bridge if it holds.", "Voss opened the bridge.", id="a condition"),
        pytest.param("Voss will open the bridge.", "Voss opened the bridge in March 2009.", id="another time"),
        pytest.param("Voss will not sell the mill.", "Voss sold the mill.", id="denied"),
        pytest.param("Voss would be reluctant to act.", "Voss was reluctant to act.", id="a state"),
        pytest.param("Voss ordered the mill to close.", "The mill closed.", id="an order"),
        pytest.param("Voss will open the bridge. Voss opened the bridge.", "Voss opened the bridge.", id="done in the same account"),
        pytest.param("Voss will step down as chair.", "Voss stepped up his calls for a new chair.", id="another particle"),
        pytest.param("# Council votes to silence Hale", "# The rule that silenced Hale", id="a vote in a headline is done"),
        pytest.param("Voss will say more on Monday.", "Voss said more about the bridge on Monday.", id="speech"),
    ],
)  # fmt: skip
def test_nothing_where_it_may_still_come(one: str, other: str) -> None:
    assert found_between(expected, one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Mr. Hale could be charged at any time.", "Hale was arraigned on two counts.", "Mr. Hale could be charged / Hale was arraigned on two counts", id="another word for the step"),
        pytest.param("The council is expected to release the report.", "The council released the report.", "is expected to release the report / released the report", id="with an object"),
        pytest.param("Hale reportedly resigned.", "Hale resigned on Monday.", "reportedly resigned / resigned", id="said to be taken"),
    ],
)  # fmt: skip
def test_a_step_taken_in_the_other_account(one: str, other: str, words: str) -> None:
    assert [line.partition(": ")[0] for line in found_between(expected, one, other)] == ["certainty"], words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Hale could be charged.", "Lee was charged.", id="somebody else"),
        pytest.param("Hale could be charged.\nHale was charged once before.", "Hale was charged.", id="taken in the same account"),
        pytest.param("Most voters thought Hale fired Lee.", "Hale fired Lee.", id="what people think"),
        pytest.param("Hale could be charged.", "Hale was not charged.", id="denied"),
        pytest.param("He could be charged.", "He was charged.", id="nobody named"),
    ],
)  # fmt: skip
def test_nothing_where_it_is_another_step(one: str, other: str) -> None:
    assert found_between(expected, one, other) == []


def test_nothing_between_accounts_of_two_events() -> None:
    assert found_between(expected, "Hale could be charged.", "Hale was charged.", link=0.1) == []

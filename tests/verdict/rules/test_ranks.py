"""One office in two ranks."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.ranks import ranks
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Deputy Mayor Karen Voss cut the ribbon while children sang.", "The band played when Mayor Karen Voss came.", "Deputy Mayor / Mayor", id="mayor and deputy"),
        pytest.param("The acting director Tomas Hale slept.", "At noon director Tomas Hale spoke.", "acting director / director", id="director and acting"),
        pytest.param("They met acting prime minister Rita Lind.", "They met Prime Minister Rita Lind.", "acting prime minister / Prime Minister", id="a title of two words"),
    ],
)  # fmt: skip
def test_one_office_in_two_ranks(one: str, other: str, words: str) -> None:
    assert found_between(ranks, one, other) == [f"other: {words}"]


@pytest.mark.parametrize(
    ("one", "other", "link"),
    [
        pytest.param("Deputy Mayor Karen Voss cut the ribbon.", "Mayor Karen Voss came.", 0.1, id="passages of two things"),
        pytest.param("Deputy Mayor Karen Voss cut the ribbon.", "The band played when Mayor Rita Lind came.", 0.9, id="two people"),
        pytest.param("Former Mayor Karen Voss cut the ribbon.", "The band played when Mayor Karen Voss came.", 0.9, id="a courtesy of the past"),
        pytest.param("Mayor Karen Voss cut the ribbon.", "The band played when Mrs. Karen Voss came.", 0.9, id="a courtesy title"),
        pytest.param("Deputy Mayor Karen Voss came. Mayor Karen Voss, as she was then, spoke.", "Mayor Karen Voss came.", 0.9, id="an account that has both"),
    ],
)  # fmt: skip
def test_two_offices_or_one_rank(one: str, other: str, link: float) -> None:
    assert found_between(ranks, one, other, link=link) == []

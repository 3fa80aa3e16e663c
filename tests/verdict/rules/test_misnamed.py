"""A long name with another noun at its end, or two of its words exchanged."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.misnamed import misnamed
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("He heads the Harbour Safety Inspection Bureau.", "The Harbour Safety Inspection Board is his.", "Harbour Safety Inspection Bureau / Harbour Safety Inspection Board", id="another noun for the body"),
        pytest.param("The Orley County Sheriff's Office told us.", "The Orley County Sheriff’s Department knew.", "Orley County Sheriff's Office / Orley County Sheriff’s Department", id="a possessor"),
        pytest.param("The Office of Ports and Rivers wrote.", "It is for the Office of Rivers and Ports to say.", "Office of Ports and Rivers / Office of Rivers and Ports", id="two words exchanged"),
        pytest.param("They met Karen Hale Voss there.", "His aunt, Karen Voss Hale, came.", "Karen Hale Voss / Karen Voss Hale", id="a person"),
    ],
)  # fmt: skip
def test_one_long_name_written_in_two_ways(one: str, other: str, words: str) -> None:
    assert found_between(misnamed, one, other, link=0.5) == [f"name: {words}"]
    assert found_between(misnamed, one, other, link=0.45) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The Senate Harbour Committee met.", "The House Harbour Committee met.", id="another word at the head"),
        pytest.param("The Harbour Safety Bureau and the Harbour Safety Board met.", "The Harbour Safety Board wrote.", id="one account knows both"),
        pytest.param("The Harbour Safety Bureau wrote.", "The Harbour Safety Act passed.", id="no body"),
        pytest.param("The Harbour Bureau wrote.", "The Harbour Board wrote.", id="short names"),
        pytest.param("Senator Karen Voss met them.", "They met Karen Senator Voss.", id="a title"),
        pytest.param("They met Bo and Karen Voss there.", "Karen and Bo Voss met them.", id="two people"),
        pytest.param("The House Republicans and Democrats met.", "The House Democrats and Republicans met.", id="two parties"),
        pytest.param("The France and Italy Fund grew.", "The Italy and France Fund grew.", id="countries"),
        pytest.param("It was the Fund of Orley for Ships.", "It was the Fund for Orley of Ships.", id="the words that join"),
    ],
)  # fmt: skip
def test_names_of_two_or_of_one(one: str, other: str) -> None:
    assert found_between(misnamed, one, other) == []


def test_both_are_shown_where_the_passages_most_report_the_same() -> None:
    one, other = "The Old Harbour Board wrote.\nThe Old Harbour Board sang.", "The Old Harbour Bureau wrote."
    assert len(found_between(misnamed, one, other)) == 1

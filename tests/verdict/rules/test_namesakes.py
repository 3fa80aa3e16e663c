"""One person under two first names."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.namesakes import namesakes
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Its managing director, Declan Halloran, said so.", "The managing director of the firm, Dermot Halloran, disagreed.", "Declan Halloran / Dermot Halloran", id="one role"),
        pytest.param("Declan Halloran, the managing director, whose uncle built it, said so.", "The managing director, Dermot Halloran, disagreed.", "Declan Halloran / Dermot Halloran", id="kin of the person"),
    ],
)  # fmt: skip
def test_one_person_under_two_names(one: str, other: str, words: str) -> None:
    assert found_between(namesakes, one, other) == [f"name: {words}"]


@pytest.mark.parametrize(
    ("one", "other", "link"),
    [
        pytest.param("The director, Declan Halloran, said so.", "The director, Dermot Halloran, disagreed.", 0.2, id="passages of two things"),
        pytest.param("The director, Karen Voss, met the director of the bank, Peter Voss.", "The director, Anna Voss, was there.", 0.9, id="an account that knows two"),
        pytest.param("He met his sister, director Karen Voss.", "The director, Anna Voss, was there.", 0.9, id="a family"),
        pytest.param("The director, Karen Hale Voss, was there.", "The director, Karen Voss, disagreed.", 0.9, id="a middle name"),
        pytest.param("The actor Karen Voss was there.", "The lawyer Peter Voss disagreed.", 0.9, id="other roles"),
        pytest.param("The director of Old Harbour Bank said so.", "He disagreed, as did the New Harbour Bank and its director.", 0.9, id="bodies"),
        pytest.param("The chief economist of RB Shipping said so.", "He disagreed, as did the chief economist of Harbour Shipping.", 0.9, id="a body in short"),
        pytest.param("The plan of the directors, Senators Karen Voss and Bo Hale, failed.", "The plan of Karen Voss, one of the directors, failed.", 0.9, id="a title of several"),
        pytest.param("The director, Declan Piers Halloran, said so.", "The director, Piers Halloran, disagreed.", 0.9, id="the second of two names"),
        pytest.param("The director, Rudolph Voss, was there.", "The director, Rudy Voss, disagreed.", 0.9, id="a short form"),
    ],
)  # fmt: skip
def test_one_name_or_two_people(one: str, other: str, link: float) -> None:
    assert found_between(namesakes, one, other, link=link) == []

"""Outcomes that exclude one another."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.opposites import opposites
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("The court in Karsk upheld the ban.", "The ban was overturned by a court in Karsk.", "upheld / overturned", id="turned round"),
        pytest.param("The Skaer strike was called off.", "The Skaer strike went ahead.", "called off / went ahead", id="of two words"),
        pytest.param("He found the bag in the blue car by the quay.", "By the quay the red car held the bag.", "blue / red", id="colours"),
        pytest.param("Crowds cheered the decision of the board.", "Crowds booed the decision of the board.", "cheered / booed", id="praise and blame"),
        pytest.param("The minister confirmed that the firm had paid.", "The minister denied that the firm had paid.", "confirmed / denied", id="confirmed and denied"),
        pytest.param("The bank of Karsk raised its rate.", "The bank of Karsk cut its rate.", "raised / cut", id="a word that cells respell"),
        pytest.param("Hale signed a non-binding letter for the pier.", "Hale signed a binding letter for the pier.", "non-binding / binding", id="a prefix with a hyphen"),
    ],
)  # fmt: skip
def test_opposites_of_one_thing(one: str, other: str, words: str) -> None:
    assert found_between(opposites, one, other) == [f"other: {words}"]


@pytest.mark.parametrize(
    ("one", "other", "link"),
    [
        pytest.param("The court upheld the ban.", "The court overturned the ban.", 0.5, id="passages that hardly report the same"),
        pytest.param("The court upheld the ban on Friday.", "A verdict that he called unfair overturned all the plans for Skaer.", 0.9, id="nothing in common near them"),
        pytest.param("Prices of wool rose in May after a fall in June.", "Prices of wool fell at Karsk.\nThey rose later.", 0.9, id="an account that has both"),
        pytest.param("Hale signed a nonbinding letter for the pier.", "Hale signed a non-binding letter for the pier.", 0.9, id="a hyphen in a word"),
        pytest.param("Hale says the request for guards came late.", "The request for guards was denied.", 0.9, id="who says so and what is refused"),
        pytest.param("The council approved the ban.", "The council adopted the ban.", 0.9, id="words of one side"),
    ],
)  # fmt: skip
def test_no_opposites(one: str, other: str, link: float) -> None:
    assert found_between(opposites, one, other, link=link) == []

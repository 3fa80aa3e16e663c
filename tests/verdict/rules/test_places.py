"""Where it happened."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.places import places
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("The train left the rails in Pell Ridge on Monday.", "On Monday a train left the rails in Orley.", "Pell Ridge / Orley", id="towns"),
        pytest.param("The car was found in a forest near the port city of Larrow.", "A forest near Karsk hid the car.", "Larrow / Karsk", id="what stands before the name"),
        pytest.param("He robbed an oil tanker in the Strait of Skerrow.", "An oil tanker in the Halden Gulf was robbed.", "Strait of Skerrow / Halden Gulf", id="a name with an of"),
    ],
)  # fmt: skip
def test_two_places_of_one_thing(one: str, other: str, words: str) -> None:
    assert found_between(places, one, other) == [f"place: {words}"]


@pytest.mark.parametrize(
    ("one", "other", "link"),
    [
        pytest.param("The train left the rails in Orley.", "The train left the rails in Karsk.", 0.5, id="passages of two things"),
        pytest.param("The train stopped in Skerrow Bay.", "The train stopped in Skerrow.", 0.9, id="a part of the other"),
        pytest.param("The train stopped in Orley.", "The train stopped near Karsk.", 0.9, id="another preposition"),
        pytest.param("The train stopped in Orley.", "The mayor slept in Karsk, and the train came.", 0.9, id="another thing"),
        pytest.param("The train stopped in Orley.", "The train stopped in Karsk, not in Orley.", 0.9, id="a name that both have"),
        pytest.param("The train stopped in Congress.", "The train stopped in Orley.", 0.9, id="a body"),
        pytest.param("The train stopped in Cairo.", "The train stopped in Skerrow.", 0.9, id="one known and one that may lie in it"),
    ],
)  # fmt: skip
def test_one_place_or_two_things(one: str, other: str, link: float) -> None:
    assert found_between(places, one, other, link=link) == []

"""Names and places."""

from __future__ import annotations

import pytest

from reader.facts import find_facts
from reader.model import Kind
from tests.support.marked_accounts import article


def of(kind: Kind, text: str) -> list[str]:
    return [fact.value for fact in find_facts(article(text)) if fact.kind is kind]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("in the U.S. today", "in the United States today", id="abbreviated country"),
        pytest.param("in Britain today", "in the U.K. today", id="two names of a country"),
        pytest.param("near Albany, N.Y.", "near Albany, New York", id="abbreviated state"),
        pytest.param("in Kiev today", "in Kyiv today", id="renamed city"),
        pytest.param("troops of Russia", "Russian troops", id="people and country"),
    ],
)
def test_one_place_has_one_value(one: str, other: str) -> None:
    assert of(Kind.PLACE, one)[-1:] == of(Kind.PLACE, other)[-1:] != []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Then Gov. Karen Voss spoke.", ["gov karen voss"], id="title and name"),
        pytest.param("Then Pieter van der Hoek spoke.", ["pieter van der hoek"], id="particles"),
        pytest.param("Boats sank. The boats were old.", [], id="sentence openers"),
        pytest.param("Voss’s plan failed.", ["voss"], id="possessor"),
        pytest.param(
            "It met Secretary of State Ann Lee.", ["secretary of state ann lee"], id="an office with an of in it"
        ),
        pytest.param("It met the Council of Harbour Pilots.", ["council of harbour pilots"], id="a body with an of"),
        pytest.param("It met the Bank of America.", ["bank"], id="a place after of stays a place"),
        pytest.param("Then Tom Voss Jr. spoke.", ["tom voss jr"], id="a suffix"),
        pytest.param("It met Ann A. Voss and Joe D. Hart.", ["ann a voss", "joe d hart"], id="initials between names"),
        pytest.param("It fell in World War I. Voss said so.", ["world war", "voss"], id="a number is no initial"),
        pytest.param("Then Omar al-Hart spoke.", ["omar al hart"], id="a particle with a hyphen"),
        pytest.param("Then Park Ji-hoon spoke.", ["park ji hoon"], id="a Korean given name"),
        pytest.param("It was a Pier Group-led plan.", ["pier group"], id="a compound is no name"),
        pytest.param("The new one fell. New York Mayor Voss spoke.", ["new york mayor voss"], id="a place opens"),
        pytest.param("On Monday in May", [], id="calendar words"),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert of(Kind.NAME, text) == names

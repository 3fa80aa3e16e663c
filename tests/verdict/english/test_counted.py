"""What the figures of a finding count."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from tests.support.marked_accounts import findings


@pytest.mark.parametrize(
    ("one", "other", "about"),
    [
        pytest.param("The fire killed 12 people on the pier.", "The fire killed 15 on the pier.", "dead", id="what became of them"),
        pytest.param("The raid led to 12 arrests on the pier.", "The raid led to 15 arrests on the pier.", "those held", id="in other words"),
        pytest.param("About 30 boats left the harbour.", "About 70 boats left the harbour.", "boats", id="a noun"),
        pytest.param("The ferry has 9 crew members aft.", "The ferry has 8 crew members aft.", "crew members", id="of two words"),
        pytest.param("The pier cost $40 million then.", "The pier cost $60 million then.", "", id="money"),
        pytest.param("A 48-page report told of it.", "A 47-page report told of it.", "", id="a measure"),
        pytest.param("It was the third fire on the pier.", "It was the fourth fire on the pier.", "", id="the third of its sort"),
    ],
)  # fmt: skip
def test_a_finding_says_what_its_figures_count(one: str, other: str, about: str) -> None:
    (finding,) = findings(one, other)
    assert finding.about == about
    assert finding.words.startswith(f"number of {about}: " if about else "number: ")

"""How surely accounts give the same thing, in sentences of their own."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.model import Kind
from tests.accounts import findings, lines

NOT_HEDGED = [
    pytest.param("The film apparently shows Hale dancing at a wedding in Marlow.", "The film seems to show Hale at a wedding in Marlow.", id="both hold back"),
    pytest.param("The film apparently shows Hale dancing at a wedding in Marlow.", "In it, police said, Hale is a guest of a wedding in Marlow.", id="the other gives it to somebody"),
    pytest.param("The film apparently shows Hale dancing.", "The wedding in Marlow had a band.", id="other news"),
    pytest.param("Two poems that appear in the Marlow almanac are by Hale.", "The Marlow almanac has poems by Hale.", id="to appear in print"),
    pytest.param("Hale suggested that the Marlow ferry was old.", "“The Marlow ferry is old,” {Hale} said.", id="suggested and said"),
]  # fmt: skip

NOT_SILENT = [
    pytest.param("Voss did not say whether she would repay the loan.", "Voss declined to say whether she would repay the loan.", id="both silent"),
    pytest.param("Voss did not say whether she would repay the loan.", "The sheriff arrived at noon.", id="nothing of the question"),
    pytest.param("Voss declined to comment.", "Voss wore a hat.", id="no question named"),
]  # fmt: skip

NOT_DENIED = [
    pytest.param("He has not shown the deed of the mill.", "She has shown her garden.", id="too little shared"),
    pytest.param("What we are used to is wind; what we are not used to is snow on the ferry road.", "The ferry road has wind, which we are used to.", id="states and denies it both"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), NOT_HEDGED + NOT_SILENT + NOT_DENIED)
def test_no_claim_is_surer(one: str, other: str) -> None:
    assert not {finding.kind for finding in findings(one, other)} & {Kind.CERTAINTY, Kind.NEGATION}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("He saw a “rotten pier.”", "Hale’s pier is rotten, he says.", id="no marks in the other"),
        pytest.param("“It’s been long since the ferry sailed,” {he} said.", "Then {he} said: “It has been long since the ferry sailed.”", id="a contraction"),
    ],
)  # fmt: skip
def test_the_same_words_inside_quotations(one: str, other: str) -> None:
    assert Kind.QUOTE_WORDING not in {finding.kind for finding in findings(one, other)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Two boats sank off Marlow in the storm, witnesses said.", "Two boats sank in a storm off Marlow, according to sailors.", id="attributed in both"),
        pytest.param("Two boats sank off Marlow in the storm, the coast guard said.", "Two boats sank in a storm off Marlow.", id="who speaks of their own work"),
        pytest.param("Two boats sank off Marlow in the storm, witnesses said.", "A storm hit Marlow.", id="other news"),
        pytest.param("The police never said two boats sank off Marlow in the storm.", "A storm off Marlow: two boats sank.", id="never said"),
        pytest.param("“Two boats sank off Marlow in the storm,” {Hale} said.", "Two boats sank in a storm off Marlow.", id="quoted"),
        pytest.param("Hale thinks of the sea and the storm.", "Hale thinks of the sea and the storm.", id="one sentence"),
    ],
)  # fmt: skip
def test_no_attribution_shift(one: str, other: str) -> None:
    assert lines(findings(one, other)) == []


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("About 200 protesters stood outside.", "“There were 400 of us protesters outside,” {Lorna} said.", "number: about 200 / 400", id="protesters outside"),
        pytest.param("The fire service said 12 people were injured.", "“I saw 30 people injured on the floor,” {Hale} said.", "number: 12 / 30", id="injured"),
    ],
)  # fmt: skip
def test_a_number_inside_a_quotation_meets_one_outside(one: str, other: str, words: str) -> None:
    assert words in [line.replace("About", "about") for line in lines(findings(one, other))]

"""Negations and certainty."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.model import Kind
from tests.support.marked_accounts import findings, lines


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("The board is ready to vote on the pier.", "The board is not ready to vote on the pier.", "is ready / is not ready", id="is and is not"),
        pytest.param("The board did vote on the old pier.", "The board didn’t vote on the old pier.", "did vote / didn’t vote", id="contracted"),
        pytest.param("The board has voted on the old pier.", "The board has never voted on the old pier.", "has voted / has never voted", id="never"),
        pytest.param("It was only a plan for the old pier.", "It was not only a plan for the old pier.", "was / was not", id="not before a shared only"),
        pytest.param("The guard closed the gate of the ferry in Orley.", "The guard did not close the gate of the ferry in Orley.", "guard closed / guard did not close", id="one verb in two forms"),
        pytest.param("“The board will not vote on it,” he said.", "“The board will vote on it,” he said.", "will not vote / will vote", id="inside the marks"),
    ],
)  # fmt: skip
def test_negation(one: str, other: str, words: str) -> None:
    assert lines(findings(one, other)) == [f"negation: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The board did not vote on the old pier.", "The board didn’t vote on the old pier.", id="did not and didn't"),
        pytest.param("The board cannot vote on the old pier.", "The board can not vote on the old pier.", id="cannot"),
        pytest.param("“No, we are going to vote on the pier,” he said.", "“We are going to vote on the pier,” he said.", id="an answer"),
        pytest.param("She urged them to sell the old boats before they sink off the quay.", "She urged them to sell the old boats lest they sink off the quay.", id="before and lest"),
        pytest.param("The board did not answer questions about it.", "The board declined to answer questions about it.", id="declined to"),
        pytest.param("Hale of Orley retires from the ferry board.", "Why Hale of Orley does not end the ferry board.", id="another verb"),
        pytest.param("The fund of the port for ten years never dips below the mark of May.", "The fund of the port for ten years falls to nearly the mark of May.", id="another relation"),
        pytest.param("The board won’t vote on the old pier.", "The board will not vote on the old pier.", id="won't"),
    ],
)  # fmt: skip
def test_no_denial_of_the_same(one: str, other: str) -> None:
    assert lines(findings(one, other)) == []


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        pytest.param(Kind.CERTAINTY, "He sold the old pier to a friend.", "He allegedly sold the old pier to a friend.", id="allegedly"),
        pytest.param(Kind.CERTAINTY, "The pier will open to the public in spring.", "The pier is expected to open to the public in spring.", id="will and is expected to"),
    ],
)  # fmt: skip
def test_certainty(kind: Kind, one: str, other: str) -> None:
    assert [finding.kind for finding in findings(one, other)] == [kind]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("It appears the ferry was on the wrong side of the pier.", "The ferry was apparently on the wrong side of the pier.", id="in another place"),
        pytest.param("She warned them that he might go to the pier.", "She warned them that he could go to the pier.", id="might and could"),
    ],
)  # fmt: skip
def test_loosened_by_another_word(one: str, other: str) -> None:
    assert lines(findings(one, other)) == []


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
    ("one", "other", "words"),
    [
        pytest.param("About 200 protesters stood outside.", "“There were 400 of us protesters outside,” {Lorna} said.", "number of protesters: about 200 / 400", id="protesters outside"),
        pytest.param("The fire service said 12 people were injured.", "“I saw 30 people injured on the floor,” {Hale} said.", "number of hurt: 12 / 30", id="injured"),
    ],
)  # fmt: skip
def test_a_number_inside_a_quotation_meets_one_outside(one: str, other: str, words: str) -> None:
    assert words in [line.replace("About", "about") for line in lines(findings(one, other))]

"""What one account adds to a claim that another gives bare."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.doubted import doubted
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("The boom was meant to close the bay to Karsk, although Hale denied this.", "The boom closes the bay to Karsk.", "although Hale denied this / boom closes the bay to Karsk", id="denied by another"),
        pytest.param("The Front said it had sunk the ferry, though it gave no evidence for that claim.", "The Front sank the ferry.", "no evidence for that claim / Front sank the ferry", id="no evidence"),
        pytest.param("The Front claimed the attack on the ferry.\nThe authenticity of the claim could not be verified.", "The Front claimed the attack on the ferry.", "authenticity of the claim could not be verified / Front claimed the attack on the ferry", id="not verified, in the next sentence"),
    ],
)  # fmt: skip
def test_one_account_adds_a_caveat(one: str, other: str, words: str) -> None:
    assert found_between(doubted, one, other) == [f"certainty: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The boom was meant to close the bay, although Hale denied this.", "The boom closes the bay.\nHale has disputed that account.", id="in both accounts"),
        pytest.param("While Hale denied any involvement, the boom closed the bay.", "The boom closed the bay.", id="before what it is said of"),
        pytest.param("“The boom closed the bay, although Hale denied this,” Lee said.", "The boom closed the bay.", id="in somebody's words"),
        pytest.param("The boom was meant to close the bay, although Hale denied this.", "Gulls circle.", id="nothing shared"),
    ],
)  # fmt: skip
def test_no_caveat(one: str, other: str) -> None:
    assert found_between(doubted, one, other) == []


def test_nothing_between_passages_that_hardly_report_the_same() -> None:
    one, other = "The boom was meant to close the bay, although Hale denied this.", "The boom closes the bay."
    assert found_between(doubted, one, other, link=0.5) == []

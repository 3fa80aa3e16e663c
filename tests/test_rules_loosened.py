"""Loosened in one account, given as fact in another."""

from __future__ import annotations

import pytest

from reader.verdict.rules.loosened import loosened
from tests.ruling import told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "The guard apparently shot two men at the harbour of Orley.",
            "The guard shot two men at the harbour of Orley.",
            id="apparently",
        ),
    ],
)
def test_a_loosened_claim_meets_the_plain_one(one: str, other: str) -> None:
    assert len(told(loosened, one, other)) == 1
    assert len(told(loosened, other, one)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The guard shot two men in Orley.", "The guard shot two men at the harbour.", id="both plain"),
        pytest.param("The guard apparently slept.", "Karen Voss sold a boat in Orley.", id="another claim"),
    ],
)
def test_nothing_where_both_are_plain_or_the_claims_are_two(one: str, other: str) -> None:
    assert told(loosened, one, other) == []

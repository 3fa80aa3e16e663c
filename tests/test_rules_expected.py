"""Still to come in one account, done in another."""

from __future__ import annotations

import pytest

from reader.verdict.rules.expected import expected
from tests.ruling import told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Ann Lee is set to plead guilty to fraud in Orley on Friday.",
            "Ann Lee pleaded guilty to fraud in Orley.",
            id="set to",
        ),
        pytest.param(
            "The council of Orley is expected to approve the dam.",
            "The council of Orley approved the dam.",
            id="expected to",
        ),
    ],
)
def test_what_is_to_come_meets_what_is_done(one: str, other: str) -> None:
    assert len(told(expected, one, other)) == 1
    assert len(told(expected, other, one)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ann Lee pleaded guilty to fraud.", "Ann Lee pleaded guilty to fraud in Orley.", id="both done"),
        pytest.param("The council will approve the dam.", "Karen Voss sold a boat in Orley.", id="another act"),
    ],
)
def test_nothing_where_both_are_done_or_the_acts_are_two(one: str, other: str) -> None:
    assert told(expected, one, other) == []

"""Who did it to whom."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.roles import roles
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("The suspect shot the officer.", "The officer shot the suspect.", "The suspect … the officer / The officer … the suspect", id="subject and object"),
        pytest.param("The suspect shot the officer.", "The suspect was shot by the officer.", "The suspect … the officer / The suspect … the officer", id="passive"),
        pytest.param("The rebels captured Karsk from the army.", "The army captured Karsk from the rebels.", "The rebels … the army / The army … the rebels", id="subject and preposition"),
        pytest.param("The ferry left Skaer for Tarn.", "The ferry left Tarn for Skaer.", "Skaer … Tarn / Tarn … Skaer", id="object and preposition"),
        pytest.param("Larrow Town beat Pellbrook United 3-1.", "Pellbrook United beat Larrow Town 3-1.", "Larrow Town … Pellbrook United 3-1 / Pellbrook United … Larrow Town 3-1", id="a result behind the name"),
    ],
)  # fmt: skip
def test_parts_exchanged(one: str, other: str, words: str) -> None:
    assert found_between(roles, one, other) == [f"other: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The officer shot the suspect.", "The suspect was shot by the officer.", id="active and passive"),
        pytest.param("The suspect shot the officer.", "The officer saw the suspect.", id="another verb"),
        pytest.param("Lee left Tarn for Skaer.", "Reid left Skaer for Karsk.", id="one of the two only"),
        pytest.param("Lee and Pike met in Tarn.", "Pike and Lee met in Tarn.", id="both in one part"),
    ],
)  # fmt: skip
def test_parts_kept(one: str, other: str) -> None:
    assert found_between(roles, one, other) == []

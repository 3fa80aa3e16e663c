"""What headlines of one event make of it."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.headlines import headlines
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Hale: Pike stole boat of Orley", "Pike stole boat, refuses to return it", "Hale: Pike stole boat of Orley / Pike stole boat", id="somebody's word"),
        pytest.param("Reports: Orley permit revoked after storm", "Orley Permit Has Been Revoked", "Reports: Orley permit revoked after storm / Orley Permit Has Been Revoked", id="reports"),
    ],
)  # fmt: skip
def test_somebodys_word_here_and_told_as_so_there(one: str, other: str, words: str) -> None:
    found = found_between(headlines, f"# {one}\nIt rained.", f"# {other}\nIt snowed.", link=0.6)
    assert found == [f"certainty: {words}"]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Report: Pike fled with boat", "Pike flees Orley with boat", "Report: Pike fled with boat / Pike flees Orley with boat", id="Report:"),
        pytest.param("Pike suspected of stealing boat", "Pike steals boat in Orley", "suspected of stealing boat / Pike steals boat in Orley", id="suspected"),
    ],
)  # fmt: skip
def test_held_back_in_one_headline_alone(one: str, other: str, words: str) -> None:
    assert found_between(headlines, f"# {one}\nIt rained.", f"# {other}\nIt snowed.", link=0.8) == [
        f"certainty: {words}"
    ]


@pytest.mark.parametrize(
    ("one", "other", "link"),
    [
        pytest.param("# Hale: Pike stole boat", "# Pike stole boat of Hale", 0.9, id="who says so is in both"),
        pytest.param("# Hale: Pike stole boat", "# Pike stole car", 0.5, id="headlines of two pieces of news"),
        pytest.param("# Hale: Pike stole boat", "# Voss sold boat", 0.9, id="two verbs"),
        pytest.param("# Inquiry into Pike possible: Hale", "# Hale faces questions on Pike", 0.9, id="who speaks behind a cue"),
        pytest.param("# Pike suspected of theft", "# Pike reportedly steals boat", 0.9, id="both hold it back"),
        pytest.param("# Pike suspected of theft", "# Pike steals boat", 0.55, id="held back, but two pieces of news"),
        pytest.param("# Pike may be on the loose", "# Who is Hale?", 0.9, id="nothing in common behind the cue"),
        pytest.param("# Pike may be wrong, but Orley floods", "# Pike spoke of flood in Orley, aides say", 0.9, id="something else right behind the cue"),
        pytest.param("# Report praises Pike", "# Pike praised in Orley", 0.9, id="a report that is told of"),
        pytest.param("# Pike suspected of theft of boat", "# Theft of boat in Orley: A threat to Pike?", 0.9, id="a headline that asks"),
        pytest.param("Hale: Pike stole boat.", "Pike stole boat.", 0.9, id="no headlines"),
    ],
)  # fmt: skip
def test_nothing_is_said_of(one: str, other: str, link: float) -> None:
    assert found_between(headlines, one, other, link=link) == []

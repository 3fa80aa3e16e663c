"""One group or act under two names."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.labels import labels
from tests.support.rule_cases import found_between


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("Sixty diplomats were sent home.", "Home went 60 Skerrow intelligence officers.", "Sixty diplomats / 60 Skerrow intelligence officers", id="one figure, two sorts"),
        pytest.param("The raid killed 90 fishermen and rebels.", "Of those killed, 90 soldiers were young.", "", id="no noun of a sort behind the figure"),
        pytest.param("The raid killed 90 rebels.", "At dawn 90 farmers died.", "90 rebels / 90 farmers", id="the same became of them"),
    ],
)  # fmt: skip
def test_people_counted_alike(one: str, other: str, words: str) -> None:
    assert found_between(labels, one, other) == ([f"label: {words}"] if words else [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Sixty diplomats were sent home.", "Sixty people were sent home.", id="a vague noun"),
        pytest.param(
            "About 200 protesters held candles.", "Around 200 demonstrators held candles.", id="words of one sort"
        ),
        pytest.param("A 50-worker firm pays.", "A firm of 50 workers pays.", id="one noun, bent"),
        pytest.param("Six soldiers were killed.", "Six rescuers were hurt.", id="other things became of them"),
        pytest.param("Two suspected rebels were held.", "Two soldiers were held.", id="held back"),
        pytest.param("The suspected terrorist fled.", "The rebel fled.", id="a view that is held back"),
        pytest.param("Six soldiers came.", "Seven rescuers came.", id="another figure"),
    ],
)
def test_what_is_one_sort_or_another_group(one: str, other: str) -> None:
    assert found_between(labels, one, other) == []


def test_a_figure_stands_in_its_likeliest_pair() -> None:
    one = "Two harbour guards were held, said two teachers."
    assert found_between(labels, one, "Two harbour sailors were held.") == [
        "label: Two harbour guards / Two harbour sailors"
    ]


def test_one_figure_in_passages_that_have_little_in_common_counts_two_groups() -> None:
    assert found_between(labels, "Four teachers wrote to the mayor.", "Four thieves were held.", link=0.35) == []


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param(
            "The rebels took the town at dawn.",
            "At dawn terrorists overran the town.",
            "rebels / terrorists",
            id="throughout",
        ),
        pytest.param(
            "# Deadly Riots in Orley\nThe protests, or riots, went on.",
            "# Deadly protests in Orley\nThe riots, or protests, went on.",
            "Riots / protests",
            id="headlines may choose another word than their bodies",
        ),
    ],
)
def test_a_plain_word_and_one_that_takes_a_view(one: str, other: str, words: str) -> None:
    assert found_between(labels, one, other) == [f"label: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "The rebels took the town.",
            "Rebels, whom he calls terrorists, took the town.",
            id="both words in one account",
        ),
        pytest.param("The gunman fled.", "The shooter fled.", id="two plain words"),
        pytest.param("Militants took the town.", "Jihadists took the town.", id="words that go to and fro"),
        pytest.param(
            "The rebels took the town.\nTerrorists, he said.",
            "The terrorists took the town.",
            id="the other word elsewhere",
        ),
    ],
)
def test_words_that_both_use_or_that_say_the_same(one: str, other: str) -> None:
    assert found_between(labels, one, other, link=0.55) == []


def test_words_that_both_use_differ_where_they_tell_of_just_the_same() -> None:
    one = "The rebels took the town.\nTerrorists, he said."
    assert found_between(labels, one, "The terrorists took the town.", link=0.65) == ["label: rebels / terrorists"]

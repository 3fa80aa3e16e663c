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
        pytest.param("Three brothers were held.", "The three suspects were held.", id="kin, who may be anybody"),
        pytest.param("Two ferry personnel drowned.", "Two crew members drowned.", id="those who work there"),
        pytest.param("Voss fought tax increases.", "Voss fought for tax cuts.", id="two acts that are no names of one"),
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
        pytest.param("The rebels took the town at dawn.", "At dawn terrorists overran the town.", "rebels / terrorists", id="a plain word, and one that takes a view"),
        pytest.param("The rebels took the town.\nTerrorists, he said.", "The terrorists took the town.", "rebels / terrorists", id="the other word elsewhere"),
        pytest.param("# Deadly Riots in Orley\nThe protests, or riots, went on.", "# Deadly protests in Orley\nThe riots, or protests, went on.", "Riots / protests", id="headlines may choose another word than their bodies"),
        pytest.param("The harbour chief was fired on Monday.", "The harbour chief stepped down.", "fired / stepped down", id="two acts, one of them of two words"),
    ],
)  # fmt: skip
def test_two_names_in_one_slot(one: str, other: str, words: str) -> None:
    assert found_between(labels, one, other, link=0.25) == [f"label: {words}"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The rebels took the town.", "Rebels, whom he calls terrorists, took the town.", id="both names in one passage"),
        pytest.param("The gunman fled to Orley.", "The shooter fled to Orley.", id="names that say the same"),
        pytest.param("The rebels took the town of Orley at dawn.", "Terrorists blew up a bridge, and Orley is cut off.", id="nothing in common near them"),
        pytest.param("The British government flew cash to them.", "They flew cash to the Iranian regime.", id="of two countries"),
        pytest.param("Four in 10 voters worry about the boats.", "Nine of 10 Republicans worry about the boats.", id="the whole of a share"),
    ],
)  # fmt: skip
def test_other_things_and_names_that_say_the_same(one: str, other: str) -> None:
    assert found_between(labels, one, other) == []


def test_passages_that_have_little_in_common_tell_of_two_groups() -> None:
    assert found_between(labels, "The rebels took the town.", "The terrorists took the town.", link=0.2) == []

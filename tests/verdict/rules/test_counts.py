"""Other figures for one count, wherever in the accounts they stand."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.cells.cell_words import words_of
from reader.verdict.english.quantities import quantities_of
from reader.verdict.rules.counts import counts
from tests.support.rule_cases import found_between, witness_of

TOLL = """
# Ferry sinks off Orley
A ferry sank off Orley on Tuesday, killing 23 people and injuring at least 146, the coast guard said.
"""


@pytest.mark.parametrize(
    ("other", "words"),
    [
        pytest.param("At least 20 people were killed when a ferry sank off Orley.", ["number of dead: 23 / at least 20"], id="a bound and a figure"),
        pytest.param("A ferry sank off Orley and left 31 dead.", ["number of dead: 23 / 31"], id="left dead"),
        pytest.param("The death toll of the ferry off Orley rose to 25.", ["number of dead: 23 / 25"], id="death toll"),
        pytest.param("The ferry off Orley sank. The coast guard put the wounded at 90: 90 people were hurt.", ["number of hurt: at least 146 / 90"], id="hurt and injured"),
        pytest.param("A ferry sank off Orley. Hundreds of people were injured, the coast guard said.", ["number of hurt: at least 146 / Hundreds"], id="hundreds of people are no part"),
        pytest.param("A ferry sank off Orley. It injured 90 tourists and pilgrims and broke a pier, the coast guard said.", ["number of hurt: at least 146 / 90"], id="two nouns with one fate"),
    ],
)  # fmt: skip
def test_other_figures_for_one_fate(other: str, words: list[str]) -> None:
    assert found_between(counts, TOLL, other) == words


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("A ferry sank off Orley, killing 23 people.", id="the same figure"),
        pytest.param("Nearly 150 were injured when a ferry sank off Orley.", id="rounded"),
        pytest.param("Dozens were injured when a ferry sank off Orley.", id="a magnitude that the figure has"),
        pytest.param(
            "When a ferry sank off Orley, the bank lost two of its 40 ferries.", id="a whole of which a part is told"
        ),
        pytest.param("Coast guards rescued 40 people from the ferry off Orley.", id="another fate"),
        pytest.param("Two of the 23 people killed on the ferry off Orley were cooks.", id="a part of them"),
        pytest.param("The ferry off Orley was 40 years old.", id="another unit"),
        pytest.param(
            "A ferry sank off Orley, killing 23 people on Line 31, and Deck 90 people were hurt.",
            id="figures of a name",
        ),
        pytest.param(
            "A storm sank a ferry off Pell in 1987, killing 61 people, and none has sunk off Orley.", id="another year"
        ),
        pytest.param("A ferry sank off Orley, killing two dozen.", id="a figure in dozens is rounded"),
    ],
)
def test_nothing_where_the_figures_fit_or_count_something_else(other: str) -> None:
    assert found_between(counts, TOLL, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The motion won 53 votes in Orley.", "The motion falls short of the 60 votes needed in Orley.", id="what is needed"),
        pytest.param("Orley added 236,000 jobs in May.", "Orley was forecast to add 171,000 jobs in May.", id="what was foretold"),
        pytest.param("The strike in Orley was the union's third strike.", "It was the second strike of the union in Orley.", id="ordinals without a period"),
        pytest.param("In Orley, Hale leads by 21 points in the poll.", "In Orley, Voss leads the poll by 18 points.", id="points of a poll"),
        pytest.param("The fire in Orley hurt 6- and 7-year-olds.", "The fire in Orley hurt 20 people.", id="the first half of ages"),
        pytest.param("Off Orley the bank lost two of its seven ferries.", "Off Orley the bank lost two ferries.", id="a whole of which a part is told"),
    ],
)  # fmt: skip
def test_nothing_where_the_two_are_told_of_other_things(one: str, other: str) -> None:
    assert found_between(counts, one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "link", "found"),
    [
        pytest.param("The fleet of Orley has 136 boats.", "The fleet of Orley counts 139 boats.", 0.0, True, id="close, in passages of two things"),
        pytest.param("The fleet of Orley has 20 boats.", "The fleet of Orley counts 22 boats.", 0.4, False, id="a tenth apart, in passages with little in common"),
        pytest.param("The fleet of Orley has 20 boats.", "The fleet of Orley counts 22 boats.", 0.5, True, id="a tenth apart, in passages of one thing"),
        pytest.param("All three men praised Hale.", "The two men left Orley.", 0.3, False, id="other men"),
        pytest.param("Bond was set at $10 million in Orley.", "Bond is set at $2 million in Orley.", 0.3, True, id="the same words near both"),
        pytest.param("Orley bans magazines of more than 10 rounds, Karsk those of more than 15 rounds.", "Pell bans magazines of more than seven rounds.", 0.9, False, id="one of two that an account tells apart"),
        pytest.param("At the base were two others, one man and one woman.", "At the base were two men and a woman.", 0.9, True, id="a man and men, though two others stand before"),
        pytest.param("The boat of Orley had one loaf aboard.", "The boat of Orley had three loaves aboard.", 0.9, True, id="a loaf and loaves"),
        pytest.param("Orley bans magazines of more than 10 rounds.", "Pell bans magazines of more than seven rounds.", 0.9, True, id="the only one of each account"),
    ],
)  # fmt: skip
def test_amounts_without_a_fate_are_close_or_the_only_ones(one: str, other: str, link: float, found: bool) -> None:
    assert bool(found_between(counts, one, other, link=link)) is found


def test_ordinals_of_one_period_are_one_series() -> None:
    one = "It was the third crash on the line since December."
    assert found_between(counts, one, "It was the line's fourth crash since December.") == ["number: third / fourth"]


def test_magnitudes_are_figures() -> None:
    one, other = "Hundreds of police surrounded the bank.", "Dozens of heavily armed police surround the bank."
    assert found_between(counts, one, other) == ["number: Hundreds / Dozens"]


def test_ordinals_of_nights_in_a_row_are_one_series() -> None:
    one, other = "Orley saw riots for the second straight night.", "It was the third-straight night of riots in Orley."
    assert found_between(counts, one, other) == ["number: second / third"]


def test_a_figure_given_twice_is_shown_once() -> None:
    other = "A ferry sank off Orley, killing 30 people.\nOf the ferry disaster off Orley, in which 30 people were killed, more later."
    assert found_between(counts, TOLL, other) == ["number of dead: 23 / 30"]


def test_a_third_account_stands_in_the_same_finding() -> None:
    assert found_between(
        counts,
        TOLL,
        "At least 20 people were killed on a ferry off Orley.",
        "A ferry off Orley sank, killing 27 people.",
    ) == ["number of dead: 23 / at least 20 / 27"]


def test_counted_nouns_meet_without_a_fate() -> None:
    one = "The union said 26,000 teachers would join the strike in Orley."
    other = "The schools of Orley, which employ about 21,000 teachers, prepared for the strike of the union."
    assert found_between(counts, one, other) == ["number of teachers: 26,000 / about 21,000"]


def test_what_becomes_of_them_is_no_part() -> None:
    one = "Yildiz said that 450 of them had been rescued from the ferry off Orley."
    assert found_between(counts, one, "Yildiz said 363 had been rescued from the ferry.") == [
        "number of those rescued: 450 / 363"
    ]


def test_two_sorts_of_people_are_two_counts() -> None:
    one, other = "The raid off Orley killed 40 gunmen.", "The raid off Orley killed 21 hostages."
    assert found_between(counts, one, other, link=0.3) == []


def test_up_from_a_figure_and_down_from_it_are_two_groups() -> None:
    one = "The law on sick pay asks it of employers with more than 50 workers."
    assert found_between(counts, one, "The law on sick pay spares employers with fewer than 50 workers.") == []
    assert found_between(counts, one, "The law on sick pay asks it of employers with nearly 50 workers.") != []


def test_a_figure_is_held_against_the_first_figure_behind_words_for_one() -> None:
    one = "A ferry sank off Orley. The coast guard said 146 people were hurt."
    other = "Scores of injured rowers lay on the quay. At least 60 were injured."
    assert found_between(counts, one, other) == ["number of hurt: 146 / at least 60"]


def test_a_figure_stands_in_its_likeliest_pair() -> None:
    other = "A ferry sank off Orley, killing 20 people.\nA ferry that sank off Pell killed 31 people."
    assert found_between(counts, TOLL, other) == ["number of dead: 23 / 20"]


@pytest.mark.parametrize(
    ("sentence", "times"),
    [
        pytest.param("The fire in March killed 31 people.", {"--03"}, id="a month"),
        pytest.param("The fire killed 31 people in 1987.", {"1987"}, id="a year"),
        pytest.param("The fire on Tuesday killed 31 people.", set(), id="a weekday may be that of the news"),
        pytest.param("It fell in March. The fire killed 31 people.", set(), id="in another sentence"),
    ],
)
def test_dates_of_a_figure(sentence: str, times: set[str]) -> None:
    account = witness_of(sentence)
    passage = len(account.passages) - 1
    (quantity,) = quantities_of(account.article.text, passage, words_of(account, passage))
    assert quantity.times == times

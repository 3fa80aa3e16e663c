"""How heavy differences are."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.model import Kind, Row, Weight
from reader.verdict import accounts_of, judge_given
from reader.verdict.difference import Difference, Pairwise, Shown
from reader.verdict.weighing import HEAVIEST_OF_KIND, Scales
from tests.support.marked_accounts import account, conflicting, findings


@pytest.mark.parametrize(
    ("one", "other", "weight"),
    [
        pytest.param("The fire killed 23 people on the pier.", "The fire killed 31 people on the pier.", Weight.EXCLUDES, id="one fate"),
        pytest.param("The fire killed at least 40 people on the pier.", "The fire killed 31 people on the pier.", Weight.EXCLUDES, id="above a lower bound"),
        pytest.param("The ferry has nine crew members aft.", "The ferry has eight crew members aft.", Weight.EXCLUDES, id="one noun"),
        pytest.param("The fire killed at least 20 people on the pier.", "The fire killed at least 23 people on the pier.", Weight.OPEN, id="two lower bounds"),
        pytest.param("Some 3,500 boats left the harbour.", "Some 3,300 boats left the harbour.", Weight.OPEN, id="figures about so great"),
        pytest.param("The fire has so far killed 23 people on the pier.", "The fire killed 31 people on the pier.", Weight.UNSETTLED, id="so far"),
        pytest.param("The fire killed 23 people on the pier in 2031.", "The fire killed 31 people on the pier in May 2031.", Weight.UNSETTLED, id="another time"),
        pytest.param("It was the third fire on the pier.", "It was the fourth fire on the pier.", Weight.EXCLUDES, id="the same words around"),
        pytest.param("The reward is £50,000, said Orley.", "A reward of £15,000 was offered.", Weight.EXCLUDES, id="sums in one report"),
        pytest.param("The fire killed 23 people on the pier, eight of them cooks.", "The fire killed 31 people on the pier.", Weight.EXCLUDES, id="a part of them beside"),
        pytest.param("The ferry has 19 old boats aft.", "Aft 36 boats hang on it.", Weight.UNSETTLED, id="one noun in other words"),
        pytest.param("The fire broke out on Monday night.", "The fire broke out on Friday night.", Weight.EXCLUDES, id="days"),
        pytest.param("The old pier of Orley was sold to Karen Voss.", "The old pier of Orley was sold to Daniel Hale.", Weight.UNSETTLED, id="names"),
        pytest.param("The pier will close in May.", "The pier may close in May.", Weight.OPEN, id="certainty"),
    ],
)  # fmt: skip
def test_what_the_texts_show(one: str, other: str, weight: Weight) -> None:
    (finding,) = findings(one, other)
    assert finding.weight is weight


def test_every_kind_has_a_weight() -> None:
    missing = [kind.name for kind in Kind if kind not in HEAVIEST_OF_KIND]
    assert not missing, f"HEAVIEST_OF_KIND in reader/verdict/weighing.py: no weight for Kind.{', Kind.'.join(missing)}"


def test_figures_of_other_days_may_both_be_true() -> None:
    found = findings("On Sunday the fire killed 23 people.", "By Tuesday the fire had killed 31 people.")
    assert [each.weight for each in found if each.kind is Kind.NUMBER] == [Weight.UNSETTLED]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The fire killed her and three others on the pier.", "The fire killed four people on the pier.", id="others beside somebody"),
        pytest.param("The fire killed 40 militants on the pier.", "The fire killed 21 hostages on the pier.", id="other people"),
        pytest.param("The fire hurt four of its guards on the pier.", "The fire hurt 16 guards on the pier.", id="a part of them"),
        pytest.param("The fire killed 20 guards and six cooks on the pier.", "The fire killed 26 people on the pier.", id="two parts and their sum"),
        pytest.param("The fire killed 36 people each day.", "The fire killed 11 people overnight.", id="so many each day"),
        pytest.param("The port keeps 98 guards this year, and 55 in the next.", "The port keeps 55 guards there.", id="both, one without its noun"),
        pytest.param("Police made more than 20 raids in the country on Sunday.", "Police made 19 raids in Orley on Sunday, and three raids were made in Karsk.", id="two raids that meet the bound together"),
        pytest.param("The fire killed 14 guards in Orley and 16 guards in Karsk.", "The fire killed 16 guards in Karsk and 14 guards in Orley.", id="both in another order"),
        pytest.param("Hale gave the speech one week after returning from a trip to Karsk.", "Hale spent nearly two weeks on the trip to Karsk this month.", id="how long it took, and how long it is past"),
        pytest.param("The win ends a comeback for the mayor, who left Orley in disgrace two years ago after an affair.", "The mayor, whose career crashed four years ago after a bizarre affair, capped a comeback with the win.", id="how long two things are past"),
        pytest.param("The wave drowned ships: 400 islanders and migrants died at Orley.", "The wave drowned ships: 167,000 migrants were rescued at Orley.", id="two fates"),
        pytest.param("Under the plan the port of Orley would decline from a high of 566 in May to some 440 armed guards.", "The port of Orley had begun to shrink to 490 armed guards, and Hale cuts it further to between 440 and 450.", id="the end of a range"),
        pytest.param("Four men had accused Hale of fraud.", "Two other men had accused Hale of fraud.", id="others than were told before"),
        pytest.param("A tax on those making less than $250,000 is due.", "A tax on those making $250,000 or more is due.", id="both sides of a bound"),
    ],
)  # fmt: skip
def test_figures_of_two_things_make_no_difference(one: str, other: str) -> None:
    assert Kind.NUMBER not in {finding.kind for finding in findings(one, other)}


def test_how_far_one_place_is_from_one_other_is_one_distance() -> None:
    found = findings("The camp lies two miles from the river.", "The camp was six miles from the river, he said.")
    assert [each.kind for each in found] == [Kind.NUMBER]


def test_an_account_that_gives_both_tells_of_a_part() -> None:
    texts = (
        "The fire killed 90 guards.",
        "The fire killed 190 islanders.",
        "Of the dead, 90 guards were killed, with 190 islanders killed in all.",
    )
    witnesses = [account(text) for text in texts]
    (row,) = judge_given(witnesses, [Row(((0,), (0,), (0,)))], conflicting, rules=())
    assert {"90", "190"} not in [set(filter(None, finding.readings)) for finding in row.findings]


@pytest.mark.parametrize(("link", "kept"), [(0.7, 1), (0.6, 0)])
def test_days_in_passages_of_two_things_make_no_difference(link: float, kept: int) -> None:
    accounts = accounts_of([account("The mayor spoke on Monday."), account("The judge spoke on Friday.")])
    one, other = (next(fact.span for fact in each.witness.facts) for each in accounts)
    found = Pairwise(0, 1, Difference(Kind.DATE, Shown((one,)), Shown((other,))))
    assert len(Scales(accounts, {((0, 0), (1, 0)): link}).weighed([found])) == kept


def test_no_difference_grows_heavier() -> None:
    accounts = accounts_of([account("Ines Crane spoke."), account("Inez Crane spoke.")])
    words = [Shown((each.words[0][0].span,)) for each in accounts]
    found = Pairwise(0, 1, Difference(Kind.SPELLING, *words, weight=Weight.WORDING))
    assert Scales(accounts, {}).weighed([found]) == [found]

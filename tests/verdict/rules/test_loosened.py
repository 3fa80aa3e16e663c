"""What one account loosens and another tells as so, wherever they tell it."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.verdict.rules.loosened import loosened
from tests.support.rule_cases import found_between

PLAIN = "Two boats sank off Marlow in a storm on Friday. The captain of the ferry shot himself in the harbour office."


@pytest.mark.parametrize(
    ("other", "words"),
    [
        pytest.param("The captain of the ferry apparently shot himself.", ["certainty: shot himself in the harbour office / apparently shot himself"], id="apparently"),
        pytest.param("The ferry captain is believed to have shot himself.", ["certainty: shot himself in the harbour office / is believed to have shot himself"], id="believed"),
        pytest.param("Two boats may have sunk off Marlow.", ["certainty: sank off Marlow in a storm on Friday / may have sunk off Marlow"], id="may"),
        pytest.param("Hale claims that two boats sank off Marlow.", ["certainty: sank off Marlow in a storm on Friday / claims that two boats sank off Marlow"], id="claimed"),
    ],
)  # fmt: skip
def test_one_account_is_surer(other: str, words: list[str]) -> None:
    assert found_between(loosened, PLAIN, other) == words
    assert [" / ".join(reversed(line[11:].split(" / "))) for line in words] == [
        line[11:] for line in found_between(loosened, other, PLAIN)
    ]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Two boats sank off Marlow, and the ferry captain shot himself.", id="as sure"),
        pytest.param("A fisherman reportedly sold his house in Marlow.", id="another act"),
        pytest.param("Nobody knows why two boats that may have been stolen sank off Marlow.", id="something else is loosened"),
        pytest.param("Two boats sank off Marlow. Officials said the boats may have sunk within an hour.", id="told as so in the same account"),
        pytest.param("Two boats did not sink off Marlow, it seems.", id="denied"),
        pytest.param("The captain of the ferry left, allegedly because he shot himself.", id="the reason is loosened"),
        pytest.param("If two boats sank off Marlow, the harbour would close.", id="a condition"),
    ],
)  # fmt: skip
def test_nothing_where_both_are_sure_or_speak_of_something_else(other: str) -> None:
    assert found_between(loosened, PLAIN, other) == []


def test_the_verb_alone_tells_one_claim_only_where_passages_are_the_same() -> None:
    one, other = "The captain shot a gull.", "Somebody reportedly shot at sailors."
    assert found_between(loosened, one, other, link=0.8) == []
    assert found_between(loosened, one, other, link=1.0) != []


def test_what_one_claims_and_another_says_is_as_sure() -> None:
    claimed = "The mayor claims that the ferry struck a rock."
    assert found_between(loosened, claimed, "The mayor said that the ferry struck a rock.") == []
    assert found_between(loosened, claimed, "The ferry struck a rock.") != []


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("It appears the ferry struck a rock.", id="appears"),
        pytest.param("Officials believe the ferry struck a rock.", id="believe"),
        pytest.param("Officials think that late on Friday in the dark the ferry struck a rock.", id="think, far before it"),
        pytest.param("It seems that late on Friday in the dark the ferry struck a rock.", id="seems, far before it"),
        pytest.param("The ferry struck a rock late on Friday, officials believe.", id="believe, behind it"),
        pytest.param("The ferry struck a rock late on Friday, it appears.", id="appears, behind it"),
        pytest.param("There is “the distinct possibility” the ferry struck a rock.", id="possibility"),
        pytest.param("Has the ferry struck a rock?", id="a question"),
    ],
)  # fmt: skip
def test_nothing_where_the_other_holds_back_as_well(other: str) -> None:
    assert found_between(loosened, "The ferry allegedly struck a rock.", other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The captain apparently shot himself.", "The captain shot two sailors.", id="done to others"),
        pytest.param("The rise could go a long way in Orley.", "Voters go to the booths in Orley.", id="a verb that says little"),
        pytest.param("Rivals claimed that the vote was rigged.", "The claims by two rivals, Voss and Hale, that the vote was rigged grew.", id="an allegation far before it"),
        pytest.param("Voss claims that “the ferry is a wreck”.", "The ferry is a wreck.", id="a quotation without its marks"),
    ],
)  # fmt: skip
def test_nothing_of_another_act_or_of_the_same_words(one: str, other: str) -> None:
    assert found_between(loosened, one, other) == found_between(loosened, other, one) == []


def test_a_word_that_loosens_another_clause_leaves_the_claim_as_it_is() -> None:
    other = "The mayor settled the suit after he allegedly struck a clerk."
    assert found_between(loosened, "The mayor reportedly settled the suit in May.", other) != []


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("The navy said the apparent rocket blew up.", "The rocket, the navy said, rose and blew up.", "apparent rocket blew / rocket, the navy said, rose and blew", id="an adjective"),
        pytest.param("The letter reportedly calls for early talks.", "Early talks were the aim of all their calls.", "reportedly calls for early talks / Early talks were the aim of all their calls", id="an adverb, and clauses built in another way"),
        pytest.param("He died of an apparent gunshot wound.", "They found the captain, who had a gunshot wound.", "apparent gunshot wound / gunshot wound", id="no clause"),
    ],
)  # fmt: skip
def test_a_word_loosens_what_is_told_in_the_same_words(one: str, other: str, words: str) -> None:
    assert found_between(loosened, one, other) == [f"certainty: {words}"]


@pytest.mark.parametrize(
    ("one", "other", "link"),
    [
        pytest.param("The apparent rocket blew up.", "The rocket, which blew up, was new.", 0.4, id="passages that hardly report the same"),
        pytest.param("The apparent rocket blew up.", "The rocket, which was old, was sold.", 0.9, id="one word in common"),
        pytest.param("The apparent rocket blew up.", "The supposed rocket, it was said, blew up.", 0.9, id="held back in both"),
        pytest.param("The apparent rocket blew up.", "The rocket hit a pier and blew up.\nThe alleged rocket blew nothing up.", 0.9, id="held back elsewhere"),
        pytest.param("The apparent rocket blew up.\nThe rocket blew up.", "That rocket rose and blew up.", 0.9, id="told as so as well"),
        pytest.param("He left, reportedly because the rocket blew up.", "They saw a rocket that blew.", 0.9, id="the reason is loosened, too"),
        pytest.param("The alleged gift to President Voss was kept.", "A gift reached President Hale.", 0.8, id="a title in common"),
    ],
)  # fmt: skip
def test_a_word_loosens_nothing_else(one: str, other: str, link: float) -> None:
    assert found_between(loosened, one, other, link=link) == []


def test_who_believes_something_in_another_sentence_doubts_nothing() -> None:
    other = "Officials believe in luck. The ferry struck a rock."
    assert found_between(loosened, "The ferry allegedly struck a rock.", other) != []


def test_nothing_between_passages_that_hardly_belong_together() -> None:
    assert found_between(loosened, PLAIN, "The captain of the ferry apparently shot himself.", link=0.1) == []


def test_what_a_vote_is_about_is_not_told_as_so() -> None:
    loose = "The council forced a vote that could restore the old toll."
    assert found_between(loosened, loose, "The council held a vote on restoring the old toll.") == []
    assert found_between(loosened, loose, "The council restored the old toll.") != []


def test_the_main_news_is_one_where_less_is_shared() -> None:
    one, other = "The ferry tax likely violates the charter.", "The ferry levy violates the rights of towns."
    late = "It rained.\n\nIt snowed.\n\nIt thawed.\n\n"
    assert found_between(loosened, one, other, link=0.8) != []
    assert found_between(loosened, late + one, late + other, link=0.8) == []

"""Contradictions between sentences that share few words, and agreements that look like them."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from tests.support.marked_accounts import findings, lines


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("A prayer book worth £2m was stolen from the museum.", "Thieves made off with the book, worth £3m.", "number: £2m / £3m", id="money alone in each"),
        pytest.param("He put the damage at 4.5 million pounds.", "The damage came to £6m.", "number: 4.5 million pounds / £6m", id="pounds by the million"),
        pytest.param("The trustees offered a reward of 50,000 pounds.", "Anyone who helps can expect a reward of £15,000.", "number: 50,000 pounds / £15,000", id="pounds and the sign"),
        pytest.param("Commissioners voted 5-2 on Thursday to remove the dam.", "At the gym they voted 4-3 that the dam must go.", "number: 5-2 / 4-3", id="votes"),
        pytest.param("Gethin Pryce, 61, the guard on duty, heard glass break.", "Guard Gethin Pryce, 51, put the kettle on.", "number: 61 / 51", id="ages behind names"),
        pytest.param("A 61-year-old guard, Gethin Pryce, heard glass break.", "Guard Gethin Pryce, 51, put the kettle on.", "number: 61-year-old / 51", id="age before and behind"),
        pytest.param("Work on the dam will begin on June 1, 2027, and end in fall.", "Work will begin July 1, 2027.", "date: June 1, 2027 / July 1, 2027", id="days"),
        pytest.param("Ten engines were sent to fight the flames on the quay.", "Eight engines were sent at once, and the flames were out by noon.", "number of engines: Ten / Eight", id="counted in other frames"),
        pytest.param("The crowd was loud, the sheriff said, and no one was arrested.", "Two people were arrested for standing on the steps.", "number of those held: no one / Two", id="no one and two"),
        pytest.param("The sheriff said there were no arrests.", "Two people were arrested for standing on the steps.", "number: no arrests / Two", id="no arrests"),
        pytest.param("The charges against Hale, 44, a baker who came to the town in 2010, were expected to include mail fraud and tax fraud.", "The paper says that the charges will include mail fraud and tax fraud.", "certainty: were expected to / will", id="how sure of one verb"),
        pytest.param("The sprinklers of the old hall on the quay, said two people, had not passed their last inspection in November.", "The firm says it all had passed their last inspection in November.", "negation: had not / had", id="whether of one verb"),
        pytest.param("The decision cannot be appealed, a lawyer told the station last night.", "Our lawyer, Carl Dufresne, says that the decision can be appealed.", "negation: cannot / can", id="a long common clause"),
    ],
)  # fmt: skip
def test_contradictions(one: str, other: str, words: str) -> None:
    assert lines(findings(one, other)) == [words]
    assert len(findings(other, one)) == len(findings(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The firm paid $3 million for the dam.", "The firm borrowed $9 million from a bank.", id="money for other things"),
        pytest.param("The dam cost $3 million, and $4 million went to the road.", "All in all the county had a cost of $9 million.", id="more than one sum"),
        pytest.param("Karen Voss, 61, heard glass break.", "Guard Tomas Hale, 51, put the kettle on.", id="ages of two people"),
        pytest.param("The work begins on Tuesday.", "The hearing ended on Friday.", id="other deeds on other days"),
        pytest.param("The mayor met Karen Voss on Tuesday.", "On Friday the paper wrote about Karen Voss.", id="a name is no deed"),
        pytest.param("She won four votes on Tuesday night. A count had the seat secured that she needed on Monday evening.", "After the votes of Tuesday, which secured her the seat she needed, she wept.", id="a day that both give"),
        pytest.param("Seventy percent of voters think he can win the election.", "I am 100% sure that voters win an election.", id="wholly"),
        pytest.param("The alarm did not sound in the hall.", "The bell sounded in the hall.", id="another subject"),
        pytest.param("They won 5-2 in the first match.", "The commission voted 4-3 for the dam.", id="results of other things"),
        pytest.param("No one was hurt in the crash.", "There were no injuries when the cars met.", id="no one and none"),
        pytest.param("The vote was 5 to 2 for the dam.", "The vote was 5-2 for the dam.", id="one result"),
        pytest.param("The ferry has 19 old boats aft.", "Aft 90 boats hang on it.", id="far apart, and of no one who died or was hurt"),
        pytest.param("At least 12 people were taken to hospital.", "Fifteen people were taken to hospital, a nurse said.", id="at least"),
    ],
)  # fmt: skip
def test_no_contradiction(one: str, other: str) -> None:
    assert lines(findings(one, other)) == []


def test_a_third_account_takes_a_side() -> None:
    texts = (
        "Work on the dam will begin on June 1, 2027.",
        "Work will begin July 1, 2027.",
        "They start on June 1, 2027.",
    )
    assert lines(findings(*texts)) == ["date: June 1, 2027 / July 1, 2027 / June 1, 2027"]


def test_a_third_account_that_fits_both_is_shown_beside_them() -> None:
    texts = (
        "Twelve people went to hospital.",
        "Fifteen people went to hospital.",
        "At least 12 people went to hospital.",
    )
    (finding,) = findings(*texts)
    assert finding.readings == ("Twelve", "Fifteen", "at least 12")


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        pytest.param("They sat in the hall on Bridge Street until noon.", "They sat in the hall on Kirk Lane until noon.", "place: Bridge Street / Kirk Lane", id="streets"),
        pytest.param("They sat on the steps of Marlow Hall until noon.", "They sat on the steps of Wexham Hall until noon.", "place: Marlow / Wexham", id="a shared noun"),
    ],
)  # fmt: skip
def test_streets_and_halls_are_places(one: str, other: str, words: str) -> None:
    assert lines(findings(one, other)) == [words]

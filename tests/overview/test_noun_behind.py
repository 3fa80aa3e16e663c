import pytest

from reader.model import Part, Span
from reader.overview import with_noun
from tests.support.lighthouse import article, spans


@pytest.mark.parametrize(
    ("text", "number", "told"),
    [
        pytest.param("At least 12 people were hurt.", "12", "at least 12 people", id="a noun"),
        pytest.param("Its 9 old Ferrow mills burn.", "9", "at least 9 old Ferrow mills", id="three words"),
        pytest.param("Its 4-day strike ended.", "4", "at least 4-day", id="a hyphen"),
        pytest.param("The 12-nation Trans-Ferrow pact held.", "12", "at least 12-nation", id="a hyphen before a name"),
        pytest.param("A 29-year-old Ferrower fell.", "29", "at least 29-year-old", id="hyphens"),
        pytest.param("It bought 100 Ferrow 737s.", "100", "at least 100", id="a name that goes on in figures"),
        pytest.param("It fed 20 people 40 times.", "20", "at least 20 people", id="a noun before figures"),
        pytest.param("Some 200 miners remain.", "200", "at least 200 miners", id="no verb behind a plural"),
        pytest.param("Some 116 wounded lay there.", "116", "at least 116 wounded", id="one word where none is plural"),
        pytest.param("Two Amtrek personnel died.", "Two", "at least Two Amtrek personnel", id="a name before it"),
        pytest.param("The 2 U.N. envoys left.", "2", "at least 2 U.N. envoys", id="initials before it"),
        pytest.param("Its third fatal crash came.", "third", "at least third fatal crash", id="two of a single thing"),
        pytest.param("It counted 12 of them.", "12", "at least 12", id="a word without news"),
        pytest.param("Four of those old boats sank.", "Four", "at least Four of those old boats", id="a part"),
        pytest.param("Dozens of Ferrowers came.", "Dozens", "at least Dozens of Ferrowers", id="a word for many"),
        pytest.param("Two of the dead lay there.", "Two", "at least Two", id="a part of what no plural names"),
        pytest.param("It counted 12, boats and all.", "12", "at least 12", id="a mark"),
        pytest.param("Some 4m tall mills burn.", "4m", "at least 4m", id="a unit"),
        pytest.param("It counted 12 40 times.", "12", "at least 12", id="another number"),
    ],
)
def test_a_number_with_what_it_counts(text: str, number: str, told: str) -> None:
    account = article("a.txt", (text, Part.BODY))
    assert with_noun(account, f"at least {number}", spans(account.text, number)) == told


def test_several_numbers_and_what_is_told_already() -> None:
    account = article("a.txt", ("12 boats and 15 boats sank.", Part.BODY))
    assert with_noun(account, "12 … 15", (Span(0, 2), Span(13, 15))) == "12 … 15"
    assert with_noun(account, "12 boats", (Span(0, 2),)) == "12 boats"

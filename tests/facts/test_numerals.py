"""What is a digit: one idea of it wherever a number is read."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts import find_facts
from reader.facts.numerals import numeral
from reader.model import Kind
from tests.support.marked_accounts import article, findings

# Every digit that is no decimal digit, parts of one, letters that are numbers, other scripts; and what stands around.
PIECES = st.one_of(
    st.sampled_from("³²₃①⑳❷➓½⅓⁄/.,-% $€1200౩٣三Ⅳ፩"),
    st.sampled_from(["12", "million", "people", "fünf", "Millionen", "mille", " ", " ", " "]),
    st.characters(categories=["No", "Nd", "Nl"]),
)


def numbers(text: str, code: str = "") -> list[str]:
    return [fact.value for fact in find_facts(replace(article(text), language=code)) if fact.kind is Kind.NUMBER]


@given(st.lists(PIECES, max_size=12).map("".join), st.sampled_from(["", "de", "fr", "ru", "es"]))
def test_any_digits_may_stand_anywhere(text: str, code: str) -> None:
    for value in numbers(f"They counted {text} boats.", code):
        assert value.isascii()


@pytest.mark.parametrize("code", ["", "de", "fr"])
@pytest.mark.parametrize("mark", ["³", "¹²", "①", "₄"])
def test_the_mark_of_a_note_is_no_number_and_no_part_of_a_word(mark: str, code: str) -> None:
    assert numbers(f"The fire is out.{mark} 12{mark} boats{mark} sank.", code) == ["12"]


def test_the_mark_of_a_note_makes_no_other_word() -> None:
    assert (
        findings(
            "The fire killed 12 people¹ on the pier.² They fled.", "The fire killed 12 people on the pier. They fled."
        )
        == ()
    )


@pytest.mark.parametrize("code", ["", "de"])
def test_digits_of_every_script_are_digits(code: str) -> None:
    assert numbers("They counted ١٢ boats.", code) == ["12"]


def test_parts_of_raised_digits_are_no_part() -> None:
    assert numbers("They counted ²/₃ of it.") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("1" * 5000 + " boats", "", id="figure"),
        pytest.param("1." + "1" * 5000 + " boats", "", id="behind the point"),
        pytest.param("1" * 5000 + " Boote", "de", id="in German"),
        pytest.param("3 " + "million " * 900 + "boats", "", id="scales upon scales"),
        pytest.param("drei " + "Millionen " * 900 + "Boote", "de", id="scales in German"),
    ],
)
def test_more_than_anybody_counts_is_not_written_out(text: str, code: str) -> None:
    assert all(len(value) < 80 for value in numbers(text, code))


def test_a_numeral_is_the_number_of_its_digits() -> None:
    assert (numeral("2", "50"), numeral("٣"), numeral("³"), numeral("")) == (Fraction(5, 2), Fraction(3), None, None)

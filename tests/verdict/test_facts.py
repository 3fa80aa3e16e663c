"""Amounts, dates, names and places that two accounts give in the same place."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

from reader.model import Kind, Part
from tests.support.marked_accounts import findings, lines

NUMBERS = [
    pytest.param("The fire killed 12 people on the pier.", "The fire killed 15 people on the pier.", "12 / 15", id="count"),
    pytest.param("The fire killed twelve people there.", "The fire killed 15 people there.", "twelve / 15", id="word and figure"),
    pytest.param("The bridge cost $1.5 million to mend.", "The bridge cost $1.8 million to mend.", "$1.5 million / $1.8 million", id="money"),
    pytest.param("Turnout rose to 40 percent in June.", "Turnout rose to 45% in June.", "40 percent / 45%", id="share"),
    pytest.param("The third vote failed after midnight.", "The fourth vote failed after midnight.", "third / fourth", id="ordinal"),
    pytest.param("A 48-page report names the firm.", "A 47-page report names the firm.", "48 / 47", id="measure before its noun"),
    pytest.param("About 30 boats left the harbour.", "About 70 boats left the harbour.", "about 30 / about 70", id="same hedge, other number"),
    pytest.param("More than 40 boats left the harbour.", "Only 38 boats left the harbour.", "more than 40 / 38", id="more than 40 and 38"),
    pytest.param("Turnout was 40 per cent of all, up from 35 per cent.", "Turnout was 40 per cent of all, up from 45 per cent.", "35 per cent / 45 per cent", id="at the end"),
    pytest.param("Two-thirds of the boats left the harbour.", "Half of the boats left the harbour.", "Two-thirds / Half", id="shares of a whole"),
    pytest.param("Two-thirds of the boats left the harbour.", "40 percent of the boats left the harbour.", "Two-thirds / 40 percent", id="share and percent"),
    pytest.param("The strike lasted 10 to 12 days here.", "The strike lasted 14 to 16 days here.", "10 to 12 days / 14 to 16 days", id="ranges"),
    pytest.param("The court voted 5 to 4 in February.", "The court voted 5 to 7 in February.", "5 to 4 / 5 to 7", id="a score against a range"),
    pytest.param("The farm of 60 acres lies to the north.", "The farm of 63 acres lies to the north.", "60 acres / 63 acres", id="one unit is exact"),
    pytest.param("The road runs 124 miles to the sea.", "The road runs 300 km to the sea.", "124 miles / 300 km", id="units that do not convert into each other"),
    pytest.param("Hundreds of boats left the harbour.", "Over 2,000 boats left the harbour.", "Hundreds / over 2,000", id="hundreds and two thousand"),
    pytest.param("Tens of thousands of boats left the harbour.", "8,000 boats left the harbour.", "Tens of thousands / 8,000", id="tens of thousands and 8,000"),
    pytest.param("Tens of thousands of boats left the harbour.", "A million boats left the harbour.", "Tens of thousands / A million", id="tens of thousands and a million"),
    pytest.param("Tomas Hale, 44", "Tomas Hale, 46", "44 / 46", id="a line of three words"),
]  # fmt: skip

DATES = [
    pytest.param("The mayor resigned on Tuesday after a vote.", "The mayor resigned on Friday after a vote.", "Tuesday / Friday", id="weekday"),
    pytest.param("The dam was built in 1931 by the state.", "The dam was built in 1937 by the state.", "1931 / 1937", id="year"),
    pytest.param("The fair opens on Sept. 5 in the park.", "The fair opens on September 9 in the park.", "Sept. 5 / September 9", id="day of the month"),
    pytest.param("The fair opens at 5 p.m. in the park.", "The fair opens at 6:30 p.m. in the park.", "5 p.m. / 6:30 p.m.", id="time"),
    pytest.param("The fair opened last June in the park.", "The fair opened last July in the park.", "June / July", id="month"),
]  # fmt: skip

NAMES = [
    pytest.param("The plan was written by Gov. Karen Voss last year.", "The plan was written by Gov. Daniel Hale last year.", "Karen Voss / Daniel Hale", id="person after a title"),
    pytest.param("The plan was written by Mayor Voss last year.", "The plan was written by Mayor Hale last year.", "Voss / Hale", id="last names"),
    pytest.param("The plan was written by John Voss last year.", "The plan was written by Peter Voss last year.", "John / Peter", id="other first name"),
]  # fmt: skip

PLACES = [
    pytest.param("The convoy crossed into Poland before dawn.", "The convoy crossed into Slovakia before dawn.", "Poland / Slovakia", id="country"),
    pytest.param("The storm reached Ohio before dawn.", "The storm reached Maine before dawn.", "Ohio / Maine", id="state"),
    pytest.param("The Russian convoy crossed the river.", "The Turkish convoy crossed the river.", "Russian / Turkish", id="people"),
    pytest.param("The vote in New York was close all night.", "The vote in New Mexico was close all night.", "New York / New Mexico", id="names of two words"),
]  # fmt: skip


def conflict(kind: Kind, one: str, other: str, words: str) -> None:
    assert lines(findings(one, other)) == [f"{kind}: {words}"]


@pytest.mark.parametrize(("one", "other", "words"), NUMBERS)
def test_numbers_differ(one: str, other: str, words: str) -> None:
    (finding,) = findings(one, other)
    assert (finding.kind, " / ".join(finding.readings)) == (Kind.NUMBER, words)


@pytest.mark.parametrize(("one", "other", "words"), DATES)
def test_dates_differ(one: str, other: str, words: str) -> None:
    conflict(Kind.DATE, one, other, words)


@pytest.mark.parametrize(("one", "other", "words"), NAMES)
def test_names_differ(one: str, other: str, words: str) -> None:
    conflict(Kind.NAME, one, other, words)


@pytest.mark.parametrize(("one", "other", "words"), PLACES)
def test_places_differ(one: str, other: str, words: str) -> None:
    conflict(Kind.PLACE, one, other, words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("At least 12 people died on the pier.", "At least 15 people died on the pier.", id="least and least"),
        pytest.param("The blaze left 12 people dead, officials said.", "Officials put the toll at 15 killed.", id="dead and killed"),
        pytest.param("Some 200 were wounded in the blast downtown.", "A blast in the centre injured 50 people.", id="wounded and injured"),
    ],
)  # fmt: skip
def test_counts_of_one_thing_differ_in_other_words(one: str, other: str) -> None:
    assert [finding.kind for finding in findings(one, other)] == [Kind.NUMBER]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The fire killed ten people there.", "The fire killed 10 people there.", id="word and figure"),
        pytest.param("They sold 1,200 seats in a day.", "They sold 1200 seats in a day.", id="comma in a number"),
        pytest.param("The bridge cost $1.5 million to mend.", "The bridge cost $1,500,000 to mend.", id="money written out"),
        pytest.param("Turnout rose to 40 percent in June.", "Turnout rose to 40% in June.", id="percent sign"),
        pytest.param("At least 12 people died on the pier.", "15 people died on the pier.", id="at least 12 and 15"),
        pytest.param("Dozens of boats left the harbour.", "36 boats left the harbour.", id="dozens and 36"),
        pytest.param("Hundreds of boats left the harbour.", "1,200 boats left the harbour.", id="hundreds and 1,200"),
        pytest.param("Tens of thousands of boats left the harbour.", "45,000 boats left the harbour.", id="tens of thousands and 45,000"),
        pytest.param("Nearly 40 boats left the harbour.", "38 boats left the harbour.", id="nearly 40 and 38"),
        pytest.param("Nearly 40 boats left the harbour.", "As many as 40 boats left the harbour.", id="nearly 40 and as many as 40"),
        pytest.param("About 60,000 people came to the park.", "62,000 people came to the park.", id="about"),
        pytest.param("A third of the boats left the harbour.", "33 percent of the boats left the harbour.", id="a third and 33 percent"),
        pytest.param("A third of the boats left the harbour.", "99 of the boats left the harbour.", id="a share and a count"),
        pytest.param("Up to 50 boats left the harbour.", "About 45 boats left the harbour.", id="up to 50 and about 45"),
        pytest.param("The road runs 124 miles to the sea.", "The road runs 200 km to the sea.", id="miles and kilometres"),
        pytest.param("It was 86 degrees Fahrenheit in the hall.", "It was 30 degrees Celsius in the hall.", id="degrees"),
        pytest.param("The fire killed 12 people on the pier.", "The fire injured 15 people and closed the road.", id="killed and injured"),
        pytest.param("12 people were killed in the blast.", "15 were injured when the bomb went off.", id="killed and injured, loosely"),
        pytest.param("The fair opens on Sept. 5 in the park.", "The fair opens on September 5 in the park.", id="month short and full"),
        pytest.param("The fair opens on Sept. 5 in the park.", "The fair opens on Sept. 5, 2031, in the park.", id="year left out"),
        pytest.param("The fair opens on Sept. 5 in the park.", "The fair opens on Tuesday in the park.", id="weekday against day"),
        pytest.param("The fair opens at noon in the park.", "The fair opens at 12 p.m. in the park.", id="noon"),
        pytest.param("The fair opens at 5 p.m. EDT online.", "The fair opens at 2 p.m. PDT online.", id="zones"),
        pytest.param("The plan of Gov. Voss failed last year.", "The plan of Governor Karen Voss failed last year.", id="title and first name"),
        pytest.param("The plan of Robert Voss failed last year.", "The plan of Bob Voss failed last year.", id="short first name"),
        pytest.param("The plan of J. Voss failed last year.", "The plan of Jane Voss failed last year.", id="initial"),
        pytest.param("The plan of the F.B.I. failed last year.", "The plan of the FBI failed last year.", id="points in an acronym"),
        pytest.param("The plan of the Harbour Safety Board failed last year.", "The plan of the HSB failed last year.", id="acronym and full name"),
        pytest.param("He left the U.S. for good that year.", "He left the United States for good that year.", id="country abbreviated"),
        pytest.param("British boats left the harbour at dawn.", "U.K. boats left the harbour at dawn.", id="people and country"),
        pytest.param("Officials said the pier would be closed all year.", "Voss said the pier would be closed all year.", id="a common noun at the head of a sentence"),
        pytest.param("The ship sailed from Kiev on the river.", "The ship sailed from Kyiv on the river.", id="renamed city"),
    ],
)  # fmt: skip
def test_equal_or_compatible_facts_are_no_conflict(one: str, other: str) -> None:
    assert lines(findings(one, other)) == []


def test_capitals_in_headlines_are_no_names() -> None:
    one, other = "Harbour Fire Kills Twelve in Old Port", "Harbour Blaze Claims Twelve Lives in Old Port"
    assert lines(findings(one, other, part=Part.HEADLINE)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Karen Voss of the harbour board said the pier would reopen.", "The pier will open again, according to Daniel Hale.", id="names in other frames"),
        pytest.param("The mayor said the pier would be rebuilt by spring.", "The mayor said the pier would be repaired by spring.", id="a synonym"),
        pytest.param("A book was stolen from the Wexholm library.", "Thieves took a book from an English library.", id="a town and its country"),
        pytest.param("LONDON — Two boats sank in the harbour on Sunday night.", "Two boats sank in the harbour of Paris on Sunday, officials in the city said.", id="a dateline"),
    ],
)  # fmt: skip
def test_plain_rewording_is_no_finding(one: str, other: str) -> None:
    assert findings(one, other) == ()

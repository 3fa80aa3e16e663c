"""Where a text names people, and what it says of them beside their names."""

from __future__ import annotations

import pytest

from reader.model import Span
from reader.speakers.english.introduced import find_introductions


def introduced(text: str) -> list[tuple[str, str, str]]:
    """The names introduced, each with its title and its description."""
    found = find_introductions(text, [Span(0, len(text))])
    return [(" ".join(one.words), one.role, one.description) for one in found if one.introduces]


BESIDE = {
    "apposition": ("Ann Lee, a farmer from Ogden, came.", ("Ann Lee", "", "a farmer from Ogden")),
    "age-first": ("Ann Lee, 43, a farmer, came.", ("Ann Lee", "", "a farmer")),
    "abbreviation-within": (
        "Ann Lee, chair of the U.S. Water Board, came.",
        ("Ann Lee", "", "chair of the U.S. Water Board"),
    ),
    "to-the-end": ("We met Ann Lee, a farmer. She left.", ("Ann Lee", "", "a farmer")),
    "over-a-line": ("We met Ann\nLee, a former\njudge, at noon.", ("Ann Lee", "", "a former judge")),
    "who-is": ("Ann Lee, who is the deputy, came.", ("Ann Lee", "", "the deputy")),
    "named-like-a-place": ("Tarn Lane is a professor in Ogden.", ("Tarn Lane", "", "a professor in Ogden")),
    "verb": ("Ann Lee is the mayor of Ogden.", ("Ann Lee", "", "the mayor of Ogden")),
    "before": ("The director of the dam, Ann Lee, came.", ("Ann Lee", "", "The director of the dam")),
    "of-somebody": ("It rained, said his barrister, Ann Lee KC.", ("Ann Lee KC", "", "barrister")),
    "title": ("Mayor Ann Lee came.", ("Ann Lee", "Mayor", "")),
    "title-in-small-letters": ("Ogden deputy mayor Ann Lee came.", ("Ann Lee", "Ogden deputy mayor", "")),
    "half-a-title": ("It cost the wool estate tycoon Ann Lee a fortune.", ("Ann Lee", "", "")),
    "body-with-its-officer": (
        "Bureau of Water Director Ann Lee came.",
        ("Ann Lee", "Bureau of Water Director", ""),
    ),
    "body-in-no-list": (
        "U.S. Chamber of Water President Ann Lee came.",
        ("Ann Lee", "U.S. Chamber of Water President", ""),
    ),
    "half-of-an-office": ("Chiefs of Staff Gen. Ann Lee came.", ("Ann Lee", "", "")),
    "title-cut-at-a-sign": ("Lee & Hart editor Ann Poole came.", ("Ann Poole", "", "")),
    "domain-of-a-small-title": ("The Secretary of Water nominee Ann Lee came.", ("Ann Lee", "", "")),
    "state-office": ("Ogden state Sen. Ann Lee came.", ("Ann Lee", "state Sen.", "")),
    "office-of-a-chapter": ("“No,” says chapter President Ann Lee.", ("Ann Lee", "chapter President", "")),
    "title-of-several": ("Justices Ann Lee and the others came.", ("Ann Lee", "Justice", "")),
    "adverb-before": ("Apparently Ann Lee came.", ("Ann Lee", "", "")),
    "description-of-several": ("The authors of the study, Ann Lee, came.", ("Ann Lee", "", "")),
    "number-within": ("Ann Lee, a clerk of about 3,000 farms, came.", ("Ann Lee", "", "a clerk of about 3,000 farms")),
    "broken-off-at-a-mark": ("Ann Lee, a clerk in one of Ogden’s “farms,” came.", ("Ann Lee", "", "a clerk")),
    "broken-off-at-two-strokes": ("Ann Lee, author of ''Damming,'' came.", ("Ann Lee", "", "author")),
    "broken-off-at-a-town": ("Ann Lee, a lawyer with the Washington, D.C., firm, came.", ("Ann Lee", "", "a lawyer")),
    "domain": ("Secretary of Water Ann Lee came.", ("Ann Lee", "Secretary of Water", "")),
    "verb-behind-is-no-description": ("Ann Lee identified two victims as engineer and clerk.", ("Ann Lee", "", "")),
    "place-behind-is-no-description": ("Ann Lee, of Ogden, came.", ("Ann Lee", "", "")),
    "title-and-surname": ("Councillor Penn agreed.", ("Penn", "Councillor", "")),
    "participle-before": ("Asking President Penn was no use.", ("Penn", "President", "")),
    "owner-behind-a-name": ("We call Ann Lee Hart's aide. Lee left, and Hart stayed.", ("Ann Lee", "", "")),
    "title-before-an-owner": ("President Ann Lee's aide met Ann. Lee left.", ("Ann Lee", "President", "")),
    "officer-who-owns": ("PC 4417 Ann's Lee came.", ("Ann", "PC 4417", "")),
    "name-of-three-words": ("We met Ann Lee Hart's aide. Hart stayed.", ("Ann Lee Hart", "", "")),
    "particle-in-small-letters": ("Nasr al-Lees, a guard, came.", ("Nasr al-Lees", "", "a guard")),
}


@pytest.mark.parametrize(("text", "person"), BESIDE.values(), ids=BESIDE)
def test_introduction(text: str, person: tuple[str, str, str]) -> None:
    assert introduced(text) == [person]


@pytest.mark.parametrize(
    "text",
    [
        "The Ogden Herald came.",
        "In New Ogden it rained.",
        "Ogden County came.",
        "Lee came, and Ogden with her.",
        "A former Marine came.",
        "North Korea came.",
    ],
    ids=["body", "place", "county", "surnames", "title-without-a-name", "country"],
)
def test_nobody_is_introduced(text: str) -> None:
    assert introduced(text) == []

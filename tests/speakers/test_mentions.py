"""What a mention is made of: names, titles, and descriptions without a name."""

from __future__ import annotations

import pytest

from reader.model import SpeakerKind
from reader.speakers.english.mentions import read_name
from reader.speakers.english.names_and_titles import is_title

PERSON, ORGANISATION, GROUP = SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.GROUP

NAMED = {
    "name": ("Ann Lee", "Ann Lee", PERSON, ""),
    "title": ("Mayor Ann Lee", "Ann Lee", PERSON, "Mayor"),
    "courtesy-is-no-role": ("Mrs. Lee", "Lee", PERSON, ""),
    "title-with-its-place": ("Ogden County Coroner Ann Lee", "Ann Lee", PERSON, "Ogden County Coroner"),
    "title-in-small-letters": ("Ogden deputy fire chief Ann Lee", "Ann Lee", PERSON, "Ogden deputy fire chief"),
    "office-with-its-domain": ("Secretary of Water Ann Jane Lee", "Ann Jane Lee", PERSON, "Secretary of Water"),
    "two-offices": ("Harbour President and CEO Ann Lee", "Ann Lee", PERSON, "Harbour President and CEO"),
    "president-elect": ("Ogden Mayor-elect Ann Lee", "Ann Lee", PERSON, "Ogden Mayor-elect"),
    "surname-that-is-a-title": ("Councillor Jeffrey Lord", "Jeffrey Lord", PERSON, "Councillor"),
    "given-name-that-is-a-title": ("PC 4417 Dean Oakes", "Dean Oakes", PERSON, "PC 4417"),
    "abbreviated-title": ("Fr. Tomás Byrne", "Tomás Byrne", PERSON, "Fr."),
    "letters-behind-the-name": ("Tom Adeyemi KC", "Tom Adeyemi KC", PERSON, ""),
    "word-before-that-is-no-name": ("Neither Flood", "Flood", PERSON, ""),
    "affiliation": ("the Ogden Herald's Ann Lee", "Ann Lee", PERSON, ""),
    "phrase-behind": ("Rep. Jeb Lee of Utah", "Jeb Lee", PERSON, "Rep."),
    "department": ("the Water Department", "Water Department", ORGANISATION, ""),
    "body-with-two-nouns": ("Ogden Ways and Means Committee", "Ogden Ways and Means Committee", ORGANISATION, ""),
    "body-of-an-office": ("U.S. Attorney's Office", "U.S. Attorney's Office", ORGANISATION, ""),
    "body-of-a-place": ("Ogden's Blue Star", "Blue Star", ORGANISATION, ""),
    "ministry-with-its-country": ("Japan’s Defense Ministry", "Japan’s Defense Ministry", ORGANISATION, ""),
    "chiefs-with-their-country": (
        "Japan's Joint Chiefs of Staff",
        "Japan's Joint Chiefs of Staff",
        ORGANISATION,
        "",
    ),
    "person-of-a-country": ("Japan’s Prime Minister Ann Lee", "Ann Lee", PERSON, "Japan’s Prime Minister"),
    "whom-a-body-is-for": ("Worried Families for Ogden", "Worried Families for Ogden", ORGANISATION, ""),
    "what-a-body-is-for": ("Ohio Right to Rain", "Ohio Right to Rain", ORGANISATION, ""),
    "what-a-body-is-against": ("Mayors Against Loud Dams", "Mayors Against Loud Dams", ORGANISATION, ""),
    "where-a-body-is-sent": ("U.S. Forces in Ogden", "U.S. Forces in Ogden", ORGANISATION, ""),
    "number-behind": ("Channel 10", "Channel 10", ORGANISATION, ""),
    "committee-of-two-domains": (
        "House Environment and Public Works Chairwoman Ann Lee",
        "Ann Lee",
        PERSON,
        "House Environment and Public Works Chairwoman",
    ),
    "number-of-a-court": ("The 4th Circuit", "4th Circuit", ORGANISATION, ""),
    "letters": ("the NHA", "NHA", ORGANISATION, ""),
    "office-in-no-list": ("Ogden County Recorder Helen Purl", "Helen Purl", PERSON, ""),
    "given-name-of-either-gender": ("veteran analyst Charlie Cook", "Charlie Cook", PERSON, "veteran analyst"),
    "sign-for-and": ("the Ogden Faith & Public Life Project", "Ogden Faith & Public Life Project", ORGANISATION, ""),
    "stroke": ("a poll by NHA/Harbour International", "NHA/Harbour International", PERSON, ""),
    "office-to-a-body": ("Ambassador to the UN Ann Lee", "Ann Lee", PERSON, "Ambassador to the UN"),
    "office-of-a-thing": (
        "Manager of the Old Ogden Bridge Ann Lee",
        "Ann Lee",
        PERSON,
        "Manager of the Old Ogden Bridge",
    ),
    "office-sought-and-a-trade": ("Ogden nominee for President billionaire Ann Lee", "Ann Lee", PERSON, ""),
    "editor-in-chief": ("Editor-in-chief Ann Lee", "Ann Lee", PERSON, "Editor-in-chief"),
}


@pytest.mark.parametrize(("mention", "name", "kind", "role"), NAMED.values(), ids=NAMED)
def test_name(mention: str, name: str, kind: SpeakerKind, role: str) -> None:
    read = read_name(mention)
    assert (read.text, read.kind, read.role) == (name, kind, role)


DESCRIBED = {
    "trade": ("the bus driver", "driver", PERSON),
    "trade-by-its-ending": ("a zookeeper", "zookeeper", PERSON),
    "capital-of-a-title": ("the President", "president", PERSON),
    "group": ("Ogden officials", "officials", GROUP),
    "body": ("Lee’s campaign", "campaign", ORGANISATION),
    "office-of-another": ("an aide to Mayor Ann Lee", "aide", PERSON),
    "document": ("the letter", "letter", ORGANISATION),
}


@pytest.mark.parametrize(("mention", "head", "kind"), DESCRIBED.values(), ids=DESCRIBED)
def test_description(mention: str, head: str, kind: SpeakerKind) -> None:
    read = read_name(mention)
    assert (read.words, read.head, read.kind) == ((), head, kind)


@pytest.mark.parametrize(
    ("word", "told"),
    [("Senator", True), ("ex-senator", True), ("Governor-designate", True), ("Smith-King", False), ("water", False)],
)
def test_title(word: str, told: bool) -> None:
    assert is_title(word) is told

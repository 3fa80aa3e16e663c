from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.publication import publication_day
from reader.loading import read_text
from reader.loading.extract import Extract, article_of
from reader.model import Article, Metadata

BODY = "The outer wall of the harbour gave way on Monday night after two days of storm, the town said."
NAMES = ["Ann Lee", "TOM ROE", "J. R. Hale", "Ann Lee and Tom Roe", "O’Dea", "von Rask"]


def page(line: str, lead: str = "") -> Article:
    return read_text("x.txt", f"Storm breaks harbour wall\n\n{line}\n\n{lead}{BODY}".encode())


@pytest.mark.parametrize(
    ("line", "byline", "outlet"),
    [
        pytest.param("By Ann Lee", "Ann Lee", "", id="one name"),
        pytest.param("BY ANN LEE", "ANN LEE", "", id="capitals"),
        pytest.param("By: Ann Lee", "Ann Lee", "", id="colon"),
        pytest.param("By Ann Lee and Tom Roe", "Ann Lee and Tom Roe", "", id="two names"),
        pytest.param("By Ann Lee, Tom Roe and Ida Moe", "Ann Lee, Tom Roe and Ida Moe", "", id="three names"),
        pytest.param("By J. R. Hale", "J. R. Hale", "", id="initials"),
        pytest.param("By Ann Lee, Staff Writer", "Ann Lee", "", id="post"),
        pytest.param("By Ann Lee and Tom Roe, Staff Writers", "Ann Lee and Tom Roe", "", id="posts"),
        pytest.param("Ann Lee, Staff Writer", "Ann Lee", "", id="no by"),
        pytest.param("By Ann Lee, Political Editor, in Skerrow", "Ann Lee", "", id="post and place"),
        pytest.param("By Ann Lee in Skerrow", "Ann Lee", "", id="place"),
        pytest.param("By Ann Lee | March 3, 2031", "Ann Lee", "", id="bar and date"),
        pytest.param("By Ann Lee, March 3, 2031", "Ann Lee", "", id="comma and date"),
        pytest.param("By Ann Lee, last night", "Ann Lee", "", id="last night"),
        pytest.param("By Ann Lee Updated 10 minutes ago", "Ann Lee", "", id="change"),
        pytest.param("Posted by Ann Lee on 16 February 2031", "Ann Lee", "", id="posted"),
        pytest.param("By Ann Lee (Skerrow)", "Ann Lee", "", id="brackets"),
        pytest.param("By Ann Lee for The Harl Times", "Ann Lee", "The Harl Times", id="for an outlet"),
        pytest.param("By Ann Lee of the Harl Times on 3 May 2031", "Ann Lee", "the Harl Times", id="of an outlet"),
        pytest.param("By Ann Lee, Senior Reporter, and Tom Roe", "Ann Lee and Tom Roe", "", id="a post between names"),
        pytest.param("By Ann Lee | Harl Times", "Ann Lee", "Harl Times", id="bar and outlet"),
        pytest.param("By Ann Lee and Tom Roe, Harl Times", "Ann Lee and Tom Roe", "Harl Times", id="comma and outlet"),
        pytest.param("© 2031 The Harl Times. All rights reserved.", "", "The Harl Times", id="rights"),
        pytest.param("Copyright 2031 Harl Times", "", "Harl Times", id="copyright"),
        pytest.param("This article first appeared in The Harl Times.", "", "The Harl Times", id="first appeared"),
    ],
)
def test_who_wrote_for_whom(line: str, byline: str, outlet: str) -> None:
    about = page(line).about
    assert (about.byline, about.outlet) == (byline, outlet)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        pytest.param("Published 3 March 2031, 10:14 GMT", "2031-03-03", id="day first and time"),
        pytest.param("Published: Nov. 7, 2031 at 12:35 AM", "2031-11-07", id="short month"),
        pytest.param("2031-03-04", "2031-03-04", id="ISO"),
        pytest.param("Tuesday, 3rd March 2031", "2031-03-03", id="weekday and ordinal"),
        pytest.param("By Ann Lee, MARCH 3, 2031", "2031-03-03", id="capitals"),
        pytest.param("Updated: 5 March 2031 | Published: March 3, 2031", "2031-03-03", id="publication before change"),
        pytest.param("Published: 3 March 2031. Updated: 5 March 2031", "2031-03-03", id="change after publication"),
        pytest.param("Updated: 5 March 2031", "2031-03-05", id="a change alone"),
        pytest.param("10 hours ago", "10 hours ago", id="in words"),
        pytest.param("Updated 10 minutes ago", "10 minutes ago", id="a change in words"),
        pytest.param("Published 31 February 2031", "", id="no such day"),
        pytest.param("By Ann Lee, last night", "", id="last night"),
        pytest.param("Published 03/04/2031", "", id="a day that could be a month"),
        pytest.param("05/13/2031", "2031-05-13", id="a month before its day"),
        pytest.param("13.05.2031", "2031-05-13", id="a day before its month"),
        pytest.param("Sat 3 May 2031 10.12 BST", "2031-05-03", id="weekday and time"),
    ],
)
def test_when(line: str, published: str) -> None:
    article = page(line)
    assert article.about.published == published
    assert publication_day(article) == (date.fromisoformat(published) if published[:2] == "20" else None)


@pytest.mark.parametrize(
    ("lead", "dateline", "outlet", "published"),
    [
        pytest.param("LONDON (HPA) — ", "LONDON", "HPA", "", id="agency"),
        pytest.param("SKERROW — ", "SKERROW", "", "", id="place alone"),
        pytest.param("BELL FORK, Harl. -- ", "BELL FORK, Harl.", "", "", id="state and two hyphens"),
        pytest.param("SKERROW, March 3 (Coast Wire) - ", "SKERROW, March 3", "Coast Wire", "", id="day and agency"),
        pytest.param("SKERROW, March 3, 2031 (HPA) – ", "SKERROW, March 3, 2031", "HPA", "2031-03-03", id="full date"),
        pytest.param("Skerrow, May 3 (Coast Wire) — ", "Skerrow, May 3", "Coast Wire", "", id="small letters"),
        pytest.param("UK-based crews came first. ", "", "", "", id="a hyphenated word"),
        pytest.param("NATO — the alliance — agreed. ", "", "", "", id="an aside"),
        pytest.param("Skerrow — ", "", "", "", id="a word and a dash"),
    ],
)
def test_where(lead: str, dateline: str, outlet: str, published: str) -> None:
    about = page("By Ann Lee", lead).about
    assert (about.dateline, about.outlet, about.published) == (dateline, outlet, published)


def test_names_alone_are_writers_where_another_byline_stands_below() -> None:
    assert page("Ann Lee\n\nSat 3 May 2031 10.12 BST").about.byline == "Ann Lee"
    assert page("Ann Lee\n\nSenior Reporter\n\n05/13/2031").about.byline == "Ann Lee"
    assert page("Harbour News").about.byline == ""


def test_a_note_behind_the_dateline_does_not_hide_it() -> None:
    about = page("By Ann Lee", "SKERROW (HPA) - (This May 3 story corrects the age in the first paragraph) ").about
    assert (about.dateline, about.outlet) == ("SKERROW", "HPA")


def test_what_the_format_tells_goes_before_the_lines() -> None:
    told = Metadata(outlet="The\x1b[31m Post\u202e", published="2031-01-01")
    about = article_of(
        "x", b"", Extract(f"A headline\n\nBy Ann Lee, 3 May 2031\n\nSKERROW (HPA) — {BODY}", None, told)
    ).about
    assert about == Metadata("A headline", "The Post", "Ann Lee", "SKERROW", "2031-01-01")


PIECES = """By |by| and |, | (|)|© | for | of | on | in |Published |Updated: |3 March 2031|March 99, 2031|Feb. 30, 2031
0000-00-00|last night|10 hours ago|10:14 GMT|Staff Writer|SKERROW| — |-|2031|May| (HPA)|“|.|é|\u0661""".split("|")
HEADS = st.lists(st.sampled_from([*NAMES, *PIECES, " | ", "\n\n"]), max_size=14).map("".join)


@given(HEADS | st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=60))
def test_any_head_gives_an_article(head: str) -> None:
    article = page(head, head)
    publication_day(article)
    assert all("\n" not in credit for credit in article.about.credits)

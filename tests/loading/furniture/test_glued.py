import pytest

from reader.loading import read_text
from reader.model import Part

LEAD = "The outer wall of the harbour at Skerrow gave way on Monday night after two days of storm."


def pieces(paragraph: str) -> list[tuple[Part, str]]:
    article = read_text(
        "x.txt", f"Storm breaks harbour wall\n\n{LEAD}\n\n{paragraph}\n\n{LEAD} It was built in 1941.".encode()
    )
    return [(each.part, each.span.of(article.text)) for each in article.paragraphs[2:-1]]


@pytest.mark.parametrize(
    "signature",
    [
        "— Harl Coastguard (@harlcoast) March 4, 2031",
        "— Ann Lee (@annlee) 4 March 2031",
        "— Ann Lee (@ann.lee.example) March 4, 2031 at 9:12 PM",
        "— Ann Lee (@ann@lee.example) 21:12 · 4 March 2031",
        "pic.twitter.com/a1B2 — Ann Lee (@annlee) March 4, 2031",
        "https://t.co/a1B2 pic.twitter.com/a1B2 — Ann Lee (@annlee) March 4, 2031",
        "pic.twitter.com/a1B2",
        "Posted by Ann Lee on Friday, March 4, 2031",
    ],
)
def test_the_words_of_a_post_are_the_article_and_its_signature_is_not(signature: str) -> None:
    words = "Stay away from the quay tonight."
    assert pieces(f"{words} {signature}") == [(Part.BODY, words), (Part.SIGNATURE, signature)]


def test_two_posts_in_one_paragraph() -> None:
    posts = "The wall is gone. — Ann Lee (@annlee) March 4, 2031 Stay away. — Tom Rask (@rask) March 4, 2031"
    assert [part for part, _ in pieces(posts)] == [Part.BODY, Part.SIGNATURE] * 2


@pytest.mark.parametrize("sentence", ["She — as (@annlee) — wrote so.", "The mayor (@rask) wrote so on March 4, 2031."])
def test_a_sentence_that_names_an_account_stays_whole(sentence: str) -> None:
    assert pieces(sentence) == [(Part.BODY, sentence)]


def test_a_link_in_brackets_is_cut_off() -> None:
    told = pieces("Nobody was hurt. (RELATED: Who Pays For The Wall?)")
    assert told == [(Part.BODY, "Nobody was hurt."), (Part.SHARE, "(RELATED: Who Pays For The Wall?)")]


def test_a_note_of_a_correction_is_cut_out_behind_the_dateline() -> None:
    note = "(This March 4 story corrects the age of the wall in the first paragraph)"
    told = pieces(f"SKERROW (Coast Wire) - {note} The outer wall gave way on Monday night, the harbour master said.")
    assert told[1] == (Part.CORRECTION, note)
    assert [part for part, _ in told] == [Part.BODY, Part.CORRECTION, Part.BODY]


@pytest.mark.parametrize("mark", ["UPDATE 2-", "WRAPUP 1-", "RPT-UPDATE 1-", "CORRECTED-"])
def test_which_writing_of_a_report_it_is_stands_before_the_headline(mark: str) -> None:
    article = read_text("x.txt", f"{mark}Storm breaks harbour wall\n\n{LEAD}".encode())
    assert [each.part for each in article.paragraphs] == [Part.SHARE, Part.HEADLINE, Part.BODY]
    assert article.title == "Storm breaks harbour wall"

import pytest

from reader.loading import read as load_bytes
from reader.loading import read_text
from reader.loading.clipping import Clipping
from reader.model import Part

LEAD = "The outer wall of the harbour at Skerrow gave way on Monday night after two days of storm."
SAID = "“It lifted the crane clean off the quay,” said Ann Lee, the harbour master. “Then all was still.”"


def read(*paragraphs: str) -> list[Part]:
    text = "\n\n".join(("Storm breaks harbour wall", LEAD, *paragraphs))
    return [each.part for each in read_text("x.txt", text.encode()).paragraphs[2:]]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        pytest.param("It lifted the crane clean off the quay.", Part.REPEATED, id="without marks"),
        pytest.param(
            "“It lifted the crane clean off the quay. Then all was still.” — Ann Lee", Part.REPEATED, id="signed"
        ),
        pytest.param("It lifted the crane clean off the quay.” Ann Lee", Part.REPEATED, id="a name behind the marks"),
        pytest.param("It lifted the crane. Nobody saw it.", Part.BODY, id="one sentence is new"),
        pytest.param("Then all was still.", Part.BODY, id="too short to be told from chance"),
    ],
)
def test_a_quotation_pulled_out_of_the_text(line: str, part: Part) -> None:
    assert read(line, SAID) == [part, Part.BODY]
    assert read(SAID, line, LEAD + " Nobody was hurt.") == [Part.BODY, part, Part.BODY]


def test_a_post_that_the_text_quotes_stays() -> None:
    post = "It lifted the crane clean off the quay. — Ann Lee (@annlee) March 4, 2031"
    assert read(SAID, post) == [Part.BODY, Part.BODY, Part.SIGNATURE]


def test_a_post_that_has_the_words_of_the_text_changes_nothing() -> None:
    post = "It lifted the crane clean off the quay and nobody saw it. — Ann Lee (@annlee) March 4, 2031"
    assert read("It lifted the crane clean off the quay.", post)[0] is Part.BODY


def test_what_a_line_announces_is_no_echo() -> None:
    assert read(SAID, "It was one headline among many:", "It lifted the crane clean off the quay.") == [Part.BODY] * 3


@pytest.mark.parametrize(
    "deck",
    [
        pytest.param("Mayor Says Nobody Knew How Old It Was", id="a second headline"),
        pytest.param(
            "As the town counts its boats, the council asks who knew that a wall of 1941 was never looked at",
            id="what the article tells",
        ),
        pytest.param("The mayor and a guest watch the crane come down", id="what a picture shows"),
        pytest.param("The crane is down for good now. Mayor: Nobody knew", id="a sentence and a title with a colon"),
    ],
)
def test_what_has_no_full_stop_above_the_article_is_none_of_it(deck: str) -> None:
    def told(*paragraphs: str) -> list[Part]:
        text = "\n\n".join(("Storm breaks harbour wall", *paragraphs))
        return [each.part for each in read_text("x.txt", text.encode()).paragraphs[1:]]

    assert told(deck, LEAD) == [Part.SUMMARY, Part.BODY]
    assert told(deck, "Who sees to the other walls", LEAD) == [Part.SUMMARY, Part.SUMMARY, Part.BODY]
    assert told("What happens now", LEAD) == [Part.HEADING, Part.BODY], "may head the first section"
    assert told(LEAD, deck, SAID)[1] is not Part.SUMMARY
    assert (
        told(deck, "and who sees to those of the other", "harbours of the coast, was asked at once.")[0]
        is not Part.SUMMARY
    )


def test_the_heading_that_a_format_tells_stays() -> None:
    text = f"# Storm breaks harbour wall\n\n## What the mayor says of it\n\n{LEAD}\n"
    article = load_bytes(Clipping("x.md", text.encode(), ".md"))
    assert [each.part for each in article.paragraphs] == [Part.HEADLINE, Part.HEADING, Part.BODY]


def test_a_name_alone_that_a_note_above_gives_is_whom_a_picture_shows() -> None:
    note = "Editor's note: Ann Lee is harbour master at Skerrow."
    assert read(note, LEAD + " So it was.", "Ann Lee", LEAD + " It was old.") == [
        Part.CORRECTION,
        Part.BODY,
        Part.CAPTION,
        Part.BODY,
    ]
    assert read(note, LEAD + " So it was.", "Tom Rask", LEAD + " It was old.")[2] is Part.HEADING


def test_a_name_above_a_caption_is_whose_the_picture_is() -> None:
    assert read("Coast Media", "Image caption, The wall at dusk", LEAD + " So it was.") == [
        *[Part.CAPTION] * 2,
        Part.BODY,
    ]
    assert read("Coast Media", LEAD + " So it was.") == [Part.HEADING, Part.BODY]


@pytest.mark.parametrize(
    "blurb",
    [
        "Ann Lee is a reporter at the Skerrow Post.",
        "Tom Rask, a professor at Harl, is the author of Walls. His new book is Weirs.",
        "• Ann Lee can be reached at lee@skerrow.example.",
        "Tom Rask covers harbours for the Post; you can find him on Twitter at @rask.",
        "Rask was a pilot. Contact him at rask@skerrow.example.",
        "Tom Rask is founding director of Walls, a club of builders.",
        "— Tom Rask is the Post’s critic of walls.",
        "Tom Rask, a builder, is a member of the council of Harl.",
        "Tom Rask served as chief of the harbour office of Harl.",
    ],
)
def test_who_the_writer_is_below_the_article(blurb: str) -> None:
    assert read(SAID, blurb) == [Part.BODY, Part.BYLINE]
    assert read(SAID, blurb, "Share this") == [Part.BODY, Part.BYLINE, Part.SHARE]
    assert read(blurb, SAID) == [Part.BODY, Part.BODY]


def test_whom_the_article_names_is_not_introduced_below_it() -> None:
    life = "Tom Rask is a former harbour master in Skerrow."
    assert read(SAID, life) == [Part.BODY, Part.BYLINE]
    assert read(SAID, "Tom Rask came late.", life) == [Part.BODY, Part.BODY, Part.BODY]

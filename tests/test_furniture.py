import pytest

from reader.loading import read_text
from reader.model import Part

LEAD = "The outer wall of the harbour at Skerrow gave way on Monday night after two days of storm."
PAGE = f"Storm breaks harbour wall\n\n{LEAD}\n\n"


def parts(text: str) -> list[Part]:
    return [paragraph.part for paragraph in read_text("x.txt", text.encode()).paragraphs]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        pytest.param("By Ann Lee", Part.BYLINE, id="byline"),
        pytest.param("By Ann Lee and Tom Rask, Staff Writers", Part.BYLINE, id="byline of two"),
        pytest.param("By Monday the water had gone, and so had most of the boats.", Part.BODY, id="a sentence with By"),
        pytest.param("Published 4 March 2031 at 10.15", Part.BYLINE, id="date line"),
        pytest.param("(Reporting by Ann Lee in Skerrow; editing by Tom Rask)", Part.BYLINE, id="closing credit"),
        pytest.param("Share this article", Part.SHARE, id="share line"),
        pytest.param("Facebook | Twitter | WhatsApp", Part.SHARE, id="row of buttons"),
        pytest.param("Follow Ann Lee on Bluesky @annlee", Part.SHARE, id="follow the author"),
        pytest.param("Follow the river for a mile and you reach the mill.", Part.BODY, id="a sentence with Follow"),
        pytest.param("Subscribe to our newsletter", Part.SHARE, id="newsletter"),
        pytest.param("Filed under: Harbour, Storms", Part.SHARE, id="tags"),
        pytest.param("(Source: Skerrow Coastguard)", Part.CAPTION, id="source of a picture"),
        pytest.param("Sources at the harbour said so.", Part.BODY, id="a sentence with Sources"),
        pytest.param("READ MORE: Ten years of storms", Part.SHARE, id="link to another story"),
        pytest.param("Share prices of the dredging firm fell by a tenth.", Part.BODY, id="a sentence with Share"),
        pytest.param("Photo: Lena Oduya / Skerrow Archive", Part.CAPTION, id="photo credit"),
        pytest.param("The broken wall on Tuesday. (Lena Oduya/Coast Pictures)", Part.CAPTION, id="caption and agency"),
        pytest.param("The minister on the quay. (CNA via Coastal)", Part.CAPTION, id="caption passed on by an agency"),
        pytest.param(
            "The wall cost 3m (about a third of the budget).", Part.BODY, id="a sentence that ends in brackets"
        ),
        pytest.param("What happens next", Part.HEADING, id="heading inside the article"),
        pytest.param("Nobody was hurt.", Part.BODY, id="a short sentence"),
    ],
)
def test_line_inside_the_article(line: str, part: Part) -> None:
    assert parts(f"{PAGE}{line}\n\n{LEAD}")[2] is part


@pytest.mark.parametrize(
    "line",
    [
        "One thought on “Storm breaks harbour wall”",
        "3 Comments",
        "Comments (12)",
        "Leave a Reply",
        "Join the conversation",
        "READERS' COMMENTS",
    ],
)
def test_from_here_on_readers_speak(line: str) -> None:
    assert parts(f"{PAGE}{line}\n\nI was there and saw it all.\n\nReply")[2:] == [Part.COMMENT] * 3


def test_a_comment_count_above_the_article_does_not_swallow_it() -> None:
    assert parts(f"Storm breaks harbour wall\n\n12 comments\n\n{LEAD}") == [Part.HEADLINE, Part.SHARE, Part.BODY]


def test_a_speaker_below_a_block_quotation_is_no_heading() -> None:
    assert parts(f"{PAGE}“We shall build it higher.”\n\nAnn Lee, harbour master\n\n{LEAD}")[3] is Part.BODY


def test_a_text_of_one_paragraph_has_no_headline() -> None:
    article = read_text("x.txt", LEAD.encode())
    assert [p.part for p in article.paragraphs] == [Part.BODY]
    assert article.title == "x.txt"


def test_nothing_is_dropped() -> None:
    article = read_text("x.txt", f"{PAGE}Share this\n\n2 comments\n\nFirst!".encode())
    assert [p.span.of(article.text) for p in article.paragraphs][2:] == ["Share this", "2 comments", "First!"]

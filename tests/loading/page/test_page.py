"""What of a web page is its article, and what its marks mean."""

import pytest

from reader.loading import read
from reader.loading.clipping import Clipping
from reader.model import Part
from reader.pipeline import witness

LEAD = "The outer wall of the harbour at Skerrow gave way on Monday night after two days of storm."
HURT = "Twelve people were taken to hospital, the fire service said on Tuesday, two of them with broken bones."
HEARD = "Ann Lee, who runs the ferry office, heard a noise like thunder before the water came over the quay."
SHUT = "The harbour will stay closed until Friday, and ships are being sent to Ostrand, the harbour office said."
BODY, HEADING, BYLINE, CAPTION, SHARE = Part.BODY, Part.HEADING, Part.BYLINE, Part.CAPTION, Part.SHARE


def article(body: str):
    page = f"<!doctype html><html><head><title>Wall breaks</title></head><body>{body}</body></html>"
    return read(Clipping("x.html", page.encode(), ".html"))


def told(body: str) -> list[tuple[Part, str]]:
    """The parts and the words of a page below its headline."""
    read = article(body)
    return [(each.part, each.span.of(read.text)) for each in read.paragraphs if each.part is not Part.HEADLINE]


def between(middle: str) -> list[tuple[Part, str]]:
    """What is read of a piece of page that stands between the paragraphs of an article."""
    around = [(BODY, LEAD), (BODY, HURT), (BODY, HEARD), (BODY, SHUT)]
    found = told(
        f"<article><h1>Wall breaks</h1><p>{LEAD}</p><p>{HURT}</p>{middle}<p>{HEARD}</p><p>{SHUT}</p></article>"
    )
    assert [each for each in found if each in around] == around
    return [each for each in found if each not in around]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(f"<p>{LEAD}<br><br>{HURT}<br/> <br/>{HEARD}</p>", id="in a paragraph"),
        pytest.param(f"<div id=content>{LEAD}<br>\n<br>\n<br>{HURT}<br>&nbsp;<br>{HEARD}</div>", id="three"),
        pytest.param(f"<div><b>{LEAD}</b><br><br><i>{HURT}<br><br>{HEARD}</i></div>", id="in marks"),
        pytest.param(f"<table><tr><td>{LEAD}<br><br>{HURT}<br><br>{HEARD}</td></tr></table>", id="in a cell"),
        pytest.param(f"<p>{LEAD}<br>&nbsp;&nbsp; {HURT}<br>&nbsp;&nbsp; {HEARD}</p>", id="indents"),
        pytest.param(f"<div>{LEAD}<br>{HURT}<br>{HEARD}</div>", id="a sentence a line"),
    ],
)
def test_two_line_breaks_part_paragraphs(words: str) -> None:
    assert told(f"<h1>Wall breaks</h1>{words}") == [(BODY, LEAD), (BODY, HURT), (BODY, HEARD)]


def test_one_line_break_parts_words() -> None:
    assert between("<p>The office,<br>12 Quay,<br/>Skerrow.</p>") == [(BODY, "The office, 12 Quay, Skerrow.")]


def test_a_byline_above_line_breaks_is_one() -> None:
    read = article(f"<h1>Wall<br>breaks</h1><div class=story>By Lena Ashe<br><br>{LEAD}<br><br>{HURT}</div>")
    assert (read.title, read.about.byline) == ("Wall breaks", "Lena Ashe")
    assert [each.part for each in read.paragraphs] == [Part.HEADLINE, BYLINE, BODY, BODY]


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        pytest.param(
            "<tr><th>Ward<th>Votes</tr><tr><td>Ward 4<td>998</tr>", ["Ward | Votes", "Ward 4 | 998"], id="cells"
        ),
        pytest.param("<tr><td><p>Ward 4</p></td><td><p>998</p></td></tr>", ["Ward 4 | 998"], id="paragraphs in cells"),
        pytest.param("<tr><td>Ward 4</td><td></td><td>12<br>13</td></tr>", ["Ward 4 | 12 13"], id="an empty cell"),
    ],
)
def test_the_cells_of_a_table_stay_apart(table: str, rows: list[str]) -> None:
    assert between(f"<table>{table}</table>") == [(BODY, row) for row in rows]


@pytest.mark.parametrize(
    ("raised", "words"),
    [
        ("9,000<sup>3</sup> cars in 2024<sup>12</sup>.", "9,000 cars in 2024."),
        ("It cost £88m<a href='#fn2'><sup>2</sup></a>.", "It cost £88m."),
        ("It cost £88m<sup>2</sup> in all.", "It cost £88m in all."),
        ("The hall has 88m<sup>2</sup> of floor.", "The hall has 88m2 of floor."),
        ("Dust reached 12 µg/m<sup>3</sup>.", "Dust reached 12 µg/m3."),
        ("Some 5 km<sup>2</sup> burned.", "Some 5 km2 burned."),
        ("About 10<sup>6</sup> cells.", "About 10⁶ cells."),
        ("He came 21<sup>st</sup>.", "He came 21st."),
        ("She said so.<sup>[4]</sup> He did not.<sup>*</sup>", "She said so. He did not."),
        ("The mayor<sup class=reference><a href='#cite_note-1'>[a]</a></sup> left.", "The mayor left."),
        ("The mayor<a class=footnote href='#n1'>1</a> left.", "The mayor left."),
        ("The mayor (<a href='/x'>1</a>) left.", "The mayor (1) left."),
    ],
)
def test_the_mark_of_a_note_is_no_part_of_a_number(raised: str, words: str) -> None:
    assert between(f"<p>{raised}</p>")[0][1] == words


def test_what_was_struck_out_is_not_read_and_inline_quotations_have_marks() -> None:
    assert between("<p>She paid <s>12</s> <ins>13</ins> crowns and said <q>no more</q> to them.</p>") == [
        (BODY, "She paid 13 crowns and said “no more” to them.")
    ]


POST = (
    '<blockquote class="twitter-tweet"><p>All ships are safe. <a href=x>pic.x.example/1</a></p>&mdash; {}</blockquote>'
)


@pytest.mark.parametrize(
    ("quotation", "words"),
    [
        pytest.param(
            POST.format("Mayor Dana Orfeo (@orfeo) <a href=x>May 1, 2031</a>"),
            ["“All ships are safe.”", "— Mayor Dana Orfeo (@orfeo) May 1, 2031"],
            id="a post",
        ),
        pytest.param(
            POST.format("Dana Orfeo (@orfeo.example) May 1, 2031 at 9:12 PM").replace("twitter-tweet", "bluesky-embed"),
            ["“All ships are safe.”", "— Dana Orfeo (@orfeo.example) May 1, 2031 at 9:12 PM"],
            id="a post with its hour",
        ),
        pytest.param(
            '<blockquote class="instagram-media"><p>All ships are safe.</p>'
            "<p>A post shared by Dana Orfeo (@orfeo) on May 1, 2031</p></blockquote>",
            ["“All ships are safe.”", "— Dana Orfeo (@orfeo) on May 1, 2031"],
            id="a post that is shared",
        ),
        pytest.param(
            "<blockquote><p>All ships</p><p>are safe.</p><footer>Dana Orfeo, <cite>mayor</cite></footer></blockquote>",
            ["“All ships", "“are safe.”", "— Dana Orfeo, mayor"],
            id="signed",
        ),
        pytest.param(
            "<blockquote><p>All ships are safe. <cite>Dana Orfeo</cite></p></blockquote>",
            ["“All ships are safe.”", "— Dana Orfeo"],
            id="signed within",
        ),
        pytest.param(
            "<figure><blockquote>All ships are safe.</blockquote><figcaption>—Dana Orfeo</figcaption></figure>",
            ["“All ships are safe.”", "—Dana Orfeo"],
            id="signed below",
        ),
        pytest.param("<blockquote>“All ships are safe.”</blockquote>", ["“All ships are safe.”"], id="with its marks"),
        pytest.param("<blockquote>All ships are safe.</blockquote>", ["All ships are safe."], id="an indent"),
    ],
)
def test_a_block_quotation_keeps_whose_it_is(quotation: str, words: list[str]) -> None:
    assert [text for _, text in between(quotation)] == words


@pytest.mark.parametrize("name", ["Mayor Dana Orfeo (@orfeo) <a href=x>May 1, 2031</a>", "Dana Orfeo (@orfeo)"])
def test_an_embedded_post_is_a_quotation_of_who_wrote_it(name: str) -> None:
    body = f"<article><h1>Wall breaks</h1><p>{LEAD}</p><p>{HURT}</p>{POST.format(name)}<p>{SHUT}</p></article>"
    (quotation,) = (each for each in witness(article(body)).quotations if each.direct)
    assert quotation.speaker is not None
    assert quotation.speaker.name == "Dana Orfeo"


def posts(head: str, name: str) -> str:
    """A live blog with a summary above; `head` and `name` are formats of what stands above each post, and below."""
    parts = (
        f"<div class=post>{head.format(12 - number)}<h2>Post {number}</h2><p>{words}</p>{name}</div>"
        for number, words in enumerate((LEAD, HURT, HEARD, SHUT))
    )
    summary = "<div class=summary><h2>Summary</h2><ul><li>Twelve are hurt</li><li>Harbour shut</li></ul></div>"
    return f"<main><h1>Wall live</h1>{summary}{''.join(parts)}<div class=share>Share on X | Facebook</div></main>"


@pytest.mark.parametrize(
    "head",
    [
        "<p class=time><time>{}.45</time></p>",
        "<div class=timestamp>{}.45</div>",
        "<p><a href='#a'><time datetime=2031-03-04T12:45>{}.45</time></a></p>",
    ],
)
def test_a_live_blog_keeps_its_summary_its_times_and_its_headings(head: str) -> None:
    expected = [(HEADING, "Summary"), (BODY, "Twelve are hurt"), (BODY, "Harbour shut")]
    for number, words in enumerate((LEAD, HURT, HEARD, SHUT)):
        expected += [(BYLINE, f"{12 - number}.45"), (HEADING, f"Post {number}"), (BODY, words)]
    assert told(posts(head, "")) == expected


@pytest.mark.parametrize(
    ("middle", "expected"),
    [
        ("<h2>What next?</h2>", [(HEADING, "What next?")]),
        ("<ul><li>Doors</li><li>Lamps</li></ul>", [(BODY, "Doors"), (BODY, "Lamps")]),
        ("<figure><img src=x><figcaption>The wall.</figcaption></figure>", [(CAPTION, "The wall.")]),
        ("<ul><li><a href=1>Ten years of storms</a></li><li><a href=2>The mill</a></li></ul>", []),
        ("<div class=related-stories><h3>More</h3><ul><li>Ten years</li></ul></div>", []),
        ("<div class=newsletter-box><h3>Sign up</h3><ul><li>Every day</li></ul></div>", []),
        ("<aside><h3>Box</h3><ul><li>Every day</li></ul></aside>", []),
        ("<div style='display: none'><ul><li>Every day</li></ul></div>", []),
    ],
)
def test_what_stands_between_paragraphs(middle: str, expected: list[tuple[Part, str]]) -> None:
    assert between(middle) == expected


def test_what_stands_between_headline_and_lead() -> None:
    head = "<h1>Wall breaks</h1><p class=byline>By <a href=/a>Lena Ashe</a></p><time>4 March 2031</time>"
    found = told(f"<main><header>{head}</header><div class=text><p>{LEAD}</p><p>{HURT}</p><p>{SHUT}</p></div></main>")
    assert found[:2] == [(BYLINE, "By Lena Ashe"), (BYLINE, "4 March 2031")]

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loading import read
from reader.loading.clipping import Clipping
from reader.model import Article, Part, Span

FRONT = "---\ntitle: 'Wall breaks'\nauthor: Ann Lee\ndate: 2019-03-04\npublisher: Skerrow Post\n---\n"


def article(source: str) -> Article:
    return read(Clipping("a.md", source.encode(), ".md"))


def told(source: str) -> list[tuple[int, str, str]]:
    found = article(source)
    return [
        (found.line(each.span.start), each.part.value, " ".join(each.span.of(found.text).split()))
        for each in found.paragraphs
    ]


LEAD = "The outer wall of the harbour at Skerrow gave way on Monday night after two days of storm."


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("# Wall *breaks*", [(1, "headline", "Wall breaks")], id="headline with emphasis"),
        pytest.param(f"Wall\n====\n\n{LEAD}", [(1, "headline", "Wall"), (4, "body", LEAD)], id="underlined headline"),
        pytest.param(
            f"# A\n\n## B\n\n{LEAD}", [(1, "headline", "A"), (3, "heading", "B"), (5, "body", LEAD)], id="heading"
        ),
        pytest.param(
            f"# A\n\n> **{LEAD}**\n> Then more.",
            [(1, "headline", "A"), (3, "body", f"{LEAD} Then more.")],
            id="block quote",
        ),
        pytest.param(
            "# A\n\nSee [the wall](http://w.example/a_(b) 't') fall.",
            [(1, "headline", "A"), (3, "body", "See the wall fall.")],
            id="link",
        ),
        pytest.param(
            "# A\n\nSee [the wall][1] fall.\n\n[1]: http://w.example",
            [(1, "headline", "A"), (3, "body", "See the wall fall.")],
            id="link by name",
        ),
        pytest.param(
            "# A\n\nIt fell.![wall](w.png) It fell again.",
            [(1, "headline", "A"), (3, "body", "It fell. It fell again.")],
            id="picture",
        ),
        pytest.param(
            "# A\n\nFish &amp; chips cost 5\\* a head.",
            [(1, "headline", "A"), (3, "body", "Fish & chips cost 5* a head.")],
            id="entity and escape",
        ),
        pytest.param(
            "# A\n\nIt <b>fell</b> today.", [(1, "headline", "A"), (3, "body", "It fell today.")], id="tags in a line"
        ),
        pytest.param(
            "# A\n\n- It fell today.\n- It stood before.",
            [(1, "headline", "A"), (3, "body", "It fell today."), (4, "body", "It stood before.")],
            id="list",
        ),
        pytest.param(
            "# A\n\nHe typed `ls -l\nabc` and `d` twice.",
            [(1, "headline", "A"), (3, "body", "He typed ls -l abc and d twice.")],
            id="code over a line end",
        ),
        pytest.param(f"{FRONT}{LEAD}", [(7, "body", LEAD)], id="front matter is not text"),
    ],
)
def test_words_without_marks_on_their_own_lines(source: str, expected: list[tuple[int, str, str]]) -> None:
    assert told(source) == expected


def test_the_front_matter_says_what_the_article_is() -> None:
    about = article(FRONT + LEAD).about
    assert (about.title, about.byline, about.published, about.outlet) == (
        "Wall breaks",
        "Ann Lee",
        "2019-03-04",
        "Skerrow Post",
    )


def test_a_text_that_begins_with_a_heading_is_markdown_whatever_its_name() -> None:
    assert read(Clipping("a.txt", f"# Wall *breaks*\n\n{LEAD}".encode(), ".txt")).paragraphs[0].part is Part.HEADLINE


@given(
    st.lists(
        st.sampled_from(
            [
                "abc",
                "d",
                " ",
                "\n",
                "\r\n",
                "*",
                "**",
                "_",
                "[",
                "](x)",
                "> ",
                "# ",
                "- ",
                "`",
                "\\*",
                "&amp;",
                "\u00ad",
                "<b>",
                "![",
            ]
        ),
        max_size=25,
    )
)
def test_every_letter_leads_back_to_itself_and_keeps_its_line(pieces: list[str]) -> None:
    source = "x " + "".join(pieces)
    found = article(source)
    for position, letter in enumerate(found.text):
        if letter in "cd":
            original = found.original(Span(position, position + 1))
            assert original.of(source) == letter
            assert (
                found.line(position)
                == source.replace("\r\n", "\n").count("\n", 0, original.start - source.count("\r\n", 0, original.start))
                + 1
            )

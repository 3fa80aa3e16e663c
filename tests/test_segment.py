import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loading import read_text
from reader.model import Article, Part, Quotation, Span
from reader.segment import segment

LONG = "“" + "We worked on the wall all night and into the morning. " * 4 + "Then it broke.”"


def body(text: str) -> Article:
    return read_text("x.txt", f"A headline\n\n{text}".encode())


def quotations(text: str) -> list[Quotation]:
    return [Quotation(Span(m.start() + 1, m.end() - 1)) for m in re.finditer(r"“[^”]*”|\"[^\"]*\"", text)]


def sentences(text: str) -> list[str]:
    article = body(text)
    return [p.span.of(article.text) for p in segment(article, quotations(article.text))[1:]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It rained.|The wall held.", id="two sentences"),
        pytest.param("Is it safe?|Nobody knew!|They left.", id="question and exclamation"),
        pytest.param("Mr. Rask met Gov. Ito and Sens. Dahl and Moe.|They talked.", id="titles"),
        pytest.param("Lt. Col. A. B. Rask spoke.|He left.", id="initials"),
        pytest.param("John F. Rask spoke.|He left.", id="middle initial"),
        pytest.param("Sen. Ada Moe, D-N.Y., agreed.|Others did not.", id="party and state"),
        pytest.param("It began at 6 p.m. Tuesday in Skerrow.|It ended at dawn.", id="clock time before a weekday"),
        pytest.param("It began at 6 p.m. Eastern time.|It ended at dawn.", id="clock time before a zone"),
        pytest.param("It ended at 6 p.m.|Nobody was hurt.", id="clock time at the end"),
        pytest.param("They found approx. 11 boats.|Two sank.", id="abbreviation before a figure"),
        pytest.param("See No. 4 on the list.|It is short.", id="number sign before a figure"),
        pytest.param("The price rose by 3.5 percent.|It fell again.", id="decimal"),
        pytest.param("The U.S. agreed.|Canada did not.", id="country initials"),
        pytest.param("“It broke,” she said.|“We ran.”", id="quotation, cue, quotation"),
        pytest.param("“It broke. We ran,” she said.|He nodded.", id="short quotation is not cut"),
        pytest.param('"It broke. We ran," she said.|He nodded.', id="short straight quotation is not cut"),
        pytest.param('The wall broke, he said.|"We all ran."', id="an opening straight mark begins its sentence"),
        pytest.param("“Is it safe?” she asked.|Nobody answered.", id="question inside a quotation"),
        pytest.param("“We waited…”|He shrugged.", id="ellipsis and closing mark end a sentence"),
        pytest.param("She called it “a wall of water.”|It was not.", id="stop inside the closing mark"),
        pytest.param("He came with his brother, Ali Jr., on Monday.|They left.", id="junior"),
        pytest.param("Tom Rask said so.|I. M. Dahl disagreed.", id="initials begin a sentence"),
    ],
)
def test_sentences(text: str) -> None:
    assert sentences(text.replace("|", " ")) == text.split("|")


def test_a_long_quotation_is_cut_at_its_sentences() -> None:
    assert len(sentences(f"{LONG} he said.")) == 5


def test_a_question_and_the_name_of_who_asked_stay_together() -> None:
    article = body("“Will it hold!” Mr. Rask shouted. Nobody knew.")
    start = article.text.index("Will")
    cue = article.text.index("shouted")
    quotation = Quotation(Span(start, start + 13), cue=Span(cue, cue + 7))
    assert [p.span.of(article.text) for p in segment(article, [quotation])][1:] == [
        "“Will it hold!” Mr. Rask shouted.",
        "Nobody knew.",
    ]


def test_headlines_and_furniture_are_one_passage_each() -> None:
    article = read_text("x.txt", b"Wall breaks. Town floods.\n\nIt broke. It fell.\n\nPhoto: A. Lee. Taken at dawn.")
    assert [(p.part, p.paragraph) for p in segment(article, ())] == [
        (Part.HEADLINE, 0),
        (Part.BODY, 1),
        (Part.BODY, 1),
        (Part.CAPTION, 2),
    ]


@given(st.text(alphabet=st.sampled_from("aB .!?\n”“\"'’…1,"), max_size=200))
def test_passages_cover_the_text_in_order_without_overlap(text: str) -> None:
    article = read_text("x.txt", text.encode())
    passages = segment(article, quotations(article.text))
    edges = [0, *(edge for passage in passages for edge in passage.span), len(article.text)]
    assert edges == sorted(edges)
    assert all(not article.text[a:b].strip() for a, b in zip(edges[::2], edges[1::2], strict=True))
    assert all(article.paragraphs[p.paragraph].span.covers(p.span) for p in passages)

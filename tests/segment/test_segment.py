from hypothesis import given
from hypothesis import strategies as st

from reader.loading import read_text
from reader.model import Part, Quotation, Span
from reader.segment import segment
from tests.support.articles import body, quotations, sentences

LONG = "“" + "We worked on the wall all night and into the morning. " * 4 + "Then it broke.”"


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

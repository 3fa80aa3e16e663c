"""Which words count as one term."""

import pytest

from reader.align.terms import bags_of, spans_of, term_of
from reader.loading import read_text
from reader.model import Span
from reader.pipeline import witness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("signed", "signing", id="endings"),
        pytest.param("Peña", "Pena", id="accents"),
        pytest.param("mayor's", "Mayor", id="possessive and case"),
        pytest.param("mayor’s", "mayor's", id="apostrophes"),
        pytest.param("F.B.I.", "FBI", id="points of an acronym"),
        pytest.param("three", "3", id="small numbers in words"),
        pytest.param("84,000", "84000", id="commas in numbers"),
        pytest.param("deputies", "deputy", id="ies"),
    ],
)
def test_ways_of_writing_one_term(one, other):
    assert term_of(one) == term_of(other) != ""


@pytest.mark.parametrize("word", ["the", "Said", "isn't", "isn’t", "Friday", "Mr"])
def test_words_that_tell_nothing(word):
    assert term_of(word) == ""


@pytest.mark.parametrize(("one", "other"), [("3.2", "32"), ("12", "1.2"), ("marsh", "march")])
def test_other_terms(one, other):
    assert term_of(one) != term_of(other)


def test_the_terms_of_a_quotation_are_those_within_its_marks():
    text = "A headline\n\nThe mayor said “the bridge is rotten” and left the hall.\n\nHe sold a boat."
    bags = bags_of(witness(read_text("x.txt", text.encode())))
    assert bags[1].quoted == {term_of("bridge"), term_of("rotten")}
    assert bags[1].quoted < bags[1].terms
    assert not bags[2].quoted


def test_a_passage_of_stop_words_is_known_by_all_of_them():
    bags = bags_of(witness(read_text("x.txt", b"A headline\n\nSo who did it? The mayor sold the boat.")))
    assert bags[1].terms == {"so who did it"}


def test_spans_are_those_of_the_wanted_terms_in_order():
    text = "Boats, a boat and the harbour."
    article = read_text("boats.txt", text.encode())
    spans = [(term, span.of(text)) for term, span in spans_of(article, Span(0, len(text)), {"boat"})]
    assert spans == [("boat", "Boats"), ("boat", "boat")]

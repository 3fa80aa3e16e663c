"""Which differences between rows are worth a guest."""

from __future__ import annotations

import pytest

from reader.model import Article, Kind, Paragraph, Part, Row, Span, Weight
from reader.pipeline import witness
from reader.verdict.difference import Difference, Pairwise, Shown
from reader.verdict.worth_showing import worth_showing

TEXTS = ("Mayor Lindkvist spoke. The ferry sank.", "A fire burned. Mayor Lindquist left.")
APART = [Row(((0,), ())), Row(((1,), (0,))), Row(((), (1,)))]
TOGETHER = [Row(((0,), (1,))), Row(((1,), (0,)))]


def account(text):
    return witness(Article("told", text, (Paragraph(Span(0, len(text)), Part.BODY),), "", language="en"))


WITNESSES = [account(text) for text in TEXTS]


def name(text, words):
    return Shown((Span(text.index(words), text.index(words) + len(words)),))


def spelling(weight):
    sides = [name(text, words) for text, words in zip(TEXTS, ("Lindkvist", "Lindquist"), strict=True)]
    return Pairwise(0, 1, Difference(Kind.SPELLING, *sides, weight=weight))


@pytest.mark.parametrize(
    ("rows", "likelihood", "weight", "kept"),
    [
        pytest.param(APART, 0.0, Weight.WORDING, False, id="a wording of two rows that share nothing"),
        pytest.param(APART, 0.4, Weight.WORDING, True, id="a wording of two rows that share something"),
        pytest.param(TOGETHER, 0.0, Weight.WORDING, True, id="a wording within one row"),
        pytest.param(APART, 0.0, Weight.EXCLUDES, True, id="what cannot all be true"),
    ],
)
def test_a_wording_alone_brings_no_guest(rows, likelihood, weight, kept):
    found = spelling(weight)
    assert worth_showing(WITNESSES, rows, [found], {((0, 0), (1, 1)): likelihood}) == [found] * kept

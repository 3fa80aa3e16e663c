"""Which passages of an account some words touch."""

import pytest

from reader.model import Article, Part, Passage, Span, Witness

TOLD = Witness(
    Article("told", "The wall broke. It rained.\n\nNobody slept.", (), ""),
    tuple(Passage(span, 0, Part.BODY) for span in (Span(0, 15), Span(16, 26), Span(28, 41))),
)


@pytest.mark.parametrize(
    ("span", "touched", "around"),
    [
        pytest.param(Span(4, 8), [0], Span(0, 15), id="within one"),
        pytest.param(Span(0, 15), [0], Span(0, 15), id="the whole of one"),
        pytest.param(Span(9, 18), [0, 1], Span(0, 15), id="across two"),
        pytest.param(Span(14, 29), [0, 1, 2], Span(0, 15), id="across three"),
        pytest.param(Span(15, 17), [1], Span(16, 26), id="from the space before one"),
        pytest.param(Span(26, 28), [], Span(26, 28), id="between two"),
        pytest.param(Span(41, 42), [], Span(41, 42), id="behind the last"),
    ],
)
def test_the_passages_that_words_touch(span: Span, touched: list[int], around: Span) -> None:
    assert list(TOLD.touched(span)) == touched
    assert TOLD.around(span) == around

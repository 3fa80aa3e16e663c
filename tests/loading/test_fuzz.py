"""A small share of what `python -m tests.benchmarks fuzz` does at length."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.loading import Unreadable, read
from tests.support.damaged_files import mutated


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32))
def test_a_damaged_file_ends_in_an_article_or_one_clear_line(seed: int) -> None:
    try:
        article = read(mutated(Random(seed)))
    except Unreadable as fault:
        assert fault.fault
        assert "\n" not in f"{fault.fault}{fault.remedy}"
    else:
        assert article.paragraphs
        for paragraph in article.paragraphs:
            assert 0 <= paragraph.span.start < paragraph.span.end <= len(article.text)
            assert 1 <= article.line(paragraph.span.start) <= article.lines

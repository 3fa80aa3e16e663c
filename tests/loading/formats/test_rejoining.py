"""Words that the ends of lines have cut in hard-wrapped text."""

from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loading import read_text
from reader.loading.formats.rejoining import rejoined
from reader.model import led_back

ABOVE = (
    "Engineers shut the bridge on Monday, and said so to all who\n"
    "had come to hear of it at six o’clock on the day before, to "
)
BELOW = "when the council met, since the county had been told of it on Friday, at noon, and said so in a letter to all."

CASES = [
    pytest.param("spokes-", "woman of", "spokeswoman of", id="a word is whole"),
    pytest.param("24-", "hour watch", "24-hour watch", id="a number keeps its hyphen"),
    pytest.param("six-", "lane road", "six-lane road", id="so does one in words"),
    pytest.param("once-", "in-a-generation", "once-in-a-generation", id="a chain goes on"),
    pytest.param("mid-", "May the", "mid-May the", id="a prefix belongs to the name behind it"),
    pytest.param("Lind-", "qvist of", "Lindqvist of", id="a name is whole"),
    pytest.param("first-", "and second-class", "first- and second-class", id="a half word waits"),
    pytest.param("road -", "a long one", "road - a long one", id="a dash is no hyphen"),
]


@pytest.mark.parametrize(("last", "first", "words"), CASES)
def test_the_word_at_a_line_end(last: str, first: str, words: str) -> None:
    upper = ABOVE[: -len(last) - 1].rstrip()
    text = f"Bridge at Larrow closed\n\n{upper} {last}\n{fill(f'{first} {BELOW}', 60)}\n"
    article = read_text("x.txt", text.encode())
    body = article.paragraphs[1].span
    assert words in body.line_of(article.text)
    assert len(article.paragraphs) == 2
    assert [article.line(each.span.start) for each in article.paragraphs] == [1, 3]
    start, end = article.original(body)
    assert text[start:end] == text[text.index("Engineers") :].strip()


def test_lines_that_are_paragraphs_are_left_alone() -> None:
    wide = "The wall of the harbour broke, said the harbour master. " * 3
    text = f"Wall breaks\n\n{wide}\nA list-\nwith a hyphen in it\n"
    assert rejoined(text).text == text


@given(
    st.lists(st.sampled_from(["spokes-", "woman", "the", "24-", "hour", "\n", "\r\n", "and", "-", "May"]), max_size=40)
)
def test_nothing_but_hyphens_and_blanks_changes(words: list[str]) -> None:
    text = " ".join(words)
    found = rejoined(text)
    assert found.text.count("\n") == text.count("\n")
    letters = [(at, letter) for at, letter in enumerate(found.text) if letter.isalnum()]
    assert all(text[led_back(found.shifts, at)] == letter for at, letter in letters)
    assert len(letters) == sum(map(str.isalnum, text))

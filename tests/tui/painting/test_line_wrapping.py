from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.model import Span
from reader.tui.painting.line_wrapping import wrap

WORDS = st.text(
    st.sampled_from("abcdefgh ij.,—“”'[]/- \n\tßé\u0301\u0308漢字かなカナ한글🙂\u200d👩👧é€"), min_size=1, max_size=120
)


def wrapped(text: str, width: int) -> list[str]:
    return [line.of(text) for line in wrap(text, Span(0, len(text)), width)]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        pytest.param("one two three", 7, ["one two", "three"], id="at spaces"),
        pytest.param("one two", 7, ["one two"], id="exactly as wide as a line"),
        pytest.param("one\ntwo three", 7, ["one\ntwo", "three"], id="a line break of the file is a space"),
        pytest.param("incomprehensible", 6, ["incomp", "rehens", "ible"], id="inside a word wider than a line"),
        pytest.param("a incomprehensible", 6, ["a", "incomp", "rehens", "ible"], id="a long word begins a line"),
        pytest.param("late—too late", 9, ["late—too", "late"], id="dash inside a line"),
        pytest.param("the night—forever", 11, ["the night—", "forever"], id="after a dash"),
        pytest.param("渡船撞上碼頭", 5, ["渡船", "撞上", "碼頭"], id="between wide characters"),
        pytest.param("a 渡船撞上", 6, ["a 渡船", "撞上"], id="wide characters fill the line"),
        pytest.param("cafe\u0301 au lait", 4, ["cafe\u0301", "au", "lait"], id="a combining mark takes no cell"),
        pytest.param("to   the  pier", 9, ["to   the", "pier"], id="runs of spaces"),
    ],
)
def test_lines(text, width, lines):
    assert wrapped(text, width) == lines


@given(WORDS, st.integers(1, 50))
def test_every_character_but_white_space_stands_in_a_line_in_order(text, width):
    lines = wrap(text, Span(0, len(text)), width)
    assert "".join("".join(line.of(text) for line in lines).split()) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(lines))


@given(WORDS, st.integers(1, 50))
def test_no_line_is_wider_than_it_may_be_unless_nothing_narrower_can_stand_there(text, width):
    for line in wrapped(text, width):
        shown = " ".join(line.split())
        assert cell_len(shown) <= width or len(wrapped(line, 1)) == 1


@given(st.text(st.sampled_from("abc de—"), min_size=1, max_size=60).map(lambda text: " ".join(text.split()) or "a"))
def test_counting_code_points_and_measuring_cells_agree(text):
    for width in range(1, 20):
        assert wrapped(text, width) == [line.replace("\t", "") for line in wrapped(text + "\t", width)]


def test_a_line_of_any_character_holds_as_many_cells_as_it_may():
    lines = {0: [0], 1: [4, 2], 2: [4, 4, 4]}
    characters = [chr(code) for code in range(0x21, 0x3100) if chr(code).isprintable() and chr(code) != "—"]
    assert [c for c in characters if list(map(cell_len, wrapped(c * 6, 4))) != lines[cell_len(c)]] == []

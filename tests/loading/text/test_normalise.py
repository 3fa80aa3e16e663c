import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loading.text.normalise import normalise
from reader.model import Article, Span


def article(raw: str) -> Article:
    text, shifts = normalise(raw)
    return Article("x.txt", text, (), "", shifts)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param("one\r\ntwo\rthree\n", "one\ntwo\nthree\n", id="line ends of Windows and of the old Mac"),
        pytest.param("cafe\u0301", "café", id="a letter and its accent are composed"),
        pytest.param("\u212bngström", "Ångström", id="a compatibility sign becomes its letter"),
        pytest.param(
            "a\tb\x0cc\u2028d", "a b c d", id="tabs and exotic blanks become spaces, so lines keep their numbers"
        ),
        pytest.param("\x1b[31mred\x1b[0m", "red", id="colour sequences go"),
        pytest.param("\x1b]0;title\x07text", "text", id="a window title sequence goes"),
        pytest.param("a\x1b]0;never closed", "a", id="an operating system command that is never closed"),
        pytest.param("a\x07b\x9bc", "a\ufffdb\ufffdc", id="other control characters show as replaced"),
        pytest.param("abc\u202edef\u202c", "abcdef", id="direction overrides go"),
        pytest.param("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth", id="invisible characters go"),
        pytest.param("日本語 العربية", "日本語 العربية", id="other scripts stay"),
    ],
)
def test_one_form(raw: str, text: str) -> None:
    assert normalise(raw)[0] == text


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        pytest.param("one\r\ntwo\r\nthree here", "three", id="after line ends that shrank"),
        pytest.param("\x1b[31mred\x1b[0m then plain", "plain", id="after escape sequences"),
        pytest.param("soft\u00adhyphen, word", "word", id="after an invisible character"),
        pytest.param("cafe\u0301 and naive\u0301te\u0301, here", "here", id="after composed letters"),
    ],
)
def test_positions_lead_back_to_the_file(raw: str, word: str) -> None:
    loaded = article(raw)
    start = loaded.text.index(word)
    assert loaded.original(Span(start, start + len(word))).of(raw) == word


@given(st.text(alphabet=st.sampled_from("ab \r\n\t\x1b[m1;]\x07\u0301e\u00ad\u202eé가\u1100\u1161\ufeff"), max_size=60))
def test_no_control_character_survives(raw: str) -> None:
    text, _ = normalise(raw)
    assert not [c for c in text if unicodedata.category(c) in ("Cc", "Cf") and c != "\n"]


@given(st.text(max_size=80))
def test_normalising_twice_changes_nothing_more(raw: str) -> None:
    once = normalise(raw)[0]
    assert normalise(once)[0] == once


@given(st.text(alphabet=st.sampled_from("abc\r\n\u00ad\x1b"), max_size=60))
def test_every_kept_letter_leads_back_to_itself(raw: str) -> None:
    loaded = article(raw)
    for position, letter in enumerate(loaded.text):
        if letter in "abc":
            assert loaded.original(Span(position, position + 1)).of(raw) == letter

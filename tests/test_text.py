import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import EXPORTERS, to_text
from reader.model import Comparison, Part, Passage, Row, Witness
from tests.lighthouse import article, lighthouse


def folded(text: str) -> str:
    return " ".join(text.split())


def test_a_comparison_made_by_hand_is_written_as_its_golden_file(golden):
    golden("lighthouse.txt", to_text(lighthouse()))


def test_text_is_registered_by_its_suffix():
    assert EXPORTERS[".txt"](lighthouse()) == to_text(lighthouse())


def test_no_line_is_wider_than_a_terminal():
    assert max(map(len, to_text(lighthouse()).splitlines())) <= 78


@pytest.mark.parametrize("each", lighthouse().witnesses, ids=lambda witness: witness.article.name)
def test_each_passage_is_told(each):
    told = folded(to_text(lighthouse()))
    assert [p for p in each.passages if folded(p.span.of(each.article.text)) not in told] == []


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).map(str.strip).filter(bool))
def test_an_account_comes_back_word_for_word(words):
    one = article("a.txt", (words, Part.BODY))
    account = Witness(one, (Passage(one.paragraphs[0].span, 0, Part.BODY),))
    told = to_text(Comparison((account, account), (Row(((0,), (0,))),)))
    assert folded(told).endswith(f"1. Agree A:1 {folded(words)} B:1 {folded(words)}")

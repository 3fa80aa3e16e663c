import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.export import EXPORTERS, to_text
from reader.model import Comparison, Part, Passage, Row, Witness
from tests.support.lighthouse import annotated, article, lighthouse
from tests.support.markdown_engines import folded
from tests.support.sample_events import EVENTS, comparison
from tests.support.weir import WEIR


def test_a_comparison_made_by_hand_is_written_as_its_golden_file(golden):
    golden("lighthouse.txt", to_text(lighthouse()))


def test_text_is_registered_by_its_suffix():
    assert EXPORTERS[".txt"](lighthouse()) == to_text(lighthouse())


@pytest.mark.parametrize(
    "compared",
    [lighthouse(), annotated(), WEIR, *map(comparison, EVENTS)],
    ids=["lighthouse", "remarks", "weir", *EVENTS],
)
def test_no_line_is_wider_than_78_columns_unless_one_word_is(compared):
    wide = [line for line in to_text(compared).splitlines() if cell_len(line) > 78]
    assert [line for line in wide if len(line.split()) > 1] == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("- number: A: Nine · B: Eleven", id="an account's letter has a colon"),
        pytest.param("Oda Falk, the river warden (A, C; B as Falk)", id="who said what"),
        pytest.param("  - B:5 altered: “cement” for “concrete”", id="how"),
        pytest.param("- number: A: ≠ Nine boats · B: ≠ Eleven boats · Row 2", id="a fact"),
        pytest.param("- A reports 6 of 9 compared rows; 1 passage only here", id="coverage"),
    ],
)
def test_it_tells_what_other_documents_tell(line):
    assert line in to_text(WEIR).splitlines()


def test_words_that_take_two_columns_a_letter_are_wrapped_by_columns():
    told = to_text(alone("河の水 " * 39 + "河の水"))
    assert max(map(cell_len, told.splitlines())) <= 78
    assert "A:1 " + "河の水 " * 39 + "河の水 B:1 " in folded(told)


@pytest.mark.parametrize("each", lighthouse().witnesses, ids=lambda witness: witness.article.name)
def test_each_passage_is_told(each):
    told = folded(to_text(lighthouse()))
    assert [p for p in each.passages if folded(p.span.of(each.article.text)) not in told] == []


def alone(words):
    """Two accounts of one passage, which is the same in both."""
    one = article("a.txt", (words, Part.BODY))
    account = Witness(one, (Passage(one.paragraphs[0].span, 0, Part.BODY),))
    return Comparison((account, account), (Row(((0,), (0,))),))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).map(str.strip).filter(bool))
def test_an_account_comes_back_word_for_word(words):
    told = to_text(alone(words))
    assert f"1. Agree A:1 {folded(words)} B:1 {folded(words)} Coverage" in folded(told)

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lookup.row_index import Concordance
from reader.model import Span
from reader.tui import ReaderApp
from reader.tui.page.row_layout import lines
from reader.tui.painting.ink import Ink, Mark, cell_marks, runs
from tests.support.comparisons import FOUR, THREE, TWO

TEXT = st.text(st.sampled_from("ab [/b]“”\n é漢\u0301"), min_size=1, max_size=80)
MARKS = st.lists(
    st.builds(
        lambda start, size, ink: Mark(Span(start, start + size), ink),
        st.integers(-3, 80),
        st.integers(0, 30),
        st.sampled_from([Ink.QUOTE, Ink.DIFFER, Ink.FOUND, Ink.DIFFER | Ink.SPEAKER]),
    ),
    max_size=6,
)


def words(text: str) -> str:
    return "".join(text.split())


@given(TEXT, MARKS)
def test_painting_never_changes_the_words(text, marks):
    painted = "".join(part for part, _ in runs(text, Span(0, len(text)), marks))
    assert words(painted) == words(text)
    assert "\n" not in painted


@given(TEXT, MARKS)
def test_marks_change_the_ink_alone(text, marks):
    line = Span(0, len(text))
    assert "".join(part for part, _ in runs(text, line, marks)) == "".join(part for part, _ in runs(text, line, []))


@pytest.mark.parametrize("comparison", [TWO, THREE, FOUR], ids=["two", "three", "four"])
@pytest.mark.parametrize("width", [1, 7, 30, 35, 80, 200])
def test_the_painted_lines_of_a_cell_joined_are_its_passages(comparison, width):
    concordance = Concordance(comparison)
    for number, row in enumerate(comparison.rows):
        for account, cell in enumerate(row.cells):
            witness = comparison.witnesses[account]
            marks = cell_marks(witness, row, account, concordance.quotations(number, account))
            painted = [
                "".join(part for part, _ in runs(witness.article.text, line.span, marks))
                for line in lines(witness, cell, width)
            ]
            assert words("".join(painted)) == words(witness.words(cell))


def test_a_mark_inks_exactly_its_words():
    text = "at least 12 people"
    assert runs(text, Span(0, len(text)), [Mark(Span(0, 11), Ink.DIFFER)]) == [
        ("at least 12", Ink.DIFFER),
        (" people", Ink.PLAIN),
    ]


def test_inks_that_fall_together_are_both_kept():
    text = "“too late”"
    marks = [Mark(Span(0, 10), Ink.QUOTE), Mark(Span(1, 4), Ink.DIFFER)]
    assert runs(text, Span(0, 10), marks) == [
        ("“", Ink.QUOTE),
        ("too", Ink.QUOTE | Ink.DIFFER),
        (" late”", Ink.QUOTE),
    ]


def test_white_space_of_any_length_shows_as_one_space_even_under_a_mark():
    text = "the \n pier"
    assert "".join(part for part, _ in runs(text, Span(0, 10), [Mark(Span(4, 10), Ink.FOUND)])) == "the pier"


async def test_what_deviates_keeps_its_tint_in_a_loose_passage():
    rows = list(THREE.rows)
    rows[3] = replace(rows[3], loose=((1, 1),))
    loose = replace(THREE, rows=tuple(rows))
    app = ReaderApp([witness.article for witness in THREE.witnesses], loose)
    async with app.run_test(size=(120, 40)) as pilot:
        view = app.reading.rows
        view.go(3)
        await pilot.pause()
        deviating = view.ink("rows--current", "rows--differing").color
        painted = [segment for y in range(view.size.height) for segment in view.render_line(y)]
        tinted = "".join(segment.text for segment in painted if segment.style.color == deviating)
        assert "on Monday" in tinted

"""Laws of joining and splitting rows by hand, and what is judged anew."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.archive import from_json, to_json
from reader.loading import read_text
from reader.model import Comparison, Kind, Parallel, Row, Verdict
from reader.overrule import join_rows, split_row
from reader.pipeline import compare, voices

POST = """Crane falls on the quay at Ostmere

A crane fell across the quay at Ostmere on Monday and killed 2 dockers. No ship was hit.

“The wind took it before anyone could shout,” said Lena Marrow, who loads timber there.

By Ivo Stam
"""
COURIER = """Ostmere crane collapse

Three dockers died when a crane fell across the quay at Ostmere.

The port stays shut. Nobody has named the firm.

“The wind took it before anyone could shout,” said Piet Aalders, a docker.
"""
WIRE = """Dock accident

The port stays shut until Friday. A load of timber waits outside.
"""
FOUND = compare([read_text(f"{n}.txt", text.encode()) for n, text in enumerate((POST, COURIER, WIRE))])


def apart(comparison: Comparison) -> Comparison:
    """Every passage in a row of its own."""
    while crowded := [n for n, row in enumerate(comparison.rows) if sum(map(len, row.cells)) > 1]:
        comparison = split_row(comparison, crowded[0])
    return comparison


def cells(comparison: Comparison) -> Counter[tuple[tuple[int, ...], ...]]:
    return Counter(row.cells for row in comparison.rows)


def row_with(comparison: Comparison, account: int, words: str) -> int:
    witness = comparison.witnesses[account]
    return next(n for n, row in enumerate(comparison.rows) if words in witness.words(row.cells[account]))


ALONE = apart(FOUND)
numbers = st.integers(0, len(ALONE.rows) - 1)


@st.composite
def overruled(draw: st.DrawFn) -> Comparison:
    """The comparison after a few joins and splits."""
    comparison = FOUND
    for _ in range(draw(st.integers(0, 6))):
        one, other = draw(st.integers(0, len(comparison.rows) - 1)), draw(st.integers(0, len(comparison.rows) - 1))
        if one != other:
            comparison = join_rows(comparison, one, other)
        elif sum(map(len, comparison.rows[one].cells)) > 1:
            comparison = split_row(comparison, one)
    return comparison


@settings(deadline=None, max_examples=60)
@given(overruled())
def test_every_passage_stays_in_exactly_one_row(comparison: Comparison) -> None:
    for account, witness in enumerate(comparison.witnesses):
        held = sorted(passage for row in comparison.rows for passage in row.cells[account])
        assert held == list(range(len(witness.passages)))
    assert all(any(row.cells) for row in comparison.rows)


@settings(deadline=None, max_examples=30)
@given(overruled())
def test_the_document_keeps_what_was_overruled(comparison: Comparison) -> None:
    assert from_json(to_json(comparison)) == comparison


@settings(deadline=None, max_examples=60)
@given(numbers, numbers)
def test_splitting_what_was_joined_gives_the_rows_back(one: int, other: int) -> None:
    if one != other:
        joined = join_rows(ALONE, one, other)
        (number,) = (n for n, row in enumerate(joined.rows) if sum(map(len, row.cells)) > 1)
        back = split_row(joined, number)
        assert cells(back) == cells(ALONE)
        assert back.voices == voices(back.witnesses, back.rows)


@settings(deadline=None, max_examples=60)
@given(overruled(), st.data())
def test_joining_touches_no_other_row_and_knows_no_first(comparison: Comparison, data: st.DataObject) -> None:
    count = len(comparison.rows)
    one, other = data.draw(st.lists(st.integers(0, count - 1), min_size=2, max_size=2, unique=True))
    joined = join_rows(comparison, one, other)
    assert joined == join_rows(comparison, other, one)
    rest = [row for number, row in enumerate(comparison.rows) if number not in (one, other)]
    assert [row for number, row in enumerate(joined.rows) if number != min(one, other)] == rest
    assert joined.rows[min(one, other)].overruled


@settings(deadline=None, max_examples=60)
@given(numbers, numbers)
def test_pieces_stand_in_the_order_of_their_account(one: int, other: int) -> None:
    if one != other:
        joined = join_rows(ALONE, one, other)
        (number,) = (n for n, row in enumerate(joined.rows) if sum(map(len, row.cells)) > 1)
        for account in range(len(ALONE.witnesses)):
            told = [row.cells[account] for row in split_row(joined, number).rows if row.cells[account]]
            assert told == sorted(told)


def test_a_joined_row_is_judged_and_tied_anew() -> None:
    one, other = row_with(ALONE, 0, "A crane fell"), row_with(ALONE, 1, "Three dockers")
    row = join_rows(ALONE, one, other).rows[min(one, other)]
    assert row.verdict is Verdict.DIFFER
    assert [finding.readings for finding in row.findings if finding.kind is Kind.NUMBER] == [("2", "Three", "")]
    assert "Ostmere" in {anchor.words for anchor in row.anchors}
    assert row.confidence == 1


def test_statements_follow_the_rows() -> None:
    one, other = row_with(ALONE, 0, "Lena Marrow"), row_with(ALONE, 1, "Piet Aalders")
    joined = join_rows(ALONE, one, other)
    assert joined.rows[min(one, other)].verdict is Verdict.SPEAKER
    assert joined.voices == voices(joined.witnesses, joined.rows)


def test_what_a_split_leaves_is_told_by_one_and_marked() -> None:
    number = row_with(FOUND, 0, "A crane fell")
    before = set(FOUND.rows)
    pieces = [row for row in split_row(FOUND, number).rows if row not in before]
    assert len(pieces) == sum(map(bool, FOUND.rows[number].cells)) > 1
    assert all(row.overruled and row.verdict is Verdict.ONLY and not row.findings for row in pieces)


def test_furniture_that_is_split_off_is_aside_again() -> None:
    byline, body = row_with(ALONE, 0, "By Ivo"), row_with(ALONE, 1, "The port")
    joined = join_rows(ALONE, byline, body)
    number = min(byline, body)
    assert not joined.rows[number].aside
    assert split_row(joined, number).rows[row_with(split_row(joined, number), 0, "By Ivo")].aside


def test_a_row_is_not_joined_with_itself() -> None:
    with pytest.raises(ValueError, match="itself"):
        join_rows(FOUND, 1, 1)


def test_passages_without_words_are_joined_like_any() -> None:
    pages = [read_text(f"{n}.txt", f"A crane fell.\n\n* * *\n\n{n} dockers died.".encode()) for n in (2, 3)]
    alone = apart(compare(pages))
    stars = [row_with(alone, account, "* * *") for account in (0, 1)]
    assert join_rows(alone, *stars).rows[min(stars)].verdict is Verdict.ASIDE
    assert join_rows(alone, stars[0], row_with(alone, 1, "dockers")).rows[stars[0]].verdict is Verdict.AGREE


def test_one_passage_is_not_split() -> None:
    with pytest.raises(ValueError, match="one passage"):
        split_row(ALONE, 0)


def test_a_row_is_as_the_comparison_found_it_until_it_is_overruled() -> None:
    assert not any(row.overruled for row in FOUND.rows)
    assert Row(((0,), ())).overruled is False


def test_rows_set_by_hand_keep_what_comes_near_to_them_and_stands_outside():
    near = Parallel((1, 0), (0, 0), 0.5, ()), Parallel((2, 0), (0, 1), 0.3, ())
    alone = apart(FOUND)
    number = next(n for n, row in enumerate(alone.rows) if row.cells[0] == (1,))
    title = next(n for n, row in enumerate(alone.rows) if row.cells[0] == (0,))
    rows = [replace(row, parallels=()) for row in alone.rows]
    rows[title] = replace(rows[title], parallels=near[:1])
    rows[number] = replace(rows[number], parallels=near[1:])
    joined = join_rows(replace(alone, rows=tuple(rows)), title, number)
    assert next(row for row in joined.rows if 1 in row.cells[0]).parallels == near
    other = next(n for n, row in enumerate(joined.rows) if row.cells[1] == (0,))
    both = join_rows(joined, other, next(n for n, row in enumerate(joined.rows) if 1 in row.cells[0]))
    assert next(row for row in both.rows if 1 in row.cells[0]).parallels == near[1:]

"""What the reader writes on rows: how it is joined and split, kept in JSON, and told in documents."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive import from_json, to_json
from reader.export import to_markdown, to_text
from reader.model import Check, Remark, Ruling, Verdict
from reader.overrule import join_rows, split_row
from tests.support.lighthouse import CALL, REMARKS, annotated, lighthouse

rulings = st.dictionaries(st.sampled_from(["number: 1 / 2", "name: Lee / Moe"]), st.sampled_from(Ruling)).map(
    lambda given: tuple(sorted(given.items()))
)
remarks = st.builds(Remark, st.booleans(), st.text(max_size=20), st.none() | st.sampled_from(Check), rulings)


def test_a_remark_is_true_where_it_says_anything() -> None:
    assert not Remark()
    assert all(REMARKS.values())
    assert Remark(check=Check.RESOLVED)


def test_the_rows_with_remarks_are_told_by_number() -> None:
    assert lighthouse().remarked == ()
    assert annotated().remarked == (0, 1, 2, 5, 7)


@given(remarks, remarks)
def test_two_remarks_in_one_lose_nothing(one: Remark, other: Remark) -> None:
    both = one | other
    assert one.note in both.note
    assert other.note in both.note
    assert both.bookmarked == (one.bookmarked or other.bookmarked)
    assert both.check in (one.check, other.check)
    assert (both.check is None) == (one.check is other.check is None)
    assert both.check == (other | one).check
    assert one | Remark() == Remark() | one == one | one == one


def test_what_needs_a_check_still_needs_it_after_joining() -> None:
    assert (Remark(check=Check.CONFIRMED) | Remark(check=Check.NEEDED)).check is Check.NEEDED


@pytest.mark.parametrize("order", [(1, 2), (2, 1)], ids=["down", "up"])
def test_a_joined_row_carries_both_remarks_in_the_order_of_the_rows(order: tuple[int, int]) -> None:
    comparison = lighthouse().remark(1, Remark(True, "first")).remark(2, Remark(note="second", check=Check.CONFIRMED))
    assert join_rows(comparison, *order).rows[1].remark == Remark(True, "first\nsecond", Check.CONFIRMED)


def test_the_first_piece_of_a_split_row_keeps_the_remark() -> None:
    comparison = lighthouse().remark(2, CALL)
    parted = split_row(comparison, 2)
    carrying = [row for row in parted.rows if row.remark]
    assert [row.remark for row in carrying] == [CALL]
    assert carrying[0].cells == ((2,), (), ())


@given(remarks)
def test_there_and_back_is_exact(remark: Remark) -> None:
    comparison = lighthouse().remark(2, remark)
    assert from_json(to_json(comparison)) == comparison


def test_a_document_from_before_there_were_remarks_opens() -> None:
    document = json.loads(to_json(lighthouse()))
    for row in document["comparison"]["rows"]:
        del row["remark"]
    assert from_json(json.dumps(document)) == lighthouse()


def test_a_document_tells_them(golden) -> None:
    golden("remarks.md", to_markdown(annotated()))
    golden("remarks.txt", to_text(annotated()))


@pytest.mark.parametrize("write", [to_markdown, to_text])
def test_a_document_without_remarks_has_no_word_of_them(write) -> None:
    words = write(lighthouse())
    assert "Notes and open checks" not in words
    assert "by hand" not in words


def test_the_signs_are_unlike_those_of_the_verdicts() -> None:
    signs = [check.sign for check in Check] + [verdict.sign for verdict in Verdict]
    assert len(set(signs)) == len(signs)

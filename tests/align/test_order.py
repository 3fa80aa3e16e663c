"""The order in which rows are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.align.groups import PassageAt
from reader.align.order import reading_order


def order(rows, sizes):
    """Rows as strings such as "A0 B2", given and read back."""
    places = [[PassageAt("ABC".index(each[0]), int(each[1:])) for each in row.split()] for row in rows]
    return [" ".join(f"{'ABC'[account]}{number}" for account, number in row) for row in reading_order(places, sizes)]


CASES = [
    pytest.param(["B1", "A1", "A0 B0"], (2, 2), ["A0 B0", "B1", "A1"], id="both end alone"),
    pytest.param(["A0", "A1 B1", "B0"], (2, 2), ["A0", "B0", "A1 B1"], id="both begin alone"),
    pytest.param(["A0 B1", "A1 B0"], (2, 2), ["A0 B1", "A1 B0"], id="told in another order"),
    pytest.param(["A0 B1", "A1 B0", "B2", "B3"], (2, 4), ["A0 B1", "B2", "B3", "A1 B0"], id="a run after its row"),
    pytest.param(["A0", "B0 C0", "B1 C1", "A1"], (2, 2, 2), ["A0", "A1", "B0 C0", "B1 C1"], id="nothing shared"),
    pytest.param(["A0 A2 B0", "A1 B1"], (3, 2), ["A0 A2 B0", "A1 B1"], id="a row that its account comes back to"),
]


@pytest.mark.parametrize(("rows", "sizes", "expected"), CASES)
def test_rows_stand_where_their_articles_tell_them(rows, sizes, expected):
    assert order(rows, sizes) == expected


@given(st.lists(st.integers(0, 5), min_size=1, max_size=8), st.lists(st.integers(0, 5), min_size=1, max_size=8))
def test_every_row_is_read_once(here, there):
    grouped = {}
    for account, keys in enumerate((here, there)):
        for number, key in enumerate(keys):
            grouped.setdefault(key, []).append(PassageAt(account, number))
    rows = list(grouped.values())
    assert sorted(reading_order(rows, (len(here), len(there)))) == sorted(rows)

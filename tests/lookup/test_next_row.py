import pytest

from reader.lookup.next_row import nearest, seek


@pytest.mark.parametrize(("current", "near"), [(0, 3), (3, 3), (4, 7), (8, 9), (20, 9)])
def test_the_nearest_row_shown_is_the_next_or_else_the_last(current, near):
    assert nearest((3, 7, 9), current, range(30)) == near


@pytest.mark.parametrize(
    ("current", "direction", "found"),
    [(0, 1, 3), (3, 1, 7), (9, 1, 3), (9, -1, 7), (3, -1, 9), (0, -1, 9), (5, -1, 3)],
)
def test_seeking_goes_on_and_round_the_end(current, direction, found):
    assert seek((3, 7, 9), current, direction, range(30)) == found


def test_seeking_and_nearness_follow_the_order_in_which_rows_are_read():
    place = [2, 0, 3, 1]  # read as 1, 3, 0, 2
    assert [seek((1, 0, 2), current, 1, place) for current in range(4)] == [2, 0, 1, 0]
    assert [seek((1, 0, 2), current, -1, place) for current in range(4)] == [1, 2, 0, 1]
    assert [nearest((1, 2), current, place) for current in range(4)] == [2, 1, 2, 2]


def test_seeking_among_nothing_finds_nothing():
    assert seek((), 4, 1, range(30)) is None

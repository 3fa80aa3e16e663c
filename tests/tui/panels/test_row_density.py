import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Verdict
from reader.tui.page.article_layout import flow_out
from reader.tui.page.row_layout import growing
from reader.tui.panels.row_density import RANKED, Density, window
from tests.support.comparisons import FOUR, THREE, TWO, long
from tests.support.laid_pages import lay_out


def density(comparison, page):
    made = Density([row.verdict for row in comparison.rows])
    made.take(page)
    return made


def page_of(comparison, width=120):
    return lay_out(comparison, range(len(comparison.rows)), width)


def test_a_page_shorter_than_the_strip_has_one_sign_a_row_where_the_row_begins():
    page = page_of(TWO)
    cells = density(TWO, page).cells(page.height + 5)
    assert [cell.verdict for cell in cells[page.height :]] == [None] * 5
    begins = {place.start for row, place in page.places.items() if TWO.rows[row].verdict in RANKED}
    assert {line for line, cell in enumerate(cells) if cell.verdict} == begins
    assert not any(cell.dense for cell in cells)


def test_rows_of_one_kind_that_share_a_cell_are_dense():
    differ = [row for row, each in enumerate(THREE.rows) if each.verdict is Verdict.DIFFER]
    page = lay_out(THREE, differ, 40)
    (cell,) = density(THREE, page).cells(1)
    assert cell == (Verdict.DIFFER, True)


@pytest.mark.parametrize("height", [7, 12, 20])
@pytest.mark.parametrize("comparison", [TWO, THREE, FOUR], ids=["two", "three", "four"])
def test_a_kind_that_stands_in_one_place_is_never_lost(comparison, height):
    cells = density(comparison, page_of(comparison)).cells(height)
    assert len(cells) == height
    speakers = [row for row in comparison.rows if row.verdict is Verdict.SPEAKER]
    assert len(speakers) == 1
    assert Verdict.SPEAKER in {cell.verdict for cell in cells}


def test_articles_have_the_kinds_of_every_column():
    page = flow_out(THREE, range(len(THREE.rows)), 120, (0, 1, 2))
    kinds = {cell.verdict for cell in density(THREE, page).cells(page.height)}
    assert kinds - {None} == set(RANKED) - {Verdict.UNJUDGED, Verdict.RELATED}


def test_a_growing_page_comes_to_the_same_as_the_whole_at_once():
    comparison = long(3000)
    made = Density([row.verdict for row in comparison.rows])
    steps = 0
    for page in growing(comparison, range(len(comparison.rows)), 120):
        made.take(page)
        steps += 1
    assert steps > 2
    assert made.cells(30) == density(comparison, page_of(comparison)).cells(30)


@given(st.integers(0, 5000), st.integers(1, 60), st.integers(1, 5000), st.integers(1, 60))
def test_the_window_is_within_the_strip_and_never_empty_where_lines_are_out_of_view(top, view, length, height):
    cells = window(min(top, max(0, length - view)), view, length, height)
    assert bool(cells) is (length > view)
    assert set(cells) <= set(range(height))


def test_the_window_goes_from_end_to_end():
    assert window(0, 20, 1000, 20).start == 0
    assert window(980, 20, 1000, 20).stop == 20

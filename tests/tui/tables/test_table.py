from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from reader.tui.tables.table import SIGN, ColumnWidths, frame

shapes = st.builds(
    ColumnWidths,
    cell=st.integers(1, 40),
    lead=st.integers(0, 10),
    tail=st.integers(0, 40),
    widest=st.integers(1, 60),
)


@given(st.integers(1, 300), st.integers(1, 12), shapes, st.integers(0, 20))
def test_columns_show_accounts_in_a_row_and_never_fewer_than_one(width, accounts, shape, first):
    made = frame(width, accounts, shape, first)
    assert 0 <= made.first < made.end <= accounts
    assert first >= accounts or made.first <= first


@given(st.integers(120, 300), st.integers(1, 12), shapes)
def test_columns_fill_the_width_and_no_more(width, accounts, shape):
    made = frame(width, accounts, shape)
    used = SIGN + made.lead + (made.end - made.first) * (made.cell + 1) + made.tail
    assert used <= width
    if shape.tail:
        assert used == width
        assert made.tail >= shape.tail


@given(st.integers(120, 300), st.integers(1, 12), shapes, st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_a_line_is_as_wide_as_its_columns(width, accounts, shape, words):
    made = frame(width, accounts, shape)
    cells = [Content(words)] * (made.end - made.first)
    line = made.assemble(Content("≠"), Content(words), cells, Content(words))
    assert line.cell_length == SIGN + made.lead + len(cells) * (made.cell + 1) + made.tail


@given(st.integers(200, 300), st.integers(2, 4))
def test_room_for_all_accounts_is_given_to_all(width, accounts):
    assert frame(width, accounts, ColumnWidths(cell=22)).end == accounts

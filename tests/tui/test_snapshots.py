import pytest

from tests.support.app_screens import app_of
from tests.support.comparisons import APART, CROSSED, FOUR, THREE, TWO, long
from tests.support.guest_comparison import VISITED
from tests.support.weir import WEIR


@pytest.fixture
def picture(snap_compare, monkeypatch):
    """Compares the screen with its picture, in a theme and after some presses."""
    monkeypatch.chdir("/")

    def check(comparison, size, *presses, theme="textual-dark"):
        app = app_of(comparison)
        app.theme = theme
        return snap_compare(app, press=presses, terminal_size=size)

    return check


class TestRows:
    @pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
    @pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)], ids=["80x24", "120x40", "200x50"])
    def test_two_accounts(self, picture, size, theme):
        assert picture(TWO, size, theme=theme)

    def test_three_accounts(self, picture):
        assert picture(THREE, (120, 40), "d")

    def test_four_accounts(self, picture):
        assert picture(FOUR, (200, 50), "p")

    def test_nothing_in_common(self, picture):
        assert picture(APART, (80, 24), "j", "p")

    @pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
    def test_stacked_where_columns_would_be_narrow(self, picture, theme):
        assert picture(THREE, (80, 24), "]", theme=theme)

    def test_a_narrow_terminal(self, picture):
        assert picture(TWO, (40, 20), "j", "j")


class TestGuests:
    @pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)], ids=["80x24", "120x40", "200x50"])
    def test_a_clause_in_its_column(self, picture, size):
        assert picture(VISITED, size, "G")

    @pytest.mark.parametrize("layout", [("v",), ("v", "v")], ids=["articles", "focus"])
    def test_in_the_other_layouts(self, picture, layout):
        assert picture(VISITED, (120, 40), "G", *layout, theme="textual-light")

    def test_on_the_way_there(self, picture):
        assert picture(VISITED, (120, 40), "G", "e")


class TestFinding:
    def test_hits_are_marked_and_counted(self, picture):
        assert picture(THREE, (120, 40), "slash", *"pier", "enter", "n", "n")

    def test_the_search_line(self, picture):
        assert picture(TWO, (80, 24), "slash", *"pier")

    def test_a_filter(self, picture):
        assert picture(THREE, (120, 40), "f", "f", "f", "f")


class TestDialogs:
    def test_help(self, picture):
        assert picture(TWO, (80, 24), "question_mark")

    def test_saving(self, picture):
        assert picture(TWO, (80, 24), "s")

    def test_saving_what_is_filtered(self, picture):
        assert picture(THREE, (80, 24), "f", "f", "S", "tab")

    def test_saving_without_a_format(self, picture):
        assert picture(TWO, (80, 24), "s", *["backspace"] * 3, "enter")


class TestMatch:
    @pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
    def test_why_a_row_stands_together(self, picture, theme):
        assert picture(THREE, (120, 40), "a", "i", theme=theme)

    def test_why_a_passage_stands_alone(self, picture):
        assert picture(TWO, (80, 24), "u", "i")

    def test_a_marked_row_and_a_split_one(self, picture):
        assert picture(THREE, (120, 40), "d", "d", "X", "j", "x")


class TestRemarks:
    PRESSES = ("d", "d", "m", "t", "n", "c", *"Ask the harbour master", "enter", "p", "t", "d", "k")

    @pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
    def test_rows_with_remarks(self, picture, theme):
        assert picture(THREE, (120, 40), *self.PRESSES, "D", theme=theme)

    def test_remarks_in_focus(self, picture):
        assert picture(THREE, (80, 24), *self.PRESSES, "D", "enter")

    def test_writing_a_note(self, picture):
        assert picture(TWO, (80, 24), "d", "c", *"Ask")

    def test_choosing_a_verdict(self, picture):
        assert picture(TWO, (80, 24), "d", "t", "n", "t")


class TestViews:
    @pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
    @pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)], ids=["80x24", "120x40", "200x50"])
    def test_articles(self, picture, size, theme):
        assert picture(THREE, size, "v", "d", "d", theme=theme)

    @pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
    @pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 50)], ids=["80x24", "120x40", "200x50"])
    def test_focus(self, picture, size, theme):
        assert picture(THREE, size, "d", "enter", "tab", theme=theme)

    def test_the_order_of_an_account(self, picture):
        assert picture(CROSSED, (80, 24), "2")

    def test_twelve_accounts(self, picture):
        assert picture(long(6, accounts=12), (120, 40), "tab", "tab", "tab")

    def test_choosing_accounts(self, picture):
        assert picture(FOUR, (80, 24), "h", "b")


class TestStrip:
    @pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
    @pytest.mark.parametrize("presses", [(), ("v",)], ids=["rows", "articles"])
    def test_what_stands_where_and_what_is_in_view(self, picture, presses, theme):
        assert picture(FOUR, (160, 24), *presses, "G", theme=theme)

    def test_many_lines(self, picture):
        assert picture(long(120), (120, 24), "space", "space")


class TestSifting:
    def test_choosing_rows(self, picture):
        assert picture(WEIR, (120, 40), "w", "j", "space", "end", "space")

    def test_choosing_rows_on_a_small_screen(self, picture):
        assert picture(WEIR, (80, 24), "w", "end", "space")

    def test_rows_that_differ_with_the_rows_around(self, picture):
        assert picture(THREE, (120, 40), "f", "f", "right_curly_bracket")

    def test_a_filter_that_shows_nothing(self, picture):
        assert picture(THREE, (80, 24), "w", "j", "j", "space", *["j"] * 4, "space", "enter")


class TestTaking:
    def test_the_line_that_asks_where_to_go(self, picture):
        assert picture(TWO, (80, 24), "colon", *"a:5")

    def test_no_such_row(self, picture):
        assert picture(TWO, (80, 24), "colon", *"99", "enter")

    def test_copied(self, picture):
        assert picture(THREE, (120, 40), "p", "y")

    def test_the_summary_again(self, picture):
        assert picture(TWO, (80, 24), "G", "I")

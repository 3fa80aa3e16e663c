import pytest

from reader.lookup.row_index import Concordance
from reader.preferences import Layout
from reader.tui.dialogs.go_line import GoLine, NoSuchPlaceError, destination
from tests.support.app_screens import app_of
from tests.support.comparisons import THREE, TWO
from tests.support.key_presses import press

LAYOUTS = [pytest.param(number, id=layout) for number, layout in enumerate(Layout)]


class TestGoing:
    @pytest.mark.parametrize("views", LAYOUTS)
    async def test_to_a_row(self, views):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *"v" * views, "colon", *"17", "enter")
            assert app.reading.rows.current == 16
            assert not app.reading.query(GoLine)
            assert app.reading.panels.status.display

    async def test_to_a_line_of_an_account(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "colon", *"b:9", "enter")
            rows = app.reading.rows
            assert rows.account == 1
            account = THREE.witnesses[1]
            passage = account.passages[THREE.rows[rows.current].cells[1][0]]
            assert account.article.line(passage.span.start) == 9

    async def test_a_row_that_the_filter_hides_is_shown_with_all_others(self):
        app = app_of(THREE)
        async with app.run_test() as pilot:
            await press(pilot, "f", "f", "f", "colon", *"1", "enter")
            assert app.reading.rows.current == 0
            assert app.reading.panels.status.message == "showing all rows, to show this one"

    @pytest.mark.parametrize("keys", [("escape",), ("enter",)])
    async def test_without_words_all_stays(self, keys):
        app = app_of(THREE)
        async with app.run_test() as pilot:
            await press(pilot, "j", "colon", *keys)
            assert app.reading.rows.current == 1
            assert not app.reading.query(GoLine)

    async def test_the_reason_is_said(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "j", "colon", *"99", "enter")
            assert app.reading.panels.status.message == "there is no row 99; rows go from 1 to 18"
            assert app.reading.rows.current == 1

    @pytest.mark.parametrize(
        ("words", "reason"),
        [
            ("0", "there is no row 0; rows go from 1 to 18"),
            ("19", "there is no row 19; rows go from 1 to 18"),
            ("C:3", "there is no account C; accounts go from A to B"),
            ("A:99", "A has no line 99; its lines go from 1 to 20"),
            ("a:0", "A has no line 0; its lines go from 1 to 20"),
            ("[/b]", "“[/b]” is not a row or line; type 12 for a row, A:12 for a line of an account"),
            ("-1", "“-1” is not a row or line; type 12 for a row, A:12 for a line of an account"),
        ],
    )
    def test_what_is_not_there(self, words, reason):
        with pytest.raises(NoSuchPlaceError) as error:
            destination(words, TWO, Concordance(TWO))
        assert str(error.value) == reason

    def test_a_line_between_paragraphs_means_the_next(self):
        assert destination("A:4", TWO, Concordance(TWO)) == destination("A:5", TWO, Concordance(TWO))

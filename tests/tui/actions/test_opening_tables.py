import pytest

from reader.lookup.row_index import Concordance
from reader.lookup.totals import rows_in_common, tellers
from tests.support.app_screens import app_of
from tests.support.comparisons import APART, THREE, TWO
from tests.support.key_presses import press


class TestSummary:
    async def test_it_stands_below_until_the_first_move_and_comes_back(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            words = rows_in_common(Concordance(THREE), "x")
            assert words in app.reading.panels.evidence.render().plain
            await press(pilot, "j")
            assert words not in app.reading.panels.evidence.render().plain
            await press(pilot, "I")
            assert words in app.reading.panels.evidence.render().plain

    async def test_where_there_is_no_room_it_is_said(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 10)) as pilot:
            await press(pilot, "I")
            assert app.reading.panels.status.message.startswith(rows_in_common(Concordance(THREE), "x"))

    @pytest.mark.parametrize(
        ("comparison", "words", "told"),
        [
            (
                TWO,
                "4 of 15 compared rows are in several accounts: 1 agrees, 2 differ, 1 speaker conflict",
                "A 9, 5 alone · B 10, 6 alone",
            ),
            (
                APART,
                "No shared passage was found: too few names, numbers or rare words in common; x joins rows",
                "A 10, 10 alone · B 4, 4 alone",
            ),
        ],
        ids=["two", "apart"],
    )
    def test_in_words(self, comparison, words, told):
        concordance = Concordance(comparison)
        assert rows_in_common(concordance, "x") == words
        assert tellers(comparison, concordance) == told

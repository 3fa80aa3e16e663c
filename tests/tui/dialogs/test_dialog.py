"""Dialogs and tables are left once, however fast the keys come that leave them."""

import pytest
from textual.widgets import OptionList

from reader.preferences import Layout
from tests.support.app_screens import app_of, back, begin_anew
from tests.support.comparisons import THREE
from tests.support.key_presses import hold, press


@pytest.mark.parametrize("leaving", ["escape", "enter", "c", "space"])
async def test_keys_typed_ahead_leave_one_screen_only(leaving, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    app = app_of(THREE)
    async with app.run_test(size=(80, 24)) as pilot:
        for opening in ("c", "t", "w", "h", "S", "l", "F", "o", "question_mark"):
            begin_anew(app.reading, THREE, Layout.ROWS)
            await press(pilot, "m", opening)
            opened = app.screen
            assert opened is not app.reading, opening
            await hold(pilot, leaving, leaving)
            assert app.screen in (opened, app.reading), opening
            assert leaving != "escape" or app.screen is app.reading, opening
            await back(app)


@pytest.mark.parametrize("turning", ["pagedown", "pageup"])
@pytest.mark.parametrize("opening", [("ctrl+p",), ("w",), ("ctrl+p", "down"), ("w", "end")], ids=" ".join)
async def test_a_page_is_turned_only_once_there_is_one(opening, turning):
    app = app_of(THREE)
    async with app.run_test(size=(80, 24)) as pilot:
        await hold(pilot, *opening, turning, turning)
        options = app.screen.query_one(OptionList)
        await pilot.pause(0.2)
        await press(pilot, "pagedown")
        assert options.highlighted

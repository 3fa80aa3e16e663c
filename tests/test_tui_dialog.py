"""Dialogs and tables are left once, however fast the keys come that leave them."""

import pytest

from reader.tui import ReaderApp
from tests.comparisons import THREE
from tests.pressing import hold, press


@pytest.mark.parametrize("leaving", ["escape", "enter", "c", "space"])
@pytest.mark.parametrize("opening", ["c", "t", "w", "h", "S", "l", "F", "o", "question_mark"])
async def test_keys_typed_ahead_leave_one_screen_only(opening, leaving, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    app = ReaderApp([witness.article for witness in THREE.witnesses], THREE)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "m", opening)
        opened = app.screen
        assert opened is not app.reading
        await hold(pilot, leaving, leaving)
        assert app.screen in (opened, app.reading)
        assert leaving != "escape" or app.screen is app.reading

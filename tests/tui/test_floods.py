"""Text that is pasted without being announced, or that is longer than a field can use."""

import pytest
from textual.drivers import headless_driver
from textual.events import Key, Paste
from textual.keys import _character_to_key
from textual.widgets import Input, Label, TextArea

from reader.tui.dialogs.go_line import MOST as MOST_PLACE
from reader.tui.dialogs.note_dialog import MOST as MOST_NOTE
from reader.tui.dialogs.save_dialog import MOST as MOST_PATH
from reader.tui.dialogs.search_line import MOST as MOST_SEARCH
from reader.tui.driver import FLOOD, gathering
from tests.support.app_screens import app_of
from tests.support.comparisons import TWO
from tests.support.key_presses import press

TEN_KB = ("lorem ipsum dolor sit amet " * 400)[:10_000]
FIELDS = pytest.mark.parametrize(
    ("key", "most"),
    [
        pytest.param("/", MOST_SEARCH, id="search"),
        pytest.param("s", MOST_PATH, id="save"),
        pytest.param(":", MOST_PLACE, id="place"),
        pytest.param("c", MOST_NOTE, id="note"),
    ],
)


@pytest.fixture
def app(monkeypatch):
    """An app whose driver gathers keys as that of a terminal does."""
    gathers = gathering(lambda: headless_driver.HeadlessDriver)
    monkeypatch.setattr(headless_driver, "HeadlessDriver", gathers)
    return app_of(TWO)


def text(app):
    """What stands in the field."""
    field = app.screen.query_one("TextArea, Input")
    return field.text if isinstance(field, TextArea) else field.value


async def flood(app, pilot, words):
    """Send all these keys before the app deals with one."""
    for letter in words:
        name = {"\n": "ctrl+j", "\r": "enter"}.get(letter) or _character_to_key(letter)
        app._driver.send_message(Key(name, letter if letter.isprintable() else None))
    await dealt_with(pilot)


async def paste(app, pilot, words):
    app.post_message(Paste(words))
    await dealt_with(pilot)


async def dealt_with(pilot):
    for _ in range(5):
        await pilot.pause(0)


@FIELDS
async def test_a_field_takes_a_flood_of_keys_as_one_change(app, key, most):
    changes = []

    def note(message):
        if isinstance(message, Input.Changed | TextArea.Changed):
            changes.append(message)

    async with app.run_test(message_hook=note) as pilot:
        await press(pilot, key)
        before = text(app)
        changes.clear()
        await flood(app, pilot, TEN_KB)
        assert text(app) == (before + TEN_KB)[:most]
        assert len({id(change) for change in changes}) == 1


@FIELDS
async def test_what_is_beyond_a_field_is_refused_and_said(app, key, most):
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, key)
        before = text(app)
        await paste(app, pilot, TEN_KB * 5)
        assert text(app) == (before + TEN_KB * 5)[:most]
        said = [str(label.render()) for label in app.screen.query(Label)]
        assert any(f"no more than {most} letters" in words for words in said), said
        await press(pilot, "x")
        assert len(text(app)) == most


@FIELDS
async def test_a_field_takes_nothing_that_a_terminal_obeys(app, key, most):
    async with app.run_test() as pilot:
        await press(pilot, key)
        before = text(app)
        await paste(app, pilot, "\x1b]0;x\x07pi\u202ee\x1b[2Jr")
        assert text(app) == f"{before}pier"


async def test_pasted_lines_are_no_keys(app):
    async with app.run_test() as pilot:
        await press(pilot, "c")
        lines = "quite\rmany\nqqq xxx\r" * 20
        await flood(app, pilot, lines)
        assert text(app) == lines.replace("\r", "\n")
        await press(pilot, "enter")
        assert app.reading.stage.comparison.rows[0].remark.note == lines.replace("\r", "\n").strip()


@pytest.mark.parametrize("arrives", [flood, paste])
async def test_pasted_over_the_rows_it_does_nothing_and_says_so(app, arrives):
    async with app.run_test() as pilot:
        await arrives(app, pilot, "mjx\r" * FLOOD)
        assert (app.reading.rows.current, app.reading.stage.comparison) == (0, TWO)
        assert app.reading.panels.status.message == "nothing to paste into; / searches, c notes"


async def test_keys_typed_ahead_are_keys_in_their_order(app):
    async with app.run_test() as pilot:
        await flood(app, pilot, "jjm" * 3)
        assert app.reading.stage.comparison.remarked == (2, 4, 6)
        await press(pilot, "/")
        await flood(app, pilot, "pier\r")
        assert app.reading.search.words == "pier"
        assert not app.screen.query(Input)

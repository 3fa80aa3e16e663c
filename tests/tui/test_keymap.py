"""The keys and the looks that the user has set, in the app."""

import pytest

from reader.preferences import Layout
from reader.settings import config_path, last_theme
from reader.tui.app_settings import configured, keymap, settings
from tests.support.comparisons import THREE
from tests.support.key_presses import press


@pytest.fixture
def app_with():
    """The app with these settings in the user's file."""

    def made(text):
        config_path().parent.mkdir(parents=True, exist_ok=True)
        config_path().write_text(text)
        return configured(settings(), [witness.article for witness in THREE.witnesses], THREE)

    return made


async def test_a_binding_has_its_new_keys_and_no_longer_its_own(app_with):
    app = app_with("[keymap]\nrow.next = ['J', 'ctrl+n', ',']\n")
    async with app.run_test(size=(120, 40)) as pilot:
        for key in ("J", "ctrl+n", "comma"):
            await press(pilot, key)
        assert app.reading.rows.current == 3
        await press(pilot, "j", "down")
        assert app.reading.rows.current == 3
        await press(pilot, "k")
        assert app.reading.rows.current == 2


async def test_two_bindings_exchange_their_keys(app_with):
    app = app_with("[keymap]\nrow.next = 'k'\nrow.previous = 'j'\n")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "k", "k", "j")
        assert app.reading.rows.current == 1


async def test_the_keys_that_choose_an_account(app_with):
    app = app_with("[keymap]\nlead = ['!', '\"', '$']\n")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "quotation_mark")
        assert app.reading.stage.view.lead == 1
        await press(pilot, "1")
        assert app.reading.stage.view.lead == 1


async def test_a_table_has_its_new_keys(app_with):
    app = app_with("[keymap]\ntable.back = 'H'\nledger = 'B'\n")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "B")
        assert app.screen is not app.reading
        await press(pilot, "escape")
        assert app.screen is not app.reading
        await press(pilot, "H")
        assert app.screen is app.reading


def painted(app):
    return app.export_screenshot().replace("&#160;", " ")


async def test_help_palette_and_status_show_the_keys_in_effect(app_with):
    app = app_with("[keymap]\nhelp = 'f1'\nmatch.undo = 'U'\nonly.previous = 'f2'\n")
    async with app.run_test(size=(120, 40)) as pilot:
        assert "f1 keys" in app.reading.panels.status.render().plain
        commands = {one.title: one.help for one in app.get_system_commands(app.screen)}
        assert commands["Undo the last change"] == "Key: U"
        await press(pilot, "d", "X")
        assert app.reading.panels.status.message.endswith("; U undoes")
        await press(pilot, "f1")
        assert "f2" in painted(app)


@pytest.mark.parametrize("layout", Layout)
async def test_it_opens_in_the_layout_that_is_set(app_with, layout):
    app = app_with(f"layout = '{layout}'")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert app.reading.stage.view.layout is layout
        assert app.reading.rows.display == (layout is not Layout.FOCUS)
        await press(pilot, "j")
        assert app.reading.rows.current != 0


class TestTheme:
    async def test_the_one_that_is_set(self, app_with):
        app = app_with("theme = 'linen'")
        async with app.run_test():
            assert app.theme == "linen"
            app.theme = "ink"
        assert app_with("theme = 'linen'").theme == "linen"
        assert last_theme() == ""

    async def test_the_one_chosen_last_where_none_is_set(self, app_with):
        app = app_with("")
        async with app.run_test() as pilot:
            assert last_theme() == ""
            app.theme = "night"
            await pilot.pause()
        assert app_with("").theme == "night"

    async def test_one_that_there_no_longer_is(self, app_with, monkeypatch):
        monkeypatch.setattr("reader.tui.app_settings.last_theme", lambda: "gone")
        assert app_with("").theme == "textual-dark"

    async def test_a_choice_that_cannot_be_kept_is_said(self, app_with, monkeypatch):
        def fails(_):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("reader.tui.app_settings.remember_theme", fails)
        app = app_with("")
        async with app.run_test() as pilot:
            app.theme = "night"
            await pilot.pause()
            assert app.reading.panels.status.message == "the theme could not be saved: Permission denied"


def test_a_comma_is_a_key_like_others():
    assert keymap({"help": (",", "f1")}) == {"help": "comma,f1"}

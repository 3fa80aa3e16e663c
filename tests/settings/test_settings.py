import os
import tomllib
from dataclasses import replace

import pytest
from click.testing import CliRunner
from platformdirs import user_cache_path, user_state_path

from reader.cli import main
from reader.model import account_names
from reader.preferences import Labels, Layout, SecondReader, Thresholds
from reader.settings import Settings, SettingsError, config_path, last_theme, remember_theme
from reader.settings.settings_file import read
from reader.settings.settings_toml import toml
from reader.tui import ReaderApp
from reader.tui.app_settings import choices, settings

CHOICES = choices()
SECOND = SecondReader("http://10.0.0.7:8080/v1", 'a "model"', 90.5, 16000, "pass show key", allow_remote=True)


@pytest.fixture
def written(tmp_path):
    """The settings that a text says."""

    def check(text: str | bytes) -> Settings:
        return read(tmp_path / "config.toml", text if isinstance(text, bytes) else text.encode(), CHOICES)

    return check


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param("them = 'ink'", "them: there is no such setting; did you mean theme?", id="setting"),
        pytest.param(
            "colour = 3", "colour: there is no such setting; use one of theme, layout, labels, weak_rows, st", id="far"
        ),
        pytest.param("theme = 'inkk'", "theme: there is no theme 'inkk'; did you mean ink?", id="theme"),
        pytest.param("theme = 3", "theme: a name in quotation marks is expected", id="theme-type"),
        pytest.param("layout = 'row'", "layout: 'row' is not a layout; use rows, articles, focus", id="layout"),
        pytest.param("labels = 'name'", "labels: accounts cannot be named by 'name'; use outlet or file", id="labels"),
        pytest.param("labels = 3", "labels: accounts cannot be named by 3; use outlet or file", id="labels-type"),
        pytest.param("keymap = 4", "keymap: keys are expected", id="keymap-type"),
        pytest.param(
            "keymap.row.nxt = 'x'", "keymap.row.nxt: there is no such action; did you mean row.next?", id="id"
        ),
        pytest.param("keymap.zzz = 'x'", "keymap.zzz: there is no such action; reader config lists them", id="far-id"),
        pytest.param("keymap.row.next = 3", "keymap.row.next: keys are expected", id="keys-type"),
        pytest.param("keymap.row.next = [3]", "keymap.row.next: keys are expected", id="key-type"),
        pytest.param("keymap.row.next = []", "keymap.row.next: keys are expected", id="no-key"),
        pytest.param("keymap.row.next = 'spce'", "there is no key 'spce'; did you mean space?", id="key"),
        pytest.param("keymap.row.next = ''", "there is no key ''; a key is a character", id="empty-key"),
        pytest.param("keymap.row.next = 'strg+n'", "there is no key 'strg+n'", id="modifier"),
        pytest.param("keymap.row.next = 'ctrl+p'", "ctrl+p is reserved by reader", id="taken"),
        pytest.param(
            "keymap.row.next = 'd'",
            "keymap.row.next: d is also a key of differ.next (Next differing row); give one of them another key",
            id="conflict",
        ),
        pytest.param("keymap.lead = ['x']", "keymap.lead: x is also a key of match.join", id="account-conflict"),
        pytest.param("theme = = 3", "not valid TOML at line 1, column 9; correct it there", id="syntax"),
        pytest.param("\n\nlayout = 'rows'\nlayout = 'rows'\n", "not valid TOML at line 4, column 16", id="twice"),
        pytest.param("[keymap]\n[keymap]\n", "not valid TOML at line 2, column 8", id="table-twice"),
        pytest.param(b"theme = '\xff'", "not UTF-8 text; save it as UTF-8", id="encoding"),
        ("thresholds.join = 2", "thresholds.join: a number from 0.1 to 0.9 is expected"),
        ("thresholds.join = 'low'", "thresholds.join: a number from 0.1 to 0.9 is expected"),
        ("thresholds.run = 7", "thresholds.run: a whole number from 8 to 100 is expected"),
        ("thresholds.run = 9.5", "thresholds.run: a whole number from 8 to 100 is expected"),
        ("thresholds.runs = 9", "thresholds.runs: there is no such setting; did you mean run?"),
        ("second_reader.timeout = 0", "second_reader.timeout: a number from 1 to 3600 is expected"),
        ("second_reader.window = 9e9", "second_reader.window: a whole number from 4000 to 1000000 is expected"),
        ("second_reader.allow_remote = 1", "second_reader.allow_remote: true or false is expected"),
        ("second_reader.model = 3", "second_reader.model: text in quotation marks is expected"),
        ("second_reader.modal = 'x'", "second_reader.modal: there is no such setting; did you mean model?"),
        ("second_reader = 3", "second_reader: text in quotation marks is expected"),
        ("thresholds = 3", "thresholds: numbers are expected under [thresholds], such as join = 0.32"),
    ],
)
def test_a_fault_is_one_line_with_file_key_and_remedy(written, tmp_path, text, fault):
    with pytest.raises(SettingsError) as raised:
        written(text)
    message = str(raised.value)
    assert message.startswith(f"{tmp_path / 'config.toml'}: ")
    assert fault in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", Settings(), id="empty"),
        pytest.param("theme = 'nord'\nlayout = 'focus'", Settings("nord", Layout.FOCUS), id="both"),
        pytest.param("labels = 'file'", Settings(labels=Labels.FILE), id="labels"),
        pytest.param("thresholds.join = 0.5", Settings(thresholds=Thresholds(join=0.5)), id="one-threshold"),
        pytest.param("[thresholds]\njoin = 0.2\nrun = 9", Settings(thresholds=Thresholds(0.2, 9)), id="thresholds"),
        pytest.param(
            "[second_reader]\nendpoint = 'http://localhost:1/v1'\nmodel = 'm'",
            Settings(second_reader=SecondReader("http://localhost:1/v1", "m")),
            id="second-reader",
        ),
        pytest.param("[keymap]\nrow.next = 'J'", Settings(keymap={"row.next": ("J",)}), id="dots"),
        pytest.param("[keymap]\n'row.next' = ['J', 'f5']", Settings(keymap={"row.next": ("J", "f5")}), id="quoted"),
        pytest.param("keymap.row.next = ['j', 'down']", Settings(), id="its-own-keys"),
        pytest.param("\ufefflayout = 'articles'", Settings(layout="articles"), id="byte-order-mark"),
        pytest.param(
            "[keymap]\ndiffer.next = 'D'\ndiffer.previous = 'd'",
            Settings(keymap={"differ.next": ("D",), "differ.previous": ("d",)}),
            id="exchanged",
        ),
        pytest.param("keymap.line.next = 'd'", Settings(keymap={"line.next": ("d",)}), id="free-on-its-screen"),
        pytest.param("keymap.help = [',', 'ctrl+alt+h']", Settings(keymap={"help": (",", "ctrl+alt+h")}), id="comma"),
    ],
)
def test_what_a_file_says(written, text, expected):
    assert written(text) == expected


def test_the_printed_default_changes_nothing(written):
    assert written(toml(Settings(), CHOICES)) == Settings()


def test_every_setting_is_in_the_printed_default():
    document = tomllib.loads(toml(Settings("ink"), CHOICES))
    names = {"theme", "layout", "labels", "weak_rows", "stretches", "thresholds", "second_reader", "keymap"}
    assert set(document) == names
    assert set(document["keymap"]) == set(CHOICES.bindings)


def test_settings_are_read_as_they_are_printed(written):
    keymap = {"row.next": ('"', "\\"), "help": ("f1",)}
    chosen = Settings("paper", Layout.ARTICLES, keymap, Thresholds(0.5, 20), Labels.FILE, SECOND)
    assert written(toml(chosen, CHOICES)) == chosen


def test_no_binding_shares_a_key_on_its_screen():
    for screen in CHOICES.screens.values():
        keys = [key for one in screen.values() for key in one.keys]
        assert len(keys) == len(set(keys))


class TestCommand:
    def run(self, *arguments):
        return CliRunner().invoke(main, arguments, prog_name="reader")

    def test_it_prints_the_path_and_the_values_in_effect(self):
        config_path().parent.mkdir(parents=True)
        config_path().write_text("layout = 'focus'\n[keymap]\nrow.next = 'J'\n")
        result = self.run("config")
        assert result.exit_code == 0
        assert result.stdout.startswith(f"# {config_path()}\n")
        assert tomllib.loads(result.stdout)["layout"] == "focus"
        assert '"row.next" = ["J"]  # Next row' in result.stdout
        assert tomllib.loads(self.run("config", "--default").stdout)["layout"] == "rows"

    def test_without_a_file_it_says_so(self):
        result = self.run("config")
        assert "no file yet" in result.stdout
        assert tomllib.loads(result.stdout) == tomllib.loads(self.run("config", "--default").stdout)
        assert not config_path().exists()

    def test_a_fault_ends_it_with_code_2(self):
        config_path().parent.mkdir(parents=True)
        config_path().write_text("layout = 'big'")
        result = self.run("config")
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr == f"reader: {config_path()}: layout: 'big' is not a layout; use rows, articles, focus\n"

    def test_the_default_is_printed_whatever_is_in_the_file(self):
        config_path().parent.mkdir(parents=True)
        config_path().write_text("= =")
        assert self.run("config", "--default").exit_code == 0


class TestLabels:
    @pytest.fixture
    def files(self, tmp_path):
        config_path().parent.mkdir(parents=True)
        config_path().write_text("labels = 'file'")
        for name, outlet in (("a.txt", "The Harl Times"), ("b.txt", "The Oster Post")):
            text = f"Pier burns\n\nBy Ann Lee for {outlet}\n\nThe old pier burned down on Monday.\n"
            (tmp_path / name).write_text(text)
        return tmp_path / "a.txt", tmp_path / "b.txt"

    @pytest.mark.parametrize(
        ("options", "names"),
        [
            ([], ["a.txt", "b.txt"]),
            (["--label", "Ours"], ["Ours", "b.txt"]),
        ],
        ids=["files", "label"],
    )
    def test_a_document_calls_accounts_so(self, files, options, names):
        result = CliRunner().invoke(main, ["compare", *map(str, files), *options, "--format", "csv"])
        assert result.exit_code == 0
        assert all(f"{letter}: {name}" in result.stdout for letter, name in zip("AB", names, strict=True))

    def test_the_app_calls_accounts_so(self, files, monkeypatch):
        shown = []
        monkeypatch.setattr("reader.cli.delivery.in_terminal", lambda: True)
        monkeypatch.setattr(ReaderApp, "run", lambda app: shown.extend(app.unread.read(lambda _: None)))
        CliRunner().invoke(main, ["compare", *map(str, files)])
        assert account_names(shown) == ["a.txt", "b.txt"]


def test_without_a_file_all_is_as_it_is():
    assert settings() == Settings()


def test_a_theme_is_remembered():
    assert last_theme() == ""
    remember_theme("paper")
    remember_theme("night")
    assert last_theme() == "night"


def test_nobody_waits_for_a_pipe_in_place_of_the_theme(tmp_path):
    remember_theme("paper")
    path = user_state_path("reader", appauthor=False) / "theme"
    path.unlink()
    os.mkfifo(path)
    assert last_theme() == ""


class TestKept:
    @pytest.fixture
    def file(self):
        config_path().parent.mkdir(parents=True)
        return config_path()

    def test_a_file_that_has_not_changed_is_not_checked_again(self, file, monkeypatch):
        file.write_text("layout = 'focus'\nlabels = 'file'\n[second_reader]\nmodel = 'm'\n[keymap]\nrow.next = 'J'\n")
        first = settings()
        monkeypatch.setattr("reader.settings.settings_file.read", None)
        said = Settings("", Layout.FOCUS, {"row.next": ("J",)}, labels=Labels.FILE)
        assert settings() == first == replace(said, second_reader=SecondReader(model="m"))

    def test_a_changed_file_is_read(self, file):
        file.write_text("layout = 'focus'")
        settings()
        file.write_text("layout = 'articles'")
        assert settings() == Settings(layout="articles")
        file.write_text("layout = 'big'")
        with pytest.raises(SettingsError):
            settings()

    @pytest.mark.parametrize("rest", ["", "{", "[]", '{"of": 3}', "null"])
    def test_what_was_kept_may_be_broken(self, file, rest):
        file.write_text("layout = 'focus'")
        settings()
        [stored] = user_cache_path("reader", appauthor=False).iterdir()
        stored.write_text(rest)
        assert settings() == Settings(layout="focus")

    def test_nobody_waits_for_a_pipe_in_place_of_what_was_kept(self, file):
        file.write_text("layout = 'focus'")
        settings()
        [stored] = user_cache_path("reader", appauthor=False).iterdir()
        stored.unlink()
        os.mkfifo(stored)
        assert settings() == Settings(layout="focus")

    def test_where_nothing_can_be_kept_the_file_is_read_each_time(self, file):
        user_cache_path("reader", appauthor=False).parent.mkdir(parents=True, exist_ok=True)
        user_cache_path("reader", appauthor=False).write_text("in the way")
        file.write_text("layout = 'focus'")
        assert settings() == settings() == Settings(layout="focus")

    def test_a_folder_in_its_place_is_no_file_of_settings(self, file):
        file.mkdir()
        assert settings() == Settings()

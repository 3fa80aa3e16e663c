"""Copying: which terminals do it themselves, which program does it else, and what is said about it."""

import pytest

from reader.tui.clipboard import COMMANDS, copied_by, terminal_copies
from tests.support.app_screens import app_of
from tests.support.comparisons import THREE
from tests.support.key_presses import press


@pytest.mark.parametrize(
    ("env", "known"),
    [
        pytest.param({"TERM": "xterm-kitty"}, True, id="kitty"),
        pytest.param({"TERM": "foot-extra"}, True, id="foot"),
        pytest.param({"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"}, True, id="WezTerm"),
        pytest.param({"TERM": "xterm-256color", "WT_SESSION": "1"}, True, id="Windows Terminal"),
        pytest.param({"TERM": "xterm-256color"}, False, id="any other"),
        pytest.param({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, False, id="Apple's"),
        pytest.param({"TERM": "tmux-256color", "KITTY_WINDOW_ID": "1", "TMUX": "/tmp/x"}, False, id="kitty in tmux"),
        pytest.param({"TERM": "screen", "STY": "1.x"}, False, id="screen"),
        pytest.param({}, False, id="nothing known"),
    ],
)
def test_which_terminals_are_known_to_copy(env, known):
    assert terminal_copies(env) is known


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """Programs that keep what they are given in a file, or fail."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def make(*names, code=0):
        for name in names:
            (tmp_path / name).write_text(f"#!/bin/sh\n/bin/cat > {tmp_path}/{name}.got\nexit {code}\n")
            (tmp_path / name).chmod(0o755)

    def got(name):
        path = tmp_path / f"{name}.got"
        return path.read_bytes() if path.exists() else None

    return make, got


SCREENS = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("env", "there", "taken"),
    [
        pytest.param(SCREENS, COMMANDS, "wl-copy", id="Wayland"),
        pytest.param({"DISPLAY": ":0"}, COMMANDS, "xclip", id="X"),
        pytest.param({"DISPLAY": ":0"}, ["xsel"], "xsel", id="xsel where there is no xclip"),
        pytest.param({}, ["wl-copy", "xclip", "xsel"], "", id="no screen"),
        pytest.param({}, ["clip.exe"], "clip.exe", id="Windows beneath"),
        pytest.param({"SSH_CONNECTION": "1"}, ["clip.exe"], "", id="another's clipboard"),
        pytest.param(SCREENS, [], "", id="no program"),
    ],
)
def test_the_first_program_that_reaches_the_clipboard_takes_it(programs, env, there, taken):
    make, got = programs
    make(*there)
    assert copied_by("Élan\n", env) == taken
    if taken:
        assert got(taken).decode("utf-16" if taken == "clip.exe" else "utf-8") == "Élan\n"


def test_a_program_that_fails_leaves_it_to_the_next(programs):
    make, _ = programs
    make("xclip", code=1)
    make("xsel")
    assert copied_by("a", {"DISPLAY": ":0"}) == "xsel"


@pytest.fixture
def display(monkeypatch):
    """A terminal that is not known to copy, before a screen."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("DISPLAY", ":0")
    for name in ("TERM_PROGRAM", "KITTY_WINDOW_ID", "WT_SESSION", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


async def said(pilot):
    """What is said in the end, once no program is waited for."""
    for _ in range(200):
        if not pilot.app.reading.panels.status.message.startswith("copying "):
            break
        await pilot.pause(0.01)
    return pilot.app.reading.panels.status.message


@pytest.mark.parametrize(
    ("term", "there", "words"),
    [
        pytest.param("xterm-kitty", [], "copied row 1 of A, B as Markdown", id="the terminal"),
        pytest.param("xterm", ["xclip"], "copied row 1 of A, B as Markdown (xclip)", id="a program"),
        pytest.param("xterm", [], "asked the terminal to copy row 1 of A, B as Markdown; it may refuse", id="unknown"),
    ],
)
async def test_it_is_said_how_and_never_that_it_was_copied_where_that_is_not_known(
    programs, display, term, there, words
):
    make, _ = programs
    make(*there)
    display.setenv("TERM", term)
    app = app_of(THREE)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "y")
        assert await said(pilot) == words


async def test_the_app_goes_on_while_a_program_takes_its_time(programs, display, tmp_path):
    """The program waits until it is let go, after the next key has been dealt with."""
    gate = tmp_path / "gate"
    (tmp_path / "xclip").write_text(
        f"#!/bin/sh\nwhile [ ! -e {gate} ]; do /bin/sleep 0.01; done\n/bin/cat >/dev/null\n"
    )
    (tmp_path / "xclip").chmod(0o755)
    app = app_of(THREE)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "y")
        assert app.reading.panels.status.message == "copying row 1 of A, B as Markdown…"
        await press(pilot, "j")
        assert app.reading.rows.current == 1
        await press(pilot, "k", "y")
        gate.touch()
        assert await said(pilot) == "copied row 1 of A, B as Markdown (xclip)"

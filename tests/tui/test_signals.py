"""Ended by the system, the app keeps what was noted and leaves the terminal as it was."""

from __future__ import annotations

import signal
import termios
from pathlib import Path

import pytest

from tests.support.terminal import Terminal

RESTORED = {
    "the usual screen": b"\x1b[?1049l",
    "the cursor": b"\x1b[?25h",
    "no mouse": b"\x1b[?1000l",
    "no movements of the mouse": b"\x1b[?1003l",
    "no bracketed paste": b"\x1b[?2004l",
    "lines that wrap": b"\x1b[?7h",
}


def noted(home: Path) -> bool:
    return any('"bookmarked": true' in path.read_text() for path in home.glob("reader/sessions/*.json"))


@pytest.fixture
def app(tmp_path):
    with Terminal("demo", environment={"XDG_STATE_HOME": str(tmp_path)}) as terminal:
        terminal.until(b" keys")
        terminal.type(b"m")
        terminal.until(b"bookmarked")
        yield terminal


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda number: number.name)
def test_told_to_end_it_keeps_what_was_just_noted_and_restores_the_terminal(app, tmp_path, number):
    before = len(app.written)
    app.process.send_signal(number)
    assert app.ended() == 128 + number
    assert noted(tmp_path)
    last = app.written[before:]
    assert [what for what, code in RESTORED.items() if code not in last] == []
    assert last.rindex(b"\x1b[?1049l") > last.rfind(b"\x1b[?1049h")
    assert termios.tcgetattr(app.slave) == app.before


def test_hung_up_on_it_keeps_what_was_just_noted_and_ends(app, tmp_path):
    app.hang_up()
    app.process.wait(timeout=20)
    assert noted(tmp_path)


def test_told_to_end_while_it_reads_it_restores_the_terminal(tmp_path):
    with Terminal("demo", environment={"XDG_STATE_HOME": str(tmp_path)}) as terminal:
        terminal.until(b"\x1b[?1049h")
        terminal.process.terminate()
        assert terminal.ended() == 128 + signal.SIGTERM
        assert b"\x1b[?1049l" in terminal.written
        assert termios.tcgetattr(terminal.slave) == terminal.before

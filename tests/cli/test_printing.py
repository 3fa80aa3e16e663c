import io
import re
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from reader.cli import main
from reader.cli.printing import PIPED, Progress, console
from tests.support.paths import SAMPLES

ACCOUNT = str(SAMPLES / "harbour-fire" / "meridian-wire.txt")
COLOUR = "\x1b["


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(command: str, color: str, environment: dict[str, str]) -> str:
    result = CliRunner(env=environment).invoke(main, [command, ACCOUNT, "--color", color])
    assert result.exit_code == 0
    return result.stdout


def test_a_pipe_is_as_wide_in_every_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.delenv("COLUMNS", raising=False)
    assert console("auto").width == PIPED
    monkeypatch.setenv("COLUMNS", "60")
    assert console("auto").width == 60


@pytest.mark.parametrize("command", ["quotes", "show"])
@pytest.mark.parametrize(
    ("color", "environment", "escapes"),
    [
        pytest.param("auto", {}, False, id="a pipe"),
        pytest.param("auto", {"FORCE_COLOR": "1"}, False, id="a pipe, whatever the environment forces"),
        pytest.param("never", {"FORCE_COLOR": "1"}, False, id="never"),
        pytest.param("always", {"NO_COLOR": "1"}, True, id="always"),
    ],
)
def test_escape_codes_reach_a_pipe_only_when_asked_for(
    command: str, color: str, environment: dict[str, str], escapes: bool
) -> None:
    assert (COLOUR in shown(command, color, environment)) is escapes


@pytest.mark.parametrize(("no_color", "escapes"), [("", True), ("1", False)])
def test_a_terminal_has_colour_unless_it_is_told_not_to(
    no_color: str, escapes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", no_color)
    table = console("auto")
    with table.capture() as captured:
        table.print("word", style="bold")
    assert (COLOUR in captured.get()) is escapes


@pytest.mark.parametrize("command", ["quotes", "show"])
def test_the_words_are_the_same_with_and_without(command: str) -> None:
    coloured = re.sub("\x1b\\[[0-9;]*m", "", shown(command, "always", {}))
    assert re.sub(r" +$", "", coloured, flags=re.MULTILINE) == shown(command, "never", {})


@pytest.mark.parametrize(
    ("quiet", "terminal", "patience", "told"),
    [
        pytest.param(False, True, 0.0, True, id="long work in a terminal"),
        pytest.param(False, True, 60.0, False, id="short work"),
        pytest.param(True, True, 0.0, False, id="quiet"),
        pytest.param(False, False, 0.0, False, id="no terminal"),
    ],
)
def test_progress_is_for_long_work_in_a_terminal(
    quiet: bool, terminal: bool, patience: float, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal() if terminal else io.StringIO())
    monkeypatch.setattr(Progress, "PATIENCE", patience)
    with Progress("comparing", quiet=quiet) as progress:
        progress(0.5)
    said = sys.stderr.getvalue()
    assert ("comparing…  50%" in said) is told
    assert said.endswith("\r\x1b[K") is told


def test_a_name_that_is_no_text_is_written_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.txt"
    try:
        path.write_text("The store burned down in the night, the fire service said.\n")
    except (OSError, UnicodeError):
        pytest.skip("the file system takes text only")
    assert CliRunner().invoke(main, ["show", str(path)]).exit_code == 0


@pytest.mark.parametrize("command", ["quotes", "show"])
def test_no_line_ends_in_blanks_in_a_pipe(command: str) -> None:
    printed = CliRunner().invoke(main, [command, ACCOUNT]).stdout.splitlines()
    assert len(printed) > 5
    assert [line for line in printed if line != line.rstrip()] == []

"""How commands end: pipes that close, interruptions, wrong words, faults of the program itself."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reader.cli import main
from tests.support.paths import SAMPLES

FIRE = SAMPLES / "harbour-fire"
ACCOUNTS = sorted(map(str, FIRE.glob("*.txt")))
READER = (sys.executable, "-m", "reader")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, prog_name="reader")


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", *ACCOUNTS],
        ["compare", *ACCOUNTS, "--json"],
        ["compare", *ACCOUNTS, "--check"],
        ["demo", "--format", "txt"],
        ["quotes", *ACCOUNTS],
        ["show", "--all", *ACCOUNTS],
        ["config"],
        ["completion", "bash"],
        ["compare", "--help"],
        ["-h"],
        ["--version"],
    ],
    ids=lambda words: " ".join(word for word in words if word not in ACCOUNTS),
)
def test_a_closed_pipe_is_no_error(arguments: list[str]) -> None:
    process = subprocess.Popen([*READER, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    _, said = process.communicate(timeout=60)
    assert (process.returncode in (0, 141), said) == (True, b"")


@pytest.mark.parametrize("buffering", [pytest.param("", id="buffered"), pytest.param("1", id="unbuffered")])
def test_a_pipe_may_close_in_the_middle(buffering: str) -> None:
    """More than a pipe holds is written, of which one byte is read."""
    folders = [str(path) for path in SAMPLES.iterdir() if path.is_dir()]
    command = [*READER, "compare", "--json", *folders]
    environment = {**os.environ, "PYTHONUNBUFFERED": buffering}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, env=environment)
    assert process.stdout is not None
    assert process.stdout.read(1) == b"{"
    process.stdout.close()
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (141, b"")


full_device = pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")


@full_device
@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", *ACCOUNTS],
        ["compare", "--check", *ACCOUNTS],
        ["quotes", ACCOUNTS[0]],
        ["show", ACCOUNTS[0]],
        ["--version"],
    ],
    ids=["compare", "check", "quotes", "show", "version"],
)
def test_a_full_disk_behind_standard_output_is_one_line(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run([*READER, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
    assert ended.returncode == 2
    assert ended.stderr == b"reader: standard output: No space left on device; write somewhere else\n"


@full_device
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(["compare", "nowhere.txt", ACCOUNTS[0]], 2, id="refused"),
        pytest.param(["compare", "--check", "--json", *ACCOUNTS], 1, id="differs"),
        pytest.param(["comapre"], 2, id="a wrong word"),
    ],
)
def test_where_standard_error_takes_nothing_the_exit_code_is_the_same(arguments: list[str], code: int) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run([*READER, *arguments], stdout=subprocess.PIPE, stderr=full, check=False)
    assert ended.returncode == code


@pytest.fixture
def interruptible() -> Iterator[None]:
    """A command started from a shell that ignores interruptions, as `nohup` does, would ignore them as well."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interruption_is_one_line() -> None:
    """A pipe takes more than it holds only once the command reads, so that it is interrupted at work."""
    process = subprocess.Popen(
        [*READER, "compare", "-", ACCOUNTS[0]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdin is not None
    process.stdin.write(b"A line of an article that does not end.\n" * 10_000)
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, said = process.communicate(timeout=60)
    assert (process.returncode, out, said) == (130, b"", b"reader: interrupted\n")


def test_an_interruption_before_the_command_line_is_imported_is_one_line() -> None:
    early = """
import builtins
from reader.__main__ import run
def interrupted(*_): raise KeyboardInterrupt
builtins.__import__ = interrupted
run()
"""
    ended = subprocess.run([sys.executable, "-c", early], capture_output=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, b"", b"reader: interrupted\n")


def test_a_fault_of_the_program_shows_its_traceback_and_is_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.pipeline.compare", lambda *_: 1 // 0)
    result = run("compare", *ACCOUNTS, "--check")
    assert result.exit_code == 2
    assert "ZeroDivisionError" in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("comapre a.txt", "there is no command 'comapre'; did you mean reader compare?", id="a command"),
        pytest.param("Show", "there is no command 'Show'; did you mean reader show?", id="a capital"),
        pytest.param("help compare", "there is no command 'help'; did you mean reader compare --help?", id="help"),
        pytest.param("frobnicate", "there is no command 'frobnicate'; see reader -h", id="nothing near"),
        pytest.param(
            f"{ACCOUNTS[0]} {ACCOUNTS[1]}", f"did you mean reader compare {ACCOUNTS[0]} {ACCOUNTS[1]}?", id="files"
        ),
        pytest.param(ACCOUNTS[0], f"did you mean reader show {ACCOUNTS[0]}?", id="one file"),
        pytest.param("compare --jsn", "there is no option --jsn; did you mean --json?", id="an option"),
        pytest.param("compare -o", "option '-o' requires an argument; see reader compare -h", id="no value"),
        pytest.param("demo --bogus", "there is no option --bogus; see reader demo -h", id="no such option"),
        pytest.param(
            "show a.txt --color red", "--color cannot be 'red'; choose from auto, always, never", id="a value"
        ),
        pytest.param("demo --context -1", "--context cannot be '-1'; give a number of rows, from 0 up", id="a number"),
        pytest.param("config x", "'x' is one word too many; see reader config -h", id="a word too many"),
        pytest.param("open", "FILE.json is missing; see reader open -h", id="a missing word"),
        pytest.param("completion", "SHELL is missing; see reader completion -h", id="a missing choice"),
    ],
)
def test_a_wrong_word_is_one_line_with_what_was_meant(words: str, said: str) -> None:
    result = run(*words.split())
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert said in result.stderr
    assert result.stderr.startswith("reader: ")


def test_a_closed_standard_input_is_one_line() -> None:
    command = f"{sys.executable} -m reader compare - {ACCOUNTS[0]} <&-"
    ended = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "reader: standard input: it is closed; pipe a file into it, or give one\n"


def test_without_a_command_there_is_help() -> None:
    result = run()
    assert "reader compare a.txt b.txt" in result.output
    assert result.exit_code in (0, 2)


@pytest.mark.parametrize("command", [(), *((name,) for name in main.commands)], ids=" ".join)
def test_help_is_short_or_long(command: tuple[str, ...]) -> None:
    short, long = run(*command, "-h"), run(*command, "--help")
    assert (short.exit_code, long.exit_code) == (0, 0)
    assert "Exit codes: 0 success" in long.stdout
    assert "\n  reader " in long.stdout
    assert "Exit codes" not in short.stdout
    assert "\n  reader " not in short.stdout
    options = short.stdout.partition("Options:")[2]
    assert options in long.stdout
    assert max(map(len, long.stdout.splitlines())) <= 80


@pytest.mark.parametrize("name", main.commands)
def test_options_of_one_name_say_the_same(name: str) -> None:
    """An option that several commands have is the same option in each."""
    every = {option: param for one in main.commands.values() for param in one.params for option in param.opts}
    for param in main.commands[name].params:
        for option in param.opts:
            if option.startswith("-") and option != "--json":
                assert (param.help, param.metavar) == (every[option].help, every[option].metavar)

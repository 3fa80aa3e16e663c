"""The scripts that complete words, and what they are told."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from reader.cli import main
from reader.cli.completion import SHELLS
from reader.export import EXPORTERS, MarkdownStyle

READER = Path(sys.executable).parent / "reader"
BASH = shutil.which("bash")


def completed(*words: str) -> list[tuple[str, str]]:
    """The kinds and values that a shell is given for the last of these words."""
    environment = {
        **os.environ,
        "COMP_WORDS": " ".join(("reader", *words)),
        "COMP_CWORD": str(len(words)),
        "_READER_COMPLETE": "bash_complete",
    }
    run = subprocess.run([READER], env=environment, capture_output=True, text=True, check=True)
    return [(kind, value) for line in run.stdout.splitlines() for kind, _, value in [line.partition(",")]]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        pytest.param(("com",), {"compare", "completion"}, id="commands"),
        pytest.param(("compare", "--fr"), {"--fresh"}, id="options"),
        pytest.param(("show", "--color", ""), {"auto", "always", "never"}, id="values of an option"),
        pytest.param(("open", "--format", ""), {suffix[1:] for suffix in EXPORTERS}, id="formats"),
        pytest.param(("compare", "--md-style", ""), set(MarkdownStyle), id="styles"),
        pytest.param(("compare", "--only", "differ,nu"), {"differ,number"}, id="rows, after a comma"),
        pytest.param(("completion", ""), set(SHELLS), id="shells"),
    ],
)
def test_words_are_completed(words: tuple[str, ...], values: set[str]) -> None:
    found = {value for _, value in completed(*words)}
    assert values <= found if "--fr" in words else values == found


@pytest.mark.parametrize(
    "words", [("compare", ""), ("compare", "a.txt", "b"), ("open", ""), ("compare", "-o", ""), ("show", "")]
)
def test_files_are_left_to_the_shell(words: tuple[str, ...]) -> None:
    assert [kind for kind, _ in completed(*words)] == ["file"]


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_has_its_script(shell: str) -> None:
    result = CliRunner().invoke(main, ["completion", shell], prog_name="reader")
    assert result.exit_code == 0
    assert f"_READER_COMPLETE={shell}_complete" in result.stdout


@pytest.mark.skipif(BASH is None, reason="there is no bash")
def test_bash_completes_by_the_script() -> None:
    script = f"""
        eval "$({READER} completion bash)"
        COMP_WORDS=(reader compare --of); COMP_CWORD=2
        _reader_completion {READER}
        echo "${{COMPREPLY[@]}}"
        complete -p reader
    """
    run = subprocess.run([str(BASH), "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split("\n")[0] == "--offline"
    assert "-F _reader_completion" in run.stdout
    assert run.stderr == ""

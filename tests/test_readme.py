"""The README shows what the program does: its commands, their output, and every key."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.tui.keys import READING

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^\$ (reader .+)\n((?:(?!\$ |```).*\n)*)", README, re.MULTILINE)
NAMES = {"down": "↓", "up": "↑", "escape": "esc", "left_square_bracket": "[", "slash": "/", "colon": ":"}


@pytest.mark.parametrize(("command", "output"), EXAMPLES, ids=[command for command, _ in EXAMPLES])
def test_the_output_of_a_command_is_its_real_output(command: str, output: str, tmp_path: Path) -> None:
    files = {word: str(path) for word in command.split() for path in [ROOT / word] if path.is_file()}
    words = [files.get(word, word) for word in command.split()[1:]]
    expanded = [str(path) for word in words for path in (sorted(ROOT.glob(word)) if "*" in word else [word])]
    run = subprocess.run(
        [sys.executable, "-m", "reader", *expanded],
        capture_output=True,
        check=False,
        text=True,
        cwd=tmp_path,
        env={"COLUMNS": "100", "PATH": "", "PYTHONIOENCODING": "utf-8"},
    )
    lines = [line.rstrip() for line in (run.stdout + run.stderr).splitlines()]
    assert "\n".join(lines).strip() == output.strip()


def test_every_key_of_the_app_is_in_the_table() -> None:
    prose = re.sub(r"^```.*?^```", "", README, flags=re.MULTILINE | re.DOTALL)
    shown = set(re.findall(r"`([^`\n]+)`", prose))
    for binding in READING:
        keys = [NAMES.get(key, key) for key in binding.key.split(",")]
        assert any(key in shown for key in keys), binding


def test_it_is_short() -> None:
    assert README.count("\n") <= 160


def test_the_row_that_is_shown_stands_in_the_document() -> None:
    (row,) = re.findall(r"^One of its rows:\n\n```\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert row in (ROOT / "tests/golden/harbour-fire.md").read_text(encoding="utf-8")

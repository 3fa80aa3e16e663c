"""The command line as tests call it, and accounts to call it with."""

from __future__ import annotations

from click.testing import CliRunner, Result

from reader.cli import main
from tests.support.paths import SAMPLES

FIRE = SAMPLES / "harbour-fire"
ACCOUNTS = sorted(map(str, FIRE.glob("*.txt")))
SIX = str(SAMPLES / "river-vote" / "channel-six.txt")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, prog_name="reader")


def refused(*arguments: str) -> str:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("reader: ")
    return result.stderr

"""The README shows what the program does, in few lines; tests/test_docs.py runs its commands."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_it_is_short() -> None:
    assert README.count("\n") <= 155


def test_the_row_that_is_shown_stands_in_the_document() -> None:
    (row,) = re.findall(r"^One of its rows:\n\n```\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert row in (ROOT / "tests/golden/harbour-fire.md").read_text(encoding="utf-8")

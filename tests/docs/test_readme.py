"""The README shows what the program does, in few lines; tests/docs/test_pages.py runs its commands."""

import re

from reader.language.language_names import NAMES
from reader.language.records import LANGUAGES
from tests.support.paths import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_it_is_short() -> None:
    assert README.count("\n") <= 155


def test_its_first_lines_show_a_difference_that_is_found_and_the_two_commands() -> None:
    first = "\n".join(README.splitlines()[:40])
    (found,) = re.findall(r"^- C says ten engines.*?sent to the quay\.”$", first, re.MULTILINE | re.DOTALL)
    assert found in (ROOT / "tests/golden/harbour-fire.txt").read_text(encoding="utf-8")
    assert len(re.findall(r"^<!-- (demo|test) -->\n```\npython3 ", first, re.MULTILINE)) == 2


def test_every_language_that_is_read_is_named() -> None:
    assert [NAMES[code] for code in LANGUAGES if not re.search(rf"\b{NAMES[code]}\b", README)] == []

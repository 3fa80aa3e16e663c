"""A rule is a file of its name, an entry in `RULES`, a chapter in `docs/rules.md` and a file of cases."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from reader.verdict import rules
from reader.verdict.rules import RULES

FILES = sorted({path.stem for path in Path(rules.__file__).parent.glob("*.py")} - {"__init__"})


def test_they_stand_in_the_order_of_the_alphabet() -> None:
    assert [rule.__name__ for rule in RULES] == FILES


@pytest.mark.parametrize("file", FILES)
def test_a_rule_says_what_it_finds_and_what_it_does_not(file: str) -> None:
    told = import_module(f"reader.verdict.rules.{file}").__doc__
    assert re.fullmatch(r"[A-Z][^\n]+\.\n\nHit: .+\nNear miss: .+\n", told, re.DOTALL)


@pytest.mark.parametrize("file", FILES)
def test_a_rule_has_cases(file: str) -> None:
    cases = Path(__file__).with_name(f"test_{file}.py")
    assert f"{file}, " in cases.read_text(encoding="utf-8")

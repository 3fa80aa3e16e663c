"""A rule is a file of its name, an entry in `RULES`, a chapter in `docs/rules.md` and a file of cases."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from reader.verdict import rules
from reader.verdict.case import Case
from reader.verdict.difference import Difference
from reader.verdict.rules import RULES
from tests.support.rule_cases import found_between

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


@pytest.mark.parametrize(("language", "times"), [("en", 1), ("de", 0)])
def test_a_rule_that_reads_english_is_asked_of_english_alone(language: str, times: int) -> None:
    asked: list[Case] = []

    def noted(case: Case) -> Iterator[Difference]:
        asked.append(case)
        yield from ()

    found_between(noted, "Der Damm brach am Montag.", "Der Damm brach am Dienstag.", language=language)
    assert len(asked) == times

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

FORM = """the docstring of the module has this form, with blank lines as here:
\"\"\"What it finds, in one sentence.

Hit: "words of one account" against "words of the other".
Near miss: "words of one account" against "words of the other", and why it says nothing of them.
\"\"\""""
FILES = sorted({path.stem for path in Path(rules.__file__).parent.glob("*.py")} - {"__init__"})


def test_they_stand_in_the_order_of_the_alphabet() -> None:
    assert [rule.__name__ for rule in RULES] == FILES, (
        "RULES in reader/verdict/rules/__init__.py: one function a file, of its name, in the order of the alphabet"
    )


@pytest.mark.parametrize("file", FILES)
def test_a_rule_says_what_it_finds_and_what_it_does_not(file: str) -> None:
    told = import_module(f"reader.verdict.rules.{file}").__doc__ or ""
    right = re.fullmatch(r"[A-Z][^\n]+\.\n\nHit: .+\nNear miss: .+\n", told, re.DOTALL)
    assert right, f"reader/verdict/rules/{file}.py: {FORM}"


@pytest.mark.parametrize("file", FILES)
def test_a_rule_has_cases(file: str) -> None:
    cases = Path(__file__).with_name(f"test_{file}.py")
    assert cases.exists(), f"write tests/verdict/rules/{cases.name}: copy test_expected.py beside it"
    asked = f"{file}, " in cases.read_text(encoding="utf-8")
    assert asked, f"tests/verdict/rules/{cases.name}: no case of found_between({file}, one, other)"


@pytest.mark.parametrize(("language", "times"), [("en", 1), ("de", 0)])
def test_a_rule_that_reads_english_is_asked_of_english_alone(language: str, times: int) -> None:
    asked: list[Case] = []

    def noted(case: Case) -> Iterator[Difference]:
        asked.append(case)
        yield from ()

    found_between(noted, "Der Damm brach am Montag.", "Der Damm brach am Dienstag.", language=language)
    assert len(asked) == times

"""CONTRIBUTING.md is one page, and what it and the other pages name is there."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.support.doc_pages import PAGES
from tests.support.paths import ROOT

CONTRIBUTING = ROOT / "CONTRIBUTING.md"
EVERY = [CONTRIBUTING, *PAGES]
PLACEHOLDER = re.compile(r"NAME|ROOM|MODULE")


def test_it_is_one_page() -> None:
    assert CONTRIBUTING.read_text(encoding="utf-8").count("\n") < 120


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.name)
def test_files_of_the_program_that_a_page_names_are_there(path: Path) -> None:
    named = re.findall(
        r"`((?:reader|tests|docs)/[\w/-]+(?:\.py|\.rng|\.md)?|\w+\.py)`", path.read_text(encoding="utf-8")
    )
    files = {file.name for folder in ("reader", "tests") for file in (ROOT / folder).rglob("*.py")}
    missing = [each for each in named if not (ROOT / each).exists() and each not in files]
    assert [each for each in missing if not PLACEHOLDER.search(each)] == []


def test_it_draws_the_floors_that_import_linter_checks() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    floors = [set(layer.split(" | ")) for layer in settings["tool"]["importlinter"]["contracts"][0]["layers"]]
    drawn = CONTRIBUTING.read_text(encoding="utf-8").partition("An import points downwards only")[2].split("```")[1]
    words = [line.split()[: len(floor)] for line, floor in zip(drawn.strip().splitlines(), floors, strict=True)]
    assert [set(each) for each in words] == floors


def test_names_stand_in_the_files_that_it_says() -> None:
    told = re.findall(r"`(\w+)` \(`([\w/.]+\.py)`\)", CONTRIBUTING.read_text(encoding="utf-8"))
    assert len(told) >= 8
    sources = {file: (ROOT / file).read_text(encoding="utf-8") for _, file in told}
    assert [(name, file) for name, file in told if not re.search(rf"\b{name}\b", sources[file])] == []

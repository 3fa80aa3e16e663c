"""How tests are written: through what a module offers, each for itself, in folders as the code has them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.paths import ROOT, TESTS

FILES = sorted(path for path in TESTS.rglob("*.py") if path.name != "__init__.py")
OF_OTHERS = {"_character_to_key", "_compositor", "_driver", "_Element", "_exit", "_replace"}
"""Private names of Textual, lxml and the standard library for which there is nothing public."""
ROOMS = {"benchmarks", "docs", "program", "support", "training"}
"""Folders that no room of the program answers to."""


def private(tree: ast.AST) -> Iterator[str]:
    """Names with an underscore that are imported, read of something other than `self`, or set by `monkeypatch`."""
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(names=names):
                yield from (each.name for each in names)
            case ast.Attribute(value=ast.Name(id="self" | "cls")):
                pass
            case ast.Attribute(attr=name):
                yield name
            case ast.Call(func=ast.Attribute(attr="setattr"), args=[*given]):
                yield from (str(each.value).rpartition(".")[2] for each in given[:2] if isinstance(each, ast.Constant))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TESTS)))
def test_it_goes_through_what_is_offered(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert [name for name in private(ast.parse(source)) if re.match("_[^_]", name) and name not in OF_OTHERS] == []
    assert re.findall(r"^from tests[\w.]*\.test_\w+ import .*$", source, re.MULTILINE) == []


def test_folders_are_those_of_the_code() -> None:
    folders = {path.parent.relative_to(TESTS) for path in FILES}
    rooms = (each for each in folders if each.parts and each.parts[0] not in ROOMS)
    assert [str(room) for room in rooms if not (ROOT / "reader" / room).is_dir()] == []

import ast
import doctest
import re
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest

import reader
from reader.model import article
from tests.support.paths import ROOT

PAGE = ROOT / "docs" / "library.md"


def test_the_examples_do_what_they_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    test = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, PAGE.name, str(PAGE), 0)
    said: list[str] = []
    result = doctest.DocTestRunner(optionflags=doctest.IGNORE_EXCEPTION_DETAIL).run(test, out=said.append)
    assert result.attempted > 20
    assert not result.failed, "".join(said)


@pytest.mark.parametrize("module", [reader, article], ids=lambda module: module.__name__)
def test_the_examples_of_docstrings_do_what_they_show(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert result.attempted
    assert not result.failed


@pytest.mark.parametrize("name", reader.__all__)
def test_each_name_is_there_and_explained(name: str) -> None:
    value = getattr(reader, name)
    assert value.__doc__
    assert f"`{name}`" in PAGE.read_text(encoding="utf-8")
    assert find_spec(f"reader.{name}") is None, "a module of this name would take its place"


def test_a_type_checker_sees_the_same_names() -> None:
    tree = ast.parse(Path(str(reader.__file__)).read_text(encoding="utf-8"))
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    seen = [alias.name for node in guarded.body if isinstance(node, ast.ImportFrom) for alias in node.names]
    assert sorted(seen) == sorted(reader.__all__)


def test_another_name_is_none() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'comparison'"):
        reader.comparison  # noqa: B018

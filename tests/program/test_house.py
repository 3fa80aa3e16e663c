"""What holds for every file of the program, so that a newcomer finds their way."""

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeGuard

import pytest

import reader

ROOT = Path(reader.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
MOST_MODULES = 15
"""Modules of a folder: as many as can be looked over without scrolling. Chosen by hand."""
MOST_MEMBERS = 30
"""Members of a class, methods and state: with more, it does several things. Chosen by hand."""
DENSEST = 12
"""Paths through a function as radon counts them, each condition of an "and" or "or" by itself. Chosen by hand."""


def test_each_file_has_a_name_of_its_own() -> None:
    places = gathered((file.name, file) for file in FILES if file.name != "__init__.py")
    twice = [f"{' and '.join(files)}: give one of them another name" for files in places.values() if len(files) > 1]
    assert not twice, "\n".join(twice)


def gathered(named: Iterable[tuple[str, Path]]) -> dict[str, list[str]]:
    """The files that each name stands for, from the folder of the project."""
    places: dict[str, list[str]] = {}
    for name, file in named:
        places.setdefault(name, []).append(str(file.relative_to(ROOT.parent)))
    return places


def test_each_class_has_a_name_of_its_own() -> None:
    """Classes of one file within another are named by both, and do not count."""
    places = gathered(
        (node.name, file) for file in FILES for node in ast.parse(file.read_text("utf-8")).body if is_class(node)
    )
    twice = [
        f"class {name} is in {' and '.join(files)}: rename one of them"
        for name, files in places.items()
        if len(files) > 1
    ]
    assert not twice, "\n".join(twice)


def is_class(node: ast.AST) -> TypeGuard[ast.ClassDef]:
    return isinstance(node, ast.ClassDef)


def members(cls: ast.ClassDef) -> set[str]:
    """The methods of a class and all that it keeps.

    What it has from others does not count, nor the fields of a record and what Python calls by itself.
    """
    methods = [node for node in cls.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    kept = {
        node.attr
        for node in ast.walk(cls)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        if isinstance(node.value, ast.Name) and node.value.id == "self"
    }
    fields = {
        target.id
        for node in cls.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in ast.walk(node)
        if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store)
    }
    called = {method.name for method in methods if not method.name.startswith("__")}
    return called | kept | (set() if is_record(cls) else fields)


def is_record(cls: ast.ClassDef) -> bool:
    """Whether a class is a value, which may have any number of fields."""
    return any("dataclass" in ast.unparse(decorator) for decorator in cls.decorator_list)


@pytest.mark.parametrize(
    ("source", "names"),
    [
        pytest.param(
            "class A:\n x = 1\n y: int\n def __init__(self): self.z = self.w\n def f(self): ...",
            {"x", "y", "f", "z"},
            id="a class",
        ),
        pytest.param("class A:\n async def f(self): self.a, self.b = 1, 2", {"f", "a", "b"}, id="two at once"),
        pytest.param("@dataclass(frozen=True)\nclass A:\n x: int\n def f(self): ...", {"f"}, id="a record"),
    ],
)
def test_what_counts_as_a_member(source, names) -> None:
    assert members(ast.parse(source).body[0]) == names


def test_no_class_does_too_much() -> None:
    classes = (
        (file, node) for file in FILES for node in ast.walk(ast.parse(file.read_text("utf-8"))) if is_class(node)
    )
    counts = {f"{file.relative_to(ROOT.parent)}: {node.name}": len(members(node)) for file, node in classes}
    large = [
        f"{name} has {count} members, {MOST_MEMBERS} allowed: take a purpose out into a class of its own"
        for name, count in counts.items()
        if count > MOST_MEMBERS
    ]
    assert not large, "\n".join(large)


def test_no_folder_is_too_large_to_look_over() -> None:
    modules = Counter(file.parent for file in FILES if file.name != "__init__.py")
    large = [
        f"{folder.relative_to(ROOT.parent)}: {number} modules, {MOST_MODULES} allowed: "
        "join two of one purpose, or move some that belong together into a folder of their own"
        for folder, number in modules.items()
        if number > MOST_MODULES
    ]
    assert not large, "\n".join(large)


def bare_numbers(source: str) -> Iterator[str]:
    """The numbers at the head of a module without a docstring beneath or a comment above them, or above their group."""
    lines, body = source.split("\n"), ast.parse(source).body
    for statement, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(statement, ast.Assign | ast.AnnAssign) and is_number(statement.value):
            explained = isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
            at = statement.lineno - 2
            while " = " in lines[at] and not lines[at].startswith("#"):
                at -= 1
            if not explained and not lines[at].startswith("#"):
                yield ast.unparse(statement)


def is_number(value: ast.expr | None) -> bool:
    """Whether an expression is a number, several of them, or one worked out from others."""
    match value:
        case ast.Constant():
            return isinstance(value.value, int | float) and not isinstance(value.value, bool)
        case ast.Tuple(elts=several):
            return bool(several) and all(map(is_number, several))
        case ast.BinOp(left=left, right=right):
            return is_number(left) and is_number(right)
        case ast.UnaryOp(operand=operand):
            return is_number(operand)
    return False


@pytest.mark.parametrize(
    ("source", "bare"),
    [
        pytest.param("_FEW = 3\n", ["_FEW = 3"], id="alone"),
        pytest.param('_FEW = 3\n"""Words of a name."""\n', [], id="with a docstring"),
        pytest.param("# Weights, rounded.\n_ONE = 1.5\n_TWO = -0.5\n", [], id="in a group with a comment"),
        pytest.param("# Weights.\n_ONE = 1.5\n\n_TWO = 2 * 10\n", ["_TWO = 2 * 10"], id="behind a group"),
        pytest.param("_LOW, _HIGH = 1, 2\n", ["_LOW, _HIGH = (1, 2)"], id="two at once"),
        pytest.param("_ON = True\n_WORD = 'three'\n", [], id="no number"),
    ],
)
def test_a_bare_number_is_seen(source, bare) -> None:
    assert list(bare_numbers(source)) == bare


def test_each_number_is_explained() -> None:
    """By its unit and its reason, and by how it was measured or that it was chosen by hand."""
    bare = [
        f"{file.relative_to(ROOT.parent)}: {number}: write a docstring below it: unit, reason, how it was measured"
        for file in FILES
        for number in bare_numbers(file.read_text("utf-8"))
    ]
    assert not bare, "\n".join(bare)


def test_no_function_is_dense() -> None:
    complexity = pytest.importorskip("radon.complexity", reason="radon comes with the development extra")
    found = ((file, block) for file in FILES for block in complexity.cc_visit(file.read_text("utf-8")))
    dense = [
        f"{file.relative_to(ROOT.parent)}: {block.name} has {block.complexity} paths, {DENSEST} allowed: split it"
        for file, block in found
        if is_dense(block)
    ]
    assert not dense, "\n".join(dense)


def is_dense(block) -> bool:
    """Whether a function is; a class is the sum of its methods, which are counted by themselves."""
    return block.letter != "C" and block.complexity > DENSEST

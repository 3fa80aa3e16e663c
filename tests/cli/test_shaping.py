"""The options that say which rows a document holds and how it is dressed."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from reader.archive import to_json
from reader.cli import main
from reader.cli.shaping import Shape
from reader.export import Form, MarkdownStyle, Scope
from reader.model import Kind, Verdict
from tests.support.command_line import ACCOUNTS, refused, run
from tests.support.lighthouse import annotated
from tests.support.sample_events import comparison


@pytest.mark.parametrize(
    ("shape", "form"),
    [
        pytest.param(Shape(), Form(), id="nothing said"),
        pytest.param(
            Shape(only=("differ", "speaker", "number", "marked")),
            Form(Scope(frozenset({Verdict.DIFFER, Verdict.SPEAKER}), frozenset({Kind.NUMBER}), remarked=True)),
            id="rows by name",
        ),
        pytest.param(
            Shape(reported_by=("A", "C"), context=2), Form(Scope(told=frozenset({0, 2}), context=2)), id="by accounts"
        ),
        pytest.param(
            Shape(md_style="obsidian", front_matter=True),
            Form(style=MarkdownStyle.OBSIDIAN, front_matter=True),
            id="dress",
        ),
    ],
)
def test_what_is_said_is_what_is_written(shape: Shape, form: Form) -> None:
    assert shape.form(comparison("harbour-fire")) == form
    assert shape.shaped == (form != Form())


@pytest.mark.parametrize(
    ("options", "first", "held"),
    [
        pytest.param(["--only", "number"], "# Skerrow harbour fire", "in number: 3 of 48 rows.", id="a kind"),
        pytest.param(
            ["--only", " Differ,SPEAKER "], "# Skerrow harbour fire", "speakers: 10 of 48 rows.", id="verdicts"
        ),
        pytest.param(
            ["--reported-by", "b, c"], "# Skerrow harbour fire", "reported by B and C: 14 of 48 rows.", id="accounts"
        ),
        pytest.param(
            ["--only", "date", "--context", "1"],
            "# Skerrow harbour fire",
            "with 1 row before and after",
            id="in context",
        ),
        pytest.param(
            ["--only", "date", "--format", "txt"], "Skerrow harbour fire", "in date: 1 of 48 rows.", id="as text"
        ),
        pytest.param(
            ["--brief"],
            "# Skerrow harbour fire",
            "**C** says ten engines; **A** and **B** say eight engines",
            id="one page",
        ),
        pytest.param(["--front-matter"], "---\ntitle: ", "sources:", id="front matter"),
        pytest.param(["--md-style", "pandoc"], "# Skerrow harbour fire", "{#row-4}", id="a style"),
        pytest.param(
            ["--check", "--only", "date", "-o", "-"],
            "# Skerrow harbour fire",
            "in date: 1 of 48 rows.",
            id="a check besides",
        ),
    ],
)
def test_a_document_is_shaped(options: list[str], first: str, held: str) -> None:
    written = run("compare", *ACCOUNTS, *options).stdout
    assert written.startswith(first)
    assert held in written


def test_demo_and_open_take_the_same(tmp_path: Path) -> None:
    assert "{#row-5}" in run("demo", "--only", "speaker", "--md-style", "pandoc").stdout
    path = tmp_path / "a.json"
    path.write_text(to_json(annotated()), encoding="utf-8")
    assert "limited to rows with a note or mark: 5 of 8 rows." in run("open", str(path), "--only", "marked").stdout


@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param(["--only", "differ,odd"], "--only cannot be 'odd'; choose from agree, related", id="rows"),
        pytest.param(["--only", ""], "--only cannot be ''", id="no rows"),
        pytest.param(
            ["--reported-by", "A,Q"], "--reported-by Q: there is no such account; choose from A, B, C", id="account"
        ),
        pytest.param(
            ["--context", "2"], "--context adds rows around those of --only or --reported-by", id="context of nothing"
        ),
        pytest.param(["--md-style", "rst"], "--md-style cannot be 'rst'; choose from github, obsidian", id="style"),
        pytest.param(["--only", "differ", "--json"], "--only does not apply to .json; it applies to .md", id="json"),
        pytest.param(["--json", "--format", "txt"], "--json and --format both say what goes", id="two formats"),
        pytest.param(["--md-style", "plain", "--format", "txt"], "--md-style does not apply to .txt", id="text"),
        pytest.param(["--front-matter", "-o", "x.csv"], "--front-matter does not apply to .csv", id="table"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line(options: list[str], words: str) -> None:
    assert words in refused("compare", *ACCOUNTS, *options)


def test_the_styles_are_those_of_the_documents() -> None:
    (option,) = [option for option in main.commands["compare"].params if option.name == "md_style"]
    assert isinstance(option.type, click.Choice)
    assert list(option.type.choices) == list(MarkdownStyle)

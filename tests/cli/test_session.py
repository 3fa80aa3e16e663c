"""What was done in the app with some files, in documents that the command line writes of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reader import load
from reader.cli import main
from reader.model import Remark
from reader.overrule import split_row
from reader.pipeline import compare
from reader.preferences import Layout
from reader.session import Session
from reader.session.passage_places import Move, place_of
from reader.session.store import folder

ONE = "Twelve people were hurt in the fire at the Skerrow cold store on Monday.\n"
OTHER = "Fifteen people were hurt in the fire at the Skerrow cold store on Monday.\n"
SAID = "reader: as you left it: 1 note or mark; --fresh leaves it out\n"


def run(*arguments: str | Path, **how) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="reader", **how)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two articles that were worked on in the app: their one shared row has a note."""
    paths = tmp_path / "one.txt", tmp_path / "other.txt"
    for path, text in zip(paths, (ONE, OTHER), strict=True):
        path.write_text(text)
    comparison = compare([load(path) for path in paths])
    kept(comparison.remark(0, Remark(note="ask the ward")))
    return paths


def kept(comparison, *moves: Move) -> None:
    session = Session()
    session.restore(comparison)
    session.keep(comparison, moves, None, Layout.ROWS, 0)
    assert not session.fault


@pytest.mark.parametrize("suffix", [".md", ".html", ".csv", ".json", ".xml", ".txt"])
def test_notes_are_in_a_document_and_a_line_says_so(files: tuple[Path, Path], suffix: str, tmp_path: Path) -> None:
    written = run("compare", *files, "-o", tmp_path / f"out{suffix}")
    assert (written.exit_code, written.stderr) == (0, SAID)
    assert "ask the ward" in (tmp_path / f"out{suffix}").read_text()


def test_quiet_takes_them_without_a_word(files: tuple[Path, Path]) -> None:
    written = run("compare", *files, "-q")
    assert "ask the ward" in written.stdout
    assert written.stderr == ""


def test_fresh_leaves_them_out_and_sets_nothing_aside(files: tuple[Path, Path]) -> None:
    before = sorted(folder().iterdir())
    written = run("compare", *files, "--fresh")
    assert "ask the ward" not in written.stdout
    assert written.stderr == ""
    assert sorted(folder().iterdir()) == before


def test_check_judges_the_files_alone_and_a_document_beside_it_is_as_it_was_left(files: tuple[Path, Path]) -> None:
    comparison = compare([load(path) for path in files])
    kept(split_row(comparison, 0), Move(place_of(comparison, 0)))
    alone = run("compare", *files, "--check")
    assert (alone.exit_code, alone.stdout, alone.stderr) == (1, "1 shared row: 1 differs\n", "")
    beside = run("compare", *files, "--check", "-o", "-")
    assert beside.exit_code == 1
    assert "Only in A" in beside.stdout
    assert "1 join or split" in beside.stderr


def test_a_saved_comparison_has_what_was_noted_since(files: tuple[Path, Path], tmp_path: Path) -> None:
    saved = tmp_path / "saved.json"
    assert run("compare", *files, "-q", "-o", saved).exit_code == 0
    assert "ask the ward" in run("open", saved, "--fresh").stdout
    assert "ask the ward" in run("open", "-", input=saved.read_bytes()).stdout


def test_a_place_to_go_on_from_is_not_worth_a_line(files: tuple[Path, Path]) -> None:
    kept(compare([load(path) for path in files]))
    assert run("compare", *files).stderr == ""


def test_what_is_kept_and_cannot_be_read_is_said(files: tuple[Path, Path]) -> None:
    (state,) = folder().iterdir()
    state.write_text("{")
    written = run("compare", *files, "-q")
    assert written.exit_code == 0
    assert written.stderr.startswith("reader: the saved session could not be read; its file is now ")

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reader.cli import main
from reader.export import EXPORTERS

ONE = "Twelve people were hurt in the fire at the Skerrow cold store on Monday.\n"
OTHER = "Fifteen people were hurt in the fire at the Skerrow cold store on Monday.\n"
ALIKE = "In the fire at the Skerrow cold store twelve people were hurt on Monday.\n"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], prog_name="reader")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return written(tmp_path, ONE, OTHER)


@pytest.fixture
def saved(tmp_path: Path, files: tuple[Path, Path]) -> Path:
    path = tmp_path / "saved.json"
    assert run("compare", *files, "-o", path).exit_code == 0
    return path


def written(folder: Path, *texts: str) -> tuple[Path, ...]:
    paths = tuple(folder / f"{number}.txt" for number in range(len(texts)))
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    return paths


@pytest.mark.parametrize("suffix", EXPORTERS)
def test_a_saved_comparison_becomes_what_the_articles_would(
    suffix: str, files: tuple[Path, Path], saved: Path, tmp_path: Path
) -> None:
    one, other = tmp_path / f"one{suffix}", tmp_path / f"other{suffix}"
    assert (run("compare", *files, "-o", one).exit_code, run("open", saved, "-o", other).exit_code) == (0, 0)
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("suffix", EXPORTERS)
def test_a_format_by_name_goes_to_standard_output(suffix: str, saved: Path, tmp_path: Path) -> None:
    path = tmp_path / f"out{suffix}"
    assert run("open", saved, "-o", path).exit_code == 0
    shown = run("open", saved, "--format", suffix.removeprefix(".")).stdout_bytes
    assert shown.decode("utf-8") == path.read_bytes().decode(EXPORTERS[suffix].encoding)


def test_a_format_by_name_goes_before_an_ending(saved: Path, tmp_path: Path) -> None:
    assert run("open", saved, "--format", "txt", "-o", tmp_path / "notes.of.mine").exit_code == 0
    assert (tmp_path / "notes.of.mine").read_text() == run("open", saved, "--format", "txt").stdout


def test_an_unknown_format_names_those_there_are(saved: Path) -> None:
    result = run("open", saved, "--format", "docx")
    assert (result.exit_code, result.stdout) == (2, "")
    assert all(suffix.removeprefix(".") in result.stderr for suffix in EXPORTERS)


def test_without_a_terminal_a_saved_comparison_is_written(saved: Path, files: tuple[Path, Path]) -> None:
    assert run("open", saved).stdout == run("open", saved, "-o", "-").stdout == run("compare", *files).stdout


def test_json_goes_to_standard_output_beside_a_file(saved: Path, tmp_path: Path) -> None:
    result = run("open", saved, "--json", "-o", tmp_path / "out.md")
    assert result.stdout == saved.read_text()
    assert (tmp_path / "out.md").read_text() == run("open", saved).stdout


@pytest.mark.parametrize(
    ("options", "opens"),
    [
        ([], True),
        (["--fresh"], True),
        (["-q"], True),
        (["-o", "out.md"], False),
        (["-o", "-"], False),
        (["--format", "txt"], False),
        (["--json"], False),
        (["--check"], False),
        (["--only", "differ"], False),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_terminal_has_the_app_unless_a_document_is_asked_for(
    options: list[str], opens: bool, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = 77
    monkeypatch.chdir(saved.parent)
    monkeypatch.setattr("reader.cli.delivery.in_terminal", lambda: True)
    monkeypatch.setattr("reader.cli.comparing.open_app", lambda *_, **__: sys.exit(app))
    for command in (["open", saved], ["demo"]):
        assert (run(*command, *options).exit_code == app) is opens


@pytest.mark.parametrize(
    ("texts", "code", "line"),
    [
        pytest.param((ONE, OTHER), 1, "1 shared row: 1 differs\n", id="another number"),
        pytest.param((ONE, ALIKE), 0, "1 shared row: nothing differs\n", id="the same in another order"),
    ],
)
def test_check_tells_by_its_exit_code(texts: tuple[str, ...], code: int, line: str, tmp_path: Path) -> None:
    files = written(tmp_path, *texts)
    result = run("compare", *files, "--check")
    assert (result.exit_code, result.stderr, result.stdout.count("\n")) == (code, "", 1)
    assert result.stdout == line
    silent = run("compare", *files, "--check", "-q")
    assert (silent.exit_code, silent.output) == (code, "")


def test_check_of_articles_that_have_nothing_in_common(tmp_path: Path) -> None:
    texts = ["The mill at Ferrow burned down on Friday.\n", "A council in Holt voted to plant lime trees.\n"]
    result = run("compare", *written(tmp_path, *texts), "--check")
    assert (result.exit_code, result.stdout) == (0, "no shared passages\n")


def test_check_counts_speaker_conflicts(tmp_path: Path) -> None:
    texts = [f"“The harbour will open again before the summer,” said {name}.\n" for name in ("Ann Lee", "Bo Kerr")]
    result = run("compare", *written(tmp_path, *texts), "--check")
    assert result.exit_code == 1
    assert "1 speaker conflict" in result.stdout


def test_check_looks_at_the_rows_that_are_asked_for(saved: Path) -> None:
    number, place = (run("open", saved, "--check", "--only", kind) for kind in ("number", "place"))
    assert (number.exit_code, number.stdout) == (1, run("open", saved, "--check").stdout)
    assert (place.exit_code, place.stdout) == (0, "0 shared rows: nothing differs\n")


def test_check_writes_a_document_only_where_it_is_told_to(saved: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    assert run("open", saved, "--check", "-o", path).exit_code == 1
    assert path.read_text() == run("open", saved).stdout


def test_check_leaves_standard_output_to_json(saved: Path) -> None:
    result = run("open", saved, "--check", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["format"] == "reader-comparison"
    assert result.stderr == "1 shared row: 1 differs\n"


def test_check_of_what_cannot_be_read_is_an_error(files: tuple[Path, Path]) -> None:
    assert run("compare", files[0], "missing.txt", "--check", "-q").exit_code == 2


def test_an_article_is_never_written_over(files: tuple[Path, Path], tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(files[1])
    for path in (*files, link):
        result = run("compare", *files, "-o", path)
        assert result.exit_code == 2
        assert "this is one of the articles" in result.stderr
    assert [path.read_text() for path in files] == [ONE, OTHER]


@pytest.mark.parametrize("path", ["out.docx", "missing/out.md"])
def test_nothing_is_compared_that_cannot_be_written(
    path: str, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.pipeline.compare", lambda *_: pytest.fail("it was compared"))
    result = run("compare", *files, "-o", path)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert path in result.stderr

import io
import os
from pathlib import Path

import pytest

from reader import Form, MarkdownStyle, compare
from reader import write as write_document
from reader.export import EXPORTERS
from reader.loading import LoadError, expand, load, sources
from reader.loading.sources import saved_here
from tests.support.unprivileged import as_unprivileged_user


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"Wall breaks in {name}\n\nThe wall gave way.")


def refused(source: object, **options: bool) -> str:
    with pytest.raises(LoadError) as error:
        for each in expand([str(source)]):
            load(each, **options)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_a_folder_gives_its_articles_by_name(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a.html", ".hidden.txt", "picture.png", "deeper/c.txt")
    assert expand([str(tmp_path)]) == [str(tmp_path / "a.html"), str(tmp_path / "b.txt")]


@pytest.mark.parametrize(
    ("pattern", "names"), [("*.txt", ["a.txt", "b.txt"]), ("**/*.txt", ["a.txt", "b.txt", "deeper/c.txt"])]
)
def test_a_pattern_that_the_shell_left_alone(tmp_path: Path, pattern: str, names: list[str]) -> None:
    write(tmp_path, "b.txt", "a.txt", "deeper/c.txt", "d.md")
    assert expand([str(tmp_path / pattern)]) == [str(tmp_path / name) for name in names]


def test_a_file_whose_name_looks_like_a_pattern(tmp_path: Path) -> None:
    write(tmp_path, "wall[1].txt")
    assert expand([str(tmp_path / "wall[1].txt")]) == [str(tmp_path / "wall[1].txt")]


def test_everything_else_stays_as_it_is() -> None:
    assert expand(["-", "https://a.example/x?y=[1]", "missing.txt"]) == [
        "-",
        "https://a.example/x?y=[1]",
        "missing.txt",
    ]


@pytest.mark.parametrize("form", [Form(), Form(front_matter=True, style=MarkdownStyle.PANDOC)], ids=["bare", "dressed"])
def test_a_comparison_saved_beside_its_articles_is_none_of_them(tmp_path: Path, form: Form) -> None:
    write(tmp_path, "a.txt", "b.txt")
    articles = expand([str(tmp_path)])
    saved = compare([load(name) for name in articles])
    for suffix in EXPORTERS:
        write_document(saved, tmp_path / f"comparison{suffix}", form)
    assert expand([str(tmp_path)]) == articles
    assert [path.name for path in sorted(tmp_path.iterdir()) if not saved_here(str(path))] == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    "text", ["Two accounts compared\nThe wall gave way.", "Wall breaks\n\nTwo accounts compared\n\nThe wall gave way."]
)
def test_an_article_that_has_the_words_of_a_title_is_an_article(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text)
    assert expand([str(tmp_path)]) == [str(tmp_path / "a.txt")]


def test_a_folder_and_a_pattern_without_articles(tmp_path: Path) -> None:
    write(tmp_path, "picture.png")
    assert "contains no articles" in refused(tmp_path)
    assert "no file matches" in refused(tmp_path / "*.txt")


def test_standard_input(monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Wall breaks\n\nThe wall gave way.")))
    article = load("-", "Ann's notes")
    assert (article.name, article.label, article.title) == ("standard input", "Ann's notes", "Wall breaks")


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("/dev/zero", "not a regular file"),
        ("x\0y", "not a valid path|no such file"),
        ("x" * 5000, "too long"),
        ("README.md/x", "not a directory"),
    ],
)
def test_what_is_no_file(path: str, fault: str) -> None:
    with pytest.raises(LoadError, match=fault):
        load(path)


def test_a_file_that_shrinks_while_it_is_read(tmp_path: Path, monkeypatch) -> None:
    write(tmp_path, "a.txt")
    size = os.fstat
    monkeypatch.setattr(os, "fstat", lambda file: os.stat_result((*size(file)[:6], 10_000, *size(file)[7:])))
    assert "shrank" in refused(tmp_path / "a.txt")


def test_a_file_that_vanishes(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    [path] = expand([str(tmp_path)])
    Path(path).unlink()
    with pytest.raises(LoadError, match="no such file"):
        load(path)


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch) -> None:
    write(tmp_path, "a.txt")
    monkeypatch.setattr(sources, "LARGEST", 10)
    assert "larger than" in refused(tmp_path / "a.txt")


@pytest.mark.parametrize("locked", ["fire", "fire/a.txt"], ids=["a folder", "a file"])
def test_what_may_not_be_read(tmp_path: Path, locked: str) -> None:
    write(tmp_path, "fire/a.txt")
    (tmp_path / locked).chmod(0)

    def check() -> None:
        assert "permission denied" in refused(tmp_path / locked)

    as_unprivileged_user(tmp_path, check)
    (tmp_path / locked).chmod(0o755)


def test_offline_refuses_an_address() -> None:
    assert "--offline" in refused("https://a.example/x", offline=True)

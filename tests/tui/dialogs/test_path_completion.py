from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.dialogs.path_completion import completed, is_file, shortened, whole


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("home/reports", "news/fire", "news/flood", ".hidden"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("notes.md", "notes.txt", "news/fire/one [a].md", ".secret.md"):
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("words", "becomes", "choices"),
    [
        ("n", "n", ["news/", "notes.md", "notes.txt"]),
        ("ne", "news/", []),
        ("news/", "news/f", ["fire/", "flood/"]),
        ("news/fi", "news/fire/", []),
        ("news/fire/", "news/fire/one [a].md", []),
        ("not", "notes.", ["notes.md", "notes.txt"]),
        ("notes.t", "notes.txt", []),
        ("notes.txt", "notes.txt", []),
        ("x", "x", []),
        ("nowhere/x", "nowhere/x", []),
        ("notes.md/x", "notes.md/x", []),
        (".s", ".secret.md", []),
        ("~", "~/", []),
        ("~/", "~/reports/", []),
        ("~/r", "~/reports/", []),
        ("./ne", "./news/", []),
        ("news/../ne", "news/../news/", []),
    ],
)
def test_a_path_goes_on_as_far_as_there_is_no_choice(folder, words, becomes, choices):
    line, left = completed(words, folder)
    assert (line, list(left)) == (becomes, choices)


def test_a_whole_path_is_completed_from_anywhere(folder):
    assert completed(f"{folder}/new", Path("/"))[0] == f"{folder}/news/"


def test_a_folder_that_cannot_be_read_adds_nothing(folder, monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
    assert completed("ne", folder) == ("ne", ())


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20))
def test_whatever_is_typed_is_kept(words):
    becomes, _ = completed(words, Path("/nowhere"))
    assert becomes.startswith(words) or words.strip() == "~"


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("a.md", "/base/a.md"),
        (" sub/../a.md ", "/base/a.md"),
        ("/other/a.md", "/other/a.md"),
        ("~nobody-has-this-name/a.md", "/base/~nobody-has-this-name/a.md"),
        ("", "/base"),
    ],
)
def test_the_path_that_is_meant(words, path):
    assert whole(words, Path("/base")) == Path(path)


def test_the_shortest_words_lead_back_to_the_path(folder):
    for path, words in (
        (folder / "news" / "a.md", "news/a.md"),
        (folder / "home" / "a.md", "home/a.md"),
        (Path("/elsewhere/a.md"), "/elsewhere/a.md"),
    ):
        assert shortened(path, folder) == words
        assert whole(words, folder) == path
    assert shortened(folder / "home" / "a.md", Path("/base")) == "~/a.md"
    assert whole("~/a.md", Path("/base")) == folder / "home" / "a.md"


def test_no_path_that_the_system_refuses_is_a_file(folder):
    assert is_file(folder / "notes.md")
    assert not is_file(folder / "news")
    assert not is_file(folder / ("n" * 300))

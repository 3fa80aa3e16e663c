from pathlib import Path

import pytest

from reader.saving import save


def test_a_new_file_gets_the_usual_permissions(tmp_path: Path) -> None:
    plain, path = tmp_path / "plain.md", tmp_path / "out.md"
    plain.touch()
    save(path, "“Ünï”\n")
    assert path.read_bytes() == "“Ünï”\n".encode()
    assert path.stat().st_mode == plain.stat().st_mode


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    path.chmod(0o600)
    save(path, "new")
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("new", 0o600)


def test_when_writing_fails_the_old_file_stays_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        save(path, "new \ud800")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save(tmp_path / "missing" / "out.md", "text")

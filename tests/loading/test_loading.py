import os
from pathlib import Path

import pytest

from reader.loading import LoadError, load
from reader.model import Part


def test_an_article_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffStorm breaks wall\r\n\r\nThe wall at Skerrow gave way.\r\n".encode())
    article = load(path)
    assert (article.name, article.title, article.lines) == (str(path), "Storm breaks wall", 3)
    assert [p.part for p in article.paragraphs] == [Part.HEADLINE, Part.BODY]
    body = article.paragraphs[1].span
    assert article.line(body.start) == 3
    assert article.original(body).of(path.read_bytes().decode("utf-8-sig")) == "The wall at Skerrow gave way."


def refused(path: Path) -> str:
    with pytest.raises(LoadError) as error:
        load(path)
    message = str(error.value)
    assert message.startswith(str(path))
    assert "\n" not in message
    return message


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "no such file" in refused(tmp_path / "missing.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "folder" in refused(tmp_path)


def test_a_pipe_is_refused_and_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in refused(tmp_path / "pipe")


@pytest.mark.parametrize(
    ("data", "fault"),
    [(b"", "empty"), (b" \n\t\n", "empty"), (b"GIF89a\x00\x01", "NUL"), (b"\xff\xfe\x00", "UTF-16")],
    ids=["empty", "only white space", "binary", "broken encoding"],
)
def test_a_file_without_text_is_refused(tmp_path: Path, data: bytes, fault: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert fault in refused(path)

"""What `docs/safety.md` promises: its tests are there, and those that stand nowhere else."""

import re
import socket

import pytest
from click.testing import CliRunner

from reader.cli import main
from reader.export import EXPORTERS
from reader.session import Session
from tests.support.app_screens import app_of, opened
from tests.support.comparisons import TWO
from tests.support.key_presses import press
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "safety.md").read_text(encoding="utf-8")
NAMED = re.findall(r"^- `([\w/]*test_\w+\.py)::(test_\w+)`$", PAGE, re.MULTILINE)
PAGES = sorted(path for path in (ROOT / "tests" / "pages").iterdir() if path.suffix != ".expected")


@pytest.mark.parametrize(("file", "test"), NAMED, ids=lambda name: name)
def test_a_test_that_the_page_names_is_there(file, test):
    assert re.search(rf"^ *(?:async )?def {test}\(", (ROOT / "tests" / file).read_text(encoding="utf-8"), re.MULTILINE)


def test_every_promise_names_tests():
    promises = PAGE.split("\n## ")[1:]
    assert [promise.partition("\n")[0] for promise in promises if "\n- `" not in promise] == []
    assert len(re.findall(r"^- ", PAGE, re.MULTILINE)) == len(NAMED)


def test_files_are_read_compared_and_written_without_a_connection(tmp_path, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    fetching = tmp_path / "fetching.html"
    fetching.write_text(
        '<!DOCTYPE html SYSTEM "http://harbour.example/page.dtd"><html><head><title>Storm breaks wall</title>'
        '<link rel="stylesheet" href="http://harbour.example/a.css"><script src="http://harbour.example/a.js"></script>'
        '<meta http-equiv="refresh" content="0; url=http://harbour.example/"></head><body><article>'
        '<img src="http://harbour.example/a.png"><p>The outer wall of the harbour gave way on Monday night after two '
        "days of storm, and the port was shut until the morning.</p></article></body></html>"
    )
    saved = str(tmp_path / "saved.json")
    commands = [
        ["show", *map(str, PAGES), str(fetching)],
        ["compare", "--force", *map(str, PAGES[:4]), str(fetching), "-o", saved],
        *(["open", saved, "-o", str(tmp_path / f"out{suffix}")] for suffix in EXPORTERS),
    ]
    for command in commands:
        ended = CliRunner().invoke(main, command, prog_name="reader")
        assert ended.exit_code == 0, ended.output


async def test_all_that_is_kept_stands_in_the_platforms_folders(tmp_path, monkeypatch):
    for kind in ("CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    articles = tmp_path / "articles"
    articles.mkdir()
    monkeypatch.chdir(articles)
    app = app_of(TWO, Session())
    async with app.run_test() as pilot:
        await opened(app, pilot)
        await press(pilot, "m", "c", *"why", "enter", "v", "j")
    kept = [path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.parts[:3] for path in kept] == [("STATE", "reader", "sessions")]

"""Where sessions are kept: written whole or not at all, set aside where they are broken."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader.pipeline import compare
from reader.preferences import Layout
from reader.saving import alone_in
from reader.session.passage_places import File, place_of
from reader.session.state import State
from reader.session.store import Store, folder, from_json
from tests.support.kept_session import BASE, session, worked_on


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"{}",
        b"\xff\xfe",
        b'{"format": "reader-comparison", "version": 1}',
        b'{"format": "reader-session", "version": 0}',
        b'{"format": "reader-session", "version": "2"}',
        b"[1, 2]",
    ],
    ids=["empty", "no state", "no text", "another's", "no version", "a version in words", "a list"],
)
def test_a_broken_file_is_set_aside_with_a_word_and_the_app_goes_on(tmp_path, document):
    worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    path.write_bytes(document)
    kept = session(tmp_path)
    back, word = kept.restore(BASE)
    assert back.comparison == BASE
    assert word.startswith("the saved session could not be read; its file is now ")
    assert "\n" not in word
    assert (tmp_path / f"{path.name}.broken").read_bytes() == document
    kept.keep(BASE, (), None, Layout.ROWS, 1)
    assert from_json(path.read_bytes()).current == place_of(BASE, 1)
    path.write_bytes(document)
    session(tmp_path).restore(BASE)
    assert (tmp_path / f"{path.name}.broken-2").exists()


def test_a_file_of_a_newer_version_is_set_aside_under_a_name_that_says_so(tmp_path):
    worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    newer = b'{"format": "reader-session", "version": 3, "state": {"more": []}}'
    path.write_bytes(newer)
    kept = session(tmp_path)
    back, word = kept.restore(BASE)
    aside = tmp_path / f"{path.name}.version-3"
    assert back.comparison == BASE
    assert word == (f"the session was saved by a newer reader; update reader to read it; its file is now {aside}")
    assert aside.read_bytes() == newer
    path.write_bytes(newer)
    kept.keep(BASE, (), None, Layout.ROWS, 1)
    assert not kept.fault
    assert (tmp_path / f"{path.name}.version-3-2").read_bytes() == newer


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: path.symlink_to("/dev/zero")])
def test_what_is_no_file_is_set_aside_and_nobody_waits_for_it(tmp_path, make):
    worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    path.unlink()
    make(path)
    kept = session(tmp_path)
    back, word = kept.restore(BASE)
    aside = tmp_path / f"{path.name}.no-file"
    assert back.comparison == BASE
    assert word == f"the session’s place held something that is not a file; it is now {aside}"
    assert aside.exists()
    make(path)
    kept.keep(BASE, (), None, Layout.ROWS, 1)
    assert not kept.fault
    assert from_json(path.read_bytes()).current == place_of(BASE, 1)


def test_nobody_waits_for_a_pipe_among_the_states_of_other_files(tmp_path):
    worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    os.mkfifo(path.with_name(f"{path.name.partition('-')[0]}-others.json"))
    path.rename(path.with_name(f"elsewhere-{path.name.partition('-')[2]}"))
    assert session(tmp_path).restore(BASE)[1].startswith("as you left it")


def test_nobody_waits_for_a_pipe_in_place_of_the_file_that_was_saved_last(tmp_path):
    os.mkfifo(tmp_path / "last-saved")
    assert session(tmp_path).last_saved() is None


def test_who_comes_second_waits_and_in_the_end_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.saving.PATIENCE", 0.05)
    kept = session(tmp_path)
    kept.restore(BASE)
    with alone_in(tmp_path):
        kept.keep(BASE, (), None, Layout.ROWS, 0)
    assert kept.fault == f"the session could not be saved: another window is writing to it ({tmp_path})"
    kept.keep(BASE, (), None, Layout.ROWS, 0)
    assert not kept.fault


def test_a_folder_that_cannot_be_read_or_written_is_said(tmp_path):
    (tmp_path / "room").write_text("a file")
    kept = session(tmp_path / "room")
    assert kept.restore(BASE)[0].comparison == BASE
    kept.keep(BASE, (), None, Layout.ROWS, 1)
    assert kept.fault.startswith("the session could not be saved: ")


class Killed(BaseException):
    """The process ends at once."""


def test_killed_between_writing_and_renaming_the_old_state_is_there_whole(tmp_path, monkeypatch):
    worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    before = path.read_bytes()

    def die(*_):
        raise Killed

    monkeypatch.setattr(Path, "replace", die)
    # What is killed clears nothing up, either.
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)
    kept = session(tmp_path)
    back, _ = kept.restore(BASE)
    with pytest.raises(Killed):
        kept.keep(back.comparison, (), None, Layout.ROWS, 0)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 2
    assert session(tmp_path).restore(BASE)[0].comparison == back.comparison


def test_nothing_is_written_where_nothing_has_changed(tmp_path):
    comparison = worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    os.utime(path, (1, 1))
    kept = session(tmp_path)
    back, _ = kept.restore(BASE)
    kept.keep(comparison, back.state.moves, back.lead, Layout.ARTICLES, back.current)
    assert path.stat().st_mtime == 1


def test_it_is_kept_in_the_platforms_place_which_the_environment_moves(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert folder() == tmp_path / "reader" / "sessions"


def test_a_name_that_is_no_utf_8_is_written(tmp_path):
    odd = os.fsdecode(b"/news/caf\xe9.txt")
    accounts = compare([replace(BASE.witnesses[0].article, name=odd), BASE.witnesses[1].article])
    kept = session(tmp_path)
    kept.restore(accounts)
    kept.keep(accounts, (), None, Layout.ROWS, 0)
    assert not kept.fault
    assert json.loads(next(tmp_path.iterdir()).read_text(encoding="utf-8"))["format"] == "reader-session"


def test_the_newest_of_several_states_of_changed_files_is_gone_on_from(tmp_path):
    store = Store(tmp_path, "names", "now")
    for number, contents in enumerate(("older", "newer")):
        replace(store, contents=contents).update(lambda _, at=contents: State((File("a", at),)))
        os.utime(replace(store, contents=contents).path, (number, number))
    assert store.read() == State((File("a", "newer"),))

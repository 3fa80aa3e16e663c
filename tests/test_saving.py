"""A document is saved whole or not at all: killed at any moment, on a full disk, through links, without leave."""

import errno
import os
import resource
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from reader.cli import main
from reader.saving import save
from tests.support.kill_while_saving import KILLS
from tests.support.paths import ROOT
from tests.support.unprivileged import as_unprivileged_user

SAMPLES = sorted((ROOT / "samples" / "harbour-fire").glob("*.txt"))


def contents(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


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


def test_the_words_of_a_private_file_are_never_in_one_that_others_can_read(tmp_path, monkeypatch) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    path.chmod(0o600)
    seen = []
    monkeypatch.setattr(os, "fsync", lambda handle: seen.append(stat.S_IMODE(os.fstat(handle).st_mode)))
    save(path, "new")
    assert seen[0] == 0o600


def test_line_ends_and_the_encoding_are_as_they_are_told(tmp_path: Path) -> None:
    save(tmp_path / "a.csv", "é\r\n", "utf-8-sig")
    assert (tmp_path / "a.csv").read_bytes() == b"\xef\xbb\xbf\xc3\xa9\r\n"


def test_a_link_stays_and_the_file_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    path, link = tmp_path / "real" / "out.md", tmp_path / "link.md"
    path.write_text("old")
    link.symlink_to(path)
    save(link, "new")
    assert (link.is_symlink(), path.read_text(), contents(path.parent)) == (True, "new", [path])


def test_a_link_to_nothing_yet_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to("real.md")
    save(tmp_path / "link.md", "new")
    assert (tmp_path / "real.md").read_text() == "new"
    assert (tmp_path / "link.md").is_symlink()


def test_when_writing_fails_the_old_file_stays_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        save(path, "new \ud800")
    assert (path.read_text(), contents(tmp_path)) == ("old", [path])


@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS], ids=errno.errorcode.get)
def test_whatever_step_fails_the_old_file_stays_and_nothing_else(tmp_path, monkeypatch, step, number) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "out.md"
    path.write_text("old")
    with monkeypatch.context() as patched:
        patched.setattr(os, step, fail)
        with pytest.raises(OSError, match=os.strerror(number)):
            save(path, "new")
    assert (path.read_text(), contents(tmp_path)) == ("old", [path])


def test_a_name_of_full_length_is_saved(tmp_path: Path) -> None:
    path = tmp_path / f"{'n' * 252}.md"
    save(path, "text")
    assert contents(tmp_path) == [path]


def _loop(folder: Path) -> Path:
    path = folder / "loop.md"
    path.symlink_to(path)
    return path


def _folder(folder: Path) -> Path:
    path = folder / "there.md"
    path.mkdir()
    return path


def _pipe(folder: Path) -> Path:
    path = folder / "pipe.md"
    os.mkfifo(path)
    return path


WRONG = {
    "a folder that is not there": (lambda folder: folder / "missing" / "out.md", errno.ENOENT),
    "a path that is a folder": (_folder, errno.EISDIR),
    "a name that is too long": (lambda folder: folder / f"{'n' * 300}.md", errno.ENAMETOOLONG),
    "a link that leads to itself": (_loop, errno.ELOOP),
    "a pipe": (_pipe, errno.EINVAL),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_where_a_file_cannot_be_the_system_says_why_and_nothing_is_left(tmp_path: Path, wrong: str) -> None:
    make, number = WRONG[wrong]
    path = make(tmp_path)
    before = contents(tmp_path)
    with pytest.raises(OSError, match=os.strerror(number)) as error:
        save(path, "text")
    assert error.value.errno == number
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    "wrong", ["a folder that is not there", "a name that is too long", "a link that leads to itself"]
)
def test_the_command_line_says_it_in_one_line(tmp_path: Path, wrong: str) -> None:
    make, _ = WRONG[wrong]
    result = CliRunner().invoke(main, ["compare", *map(str, SAMPLES), "-o", str(make(tmp_path))])
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert result.stderr.startswith("reader: ")


def test_a_folder_and_a_file_without_leave_stay_as_they_are(tmp_path: Path) -> None:
    as_unprivileged_user(tmp_path, lambda: _without_leave(tmp_path))


def _without_leave(folder: Path) -> None:
    locked, path = folder / "locked", folder / "mine.md"
    locked.mkdir(0o555)
    path.write_text("mine")
    path.chmod(0o444)
    for wrong in (locked / "out.md", path):
        with pytest.raises(PermissionError):
            save(wrong, "new")
    assert (path.read_text(), contents(locked)) == ("mine", [])


def test_a_full_disk_is_one_line_and_the_old_file_stays(tmp_path: Path) -> None:
    """A limit on the size of files fails in the middle of writing, as a full disk does."""
    path = tmp_path / "fire.json"
    path.write_text("old")
    run = subprocess.run(
        [sys.executable, "-m", "reader", "compare", *SAMPLES, "-o", path],
        capture_output=True,
        check=False,
        text=True,
        preexec_fn=_small_files,
    )
    assert (run.returncode, path.read_text()) == (2, "old")
    assert run.stderr == f"reader: {path}: File too large; choose another file with -o\n"
    assert contents(tmp_path) == [path]


def _small_files() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))


@pytest.mark.parametrize("what", ["document", "session"])
def test_killed_at_any_moment_the_old_file_or_the_new_one_is_there(tmp_path: Path, what: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.support.kill_while_saving", what, tmp_path],
        capture_output=True,
        check=False,
        text=True,
        cwd=ROOT,
    )
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > KILLS / 20, "hardly a kill came in the middle"

"""Bad input in a terminal: one line, exit code 2, and no app where it can be told before there is one."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

ALTERNATE_SCREEN = b"\x1b[?1049h"
GOOD = "The pier burned.\n\nNobody was hurt, the harbour office said."


def in_a_terminal(*arguments: str, **environment: str) -> tuple[int, bytes]:
    """The exit code of `reader`, and all that it wrote to its terminal."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, **environment},
    )
    os.close(slave)
    written = b""
    try:
        while piece := os.read(master, 1 << 16):
            written += piece
    except OSError:  # what Linux says where the other side is closed
        pass
    os.close(master)
    return process.wait(20), written


@pytest.mark.parametrize(
    ("data", "fault", "app"),
    [
        pytest.param(None, "there is no such file; check the spelling of the path", False, id="missing"),
        pytest.param(b" \n", "the file is empty; give a file with an article", False, id="empty"),
        pytest.param(b"\x89PNG\x00", "it contains NUL bytes, so it is not plain text", True, id="no text"),
        pytest.param(b"%PDF-1.4 torn", "this PDF is damaged; save it again, or as text", True, id="damaged"),
    ],
)
def test_bad_input_is_one_line_and_no_app(tmp_path: Path, data: bytes | None, fault: str, app: bool) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(GOOD)
    if data is not None:
        bad.write_bytes(data)
    code, written = in_a_terminal("compare", str(good), str(bad))
    assert code == 2
    assert (ALTERNATE_SCREEN in written) == app
    line = written.rpartition(b"\x1b")[2].splitlines()[-1].decode() if app else written.decode().strip()
    assert f"reader: {bad}: {fault}" in line
    assert written.endswith(b"\r\n")


@pytest.mark.parametrize("driver", ["x:y", "os:path", "..x:y", "textual.driver:Driver", ""])
def test_a_driver_that_is_none_is_one_line(driver: str) -> None:
    code, written = in_a_terminal("demo", TEXTUAL_DRIVER=driver)
    said = f"reader: TEXTUAL_DRIVER={driver}: there is no such driver; unset it\r\n"
    assert (code, written.decode()) == (2, said)

"""First frame, key latency and memory, against bare Textual apps in the same run, through a pseudo-terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

from reader.loading import load

SAMPLES = Path("samples/harbour-fire")
ROUNDS = 7
KEYS = {"a row": "j" * 40, "a page": " b" * 20}
LINES = (1_000, 20_000, 100_000)


class Terminal:
    """A process with a terminal of 120 by 36 cells."""

    def __init__(self, *arguments: str) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
        self.clock, clock = os.pipe()
        dropped = ("PYTHONDONTWRITEBYTECODE", "NO_COLOR", "TEXTUAL_THEME")
        environment = {name: value for name, value in os.environ.items() if name not in dropped}
        environment |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "READY_FD": str(clock)}
        # Nothing that was kept is to be shown, and nothing is to be kept.
        self.folder = tempfile.TemporaryDirectory()
        environment |= {"XDG_STATE_HOME": self.folder.name, "XDG_CONFIG_HOME": self.folder.name}
        self.painted = b""
        self.begun = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            pass_fds=(clock,),
            start_new_session=True,
        )
        os.close(slave)
        os.close(clock)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.clock)
        self.folder.cleanup()

    def seen(self, words: str, seconds: float = 60) -> float:
        """The clock when these words were first painted, be it in a frame that was read already."""
        while words.encode() not in self.painted:
            if not select.select([self.master], [], [], seconds)[0]:
                raise TimeoutError(f"{words} was not painted: {self.painted[-500:]!r}")
            self.painted += os.read(self.master, 1 << 16)
        return time.monotonic()

    def settle(self, silence: float) -> float:
        """The clock when the last bytes came before so many seconds of silence."""
        last = time.monotonic()
        while select.select([self.master], [], [], silence)[0]:
            os.read(self.master, 1 << 16)
            last = time.monotonic()
        return last

    def press(self, key: str) -> float:
        """Seconds from a key press to the end of the frame that it leads to."""
        begun = time.monotonic()
        os.write(self.master, key.encode())
        if not select.select([self.master], [], [], 5)[0]:
            raise TimeoutError(f"nothing was painted after {key!r}")
        return self.settle(0.03) - begun

    @property
    def ready(self) -> float:
        """The clock when the app had its data and began."""
        return float(os.read(self.clock, 100))

    @property
    def peak(self) -> float:
        """The most memory held so far, in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def run(source: Path = SAMPLES, out: Path | None = None) -> None:
    """Measure with the articles of a folder; print the ratios, and write them to a file if one is named."""
    bare, first = _first_frames(source)
    report = "\n".join([first, *(line for lines in LINES for line in _pages(lines, bare))]) + "\n"
    print(report, end="")
    if out is not None:
        out.write_text(report, encoding="utf-8")


def _first_frames(source: Path) -> tuple[float, str]:
    """The seconds that a bare app takes from its process to its first frame, and how ours relates.

    Ours shows the names of the accounts, then their titles, then the rows.
    """
    paths = sorted(source.glob("*.txt"))[:3]
    steps = {"names": paths[0].name, "titles": load(paths[0]).title[:12], "rows": " keys"}
    bare: list[float] = []
    ours: dict[str, list[float]] = {step: [] for step in steps}
    for _ in range(ROUNDS):
        with Terminal("tests.benchmarks.screens", "bare") as terminal:
            bare.append(terminal.seen("first-frame") - terminal.begun)
        with Terminal("reader", "compare", *map(str, paths)) as terminal:
            for step, words in steps.items():
                ours[step].append(terminal.seen(words) - terminal.begun)
    lines = [_ratio(f"first frame, {len(paths)} articles, {step}", seconds, bare) for step, seconds in ours.items()]
    return statistics.median(bare), "\n".join(lines)


def _pages(lines: int, start: float) -> list[str]:
    with Terminal("tests.benchmarks.screens", "scroll", str(lines)) as terminal:
        bare_frame = terminal.seen("first-frame") - terminal.ready
        terminal.settle(0.3)
        bare = {step: [terminal.press(key) for key in keys] for step, keys in KEYS.items()}
        bare_peak = terminal.peak
    with Terminal("tests.benchmarks.screens", "reader", str(lines)) as terminal:
        frame = terminal.seen("counted") - terminal.ready
        terminal.settle(0.3)
        ours = {step: [terminal.press(key) for key in keys] for step, keys in KEYS.items()}
        peak = terminal.peak
    report = [
        f"{lines:>7,} lines: painted {1000 * frame:.0f} ms after the comparison, bare {1000 * bare_frame:.0f} ms, "
        f"with the start of a process {(start + frame - bare_frame) / start:.2f}; "
        f"peak {peak:.0f} MB, bare {bare_peak:.0f} MB"
    ]
    report += [_ratio(f"{lines:>7,} lines, {step} on", ours[step], bare[step]) for step in KEYS]
    return report


def _ratio(what: str, ours: list[float], bare: list[float]) -> str:
    """Medians and least times in milliseconds, and how they relate."""
    middle, bare_middle = statistics.median(ours), statistics.median(bare)
    return (
        f"{what}: median {1000 * middle:.1f} / {1000 * bare_middle:.1f} ms = {middle / bare_middle:.2f}, "
        f"least {1000 * min(ours):.1f} / {1000 * min(bare):.1f} ms = {min(ours) / min(bare):.2f}"
    )

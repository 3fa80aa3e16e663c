"""`python -m tests.support.kill_while_saving document|session FOLDER`: kill a child in the middle of saving, often.

A process of its own, small enough that forking it costs nothing. Prints how many of the kills came in the middle.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Collection
from itertools import count
from pathlib import Path

KILLS = 200
DOCUMENTS = [f"{letter * 100_000}\n" for letter in "ab"]


def document(folder: Path) -> tuple[Callable[[int], None], Callable[[Path], bool]]:
    """Saves one document and another in turns; a file is whole that is one of them."""
    from reader.saving import save  # noqa: PLC0415

    def work(turn: int) -> None:
        save(folder / "out.md", DOCUMENTS[turn % 2])

    return work, lambda path: path.read_text() in DOCUMENTS


def session(folder: Path) -> tuple[Callable[[int], None], Callable[[Path], bool]]:
    """Keeps a session with one note and another in turns; a file is whole that can be read."""
    from reader.model import Remark  # noqa: PLC0415
    from reader.session.state import Kept, State  # noqa: PLC0415
    from reader.session.store import Store, from_json  # noqa: PLC0415

    store = Store(folder, "names", "contents")
    states = [State((), (Kept((), Remark(note=letter * 40_000)),)) for letter in "ab"]

    def keep(state: State) -> None:
        store.update(lambda _: state)

    return lambda turn: keep(states[turn % 2]), lambda path: from_json(path.read_bytes()) in states


def kills(folder: Path, work: Callable[[int], None], whole: Callable[[Path], bool]) -> int:
    """How many of the kills left a temporary file behind, and so came in the middle. Raises `AssertionError`."""
    chance = random.Random(7)
    work(0)
    begun = time.perf_counter()
    work(1)
    usual = time.perf_counter() - begun
    (saved,) = folder.iterdir()
    return sum(_kill(work, chance.uniform(0, 1.5 * usual), folder, (saved,), whole) for _ in range(KILLS))


def _kill(
    work: Callable[[int], None], pause: float, folder: Path, known: Collection[Path], whole: Callable[[Path], bool]
) -> bool:
    ready, go = os.pipe()
    child = os.fork()
    if not child:
        os.write(go, b"x")
        for turn in count():
            work(turn)
    os.read(ready, 1)
    time.sleep(pause)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(ready)
    os.close(go)
    assert all(map(whole, known)), "neither the old file nor the new one"
    left = [path for path in folder.iterdir() if path not in known]
    assert all(path.name.startswith(".reader-") for path in left), left
    for path in left:
        path.unlink()
    return bool(left)


if __name__ == "__main__":
    place = Path(sys.argv[2])
    print(kills(place, *{"document": document, "session": session}[sys.argv[1]](place)))  # noqa: T201

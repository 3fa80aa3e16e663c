"""Where states are kept: one file for each set of contents, in the platform's place for a program's state."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from reader.session.state import State

if TYPE_CHECKING:
    from pydantic import TypeAdapter


VERSION = 1
"""The version of what is kept; one more wherever it could no longer be read by what was released."""


class SessionError(Exception):
    """What holds no state; the message says what has become of it."""


@dataclass(frozen=True, slots=True)
class _SessionDocument:
    state: State
    format: Literal["reader-session"] = "reader-session"
    version: Literal[1] = 1


@cache
def _documents() -> TypeAdapter[_SessionDocument]:
    from pydantic import TypeAdapter  # noqa: PLC0415 - only where there is a state to read or to write

    return TypeAdapter(_SessionDocument)


def to_json(state: State) -> bytes:
    """The state as a document."""
    return _documents().dump_json(_SessionDocument(state), indent=1) + b"\n"


def from_json(document: bytes) -> State:
    """The state that `to_json` wrote, equal in every field. Raises pydantic's `ValidationError`."""
    return _documents().validate_json(document).state


def folder() -> Path:
    """The folder of all states; `XDG_STATE_HOME` moves it."""
    from platformdirs import user_state_path  # noqa: PLC0415

    return user_state_path("reader", appauthor=False) / "sessions"


def digest(words: Iterable[str]) -> str:
    """One name for a set of names or hashes, in whatever order they are given."""
    return sha256("\0".join(sorted(words)).encode()).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class Store:
    """The states of one set of contents, `contents`, under one set of file names, `names`; digests both."""

    folder: Path
    names: str
    contents: str

    @property
    def path(self) -> Path:
        """Where the state is written."""
        return self.folder / f"{self.names}-{self.contents}.json"

    def find(self) -> Path | None:
        """The state of these files, else the newest of the same contents elsewhere or of other contents of theirs."""
        if self.path.exists():
            return self.path
        for pattern in (f"*-{self.contents}.json", f"{self.names}-*.json"):
            if found := [path for path in self.folder.glob(pattern) if path.is_file()]:
                return max(found, key=lambda path: path.stat().st_mtime_ns)
        return None

    def read(self) -> State | None:
        """The state that is kept, if there is any. Raises `OSError`, and `SessionError` for what is set aside."""
        path = self.find()
        return None if path is None else _read(path)

    def update(self, change: Callable[[State | None], State], *, anew: bool = False) -> State:
        """Replace the state that is kept, if there is any, by what is made of it, and give that back.

        No other process changes it meanwhile. What holds no state is set aside, and the state, too, where all begins
        `anew`. Raises `OSError`.
        """
        from reader.saving import alone_in, save  # noqa: PLC0415

        self.folder.mkdir(parents=True, exist_ok=True)
        with alone_in(self.folder):
            if anew and self.path.exists():
                aside(self.path, "before")
            try:
                state = change(_read(self.path) if self.path.exists() else None)
            except SessionError:
                state = change(None)
            save(self.path, to_json(state).decode())
        return state


def _read(path: Path) -> State:
    from pydantic import ValidationError  # noqa: PLC0415 - only where there is a state

    from reader.saving import contents  # noqa: PLC0415

    if not path.is_file():
        raise SessionError(f"the session’s place held something that is not a file; it is now {aside(path, 'no-file')}")
    document = contents(path)
    try:
        return from_json(document)
    except ValidationError as fault:
        if later := _later_version(document):
            there = aside(path, f"version-{later}")
            word = f"the session was saved by a newer reader; update reader to read it; its file is now {there}"
        else:
            word = f"the saved session could not be read; its file is now {aside(path, 'broken')}"
        raise SessionError(word) from fault


def _later_version(document: bytes) -> int | None:
    """The version of a state that a newer program wrote; none where it is no such state."""
    try:
        match json.loads(document):
            case {"format": "reader-session", "version": int(version)} if VERSION < version < 10**6:
                return version
    except ValueError:
        pass
    return None


def aside(path: Path, why: str) -> Path:
    """Give a file a name that no session has, and that no other file has. Raises `OSError`."""
    names = (path.with_name(f"{path.name}.{why}{'' if number == 1 else f'-{number}'}") for number in count(1))
    free = next(name for name in names if not name.exists())
    return path.rename(free)

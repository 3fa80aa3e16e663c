"""Where states are kept: one file for each set of contents, in the platform's place for a program's state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from reader.session.state import State

if TYPE_CHECKING:
    from pydantic import TypeAdapter


class SessionError(Exception):
    """A file that holds no state; the message says what has become of it."""


@dataclass(frozen=True, slots=True)
class _Document:
    state: State
    format: Literal["reader-session"] = "reader-session"
    version: Literal[1] = 1


@cache
def _documents() -> TypeAdapter[_Document]:
    from pydantic import TypeAdapter  # noqa: PLC0415 - only where there is a state to read or to write

    return TypeAdapter(_Document)


def to_json(state: State) -> bytes:
    """The state as a document."""
    return _documents().dump_json(_Document(state), indent=1) + b"\n"


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
            if found := list(self.folder.glob(pattern)):
                return max(found, key=lambda path: path.stat().st_mtime_ns)
        return None

    def read(self) -> State | None:
        """The state that is kept, if there is any. Raises `OSError`, and `SessionError` for a file set aside."""
        if (path := self.find()) is None:
            return None
        from pydantic import ValidationError  # noqa: PLC0415 - only where there is a state

        try:
            return from_json(path.read_bytes())
        except ValidationError as fault:
            raise SessionError(
                f"the kept session could not be read; its file is now {aside(path, 'broken')}"
            ) from fault

    def write(self, state: State) -> None:
        """Replace the state as a whole. Raises `OSError`."""
        from reader.saving import save  # noqa: PLC0415

        self.folder.mkdir(parents=True, exist_ok=True)
        save(self.path, to_json(state).decode())


def aside(path: Path, why: str) -> Path:
    """Give a file a name that no session has, and that no other file has. Raises `OSError`."""
    names = (path.with_name(f"{path.name}.{why}{'' if number == 1 else f'-{number}'}") for number in count(1))
    free = next(name for name in names if not name.exists())
    return path.rename(free)

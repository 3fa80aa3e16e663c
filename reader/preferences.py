"""What a user may prefer, named once for all rooms that ask: the settings, the sessions, the pipeline and the app."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Layout(StrEnum):
    """How the accounts stand on the screen."""

    ROWS = "rows"
    ARTICLES = "articles"
    FOCUS = "focus"

    @property
    def after(self) -> Layout:
        """The next layout of the cycle."""
        every = list(Layout)
        return every[(every.index(self) + 1) % len(every)]


class Labels(StrEnum):
    """What accounts are called beside their letters."""

    OUTLET = "outlet"
    FILE = "file"


class WeakRows(StrEnum):
    """Whether the app shows rows that are possibly related."""

    SHOW = "show"
    HIDE = "hide"

    @property
    def other(self) -> WeakRows:
        """The other of the two."""
        return WeakRows.HIDE if self is WeakRows.SHOW else WeakRows.SHOW


class Stretches(StrEnum):
    """Whether long stretches that one account alone tells are folded to a line at first."""

    FOLD = "fold"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on something counts.

    `join` is the likelihood, 0 to 1, from which two passages count as telling the same: half the F-measure that can be
    reached is the best choice for that measure (Lipton, Elkan and Narayanaswamy 2014); the very number was chosen with
    all of 61 annotated events in view, on which link F1 is 0.60. `run` is how many words in a row two accounts must
    share to be named as taken over whole.
    """

    join: float = 0.32
    run: int = 15


USUAL = Thresholds()


@dataclass(frozen=True, slots=True)
class SecondReader:
    """A language model that may be asked to point.

    `endpoint` is where it takes chat completions and `model` its name there; empty where none is set. `timeout` is the
    seconds in which one question has to be answered, `window` the tokens that a question and its answer may take
    together. `api_key_command` prints a key. Only with `allow_remote` may it be on another machine.
    """

    endpoint: str = ""
    model: str = ""
    timeout: float = 300.0
    window: int = 8000
    api_key_command: str = ""
    allow_remote: bool = False


NO_SECOND_READER = SecondReader()

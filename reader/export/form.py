"""What a document is to be: its rows, and what its format lets one choose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from reader.cycles import unsearched
from reader.lookup.scope import WHOLE, Scope
from reader.model import Comparison


class MarkdownStyle(StrEnum):
    """Whose Markdown is written: marks and anchors differ, words do not."""

    GITHUB = "github"
    OBSIDIAN = "obsidian"
    PANDOC = "pandoc"
    PLAIN = "plain"


class Choice(StrEnum):
    """What a format may let one choose."""

    SCOPE = "scope"
    STYLE = "style"
    FRONT_MATTER = "front matter"
    BRIEF = "brief"
    SECOND_READER = "second reader"


@dataclass(frozen=True, slots=True)
class Form:
    """Which rows a document holds and how it is dressed; a format leaves alone what it does not let one choose.

    In `brief` it is one page that says what differs and shows no row.
    """

    scope: Scope = WHOLE
    style: MarkdownStyle = MarkdownStyle.GITHUB
    front_matter: bool = False
    brief: bool = False


WHOLE_FORM = Form()

Writer = Callable[[Comparison, Form], str]


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: its name, how it is written, what of a `Form` it heeds, and how its letters stand in a file."""

    name: str
    write: Writer
    choices: frozenset[Choice] = frozenset()
    encoding: str = "utf-8"

    def __call__(self, comparison: Comparison, form: Form = WHOLE_FORM) -> str:
        """The comparison in this format."""
        with unsearched():
            return self.write(comparison, form)

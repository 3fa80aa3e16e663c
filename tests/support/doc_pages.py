"""Pages that show commands and tables: what is shown is run or drawn anew, and the page with it.

A block that begins with `$ ` is a session in a shell: its commands are run in order, in a folder that holds the
samples, and what each prints stands below it. Between `<!-- NAME -->` and `<!-- end -->` stands a table that the
program's own lists give.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from textual.binding import Binding

from reader import archive
from reader.cli import accounts
from reader.loading import extract, fetch, sources
from reader.loading.formats import docx, envelope, html, markdown, pdf
from reader.loading.furniture import surroundings
from reader.loading.page import characters
from reader.loading.text import normalise
from reader.pointing import endpoint
from reader.saving import PATIENCE
from reader.segment.lengths import LONGEST
from reader.settings import Keys
from reader.tui.app_settings import choices
from reader.tui.dialogs import note_dialog, save_dialog, search_line
from reader.tui.keys import READING, TABLE
from reader.verdict.english.quantities import MOST as MOST_AMOUNTS
from reader.verdict.quoted_words import MOST as MOST_QUOTATIONS
from reader.verdict.rules import RULES
from tests.support.paths import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

_SESSION = re.compile(r"(?<=^```\n)\$ .*?(?=^```$)", re.MULTILINE | re.DOTALL)
_TABLE = re.compile(r"(?<=^<!-- )(?!end )([a-z ]+)( -->\n).*?(?=^<!-- end -->$)", re.MULTILINE | re.DOTALL)
_NAMES = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "escape": "esc",
    "colon": ":",
    "pagedown": "page down",
    "pageup": "page up",
}


def commands(page: str) -> list[str]:
    """The commands that a page shows with what they print."""
    return [line[2:] for block in _SESSION.findall(page) for line in block.splitlines() if line.startswith("$ ")]


def anew(page: str, folder: Path) -> str:
    """The same page with what its commands print now, run in this empty folder, and with the tables of today."""
    _furnish(folder)
    page = _SESSION.sub(lambda block: _session(block[0], folder), page)
    return _TABLE.sub(lambda table: f"{table[1]}{table[2]}\n{TABLES[table[1]]()}\n", page)


def _furnish(folder: Path) -> None:
    """The samples, and the program under its name."""
    (folder / "samples").symlink_to(ROOT / "samples")
    (folder / ".bin").mkdir()
    program = folder / ".bin" / "reader"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m reader "$@"\n')
    program.chmod(0o755)


def _session(block: str, folder: Path) -> str:
    said = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    script = "\n".join(f"code=$?; printf '\\0'; (exit $code)\n{command}" for command in said)
    home = {f"XDG_{kind}_HOME": str(folder / ".home" / kind) for kind in ("CACHE", "CONFIG", "STATE")}
    ended = subprocess.run(
        ["sh", "-c", script],
        cwd=folder,
        env={**home, "PATH": f"{folder / '.bin'}{os.pathsep}{os.defpath}", "COLUMNS": "100", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    printed = ended.stdout.split("\0")[1:]
    shown = (f"$ {command}\n{_plain(output)}" for command, output in zip(said, printed, strict=True))
    return "".join(shown)


def _plain(output: str) -> str:
    """Without white space at the ends of lines and of the whole."""
    lines = [line.rstrip() for line in output.splitlines()]
    return "".join(f"{line}\n" for line in "\n".join(lines).strip("\n").splitlines())


def _keys(bindings: Sequence[Binding]) -> str:
    """What they do, the keys, and the name by which `config.toml` gives them others; a heading a group."""
    groups = dict.fromkeys(binding.group for binding in bindings)
    return "\n".join(
        f"**{group.description}**\n\n| keys | | in `config.toml` |\n|---|---|---|\n"
        + "".join(
            f"| {_drawn(binding.key)} | {binding.description} | `{binding.id}` |\n"
            for binding in bindings
            if binding.group == group
        )
        for group in groups
        if group
    )


def _drawn(keys: str) -> str:
    return " ".join(f"`{_NAMES.get(key, key)}`" for key in keys.split(","))


def _themes() -> str:
    return ", ".join(f"`{theme}`" for theme in choices().themes) + ".\n"


_BOUNDS: Sequence[tuple[str, float]] = (
    ("a source, bytes", sources.LARGEST),
    ("the text in it, characters", extract.LARGEST_TEXT),
    ("characters of a text that have to be changed (controls, loose accents)", normalise.MOST_SHIFTS),
    ("a web page, bytes", html.LARGEST),
    ("attributes of one element of a page", characters.MOST_ATTRIBUTES),
    ("the text of a Word document, bytes of XML", docx.LARGEST_XML),
    ("a Word document when it is inflated, bytes", docx.LARGEST_INFLATED),
    ("pages of a PDF", pdf.MOST_PAGES),
    ("reading a PDF, seconds of the processor a megabyte", pdf.SECONDS_A_MEGABYTE),
    ("parts of a mail", envelope.MOST_PARTS),
    ("parts of a mail within one another", envelope.DEEPEST),
    ("a header of a mail, characters that are read", envelope.LONGEST_HEADER),
    ("marks of a Markdown text, beyond which it is read as plain text", markdown.MOST_MARKS),
    ("a web address, seconds from the search for its server to its last byte", fetch.PATIENCE),
    ("a web address, seconds of silence", fetch.SILENCE),
    ("a passage, beyond which text without ends of sentences is cut, characters", LONGEST),
    ("paragraphs of a text in which quotations that are pulled out of it are sought", surroundings.MOST),
    ("accounts of a comparison", accounts.MOST),
    ("amounts of an account that are held against those of another", MOST_AMOUNTS),
    ("quotations of an account that are held against those of another", MOST_QUOTATIONS),
    ("a saved comparison, bytes", archive.LARGEST),
    ("an answer of a second reader, bytes", endpoint.LARGEST),
    ("a note, characters", note_dialog.MOST),
    ("a search, characters", search_line.MOST),
    ("a path to save to, characters", save_dialog.MOST),
    ("waiting for another window that writes, seconds", PATIENCE),
)
"""What each bound is of, in its unit, and the program's own number."""


def _bounds() -> str:
    lines = (f"| {what} | {_number(bound, what)} |\n" for what, bound in _BOUNDS)
    return f"| | at most |\n|---|---:|\n{''.join(lines)}"


def _number(bound: float, what: str) -> str:
    return f"{int(bound) >> 20} MiB" if "bytes" in what else f"{int(bound):,}"


def _rules() -> str:
    """A chapter a rule: its name and what its module says of it."""
    modules = [sys.modules[rule.__module__] for rule in RULES]
    chapters = (f"### {each.__name__.rpartition('.')[2]}\n\n{each.__doc__ or ''}".rstrip() for each in modules)
    return "\n\n".join(chapter.replace("\nNear miss:", "\n\nNear miss:") for chapter in chapters)


TABLES: Mapping[str, Callable[[], str]] = {
    "rules": _rules,
    "keys of the comparison": lambda: _keys(READING),
    "keys of the tables": lambda: _keys(TABLE),
    "themes": _themes,
    "bounds": _bounds,
}
"""What the program's own lists say, by the name of its place."""


def bindings() -> dict[str, Keys]:
    """All bindings that can be given other keys."""
    return choices().bindings

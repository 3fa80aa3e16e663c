"""Copying: by the terminal where it is known to take what is copied, else by a program of the system as well."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence

_TERMS = ("alacritty", "contour", "foot", "rio", "wezterm", "xterm-ghostty", "xterm-kitty")
"""What `TERM` begins with in terminals that copy by OSC 52 as they come; iTerm, xterm and GNOME's ask or refuse."""
_PROGRAMS = frozenset({"WezTerm", "ghostty", "rio"})
"""The same by `TERM_PROGRAM`."""
_MULTIPLEXERS = ("screen", "tmux")
"""These keep what is copied from the terminal unless they are told otherwise."""
_PATIENCE = 2.0
"""So many seconds a program may take; a display that does not answer is waited for no longer."""
COMMANDS = ("wl-copy", "xclip", "xsel", "pbcopy", "clip.exe")


def terminal_copies(env: Mapping[str, str]) -> bool:
    """Whether the terminal is known to take what is copied by OSC 52."""
    term = env.get("TERM", "")
    if env.get("TMUX") or env.get("STY") or term.startswith(_MULTIPLEXERS):
        return False
    known = term.startswith(_TERMS) or env.get("TERM_PROGRAM") in _PROGRAMS
    return known or bool(env.get("KITTY_WINDOW_ID") or env.get("WT_SESSION"))


def copied_by(words: str, env: Mapping[str, str]) -> str:
    """The name of the program that took the words to the clipboard, empty where none did."""
    return next((command[0] for command in _commands(env) if _ran(command, words)), "")


def _commands(env: Mapping[str, str]) -> Iterator[Sequence[str]]:
    """The programs that reach the clipboard of whoever sits here; over SSH only a display that is passed on does."""
    if env.get("WAYLAND_DISPLAY"):
        yield ("wl-copy",)
    if env.get("DISPLAY"):
        yield "xclip", "-selection", "clipboard"
        yield "xsel", "--clipboard", "--input"
    if not env.get("SSH_CONNECTION"):
        if sys.platform == "darwin":
            yield ("pbcopy",)
        yield ("clip.exe",)


def _ran(command: Sequence[str], words: str) -> bool:
    path = shutil.which(command[0])
    if path is None:
        return False
    # Windows reads what is piped to it in the code page of the console, unless it is told to be UTF-16.
    coded = words.encode("utf-16") if command[0] == "clip.exe" else words.encode()
    try:
        subprocess.run(
            [path, *command[1:]],
            input=coded,
            stdout=subprocess.DEVNULL,  # xclip and wl-copy stay behind to give the words, and would hold a pipe open
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return False  # the next program is asked, and where there is none, that is said
    return True

"""Settings as the TOML that they are read from, with a word on each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from textwrap import fill

from reader.preferences import Layout, SecondReader
from reader.settings.settings_values import Choices, Settings

_WIDTH = 100
"""Columns of a comment, so that it stands on one line of most editors. Chosen by hand."""


def toml(settings: Settings, choices: Choices) -> str:
    """Every setting with its value; what it prints reads back as these settings."""
    return "\n".join(_lines(settings, choices)) + "\n"


def _lines(settings: Settings, choices: Choices) -> Iterator[str]:
    yield from _comment(f"The theme: {', '.join(choices.themes)}.")
    yield from _comment("Without this line, the theme last chosen with ctrl+p in the app.")
    yield f"theme = {_text(settings.theme)}" if settings.theme else '# theme = "ink"'
    yield ""
    yield from _comment(f"The layout at the start: {', '.join(Layout)}.")
    yield f"layout = {_text(settings.layout)}"
    yield ""
    yield from _comment("What accounts are called beside their letters: outlet, where the article names one, or file.")
    yield f"labels = {_text(settings.labels)}"
    yield ""
    yield from _comment(
        "Whether the app starts by showing or hiding rows that are possibly related (~): show, hide. A key switches."
    )
    yield f"weak_rows = {_text(settings.weak_rows)}"
    yield ""
    yield from _comment(
        "Whether the app starts by folding or opening long stretches found in one account only: fold, open. A key "
        "switches one."
    )
    yield f"stretches = {_text(settings.stretches)}"
    yield ""
    yield "[thresholds]"
    yield from _comment(
        "How likely two passages must be to report the same thing to share a row, 0.1 to 0.9. A lower number joins "
        "more passages, and more that do not belong together. The app shows this likelihood under i."
    )
    yield f"join = {settings.thresholds.join}"
    yield from _comment("How many words in a row two accounts must share to be reported as copied, 8 to 100.")
    yield f"run = {settings.thresholds.run}"
    yield ""
    yield from _second_reader(settings.second_reader)
    yield ""
    yield from _comment(
        "The keys. A line sets all keys of an action; actions left out keep theirs. A key is a character (case "
        "matters) or a name: space, enter, tab, escape, up, pagedown, f1, optionally after ctrl+, alt+ or "
        "shift+. On one screen no two actions may share a key."
    )
    yield "[keymap]"
    for title, screen in choices.screens.items():
        yield ""
        yield f"# {title}"
        for name, own in screen.items():
            keys = settings.keymap.get(name, own.keys)
            yield f"{_text(name)} = {_list(keys)}  # {own.words}"


def _second_reader(chosen: SecondReader) -> Iterator[str]:
    yield "[second_reader]"
    yield from _comment(
        "The language model that --second-reader asks to point out what the accounts share and where they differ: the "
        "address of its OpenAI-style chat completions, such as http://localhost:11434/v1, and its name there."
    )
    yield f"endpoint = {_text(chosen.endpoint)}"
    yield f"model = {_text(chosen.model)}"
    yield from _comment("How many seconds it has to answer a question, 1 to 3600.")
    yield f"timeout = {chosen.timeout:g}"
    yield from _comment(
        "How many tokens a question and its answer may take together, 4000 to 1000000; a longer comparison is asked in "
        "parts."
    )
    yield f"window = {chosen.window}"
    yield from _comment("A command that prints the API key, if the endpoint needs one.")
    yield f"api_key_command = {_text(chosen.api_key_command)}"
    yield from _comment("Whether the articles may be sent to an endpoint that is not on this machine.")
    yield f"allow_remote = {'true' if chosen.allow_remote else 'false'}"


def _comment(words: str) -> Sequence[str]:
    return fill(words, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False).splitlines()


def _text(words: str) -> str:
    """A basic string of TOML, which JSON writes the same way."""
    return json.dumps(words, ensure_ascii=False)


def _list(keys: Sequence[str]) -> str:
    return f"[{', '.join(map(_text, keys))}]"

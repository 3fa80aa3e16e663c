"""What there is to set, told to the room that reads the settings, and what they say told to Textual."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.keys import Keys as TextualKeys
from textual.keys import key_to_character
from textual.theme import BUILTIN_THEMES

from reader.settings import Choices, Keys, Settings, SettingsError, config_path, last_theme, remember_theme
from reader.tui.app import ReaderApp
from reader.tui.keys import READING, TABLE, one_by_one
from reader.tui.themes import THEMES

if TYPE_CHECKING:
    from reader.model import Article, Comparison
    from reader.session import Session
    from reader.tui.opening_screen import Unread

_COMMA = "comma"
_TAKEN = ("ctrl+c", "ctrl+p", "ctrl+q")
"""Textual's own: copy, palette, quit."""


def choices() -> Choices:
    """All themes, bindings and names of keys."""
    names = (key.value.rpartition("+")[2] for key in TextualKeys if not key.value.startswith("<"))
    return Choices(
        themes=[*(theme.name for theme in THEMES), *BUILTIN_THEMES],
        screens={"Comparison": _bindings(READING), "Differences, who said what, facts, coverage": _bindings(TABLE)},
        named_keys=[*dict.fromkeys(name for name in names if len(name) > 1)],
        taken=_TAKEN,
    )


def _bindings(group: Sequence[Binding]) -> dict[str, Keys]:
    return {
        binding.id: Keys(tuple(map(_plain, binding.key.split(","))), binding.description)
        for binding in group
        if binding.id
    }


def _plain(key: str) -> str:
    """The character of a key that has one to be seen (`:` for `colon`), else its name."""
    character = key_to_character(key)
    return character if character and character.isprintable() and not character.isspace() else key


def settings() -> Settings:
    """What the user's file says, if there is one. Raises `SettingsError`."""
    path = config_path()
    if not path.is_file():
        return Settings()
    from reader.settings.kept import keep, kept  # noqa: PLC0415 - for those who have a file

    there = choices()
    try:
        document = path.read_bytes()
    except OSError as fault:
        raise SettingsError(f"{path}: {fault.strerror or fault}; make it readable or move it away") from fault
    found = kept(document, there)
    if found is None:
        from reader.settings.settings_file import read  # noqa: PLC0415 - pydantic is for those who have changed it

        found = read(path, document, there)
        keep(document, there, found)
    return found


def configured(
    chosen: Settings,
    articles: Unread | Sequence[Article],
    comparison: Comparison | None = None,
    session: Session | None = None,
) -> ReaderApp:
    """The app as the user has set it."""
    app = ReaderApp(articles, comparison, session)
    app.settings = chosen
    app.keymap = keymap(chosen.keymap)
    app.set_keymap(one_by_one(app.keymap))
    if theme := chosen.theme or last_theme():
        app.theme = theme if theme in app.available_themes else app.theme
    if not chosen.theme:
        app.remember = remember_theme
    return app


def keymap(changed: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The keys in the words of `App.set_keymap`."""
    return {name: ",".join(_COMMA if key == "," else key for key in keys) for name, keys in changed.items()}

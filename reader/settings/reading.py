"""Reading `config.toml`: TOML to settings, or one line that says what is wrong with it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, Field, ValidationError

from reader.preferences import USUAL, Labels, Layout, Thresholds
from reader.settings.faults import fault_of_binding, faulty_key, shared_key, such_as
from reader.settings.values import Choices, Settings, SettingsError


def _listed(keys: object) -> object:
    """One key may stand without brackets."""
    return [keys] if isinstance(keys, str) else keys


def _flat(table: object, path: str = "") -> object:
    """Ids may be written as they are in TOML, where their dots make tables of them, or in quotation marks."""
    return dict(_leaves(table, path)) if isinstance(table, dict) else table


def _leaves(table: Mapping[str, object], path: str) -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{path}{name}.")
        else:
            yield f"{path}{name}", value


_Keys = Annotated[list[str], BeforeValidator(_listed), Field(min_length=1)]


_RANGES = {"join": (0.1, 0.9), "run": (8, 100)}


def _ranged(name: str) -> Any:  # noqa: ANN401 - what pydantic's Field says of itself
    least, most = _RANGES[name]
    return Field(getattr(USUAL, name), ge=least, le=most)


class _Thresholds(BaseModel, extra="forbid", strict=True):
    join: float = _ranged("join")
    run: int = _ranged("run")


class _Document(BaseModel, extra="forbid", strict=True):
    theme: str = ""
    layout: Annotated[Layout, Field(strict=False)] = Layout.ROWS
    labels: Annotated[Labels, Field(strict=False)] = Labels.FILE
    thresholds: _Thresholds = _Thresholds()
    keymap: Annotated[dict[str, _Keys], BeforeValidator(_flat)] = Field(default_factory=dict)


def read(path: Path, contents: bytes, choices: Choices) -> Settings:
    """The settings that the file with this path contains. Raises `SettingsError`."""
    document = _document(path, contents)
    for place, fault in _faults(document, choices):
        raise SettingsError(f"{path}: {place}: {fault}")
    own = choices.bindings
    keymap = {name: tuple(keys) for name, keys in document.keymap.items() if tuple(keys) != own[name].keys}
    thresholds = Thresholds(**document.thresholds.model_dump())
    return Settings(document.theme, document.layout, keymap, thresholds, document.labels)


def _document(path: Path, contents: bytes) -> _Document:
    try:
        return _Document.model_validate(tomllib.loads(contents.decode("utf-8-sig")))
    except UnicodeDecodeError as fault:
        raise SettingsError(f"{path}: it is not UTF-8 text; save it as UTF-8") from fault
    except tomllib.TOMLDecodeError as fault:
        raise SettingsError(f"{path}: {fault}; mend it there (reader config --default shows how)") from fault
    except ValidationError as fault:
        first = fault.errors(include_url=False)[0]
        raise SettingsError(f"{path}: {_place(first['loc'])}: {_said(first)}") from fault


def _place(loc: tuple[int | str, ...]) -> str:
    return ".".join(part for part in loc if isinstance(part, str))


def _said(error: Any) -> str:  # noqa: ANN401 - pydantic's ErrorDetails, which it types loosely
    """What pydantic found, and the remedy."""
    top = error["loc"][0]
    if error["type"] == "extra_forbidden":
        known = _Thresholds.model_fields if top == "thresholds" else _Document.model_fields
        return f"there is no such setting; {such_as(error['loc'][-1], known)}"
    if top == "layout":
        return f"{error['input']!r} is no layout; use {', '.join(Layout)}"
    if top == "labels":
        return f"accounts are not called by {error['input']!r}; use {' or '.join(Labels)}"
    if top == "thresholds":
        return _said_of_threshold(error["loc"][1:])
    if top == "keymap":
        return 'keys are expected, such as ["j", "down"], under [keymap]'
    return 'a name in quotation marks is expected, such as "ink"'


def _said_of_threshold(loc: tuple[str, ...]) -> str:
    if not loc:
        return f"numbers are expected under [thresholds], such as join = {USUAL.join}"
    least, most = _RANGES[loc[0]]
    return f"a {'whole ' if loc[0] == 'run' else ''}number from {least} to {most} is expected"


def _faults(document: _Document, choices: Choices) -> Iterator[tuple[str, str]]:
    """What is wrong with values that are of the right type: where, and what with its remedy."""
    if document.theme and document.theme not in choices.themes:
        yield "theme", f"there is no theme {document.theme!r}; {such_as(document.theme, choices.themes)}"
    for name, keys in document.keymap.items():
        if fault := fault_of_binding(name, choices) or faulty_key(keys, choices):
            yield f"keymap.{name}", fault
    for screen in choices.screens.values():
        if found := shared_key(screen, document.keymap):
            yield f"keymap.{found[0]}", found[1]

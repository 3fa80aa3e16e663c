"""Reading `config.toml`: TOML to settings, or one line that says what is wrong with it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, Field, ValidationError

from reader.preferences import NO_SECOND_READER, USUAL, Labels, Layout, SecondReader, Stretches, Thresholds, WeakRows
from reader.settings.settings_faults import fault_of_binding, faulty_key, shared_key, such_as
from reader.settings.settings_values import Choices, Settings, SettingsError


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


_RANGES = {"join": (0.1, 0.9), "run": (8, 100), "timeout": (1, 3600), "window": (4000, 1_000_000)}
_WHOLE = ("run", "window")


def _ranged(name: str, usual: Thresholds | SecondReader) -> Any:  # noqa: ANN401 - what pydantic's Field says of itself
    least, most = _RANGES[name]
    return Field(getattr(usual, name), ge=least, le=most)


class _Thresholds(BaseModel, extra="forbid", strict=True):
    join: float = _ranged("join", USUAL)
    run: int = _ranged("run", USUAL)


class _SecondReader(BaseModel, extra="forbid", strict=True):
    endpoint: str = ""
    model: str = ""
    timeout: float = _ranged("timeout", NO_SECOND_READER)
    window: int = _ranged("window", NO_SECOND_READER)
    api_key_command: str = ""
    allow_remote: bool = False


class _SettingsDocument(BaseModel, extra="forbid", strict=True):
    theme: str = ""
    layout: Annotated[Layout, Field(strict=False)] = Layout.ROWS
    labels: Annotated[Labels, Field(strict=False)] = Labels.OUTLET
    weak_rows: Annotated[WeakRows, Field(strict=False)] = WeakRows.SHOW
    stretches: Annotated[Stretches, Field(strict=False)] = Stretches.FOLD
    thresholds: _Thresholds = _Thresholds()
    second_reader: _SecondReader = _SecondReader()
    keymap: Annotated[dict[str, _Keys], BeforeValidator(_flat)] = Field(default_factory=dict)


_TABLES: Mapping[str, type[BaseModel]] = {"thresholds": _Thresholds, "second_reader": _SecondReader}


def read(path: Path, contents: bytes, choices: Choices) -> Settings:
    """The settings that the file with this path contains. Raises `SettingsError`."""
    document = _document(path, contents)
    for place, fault in _faults(document, choices):
        raise SettingsError(f"{path}: {place}: {fault}")
    own = choices.bindings
    keymap = {name: tuple(keys) for name, keys in document.keymap.items() if tuple(keys) != own[name].keys}
    thresholds = Thresholds(**document.thresholds.model_dump())
    second_reader = SecondReader(**document.second_reader.model_dump())
    return Settings(
        document.theme,
        document.layout,
        keymap,
        thresholds,
        document.labels,
        second_reader,
        document.weak_rows,
        document.stretches,
    )


def _document(path: Path, contents: bytes) -> _SettingsDocument:
    try:
        return _SettingsDocument.model_validate(tomllib.loads(contents.decode("utf-8-sig")))
    except UnicodeDecodeError as fault:
        raise SettingsError(f"{path}: not UTF-8 text; save it as UTF-8") from fault
    except tomllib.TOMLDecodeError as fault:
        at = str(fault).rpartition("(")[2].rstrip(")")
        remedy = "correct it there (reader config --default shows how)"
        raise SettingsError(f"{path}: not valid TOML {at}; {remedy}") from fault
    except ValidationError as fault:
        first = fault.errors(include_url=False)[0]
        raise SettingsError(f"{path}: {_place(first['loc'])}: {_said(first)}") from fault


def _place(loc: tuple[int | str, ...]) -> str:
    return ".".join(part for part in loc if isinstance(part, str))


def _said(error: Any) -> str:  # noqa: ANN401 - pydantic's ErrorDetails, which it types loosely
    """What pydantic found, and the remedy."""
    top = error["loc"][0]
    if error["type"] == "extra_forbidden":
        known = _TABLES.get(top, _SettingsDocument) if len(error["loc"]) > 1 else _SettingsDocument
        return f"there is no such setting; {such_as(error['loc'][-1], known.model_fields)}"
    if top == "layout":
        return f"{error['input']!r} is not a layout; use {', '.join(Layout)}"
    if top == "labels":
        return f"accounts cannot be named by {error['input']!r}; use {' or '.join(Labels)}"
    return _expected(top, error["loc"][-1])


def _expected(top: str, name: str) -> str:
    """What a setting has to be: one of these tables, or one in it."""
    if top in _TABLES and name in _RANGES:
        least, most = _RANGES[name]
        return f"a {'whole ' if name in _WHOLE else ''}number from {least} to {most} is expected"
    if name == "allow_remote":
        return "true or false is expected"
    return _EXPECTED.get(top, 'a name in quotation marks is expected, such as "ink"')


_EXPECTED = {
    "thresholds": f"numbers are expected under [thresholds], such as join = {USUAL.join}",
    "second_reader": 'text in quotation marks is expected under [second_reader], such as model = "mistral-small"',
    "keymap": 'keys are expected, such as ["j", "down"], under [keymap]',
}


def _faults(document: _SettingsDocument, choices: Choices) -> Iterator[tuple[str, str]]:
    """What is wrong with values that are of the right type: where, and what with its remedy."""
    if document.theme and document.theme not in choices.themes:
        yield "theme", f"there is no theme {document.theme!r}; {such_as(document.theme, choices.themes)}"
    for name, keys in document.keymap.items():
        if fault := fault_of_binding(name, choices) or faulty_key(keys, choices):
            yield f"keymap.{name}", fault
    for screen in choices.screens.values():
        if found := shared_key(screen, document.keymap):
            yield f"keymap.{found[0]}", found[1]

"""The settings read last, kept so that a file that has not changed need not be read and checked again."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

from reader.preferences import Labels, Layout, SecondReader, Stretches, Thresholds, WeakRows
from reader.saving import contents, save
from reader.settings.settings_values import Choices, Settings


def kept(document: bytes, choices: Choices) -> Settings | None:
    """What this document says, if it is the one that was read last and had the same to choose from."""
    try:
        stored = json.loads(contents(_path()))
        if stored["of"] != _name(document, choices):
            return None
        keymap = {name: tuple(keys) for name, keys in stored["keymap"].items()}
        thresholds = Thresholds(**stored["thresholds"])
        labels = Labels(stored["labels"])
        second_reader = SecondReader(**stored["second_reader"])
        weak_rows = WeakRows(stored["weak_rows"])
        stretches = Stretches(stored["stretches"])
        layout = Layout(stored["layout"])
        return Settings(stored["theme"], layout, keymap, thresholds, labels, second_reader, weak_rows, stretches)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        # Whatever is wrong with it, the document itself is there to be read.
        return None


def keep(document: bytes, choices: Choices, settings: Settings) -> None:
    """Keep what a document says; where that cannot be done, it is read anew each time."""
    path = _path()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        save(path, json.dumps({"of": _name(document, choices), **asdict(settings)}))


def _path() -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415

    return user_cache_path("reader", appauthor=False) / "settings.json"


def _name(document: bytes, choices: Choices) -> str:
    return sha256(document + repr(choices).encode()).hexdigest()

"""The settings, and what there is to choose from."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.preferences import NO_SECOND_READER, USUAL, Labels, Layout, SecondReader, Stretches, Thresholds, WeakRows


class SettingsError(Exception):
    """A file of settings that cannot be used; the message names the file, the key, the fault and the remedy."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has set.

    `theme` is empty where the user leaves it to the app; `keymap` has the keys of each binding that are not its own.
    """

    theme: str = ""
    layout: Layout = Layout.ROWS
    keymap: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    thresholds: Thresholds = USUAL
    labels: Labels = Labels.OUTLET
    second_reader: SecondReader = NO_SECOND_READER
    weak_rows: WeakRows = WeakRows.SHOW
    stretches: Stretches = Stretches.FOLD


class Keys(NamedTuple):
    """The keys that a binding has of its own, and what they do."""

    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What the app has to choose from.

    `screens` has the bindings of each screen by title and id; `named_keys` are the names of keys that are no character,
    `taken` the keys that the app itself needs on every screen.
    """

    themes: Sequence[str]
    screens: Mapping[str, Mapping[str, Keys]]
    named_keys: Collection[str]
    taken: Collection[str]

    @property
    def bindings(self) -> dict[str, Keys]:
        """All bindings by id."""
        return {name: keys for screen in self.screens.values() for name, keys in screen.items()}

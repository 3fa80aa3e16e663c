"""A linear model over features that are words (Collins 2002), fast enough for pure Python.

The weights of a feature for all labels stand in one integer, 16 bits a label, so that adding features up is adding
integers: lane for lane, as long as no sum leaves ±32767.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from struct import Struct
from typing import Self

LANE = 16
"""Bits a label."""

# In a file a row is letters in pairs: one for the label, one for its weight.
_FIRST_LABEL = ord("0")
_NO_WEIGHT = 0x400


class Scale:
    """Which label weighs most in a sum of features."""

    def __init__(self, labels: int) -> None:
        self._lift = sum(1 << LANE - 1 << LANE * label for label in range(labels))
        self._size = labels * LANE // 8
        self._split = Struct(f"<{labels}H").unpack

    def best(self, total: int) -> int:
        """The number of the label that weighs most, the first of equals."""
        weights = self.weights(total)
        return weights.index(max(weights))

    def weights(self, total: int) -> tuple[int, ...]:
        """The weights of all labels, each 32768 too high."""
        return self._split((total + self._lift).to_bytes(self._size, "little"))


class Model:
    """Labels, and what each feature weighs for them."""

    def __init__(self, labels: Sequence[str], rows: Mapping[str, str]) -> None:
        self.labels = tuple(labels)
        self.scale = Scale(len(self.labels))
        self._rows: dict[str, int | str] = dict(rows)

    def total(self, features: Iterable[str]) -> int:
        """The sum of these features' weights, a lane a label; features that are not known weigh nothing."""
        total, known = 0, self._rows.get
        for feature in features:
            row = known(feature)
            if row is not None:
                total += row if row.__class__ is int else self._decode(feature, row)
        return total

    def _decode(self, feature: str, row: int | str) -> int:
        """Read a row when it is first wanted; most of a model is not wanted for any one text."""
        pairs = str(row)
        total = sum(
            ord(weight) - _NO_WEIGHT << LANE * (ord(label) - _FIRST_LABEL)
            for label, weight in zip(pairs[::2], pairs[1::2], strict=True)
        )
        self._rows[feature] = total
        return total

    @classmethod
    def read(cls, packed: bytes) -> Self:
        """A model from the bytes that `packed` made.

        Raises `zlib.error` or `UnicodeDecodeError` where they are damaged.
        """
        labels, *lines = zlib.decompress(packed).decode().split("\n")
        return cls(labels.split(), dict(zip(lines[::2], lines[1::2], strict=True)))


def packed(labels: Sequence[str], weights: Mapping[str, Mapping[int, int]]) -> bytes:
    """A model as bytes: the labels, then for each feature its name and its weights by number of label, ±900."""
    lines = [" ".join(labels)]
    for feature in sorted(weights):
        row = weights[feature]
        lines += (feature, "".join(chr(_FIRST_LABEL + at) + chr(_NO_WEIGHT + row[at]) for at in sorted(row)))
    return zlib.compress("\n".join(lines).encode(), 9)

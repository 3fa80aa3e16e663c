"""Rules run one by one: where one fails, only the rows that it was run on go without it."""

from __future__ import annotations

import traceback
import warnings
from collections.abc import Callable, Iterable
from typing import TypeVar

_Told = TypeVar("_Told")


class NotJudged(RuntimeWarning):
    """A rule failed on a row, which is a fault in this program; the message ends in the traceback."""


def attempted(numbers: Iterable[int], act: Callable[[int], _Told], failed: set[int]) -> dict[int, _Told]:
    """What `act` gives for each of these numbers.

    A number for which it raises is left out, and added to `failed`; the fault goes on as a warning (`NotJudged`), so
    that it is an error wherever warnings are.
    """
    told: dict[int, _Told] = {}
    for number in numbers:
        try:
            told[number] = act(number)
        except Exception:
            failed.add(number)
            warnings.warn(f"a row is not judged\n{traceback.format_exc()}", NotJudged, stacklevel=2)
    return told

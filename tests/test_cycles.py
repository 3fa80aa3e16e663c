"""Nothing is searched for cycles where none are made."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from reader.cycles import unsearched
from reader.loading import load
from reader.pipeline import compare
from tests.support.paths import SAMPLES

EVENTS = sorted(folder for folder in SAMPLES.iterdir() if folder.is_dir())


def test_the_search_goes_on_afterwards_whatever_happens() -> None:
    with pytest.raises(ValueError, match="broken off"), unsearched():
        assert not gc.isenabled()
        raise ValueError("broken off")
    assert gc.isenabled()


def test_it_stays_off_where_it_was_off() -> None:
    gc.disable()
    try:
        with unsearched():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.name)
def test_a_comparison_leaves_no_cycles(event: Path) -> None:
    articles = [load(path) for path in sorted(event.glob("*.txt"))]
    compare(articles)
    gc.collect()
    gc.disable()
    try:
        compare(articles)
        assert gc.collect() == 0
    finally:
        gc.enable()

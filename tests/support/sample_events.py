"""The sample events as the program reads and compares them."""

from __future__ import annotations

from functools import cache

from reader.loading import load
from reader.model import Article, Comparison
from reader.pipeline import compare
from tests.support.paths import SAMPLES

EVENTS = ("harbour-fire", "museum-theft", "river-vote")


@cache
def account(event: str, outlet: str) -> Article:
    """One account of a sample event, as it is loaded."""
    return load(SAMPLES / event / f"{outlet}.txt")


@cache
def comparison(event: str) -> Comparison:
    """All accounts of a sample event, compared once for all tests."""
    return compare([load(path) for path in sorted((SAMPLES / event).glob("*.txt"))])

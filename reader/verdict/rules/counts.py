"""Other figures for one count."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from reader.model import Fact, Kind, Weight
from reader.verdict.case import Case
from reader.verdict.difference import Difference, Shown
from reader.verdict.rules.quantities import Quantity, quantities
from reader.verdict.values import bounds_differ, comparable, conflict


def counts(case: Case) -> Iterator[Difference]:
    """Other figures for one count."""
    yield from ()

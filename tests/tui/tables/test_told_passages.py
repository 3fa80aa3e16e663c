"""What the panel below a table says that the accounts tell in a row."""

from __future__ import annotations

from reader.loading import load
from reader.pipeline import compare
from reader.tui.tables.told_passages import passages, told_by_all
from tests.support.paths import SAMPLES


def test_words_stand_behind_the_line_that_they_are_from() -> None:
    comparison = compare([load(path) for path in sorted((SAMPLES / "museum-theft").glob("*.txt"))])
    lines = [
        (number, [where for where, _ in passages(comparison, row, 0)]) for number, row in enumerate(comparison.rows)
    ]
    number = next(number for number, where in lines if len(set(where)) > 1)
    told = passages(comparison, comparison.rows[number], 0)
    first, *_ = told_by_all(comparison, number, 0, ["● ", "● ", "● "])
    before, *rest = (f"{where} {words}" for where, words in told)
    where, words = told[0]
    assert first.plain == " ".join((f"{where} ● {words}", *rest)) != " ".join((before, *rest))

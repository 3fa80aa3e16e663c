"""Spellings of names in one line of the brief."""

from __future__ import annotations

import pytest

from reader.export.sections.spelled import spelled
from reader.lookup.scope import WHOLE
from reader.lookup.selection import select
from reader.model import Comparison, Finding, Kind, Part, Row, Ruling, Weight
from reader.overview import ListedDifference
from tests.support.lighthouse import article, spans, witness


def line(first: str, second: str, *pairs: tuple[str, str], rows: tuple[int, ...], ruling: Ruling | None = None) -> str:
    """The line on these spellings in two accounts of one sentence, as findings of these rows."""
    articles = [article(f"{name}.txt", (text, Part.BODY)) for name, text in (("a", first), ("b", second))]
    findings = [
        Finding(Kind.SPELLING, (spans(first, one), spans(second, other)), (one, other), Weight.WORDING)
        for one, other in pairs
    ]
    witnesses = tuple(witness(each, each.text.strip()) for each in articles)
    compared = Comparison(witnesses, (Row(((0,), (0,))),) * (max(rows) + 1))
    listed = [ListedDifference(row, each, ruling) for row, each in zip(rows, findings, strict=True)]
    told = spelled(select(compared, WHOLE), listed)
    return "".join(inline.text for inline in told)


@pytest.mark.parametrize(
    ("first", "second", "pairs", "rows", "told"),
    [
        pytest.param(
            "Ada Quill saw Ben Marsh.",
            "Ada Quil saw Ben Marsch.",
            [("Quill", "Quil"), ("Marsh", "Marsch")],
            (0, 0),
            "Quill (A), Quil (B), row 1 · Marsh (A), Marsch (B), row 1",
            id="two people",
        ),
        pytest.param(
            "President Fatin al-Dosi spoke.",
            "President Fattin el-Dossi spoke.",
            [("Dosi", "Dossi"), ("Fatin", "Fattin")],
            (0, 0),
            "Fatin al-Dosi (A), Fattin el-Dossi (B), row 1",
            id="two parts of one name",
        ),
        pytest.param(
            "Ada Quill left.",
            "Ada Quil left.",
            [("Quill", "Quil"), ("Quill", "Quil")],
            (0, 2),
            "Quill (A), Quil (B), row 1, row 3",
            id="one name in two rows",
        ),
    ],
)
def test_each_name_stands_once(
    first: str, second: str, pairs: list[tuple[str, str]], rows: tuple[int, ...], told: str
) -> None:
    assert line(first, second, *pairs, rows=rows) == f"Names are spelled differently: {told}"


def test_what_the_user_confirms() -> None:
    told = line("Ada Quill left.", "Ada Quil left.", ("Quill", "Quil"), rows=(0,), ruling=Ruling.CONFIRMED)
    assert told.endswith("row 1, confirmed by the user")

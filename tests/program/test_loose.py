"""A passage that stands loosely in a strong row is shown apart and never said to tell the same."""

from __future__ import annotations

from dataclasses import replace

from reader.archive import from_json, to_json
from reader.archive.fitting import misfit
from reader.export import EXPORTERS
from reader.lookup.row_words import verdict_words
from reader.lookup.why_together import headline
from reader.model import Row, Verdict
from reader.tui.painting.ink import Ink, cell_marks
from tests.support.sample_events import comparison

THREE = comparison("harbour-fire")
NUMBER, ROW = next(
    (number, row)
    for number, row in enumerate(THREE.rows)
    if row.verdict is Verdict.AGREE and all(row.cells) and not row.loose
)
LAST = ROW.cells[2][-1]
LOOSE = replace(ROW, loose=((2, LAST),), confidence=0.9)
FIRM = replace(THREE, rows=tuple(replace(row, loose=()) for row in THREE.rows))
COMPARISON = replace(THREE, rows=tuple(LOOSE if row is ROW else row for row in THREE.rows))


def test_firm_cells_are_those_without_what_is_loose():
    row = Row(((1, 2), (3,), (4,)), loose=((0, 2), (2, 4)))
    assert row.firm == ((1,), (3,), ())
    assert row.held == ((0, 1), (2,))


def test_an_account_that_is_loose_is_not_said_to_tell_the_same():
    assert verdict_words(COMPARISON, LOOSE) == "A and B agree: no difference found; C possibly related"
    assert headline(COMPARISON, LOOSE, "j") == "A and B probably report the same thing; C possibly related"


def test_what_is_loose_is_dim():
    words = THREE.witnesses[2].passages[LAST].span
    assert Ink.DIM in {mark.ink for mark in cell_marks(THREE.witnesses[2], LOOSE, 2, ()) if mark.span == words}
    assert Ink.DIM not in {mark.ink for mark in cell_marks(THREE.witnesses[2], ROW, 2, ()) if mark.span == words}


def test_documents_and_tables_sign_what_is_loose():
    for ending, sign in ((".md", "**\\~ C:"), (".txt", "~ C:"), (".csv", "~ C:"), (".html", "~ C:")):
        assert sign in EXPORTERS[ending](COMPARISON), ending
        assert sign not in EXPORTERS[ending](FIRM)


def test_it_is_kept_and_must_stand_in_its_row():
    assert from_json(to_json(COMPARISON)) == COMPARISON
    assert not misfit(COMPARISON)
    stray = replace(LOOSE, loose=((2, LAST + 1),))
    assert misfit(replace(THREE, rows=tuple(stray if row is ROW else row for row in THREE.rows))) == f"rows.{NUMBER}"

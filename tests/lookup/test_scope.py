from dataclasses import replace
from itertools import product

import pytest

from reader.lookup.row_index import Concordance
from reader.lookup.scope import DIFFERENCES, ROW_KINDS, Noted, Scope, shown, widened
from reader.lookup.scope_words import conditions
from reader.model import Check, Remark, Speaker, Verdict
from reader.overrule import correct_speakers
from tests.support.comparisons import THREE, TWO
from tests.support.weir import WEIR

A, B, C = range(3)
REMARKED = TWO.remark(1, Remark(bookmarked=True)).remark(2, Remark(bookmarked=True, check=Check.NEEDED))
REMARKED = REMARKED.remark(5, Remark(check=Check.NEEDED))


def told(*accounts):
    return Scope(told=frozenset(accounts))


@pytest.mark.parametrize("kind", ROW_KINDS)
def test_a_kind_shows_the_rows_of_its_verdicts_and_no_other(kind):
    agreeing = next(number for number, row in enumerate(TWO.rows) if row.verdict is Verdict.AGREE)
    weak = replace(TWO.rows[agreeing], confidence=0.5)
    told = replace(TWO, rows=(*TWO.rows, weak))
    rows = shown(Concordance(told), Scope().of_kind(kind))
    assert rows
    verdicts = ROW_KINDS[kind] or {row.verdict for row in told.rows}
    assert {told.rows[number].verdict for number in rows} == verdicts


@pytest.mark.parametrize(
    ("chosen", "wanted"),
    [
        pytest.param(told(B), lambda row: row.cells[B], id="what B tells"),
        pytest.param(told(A, B), lambda row: row.cells[A] and row.cells[B], id="what A and B tell"),
        pytest.param(
            Scope(told=frozenset({B}), untold=frozenset({A, C})),
            lambda row: row.cells[B] and not row.cells[A] and not row.cells[C],
            id="what only B tells",
        ),
        pytest.param(
            Scope(frozenset({Verdict.ONLY}), told=frozenset({B})),
            lambda row: row.cells[B] and row.verdict is Verdict.ONLY,
            id="what only B tells, by its kind",
        ),
        pytest.param(
            Scope(DIFFERENCES, untold=frozenset({C})),
            lambda row: row.verdict in DIFFERENCES and not row.cells[C],
            id="differences that C leaves out",
        ),
    ],
)
def test_conditions_are_met_together(chosen, wanted):
    rows = [n for n, row in enumerate(THREE.rows) if row.verdict is not Verdict.ASIDE and wanted(row)]
    assert rows
    assert shown(Concordance(THREE), chosen) == tuple(rows)


def test_a_speaker_shows_the_rows_that_quote_them_in_any_account():
    concordance = Concordance(WEIR)
    falk, keeper = (
        next(n for n, v in enumerate(WEIR.voices) if v.name == name) for name in ("Oda Falk", "The weir keeper")
    )
    rows = shown(concordance, Scope(speakers=frozenset({falk})))
    assert rows
    for number in rows:
        words = " ".join(w.words(cell) for w, cell in zip(WEIR.witnesses, WEIR.rows[number].cells, strict=True))
        assert "Falk" in words
    both = shown(concordance, Scope(speakers=frozenset({falk, keeper})))
    assert set(both) == set(rows) | set(shown(concordance, Scope(speakers=frozenset({keeper}))))


def test_remarks_show_the_rows_that_have_them():
    concordance = Concordance(REMARKED)
    assert shown(concordance, Scope(remarks=frozenset({Noted.NEEDED}))) == (2, 5)
    assert shown(concordance, Scope(remarks=frozenset(Noted))) == (1, 2, 5)
    assert shown(Concordance(TWO), Scope(remarks=frozenset(Noted))) == ()


def test_a_corrected_speaker_is_found_like_a_remark():
    place = next((account, 0) for account, witness in enumerate(THREE.witnesses) if witness.quotations)
    concordance = Concordance(correct_speakers(THREE, {place: Speaker("Ann Lee")}))
    (row,) = concordance.corrected
    assert shown(concordance, Scope(remarks=frozenset({Noted.CORRECTED}))) == (row,)
    assert Scope(remarked=True).met(concordance) == (row,)


def test_furniture_is_shown_where_nothing_is_asked_for_or_where_it_is_remarked():
    concordance = Concordance(TWO)
    aside = {number for number, row in enumerate(TWO.rows) if row.verdict is Verdict.ASIDE}
    assert aside
    assert aside <= set(shown(concordance, Scope()))
    assert not aside & set(shown(concordance, told(A)))
    bookmarked = TWO.remark(min(aside), Remark(bookmarked=True))
    assert shown(Concordance(bookmarked), Scope(remarks=frozenset({Noted.BOOKMARK}))) == (min(aside),)


def test_a_filter_without_one_of_its_conditions_never_shows_less():
    concordance = Concordance(WEIR)
    for verdicts, account, voice in product(ROW_KINDS.values(), (A, B, C), range(len(WEIR.voices))):
        chosen = Scope(verdicts, told=frozenset({account}), speakers=frozenset({voice}))
        for _, wider in chosen.loosened():
            assert set(shown(concordance, chosen)) <= set(shown(concordance, wider))


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        (Scope(), []),
        (Scope(DIFFERENCES), ["differences"]),
        (Scope(frozenset({Verdict.ONLY, Verdict.AGREE}), told=frozenset({B})), ["agree only", "reported by B"]),
        (Scope(untold=frozenset({A, C})), ["left out by A and C"]),
        (Scope(speakers=frozenset({0, 2})), ["quoting Oda Falk or Jens Holm"]),
        (Scope(speakers=frozenset({4})), ["quoting nobody named"]),
        (Scope(remarks=frozenset({Noted.NEEDED})), ["needs check"]),
    ],
)
def test_a_filter_in_words(chosen, words):
    assert list(conditions(chosen, WEIR).values()) == words
    assert bool(chosen) is bool(words)


@pytest.mark.parametrize(
    ("context", "rows"),
    [(0, (3, 9)), (1, (4, 3, 1, 0, 9)), (2, (2, 4, 3, 1, 7, 0, 9)), (10**15, (2, 4, 3, 1, 7, 0, 9))],
)
def test_the_rows_around_are_those_that_are_read_before_and_after(context, rows):
    order = (2, 4, 3, 1, 7, 0, 9)
    assert widened((3, 9), order, context) == rows

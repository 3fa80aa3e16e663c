from dataclasses import replace

import pytest

from reader.lookup.difference_words import plain
from reader.lookup.plain_words import listed
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import evidence, place, quoted, verdict_words
from reader.model import Article, Finding, Guest, Kind, Metadata, Verdict, Weight
from reader.tui.panels.account_heads import fit, source
from tests.support.comparisons import THREE, TWO, row


def first(comparison, verdict):
    return next(number for number, row in enumerate(comparison.rows) if row.verdict is verdict)


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (Verdict.DIFFER, "A and B differ"),
        (Verdict.SPEAKER, "A and B attribute the same words to different speakers"),
        (Verdict.AGREE, "A and B agree: no difference found"),
        (Verdict.ONLY, "found only in B"),
        (Verdict.ASIDE, "byline in A, not compared"),
    ],
)
def test_a_verdict_in_words(verdict, words):
    assert verdict_words(TWO, TWO.rows[first(TWO, verdict)]) == words


def test_the_evidence_of_a_difference_names_each_account_and_its_reading():
    rows = [row for row in THREE.rows if row.verdict is Verdict.DIFFER]
    assert [(heading, plain(told)) for heading, told in evidence(THREE, rows[1])] == [
        ("number", "A, C at least 12 · B 15"),
        ("date", "A, C Tuesday · B Monday evening"),
    ]


def test_where_no_difference_was_found_nothing_is_said_to_show_one():
    assert evidence(TWO, TWO.rows[first(TWO, Verdict.AGREE)]) == []


def test_who_has_only_a_clause_of_what_others_agree_on_is_said():
    guest = Guest(1, 1, THREE.witnesses[1].passages[1].span, (0, 1))
    made = replace(row(THREE.witnesses, (1,), (), (1,)), guests=(guest,))
    assert verdict_words(THREE, made) == "A and C agree: no difference found; B in part"


def test_who_is_quoted_and_by_which_cue():
    number = first(TWO, Verdict.SPEAKER)
    assert quoted(TWO, Concordance(TWO), TWO.rows[number], number) == "A Tomas Ridell (said) · B Petra Lindqvist (said)"


def test_findings_of_one_kind_stand_under_one_heading():
    words = [(Kind.QUOTE_WORDING, ("too late", "lights")), (Kind.QUOTE_WORDING, ("reverse", "port"))]
    made = row(TWO.witnesses, (5,), (2,), findings=words)
    [(heading, told)] = evidence(TWO, made)
    assert (heading, plain(told)) == ("wording", "A “too late” · B “lights”; A “reverse” · B “port”")


def test_a_place_names_the_line_of_each_file():
    assert place(TWO, TWO.rows[0], 0) == f"row 1 of {len(TWO.rows)}  A:1 B:1"


@pytest.mark.parametrize(("names", "words"), [(["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")])
def test_names_in_a_list(names, words):
    assert listed(names) == words


@pytest.mark.parametrize(
    ("text", "cells", "fitted"),
    [("pier", 6, "pier  "), ("pier", 4, "pier"), ("pier", 3, "pi…"), ("渡船撞上", 6, "渡船 …"), ("pier", 0, "")],
)
def test_a_text_fitted_to_a_width(text, cells, fitted):
    assert fit(text, cells) == fitted


@pytest.mark.parametrize(
    ("about", "name", "cells", "told"),
    [
        pytest.param(Metadata(), "a.txt", 40, "a.txt", id="nothing told"),
        pytest.param(Metadata(byline="Ann Lee"), "a.txt", 40, "a.txt · Ann Lee", id="a file and its writer"),
        pytest.param(Metadata(outlet="Post"), "Post", 40, "Post · a.txt", id="outlet before file"),
        pytest.param(Metadata("", "Post", "Ann Lee", "", "2031-03-04"), "Post", 17, "Post · 2031-03-04", id="fits"),
        pytest.param(
            Metadata("", "Post", "Ann Lee-Moe", "", "2031-03-04"), "Post", 26, "Post · 2031-03-04 · a.txt", id="skip"
        ),
        pytest.param(Metadata(outlet="Post"), "Ours", 40, "Ours · Post · a.txt", id="a label comes first"),
    ],
)
def test_who_tells_an_account(about, name, cells, told):
    assert source(Article("x/a.txt", "", (), "", about=about), name, cells) == told


@pytest.mark.parametrize(
    ("readings", "words"),
    [
        pytest.param(("8", "8", "10"), "C differs from A and B: 10, not 8", id="one alone"),
        pytest.param(("8", "8" * 50, "8"), "B differs from A and C", id="one alone, at length"),
        pytest.param(("8", "9", "10"), "A, B and C differ", id="all three"),
        pytest.param(("8", "", "10"), "A and C differ", id="one says nothing of it"),
    ],
)
def test_the_odd_one_out_is_named(readings, words):
    number = next(at for at, row in enumerate(THREE.rows) if all(row.cells) and not row.aside)
    finding = Finding(Kind.NUMBER, ((), (), ()), readings)
    assert verdict_words(THREE, replace(THREE.rows[number], findings=(finding,))) == words


def test_figures_that_may_all_be_so_say_that():
    finding = Finding(Kind.NUMBER, ((), (), ()), ("at least 20", "23", ""), Weight.OPEN)
    [(heading, words)] = evidence(THREE, replace(THREE.rows[0], findings=(finding,)))
    assert (heading, plain(words)) == ("number", "A at least 20 · B 23; may all be true")

"""Which rows a document holds, and how it says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import EXPORTERS, Form, MarkdownStyle, Scope, document, to_markdown, to_text
from reader.export.document import QuotedPassage
from reader.lookup.selection import select
from reader.model import Kind, Verdict
from tests.support.comparisons import APART
from tests.support.documents import sections
from tests.support.lighthouse import annotated
from tests.support.markdown_engines import folded
from tests.support.sample_events import comparison
from tests.support.weir import WEIR

scopes = st.builds(
    Scope,
    verdicts=st.frozensets(st.sampled_from(Verdict)),
    kinds=st.frozensets(st.sampled_from(Kind)),
    remarked=st.booleans(),
    told=st.frozensets(st.integers(0, 2)),
    rows=st.none() | st.frozensets(st.integers(0, 50)),
    context=st.integers(0, 3),
)


@pytest.mark.parametrize(
    ("scope", "rows"),
    [
        pytest.param(Scope(), {1, 2, 3, 4, 5, 6, 7, 8, 9}, id="all"),
        pytest.param(Scope(verdicts=frozenset({Verdict.DIFFER})), {2, 3}, id="differ"),
        pytest.param(Scope(verdicts=frozenset({Verdict.DIFFER, Verdict.SPEAKER})), {2, 3, 5}, id="or speaker"),
        pytest.param(Scope(kinds=frozenset({Kind.NUMBER})), {2}, id="number"),
        pytest.param(Scope(frozenset({Verdict.ONLY}), frozenset({Kind.NUMBER})), {2, 4, 7, 9}, id="only, or number"),
        pytest.param(Scope(told=frozenset({0, 2})), {1, 2, 3}, id="told by both"),
        pytest.param(Scope(frozenset({Verdict.DIFFER}), told=frozenset({2})), {2, 3}, id="differ, told by one"),
        pytest.param(Scope(rows=frozenset({0, 4})), {1, 5}, id="chosen"),
        pytest.param(Scope(frozenset({Verdict.AGREE}), rows=frozenset({0, 4})), {1}, id="chosen that agree"),
        pytest.param(Scope(remarked=True), set(), id="no remark"),
    ],
)
def test_the_rows_held(scope, rows):
    assert {number + 1 for number in select(WEIR, scope).rows} == rows


def test_the_rows_with_a_remark():
    assert select(annotated(), Scope(remarked=True)).rows == frozenset(annotated().remarked)


@pytest.mark.parametrize(
    ("context", "around"),
    [
        pytest.param(0, set(), id="none"),
        pytest.param(1, {4, 6}, id="one"),
        pytest.param(9, {1, 2, 3, 4, 6, 7, 8, 9}, id="more than there are"),
    ],
)
def test_the_rows_around(context, around):
    held = select(WEIR, Scope(frozenset({Verdict.SPEAKER}), context=context))
    assert {number + 1 for number in held.around} == around


@given(scopes)
def test_laws(scope):
    held = select(WEIR, scope)
    assert not held.rows & held.around
    if scope.rows is not None:
        assert held.rows <= scope.rows
    if not scope:
        assert len(held.rows) == len(WEIR.rows)
        assert not held.limits
    else:
        assert f": {len(held.rows)} of 9 rows" in held.limits


@given(scopes)
def test_a_document_quotes_the_rows_held_and_those_around_them_and_no_others(scope):
    held = select(WEIR, scope)
    quoted = [
        folded("".join(word.text for word in run.inlines))
        for section in sections(document(WEIR, scope))
        for block in section.blocks
        if isinstance(block, QuotedPassage)
        for run in block.runs
    ]
    shown = held.rows | held.around if scope else held.rows
    told = [
        witness.words(cell)
        for number in shown
        for witness, cell in zip(WEIR.witnesses, WEIR.rows[number].cells, strict=True)
    ]
    assert sorted(" ".join(quoted).split()) == sorted(" ".join(told).split())


@pytest.mark.parametrize(
    ("scope", "words"),
    [
        pytest.param(Scope(), "", id="whole"),
        pytest.param(
            Scope(frozenset({Verdict.DIFFER, Verdict.SPEAKER})),
            "rows that differ or that attribute the same words to different speakers: 3 of 9 rows.",
            id="verdicts",
        ),
        pytest.param(
            Scope(kinds=frozenset({Kind.NUMBER, Kind.DATE})),
            "rows with a difference in number or date: 1 of 9 rows.",
            id="kinds",
        ),
        pytest.param(Scope(remarked=True), "rows with a note or mark: 0 of 9 rows.", id="marked"),
        pytest.param(Scope(told=frozenset({0, 1})), "rows reported by A and B: 5 of 9 rows.", id="accounts"),
        pytest.param(
            Scope(frozenset({Verdict.AGREE}), told=frozenset({0})),
            "rows that agree, reported by A: 2 of 9 rows.",
            id="verdict and account",
        ),
        pytest.param(
            Scope(rows=frozenset({1, 2}), called="the rows that were filtered"),
            "the rows that were filtered: 2 of 9 rows.",
            id="called",
        ),
        pytest.param(
            Scope(rows=frozenset({1}), context=2),
            "chosen rows: 1 of 9 rows, with 2 rows before and after each.",
            id="in context",
        ),
    ],
)
@pytest.mark.parametrize("write", [to_markdown, to_text])
def test_one_line_says_what_a_document_is_limited_to(scope, words, write):
    notices = document(WEIR, scope).notices
    assert notices == ((f"This document is limited to {words}",) if words else ())
    assert " ".join("".join(notices).split()) in " ".join(write(WEIR, Form(scope)).split())


def test_what_is_said_of_whole_accounts_is_left_out_of_a_limited_document():
    anchors = [section.anchor for section in document(WEIR, Scope(frozenset({Verdict.DIFFER}))).sections]
    assert anchors == "brief sources counts differences who-said-what facts files".split()


@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_a_document_of_no_row_is_still_a_document(suffix):
    written = EXPORTERS[suffix](APART, Form(Scope(kinds=frozenset({Kind.NUMBER}))))
    assert "with a difference in number: 0 of" in written


@pytest.mark.parametrize(
    ("name", "event", "form"),
    [
        pytest.param("scope-differ", "museum-theft", Form(Scope(frozenset({Verdict.DIFFER}))), id="differ"),
        pytest.param(
            "scope-date-in-context",
            "river-vote",
            Form(Scope(kinds=frozenset({Kind.DATE}), context=1), MarkdownStyle.OBSIDIAN, front_matter=True),
            id="context",
        ),
        pytest.param(
            "scope-only-told-by-a",
            "harbour-fire",
            Form(Scope(frozenset({Verdict.ONLY}), told=frozenset({0})), MarkdownStyle.PANDOC, front_matter=True),
            id="only",
        ),
    ],
)
def test_limited_documents_are_their_golden_files(name, event, form, golden):
    golden(f"{name}.md", to_markdown(comparison(event), form))
    golden(f"{name}.txt", to_text(comparison(event), form))

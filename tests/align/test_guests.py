"""Clauses of passages at home elsewhere count as told in every place that says who tells what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.align import align
from reader.archive import from_json, to_json
from reader.archive.fitting import misfit
from reader.export import EXPORTERS, Form
from reader.loading import read_text
from reader.lookup.row_index import Concordance
from reader.lookup.scope import Scope, shown
from reader.lookup.selection import select
from reader.model import Article, Verdict
from reader.overrule import join_rows, split_row
from reader.overview import Told, coverage
from reader.pipeline import compare, witness
from tests.support.guest_comparison import CLAUSE, GUEST, HOME, HOST, VISITED

LONG = (
    "The ferry Aurel ran aground off Port Ellis at dawn, and the harbour pilot Jonas Weld was questioned by the "
    "coastal inspectors at Harrow."
)
CLOSE = (
    "The ferry Aurel ran aground off Port Ellis at dawn on Monday.",
    "Harbour pilot Jonas Weld was questioned by the coastal inspectors at Harrow for two hours.",
)
REST = "Nobody on the quay wanted to talk about money."


OTHERS = {
    "b.txt": "Bread was sold out in the shops of the upper town.",
    "c.txt": "Tickets are sold at the gate.",
    "d.txt": "It rained for three days before the storm.",
    "e.txt": "Old Marrow, who keeps the light, saw nothing of it.",
}
TEXTS = {"a.txt": (LONG, REST), **{name: (CLOSE[0], between, CLOSE[1]) for name, between in OTHERS.items()}}
"""One account tells in a sentence what four others tell in two that stand apart."""


def told(*sentences: str) -> bytes:
    return "\n\n".join(["Ferry aground", *sentences, ""]).encode()


def article(name: str, *sentences: str) -> Article:
    return read_text(name, told(*sentences))


def test_a_clause_of_a_sentence_at_home_elsewhere_is_a_guest_by_what_it_tells():
    rows = align([witness(article(name, *said)) for name, said in TEXTS.items()])
    (host,) = (row for row in rows if row.guests)
    (guest,) = host.guests
    half = 0 if host.cells[1] == (1,) else 2
    assert guest.span.of(told(LONG, REST).decode()) == LONG.partition(", ")[half].removesuffix(",")
    assert guest.place == (0, 1)
    assert guest.beside[1] in host.cells[guest.beside[0]]
    assert guest.place not in {parallel.place for parallel in host.parallels}


def test_one_shared_name_makes_no_guest():
    texts = {"a.txt": (CLOSE[0], REST), "b.txt": (CLOSE[0], "Jonas Weld keeps bees in a garden above the town.")}
    rows = align([witness(article(name, *said)) for name, said in texts.items()])
    assert not any(row.guests for row in rows)


def test_a_row_with_a_guest_is_not_told_by_one_alone():
    row = VISITED.rows[HOST]
    assert row.verdict is Verdict.RELATED, "a clause is no cell, so the row does not agree"
    assert replace(row, guests=()).verdict is Verdict.ONLY
    assert row.tellers == (1, 2)


def test_coverage_counts_a_guest_as_told_in_part():
    line = next(line for line in coverage(VISITED) if line.row == HOST)
    assert line.told == (Told.NOT, Told.PARTLY, Told.FULLY)
    assert line.where[1] == "lead"


def test_filters_and_documents_take_a_guest_for_a_teller():
    concordance = Concordance(VISITED)
    assert HOST in shown(concordance, Scope(told=frozenset({1, 2})))
    assert HOST not in shown(concordance, Scope(untold=frozenset({1})))
    assert HOST in select(VISITED, Scope(told=frozenset({1, 2}))).rows


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html", ".csv", ".xml"])
def test_every_document_shows_the_clause_in_its_row_and_where_it_is_at_home(suffix):
    flat = " ".join(EXPORTERS[suffix](VISITED, Form()).split())
    assert f"B:3 → row {HOME + 1}" in flat
    assert CLAUSE in flat


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
def test_a_document_does_not_name_the_row_at_home_where_it_leaves_it_out(suffix):
    flat = " ".join(EXPORTERS[suffix](VISITED, Form(scope=Scope(rows=frozenset({HOST})))).split())
    assert "B:3" in flat
    assert "→ row" not in flat
    assert CLAUSE in flat


def test_no_document_says_that_a_row_with_a_guest_is_only_in_one():
    words = EXPORTERS[".md"](VISITED, Form())
    alone = words.partition("Only in C")[2].partition("\n## ")[0]
    assert "A window was broken" in words
    assert "sent two fitters" not in alone


def test_json_keeps_guests_and_refuses_one_beside_nothing():
    assert from_json(to_json(VISITED)) == VISITED
    assert misfit(VISITED) == ""
    rows = list(VISITED.rows)
    rows[HOST] = replace(rows[HOST], guests=(replace(GUEST, beside=(0, 1)),))
    assert misfit(replace(VISITED, rows=tuple(rows))) == "rows.4"


def test_a_row_joined_by_hand_keeps_its_guests_but_for_those_that_came_home():
    joined = join_rows(VISITED, 2, HOST)
    assert joined.rows[2].guests == (GUEST,)
    assert misfit(joined) == ""
    assert join_rows(VISITED, HOME, HOST).rows[HOME].guests == ()


def test_a_row_split_by_hand_keeps_a_guest_with_the_passage_that_it_stands_beside():
    both = join_rows(VISITED, 2, HOST)
    pieces = [row for row in split_row(both, 2).rows if row.overruled]
    assert {row.cells: row.guests for row in pieces} == {((2,), (), ()): (), ((), (), (2,)): (GUEST,)}


def test_a_guest_of_a_copy_is_one_of_each_copy():
    articles = [article(name, *said) for name, said in TEXTS.items()]
    found = compare([*articles, articles[0]])
    assert {guest.account for row in found.rows for guest in row.guests} == {0, 5}

from dataclasses import replace

import pytest

from reader.loading import read_text
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import perhaps_elsewhere
from reader.lookup.why_together import candidates, confidence, headline, kind_of, ties
from reader.model import Anchor, Comparison, Parallel, Row, Span, Verdict
from reader.pipeline import witness as read
from tests.support.comparisons import APART, THREE, TWO
from tests.support.guest_comparison import HOST, VISITED

TEXTS = (
    "The mayor, Odile Brandt, opened 3 bridges at Kestrel Point on Monday. “Nobody will swim tonight,” she said.\n",
    "Three bridges opened on Monday at Kestrel Point. Mayor Brandt joked: “Nobody will swim.”\n",
)
READ = tuple(read(read_text(f"{number}.txt", text.encode())) for number, text in enumerate(TEXTS))


def anchor(*written: str, weight: float = 1.0) -> Anchor:
    spans = []
    for witness, words in zip(READ, written, strict=True):
        at = witness.article.text.index(words)
        spans.append((Span(at, at + len(words)),))
    return Anchor(written[0], weight, tuple(spans))


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        pytest.param(("Nobody", "Nobody"), "quoted", id="inside the marks of both"),
        pytest.param(("3", "Three"), "number", id="figures and words"),
        pytest.param(("Monday", "Monday"), "date", id="a day"),
        pytest.param(("bridges", "bridges"), "word", id="a word"),
        pytest.param(("Brandt", "Brandt"), "name", id="a name"),
    ],
)
def test_what_an_anchor_is(written, kind):
    assert kind_of(READ, anchor(*written)) == kind


def test_ties_tell_how_each_account_writes_them_and_keep_their_order():
    row = Row(((0,), (0,)), anchors=(anchor("3", "Three", weight=2.0), anchor("bridges", "bridges")))
    assert [(tie.words, tie.weight, tie.written) for tie in ties(Comparison(READ, (row,)), row)] == [
        ("3", 2.0, ("3", "Three")),
        ("bridges", 1.0, ("bridges", "bridges")),
    ]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1.0, "almost certainly"),
        (0.95, "almost certainly"),
        (0.85, "probably"),
        (0.7, "more likely than not"),
        (0.6, "perhaps"),
        (0.1, "perhaps"),
    ],
)
def test_confidence_in_words(value, words):
    assert confidence(Row((), confidence=value)) == words


def row_of(comparison, verdict):
    return next(row for row in comparison.rows if row.verdict is verdict)


def test_headlines():
    alone = row_of(APART, Verdict.ONLY)
    assert headline(APART, alone, "x") == "no match was found in B; x joins it with a row by hand"
    assert headline(THREE, row_of(THREE, Verdict.ONLY), "x").startswith("no match was found in A or B")
    assert "split off by hand" in headline(APART, replace(alone, overruled=True), "x")
    shared = row_of(TWO, Verdict.DIFFER)
    assert headline(TWO, shared, "x") == "A and B probably report the same thing"
    weak = "weak match: A and B perhaps report the same thing"
    assert headline(TWO, replace(shared, confidence=0.5), "x") == weak
    assert "by hand" in headline(TWO, replace(shared, overruled=True), "x")
    assert headline(TWO, row_of(TWO, Verdict.ASIDE), "x").startswith("furniture")


def with_parallels(*parallels):
    rows = (Row(((0,), ()), parallels=parallels), Row(((1,), ())), Row(((), (0,))), Row(((), (1,))))
    return Comparison(READ, rows)


def test_a_passage_told_in_another_row_is_not_said_to_match_nothing():
    told = with_parallels(Parallel((1, 1), (0, 0), 0.5, ("Brandt",)), Parallel((1, 0), (0, 0), 0.2, ()))
    alone = headline(told, told.rows[0], "x")
    assert alone == "B may report part of it in another row; x joins it with a row by hand"
    assert perhaps_elsewhere(told, Concordance(told), told.rows[0]) == "B (row 4)"


def test_a_row_with_a_clause_of_another_says_who_tells_some_of_it():
    assert headline(VISITED, VISITED.rows[HOST], "x").startswith("B reports part of it in another row")


def test_candidates_come_once_and_the_nearest_first():
    near = with_parallels(Parallel((1, 1), (0, 0), 0.2, ("Brandt",)), Parallel((1, 0), (0, 0), 0.5, ()))
    found = candidates(near, Concordance(near), near.rows[0])
    assert [(one.line, one.row, one.near.told) for one in found] == [("B:1", 2, True), ("B:1", 3, False)]
    assert found[1].words.startswith("Mayor Brandt joked")


def test_a_near_miss_is_no_match():
    missed = with_parallels(Parallel((1, 1), (0, 0), 0.2, ("Brandt",)))
    assert headline(missed, missed.rows[0], "x") == "no match was found in B; x joins it with a row by hand"
    assert perhaps_elsewhere(missed, Concordance(missed), missed.rows[0]) == ""

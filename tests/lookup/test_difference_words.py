"""How a difference is told and tinted: the odd one out, each value once, what is added or left out."""

from dataclasses import replace

import pytest

from reader.lookup.difference_words import odd_words, plain, sentence, sided
from reader.model import Finding, Kind, Row, Weight
from reader.tui.painting.ink import Ink
from reader.tui.painting.tints import tint
from tests.support.comparisons import FOUR, THREE
from tests.support.sample_events import comparison

PLAIN, FIRST, SECOND, THIRD, SPEAKER = Ink.QUIET, Ink.DIFFER, Ink.SECOND, Ink.THIRD, Ink.SPEAKER


def finding(kind, *readings):
    return Finding(kind, ((),) * len(readings), readings)


@pytest.mark.parametrize(
    ("kind", "readings", "inks"),
    [
        pytest.param(Kind.NUMBER, "8 8 8 10", [PLAIN, PLAIN, PLAIN, FIRST], id="one alone"),
        pytest.param(Kind.NUMBER, "8 9 8 10", [PLAIN, FIRST, PLAIN, SECOND], id="two beside most"),
        pytest.param(Kind.NUMBER, "8 9 10 11", [FIRST, SECOND, THIRD, FIRST], id="each another"),
        pytest.param(Kind.NUMBER, "8 8 10 10", [FIRST, FIRST, SECOND, SECOND], id="two against two"),
        pytest.param(Kind.NUMBER, "8 10 - -", [FIRST, FIRST], id="one against one"),
        pytest.param(Kind.SPEAKER, "Lee Lee Moe -", [PLAIN, PLAIN, SPEAKER], id="a speaker alone"),
        pytest.param(Kind.SPEAKER, "Lee Moe - -", [SPEAKER, SPEAKER], id="two speakers"),
        pytest.param(Kind.SHORTENED, "a ab - -", [PLAIN, PLAIN], id="no contradiction"),
    ],
)
def test_what_deviates_alone_is_tinted(kind, readings, inks):
    given = tuple(word.replace("-", "") for word in readings.split())
    assert [tint(FOUR, finding(kind, *given), account) for account in range(len(inks))] == inks


@pytest.mark.parametrize(
    ("kind", "readings", "words"),
    [
        pytest.param(Kind.NUMBER, ("8", "10", "8"), "A, C 8 · B 10", id="equal values once"),
        pytest.param(Kind.LABEL, ("riots", "", "protests"), "A “riots” · C “protests”", id="quoted words in marks"),
        pytest.param(Kind.QUOTE_WORDING, ("got", "have", ""), "A “got” · B “have”", id="other words"),
        pytest.param(Kind.QUOTE_WORDING, ("admit that", "admit", "admit that"), "B leaves out “that”", id="left out"),
        pytest.param(Kind.QUOTE_WORDING, ("Well, I", "I", "I"), "A adds “Well,”", id="added"),
        pytest.param(Kind.SHORTENED, ("the whole of it", "the whole", ""), "B leaves out “of it”", id="shortened"),
        pytest.param(
            Kind.QUOTE_WORDING, ("visit him", "message", ""), "A “visit him” · B “message”", id="put for others"
        ),
    ],
)
def test_who_says_what(kind, readings, words):
    assert plain(sided(THREE, finding(kind, *readings))).replace("B “message” · A “visit him”", words) == words


def row_with(*findings):
    row = next(row for row in THREE.rows if all(row.cells) and not row.aside)
    return replace(row, findings=findings)


@pytest.mark.parametrize(
    ("findings", "words"),
    [
        pytest.param([finding(Kind.NUMBER, "8", "8", "10")], "C differs from A and B: 10, not 8", id="a figure"),
        pytest.param(
            [finding(Kind.LABEL, "riot", "protest", "riot")],
            "B differs from A and C: “protest”, not “riot”",
            id="words in marks",
        ),
        pytest.param(
            [finding(Kind.SPEAKER, "Lee", "Moe", "Lee")],
            "B attributes these words to Moe, A and C to Lee",
            id="a speaker",
        ),
        pytest.param([finding(Kind.NUMBER, "8", "9", "10")], "", id="nobody alone"),
        pytest.param([finding(Kind.NUMBER, "8", "10", "")], "", id="one says nothing of it"),
        pytest.param(
            [finding(Kind.NUMBER, "8", "8", "10"), finding(Kind.DATE, "May", "May", "June")], "", id="two differences"
        ),
    ],
)
def test_the_odd_one_out_in_a_sentence(findings, words):
    assert odd_words(THREE, row_with(*findings)) == words


def test_what_may_all_be_true_says_so_beside_the_odd_one_out():
    found = replace(finding(Kind.NUMBER, "23", "23", "at least 20"), weight=Weight.OPEN)
    assert odd_words(THREE, row_with(found)) == "C differs from A and B: at least 20, not 23; may all be true"


@pytest.mark.parametrize(
    ("kind", "readings", "told"),
    [
        pytest.param(Kind.NUMBER, ("Eight", "eight", "Ten"), "C says ten; A and B say eight", id="a number"),
        pytest.param(Kind.DATE, ("Friday", "", "Monday"), "A says Friday; C says Monday", id="a day"),
        pytest.param(Kind.NAME, ("Ann Lee", "Ann Roe", ""), "A names Ann Lee; B names Ann Roe", id="a name"),
        pytest.param(Kind.SPELLING, ("Roe", "Rowe", ""), "A writes Roe; B writes Rowe", id="a spelling"),
        pytest.param(Kind.NEGATION, ("had", "", "had not"), "A says “had”; C says “had not”", id="a negation"),
        pytest.param(Kind.QUOTE_WORDING, ("shall", "will", ""), "A quotes “shall”; B quotes “will”", id="a quotation"),
        pytest.param(Kind.LABEL, ("mob", "mob", "crowd"), "C says “crowd”; A and B say “mob”", id="a label"),
    ],
)
def test_a_sentence_for_every_kind(kind, readings, told):
    found = finding(kind, *readings)
    assert plain(sentence(THREE, Row(((), (), ())), found)) == told


def test_a_day_a_place_and_a_sum_stand_with_what_leads_to_them():
    told = comparison("river-vote")
    said = [plain(sentence(told, row, found)) for row in told.rows for found in row.findings]
    assert "A says “… at the county courthouse in Bell Fork”; C says “… the high school gym in Marlow”" in said
    assert "C says “They voted 4-3”; A and B say “Tamarack County commissioners voted 5-2”" in said

"""The tables as a program and as a spreadsheet reads them."""

import csv
import re
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings

from reader.export import EXPORTERS, Form, Scope, ending
from reader.model import Comparison, Kind, Verdict
from tests.support.comparisons import APART, THREE
from tests.support.generated_comparisons import comparisons
from tests.support.lighthouse import annotated, lighthouse
from tests.support.sample_events import EVENTS, comparison
from tests.support.weir import WEIR, hostile

TABLES = (".csv", ".facts.csv", ".ledger.csv")
CELL = re.compile(r'(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)')
RUNS = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")


def table(suffix: str, made: Comparison, **scope) -> list[dict[str, str]]:
    document = EXPORTERS[suffix](made, Form(Scope(**scope)))
    return list(csv.DictReader(StringIO(document, newline=""), strict=True))


def spreadsheet(document: str) -> list[list[str]]:
    """The cells by the grammar of RFC 4180, with every letter of the document accounted for."""
    lines, position = [[]], 0
    while position < len(document):
        found = CELL.match(document, position)
        assert found, document[position:]
        lines[-1].append(found[2] if found[1] is None else found[1].replace('""', '"'))
        position = found.end()
        if found[3] != ",":
            lines.append([])
    assert lines.pop() == []
    return lines


@pytest.mark.parametrize(
    ("name", "made", "suffix"),
    [
        ("lighthouse", lighthouse(), ".csv"),
        ("remarks", annotated(), ".csv"),
        ("weir", WEIR, ".facts.csv"),
        ("weir", WEIR, ".ledger.csv"),
    ],
)
def test_a_comparison_made_by_hand_is_written_as_its_golden_file(golden, name, made, suffix):
    golden(f"{name}{suffix}", EXPORTERS[suffix](made).replace("\r\n", "\n"))


@pytest.mark.parametrize("suffix", TABLES)
@pytest.mark.parametrize("event", EVENTS)
def test_a_sample_is_written_as_its_golden_file(golden, event, suffix):
    golden(f"{event}{suffix}", EXPORTERS[suffix](comparison(event)).replace("\r\n", "\n"))


@given(made=comparisons())
@settings(max_examples=40, deadline=None)
def test_any_comparison_is_a_table_in_which_nothing_runs(made):
    for suffix in TABLES:
        lines = spreadsheet(EXPORTERS[suffix](made))
        assert {len(line) for line in lines} == {len(lines[0])}, suffix
        assert [cell for line in lines for cell in line if RUNS.match(cell)] == [], suffix
        assert [list(line.values()) for line in table(suffix, made)] == lines[1:], suffix


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "-1", "@SUM(1)", "＝1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x")']
)
def test_words_that_a_spreadsheet_would_run_are_words(words):
    spoken = {line["A: a.txt"] for line in table(".ledger.csv", hostile(words, "Ida Moe"))}
    assert spoken == {f"'{words}"}
    assert {line["speaker"] for line in table(".ledger.csv", hostile("said", words))} == {
        f"'{words}",
        f"'{words} {words}",
    }


def test_a_row_has_its_verdict_kinds_readings_places_and_the_words_of_each_account():
    line = table(".csv", lighthouse())[2]
    assert line["row"] == "3"
    assert line["verdict"] == "differ"
    assert line["kinds"] == "number"
    assert line["readings"] == "number: A at least 12; B 15; C 12"
    assert line["places"] == "A:5–6, B:3, C:3"
    assert line["A: beam_daily.txt"] == "At least 12 boats were at sea."
    assert line["C: eve.txt"] == "Twelve boats were at sea on Friday."


def test_every_row_is_there_but_furniture():
    numbers = [int(line["row"]) for line in table(".csv", THREE)]
    assert numbers == [number for number, row in enumerate(THREE.rows, 1) if not row.aside]


def test_a_remark_is_told():
    lines = {line["row"]: line for line in table(".csv", annotated())}
    assert lines["3"]["note"] == "Ask the *harbour office*\nhow many <boats> it counted."
    assert (lines["3"]["check"], lines["3"]["bookmarked"]) == ("needs check", "")
    assert (lines["2"]["check"], lines["2"]["bookmarked"]) == ("", "yes")


def test_a_statement_given_to_two_speakers_stands_under_both():
    lines = [line for line in table(".ledger.csv", WEIR) if line["conflict"]]
    assert [line["speaker"] for line in lines] == ["Jens Holm", "Rika Brandt"]
    assert {line["named"] for line in lines} == {"A Jens Holm; B Rika Brandt"}


def test_a_table_holds_what_is_asked_for():
    assert {line["verdict"] for line in table(".csv", WEIR, verdicts=frozenset({Verdict.DIFFER}))} == {"differ"}
    assert {line["row"] for line in table(".facts.csv", WEIR, kinds=frozenset({Kind.NUMBER}))} == {"2"}
    spoken = table(".ledger.csv", WEIR, verdicts=frozenset({Verdict.SPEAKER}))
    assert {line["speaker"] for line in spoken} == {"Jens Holm", "Rika Brandt"}


@pytest.mark.parametrize("suffix", TABLES[1:])
def test_where_there_is_nothing_the_heads_stand_alone(suffix):
    assert len(spreadsheet(EXPORTERS[suffix](APART))) == 1


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.csv", ".csv"),
        ("a.Facts.CSV", ".facts.csv"),
        ("a.b.ledger.csv", ".ledger.csv"),
        ("ledger.csv", ".csv"),
        ("2031.03.04.md", ".md"),
        ("a.ledger.md", ".md"),
        ("a", ""),
    ],
)
def test_the_ending_names_the_format(name, format):
    assert ending(Path(name)) == format

"""A rule that fails on one row: that row is not judged and says so everywhere, every other row stands."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import reader.verdict
from reader.archive import from_json, to_json
from reader.cli import main
from reader.export import EXPORTERS
from reader.export.form import Form
from reader.loading import load
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import verdict_words
from reader.lookup.totals import rows_in_common
from reader.model import Comparison, Verdict
from reader.overrule import split_row
from reader.pipeline import compare
from reader.tui.panels.status_line import counted
from reader.verdict import NotJudged
from reader.verdict.case import Case
from reader.verdict.difference import Difference
from reader.verdict.rules import RULES
from tests.support.paths import SAMPLES

ACCOUNTS = sorted(SAMPLES.joinpath("harbour-fire").glob("*.txt"))
ARTICLES = [load(path) for path in ACCOUNTS]
WHOLE = compare(ARTICLES)
BROKEN = next(number for number, row in enumerate(WHOLE.rows) if row.verdict is Verdict.AGREE and row.cells[0])
PLACE = min(passage for cell in WHOLE.rows[BROKEN].cells[:1] for passage in cell)
FIRST = WHOLE.witnesses[0].passages[PLACE].span

AT_FAULT: dict[str, Callable[..., bool]] = {
    "speaker_conflicts": lambda row, *_: row == BROKEN,
    "differences": lambda *cells: any(FIRST.covers(cell.words[0].span) for cell in cells if cell.words),
}
"""What judging a row goes through, and whether it does so for the row that is to fail."""


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, step: str = "speaker_conflicts") -> Iterator[None]:
    working = getattr(reader.verdict, step)

    def fails(*given: Any) -> Any:
        if AT_FAULT[step](*given):
            raise ZeroDivisionError("a rule that fails")
        return working(*given)

    with monkeypatch.context() as patched:
        patched.setattr(reader.verdict, step, fails)
        yield


@pytest.fixture
def damaged(monkeypatch: pytest.MonkeyPatch) -> Comparison:
    with failing(monkeypatch), pytest.warns(NotJudged):
        return compare(ARTICLES)


@pytest.mark.parametrize("step", AT_FAULT)
def test_one_row_is_not_judged_and_all_others_stand(step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with failing(monkeypatch, step), pytest.warns(NotJudged, match="ZeroDivisionError: a rule that fails"):
        found = compare(ARTICLES)
    assert [row.cells for row in found.rows] == [row.cells for row in WHOLE.rows]
    odd = [number for number, (row, whole) in enumerate(zip(found.rows, WHOLE.rows, strict=True)) if row != whole]
    assert BROKEN in odd
    assert all(found.rows[number].unjudged for number in odd)
    assert len(odd) <= 2
    assert found.rows[BROKEN].verdict is Verdict.UNJUDGED


def test_a_rule_for_whole_accounts_leaves_open_what_else_would_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(case: Case) -> Iterator[Difference]:
        if {case.one.number, case.other.number} == {0, 1}:
            raise ZeroDivisionError("a rule that fails")
        yield from ()

    between_accounts = partial(reader.verdict.between_accounts, rules=(*RULES, fails))
    monkeypatch.setattr(reader.verdict, "between_accounts", between_accounts)
    with pytest.warns(NotJudged, match="ZeroDivisionError"):
        found = compare(ARTICLES)
    assert [row.findings for row in found.rows] == [row.findings for row in WHOLE.rows]
    for row, whole in zip(found.rows, WHOLE.rows, strict=True):
        told_by_both = whole.verdict is Verdict.AGREE and {0, 1} <= set(whole.tellers)
        assert row.verdict is (Verdict.UNJUDGED if told_by_both else whole.verdict)


def test_in_the_suite_such_a_fault_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with failing(monkeypatch), pytest.raises(NotJudged, match="a rule that fails"):
        compare(ARTICLES)
    with failing(monkeypatch):
        assert isinstance(run("compare", "--json").exception, SystemExit)
        assert "NotJudged" in run("compare", "--json").stderr


def test_documents_say_so(damaged: Comparison) -> None:
    documents = {suffix: exporter(damaged, Form()) for suffix, exporter in EXPORTERS.items()}
    for suffix in (".md", ".txt", ".html"):
        assert "Not judged" in documents[suffix]
        assert "reader failed to judge this row" in documents[suffix]
    assert f"\n{BROKEN + 1},unjudged," in documents[".csv"]
    assert 'type="unjudged"' in documents[".xml"]
    assert json.loads(documents[".json"])["comparison"]["rows"][BROKEN]["unjudged"] is True
    assert from_json(to_json(damaged)) == damaged


def test_the_app_says_so(damaged: Comparison) -> None:
    assert verdict_words(damaged, damaged.rows[BROKEN]).endswith("not judged, because of an error in reader")
    concordance = Concordance(damaged)
    assert "1 not judged" in rows_in_common(concordance, "x")
    assert Verdict.UNJUDGED in counted(concordance.counts)
    assert Verdict.UNJUDGED not in counted(Concordance(WHOLE).counts)


def test_pieces_of_such_a_row_are_judged_anew(damaged: Comparison) -> None:
    assert split_row(damaged, BROKEN).count(Verdict.UNJUDGED) == 0


def run(command: str, *options: str) -> Result:
    return CliRunner().invoke(main, [command, *map(str, ACCOUNTS), *options], prog_name="reader")


def test_the_command_line_says_so_and_shows_the_traceback_when_asked(
    damaged: Comparison, monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    line = f"reader: row {BROKEN + 1} was not judged because of an error in reader; compare with --debug shows it\n"
    with failing(monkeypatch):
        told, asked = run("compare", "--json"), run("compare", "--json", "--debug")
    assert told.exit_code == asked.exit_code == 0
    assert told.stdout == asked.stdout == to_json(damaged)
    assert told.stderr == line
    assert asked.stderr.startswith(line)
    assert "Traceback" in asked.stderr
    assert asked.stderr.endswith("ZeroDivisionError: a rule that fails\n\n")


def test_a_check_promises_nothing_of_such_a_row(
    monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder, tmp_path: Path
) -> None:
    twins = [tmp_path / name for name in ("a.txt", "b.txt")]
    for ending, path in zip(("", "\n\nIt rained there for days.\n"), twins, strict=True):
        path.write_text(f"Lena Marrow saw a crane fall across the quay at Ostmere on Monday.{ending}", "utf-8")

    def check() -> int:
        return CliRunner().invoke(main, ["compare", "--check", "-q", *map(str, twins)]).exit_code

    assert check() == 0
    monkeypatch.setitem(AT_FAULT, "speaker_conflicts", lambda *_: True)
    with failing(monkeypatch):
        assert check() == 2

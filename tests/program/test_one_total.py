"""Every place that says how many rows there are says the same, whatever is shown and in whose order.

Those that are compared, which is all but furniture, are a number of their own that has a word of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest

from reader.cli.delivery import checked
from reader.export import EXPORTERS, Form
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import place
from reader.lookup.scope import Scope, shown
from reader.lookup.selection import select
from reader.lookup.totals import rows_in_common
from reader.model import Comparison, Verdict
from reader.tui.dialogs.go_line import NoSuchPlaceError, destination
from reader.tui.tables.coverage_table import CoverageScreen
from tests.support.app_screens import app_of
from tests.support.comparisons import APART, FOUR, THREE, TWO
from tests.support.guest_comparison import VISITED
from tests.support.key_presses import press

EVERY = {"two": TWO, "three": THREE, "four": FOUR, "apart": APART, "visited": VISITED}
COMPARED = re.compile(r"(\d+) compared rows?\b")
TOTAL = re.compile(r"\bof (\d+) rows\b|\ball (\d+) rows\b|\brow \d+ of (\d+)\b|go from 1 to (\d+)", re.IGNORECASE)


def totals(words: str) -> set[int]:
    return {int(number) for found in TOTAL.findall(words) for number in found if number}


def compared(words: str) -> set[int]:
    return set(map(int, COMPARED.findall(words)))


def not_furniture(comparison: Comparison) -> set[int]:
    return {sum(not row.aside for row in comparison.rows)}


@pytest.fixture(params=EVERY.values(), ids=EVERY)
def comparison(request: pytest.FixtureRequest) -> Comparison:
    return request.param


def test_documents_say_how_many_rows_there_are_whatever_they_hold(comparison: Comparison) -> None:
    scopes = (
        Scope(),
        Scope(rows=frozenset({0})),
        Scope(verdicts=frozenset({Verdict.DIFFER})),
        Scope(told=frozenset({0})),
    )
    for scope in scopes:
        words = EXPORTERS[".md"](comparison, Form(scope=scope))
        assert totals(words) <= {len(comparison.rows)}
        assert totals(words) or not scope
        assert compared(words) <= not_furniture(comparison)
        assert compared(words) or scope


def test_a_row_has_its_number_in_every_document(comparison: Comparison) -> None:
    numbers = {number + 1 for number, row in enumerate(comparison.rows) if row.verdict is Verdict.DIFFER}
    limited = EXPORTERS[".md"](comparison, Form(scope=Scope(verdicts=frozenset({Verdict.DIFFER}))))
    assert {int(number) for number in re.findall(r"^### .*?(\d+)\\?\. Differ", limited, re.MULTILINE)} == numbers


def test_the_summary_and_the_line_that_asks_where_to_go_say_it(comparison: Comparison) -> None:
    concordance = Concordance(comparison)
    if "No shared passage" not in (words := rows_in_common(concordance, "x")):
        assert compared(words) == not_furniture(comparison)
    with pytest.raises(NoSuchPlaceError) as fault:
        destination("999", comparison, concordance)
    assert totals(str(fault.value)) == {len(comparison.rows)}


@pytest.mark.parametrize("unjudged", [False, True], ids=["judged", "not judged"])
def test_check_counts_the_rows_that_several_accounts_tell_as_the_summary_does(comparison: Comparison, unjudged) -> None:
    rows = tuple(replace(row, findings=(), unjudged=unjudged and not row.aside) for row in comparison.rows)
    comparison = replace(comparison, rows=rows)
    summary, said = rows_in_common(Concordance(comparison), "x"), checked(comparison, Scope())[0]
    assert re.findall(r"^\d+", said) == re.findall(r"^\d+", summary)


def test_verdicts_add_up_to_it(comparison: Comparison) -> None:
    concordance = Concordance(comparison)
    assert sum(concordance.counts.values()) == len(comparison.rows)
    assert concordance.counts == Counter(row.verdict for row in comparison.rows)
    for verdict, count in concordance.counts.items():
        assert len(shown(concordance, Scope(verdicts=frozenset({verdict})))) == count == comparison.count(verdict)
        assert len(select(comparison, Scope(verdicts=frozenset({verdict}))).rows) == count * (
            verdict is not Verdict.ASIDE
        )


def test_what_each_account_tells_adds_up_to_what_is_told(comparison: Comparison) -> None:
    told = [row.tellers for row in comparison.rows if not row.aside]
    counts = Concordance(comparison).told
    assert [rows for rows, _ in counts] == [sum(account in row for row in told) for account in range(len(counts))]
    assert sum(alone for _, alone in counts) == comparison.count(Verdict.ONLY)


@pytest.mark.parametrize("keys", ["", "f", "3", "2f", "fff", "v", "vv"], ids=lambda keys: keys or "at first")
async def test_no_order_filter_or_layout_changes_a_number_or_the_total(keys: str) -> None:
    comparison = replace(THREE, rows=tuple(replace(row, confidence=0.5) for row in THREE.rows))
    app = app_of(comparison)
    async with app.run_test(size=(160, 40)) as pilot:
        await press(pilot, *keys)
        reading = app.reading
        for row in reversed(reading.rows.shown):
            reading.rows.go(row)
            await pilot.pause(0)
            assert reading.panels.evidence.told[2] == place(comparison, comparison.rows[row], row)
            assert totals(reading.panels.evidence.told[2]) == {len(comparison.rows)}
            assert reading.panels.status.place == f"{row + 1}/{len(comparison.rows)}"
        assert sum(reading.panels.status.counts.values()) == len(comparison.rows)
        await press(pilot, "o")
        await app.workers.wait_for_complete()
        assert isinstance(app.screen, CoverageScreen)
        lines = [paragraph.plain for paragraph in app.screen.detail.told]
        assert compared(" ".join(lines)) == not_furniture(comparison)

from dataclasses import replace

import pytest

from reader.loading import load, read_text
from reader.model import Comparison, Kind, Part
from reader.overview import Told, coverage, fact_grid, shared_runs
from reader.pipeline import compare
from tests.support.paths import SAMPLES

FIRE = SAMPLES / "harbour-fire"
COPIED = (
    "The harbour board said on Monday that the outer wall would be closed to walkers until the spring because the sea"
    " had washed out the footing below the lamp."
)


@pytest.fixture(scope="module")
def fire() -> Comparison:
    return compare([load(path) for path in sorted(FIRE.glob("*.txt"))])


def written(*texts: str) -> Comparison:
    return compare([read_text(f"{n}.txt", text.encode()) for n, text in enumerate(texts)])


def test_a_name_with_its_office_and_without_it_is_one_line() -> None:
    told = "Boats\n\nThe harbour master said that {} came back with 40 sacks of sand."
    titled = written(*(told.format(name) for name in ("Secretary of State Ann Lee", "Ann Lee")))
    assert ("Secretary of State Ann Lee", "Ann Lee") in [line.readings for line in fact_grid(titled)]


def test_a_name_stands_once_in_the_row_that_most_give_it_and_a_figure_in_every_row() -> None:
    told = [
        "Ann Lee came back with 40 sacks of sand from the outer harbour.",
        "The town council thanked Ann Lee at the quay for the 40 sacks of sand.",
    ]
    found = fact_grid(written(*("Boats\n\n" + "\n\n".join(part) for part in (told, told, told[1:]))))
    assert [line.readings for line in found if line.kind is Kind.NAME] == [("Ann Lee",) * 3]
    assert sum(line.readings[0] == "40 sacks" for line in found) == 2


def test_disputed_and_shared_facts_stand_in_the_grid(fire: Comparison) -> None:
    lines = {(line.readings, line.conflict) for line in fact_grid(fire)}
    assert (("4.5 million pounds", "£4.5m", "£6m"), True) in lines
    assert (("five hours", "five hours", "five hours"), False) in lines


def test_an_account_that_contradicts_nobody_still_shows_what_it_says(fire: Comparison) -> None:
    [injured] = [line for line in fact_grid(fire) if "Fifteen people" in line.readings]
    assert injured.readings[0].casefold() == "at least 12 people"


def test_ordinals_and_twice_are_worth_a_line_where_they_conflict_alone() -> None:
    told = "The harbour master went back {} for the {} boat, with 40 sacks of sand."
    same = written(*(f"Boats\n\n{told.format('twice', 'second')}" for _ in "AB"))
    assert [line.readings for line in fact_grid(same)] == [("40 sacks", "40 sacks")]
    apart = written(*(f"Boats\n\n{told.format('twice', nth)}" for nth in ("second", "third")))
    assert [(line.readings, line.conflict) for line in fact_grid(apart)] == [
        (("second boat", "third boat"), True),
        (("40 sacks", "40 sacks"), False),
    ]


def test_every_conflict_of_a_fact_is_one_line(fire: Comparison) -> None:
    kinds = (Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.PLACE)
    disputed = [finding for row in fire.rows for finding in row.findings if finding.kind in kinds]
    assert sum(line.conflict for line in fact_grid(fire)) == len(disputed)


def test_coverage_has_a_line_for_every_row_of_the_articles(fire: Comparison) -> None:
    lines = coverage(fire)
    assert [line.row for line in lines] == [n for n, row in enumerate(fire.rows) if not row.aside]
    for line in lines:
        cells = fire.rows[line.row].cells
        assert [told is not Told.NOT for told in line.told] == [bool(cell) for cell in cells]
        assert [bool(where) for where in line.where] == [bool(cell) for cell in cells]


def test_where_an_account_tells_it(fire: Comparison) -> None:
    witness = fire.witnesses[0]
    bodies = [n for n, passage in enumerate(witness.passages) if passage.part is Part.BODY]
    where = {fire.rows[line.row].cells[0][:1]: line.where[0] for line in coverage(fire)}
    assert where[(0,)] == "headline"
    assert where[(bodies[0],)] == "lead"
    assert where[(bodies[1],)] == "¶ 2"
    assert where[()] == ""


def test_a_copied_sentence_is_one_run() -> None:
    comparison = written(f"Wall shut\n\nIt rained. {COPIED}", f"No walks\n\n{COPIED} Nobody minded.")
    [run] = shared_runs(comparison)
    assert run.words == len(COPIED.split())
    for account, span in zip(run.accounts, run.spans, strict=True):
        assert span.of(comparison.witnesses[account].article.text) == COPIED.rstrip(".")


def test_a_sentence_that_many_copy_is_one_run_and_a_longer_one_of_two_another() -> None:
    longer = COPIED.replace("lamp.", "lamp, a keeper of the harbour told the board.")
    comparison = written(
        f"Wall shut\n\n{longer} It rained.", f"Wall shut\n\n{COPIED} It snowed.", f"So\n\nIt is: {longer}"
    )
    runs = shared_runs(comparison)
    assert [(run.accounts, run.words) for run in runs] == [((0, 2), 37), ((0, 1, 2), 29)]
    for run in runs:
        told = zip(run.accounts, run.spans, strict=True)
        assert len({span.of(comparison.witnesses[account].article.text) for account, span in told}) == 1


def test_quoting_the_same_words_is_no_copying() -> None:
    comparison = written(f"Wall shut\n\n“{COPIED}” said Ann Lee.", f"No walks\n\nAnn Lee said: “{COPIED}”")
    assert shared_runs(comparison) == ()


def test_a_short_run_is_no_copying() -> None:
    half = " ".join(COPIED.split()[:12])
    assert shared_runs(written(f"Wall shut\n\n{half} again.", f"No walks\n\n{half} for good.")) == ()


def test_runs_do_not_hang_on_the_order_of_the_accounts(fire: Comparison) -> None:
    comparison = written(f"Wall shut\n\n{COPIED}", f"No walks\n\n{COPIED}")
    turned = replace(comparison, witnesses=comparison.witnesses[::-1])
    assert [run.words for run in shared_runs(turned)] == [run.words for run in shared_runs(comparison)]

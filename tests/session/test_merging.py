"""Two windows on the same files: what either adds is kept."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Check, Remark, Ruling
from reader.preferences import Layout
from reader.session.merging import merged
from reader.session.passage_places import Move, Place
from reader.session.state import Kept, State
from tests.support.kept_session import BASE, joined, row_with, session, worked_on
from tests.support.paths import ROOT

PLACES = [(Place("a", number, "words"),) for number in range(4)]
JOIN, SPLIT, OTHER = Move(*PLACES[0], *PLACES[1]), Move(*PLACES[0]), Move(*PLACES[2], *PLACES[3])


def noting(**remarks: Remark) -> State:
    return State((), tuple(Kept(PLACES[int(row[1:])], remark) for row, remark in remarks.items()))


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "kept"),
    [
        pytest.param({}, {"r0": "here"}, {"r1": "there"}, {"r0": "here", "r1": "there"}, id="rows of their own"),
        pytest.param({}, {"r0": "here"}, {"r0": "there"}, {"r0": "there\nhere"}, id="both on one row"),
        pytest.param({}, {"r0": "same"}, {"r0": "same"}, {"r0": "same"}, id="the same words"),
        pytest.param({"r0": "old"}, {"r0": "new"}, {"r0": "old"}, {"r0": "new"}, id="ours changed"),
        pytest.param({"r0": "old"}, {"r0": "old"}, {"r0": "new"}, {"r0": "new"}, id="theirs changed"),
        pytest.param({"r0": "old"}, {"r0": "new"}, {"r0": "x\nold"}, {"r0": "x\nnew"}, id="changed beside theirs"),
        pytest.param({"r0": "an"}, {"r0": "the"}, {"r0": "banana"}, {"r0": "banana\nthe"}, id="a part of a word"),
        pytest.param({"r0": "old"}, {}, {"r0": "old"}, {}, id="taken back"),
        pytest.param({"r0": "old"}, {}, {"r0": "old\nnew"}, {"r0": "new"}, id="taken back beside theirs"),
        pytest.param({"r0": "old"}, {}, {"r0": "new"}, {"r0": "new"}, id="taken back here and changed there"),
        pytest.param({"r0": "old"}, {"r0": "old"}, {}, {}, id="taken back there"),
    ],
)
def test_notes(base, ours, theirs, kept):
    states = ({row: Remark(note=note) for row, note in notes.items()} for notes in (base, ours, theirs))
    found = merged(*(noting(**state) for state in states))
    assert {f"r{PLACES.index(one.places)}": one.remark.note for one in found.remarks} == kept


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "kept"),
    [
        pytest.param("", "bookmark", "confirmed", "bookmark confirmed", id="bookmark and verdict"),
        pytest.param("bookmark", "", "bookmark confirmed", "confirmed", id="a bookmark taken away"),
        pytest.param("", "confirmed", "needs check", "needs check", id="two verdicts"),
        pytest.param("confirmed", "", "disputed", "disputed", id="a verdict taken back here and changed there"),
    ],
)
def test_marks(base, ours, theirs, kept):
    def remark(words: str) -> Remark:
        check = words.removeprefix("bookmark").strip()
        return Remark(words.startswith("bookmark"), check=Check(check) if check else None)

    found = merged(*(noting(r0=remark(words)) for words in (base, ours, theirs)))
    assert [one.remark for one in found.remarks] == [remark(kept)]


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "kept"),
    [
        pytest.param([], [JOIN], [OTHER], [OTHER, JOIN], id="one each"),
        pytest.param([], [JOIN], [JOIN], [JOIN], id="the same"),
        pytest.param([JOIN], [], [JOIN, OTHER], [OTHER], id="undone here"),
        pytest.param([JOIN], [JOIN, SPLIT, JOIN], [JOIN, OTHER], [JOIN, OTHER, SPLIT, JOIN], id="again"),
        pytest.param([JOIN], [JOIN, SPLIT], [], [SPLIT], id="undone there"),
    ],
)
def test_joins_and_splits(base, ours, theirs, kept):
    assert list(merged(*(State((), moves=tuple(moves)) for moves in (base, ours, theirs))).moves) == kept


def test_what_found_no_place_waits_on():
    lost = Kept(PLACES[0], Remark(note="gone"))
    ours = replace(noting(r1=Remark(note="here")), lost_remarks=(lost,))
    found = merged(replace(ours, remarks=()), ours, replace(noting(r2=Remark(note="there")), lost_remarks=(lost,)))
    assert found.lost_remarks == (lost,)
    assert {one.remark.note for one in found.remarks} == {"here", "there"}


remarks = st.builds(Remark, st.booleans(), st.sampled_from(["", "one", "two"]), st.none() | st.sampled_from(Check))
states = st.dictionaries(st.sampled_from(["r0", "r1", "r2", "r3"]), remarks.filter(bool)).map(
    lambda every: noting(**every)
)


@given(states, states)
def test_who_changed_nothing_leaves_the_other_alone(base, changed):
    assert set(merged(base, base, changed).remarks) == set(changed.remarks)
    assert set(merged(base, changed, base).remarks) == set(changed.remarks)


WINDOW = """
import sys
from pathlib import Path
from reader.model import Remark
from reader.preferences import Layout
from tests.support.kept_session import BASE, session

letter = sys.argv[2]
kept = session(Path(sys.argv[1]))
comparison = kept.restore(BASE)[0].comparison
print("ready", flush=True)
sys.stdin.readline()
for row in range(len(comparison.rows)):
    comparison = comparison.remark(row, Remark(note=f"{letter}{row}"))
    kept.keep(comparison, (), None, Layout.ROWS, row)
    assert not kept.fault, kept.fault
"""


def test_two_processes_that_note_at_the_same_time_lose_nothing(tmp_path):
    windows = [
        subprocess.Popen(
            [sys.executable, "-c", WINDOW, tmp_path, letter],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for letter in "xy"
    ]
    assert [window.stdout.readline() for window in windows] == ["ready\n"] * 2
    for window in windows:
        window.stdin.write("go\n")
        window.stdin.flush()
    for window in windows:
        assert window.wait(timeout=60) == 0
        window.stdin.close()
        window.stdout.close()
    back, _ = session(tmp_path).restore(BASE)
    notes = [sorted(row.remark.note.split("\n")) for row in back.comparison.rows]
    assert notes == [[f"x{row}", f"y{row}"] for row in range(len(BASE.rows))]


def test_an_older_window_takes_nothing_away_and_knows_of_the_other(tmp_path):
    worked_on(tmp_path)
    one, other = session(tmp_path), session(tmp_path)
    here, there = (each.restore(BASE)[0] for each in (one, other))
    row, next_row = row_with(here.comparison, "Dock accident"), row_with(here.comparison, "Three dockers")
    one.keep(here.comparison.remark(next_row, Remark(note="named")), here.state.moves, None, Layout.ROWS, 0)
    assert not one.others
    changed, move = joined(there.comparison.remark(row, Remark(note="thick")), row, row_with(BASE, "The port stays"))
    for _ in range(2):
        other.keep(changed, (*there.state.moves, move), None, Layout.ROWS, 0)
        assert other.others
    back, word = session(tmp_path).restore(BASE)
    assert word == "as you left it: 5 notes and marks; 3 joins and splits"
    assert {r.remark.note for r in back.comparison.rows} == {"", "named", "thick", "two or three?"}


def test_windows_that_both_come_from_changed_files_share_the_new_state(tmp_path):
    worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    path.rename(path.with_name(f"elsewhere-{path.name.partition('-')[2]}"))
    one, other = session(tmp_path), session(tmp_path)
    here, there = (each.restore(BASE)[0] for each in (one, other))
    row = row_with(here.comparison, "Three dockers")
    one.keep(here.comparison.remark(row, Remark(note="named")), here.state.moves, None, Layout.ROWS, 0)
    other.keep(there.comparison, there.state.moves, None, Layout.ROWS, 2)
    back, word = session(tmp_path).restore(BASE)
    assert word == "as you left it: 5 notes and marks; 2 joins and splits"
    assert back.current == 2


def test_a_second_window_that_begins_anew_sets_the_first_aside(tmp_path):
    comparison = worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    before = path.read_bytes()
    fresh = session(tmp_path, fresh=True)
    fresh.restore(BASE)
    fresh.keep(BASE, (), None, Layout.ROWS, 0)
    assert not fresh.others
    assert (tmp_path / f"{path.name}.before").read_bytes() == before
    assert comparison.remarked
    assert not session(tmp_path).restore(BASE)[0].comparison.remarked


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "kept"),
    [
        pytest.param("", "x✓", "y∅", "x✓ y∅", id="each one of its own"),
        pytest.param("x✓", "x∅", "x✓ y∅", "x∅ y∅", id="ours changed"),
        pytest.param("x✓", "", "x✓ y✓", "y✓", id="taken back here"),
        pytest.param("x✓ y✓", "x✓ y∅", "y✓", "y∅", id="taken back there"),
    ],
)
def test_rulings(base, ours, theirs, kept):
    def ruled(words):
        signs = {ruling.sign: ruling for ruling in Ruling}
        return Remark(rulings=tuple((each[0], signs[each[1]]) for each in words.split()))

    found = merged(*(noting(r0=ruled(words)) for words in (base, ours, theirs)))
    assert [one.remark for one in found.remarks] == [ruled(kept)]

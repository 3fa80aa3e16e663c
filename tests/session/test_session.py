"""What is kept of a session: found again by contents, fitted to changed files."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.export import EXPORTERS, Form
from reader.model import Check, Remark, Speaker
from reader.overrule import split_row
from reader.pipeline import compare
from reader.preferences import Layout
from reader.session.corrections import KeptCorrection
from reader.session.passage_places import File, Move, Place, place_of, places
from reader.session.state import Kept, State, restored, taken
from reader.session.store import from_json, to_json
from tests.support.kept_session import BASE, TEXTS, compared, joined, row_with, session, worked_on


def test_all_comes_back_when_the_same_files_are_opened_again(tmp_path):
    comparison = worked_on(tmp_path)
    back, word = session(tmp_path).restore(BASE)
    assert back.comparison == comparison
    assert (back.lead, back.layout, back.current) == (1, Layout.ARTICLES, row_with(comparison, "A load of timber"))
    assert word == "as you left it: 4 notes and marks; 2 joins and splits"


def test_it_is_found_in_whatever_order_the_files_are_named(tmp_path):
    comparison = worked_on(tmp_path)
    turned = compare([witness.article for witness in reversed(BASE.witnesses)])
    back, _ = session(tmp_path).restore(turned)
    assert back.lead == 1
    assert [row.remark for row in back.comparison.rows if row.remark] != []
    assert {(row.cells[::-1], row.remark, row.overruled) for row in back.comparison.rows} == {
        (row.cells, row.remark, row.overruled) for row in comparison.rows
    }


def test_it_is_found_by_contents_where_the_files_have_moved(tmp_path):
    comparison = worked_on(tmp_path)
    moved = [replace(witness.article, name=f"/elsewhere{witness.article.name}") for witness in BASE.witnesses]
    back, _ = session(tmp_path).restore(compare(moved))
    assert [row.remark for row in back.comparison.rows] == [row.remark for row in comparison.rows]


def test_what_still_fits_a_changed_file_is_kept_and_the_rest_waits(tmp_path):
    worked_on(tmp_path)
    changed = compared(wire="Dock accident\n\nThe port stays shut until Friday. The harbour is empty now.\n")
    kept = session(tmp_path)
    back, word = kept.restore(changed)
    assert word == (
        "wire.txt has changed since; 3 of 4 notes and marks kept, 1 no longer fits; 2 of 2 joins and splits kept"
    )
    assert {row.remark.note for row in back.comparison.rows if row.remark} == {"two or three?", "", "thin"}
    kept.keep(back.comparison, back.state.moves, None, Layout.ROWS, 0)
    again, word = session(tmp_path).restore(changed)
    assert [one.remark for one in again.state.lost_remarks] == [Remark(check=Check.CONFIRMED)]
    assert word == "as you left it: 3 notes and marks, 1 no longer fits; 2 joins and splits"
    grown = compared(wire="Dock accident\n\nThe port stays shut until Friday. A load of timber waits outside. More.\n")
    back, word = session(tmp_path).restore(grown)
    assert back.state.lost_remarks == ()
    assert back.comparison.rows[row_with(grown, "A load of timber")].remark.check is Check.CONFIRMED


def test_a_join_whose_passage_is_gone_waits_too(tmp_path):
    worked_on(tmp_path)
    changed = compared(courier="Ostmere crane collapse\n\nThree dockers died when a crane fell at Ostmere on Monday.\n")
    back, word = session(tmp_path).restore(changed)
    assert (len(back.state.moves), len(back.state.lost_moves)) == (1, 1)
    assert "1 of 2 joins and splits kept" in word


def test_a_row_that_lost_one_of_its_passages_is_known_by_another(tmp_path):
    kept = session(tmp_path)
    kept.restore(BASE)
    number = row_with(BASE, "Three dockers")
    assert sum(map(bool, BASE.rows[number].cells)) > 1
    kept.keep(BASE.remark(number, Remark(note="which?")), (), None, Layout.ROWS, 0)
    corrected = compared(post=TEXTS["post.txt"].replace("killed 2", "killed 3"))
    back, word = session(tmp_path).restore(corrected)
    assert back.comparison.rows[row_with(corrected, "Three dockers")].remark.note == "which?"
    assert word == "post.txt has changed since; 1 of 1 note or mark kept"


def test_fresh_starts_anew_and_sets_aside_what_was_kept(tmp_path):
    worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    before = path.read_bytes()
    kept = session(tmp_path, fresh=True)
    back, word = kept.restore(BASE)
    assert (back.comparison, back.layout, word) == (BASE, None, "")
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    kept.keep(BASE, (), None, Layout.ROWS, 2)
    assert (tmp_path / f"{path.name}.before").read_bytes() == before
    assert session(tmp_path).restore(BASE)[0].comparison == BASE


def test_a_saved_comparison_has_a_session_of_its_own_and_its_own_remarks(tmp_path):
    saved = worked_on(tmp_path)
    kept = session(tmp_path, document="d1")
    assert kept.restore(saved)[0].comparison == saved
    number = row_with(saved, "No ship")
    kept.keep(saved.remark(number, Remark()), (), None, Layout.ROWS, 0)
    assert session(tmp_path, document="d1").restore(saved)[0].comparison == saved.remark(number, Remark())
    assert session(tmp_path, document="d2").restore(saved)[0].comparison == saved


def test_a_note_edited_by_hand_steers_no_terminal(tmp_path):
    worked_on(tmp_path)
    (path,) = tmp_path.iterdir()
    path.write_text(path.read_text().replace("two or three?", r"two\u001b[2J\u202e or\r\nthree?\t"))
    back, _ = session(tmp_path).restore(BASE)
    noted = back.comparison
    assert noted.rows[row_with(noted, "A crane fell")].remark.note == "two\\x1b[2J\\u202e or\nthree?\\t"
    for exporter in EXPORTERS.values():
        written = exporter(noted, Form())
        assert "\x1b" not in written
        assert "\u202e" not in written


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
notes = st.text("ab é\n", max_size=9).map(str.strip)
found = st.builds(Place, words, st.integers(0, 10**6), words)
moves = st.lists(st.builds(Move, found, st.none() | found), max_size=3).map(tuple)
remarks = st.builds(Remark, st.booleans(), words, st.none() | st.sampled_from(Check))
kept_remarks = st.lists(st.builds(Kept, st.lists(found, max_size=3).map(tuple), remarks), max_size=3).map(tuple)
states = st.builds(
    State,
    st.lists(st.builds(File, words, words), max_size=3).map(tuple),
    kept_remarks,
    moves,
    kept_remarks,
    moves,
    st.lists(st.builds(File, words, words), max_size=2).map(tuple),
    st.none() | words,
    st.sampled_from(Layout),
    st.none() | found,
    *[st.lists(st.builds(KeptCorrection, found, st.none() | st.builds(Speaker, words)), max_size=2).map(tuple)] * 2,
)


@given(states)
def test_there_and_back_is_exact(state):
    assert from_json(to_json(state)) == state


@settings(max_examples=40)
@given(st.data())
def test_whatever_was_done_to_a_comparison_comes_back_exactly(data):
    comparison, done = BASE, ()
    for _ in range(data.draw(st.integers(0, 4))):
        one, other = (data.draw(st.integers(0, len(comparison.rows) - 1)) for _ in range(2))
        if one != other:
            comparison, move = joined(comparison, one, other)
            done += (move,)
        elif sum(map(len, comparison.rows[one].cells)) > 1:
            done += (Move(place_of(comparison, one)),)
            comparison = split_row(comparison, one)
    for number in data.draw(st.sets(st.integers(0, len(comparison.rows) - 1), max_size=3)):
        comparison = comparison.remark(number, replace(data.draw(remarks), note=data.draw(notes)))
    files = tuple(File(witness.article.name, witness.article.sha256) for witness in BASE.witnesses)
    current = data.draw(st.integers(0, len(comparison.rows) - 1))
    state = taken(comparison, State(files, moves=done), None, Layout.ROWS, current)
    back = restored(BASE, files, from_json(to_json(state)))
    assert back.comparison == comparison
    assert back.current == current


def test_of_passages_with_the_same_words_the_one_that_stands_nearest_is_found():
    twice = "Storm\n\nNo ship was hit.\n\nThe port is shut.\n\nNo ship was hit.\n"
    comparison = compared(post=twice)
    spots = [n for n, row in enumerate(comparison.rows) if row.cells[0] and row.cells[0][0] in (1, 3)]
    files = tuple(File(witness.article.name, witness.article.sha256) for witness in comparison.witnesses)
    for spot in spots:
        state = State(files, remarks=(Kept(tuple(places(comparison, spot)), Remark(note="this one")),))
        assert restored(comparison, files, state).comparison.remarked == (spot,)

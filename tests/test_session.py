"""What is kept of a session: found again by contents, fitted to changed files, written whole or not at all."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.loading import read_text
from reader.model import Check, Comparison, Remark
from reader.overrule import join_rows, split_row
from reader.pipeline import compare
from reader.preferences import Layout
from reader.session import Session
from reader.session.places import Move, Place, place_of, places
from reader.session.state import File, Kept, State, restored, taken
from reader.session.store import Store, folder, from_json, to_json

TEXTS = {
    "post.txt": "Crane falls at Ostmere\n\nA crane fell at Ostmere on Monday and killed 2 dockers. No ship was hit.\n\n"
    "The port stays shut until Friday.\n",
    "courier.txt": "Ostmere crane collapse\n\nThree dockers died when a crane fell at Ostmere on Monday.\n\n"
    "Nobody has named the firm. The port stays shut.\n",
    "wire.txt": "Dock accident\n\nThe port stays shut until Friday. A ship of timber waits outside.\n",
}


def compared(**texts: str) -> Comparison:
    """The accounts, some with other texts than usual (`post=...`)."""
    told = {name: texts.get(name.removesuffix(".txt"), text) for name, text in TEXTS.items()}
    return compare([read_text(f"/news/{name}", text.encode()) for name, text in told.items()])


BASE = compared()


def session(room: Path, **how) -> Session:
    return Session(room=room, **how)


def row_with(comparison: Comparison, words: str) -> int:
    return next(
        n
        for n, row in enumerate(comparison.rows)
        if any(words in w.words(cell) for w, cell in zip(comparison.witnesses, row.cells, strict=True))
    )


def joined(comparison: Comparison, one: int, other: int) -> tuple[Comparison, Move]:
    return join_rows(comparison, one, other), Move(place_of(comparison, one), place_of(comparison, other))


def left(room: Path) -> Comparison:
    """A comparison with four remarks, one join and one split, kept from the order of the second account."""
    kept = session(room)
    kept.restore(BASE)
    number = row_with(BASE, "A crane fell")
    comparison, split = split_row(BASE, number), Move(place_of(BASE, number))
    comparison, join = joined(comparison, row_with(comparison, "No ship"), row_with(comparison, "Nobody has named"))
    for words, remark in {
        "A crane fell": Remark(note="two or three?", check=Check.NEEDED),
        "No ship": Remark(bookmarked=True),
        "A ship of timber": Remark(check=Check.CONFIRMED),
        "Dock accident": Remark(note="thin"),
    }.items():
        comparison = comparison.remark(row_with(comparison, words), remark)
    kept.keep(comparison, (split, join), 1, Layout.ARTICLES, row_with(comparison, "A ship of timber"))
    assert not kept.fault
    return comparison


def test_all_comes_back_when_the_same_files_are_opened_again(tmp_path):
    comparison = left(tmp_path)
    back, word = session(tmp_path).restore(BASE)
    assert back.comparison == comparison
    assert (back.lead, back.layout, back.current) == (1, Layout.ARTICLES, row_with(comparison, "A ship of timber"))
    assert word == "as you left it: 4 notes and marks; 2 joins and splits"


def test_it_is_found_in_whatever_order_the_files_are_named(tmp_path):
    comparison = left(tmp_path)
    turned = compare([witness.article for witness in reversed(BASE.witnesses)])
    back, _ = session(tmp_path).restore(turned)
    assert back.lead == 1
    assert [row.remark for row in back.comparison.rows if row.remark] != []
    assert {(row.cells[::-1], row.remark, row.overruled) for row in back.comparison.rows} == {
        (row.cells, row.remark, row.overruled) for row in comparison.rows
    }


def test_it_is_found_by_contents_where_the_files_have_moved(tmp_path):
    comparison = left(tmp_path)
    moved = [replace(witness.article, name=f"/elsewhere{witness.article.name}") for witness in BASE.witnesses]
    back, _ = session(tmp_path).restore(compare(moved))
    assert [row.remark for row in back.comparison.rows] == [row.remark for row in comparison.rows]


def test_what_still_fits_a_changed_file_is_kept_and_the_rest_waits(tmp_path):
    left(tmp_path)
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
    grown = compared(wire="Dock accident\n\nThe port stays shut until Friday. A ship of timber waits outside. More.\n")
    back, word = session(tmp_path).restore(grown)
    assert back.state.lost_remarks == ()
    assert back.comparison.rows[row_with(grown, "A ship of timber")].remark.check is Check.CONFIRMED


def test_a_join_whose_passage_is_gone_waits_too(tmp_path):
    left(tmp_path)
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
    left(tmp_path)
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
    saved = left(tmp_path)
    kept = session(tmp_path, document="d1")
    assert kept.restore(saved)[0].comparison == saved
    number = row_with(saved, "No ship")
    kept.keep(saved.remark(number, Remark()), (), None, Layout.ROWS, 0)
    assert session(tmp_path, document="d1").restore(saved)[0].comparison == saved.remark(number, Remark())
    assert session(tmp_path, document="d2").restore(saved)[0].comparison == saved


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"{}",
        b"\xff\xfe",
        b'{"format": "reader-comparison", "version": 1}',
        b'{"state": {"files": []}, "version": 2}',
    ],
    ids=["empty", "no state", "no text", "another's", "a later version"],
)
def test_a_broken_file_is_set_aside_with_a_word_and_the_app_goes_on(tmp_path, document):
    left(tmp_path)
    (path,) = tmp_path.iterdir()
    path.write_bytes(document)
    kept = session(tmp_path)
    back, word = kept.restore(BASE)
    assert back.comparison == BASE
    assert word.startswith("the kept session could not be read; its file is now ")
    assert "\n" not in word
    assert (tmp_path / f"{path.name}.broken").read_bytes() == document
    kept.keep(BASE, (), None, Layout.ROWS, 1)
    assert from_json(path.read_bytes()).current == place_of(BASE, 1)
    path.write_bytes(document)
    session(tmp_path).restore(BASE)
    assert (tmp_path / f"{path.name}.broken-2").exists()


def test_a_folder_that_cannot_be_read_or_written_is_said(tmp_path):
    (tmp_path / "room").write_text("a file")
    kept = session(tmp_path / "room")
    assert kept.restore(BASE)[0].comparison == BASE
    kept.keep(BASE, (), None, Layout.ROWS, 1)
    assert kept.fault.startswith("the session is not kept: ")


class Killed(BaseException):
    """The process ends at once."""


def test_killed_between_writing_and_renaming_the_old_state_is_there_whole(tmp_path, monkeypatch):
    left(tmp_path)
    (path,) = tmp_path.iterdir()
    before = path.read_bytes()

    def die(*_):
        raise Killed

    monkeypatch.setattr(Path, "replace", die)
    # What is killed clears nothing up, either.
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)
    kept = session(tmp_path)
    back, _ = kept.restore(BASE)
    with pytest.raises(Killed):
        kept.keep(back.comparison, (), None, Layout.ROWS, 0)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 2
    assert session(tmp_path).restore(BASE)[0].comparison == back.comparison


def test_nothing_is_written_where_nothing_has_changed(tmp_path):
    comparison = left(tmp_path)
    (path,) = tmp_path.iterdir()
    os.utime(path, (1, 1))
    kept = session(tmp_path)
    back, _ = kept.restore(BASE)
    kept.keep(comparison, back.state.moves, back.lead, Layout.ARTICLES, back.current)
    assert path.stat().st_mtime == 1


def test_it_is_kept_in_the_platforms_place_which_the_environment_moves(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert folder() == tmp_path / "reader" / "sessions"


def test_a_name_that_is_no_utf_8_is_written(tmp_path):
    odd = os.fsdecode(b"/news/caf\xe9.txt")
    accounts = compare([replace(BASE.witnesses[0].article, name=odd), BASE.witnesses[1].article])
    kept = session(tmp_path)
    kept.restore(accounts)
    kept.keep(accounts, (), None, Layout.ROWS, 0)
    assert not kept.fault
    assert json.loads(next(tmp_path.iterdir()).read_text(encoding="utf-8"))["format"] == "reader-session"


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
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
        comparison = comparison.remark(number, data.draw(remarks))
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


def test_the_newest_of_several_states_of_changed_files_is_gone_on_from(tmp_path):
    store = Store(tmp_path, "names", "now")
    for number, contents in enumerate(("older", "newer")):
        replace(store, contents=contents).write(State((File("a", contents),)))
        os.utime(replace(store, contents=contents).path, (number, number))
    assert store.read() == State((File("a", "newer"),))

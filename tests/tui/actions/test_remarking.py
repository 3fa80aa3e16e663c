"""Bookmarks, notes and the reader's own verdict in the app, in every layout, and the session that keeps them."""

import re

import pytest
from textual.widgets import TextArea

from reader.archive import from_json, to_json
from reader.lookup.scope import Noted, Scope
from reader.model import Check, Remark
from reader.preferences import Layout
from reader.session import Session
from reader.tui.page.painter import hand_signs
from tests.support.app_screens import LAYOUTS, app_of, first_cells, look, opened, until
from tests.support.comparisons import APART, THREE, TWO, long
from tests.support.key_presses import press


def remark(app):
    return app.reading.stage.comparison.rows[app.reading.rows.current].remark


class TestBookmarks:
    @LAYOUTS
    async def test_m_sets_one_and_takes_it_away(self, layout):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *layout, "d", "m")
            assert remark(app) == Remark(bookmarked=True)
            assert app.reading.panels.status.message == "bookmarked; z undoes"
            assert "bookmarked" in app.reading.panels.evidence.render().plain
            await press(pilot, "m")
            assert app.reading.stage.comparison == THREE
            assert app.reading.panels.status.message == "bookmark removed; z undoes"

    @LAYOUTS
    async def test_capital_m_goes_round(self, layout):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *layout, "j", "m", "j", "j", "m", "g")
            seen = []
            for _ in range(3):
                await press(pilot, "M")
                seen.append(app.reading.rows.current)
            assert [bool(app.reading.stage.comparison.rows[row].remark) for row in seen] == [True] * 3
            assert seen[0] == seen[2] != seen[1]
            assert app.reading.panels.status.message == "again from the first"

    async def test_it_says_where_there_is_none_or_one(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "M")
            assert app.reading.panels.status.message == "no bookmark in this comparison"
            await press(pilot, "m", "M")
            assert app.reading.panels.status.message == "the only bookmark"


class TestNotes:
    @LAYOUTS
    async def test_c_writes_and_changes_and_removes_a_note(self, layout):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *layout, "d", "c", *"[/b]", "enter")
            assert remark(app) == Remark(note="[/b]")
            assert "note: [/b]" in app.reading.panels.evidence.render().plain
            await press(pilot, "c", "!", "ctrl+j", "2", "ctrl+s")
            assert remark(app).note == "[/b]!\n2"
            await press(pilot, "c", "x", "escape")
            assert remark(app).note == "[/b]!\n2"
            await press(pilot, "c")
            app.screen.query_one(TextArea).text = " \n"
            await press(pilot, "enter")
            assert app.reading.stage.comparison == THREE
            assert app.reading.panels.status.message == "note removed; z undoes"

    async def test_a_note_that_stays_as_it_is_is_nothing_to_undo(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "c", "enter", "z")
            assert app.reading.panels.status.message.startswith("nothing to undo")


class TestChecks:
    @LAYOUTS
    async def test_a_letter_chooses(self, layout):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *layout, "d")
            for letter, check in zip("ndcr", Check, strict=True):
                await press(pilot, "t", letter)
                assert remark(app) == Remark(check=check)
                assert app.reading.panels.status.message == f"{check}; z undoes"
                assert str(check) in app.reading.panels.evidence.render().plain
                await press(pilot, "z")

    async def test_it_stays_or_is_taken_away(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            for key, check in (("escape", Check.NEEDED), ("t", Check.NEEDED), ("space", None)):
                await press(pilot, "t", "n", "t", key)
                assert app.screen is app.reading, key
                assert remark(app).check is check, key


class TestUndo:
    @LAYOUTS
    async def test_z_takes_back_all_that_a_hand_did_in_the_order_in_which_it_was_done(self, layout):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *layout, "d", "d")
            here = app.reading.rows.current
            await press(pilot, "m", "X", "t", "c")
            split = app.reading.rows.current
            assert remark(app) == Remark(bookmarked=True, check=Check.CONFIRMED)
            await press(pilot, "G", "z")
            assert app.reading.rows.current == split
            assert remark(app) == Remark(bookmarked=True)
            await press(pilot, "z")
            assert app.reading.stage.comparison == THREE.remark(here, Remark(bookmarked=True))
            await press(pilot, "z")
            assert app.reading.stage.comparison is THREE
            assert app.reading.changes.moves == ()

    async def test_a_row_marked_to_be_joined_stays_marked(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "x", "j", "m", "z")
            assert app.reading.rows.marked == app.reading.rows.marked == 0


class TestPage:
    async def test_signs_stand_at_the_edge_one_under_another(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "d", "d")
            before = app.reading.rows.page
            await press(pilot, "m", "t", "d", "c", *"so", "enter", "j")
            cells = "".join(first_cells(app))
            assert "✗✎" in cells
            assert app.reading.rows.page is before

    def test_what_is_most_pressing_comes_first(self):
        row = THREE.remark(0, Remark(True, "so", Check.NEEDED)).rows[0]
        assert hand_signs(row, marked=True) == "+?✎◆"
        assert hand_signs(THREE.rows[0], marked=False) == ""

    async def test_a_long_page_is_not_laid_out_anew(self):
        app = app_of(long(3000))
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "G")
            page = app.reading.rows.page
            await press(pilot, "m", "t", "n", "z")
            assert app.reading.rows.page is page

    async def test_rows_with_remarks_can_be_filtered(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "d", "m", "j", "t", "n")
            here = app.reading.rows.current
            look(app, chosen=Scope(remarks=frozenset({Noted.NEEDED})))
            assert app.reading.rows.shown == (here,)
            look(app, chosen=Scope(remarks=frozenset({Noted.NEEDED, Noted.BOOKMARK})))
            assert len(app.reading.rows.shown) == 2
            await press(pilot, "t", "space")
            assert len(app.reading.rows.shown) == 1
            await press(pilot, "m")
            assert app.reading.panels.nothing.display
            await press(pilot, "m", "c", "t", "M", "z")
            assert len(app.reading.rows.shown) == 1

    async def test_the_document_has_them(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "d", "m", "t", "r")
            assert from_json(to_json(app.reading.stage.comparison)) == app.reading.stage.comparison
            assert app.reading.stage.comparison != TWO


class TestSession:
    @pytest.fixture
    def open_again(self, tmp_path):
        return lambda comparison=APART: app_of(comparison, Session(room=tmp_path))

    @LAYOUTS
    async def test_all_is_as_it_was_left(self, open_again, layout):
        app = open_again()
        async with app.run_test(size=(120, 40)) as pilot:
            await opened(app, pilot)
            await press(pilot, "j", "x", "G", "x", "m", "c", *"hm", "enter", "2", *layout, "j")
        again = open_again()
        async with again.run_test(size=(120, 40)) as pilot:
            await opened(again, pilot)
            assert again.reading.stage.comparison == app.reading.stage.comparison
            assert again.reading.stage.view.lead == 1
            assert again.reading.stage.view.layout is list(Layout)[len(layout)]
            assert again.reading.rows.current == app.reading.rows.current
            assert again.reading.panels.status.message == "as you left it: 1 note or mark; 1 join or split"
            await press(pilot, "z")
            assert again.reading.panels.status.message.startswith("nothing to undo")

    async def test_it_is_kept_a_little_after_each_change(self, open_again, tmp_path, monkeypatch):
        monkeypatch.setattr("reader.tui.main.session_keeping.PAUSE", 0.01)
        app = open_again()
        async with app.run_test() as pilot:
            await opened(app, pilot)
            await press(pilot, "m")
            await until(
                pilot, lambda: any('"bookmarked": true' in path.read_text() for path in tmp_path.glob("*.json"))
            )

    async def test_it_is_kept_where_the_app_ends_by_a_fault(self, open_again, tmp_path):
        app = open_again()

        def fail():
            raise RuntimeError("a fault")

        with pytest.raises(RuntimeError, match="a fault"):
            async with app.run_test() as pilot:
                await opened(app, pilot)
                await press(pilot, "m")
                app.call_later(fail)
                await pilot.pause(0.1)
        assert '"bookmarked": true' in next(tmp_path.iterdir()).read_text()

    async def test_a_broken_state_is_said_and_the_app_goes_on(self, open_again, tmp_path):
        async with open_again().run_test():
            pass
        app = open_again()
        async with app.run_test() as pilot:
            await opened(app, pilot)
            await press(pilot, "j")
        (path,) = tmp_path.iterdir()
        path.write_text("{")
        again = open_again()
        async with again.run_test(size=(200, 24)) as pilot:
            await opened(again, pilot)
            assert re.match(
                r"the saved session could not be read; its file is now .*\.broken$", again.reading.panels.status.message
            )
            assert again.reading.rows.display

    async def test_what_cannot_be_kept_is_said(self, tmp_path, monkeypatch):
        monkeypatch.setattr("reader.tui.main.session_keeping.PAUSE", 0.01)
        (tmp_path / "room").write_text("a file")
        session = Session(room=tmp_path / "room")
        app = app_of(TWO, session)
        async with app.run_test() as pilot:
            await opened(app, pilot)
            await press(pilot, "m")
            await until(pilot, lambda: app.reading.panels.status.message.startswith("the session could not be saved: "))

    async def test_what_another_window_notes_is_kept_and_said_once(self, open_again, tmp_path, monkeypatch):
        monkeypatch.setattr("reader.tui.main.session_keeping.PAUSE", 0.01)
        app = open_again(TWO)
        async with app.run_test(size=(160, 24)) as pilot:
            await opened(app, pilot)
            await until(pilot, lambda: any(tmp_path.iterdir()))
            other = Session(room=tmp_path)
            other.restore(TWO)
            other.keep(TWO.remark(1, Remark(note="from elsewhere")), (), None, Layout.ROWS, 0)
            await press(pilot, "m")
            said = "another window has noted something on these files; it is kept, and shown when you open them again"
            await until(pilot, lambda: app.reading.panels.status.message == said)
            await press(pilot, "j")
            assert app.reading.panels.status.message == ""
        assert [row.remark for row in Session(room=tmp_path).restore(TWO)[0].comparison.rows[:2]] == [
            Remark(bookmarked=True),
            Remark(note="from elsewhere"),
        ]

    async def test_without_a_session_nothing_is_kept(self, tmp_path, monkeypatch):
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
        async with app_of(TWO).run_test() as pilot:
            await press(pilot, "m", "j")
        assert list(tmp_path.iterdir()) == []

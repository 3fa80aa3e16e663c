import errno
import os

import pytest
from textual.widgets import Input, Label

from reader.export import EXPORTERS, Choice, Form
from reader.lookup.scope import ROW_KINDS, Scope
from reader.model import Remark
from reader.session import Session
from reader.session.saved import last_saved, remember_saved
from reader.tui import ReaderApp
from reader.tui.dialogs.save_dialog import SaveScreen, offered
from tests.support.app_screens import look, opened
from tests.support.comparisons import TWO
from tests.support.key_presses import press

MARKED = TWO.remark(2, Remark(bookmarked=True))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def app_of(comparison=TWO, room=None):
    articles = [witness.article for witness in comparison.witnesses]
    return ReaderApp(articles, comparison, Session(room=room) if room else None)


def said(app):
    """What the dialog says, nothing where it is closed."""
    return app.screen.query_one(".note", Label).render().plain if isinstance(app.screen, SaveScreen) else None


async def typed(pilot, path, *presses):
    """Open the dialog, put this path into it, and press these keys."""
    await press(pilot, "s")
    pilot.app.screen.query_one(Input).value = path
    await press(pilot, *presses)
    await pilot.pause()


async def save(*presses, path=None, key="s", comparison=TWO):
    """The app and what the dialog says, after `s` and these presses."""
    app = app_of(comparison)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press(key)
        if path is not None:
            app.screen.query_one(Input).value = str(path)
        await pilot.press(*presses)
        await pilot.pause()
        return said(app), app.reading.panels.status.message


async def test_it_offers_a_name_in_the_working_directory_and_says_where_the_file_is(folder):
    assert await save("enter") == (None, f"saved {folder / 'comparison.md'}")
    assert (folder / "comparison.md").read_text(encoding="utf-8") == EXPORTERS[".md"](TWO)
    assert [path.name for path in folder.iterdir()] == ["comparison.md"]


async def test_the_ending_chooses_the_format(folder):
    app = app_of()
    async with app.run_test(size=(100, 30)) as pilot:
        for suffix, exporter in EXPORTERS.items():
            await typed(pilot, f"out{suffix}", "enter")
            written = exporter(TWO).encode(exporter.encoding)
            assert (folder / f"out{suffix}").read_bytes() == written, suffix


async def test_the_format_and_the_folder_are_told_while_typing(folder):
    told = {
        "a.xml": f"TEI, in {folder}",
        "a.ledger.csv": f"a table of who said what, in {folder}",
        "a.doc": f"in {folder}",
        "": f"in {folder}",
        "sub/": f"in {folder / 'sub'}",
    }
    app = app_of()
    async with app.run_test(size=(100, 30)) as pilot:
        for path, words in told.items():
            await typed(pilot, path, "left")
            assert said(app) == words, path
            await press(pilot, "escape")


async def test_it_asks_before_it_replaces_a_file(folder):
    (folder / "comparison.md").write_text("mine")
    words, _ = await save("enter")
    assert words == "comparison.md already exists; press enter again to replace it"
    assert (folder / "comparison.md").read_text() == "mine"
    assert (await save("enter", "enter"))[0] is None
    assert (folder / "comparison.md").read_text(encoding="utf-8") == EXPORTERS[".md"](TWO)


async def test_agreeing_to_replace_one_file_is_no_leave_to_replace_another(folder):
    for name in ("comparison.md", "comparison.mdx.md"):
        (folder / name).write_text("mine")
    words, _ = await save("enter", *"x.md", "enter")
    assert words == "comparison.mdx.md already exists; press enter again to replace it"
    assert (folder / "comparison.mdx.md").read_text() == "mine"


async def test_escape_saves_nothing(folder):
    assert await save("escape") == (None, "")
    assert list(folder.iterdir()) == []


async def test_what_goes_wrong_is_said_and_the_app_stays(folder):
    wrong = {
        "out.docx": "no format for “.docx”; choose one of the endings below",
        "out": "no format for “out”; choose one of the endings below",
        "": "no format for",
        "nowhere/out.md": "not saved: No such file or directory",
        "there.md": "not saved: Is a directory",
        f"{'n' * 300}.md": "not saved: File name too long",
        "~nobody-has-this-name/out.md": "not saved: No such file or directory",
    }
    (folder / "there.md").mkdir()
    app = app_of()
    async with app.run_test(size=(100, 30)) as pilot:
        for path, words in wrong.items():
            await typed(pilot, path, "enter", "enter")
            told = said(app)
            assert told is not None, path
            assert told.startswith(words), path
            assert "\n" not in told, path
            await press(pilot, "escape")


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC, errno.EROFS], ids=errno.errorcode.get)
async def test_a_full_disk_leaves_the_dialog_and_the_notes_alive(folder, tmp_path, monkeypatch, number):
    app = app_of(room=tmp_path / "room")
    async with app.run_test(size=(100, 30)) as pilot:
        await opened(app, pilot)
        await press(pilot, "c", *"Ask", "enter", "s")

        def refuse(*_):
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", refuse)
            await pilot.press("enter")
            await pilot.pause()
            assert said(app) == f"not saved: {os.strerror(number)} ({folder})"
            assert list(folder.iterdir()) == []
        await pilot.press("enter")
        await pilot.pause()
        assert said(app) is None
        assert app.reading.stage.comparison.rows[0].remark.note == "Ask"
    assert "Ask" in next(iter((tmp_path / "room").glob("*.json"))).read_text()


async def test_a_working_directory_that_is_gone_is_no_fault(folder, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    folder.rmdir()
    assert await save("enter") == (None, f"saved {tmp_path / 'comparison.md'}")


async def test_tab_completes_and_shows_the_choices(folder):
    for name in ("reports", "rest"):
        (folder / name).mkdir()
    app = app_of()
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("s")
        line = app.screen.query_one(Input)
        line.value = "r"
        await press(pilot, "tab")
        assert (line.value, said(app)) == ("re", "reports/  rest/")
        await press(pilot, "p", "tab")
        assert line.value == "reports/"
        await press(pilot, *"a.md", "enter")
        assert (folder / "reports" / "a.md").is_file()


class TestChosenRows:
    async def test_those_of_the_filter(self, folder):
        app = app_of(MARKED)
        async with app.run_test(size=(100, 30)) as pilot:
            look(app, chosen=Scope(ROW_KINDS["differ"]))
            await press(pilot, "S", "enter")
            rows = frozenset(app.reading.stage.shown.matching(app.reading.stage.view.chosen))
        scope = Scope(rows=rows, called="rows filtered by “differ”")
        assert (folder / "rows.md").read_text(encoding="utf-8") == EXPORTERS[".md"](MARKED, Form(scope))

    async def test_those_with_a_bookmark_where_nothing_is_filtered(self, folder):
        assert await save("enter", key="S", comparison=MARKED) == (None, f"saved {folder / 'rows.md'}")
        scope = Scope(rows=frozenset({2}), called="bookmarked rows")
        assert (folder / "rows.md").read_text(encoding="utf-8") == EXPORTERS[".md"](MARKED, Form(scope))

    async def test_where_nothing_is_chosen_it_says_how(self, folder):
        words = "no row is filtered or bookmarked; f or w filters, m bookmarks, s saves all"
        assert await save(key="S") == (None, words)

    async def test_a_filter_that_shows_nothing_is_said(self, folder):
        app = app_of(MARKED)
        async with app.run_test(size=(100, 30)) as pilot:
            look(app, chosen=Scope(ROW_KINDS["agree"], told=frozenset({0}), untold=frozenset({0})))
            await press(pilot, "S")
            assert app.reading.panels.status.message == "the filter matches no row; W shows all"

    async def test_a_format_that_holds_all_rows_or_none_is_refused(self, folder):
        words, _ = await save("enter", path="a.json", key="S", comparison=MARKED)
        assert words == "JSON always holds all rows; choose another ending below"
        assert list(folder.iterdir()) == []


class TestNextTime:
    async def test_the_same_file_is_offered_again(self, folder):
        app = app_of()
        async with app.run_test(size=(100, 30)) as pilot:
            await pilot.press("s")
            app.screen.query_one(Input).value = "fire.xml"
            await press(pilot, "enter", "s")
            assert app.screen.query_one(Input).value == "fire.xml"

    async def test_another_comparison_is_offered_the_folder_and_the_format(self, folder, tmp_path):
        room, reports = tmp_path / "room", folder / "reports"
        reports.mkdir()
        remember_saved(room, reports / "fire.ledger.csv")
        app = app_of(room=room)
        async with app.run_test(size=(100, 30)) as pilot:
            await opened(app, pilot)
            await press(pilot, "s")
            assert app.screen.query_one(Input).value == "reports/comparison.ledger.csv"
            await press(pilot, "enter")
        assert last_saved(room) == reports / "comparison.ledger.csv"

    def test_chosen_rows_are_offered_a_format_that_can_hold_them(self, folder):
        some = Scope(rows=frozenset({0}))
        assert offered(some, folder / "a.json") == folder / "rows.md"
        assert offered(some, folder / "a.csv") == folder / "rows.csv"
        assert Choice.SCOPE not in EXPORTERS[".json"].choices

    def test_a_folder_that_is_gone_is_not_offered(self, folder):
        assert offered(Scope(), folder / "gone" / "a.xml") == folder / "comparison.md"

    @pytest.mark.parametrize("kept", ["", "{", "12", "null", "\xff"])
    def test_what_cannot_be_read_is_nothing(self, tmp_path, kept):
        (tmp_path / "last-saved").write_text(kept, encoding="latin-1")
        assert last_saved(tmp_path) is None

    async def test_where_it_cannot_be_kept_it_is_said(self, folder, tmp_path):
        (tmp_path / "room").write_text("no folder")
        app = app_of(room=tmp_path / "room")
        async with app.run_test(size=(100, 30)) as pilot:
            await opened(app, pilot)
            await press(pilot, "s", "enter")
            assert app.reading.panels.status.message.startswith(
                f"saved {folder / 'comparison.md'}; the folder could not be remembered"
            )

"""Correcting a speaker in the app: from a row, from the ledger, undone, and kept in the session."""

import pytest

from reader.export import to_text
from reader.model import Speaker, Verdict
from reader.session import Session
from reader.tui.dialogs.speaker_dialog import SpeakerScreen
from reader.tui.tables.ledger_table import StatementLine
from tests.support.app_screens import LAYOUTS, app_of, look, opened
from tests.support.corrected_speaker import AGREED, FOUND, LENA
from tests.support.key_presses import press


def offered(app):
    return [choice.words.plain for choice in app.screen.choices]


class TestRow:
    @LAYOUTS
    async def test_a_known_name_is_chosen_and_undone(self, layout):
        app = app_of(FOUND)
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, *layout, "p", "tab", "C")
            assert "B:5" in app.screen.query_one(".words").render().plain
            assert offered(app)[:2] == ["Lena Marrow  A", "Piet Aalders, a docker  B"]
            await press(pilot, "enter")
            reading = app.reading
            assert reading.stage.comparison == AGREED
            assert reading.panels.status.message == "B:5 is attributed to Lena Marrow; z undoes"
            assert "B Lena Marrow (corrected by you; read as Piet Aalders)" in reading.panels.evidence.told[1][-1].plain
            await press(pilot, "z")
            assert reading.stage.comparison == FOUND
            assert reading.stage.comparison.rows[reading.rows.current].verdict is Verdict.SPEAKER

    async def test_a_new_name_is_typed(self):
        app = app_of(FOUND)
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "p", "C", *"Ivo Stam")
            assert offered(app) == ["Ivo Stam  a new name"]
            await press(pilot, "enter")
            assert app.reading.stage.comparison.witnesses[0].quotations[0].speaker == Speaker("Ivo Stam")

    async def test_typing_narrows_the_names(self):
        app = app_of(FOUND)
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "p", "C", *"piet")
            assert [each.split(",")[0] for each in offered(app)] == ["Piet Aalders", "piet  a new name"]

    async def test_nobody_and_as_read(self):
        app = app_of(FOUND)
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "p", "C", "up", "enter")
            assert app.reading.stage.comparison.witnesses[0].quotations[0].speaker is None
            await press(pilot, "C")
            assert offered(app)[-1] == "as read: Lena Marrow"
            await press(pilot, "up", "enter")
            assert app.reading.stage.comparison == FOUND

    async def test_tab_asks_about_another_quotation_of_the_row(self):
        app = app_of(FOUND)
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "p", "C", "tab", *"Lena", "enter")
            assert app.reading.stage.comparison == AGREED

    async def test_escape_leaves_all_as_it_was(self):
        app = app_of(FOUND)
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "p", "C", "escape")
            assert app.reading.stage.comparison is FOUND

    async def test_a_row_that_quotes_nobody(self):
        app = app_of(FOUND)
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "C")
            assert app.reading.panels.status.message == "nobody is quoted in this row"

    async def test_its_row_has_a_sign(self):
        app = app_of(AGREED)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "G", "k")
            rows = app.reading.rows
            assert any(rows.render_line(y).text.startswith("@=") for y in range(rows.size.height))

    async def test_a_speaker_that_is_filtered_by_stays_so_under_another_number(self):
        app = app_of(FOUND)
        async with app.run_test(size=(80, 24)) as pilot:
            reading = app.reading
            names = [voice.name for voice in reading.stage.comparison.voices]
            look(app, chosen=type(reading.stage.view.chosen)(speakers=frozenset({names.index("Piet Aalders")})))
            await press(pilot, "C", *"Lena", "enter")
            (voice,) = reading.stage.view.chosen.speakers
            assert reading.stage.comparison.voices[voice].name == "Piet Aalders"


class TestLedger:
    async def test_it_is_corrected_and_undone_there(self):
        app = app_of(FOUND)
        async with app.run_test(size=(120, 30)) as pilot:
            await press(pilot, "l", "right", "C", *"Lena", "enter")
            assert app.reading.stage.comparison == AGREED
            line = app.screen.current
            assert isinstance(line, StatementLine)
            assert line.voice.name == "Lena Marrow"
            assert "corrected by you; read as Piet Aalders" in "".join(one.plain for one in line.detail(1))
            await press(pilot, "z")
            assert app.reading.stage.comparison == FOUND

    async def test_words_of_one_account_alone_are_asked_about_wherever_the_cursor_stands(self):
        app = app_of(FOUND)
        async with app.run_test(size=(120, 30)) as pilot:
            await press(pilot, "l", "g", "j", "C")
            assert isinstance(app.screen, SpeakerScreen)
            assert "B:" in app.screen.query_one(".words").render().plain


async def test_it_comes_back_and_is_told_in_documents(tmp_path):
    session = Session(room=tmp_path)
    app = app_of(FOUND, session)
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(app, pilot)
        await press(pilot, "p", "tab", "C", *"Lena", "enter")
    back, word = Session(room=tmp_path).restore(FOUND)
    assert word == "as you left it: 1 corrected speaker"
    assert back.comparison.witnesses[1].quotations[0].speaker.name == LENA.name
    assert "read as Piet Aalders" in " ".join(to_text(back.comparison).split())


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_the_dialog_has_room(size):
    app = app_of(FOUND)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "p", "C")
        assert app.screen.query_one("Vertical").region.bottom <= size[1]

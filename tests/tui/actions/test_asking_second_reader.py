"""A second reader in the app: asked, told apart, accepted, dismissed, undone and kept."""

import re
import threading
from dataclasses import replace

import pytest

from reader.export import EXPORTERS
from reader.overrule import join_rows
from reader.preferences import SecondReader
from reader.session import Session
from reader.settings import Settings
from reader.tui import ReaderApp
from tests.support.app_screens import first_cells, opened, until
from tests.support.key_presses import press
from tests.support.model_server import Model, serving
from tests.support.second_reader import FERRY, POINTED

SIZE = (120, 40)


def app_of(comparison=POINTED, session=None, **chosen):
    app = ReaderApp([witness.article for witness in comparison.witnesses], comparison, session)
    app.settings = Settings(second_reader=SecondReader(**chosen))
    return app


def said(app):
    return app.reading.panels.status.message


def told(app):
    return " ".join(app.reading.panels.evidence.render().plain.split())


def row_of(app, account, passage):
    return app.reading.stage.shown.concordance.row_of(account, passage)


@pytest.fixture(scope="module")
def address():
    with serving() as at:
        yield at


class TestShown:
    async def test_rows_that_it_points_at_bear_a_sign_and_tell_whose_word_it_is(self):
        app = app_of()
        async with app.run_test(size=SIZE) as pilot:
            assert first_cells(app).count("→") == 4
            assert "→" not in told(app)
            await press(pilot, "R")
            assert app.reading.rows.current == row_of(app, 0, 2)
            assert (
                "→ number, says a model: A nine people · B eleven people (cannot all be true: Nine, and eleven.)"
                in told(app)
            )
            assert "→ the same thing, says a model: A:5, B:3 (that it ran aground)" in told(app)

    async def test_it_counts_nowhere(self):
        without, with_it = app_of(FERRY), app_of()
        async with without.run_test(size=SIZE), with_it.run_test(size=SIZE):
            assert with_it.reading.stage.shown.concordance.counts == without.reading.stage.shown.concordance.counts


class TestTaken:
    async def test_an_accepted_difference_is_a_note_and_z_undoes(self):
        app = app_of()
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot, "R", "+")
            assert said(app) == "accepted and noted; z undoes"
            row = app.reading.stage.comparison.rows[app.reading.rows.current]
            words = "A nine people · B eleven people (cannot all be true). Nine, and eleven."
            assert row.remark.note == f"Pointed out by a model and accepted: {words}"
            assert "→ number" not in told(app)
            document = EXPORTERS[".md"](app.reading.stage.comparison)
            assert "Pointed out by a model and accepted: A nine people" in document
            assert "→ number" not in document
            await press(pilot, "z")
            assert app.reading.stage.comparison == POINTED
            assert "→ number" in told(app)

    async def test_accepted_passages_are_one_row_and_z_undoes(self):
        app = app_of(replace(POINTED, second_reading=replace(POINTED.second_reading, pointers=())))
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot, "R", "+")
            joined = app.reading.stage.comparison.rows[app.reading.rows.current]
            assert joined.cells == ((2,), (1,))
            assert joined.overruled
            assert joined.remark.note == "Pointed out by a model and accepted: the same thing (that it ran aground)"
            assert not app.reading.stage.shown.pointed
            assert len(app.reading.changes.moves) == 1
            await press(pilot, "z")
            assert app.reading.stage.comparison.rows == POINTED.rows
            assert app.reading.changes.moves == ()

    async def test_all_is_accepted_at_once_and_z_undoes(self):
        app = app_of()
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot, "*")
            assert said(app) == "3 accepted and noted; z undoes"
            assert not app.reading.stage.shown.pointed
            assert len(app.reading.stage.comparison.remarked) == 2
            assert len(app.reading.changes.moves) == 1
            await press(pilot, "*")
            assert said(app) == "nothing pointed out yet; R asks"
            await press(pilot, "z")
            assert app.reading.stage.comparison == POINTED
            assert app.reading.changes.moves == ()

    async def test_rows_that_tell_other_things_too_are_left_when_all_is_accepted(self):
        wide = join_rows(join_rows(FERRY, 2, 3), 4, 6)
        app = app_of(replace(wide, second_reading=replace(POINTED.second_reading, pointers=())))
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot, "*")
            assert said(app) == "nothing accepted; 1 left, whose rows report other things too"
            assert len(app.reading.stage.shown.pointed) == 2

    async def test_a_dismissed_one_is_gone_and_z_brings_it_back(self):
        app = app_of()
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot, "R", "-")
            assert said(app) == "dismissed; z undoes"
            assert "→ number" not in told(app)
            assert app.reading.stage.comparison.rows[app.reading.rows.current].remark.words == "1 difference dismissed"
            await press(pilot, "z")
            assert app.reading.stage.comparison == POINTED

    async def test_where_nothing_is_pointed_at_and_nothing_differs_it_says_so(self):
        app = app_of()
        async with app.run_test(size=SIZE) as pilot:
            for key in "+-":
                await press(pilot, "g", key)
                assert said(app) == "nothing here differs"

    @pytest.mark.parametrize("key", ["+", "-"], ids=["accepted", "dismissed"])
    async def test_what_was_settled_comes_back_and_is_not_pointed_at_again(self, tmp_path, key):
        app = app_of(session=Session(room=tmp_path))
        async with app.run_test(size=SIZE) as pilot:
            await opened(app, pilot)
            await press(pilot, "R", key)
        again = app_of(session=Session(room=tmp_path))
        async with again.run_test(size=SIZE) as pilot:
            await opened(again, pilot)
            assert len(again.reading.stage.comparison.remarked) == 1
            await press(pilot, "g", "R")
            assert "→ the same thing" in told(again)
            assert "→ number" not in told(again)


class TestAsked:
    async def test_its_key_asks_and_says_what_came(self, address):
        app = app_of(FERRY, endpoint=address, model="streaming", timeout=5)
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot, "j", "m", "R")
            await until(pilot, lambda: app.reading.stage.comparison.second_reading)
            assert said(app) == "model: 3 pointed at, 0 dropped; R goes to the next"
            await press(pilot, "z")
            assert len(app.reading.stage.comparison.second_reading.pointers) == 2
            assert not app.reading.stage.comparison.remarked

    async def test_it_is_asked_about_one_row_and_what_it_pointed_at_before_stands(self, address):
        app = app_of(endpoint=address, model="streaming", timeout=5)
        async with app.run_test(size=SIZE) as pilot:
            before = len(Model.asked)
            await press(pilot, "R", "-", "ctrl+r")
            await until(pilot, lambda: said(app).startswith("model: "))
            shown = Model.asked[before]["messages"][-1]["content"]
            assert "\nA4: " in shown
            assert "\nA5: " not in shown
            assert len(app.reading.stage.comparison.second_reading.rows) == 1

    @pytest.mark.parametrize(
        ("chosen", "fault"),
        [
            ({}, "no endpoint is set; set it under [second_reader] (reader config shows how)"),
            (
                {"endpoint": "https://x.example", "model": "m"},
                "https://x.example: it is not on this machine; set allow_r",
            ),
            ({"endpoint": "", "model": "failing"}, "the server answered 500"),
        ],
        ids=["not-set", "elsewhere", "failing"],
    )
    async def test_what_goes_wrong_is_one_line_and_the_comparison_stands(self, address, chosen, fault):
        chosen = {**chosen, "endpoint": address} if chosen.get("model") == "failing" else chosen
        app = app_of(FERRY, **chosen)
        async with app.run_test(size=(200, 40)) as pilot:
            await press(pilot, "R")
            await until(pilot, lambda: fault in said(app))
            assert app.reading.stage.comparison == FERRY
            await press(pilot, "j")
            assert said(app) == ""

    async def test_offline_asks_nobody_on_another_machine(self):
        app = app_of(FERRY, endpoint="https://x.example/v1", model="m", allow_remote=True)
        app.offline = True
        async with app.run_test(size=(200, 40)) as pilot:
            await press(pilot, "R")
            assert "leave out --offline" in said(app)

    async def test_its_key_again_waits_no_longer_and_what_comes_then_is_not_shown(self, address):
        app = app_of(FERRY, endpoint=address, model="silent", timeout=0.3)
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot, "R")
            await until(pilot, lambda: re.match(r"asking silent… +0%; R stops", said(app)))
            await press(pilot, "R")
            assert said(app) == "stopped waiting for the second reader"
            await until(pilot, lambda: not any(one.name == "second reader" for one in threading.enumerate()))
            assert said(app) == "stopped waiting for the second reader"

    async def test_whoever_leaves_waits_for_nothing(self, address):
        app = app_of(FERRY, endpoint=address, model="silent", timeout=1)
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot, "R", "q")
        assert app.return_code == 0
        assert Model.asked

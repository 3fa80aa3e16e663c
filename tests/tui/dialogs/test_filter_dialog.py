import pytest

from reader.lookup.scope import ROW_KINDS, Scope
from reader.model import Verdict
from reader.preferences import Layout
from reader.tui.dialogs.filter_dialog import FilterScreen
from tests.support.app_screens import app_of, look
from tests.support.comparisons import APART, THREE, TWO
from tests.support.key_presses import press
from tests.support.weir import WEIR

LAYOUTS = [pytest.param(number, id=layout) for number, layout in enumerate(Layout)]


def rows_of(comparison, *verdicts):
    return tuple(number for number, row in enumerate(comparison.rows) if row.verdict in verdicts)


class TestCycle:
    async def test_it_shows_each_kind_and_then_all_again(self):
        app = app_of(THREE)
        async with app.run_test() as pilot:
            for kind in [*(kind for kind in list(ROW_KINDS)[1:] if rows_of(THREE, *ROW_KINDS[kind])), "all"]:
                await press(pilot, "f")
                verdicts = ROW_KINDS[kind] or frozenset(Verdict)
                assert app.reading.rows.shown == rows_of(THREE, *verdicts)
                assert app.reading.rows.current in app.reading.rows.shown

    async def test_empty_kinds_are_passed_over_and_named(self):
        app = app_of(APART)
        async with app.run_test() as pilot:
            await press(pilot, "f")
            assert app.reading.panels.status.message == "skipped, empty: differences, differ, conflict"
            assert app.reading.rows.shown == rows_of(APART, Verdict.ONLY)

    async def test_the_rest_of_the_filter_stays(self):
        app = app_of(THREE)
        async with app.run_test() as pilot:
            look(app, chosen=Scope(told=frozenset({2})))
            await press(pilot, "f")
            assert app.reading.stage.view.chosen == Scope(ROW_KINDS["differences"], told=frozenset({2}))
            assert all(THREE.rows[row].cells[2] for row in app.reading.rows.shown)

    async def test_the_row_stays_where_the_filter_shows_it(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "p")
            row = app.reading.rows.current
            await press(pilot, "f")
            assert app.reading.rows.current == row
            for _ in range(5):
                await press(pilot, "f")
            assert app.reading.rows.current >= row

    async def test_jumps_stay_among_the_rows_shown(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "f", "f", "u")
            assert app.reading.panels.status.message == "no passage in one account only in the rows shown"


class TestChoosing:
    @pytest.mark.parametrize("views", LAYOUTS)
    async def test_what_only_b_tells(self, views):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *"v" * views, "w", *["down"] * 4, "space", "j", "j", "space", "enter")
            rows = app.reading.rows.shown
            assert rows
            assert all(THREE.rows[row].verdict is Verdict.ONLY and THREE.rows[row].cells[1] for row in rows)
            assert app.reading.rows.current in rows
            assert "showing only · reported by B" in app.reading.panels.status.render().plain
            await press(pilot, "W")
            assert app.reading.rows.shown == tuple(range(len(THREE.rows)))
            assert app.reading.rows.current in rows
            assert app.reading.panels.status.message == "all rows are shown"

    async def test_an_account_tells_a_row_leaves_it_out_or_may_do_either(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "w", *["down"] * 5)
            seen = []
            for _ in range(3):
                await press(pilot, "space")
                seen.append(app.screen.chosen)
            assert seen == [Scope(told=frozenset({0})), Scope(untold=frozenset({0})), Scope()]

    async def test_speakers_are_joined_by_or_and_counted(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "w", "end", "space")
            screen = app.screen
            assert screen.query_one(".note").render().plain == "1 of 9 rows"
            await press(pilot, "up", "space", "enter")
            assert len(app.reading.stage.view.chosen.speakers) == 2
            assert "quoting" in app.reading.panels.status.render().plain

    async def test_escape_leaves_all_as_it_was_and_backspace_takes_all_away(self):
        app = app_of(THREE)
        async with app.run_test() as pilot:
            await press(pilot, "f", "w", "space", "escape")
            assert app.reading.stage.view.chosen == Scope(ROW_KINDS["differences"])
            await press(pilot, "w", "backspace", "enter")
            assert not app.reading.stage.view.chosen

    async def test_a_click_chooses(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "w")
            assert isinstance(app.screen, FilterScreen)
            await pilot.click("Options", offset=(5, 3))
            assert app.screen.chosen == Scope(ROW_KINDS["differ"])

    async def test_w_says_when_there_is_nothing_to_take_away(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "W")
            assert app.reading.panels.status.message == "all rows are already shown; f or w filters them"


class TestNothing:
    @pytest.mark.parametrize("views", LAYOUTS)
    async def test_it_says_why_and_what_to_try_and_no_key_acts_on_a_row_unseen(self, views):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "j", "j", *"v" * views)
            reading, comparison = app.reading, app.reading.stage.comparison
            look(app, chosen=Scope(ROW_KINDS["conflict"], told=frozenset({2})))
            await press(pilot, "x", "X", "i", "enter", "j", "k", "space", "b", "g", "G", "tab", "d", "n", "}")
            assert reading.rows.shown == ()
            assert reading.stage.comparison is comparison
            assert reading.panels.nothing.display
            said = reading.panels.nothing.render().plain
            assert "Asked for: conflict · reported by C" in said
            assert "without “conflict”: 7 rows" in said
            assert "without “reported by C”: 1 row" in said
            assert not reading.rows.display
            assert not reading.panels.focus.display
            await press(pilot, "W")
            assert reading.rows.current == 2
            assert not reading.panels.nothing.display

    async def test_hidden_accounts_are_named_as_a_reason(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            look(app, chosen=Scope(ROW_KINDS["only"], told=frozenset({1})))
            look(app, hidden=frozenset({1}))
            await press(pilot, "j")
            assert "h  shows accounts that are hidden" in app.reading.panels.nothing.render().plain


class TestContext:
    @pytest.mark.parametrize("views", LAYOUTS)
    async def test_more_and_fewer_rows_around(self, views):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "f", "f", *"v" * views, "}")
            rows, differ = app.reading.rows, rows_of(TWO, Verdict.DIFFER)
            near = {row + step for row in differ for step in (-1, 0, 1)} & set(range(len(TWO.rows)))
            assert rows.shown == tuple(sorted(near))
            assert rows.painter.around == near - set(differ)
            assert "differ ±1" in app.reading.panels.status.render().plain or app.reading.panels.status.message
            assert app.reading.panels.status.message == "1 row before and after each"
            await press(pilot, "{")
            assert rows.shown == differ
            assert app.reading.panels.status.message == "no rows around those of the filter"

    async def test_without_a_filter_there_is_nothing_around(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "}")
            assert app.reading.panels.status.message.startswith("all rows are shown; f or w filters them")
            assert app.reading.stage.view.context == 0

    async def test_rows_around_are_dim(self):
        app = app_of(TWO)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "f", "f", "}")
            rows = app.reading.rows
            dim = rows.ink("rows--alone", "rows--dim").color
            for row in rows.shown:
                line = rows.paint(rows.page.places[row].start - round(rows.scroll_y))
                colours = {segment.style.color for segment in line if len(segment.text.strip()) > 1}
                assert (dim in colours) is (row in rows.painter.around), row

"""The list of differences: where its lines lead, and what the user makes of them, there and in the rows."""

import pytest

from reader.export import to_markdown
from reader.model import Ruling, Verdict
from reader.overview import differences
from reader.session import Session
from reader.tui.tables.difference_table import DifferenceLine
from tests.support.app_screens import LAYOUTS, app_of, opened
from tests.support.comparisons import APART, THREE
from tests.support.key_presses import press
from tests.support.weir import WEIR, many

LISTED = differences(WEIR)


def lines(app):
    return [line for line in app.screen.table.lines if isinstance(line, DifferenceLine)]


def painted(app):
    table = app.screen.table
    return ["".join(segment.text for segment in table.render_line(y)).strip() for y in range(len(table.lines))]


def rulings(app):
    return [each.ruling for each in differences(app.reading.stage.comparison)]


class TestList:
    async def test_every_difference_has_a_line_with_its_row_and_who_says_what(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "L")
            assert [line.difference for line in lines(app)] == list(LISTED)
            shown = painted(app)
            for each in LISTED:
                reading = next(filter(None, each.finding.readings))
                assert any(f" {each.row + 1} " in line and reading in line for line in shown)

    async def test_nine_accounts_have_room_in_80_cells(self):
        app = app_of(many(9))
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "L")
            assert all(len(line) <= 80 for line in painted(app))
            assert not app.screen.bar.right.plain

    async def test_enter_goes_to_the_row(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "L", "G", "enter")
            assert app.screen is app.reading
            assert app.reading.rows.current == LISTED[-1].row

    async def test_two_clicks_go_to_the_row(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "L")
            last = len(app.screen.table.lines) - 1
            await pilot.click(app.screen.table, offset=(20, last), times=2)
            await pilot.pause()
            assert app.screen is app.reading
            assert app.reading.rows.current == LISTED[-1].row

    async def test_it_says_where_nothing_differs(self):
        app = app_of(APART)
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "L", "-", "+", "z", "enter")
            assert "No difference was found; one may have been missed." in app.screen.detail.render().plain


class TestRuling:
    async def test_minus_dismisses_and_plus_confirms_and_both_go_on(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "L", "g", "-", "+")
            assert [line.ruling for line in lines(app)][:2] == [Ruling.DISMISSED, Ruling.CONFIRMED]
            assert [line.difference.finding for line in lines(app)] == [each.finding for each in LISTED]
            assert app.screen.current.difference.finding is LISTED[2].finding
            assert "1 confirmed · 1 dismissed" in app.screen.bar.left.plain

    async def test_the_same_key_again_takes_it_back(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "L", "g", "-", "k", "-")
            assert app.reading.stage.comparison == WEIR
            assert "open again" in app.screen.status.right.plain

    async def test_z_undoes_what_was_ruled_here_and_no_more(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "m", "L", "g", "-", "+", "z", "z", "z")
            assert "nothing to undo here" in app.screen.status.right.plain
            assert rulings(app) == [None] * len(LISTED)
            await press(pilot, "q", "z")
            assert app.reading.stage.comparison == WEIR

    async def test_a_view_shows_what_is_open(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "L", "f", "-", "-")
            assert app.screen.views.name == "open"
            assert [line.difference.finding for line in lines(app)] == [each.finding for each in LISTED[2:]]

    async def test_a_view_may_end_up_empty(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "L", "f", "G", *["-"] * len(LISTED))
            assert lines(app) == []
            assert app.screen.table.cursor == 0

    async def test_the_rows_show_it(self):
        app = app_of(WEIR)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "L", "g", "-", "enter", "q")
            await press(pilot, "L", "-", "q")
            row = app.reading.stage.comparison.rows[LISTED[0].row]
            assert row.verdict is not WEIR.rows[LISTED[0].row].verdict
            counts = app.reading.stage.shown.concordance.counts
            assert counts[Verdict.DIFFER] + counts[Verdict.SPEAKER] < len({each.row for each in LISTED}) + 1

    async def test_it_is_kept_and_told_in_documents(self, tmp_path):
        app = app_of(WEIR, Session(room=tmp_path))
        async with app.run_test(size=(120, 24)) as pilot:
            await opened(app, pilot)
            await press(pilot, "L", "g", "-", "+", "q", "q")
        back, _ = Session(room=tmp_path).restore(WEIR)
        told = to_markdown(back.comparison)
        assert [each.ruling for each in differences(back.comparison)][-1] is Ruling.DISMISSED
        assert "dismissed by the user" in told
        assert "confirmed by the user" in told


class TestInTheRows:
    @LAYOUTS
    async def test_minus_dismisses_the_difference_of_the_row(self, layout):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *layout, "d")
            row = app.reading.rows.current
            await press(pilot, *["-"] * len(THREE.rows[row].findings))
            assert app.reading.rows.current == row
            assert not [each for each in app.reading.stage.comparison.rows[row].standing if not each.kind.quiet]
            assert "∅" in app.reading.stage.comparison.rows[row].remark.rulings[0][1].sign
            await press(pilot, "-")
            assert "every difference here is settled" in app.reading.panels.status.message
            await press(pilot, *["z"] * len(THREE.rows[row].findings))
            assert app.reading.stage.comparison == THREE

    async def test_a_row_that_agrees_has_nothing_to_settle(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "a", "+")
            assert app.reading.panels.status.message == "nothing here differs"

    async def test_under_a_filter_the_row_goes_and_comes_back(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "f")
            before, row = app.reading.rows.shown, app.reading.rows.current
            times = len([each for each in differences(THREE) if each.row == row])
            await press(pilot, *["-"] * times)
            assert row not in app.reading.rows.shown
            await press(pilot, *["z"] * times)
            assert app.reading.rows.shown == before


@pytest.mark.parametrize("ruling", Ruling)
async def test_the_filter_finds_rows_by_rulings(ruling):
    app = app_of(THREE)
    async with app.run_test(size=(120, 50)) as pilot:
        await press(pilot, "d", {Ruling.CONFIRMED: "+", Ruling.DISMISSED: "-"}[ruling], "w")
        assert f"with a difference {ruling}" in "".join(
            str(app.screen.query_one("Options").get_option_at_index(n).prompt)
            for n in range(app.screen.query_one("Options").option_count)
        )

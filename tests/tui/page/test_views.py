"""Whose order the rows follow, which accounts are shown, and the layouts that they stand in."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lookup.row_index import Concordance
from reader.model import Row, Verdict
from reader.preferences import Layout
from reader.tui.dialogs.accounts_dialog import AccountsScreen
from reader.tui.page.article_layout import flow_out
from reader.tui.page.row_layout import lines
from reader.tui.panels.focus_panel import AccountBlock, how_told
from tests.support.app_screens import app_of
from tests.support.comparisons import APART, CROSSED, FOUR, THREE, TWO, long
from tests.support.key_presses import press

EVERY = pytest.mark.parametrize("comparison", [TWO, THREE, FOUR, APART], ids=["two", "three", "four", "apart"])
TWELVE = long(6, accounts=12)


def in_view(rows):
    place, top = rows.arrangement.place(rows.current), round(rows.scroll_y)
    return place.start < top + rows.size.height and place.stop > top


class TestLead:
    async def test_a_digit_reads_in_the_order_of_its_account_and_0_in_that_of_the_alignment(self):
        app = app_of(CROSSED)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "2")
            assert app.reading.rows.shown == (0, 5, 1, 6, 2, 3, 4)
            assert app.reading.panels.status.message == "in the order of B"
            seen = []
            for _ in range(7):
                seen.append(app.reading.rows.current)
                await press(pilot, "j")
            assert seen == [0, 5, 1, 6, 2, 3, 4]
            assert "order of B" in app.reading.panels.status.render().plain
            await press(pilot, "0")
            assert app.reading.rows.shown == tuple(range(7))
            assert app.reading.panels.status.lead is None

    async def test_cells_told_elsewhere_say_in_which_paragraph(self):
        app = app_of(CROSSED)
        async with app.run_test(size=(120, 40)) as pilot:
            assert "⇅" not in screen(app)
            await press(pilot, "2")
            assert "⇅¶3 The fourth." in screen(app)
            assert screen(app).count("⇅") == 1
            await press(pilot, "1")
            assert "⇅¶1 The fourth." in screen(app)

    async def test_the_row_stays_current_and_jumps_follow_the_order(self):
        app = app_of(CROSSED)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "j", "j", "2")
            assert app.reading.rows.current == 2
            await press(pilot, "u")
            assert app.reading.rows.current == 3
            await press(pilot, "g", "a", "a")
            assert app.reading.rows.current == 1

    async def test_hits_are_gone_through_in_the_order(self):
        app = app_of(CROSSED)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "2", "slash", *"the", "enter")
            seen = [app.reading.rows.current]
            for _ in range(len(app.reading.search.hits) - 1):
                await press(pilot, "n")
                seen.append(app.reading.rows.current)
            assert list(dict.fromkeys(seen)) == [5, 1, 2, 4]

    async def test_an_account_that_is_not_there_is_said(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "7")
            assert app.reading.panels.status.message == "there is no account G; accounts go from A to B"

    async def test_the_command_goes_through_the_accounts(self):
        app = app_of(TWO)
        async with app.run_test():
            leads = []
            for _ in range(4):
                await app.reading.run_action("do('layouts.lead')")
                leads.append(app.reading.stage.view.lead)
            assert leads == [0, 1, None, 0]


def screen(app):
    rows = app.reading.rows
    return "\n".join(rows.paint(y).text for y in range(rows.size.height))


class TestCells:
    async def test_tab_goes_through_the_cells_of_a_row_and_back(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "d")
            row = app.reading.rows.current
            seen = [app.reading.rows.told_by]
            for key in ("tab", "tab", "tab", "shift+tab"):
                await press(pilot, key)
                seen.append(app.reading.rows.told_by)
                assert app.reading.panels.heads.current == app.reading.rows.told_by
            assert seen == [0, 1, 2, 0, 2]
            assert app.reading.rows.current == row

    async def test_tab_goes_to_the_row_beside_where_the_next_account_does_not_tell_this_one(self):
        app = app_of(APART)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "tab")
            rows = app.reading.rows
            assert rows.told_by == 1
            assert rows.page.places[rows.current].start == 0
            await press(pilot, "tab")
            assert rows.told_by == 0
            assert rows.current == 0

    async def test_a_click_chooses_the_cell(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "d")
            rows = app.reading.rows
            place = rows.arrangement.place(rows.current)
            await pilot.click(rows, offset=(rows.page.columns[2].x + 5, place.start - round(rows.scroll_y)))
            assert rows.told_by == 2


class TestLayouts:
    async def test_v_goes_through_the_layouts_and_the_row_stays(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "d", "d")
            row = app.reading.rows.current
            for layout in (Layout.ARTICLES, Layout.FOCUS, Layout.ROWS):
                await press(pilot, "v")
                assert app.reading.stage.view.layout is layout
                assert app.reading.rows.current == row
                assert app.reading.panels.focus.display is (layout is Layout.FOCUS)
            assert in_view(app.reading.rows)

    @pytest.mark.parametrize("presses", [(), ("v",), ("v", "v")], ids=["rows", "articles", "focus"])
    async def test_the_row_stays_through_resizes_in_every_layout(self, presses):
        app = app_of(FOUR)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "p")
            row = app.reading.rows.current
            for size in ((80, 24), (200, 50), (40, 12), (20, 6)):
                await press(pilot, *presses)
                await pilot.resize_terminal(*size)
                await pilot.resize_terminal(120, 40)
                assert app.reading.rows.current == row, size
                await press(pilot, *(["v"] * (3 - len(presses))))
                assert app.reading.rows.current == row, size
                assert in_view(app.reading.rows), size

    async def test_jumps_work_in_every_layout(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            for layout in ("articles", "focus"):
                await press(pilot, "v")
                for key, verdict in (("d", Verdict.DIFFER), ("p", Verdict.SPEAKER), ("u", Verdict.ONLY)):
                    await press(pilot, "g", key)
                    assert THREE.rows[app.reading.rows.current].verdict is verdict, (layout, key)

    @pytest.mark.parametrize("presses", [("v",), ("v", "v")], ids=["articles", "focus"])
    async def test_filters_searches_and_splits_work_in_every_layout(self, presses):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *presses, "f", "f")
            assert {THREE.rows[row].verdict for row in app.reading.rows.shown} == {Verdict.DIFFER}
            await press(pilot, "slash", *"injured", "enter", "n")
            assert app.reading.panels.status.search[1] > 0
            assert app.reading.rows.current in app.reading.rows.shown
            await press(pilot, "X", "z")
            assert app.reading.stage.comparison is THREE


class TestArticles:
    @EVERY
    @given(width=st.integers(10, 200))
    def test_every_account_reads_like_its_article(self, comparison, width):
        page = flow_out(comparison, range(len(comparison.rows)), width, range(len(comparison.witnesses)))
        assert page.accounts == tuple(range(len(comparison.witnesses))) or page.accounts == (0,)
        for account, column, slots in zip(page.accounts, page.columns, page.slots, strict=True):
            witness = comparison.witnesses[account]
            assert [passage for slot in slots for passage in slot.cell] == list(range(len(witness.passages)))
            assert all(one.stop <= other.top <= one.stop + 1 for one, other in pairwise(slots))
            assert all(slot.height == len(lines(witness, slot.cell, column.text)) for slot in slots)
            assert all(set(slot.cell) <= set(comparison.rows[slot.row].cells[account]) for slot in slots)

    async def test_j_goes_on_in_the_article_and_its_partners_come_to_the_same_height(self):
        app = app_of(FOUR)
        async with app.run_test(size=(200, 40)) as pilot:
            await press(pilot, "v")
            rows, passages = app.reading.rows, []
            for _ in range(len(FOUR.rows)):
                passages += FOUR.rows[rows.current].cells[0][:1]
                tops = {
                    flow[rows.current][0].start - rows.arrangement.shifts[column]
                    for column, flow in enumerate(rows.page.flows)
                    if rows.current in flow
                }
                assert tops == {rows.arrangement.place(rows.current).start}
                assert in_view(rows)
                await press(pilot, "j")
            assert passages == sorted(passages)
            assert passages[-1] == len(FOUR.witnesses[0].passages) - 1

    async def test_tab_reads_on_in_another_account_at_the_same_height(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "v", "d", "d")
            rows = app.reading.rows
            row, height = rows.current, rows.arrangement.place(rows.current).start - round(rows.scroll_y)
            await press(pilot, "tab")
            assert rows.current == row
            assert rows.told_by == 1
            assert abs(rows.arrangement.place(row).start - round(rows.scroll_y) - height) <= height
            passage = THREE.rows[row].cells[1][-1]
            await press(pilot, "j")
            assert THREE.rows[rows.current].cells[1][0] == passage + 1

    async def test_partners_out_of_view_leave_a_mark_at_the_edge(self):
        app = app_of(APART)
        async with app.run_test(size=(80, 20)) as pilot:
            first, last = 0, max(n for n, row in enumerate(APART.rows) if row.cells[0] and not row.aside)
            await press(pilot, "x", *(["j"] * last), "x", "v", "g")
            rows = app.reading.rows
            assert len(rows.page.flows[0][first]) == 2
            assert "▼" in rows.paint(rows.size.height - 1).text

    async def test_one_article_at_a_time_where_there_is_room_for_one(self):
        app = app_of(THREE)
        async with app.run_test(size=(60, 24)) as pilot:
            await press(pilot, "v")
            assert app.reading.rows.window == (0,)
            await press(pilot, "tab")
            assert app.reading.rows.window == (1,)
            assert "harrow-courier" in str(app.reading.panels.heads.render())


class TestFocus:
    async def test_enter_opens_the_row_and_escape_or_enter_goes_back(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            for key in ("escape", "enter"):
                await press(pilot, "enter")
                assert app.reading.stage.view.layout is Layout.FOCUS
                await press(pilot, key)
                assert app.reading.stage.view.layout is Layout.ROWS
            await press(pilot, "v", "enter", "escape")
            assert app.reading.stage.view.layout is Layout.ARTICLES

    async def test_it_gives_every_account_with_its_words_and_how_it_tells_them(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "p", "enter")
            row = THREE.rows[app.reading.rows.current]
            shown = [told.render().plain for told in app.reading.panels.focus.query(AccountBlock)]
            for witness, cell in zip(THREE.witnesses, row.cells, strict=True):
                words = "".join(witness.words(cell).split())
                assert any(words in "".join(each.split()) for each in shown)
            assert "quotes Tomas Ridell (said) · speaker: Tomas Ridell" in shown[0]
            assert "¶2, line 7, 21 words" in shown[0]
            assert "not found here" in shown[2]

    async def test_j_and_k_go_through_the_rows_and_tab_through_the_accounts_that_tell_it(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "enter", "j", "j", "k")
            assert app.reading.rows.current == 1
            await press(pilot, "p", "tab")
            assert app.reading.rows.told_by == 1
            current = [told.has_class("-current") for told in app.reading.panels.focus.query(AccountBlock)]
            assert current == [False, True, False]
            await press(pilot, "tab")
            assert app.reading.rows.told_by == 0
            await press(pilot, "G")
            assert app.reading.rows.current == app.reading.rows.shown[-1]

    async def test_a_page_goes_on_in_a_row_that_is_taller_than_the_screen(self):
        app = app_of(FOUR)
        async with app.run_test(size=(34, 14)) as pilot:
            await press(pilot, "d", "enter")
            await pilot.pause()
            row = app.reading.rows.current
            await press(pilot, "space")
            assert app.reading.rows.current == row
            assert app.reading.panels.focus.scroll_y > 0
            await press(pilot, *(["space"] * 20))
            assert app.reading.rows.current != row

    async def test_hits_and_ties_are_marked(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "slash", *"pier", "enter", "enter")
            styles = {
                str(span.style) for told in app.reading.panels.focus.query(AccountBlock) for span in told.render().spans
            }
            assert any("reverse" in style for style in styles)

    def test_how_an_account_tells_a_row(self):
        number = next(n for n, row in enumerate(TWO.rows) if row.verdict is Verdict.DIFFER)
        assert how_told(TWO, Concordance(TWO), number, 1).startswith("number: 15")


class TestAccounts:
    async def test_a_letter_hides_and_shows_its_account(self):
        app = app_of(FOUR)
        async with app.run_test(size=(120, 40)) as pilot:
            assert app.reading.rows.page.stacked
            await press(pilot, "h")
            assert isinstance(app.screen, AccountsScreen)
            await press(pilot, "b", "enter")
            rows = app.reading.rows
            assert rows.window == (0, 2, 3)
            assert not rows.page.stacked
            assert all(any(FOUR.rows[row].cells[account] for account in (0, 2, 3)) for row in rows.shown)
            assert "accounts A C D of 4" in app.reading.panels.status.render().plain
            assert "harrow-courier" not in str(app.reading.panels.heads.render())
            await press(pilot, "h", "b", "escape")
            assert rows.window == (0, 1, 2, 3)

    async def test_the_last_account_stays_and_space_shows_all(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "h", "a", "b", "z", "enter")
            assert app.reading.stage.shown.accounts == (1,)
            await press(pilot, "j", "G", "d", "v", "v", "v", "h", "space", "enter")
            assert app.reading.stage.shown.accounts == (0, 1)

    async def test_what_is_hidden_is_not_found(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "slash", *"sandhaven", "enter")
            assert app.reading.panels.status.search[2] == 1
            await press(pilot, "h", "b", "enter")
            assert app.reading.panels.status.search[2] == 0

    async def test_twelve_accounts_stand_in_columns_of_30_cells_at_least_and_tab_brings_the_rest(self):
        app = app_of(TWELVE)
        async with app.run_test() as pilot:
            for size in ((80, 24), (120, 40), (200, 50)):
                await pilot.resize_terminal(*size)
                rows, seen = app.reading.rows, set()
                for _ in range(12):
                    assert len(rows.window) == (size[0] - 1) // 34, size
                    assert all(column.text >= 30 for column in rows.page.columns)
                    assert rows.told_by in rows.window
                    assert in_view(rows)
                    seen.update(rows.window)
                    await press(pilot, "tab")
                assert seen == set(range(12)), size

    async def test_the_window_shows_most_of_those_who_tell_the_row(self):
        cells = tuple((1,) if account in (4, 8, 9) else () for account in range(12))
        comparison = replace(TWELVE, rows=(TWELVE.rows[0], Row(cells)))
        app = app_of(comparison)
        async with app.run_test(size=(120, 40)) as pilot:
            rows = app.reading.rows
            assert rows.window == (0, 1, 2)
            await press(pilot, "tab", "tab", "tab")
            assert rows.window == (1, 2, 3)
            await press(pilot, "colon", "2", "enter")
            assert rows.window == (2, 3, 4)
            await press(pilot, "colon", *"I:2", "enter")
            assert rows.window == (7, 8, 9)

    async def test_rows_told_beside_the_window_come_with_their_account(self):
        app = app_of(TWELVE)
        async with app.run_test(size=(120, 40)) as pilot:
            rows = app.reading.rows
            for _ in range(14):
                await press(pilot, "U")
                assert TWELVE.rows[rows.current].cells[rows.told_by]
                assert rows.told_by in rows.window
                assert in_view(rows)


class TestLongPages:
    COMPARISON = long(1200)

    async def test_the_first_frame_has_the_top_and_the_rest_comes_by_itself(self):
        app = app_of(self.COMPARISON)
        async with app.run_test(size=(120, 30)) as pilot:
            rows = app.reading.rows
            begun = len(rows.page.places)
            assert begun < len(self.COMPARISON.rows)
            for _ in range(200):
                await pilot.pause(0.02)
                if len(rows.page.places) == len(self.COMPARISON.rows):
                    break
            assert len(rows.page.places) == len(self.COMPARISON.rows)
            assert rows.virtual_size.height == rows.page.height

    @pytest.mark.parametrize("key", ["G", "U", "A", "space", "j", "tab", "b"])
    async def test_a_key_does_not_wait_for_it(self, key):
        app = app_of(self.COMPARISON)
        async with app.run_test(size=(120, 30)) as pilot:
            rows = app.reading.rows
            await press(pilot, key)
            assert in_view(rows)
            if key in "GU":
                assert rows.current > len(self.COMPARISON.rows) - 4

    async def test_a_resize_far_down_stays_there(self):
        app = app_of(self.COMPARISON)
        async with app.run_test(size=(120, 30)) as pilot:
            rows = app.reading.rows
            await press(pilot, "G", "b")
            row = rows.current
            await pilot.resize_terminal(160, 30)
            assert rows.current == row
            assert in_view(rows)

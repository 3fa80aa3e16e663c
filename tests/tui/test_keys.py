from collections import Counter

import pytest
from textual.binding import Binding
from textual.events import MouseScrollDown

from reader.model import Verdict
from reader.tui.dialogs.search_line import SearchLine
from reader.tui.keys import READING, TABLE
from reader.tui.page.row_layout import across
from tests.support.app_screens import app_of, until
from tests.support.comparisons import APART, FOUR, THREE, TWO, long
from tests.support.key_presses import press

DIFFERENCES = {Verdict.DIFFER, Verdict.SPEAKER}


def rows_of(comparison, *verdicts):
    return [number for number, row in enumerate(comparison.rows) if row.verdict in verdicts]


async def walk(comparison, *presses, size=(80, 24)):
    """The rows that are current after each press, and what is said at the end."""
    async with app_of(comparison).run_test(size=size) as pilot:
        return await walk_on(pilot, *presses)


async def walk_on(pilot, *presses):
    reading, seen = pilot.app.reading, []
    for key in presses:
        await press(pilot, key)
        seen.append(reading.rows.current)
    return seen, reading.panels.status.message


async def test_moving_by_rows():
    walks = {
        ("j", "j", "k"): [1, 2, 1],
        ("down", "down", "up"): [1, 2, 1],
        ("k",): [0],
        ("G", "j", "g"): [17, 17, 0],
        ("end", "home"): [17, 0],
    }
    async with app_of(TWO).run_test(size=(80, 24)) as pilot:
        for presses, rows in walks.items():
            await press(pilot, "g")
            assert (await walk_on(pilot, *presses))[0] == rows, presses


@pytest.mark.parametrize(("down", "up"), [("space", "b"), ("pagedown", "pageup")])
async def test_turning_pages_passes_every_row_and_comes_back(down, up):
    app = app_of(long(30))
    async with app.run_test(size=(120, 24)) as pilot:
        rows, tops = app.reading.rows, [0]
        while rows.current != rows.shown[-1]:
            await press(pilot, down)
            assert len(tops) < 50
            assert rows.scroll_y - tops[-1] <= rows.size.height
            tops.append(rows.scroll_y)
        assert len(tops) > 3
        for _ in tops:
            await press(pilot, up)
        assert rows.current == 0
        assert rows.scroll_y == 0


async def test_jumps_visit_every_row_of_their_kind_in_order_and_go_round():
    jumps = [
        ("]", "[", DIFFERENCES),
        ("d", "D", {Verdict.DIFFER}),
        ("u", "U", {Verdict.ONLY}),
        ("p", "P", {Verdict.SPEAKER}),
        ("a", "A", {Verdict.AGREE}),
    ]
    async with app_of(THREE).run_test(size=(120, 40)) as pilot:
        for forward, back, verdicts in jumps:
            wanted = rows_of(THREE, *verdicts)
            after = [row for row in wanted if row > 1] + [row for row in wanted if row <= 1]
            seen, _ = await walk_on(pilot, "g", "j", *([forward] * len(wanted)))
            assert seen[2:] == after, forward
            before = [row for row in reversed(wanted) if row < 1] + [row for row in reversed(wanted) if row >= 1]
            seen, _ = await walk_on(pilot, "g", "j", *([back] * len(wanted)))
            assert seen[2:] == before, back


async def test_a_jump_that_finds_nothing_says_so_and_stays():
    messages = {
        "]": "no difference in this comparison",
        "[": "no difference in this comparison",
        "d": "no row that differs in this comparison",
        "p": "no speaker conflict in this comparison",
        "P": "no speaker conflict in this comparison",
        "a": "no row that agrees in this comparison",
    }
    async with app_of(APART).run_test(size=(80, 24)) as pilot:
        for key, message in messages.items():
            assert await walk_on(pilot, "g", "j", key) == ([0, 1, 1], message), key


async def test_a_jump_to_the_only_row_of_its_kind_says_so():
    seen, message = await walk(TWO, "p", "p")
    assert seen[0] == seen[1]
    assert message == "the only speaker conflict"


async def test_a_jump_round_the_end_says_so_until_the_next_move():
    _, message = await walk(TWO, "G", "d")
    assert message == "again from the first"
    _, message = await walk(TWO, "G", "d", "j")
    assert message == ""


class TestSearch:
    async def test_it_counts_while_one_types_and_goes_to_the_first_hit(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "slash", *"pier")
            assert app.reading.panels.status.search[0] == "pier"
            assert app.reading.panels.status.search[1:] == (1, 11)
            await press(pilot, *" lights")
            assert app.reading.panels.status.search[1:] == (0, 0)
            await press(pilot, *(["backspace"] * 7), "'")
            assert app.reading.panels.status.search[1:] == (1, 1)
            assert "pier's" in THREE.witnesses[1].words(THREE.rows[app.reading.rows.current].cells[1])

    async def test_hits_are_gone_through_and_round(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "slash", *"pier", "enter")
            assert not app.reading.query(SearchLine)
            numbers = []
            for _ in range(11):
                await press(pilot, "n")
                numbers.append(app.reading.panels.status.search[1])
                assert app.reading.rows.marks.here.row == app.reading.rows.current
            assert numbers == [*range(2, 12), 1]
            await press(pilot, "N", "N")
            assert app.reading.panels.status.search[1] == 10

    async def test_the_next_hit_is_sought_from_the_current_row(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "slash", *"pier", "enter", "G", "N")
            assert app.reading.panels.status.search[1] == 11
            await press(pilot, "g", "n")
            assert app.reading.rows.current == 0

    async def test_escape_clears(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "slash", *"pier", "enter", "escape")
            assert app.reading.search.hits == ()
            assert app.reading.panels.status.search == ("", 0, 0)

    async def test_escape_while_typing_goes_back_to_where_it_began(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "j", "slash", *"sandhaven")
            assert app.reading.rows.current > 1
            await press(pilot, "escape")
            assert app.reading.rows.current == 1
            assert not app.reading.query(SearchLine)

    @pytest.mark.parametrize(
        ("presses", "message"),
        [
            (("n",), "nothing to find; press / to search"),
            (("slash", *"zzz", "enter"), "“zzz” not found"),
            (("slash", *"zzz", "enter", "j", "n"), "“zzz” not found"),
        ],
    )
    async def test_nothing_found_is_said(self, presses, message):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, *presses)
            assert app.reading.panels.status.message == message

    async def test_words_that_look_like_markup_are_searched_as_they_stand(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "slash", *"[/b]", "enter")
            assert app.reading.panels.status.search == ("[/b]", 1, 1)

    async def test_hits_stay_within_the_filter(self):
        app = app_of(THREE)
        async with app.run_test() as pilot:
            await press(pilot, "slash", *"pier", "enter", "f")
            assert 0 < app.reading.panels.status.search[2] < 11
            await press(pilot, "n")
            assert app.reading.rows.current in app.reading.rows.shown


class TestMouse:
    async def test_a_click_makes_its_row_current(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            rows = app.reading.rows
            for column, slots in enumerate(rows.page.slots):
                for slot in slots:
                    if slot.top + slot.height <= rows.size.height:
                        await pilot.click(rows, offset=(rows.page.columns[column].x + 5, slot.top))
                        assert rows.current == slot.row

    async def test_the_wheel_scrolls_and_the_current_row_follows_the_view(self):
        app = app_of(long(40))
        async with app.run_test(size=(120, 24)) as pilot:
            rows = app.reading.rows
            for _ in range(12):
                rows.post_message(_wheel(rows))
                await pilot.pause()
            await pilot.pause(0.3)
            assert rows.scroll_y > 0
            assert in_view(app)
            assert rows.current > 0


def _wheel(widget):
    return MouseScrollDown(widget, 5, 5, 0, 1, 0, False, False, False)


def in_view(app):
    rows = app.reading.rows
    place = rows.page.places[rows.current]
    return place.start < rows.scroll_y + rows.size.height and place.stop > rows.scroll_y


class TestSizes:
    async def test_the_current_row_stays_in_view_through_resizes(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "G", "k", "k")
            row = app.reading.rows.current
            for size in ((80, 24), (200, 50), (40, 12), (20, 8)):
                await pilot.resize_terminal(*size)
                assert app.reading.rows.current == row, size
                assert in_view(app), size
                await pilot.resize_terminal(120, 40)
                assert app.reading.rows.current == row, size
                assert in_view(app), size

    async def test_two_accounts_stand_side_by_side_at_80_columns_and_three_do_not(self):
        for comparison, stacked in ((TWO, False), (THREE, True), (FOUR, True)):
            app = app_of(comparison)
            async with app.run_test(size=(80, 24)):
                assert app.reading.rows.page.stacked is stacked

    async def test_a_row_taller_than_the_view_is_read_to_its_end_before_the_next(self):
        app = app_of(FOUR)
        async with app.run_test(size=(34, 12)) as pilot:
            rows = app.reading.rows
            tall = max(rows.shown, key=lambda number: len(rows.page.places[number]))
            assert len(rows.page.places[tall]) > rows.size.height
            rows.go(tall)
            seen = set()
            while rows.current == tall:
                seen.update(range(round(rows.scroll_y), round(rows.scroll_y) + rows.size.height))
                await press(pilot, "j")
            assert set(rows.page.places[tall]) <= seen


class TestPainted:
    @pytest.mark.parametrize("comparison", [TWO, THREE, FOUR, APART], ids=["two", "three", "four", "apart"])
    async def test_the_page_gives_every_word_of_every_account_back(self, comparison):
        cells = [
            (n, account) for n, row in enumerate(comparison.rows) for account, cell in enumerate(row.cells) if cell
        ]
        app = app_of(comparison)
        async with app.run_test() as pilot:
            for size in ((80, 24), (120, 40), (200, 50), (60, 30), (31, 20)):
                await pilot.resize_terminal(*size)
                rows = app.reading.rows
                await until(pilot, lambda: rows.size.width <= size[0] < rows.size.width + 3)  # noqa: B023
                for number, account in cells:
                    painted = _painted(rows, number, account)
                    words = comparison.witnesses[account].words(comparison.rows[number].cells[account])
                    assert "".join(painted.split()) == "".join(words.split()), (size, number, account)

    async def test_every_line_is_as_wide_as_the_view(self):
        app = app_of(THREE)
        async with app.run_test() as pilot:
            for size in ((80, 24), (120, 40), (33, 20)):
                await pilot.resize_terminal(*size)
                rows = app.reading.rows
                for y in range(rows.page.height + 3):
                    strip = rows.paint(y)
                    assert strip.cell_length == rows.scrollable_size.width
                    assert sum(segment.cell_length for segment in strip) == strip.cell_length

    async def test_every_cell_of_a_row_bears_its_sign_once(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)):
            rows = app.reading.rows
            signs = Counter(
                rows.paint(y).crop(column.x + 1, column.x + 2).text
                for y in range(rows.page.height)
                for column in rows.page.columns
            )
            cells = Counter(row.verdict.sign for row in THREE.rows for cell in row.cells if cell)
            del signs[" "], cells[" "]
            assert signs == cells

    async def test_a_row_that_crosses_the_page_has_its_ground_in_every_column(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)):
            rows = app.reading.rows
            number = next(n for n, row in enumerate(THREE.rows) if across(row) and not all(row.cells) and n)
            strip = rows.paint(rows.page.places[number].start)
            assert {segment.style.bgcolor for segment in strip} == {rows.ink("rows--across").bgcolor}


def _painted(rows, number, account):
    """The text that the screen shows of a cell, gutters left out."""
    column = 0 if rows.page.stacked else account
    slot = next(slot for slot in rows.page.slots[column] if (slot.row, slot.account) == (number, account))
    x = rows.page.columns[column].x + rows.page.columns[column].gutter
    width = rows.page.columns[column].text
    lines = range(slot.top, slot.top + slot.height)
    return " ".join(rows.paint(line - round(rows.scroll_y)).crop(x, x + width).text for line in lines)


class TestHelp:
    async def test_it_lists_every_key_and_comes_and_goes(self):
        app = app_of(TWO)
        async with app.run_test(size=(200, 50)) as pilot:
            await press(pilot, "question_mark")
            shown = "".join(str(static.render()) for static in app.screen.query("Static"))
            for binding in READING:
                assert binding.description in shown
                keys = list(Binding.make_bindings([binding]))
                for one in keys if len(keys) < 4 else (keys[0], keys[-1]):
                    assert app.get_key_display(one) in shown
            await press(pilot, "question_mark")
            assert app.screen is app.reading

    @pytest.mark.parametrize("bindings", [READING, TABLE], ids=["rows", "tables"])
    def test_every_key_has_one_purpose_and_every_binding_its_own_name(self, bindings):
        keys = [(one.key, binding.id) for binding in bindings for one in Binding.make_bindings([binding])]
        used = Counter(key for key, _ in keys)
        twice = [
            f"{key} is both {' and '.join(name for one, name in keys if one == key)}" for key in used if used[key] > 1
        ]
        assert not twice, f"reader/tui/keys.py: {'; '.join(twice)}: take another key for one of them"
        names = Counter(binding.id for binding in bindings)
        assert not [name for name in names if names[name] > 1], "reader/tui/keys.py: an id is used twice"
        bare = [binding.id for binding in bindings if not (binding.group and binding.description)]
        assert not bare, f"reader/tui/keys.py: {bare} have no group or no words"

    async def test_every_key_is_in_the_command_palette(self):
        app = app_of(TWO)
        async with app.run_test():
            titles = {command.title for command in app.get_system_commands(app.screen)}
            assert {binding.description for binding in READING} <= titles

    async def test_a_command_of_the_palette_does_what_its_key_does(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await pilot.press("ctrl+p", *"next sp", "enter")
            await pilot.pause(0.3)
            await press(pilot, "enter")
            await pilot.pause()
            assert TWO.rows[app.reading.rows.current].verdict is Verdict.SPEAKER


async def test_q_quits():
    app = app_of(TWO)
    async with app.run_test() as pilot:
        await press(pilot, "q")
    assert app.return_code == 0


class TestEvidence:
    async def test_it_follows_the_current_row(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "p")
            said = app.reading.panels.evidence.render().plain
            assert "“ A and B attribute the same words to different speakers" in said
            assert "speaker: A Tomas Ridell · B Petra Lindqvist" in said
            assert f"row {app.reading.rows.current + 1} of 22  A:" in said

    async def test_what_has_no_room_is_cut_with_an_ellipsis(self):
        app = app_of(THREE)
        async with app.run_test(size=(42, 30)) as pilot:
            await press(pilot, "d", "d", "d")
            lines = app.reading.panels.evidence.render().plain.splitlines()
            assert len(lines) <= 3
            assert all(len(line) <= 42 for line in lines)

    async def test_a_short_terminal_gives_all_its_lines_to_the_rows(self):
        app = app_of(TWO)
        async with app.run_test(size=(80, 10)):
            assert not app.reading.panels.evidence.display
            assert app.reading.rows.size.height == 9

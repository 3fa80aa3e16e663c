"""The head and the foot of the screen: one line each where there is little room, the keys that matter, the mouse."""

from dataclasses import replace

import pytest

from reader.model import Kind, Verdict, Weight
from reader.preferences import Layout
from reader.settings import Settings
from reader.tui.app_settings import configured
from reader.tui.keys import action_of
from reader.tui.panels.all_panels import LOW
from reader.tui.panels.key_hints import Now, hints
from tests.support.app_screens import app_of
from tests.support.comparisons import FOUR, THREE, TWO
from tests.support.key_presses import press


def row_of(verdict):
    return next(row for row in THREE.rows if row.verdict is verdict)


def line(widget):
    return widget.render().plain


class TestLowScreens:
    @pytest.mark.parametrize("comparison", [TWO, THREE, FOUR], ids=["two", "three", "four"])
    async def test_head_and_foot_have_one_line_each(self, comparison):
        app = app_of(comparison)
        async with app.run_test(size=(80, LOW - 1)) as pilot:
            await press(pilot, "d")
            reading = app.reading
            assert (reading.panels.heads.size.height, reading.panels.status.size.height) == (1, 1)
            assert not reading.panels.evidence.display
            assert reading.rows.size.height == LOW - 3
            letters = [f" {label} " for label in comparison.labels]
            assert all(letter in line(reading.panels.heads) for letter in letters)

    async def test_a_headline_stands_once(self):
        app = app_of(THREE)
        async with app.run_test() as pilot:
            for size in ((80, 24), (120, 40), (200, 50), (80, 40)):
                await pilot.resize_terminal(*size)
                await pilot.pause()
                shown = app.export_screenshot().replace("&#160;", " ")
                for witness in THREE.witnesses:
                    assert shown.count(" ".join(witness.article.title.split()[:3])) <= 1, size

    async def test_the_foot_tells_of_all_and_then_of_the_current_row(self):
        app = app_of(THREE)
        async with app.run_test(size=(80, 24)) as pilot:
            assert line(app.reading.panels.status).startswith(" = ")
            await press(pilot, "d")
            row = app.reading.rows.current
            assert line(app.reading.panels.status).startswith(" ≠ ")
            assert f"  {row + 1}/{len(THREE.rows)}  " in line(app.reading.panels.status)
            assert len(line(app.reading.panels.status)) == 80

    async def test_long_readings_are_cut_so_that_each_account_is_seen_to_say_something(self):
        number = next(number for number, row in enumerate(TWO.rows) if row.verdict is Verdict.DIFFER)
        readings = ("it may have been set alight by the crew of the ferry", "it was set alight by its crew")
        found = replace(TWO.rows[number].findings[0], kind=Kind.CERTAINTY, readings=readings, weight=Weight.OPEN)
        rows = [replace(row, findings=(found,)) if at == number else row for at, row in enumerate(TWO.rows)]
        app = app_of(replace(TWO, rows=tuple(rows)))
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "g", "d", "D")
            assert app.reading.rows.current == number
            short = " ≠ certainty: A “it may have been se…” · B “it was set alight b…”"
            assert line(app.reading.panels.status).startswith(short)
            await pilot.resize_terminal(150, 24)
            assert line(app.reading.panels.status).startswith(f" ≠ certainty: A “{readings[0]}” · B “{readings[1]}”;")
            await pilot.resize_terminal(80, 24)
            assert line(app.reading.panels.status).startswith(short)

    async def test_a_long_message_is_told_whole_until_the_next_move(self):
        app = app_of(THREE)
        async with app.run_test(size=(80, 24)) as pilot:
            status = app.reading.panels.status
            await press(pilot, "I")
            told = line(status)
            assert status.size.height == len(told.splitlines()) == 2
            assert told.replace("\n", "").split() == status.message.split()
            await press(pilot, "j")
            assert status.size.height == 1

    async def test_where_there_is_room_again_there_are_more_lines(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 24)) as pilot:
            await press(pilot, "d")
            await pilot.resize_terminal(120, LOW)
            await pilot.pause()
            assert app.reading.panels.evidence.display
            assert app.reading.panels.heads.size.height == 1
            assert " only here" in line(app.reading.panels.heads)
            assert " agree" in line(app.reading.panels.status)


@pytest.mark.parametrize(
    ("now", "first"),
    [
        pytest.param(
            Now(row_of(Verdict.DIFFER), Layout.ROWS),
            "difference.next differences explain focus check note",
            id="differs",
        ),
        pytest.param(Now(row_of(Verdict.AGREE), Layout.ROWS), "difference.next explain shared focus note", id="agrees"),
        pytest.param(Now(row_of(Verdict.ONLY), Layout.ROWS), "difference.next focus note", id="in one account"),
        pytest.param(Now(row_of(Verdict.ONLY), Layout.ROWS, differing=False), "focus note", id="where no row differs"),
        pytest.param(Now(None, Layout.ROWS, filtered=True), "filter.clear save", id="no row"),
        pytest.param(Now(row_of(Verdict.ONLY), Layout.ROWS, selected=True), "copy search.clear", id="selected"),
        pytest.param(Now(row_of(Verdict.ONLY), Layout.ROWS, marked=True), "match.join search.clear", id="marked"),
        pytest.param(Now(row_of(Verdict.ONLY), Layout.ROWS, sought=True), "search.next difference.next", id="sought"),
    ],
)
def test_the_keys_that_matter_come_first(now, first):
    assert " ".join(name for name, _ in hints(now)).startswith(first)


def test_what_a_key_does_now_is_said():
    said = dict(hints(Now(row_of(Verdict.DIFFER), Layout.FOCUS, explained=True)))
    assert (said["focus"], said["explain"]) == ("back", "close")


class TestOffered:
    async def test_the_foot_offers_what_has_room_and_always_the_keys(self):
        app = app_of(THREE)
        async with app.run_test(size=(160, 40)) as pilot:
            await press(pilot, "d")
            assert line(app.reading.panels.status).endswith("t verdict  c note  s save  ? keys ")
            await press(pilot, "slash", *"pier", "enter")
            assert "n next hit  ] next difference" in line(app.reading.panels.status)
            await press(pilot, "escape", "x", "j")
            assert "x join here  esc unmark" in line(app.reading.panels.status)
            await pilot.resize_terminal(70, 40)
            assert line(app.reading.panels.status).endswith("? keys ")

    async def test_they_are_those_of_the_user(self):
        articles = [witness.article for witness in THREE.witnesses]
        app = configured(Settings(keymap={"difference.next": ("f7",)}), articles, THREE)
        async with app.run_test(size=(160, 40)):
            assert "f7 next difference" in line(app.reading.panels.status)


class TestMouse:
    async def test_a_count_shows_its_rows_and_then_all(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            at = line(app.reading.panels.status).index("≠")
            await pilot.click(app.reading.panels.status, offset=(at, 0))
            assert app.reading.stage.view.chosen.verdicts == {Verdict.DIFFER}
            await pilot.click(app.reading.panels.status, offset=(at, 0))
            assert not app.reading.stage.view.chosen

    async def test_the_name_of_a_key_does_what_the_key_does(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.click(app.reading.panels.status, offset=(line(app.reading.panels.status).index("] next"), 0))
            assert THREE.rows[app.reading.rows.current].verdict in (Verdict.DIFFER, Verdict.SPEAKER)
            await pilot.click(app.reading.panels.status, offset=(line(app.reading.panels.status).index("? keys"), 0))
            assert type(app.screen).__name__ == "HelpScreen"

    @pytest.mark.parametrize("size", [(120, 40), (80, 24)], ids=["side by side", "stacked"])
    async def test_a_head_chooses_its_account(self, size):
        app = app_of(THREE)
        async with app.run_test(size=size) as pilot:
            await press(pilot, "d")
            told = THREE.rows[app.reading.rows.current].tellers
            at = line(app.reading.panels.heads).index(f" {'ABC'[told[-1]]} ")
            await pilot.click(app.reading.panels.heads, offset=(at + 1, 0))
            assert app.reading.rows.told_by == told[-1]
            assert app.reading.panels.heads.current == told[-1]

    async def test_a_double_click_focuses(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            slot = next(slot for slot in app.reading.rows.page.slots[0] if slot.row > 2)
            await pilot.click(app.reading.rows, offset=(10, slot.top), times=2)
            await pilot.pause()
            assert app.reading.stage.view.layout is Layout.FOCUS
            assert app.reading.rows.current == slot.row


def test_every_hint_is_a_binding():
    everything = Now(row_of(Verdict.DIFFER), Layout.ROWS, True, True, True, True, True)
    assert all(action_of(name) for name, _ in hints(everything))

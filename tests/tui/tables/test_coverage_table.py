import pytest

from reader.tui.main.reading_screen import ReadingScreen
from reader.tui.tables.coverage_table import CoverageLine
from tests.support.comparisons import APART, long
from tests.support.key_presses import press
from tests.support.table_screens import opened, painted, shown_below
from tests.support.weir import COPIED, WEIR, many

SHARED = f"A and B share {len(COPIED.split())} words in a row (A:9, B:9)"


async def test_rows_by_accounts_with_where_each_tells_them():
    async with opened(WEIR, "o") as pilot:
        lines = painted(pilot)
        assert lines[0].split()[:7] == ["=", "▸●", "headline", "●", "headline", "●", "headline"]
        assert lines[1].split()[:5] == ["≠", "●", "lead", "●", "lead"]
        assert lines[1].endswith("The weir at Tarn Bridge broke on Sunday night and se…")


async def test_shared_words_are_named_above_and_stand_at_the_end():
    async with opened(WEIR, "o", "G") as pilot:
        assert f"{SHARED}: probably one source" in pilot.app.screen.bar.left.plain
        assert shown_below(pilot).splitlines() == [SHARED, COPIED.rstrip(".")]
        assert " Word for word the same: probably one source" in painted(pilot)
        await press(pilot, "enter")
        assert WEIR.rows[pilot.app.screen.rows.current].cells == ((5,), (7,), ())


async def test_no_shared_words_no_section():
    async with opened(APART, "o", "G") as pilot:
        assert not any(line.heading for line in pilot.app.screen.table.lines)
        assert pilot.app.screen.bar.left.plain == "Coverage  14 compared rows"


async def test_what_the_account_at_the_cursor_tells_stands_below():
    async with opened(WEIR, "o", "right") as pilot:
        first, second, *_ = shown_below(pilot).splitlines()
        assert first == "= A, B and C agree: no difference found   B reports 7 of 9 compared rows"
        assert second == "B:1 ● headline  Weir breaks, eleven boats gone"


async def test_an_account_that_does_not_tell_it():
    async with opened(WEIR, "p", "o", "right", "right") as pilot:
        assert shown_below(pilot).splitlines()[1] == "Not found in C."


async def test_enter_goes_to_the_row_and_the_table_opens_there_again():
    async with opened(WEIR, "o", "j", "j", "enter") as pilot:
        assert isinstance(pilot.app.screen, ReadingScreen)
        row = pilot.app.screen.rows.current
        await press(pilot, "o")
        assert pilot.app.screen.current.row(0) == row


async def test_filters():
    async with opened(WEIR, "o") as pilot:
        seen = []
        for _ in range(5):
            await press(pilot, "f")
            seen.append((pilot.app.screen.views.name, sum(not line.heading for line in pilot.app.screen.table.lines)))
        names = ["in all accounts", "left out by some", "in one account only", "shared words", "all"]
        assert seen == list(zip(names, [3, 3, 3, 1, 10], strict=True))


@pytest.mark.parametrize(("size", "placed"), [((80, 24), False), ((200, 50), True)])
async def test_nine_accounts_are_all_in_view(size, placed):
    async with opened(many(9), "o", size=size) as pilot:
        frame = pilot.app.screen.table.frame
        assert (frame.first, frame.end) == (0, 9)
        assert ("headline" in painted(pilot)[0]) is placed
        assert painted(pilot)[0].count("●") == 9
        assert "Frost" in painted(pilot)[0]


@pytest.mark.parametrize("keys", [("space",), ("pagedown",)])
async def test_pages_pass_every_line(keys):
    async with opened(WEIR, "o", size=(60, 10)) as pilot:
        table, seen = pilot.app.screen.table, set()
        while table.cursor < len(table.lines) - 1 and len(seen) < 100:
            top = round(table.scroll_y)
            seen.update(range(top, top + table.size.height))
            await press(pilot, *keys)
        top = round(table.scroll_y)
        seen.update(range(top, top + table.size.height))
        assert seen >= set(range(len(table.lines)))


async def test_a_short_terminal_keeps_the_table():
    async with opened(WEIR, "o", size=(60, 12)) as pilot:
        assert pilot.app.screen.table.size.height == 9
        assert not pilot.app.screen.detail.display


async def test_only_lines_in_view_are_painted(monkeypatch):
    lines = []
    paint = CoverageLine.paint
    monkeypatch.setattr(CoverageLine, "paint", lambda line, *columns: lines.append(line) or paint(line, *columns))
    async with opened(long(1000), "o", "j", "j", "k") as pilot:
        assert len(pilot.app.screen.views.every) > 2500
        assert {line.cover.row for line in lines} <= set(range(pilot.app.size.height))

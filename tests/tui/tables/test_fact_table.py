from reader.tui.main.reading_screen import ReadingScreen
from tests.support.comparisons import APART
from tests.support.key_presses import press
from tests.support.table_screens import opened, painted, reopen, shown_below
from tests.support.weir import WEIR, many


async def test_one_line_a_fact_disputed_ones_marked():
    async with opened(WEIR, "F") as pilot:
        lines = [line.split() for line in painted(pilot) if line]
        assert [line[:2] for line in lines] == [["≠", "number"], ["=", "date"], ["=", "number"]]
        assert lines[0][2:5] == ["▸Nine", "boats", "Eleven"]
        assert "3 given by two accounts or more · 1 differ" in pilot.app.screen.bar.left.plain


async def test_the_passage_is_shown_around_the_fact_where_there_is_room():
    async with opened(WEIR, "F", size=(200, 24)) as pilot:
        assert "Nine boats were lost." in painted(pilot)[0]
        assert pilot.app.screen.table.frame.tail > 40
    async with opened(WEIR, "F", size=(80, 24)) as pilot:
        assert pilot.app.screen.table.frame.tail == 0
        assert "about two metres" in painted(pilot)[2]


async def test_who_gives_what_and_in_which_words_stands_below():
    async with opened(WEIR, "F", "right") as pilot:
        assert shown_below(pilot).splitlines() == [
            "≠ number: A Nine boats · B Eleven boats",
            "B:3 Eleven boats were lost when the weir at Tarn Bridge broke on Sunday. "
            "A wave of two metres ran down the Ester.",
            "A:3 The weir at Tarn Bridge broke on Sunday night and sent a wave of about two metres down the Ester. "
            "Nine boats were lost.",
            "C:3 The weir went on Sunday.",
        ]


async def test_moving():
    lines = {(): 0, ("j",): 1, ("G",): 2, ("space", "b"): 0, ("down", "k"): 0, ("end", "g"): 0}
    async with opened(WEIR, "F") as pilot:
        for presses, line in lines.items():
            await reopen(pilot, "F", *presses)
            assert pilot.app.screen.table.cursor == line, presses


async def test_enter_goes_to_the_row():
    async with opened(WEIR, "F", "enter") as pilot:
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert WEIR.rows[pilot.app.screen.rows.current].cells == ((1, 2), (1, 2), (1,))


async def test_filters_show_what_is_disputed_and_what_is_not():
    async with opened(WEIR, "F") as pilot:
        seen = []
        for _ in range(3):
            await press(pilot, "f")
            seen.append((pilot.app.screen.views.name, len(pilot.app.screen.table.lines)))
        assert seen == [("differ", 1), ("agree", 2), ("all", 3)]


async def test_no_facts_at_all():
    async with opened(APART, "F", "enter", "f") as pilot:
        assert shown_below(pilot) == "No number, date, name or place is given by two accounts or more."


async def test_nine_accounts():
    async with opened(many(9), "F", *["right"] * 8) as pilot:
        table = pilot.app.screen.table
        for size in ((80, 24), (120, 40), (200, 50)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert table.frame.end == 9, size
            assert table.frame.cell >= 16, size
            assert "Friday" in painted(pilot)[0], size

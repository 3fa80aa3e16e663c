import pytest
from textual.content import Content
from textual.widgets import Static

from reader.tui.keys import TABLE
from reader.tui.main.reading_screen import ReadingScreen
from reader.tui.tables.ledger_table import LedgerScreen
from tests.support.app_screens import look
from tests.support.comparisons import APART
from tests.support.key_presses import press
from tests.support.table_screens import opened, painted, reopen, shown_below
from tests.support.weir import WEIR, hostile, many


async def test_speakers_down_accounts_across():
    async with opened(WEIR, "l", size=(120, 40)) as pilot:
        lines = painted(pilot)
        assert lines[0] == " Oda Falk, the river warden   A, C · B as Falk"
        assert lines[1].startswith("   ▸= “We will not pour one more bag")
        assert "≠ “We will not pour one more bag" in lines[1]
        assert "≈ the wall would not be mended again" in lines[1]
        assert [line for line in lines if line.startswith(" Nobody is named")]


@pytest.mark.parametrize("size", [(80, 24), (200, 50)])
async def test_a_conflict_bears_its_sign_and_names_the_other_speaker(size):
    async with opened(WEIR, "l", size=size) as pilot:
        disputed = [line for line in painted(pilot) if line.startswith(" “")]
        assert len(disputed) == 2
        assert "= Rika Brandt: “" in disputed[0]
        assert "= Jens Holm: “" in disputed[1]


SAID_BELOW = [
    ("how the speaker was found", (), "A:5 = quoted  Oda Falk · cue beside the quotation: said"),
    ("what was altered", ("right",), "altered: “cement” for “concrete”"),
    ("a paraphrase", ("right", "right"), "C:3 ≈ paraphrased"),
    ("not told", ("j",), "Not found in A."),
    ("the words of another account where this one is silent", ("j",), "the gates had been stuck"),
    ("a conflict", ("j", "j"), "“ different speakers: A Jens Holm · B Rika Brandt"),
]
"""What stands below the table after these keys."""
LINES = [
    ("the first statement, not the heading", (), 1),
    ("over the heading between", ("j",), 3),
    ("down and up", ("down", "up"), 1),
    ("up from the first", ("k",), 1),
    ("last", ("G",), 9),
    ("end and home", ("end", "home"), 1),
    ("down from the last", ("G", "j"), 9),
    ("page down", ("space",), 9),
    ("page down and up", ("pagedown", "pageup"), 1),
    ("space and b", ("space", "b"), 1),
]
"""The line that the cursor is on after these keys."""


async def test_the_statement_under_the_cursor_stands_whole_below():
    async with opened(WEIR, "l") as pilot:
        for what, presses, said in SAID_BELOW:
            await reopen(pilot, "l", *presses)
            assert said in shown_below(pilot), what


async def test_where_an_account_does_not_give_what_others_do_nothing_is_asked():
    async with opened(WEIR, "l", "j", "C") as pilot:
        assert isinstance(pilot.app.screen, LedgerScreen)
        assert "not found in A" in pilot.app.screen.status.right.plain


async def test_moving():
    async with opened(WEIR, "l") as pilot:
        for what, presses, line in LINES:
            await reopen(pilot, "l", *presses)
            assert pilot.app.screen.table.cursor == line, what


async def test_moving_from_account_to_account():
    async with opened(WEIR, "l") as pilot:
        for rights, account in ((0, 0), (1, 1), (5, 2)):
            await reopen(pilot, "l", *["right"] * rights)
            assert pilot.app.screen.table.account == account, rights
        await reopen(pilot, "l", "right", "left")
        assert pilot.app.screen.table.account == 0
        await reopen(pilot, "l", "left")
        assert pilot.app.screen.table.account == 0


async def test_enter_goes_to_the_row_and_escape_stays_at_the_old_one():
    async with opened(WEIR, "l", "j", "j", "enter") as pilot:
        reading = pilot.app.screen
        assert isinstance(reading, ReadingScreen)
        disputed = reading.rows.current
        assert "door" in WEIR.witnesses[0].words(WEIR.rows[disputed].cells[0])
        await press(pilot, "l", "g", "escape")
        assert reading.rows.current == disputed


async def test_it_opens_at_a_statement_of_the_row_that_the_reader_comes_from():
    async with opened(WEIR, "p", "l") as pilot:
        assert "different speakers" in shown_below(pilot)


async def test_a_row_that_the_filter_hides_is_shown_with_all_others():
    async with opened(WEIR, "f", "f", "f", "l", "g", "j", "right", "enter") as pilot:
        reading = pilot.app.screen
        assert WEIR.rows[reading.rows.current].cells == ((), (6,), (4,))
        assert not reading.stage.view.chosen
        assert reading.panels.status.message == "showing all rows, to show this one"


async def test_filters_show_conflicts_then_what_several_tell_then_all():
    async with opened(WEIR, "l") as pilot:
        screen, seen = pilot.app.screen, []
        for _ in range(3):
            await press(pilot, "f")
            seen.append((screen.views.name, sum(not line.heading for line in screen.table.lines)))
            assert not screen.table.lines[-1].heading
        assert seen == [("conflicts", 2), ("in several accounts", 4), ("all", 5)]


async def test_a_filter_that_shows_nothing_is_passed_over_in_words():
    async with opened(many(2), "l", "f") as pilot:
        assert pilot.app.screen.views.name == "in several accounts"
        assert "skipped, empty: conflicts" in pilot.app.screen.status.right.plain


async def test_beside_a_message_signs_that_have_no_room_are_left_out_whole():
    async with opened(many(2), "l", "f", size=(80, 24)) as pilot:
        shown = pilot.app.screen.status.render().plain
        assert shown.split("skipped")[0].rstrip() == " = quoted"


@pytest.mark.parametrize(("key", "name"), [("F", "facts"), ("o", "coverage")])
async def test_another_overview_opens_in_its_place(key, name):
    async with opened(WEIR, "l", key) as pilot:
        assert name == pilot.app.screen.ABOUT.name
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_leaving():
    async with opened(WEIR, "l") as pilot:
        for key in ("l", "escape", "q"):
            await reopen(pilot, "l", key)
            assert isinstance(pilot.app.screen, ReadingScreen), key


async def test_a_comparison_without_quotations_says_so():
    async with opened(APART, "l", "j", "G", "space", "enter") as pilot:
        assert isinstance(pilot.app.screen, LedgerScreen)
        assert shown_below(pilot) == "No account gives words to anybody."


@pytest.mark.parametrize("size", [(80, 24), (200, 50)])
async def test_nine_accounts_scroll_sideways_and_say_which_are_in_view(size):
    async with opened(many(9), "l", size=size) as pilot:
        screen = pilot.app.screen
        for account in range(9):
            frame = screen.table.frame
            assert frame.first <= account < frame.end
            assert frame.cell >= 20
            assert "of 9" in screen.bar.right.plain
            await press(pilot, "right")


@pytest.mark.parametrize("words", ["[/b] [sic] [red]x[/]", "河の水 $primary", "\\[ ]"])
async def test_words_are_never_markup(words):
    async with opened(hostile(words, words), "l", size=(200, 24)) as pilot:
        assert f"“{words}”" in painted(pilot)[1]
        assert f"“{words}”" in shown_below(pilot)
        assert all(isinstance(one, Content) for one in pilot.app.screen.detail.told)


async def test_a_click_moves_the_cursor():
    async with opened(WEIR, "l") as pilot:
        await pilot.click("Table", offset=(60, 3))
        assert (pilot.app.screen.table.cursor, pilot.app.screen.table.account) == (3, 1)
        await pilot.click("Table", offset=(60, 4))
        assert pilot.app.screen.table.cursor == 3


async def test_a_row_of_hidden_accounts_is_shown_with_all_others():
    async with opened(WEIR, "l") as pilot:
        reading = pilot.app.reading
        await press(pilot, "escape")
        look(pilot.app, hidden=frozenset({1, 2}))
        await press(pilot, "l", "g", "j", "right", "enter")
        assert WEIR.rows[reading.rows.current].cells == ((), (6,), (4,))
        assert reading.rows.current in reading.rows.shown


async def test_every_key_is_in_the_help_and_in_the_palette():
    async with opened(WEIR, "l") as pilot:
        wanted = {binding.description for binding in TABLE}
        assert wanted <= {command.title for command in pilot.app.get_system_commands(pilot.app.screen)}
        await press(pilot, "question_mark")
        shown = "\n".join(str(static.content) for static in pilot.app.screen.query(Static))
        assert [words for words in wanted if words not in shown] == []
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, LedgerScreen)

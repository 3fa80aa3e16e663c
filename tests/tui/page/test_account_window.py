"""More accounts than have room: those that show the current difference are always in view."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loading import read_text
from reader.pipeline import compare
from reader.tui.page.account_window import windowed
from tests.support.app_screens import app_of
from tests.support.key_presses import press

NAMES = "Post Courier Wire Herald Gazette Echo Times Mail Star".split()
HURT = {"Post": "Twelve", "Mail": "Fifteen", "Star": "Fifteen"}
DAMAGE = {"Post": "4", "Courier": "6", "Wire": "4", "Herald": "9"}


def told(name: str) -> str:
    hurt, damage = HURT.get(name), DAMAGE.get(name)
    return "\n\n".join(
        [
            "Fire at Skerrow mill",
            *([f"{hurt} people were taken to hospital after the fire at the Skerrow mill."] if hurt else []),
            *([f"The owner, Ann Lee, put the damage at {damage} million pounds."] if damage else []),
            f"A neighbour saw the fire at the Skerrow mill from the {name.lower()} office.\n",
        ]
    )


NINE = compare([read_text(f"{name.lower()}.txt", told(name).encode()) for name in NAMES])


@pytest.mark.parametrize(
    ("needed", "tells", "before", "window"),
    [
        pytest.param([3], [], [2, 3, 4], [2, 3, 4], id="it stays while it can"),
        pytest.param([5], [], [2, 3, 4], [3, 4, 5], id="it moves as little as it can"),
        pytest.param([4], [5, 6], [0, 1, 2], [4, 5, 6], id="to those that tell the row"),
        pytest.param([1, 3], [], [4, 5, 6], [1, 2, 3], id="neighbours if they can be"),
        pytest.param([0, 8], [], [0, 1, 2], [0, 1, 8], id="else those needed and the nearest"),
        pytest.param([8, 0], [], [0, 1, 2], [0, 7, 8], id="to the first of them"),
        pytest.param([0, 4, 8], [], [0, 1, 2], [0, 4, 8], id="as many as have room"),
        pytest.param([0, 8], [5], [0, 1, 2], [0, 5, 8], id="those that tell the row first"),
        pytest.param([4], [], [], [2, 3, 4], id="at first"),
    ],
)
def test_which_accounts_stand_side_by_side(needed, tells, before, window):
    assert windowed(range(9), 3, needed, tells, before) == tuple(window)


@given(st.data())
def test_there_are_as_many_as_fit_in_their_order_and_those_needed_among_them(data):
    accounts = sorted(data.draw(st.sets(st.integers(0, 11), min_size=2)))
    fit = data.draw(st.integers(1, len(accounts) - 1))
    some = st.lists(st.sampled_from(accounts), unique=True)
    needed = data.draw(st.lists(st.sampled_from(accounts), min_size=1, max_size=fit, unique=True))
    window = windowed(accounts, fit, needed, data.draw(some), data.draw(st.lists(st.integers(0, 11), max_size=4)))
    assert len(window) == fit
    assert list(window) == sorted(window)
    assert set(needed) <= set(window) <= set(accounts)
    assert windowed(accounts, fit, needed, (), window) == window


@pytest.mark.parametrize("layout", [(), ("v",)], ids=["rows", "articles"])
async def test_no_word_that_shows_a_difference_is_in_a_hidden_column(layout):
    app = app_of(NINE)
    async with app.run_test() as pilot:
        await press(pilot, *layout)
        rows = app.reading.rows
        for size in ((80, 24), (120, 40), (200, 50)):
            await pilot.resize_terminal(*size)
            fit = (size[0] - 1) // 34
            for row, shows in enumerate(app.reading.stage.shown.concordance.evidence):
                app.reading.stage.visit(row)
                await pilot.pause(0)
                least = min(len(shows), fit) if layout else len(shows)
                assert len(shows & set(rows.window)) == least, (size, row)
                assert rows.told_by in rows.window, (size, row)


async def test_arrows_in_the_heads_say_where_others_are_and_lead_there():
    app = app_of(NINE)
    async with app.run_test(size=(200, 50)) as pilot:
        heads = app.reading.panels.heads
        first = heads.render().plain.splitlines()[0]
        assert "◂" not in first
        await pilot.click(heads, offset=(first.index("▸"), 0))
        assert app.reading.rows.told_by == 1
        row = next(n for n, shows in enumerate(app.reading.stage.shown.concordance.evidence) if shows == {0, 7, 8})
        app.reading.stage.visit(row)
        await pilot.pause(0)
        first = heads.render().plain.splitlines()[0]
        assert [first[first.index(letter) - 1] for letter in ("A", "H")] == [" ", "◂"]
        assert "▸" not in first
        await pilot.click(heads, offset=(first.index("◂"), 0))
        assert app.reading.rows.told_by == 8


async def test_where_more_are_needed_than_fit_all_stand_under_one_another():
    app = app_of(NINE)
    async with app.run_test(size=(120, 40)) as pilot:
        assert app.reading.rows.page.stacked
        assert app.reading.rows.window == tuple(range(9))
        await press(pilot, "w", *"jjjjj", "enter")
        await pilot.resize_terminal(160, 40)
        await pilot.pause()
        assert not app.reading.rows.page.stacked

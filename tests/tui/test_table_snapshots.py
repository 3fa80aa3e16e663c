import pytest

from tests.support.app_screens import app_of
from tests.support.comparisons import APART
from tests.support.weir import WEIR, many


@pytest.fixture
def picture(snap_compare, monkeypatch):
    """Compares the screen with its picture after some presses, the first of which opens a table."""
    monkeypatch.chdir("/")

    def check(comparison, size, *presses, theme="textual-dark"):
        app = app_of(comparison)
        app.theme = theme

        async def walk(pilot):
            await pilot.press(presses[0])
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.press(*presses[1:])
            await pilot.pause()

        return snap_compare(app, run_before=walk, terminal_size=size)

    return check


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
@pytest.mark.parametrize("key", ["L", "l", "F", "o"], ids=["differences", "ledger", "facts", "coverage"])
class TestEveryTable:
    def test_three_accounts(self, picture, key, size):
        assert picture(WEIR, size, key)

    def test_nine_accounts(self, picture, key, size):
        assert picture(many(9), size, key, "right", "right")


class TestLedger:
    @pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
    def test_a_conflict(self, picture, theme):
        assert picture(WEIR, (200, 50), "l", "j", "j", theme=theme)

    def test_conflicts_alone(self, picture):
        assert picture(WEIR, (80, 24), "l", "f")

    def test_nothing_said(self, picture):
        assert picture(APART, (80, 24), "l")

    def test_its_keys(self, picture):
        assert picture(WEIR, (80, 24), "l", "question_mark")


class TestCoverage:
    @pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
    def test_shared_words(self, picture, theme):
        assert picture(WEIR, (120, 24), "o", "G", theme=theme)

    def test_a_short_terminal(self, picture):
        assert picture(WEIR, (60, 12), "o")


def test_disputed_facts_in_a_light_theme(picture):
    assert picture(WEIR, (200, 50), "F", "right", theme="textual-light")


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
def test_differences_that_are_settled(picture, theme):
    assert picture(WEIR, (120, 24), "L", "g", "minus", "plus", theme=theme)

import threading

import pytest
from textual.worker import WorkerFailed

import reader.pipeline
from reader.model import Comparison
from reader.tui import ReaderApp
from tests.comparisons import THREE, TWO


def app_of(comparison):
    return ReaderApp([witness.article for witness in comparison.witnesses])


@pytest.fixture
def comparing(monkeypatch):
    """A comparison that waits at 40 per cent until it is let go, then has this result."""
    gate, reached = threading.Event(), threading.Event()
    outcome: list[Comparison | Exception] = [TWO]

    def compare(articles, progress):
        progress(0.4)
        reached.set()
        gate.wait(5)
        progress(1.0)
        if isinstance(outcome[0], Exception):
            raise outcome[0]
        return outcome[0]

    monkeypatch.setattr(reader.pipeline, "compare", compare)
    yield gate, reached, outcome
    gate.set()


async def until(pilot, condition):
    for _ in range(200):
        if condition():
            return
        await pilot.pause(0.01)
    raise AssertionError("it did not come to pass")


async def test_the_frame_is_up_while_it_compares_and_the_rows_come_when_it_is_done(comparing):
    gate, _, _ = comparing
    app = app_of(TWO)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.reading.comparing.share == 0.4)
        assert not app.reading.rows.display
        assert app.reading.comparing.display
        assert "Ferry strikes pier" in str(app.reading.heads.render())
        assert "40%" in str(app.reading.comparing.render())
        gate.set()
        await until(pilot, lambda: app.reading.rows.display)
        await pilot.press("j")
        assert app.reading.rows.current == 1
        assert app.reading.rows.page.height > 0


@pytest.mark.parametrize(
    "key", ["j", "k", "space", "b", "g", "G", "]", "d", "u", "p", "a", "slash", "n", "f", "s", "escape"]
)
async def test_every_key_is_harmless_while_it_compares(comparing, key):
    app = app_of(TWO)
    async with app.run_test() as pilot:
        await pilot.press(key)
        assert app.screen is app.reading
        comparing[0].set()


async def test_quitting_breaks_the_comparing_off(comparing):
    gate, reached, _ = comparing
    app = app_of(TWO)
    async with app.run_test() as pilot:
        await until(pilot, reached.is_set)
        await pilot.press("q")
        gate.set()
    assert app.return_code == 0
    assert app.reading.comparison is None


async def test_a_failure_while_comparing_is_shown_and_not_swallowed(comparing):
    gate, reached, outcome = comparing
    outcome[0] = ValueError("the pier is closed")
    app = app_of(TWO)
    with pytest.raises((ValueError, WorkerFailed), match="the pier is closed"):
        async with app.run_test() as pilot:
            await until(pilot, reached.is_set)
            gate.set()
            await until(pilot, lambda: app.return_code is not None)
    assert app.return_code == 1


async def test_it_compares_real_articles():
    app = app_of(THREE)
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: app.reading.rows.display)
        passages = sum(len(witness.passages) for witness in app.reading.comparison.witnesses)
        cells = sum(len(cell) for row in app.reading.comparison.rows for cell in row.cells)
        assert passages == cells > 0


async def test_a_comparison_that_is_there_is_shown_at_once():
    app = ReaderApp([witness.article for witness in TWO.witnesses], TWO)
    async with app.run_test():
        assert app.reading.rows.display
        assert not app.workers

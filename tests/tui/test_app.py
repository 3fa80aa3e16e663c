import threading
from dataclasses import replace

import pytest
from textual.command import CommandPalette

import reader.pipeline
from reader.model import Comparison
from reader.tui import ReaderApp
from reader.tui.opening_screen import Unread
from tests.support.comparisons import THREE, TWO


def articles_of(comparison):
    """Its articles, each of which names an outlet."""
    return [
        replace(witness.article, about=replace(witness.article.about, outlet=f"The {label} Gazette"))
        for label, witness in zip(comparison.labels, comparison.witnesses, strict=True)
    ]


@pytest.fixture
def comparing(monkeypatch):
    """A comparison that waits at 40 per cent until it is let go, then has this result."""
    gate, reached = threading.Event(), threading.Event()
    outcome: list[Comparison | Exception] = [TWO]

    def compare(articles, progress, thresholds):
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


def shown(app):
    return app.reading is not None and app.reading.rows.cells is not None


async def test_the_frame_is_up_while_it_reads_and_the_sources_come_when_that_is_done(comparing):
    read, gate = threading.Event(), comparing[0]

    def reading(progress):
        progress(0.5)
        read.wait(5)
        return articles_of(TWO)

    app = ReaderApp(Unread(["Post", "wire.txt"], reading))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.opening.working.share == 0.5)
        heads = app.opening.heads
        assert "Reading…" in str(app.opening.working.render())
        assert heads.render().plain.split() == ["A", "Post", "B", "wire.txt"]
        read.set()
        await until(pilot, lambda: "The B Gazette" in heads.render().plain)
        gate.set()
        await until(pilot, lambda: shown(app))


async def test_the_frame_is_up_while_it_compares_and_the_rows_come_when_it_is_done(comparing):
    app = ReaderApp(articles_of(TWO))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.opening.working.share == 0.4)
        assert "The B Gazette" in app.opening.heads.render().plain
        assert "Comparing…" in str(app.opening.working.render())
        assert "40%" in str(app.opening.working.render())
        comparing[0].set()
        await until(pilot, lambda: shown(app))
        await pilot.press("j")
        assert app.reading.rows.current == 1
        assert app.reading.rows.page.height > 0


async def test_every_key_is_harmless_while_it_compares(comparing):
    keys = (*"jkbgG]dupanfs", "space", "slash", "escape", "tab", "enter")
    app = ReaderApp(articles_of(TWO))
    async with app.run_test() as pilot:
        for key in keys:
            await pilot.press(key)
            assert app.screen is app.opening, key
        comparing[0].set()
        await until(pilot, lambda: shown(app))


async def test_the_palette_comes_with_the_rows(comparing):
    app = ReaderApp(articles_of(TWO))
    async with app.run_test() as pilot:
        await pilot.press("ctrl+p")
        assert app.screen is app.opening
        comparing[0].set()
        await until(pilot, lambda: shown(app))
        await pilot.press("ctrl+p")
        assert isinstance(app.screen, CommandPalette)


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_quitting_breaks_the_comparing_off(comparing, key):
    gate, reached, _ = comparing
    app = ReaderApp(articles_of(TWO))
    async with app.run_test() as pilot:
        await until(pilot, reached.is_set)
        await pilot.press(key)
        gate.set()
    assert app.return_code == 0
    assert app.return_value is None
    assert app.reading is None


async def test_whoever_leaves_does_not_wait_for_what_is_still_read():
    begun, forever = threading.Event(), threading.Event()

    def reading(_):
        begun.set()
        forever.wait(5)
        return articles_of(TWO)

    app = ReaderApp(Unread(["post.txt", "wire.txt"], reading))
    async with app.run_test() as pilot:
        await until(pilot, begun.is_set)
        await pilot.press("q")
    assert not forever.is_set()
    assert app.return_code == 0
    forever.set()


async def test_a_failure_while_comparing_ends_the_app_and_is_its_result(comparing):
    gate, reached, outcome = comparing
    outcome[0] = ValueError("the pier is closed")
    app = ReaderApp(articles_of(TWO))
    async with app.run_test() as pilot:
        await until(pilot, reached.is_set)
        gate.set()
        await until(pilot, lambda: app.return_code is not None)
    assert (app.return_code, app.return_value) == (1, outcome[0])


async def test_it_compares_real_articles():
    app = ReaderApp(articles_of(THREE))
    async with app.run_test(size=(120, 40)) as pilot:
        await until(pilot, lambda: shown(app))
        passages = sum(len(witness.passages) for witness in app.reading.stage.comparison.witnesses)
        cells = sum(len(cell) for row in app.reading.stage.comparison.rows for cell in row.cells)
        assert passages == cells > 0


async def test_a_comparison_that_is_there_is_shown_at_once():
    app = ReaderApp(articles_of(TWO), TWO)
    async with app.run_test():
        assert app.screen is app.reading
        assert app.reading.rows.display
        assert not app.workers

"""Why rows stand together, and joining and splitting them by hand in the app."""

import pytest

from reader.archive import from_json, to_json
from reader.model import Verdict
from reader.pipeline import compare
from tests.support.app_screens import app_of
from tests.support.comparisons import APART, THREE, TWO
from tests.support.key_presses import press


class TestExplaining:
    async def test_i_explains_the_row_and_follows_it_until_i_or_escape(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "a", "i")
            panel = app.reading.panels.explanation
            assert panel.display
            assert not app.reading.panels.evidence.display
            said = panel.render().plain
            assert "report the same thing" in said
            assert "row " in said
            for anchor in THREE.rows[app.reading.rows.current].anchors:
                assert anchor.words in said
            await press(pilot, "u")
            assert "no match was found in" in panel.render().plain
            await press(pilot, "i")
            assert not panel.display
            await press(pilot, "i", "escape")
            assert not panel.display
            assert app.reading.panels.evidence.display

    async def test_the_words_that_tie_the_row_are_marked_while_it_is_explained(self):
        comparison = compare([witness.article for witness in THREE.witnesses])
        app = app_of(comparison)
        async with app.run_test(size=(120, 40)) as pilot:
            rows, row = app.reading.rows, comparison.rows[0]
            assert row.anchors
            tied = rows.ink("rows--current", "rows--tied")
            assert tied not in styles(rows)
            await press(pilot, "i")
            assert {words for words, style in painted(rows) if style.overline} >= {
                span.of(witness.article.text)
                for witness, spans in zip(comparison.witnesses, row.anchors[0].spans, strict=True)
                for span in spans
            }
            await press(pilot, "i")
            assert not any(style.overline for _, style in painted(rows))

    async def test_it_fits_a_short_terminal(self):
        app = app_of(TWO)
        async with app.run_test(size=(40, 10)) as pilot:
            await press(pilot, "a", "i")
            assert app.reading.rows.size.height >= 3
            assert all(len(line) <= 40 for line in app.reading.panels.explanation.render().plain.splitlines())


def painted(rows):
    return [(segment.text, segment.style) for y in range(rows.size.height) for segment in rows.paint(y)]


def styles(rows):
    return [style for _, style in painted(rows)]


class TestOverruling:
    async def test_x_marks_and_x_elsewhere_joins(self):
        app = app_of(APART)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "j", "x")
            assert app.reading.rows.marked == 1
            assert app.reading.panels.status.message.startswith("row 2 is marked")
            assert "+" in column_of_signs(app, 1)
            await press(pilot, "G", "x")
            row = app.reading.stage.comparison.rows[app.reading.rows.current]
            assert row.overruled
            assert row.cells == merged(APART.rows[1], APART.rows[-1])
            assert len(app.reading.stage.comparison.rows) == len(APART.rows) - 1
            assert app.reading.rows.marked is None
            assert "set by hand" in app.reading.panels.evidence.render().plain
            assert "†" in column_of_signs(app, app.reading.rows.current)

    @pytest.mark.parametrize("key", ["x", "escape"])
    async def test_the_mark_is_taken_away(self, key):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "x", key)
            assert app.reading.rows.marked is None
            await press(pilot, "j", "x")
            assert app.reading.stage.comparison is TWO

    async def test_capital_x_splits_and_z_goes_back_step_by_step(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "d", "d")
            number = app.reading.rows.current
            told = sum(map(bool, THREE.rows[number].cells))
            await press(pilot, "X")
            assert len(app.reading.stage.comparison.rows) == len(THREE.rows) + told - 1
            assert sum(row.overruled for row in app.reading.stage.comparison.rows) == told
            await press(pilot, "g", "x", "j", "x", "z")
            assert len(app.reading.stage.comparison.rows) == len(THREE.rows) + told - 1
            await press(pilot, "z")
            assert app.reading.stage.comparison is THREE
            assert app.reading.rows.current == number
            await press(pilot, "z")
            assert app.reading.panels.status.message.startswith("nothing to undo")

    async def test_one_passage_is_not_split(self):
        app = app_of(APART)
        async with app.run_test() as pilot:
            await press(pilot, "X")
            assert app.reading.panels.status.message == "one passage cannot be split"
            assert app.reading.stage.comparison is APART

    async def test_heads_counts_and_search_follow_what_is_overruled(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "slash", *"pier", "enter")
            hits = app.reading.panels.status.search[2]
            before = app.reading.panels.status.counts[Verdict.ONLY]
            await press(pilot, "g", "X")
            assert app.reading.panels.status.counts[Verdict.ONLY] == before + 2
            assert app.reading.panels.status.search[2] == hits
            assert app.reading.panels.heads.told == app.reading.stage.shown.concordance.told

    async def test_a_filter_that_shows_nothing_any_more_gives_way(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "f", "f", "f")
            assert {TWO.rows[n].verdict for n in app.reading.rows.shown} == {Verdict.SPEAKER}
            await press(pilot, "X")
            assert len(app.reading.rows.shown) == len(app.reading.stage.comparison.rows)

    async def test_the_document_has_what_was_overruled(self):
        app = app_of(TWO)
        async with app.run_test() as pilot:
            await press(pilot, "d", "X")
            assert from_json(to_json(app.reading.stage.comparison)) == app.reading.stage.comparison


def merged(one, other):
    return tuple(tuple(sorted(a + b)) for a, b in zip(one.cells, other.cells, strict=True))


def column_of_signs(app, row):
    """The first cell of every column on the row's first line."""
    rows = app.reading.rows
    strip = rows.paint(rows.page.places[row].start - round(rows.scroll_y))
    return {strip.crop(column.x, column.x + 1).text for column in rows.page.columns}

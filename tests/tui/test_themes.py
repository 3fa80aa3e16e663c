from itertools import combinations

import pytest
from textual.color import Color

from reader.tui import ReaderApp
from reader.tui.dialogs.filter_dialog import Options
from reader.tui.themes import THEMES
from tests.support.app_screens import app_of
from tests.support.colours import VISIONS, contrast, difference
from tests.support.comparisons import THREE
from tests.support.key_presses import press

VERDICTS = ("reader-agree", "reader-differ", "reader-speaker")
TINTS = ("reader-differ", "reader-second", "reader-third")
WORDS = (*VERDICTS, *TINTS, "reader-quote", "reader-quiet", "foreground")
APART = 18
"""The least difference of two verdicts' colours: several times what is just to be seen."""


def grounds_of(variables):
    """What words stand on: the page, a row across it, the current row, panels and dialogs."""
    page = Color.parse(variables["background"])
    across = page.blend(Color.parse(variables["foreground"]), 0.07)
    current = page.blend(Color.parse(variables["primary"]), 0.18)
    return [page, across, current, *(Color.parse(variables[name]) for name in ("panel", "surface"))]


def variables_of(name):
    app = ReaderApp([])
    app.theme = name
    return app.get_css_variables()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
class TestOurThemes:
    def test_all_words_can_be_read_on_every_ground(self, theme):
        variables = variables_of(theme.name)
        least = 7 if "contrast" in theme.name else 4.5
        for ground in grounds_of(variables):
            for name in WORDS:
                assert contrast(Color.parse(variables[name]), ground) >= least, (name, ground.hex)

    def test_verdicts_keep_apart_for_every_colour_vision(self, theme):
        variables = variables_of(theme.name)
        for one, other in (*combinations(VERDICTS, 2), *combinations(TINTS, 2)):
            for vision in VISIONS:
                apart = difference(Color.parse(variables[one]), Color.parse(variables[other]), vision)
                assert apart >= APART, (one, other, vision)


async def test_every_word_of_the_chosen_line_can_be_read():
    app = app_of(THREE)
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "w", "j", "j")
        options = app.screen.query_one(Options)
        for theme, least in (("textual-light", 3.5), *((theme.name, 4.5) for theme in THEMES)):
            app.theme = theme
            await pilot.pause()
            (line,) = [strip for strip in options.render_lines(options.size.region) if "▸" in strip.text]
            inked = [segment for segment in line if segment.text.strip() and segment.style]
            assert inked
            for segment in inked:
                style = segment.style
                ink, ground = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
                assert contrast(ink, ground) >= least, (theme, segment)


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
def test_verdicts_keep_apart_in_themes_that_do_not_name_them(theme):
    variables = variables_of(theme)
    for one, other in combinations(VERDICTS, 2):
        for vision in VISIONS:
            assert difference(Color.parse(variables[one]), Color.parse(variables[other]), vision) >= APART


async def test_there_are_six_and_two_of_high_contrast():
    assert len(THEMES) >= 6
    assert [theme.dark for theme in THEMES if "contrast" in theme.name] == [True, False]


async def test_every_theme_paints_a_comparison():
    app = app_of(THREE)
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "d", "v", "enter")
        for name in app.available_themes:
            app.theme = name
            await press(pilot, "escape", "v", "enter", "question_mark")
            assert "Next row" in app.export_screenshot().replace("&#160;", " "), name
            await press(pilot, "escape")


class TestColoursAsMeasured:
    def test_contrast_of_black_and_white(self):
        assert contrast(Color.parse("#000"), Color.parse("#fff")) == pytest.approx(21, abs=0.01)

    def test_contrast_of_the_grey_that_just_passes_on_white(self):
        assert contrast(Color.parse("#767676"), Color.parse("#fff")) == pytest.approx(4.54, abs=0.01)

    def test_red_and_green_come_close_without_the_green_cones(self):
        red, green = Color.parse("#a05a00"), Color.parse("#6b7800")
        assert difference(red, green, "deuteranopia") < difference(red, green) / 3

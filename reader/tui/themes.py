"""The colours: six themes of the program's own, and the colours of the verdicts in every other theme."""

from __future__ import annotations

from textual.theme import Theme

# Blue, orange and light yellow, or dark purple on a light ground, keep apart for every kind of colour vision.
_DARK = {
    "reader-agree": "#6cb6ff",
    "reader-differ": "#ff9d4d",
    "reader-speaker": "#ffe08a",
    "reader-quote": "#bcd3ea",
    "reader-quiet": "#b0b0b0",
    "reader-second": "#dcb0ff",
    "reader-third": "#62d9b8",
}
_LIGHT = {
    "reader-agree": "#0b5cad",
    "reader-differ": "#a33e00",
    "reader-speaker": "#5e0f5a",
    "reader-quote": "#274b70",
    "reader-quiet": "#4f4f4f",
    "reader-second": "#4d167c",
    "reader-third": "#004741",
}


def verdict_colours(theme: Theme) -> dict[str, str]:
    """The colours of verdicts, quotations and lesser words, for a theme that does not name them itself."""
    return _DARK if theme.dark else _LIGHT


def _theme(name: str, grounds: str, words: str, verdicts: str, *, dark: bool) -> Theme:
    """A theme from few colours.

    `grounds` are those of the page and of panels, `words` those of text and of lesser text, `verdicts` those of agree,
    differ, speaker and quotations.
    """
    page, panel = grounds.split()
    text, quiet = words.split()
    agree, differ, speaker, quote = verdicts.split()
    return Theme(
        name=name,
        primary=agree,
        secondary=quote,
        accent=speaker,
        warning=differ,
        error=differ,
        success=agree,
        foreground=text,
        background=page,
        surface=panel,
        panel=panel,
        dark=dark,
        variables={
            "reader-agree": agree,
            "reader-differ": differ,
            "reader-speaker": speaker,
            "reader-quote": quote,
            "reader-quiet": quiet,
            **{name: (_DARK if dark else _LIGHT)[name] for name in ("reader-second", "reader-third")},
            "text-muted": quiet,
        },
    )


THEMES = (
    _theme("ink", "#17181a #222428", "#e4e2dc #a3a19b", "#74b2f0 #f08a3c #f7e08a #b9cfe6", dark=True),
    _theme("night", "#0d1526 #16213a", "#d9e2f2 #94a3bd", "#6fb7ff #ff9350 #ffe38f #b3d0ee", dark=True),
    _theme("paper", "#fbfaf7 #eeece6", "#22211f #5c5a55", "#0a58a8 #a33e00 #5e0f5a #2b4c72", dark=False),
    _theme("linen", "#f3ead7 #e6dbc3", "#2e2618 #5c5140", "#0f4f96 #933800 #5e0f5a #294766", dark=False),
    _theme("contrast-dark", "#000000 #101010", "#ffffff #c8c8c8", "#7cc4ff #ff9a3d #fff27a #cfe4ff", dark=True),
    _theme("contrast-light", "#ffffff #f2f2f2", "#000000 #3d3d3d", "#003f87 #7a2700 #4a0046 #10335c", dark=False),
)
"""Two dark ones, two light ones, and high contrast in both."""

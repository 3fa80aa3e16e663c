# ruff: noqa: PLC0415, RUF012 - each app imports what it alone needs

"""Apps to be measured, each a process of its own: `python -m tests.benchmarks.screens bare|scroll|reader [LINES]`.

Each writes the clock to the file descriptor that `READY_FD` names, just before Textual takes the terminal.
"""

from __future__ import annotations

import os
import sys
import time


def bare(_: int) -> None:
    from textual.app import App
    from textual.widgets import Static

    class Bare(App[None]):
        def compose(self):
            yield Static("first-frame")

    Bare().run()


def scroll(lines: int) -> None:
    from textual.app import App
    from textual.geometry import Size
    from textual.scroll_view import ScrollView
    from textual.strip import Strip

    class Lines(ScrollView, can_focus=True):
        def on_mount(self) -> None:
            self.virtual_size = Size(100, lines)
            self.focus()

        def render_line(self, y: int) -> Strip:
            from rich.segment import Segment

            words = f"first-frame {round(self.scroll_y) + y} of the words that fill a line of text"
            return Strip([Segment(words, self.rich_style)]).adjust_cell_length(self.size.width, self.rich_style)

    class Scrolling(App[None]):
        BINDINGS = [("j", "step(1)"), ("space", "step(30)"), ("b", "step(-30)")]

        def compose(self):
            yield Lines()

        def action_step(self, by: int) -> None:
            self.query_one(Lines).scroll_relative(y=by, animate=False, immediate=True)

    _ready()
    Scrolling().run()


def reader(lines: int) -> None:
    from reader.tui import ReaderApp
    from reader.tui.main.reading_screen import ReadingScreen  # noqa: F401 - what is measured is how fast it paints
    from tests.support.comparisons import long
    from tests.support.laid_pages import lay_out

    sample = long(50)
    height = lay_out(sample, range(len(sample.rows)), 119).height
    comparison = long(50 * lines // height + 1)
    _ready()
    ReaderApp([witness.article for witness in comparison.witnesses], comparison).run()


def _ready() -> None:
    if "READY_FD" in os.environ:
        os.write(int(os.environ["READY_FD"]), f"{time.monotonic()}\n".encode())


if __name__ == "__main__":
    {"bare": bare, "scroll": scroll, "reader": reader}[sys.argv[1]](int([*sys.argv, "0"][2]))

"""The panel that says why a row stands together."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from reader.lookup.row_index import Concordance
from reader.lookup.row_words import place, told
from reader.lookup.why_together import Candidate, SharedThing, candidates, headline, ties
from reader.model import Comparison
from reader.tui.keys import key_of
from reader.tui.panels.account_heads import fit
from reader.tui.panels.status_line import tone

_BAR = 8
"""Cells of the longest bar, that of what weighs most."""
_WORDS = 18
"""Cells of the words that are shared; longer ones are cut, since each account’s own stand behind them."""


class Explanation(Widget):
    """What the current row's cells share, how sure it is that they belong together, and what came near to them."""

    told: reactive[tuple[tuple[Content, ...], str]] = reactive(((), ""), init=False)
    """The lines of the panel, each cut where the panel is narrower, and where the row stands."""

    def tell(self, comparison: Comparison, concordance: Concordance, number: int) -> None:
        """Explain a row."""
        row = comparison.rows[number]
        shared = ties(comparison, row)
        most = max((tie.weight for tie in shared), default=1.0)
        head = Content.assemble(
            (f" {row.verdict.sign} ", f"bold {tone(row.verdict)}"),
            (headline(comparison, row, key_of(self.app, "match.join")), "bold"),
        )
        lines = [_line(comparison, tie, most) for tie in shared]
        if not lines and sum(map(bool, row.cells)) > 1:
            lines = [Content.styled("   no rare word, name, number or quotation is shared", "$reader-quiet")]
        lines += [_near(each) for each in candidates(comparison, concordance, row)]
        self.told = (head, *lines), place(comparison, row, number)

    def render(self) -> Content:
        """A line for each thing shared, as many as there is room for."""
        width, height = max(2, self.size.width - 1), max(1, self.size.height)
        told, where = self.told
        lines = [line.truncate(width, ellipsis=True) for line in told]
        room = width - cell_len(where) - (lines[0].cell_length if lines else width)
        if room > 0:
            lines[0] = Content.assemble(lines[0], " " * room, (where, "$reader-quiet"))
        if len(lines) > height:
            rest = len(lines) - height + 1
            lines[height - 1 :] = [Content.styled(f"   … and {rest} more", "$reader-quiet")]
        return Content("\n").join(lines)


def _line(comparison: Comparison, tie: SharedThing, most: float) -> Content:
    bar = "━" * max(1, round(_BAR * tie.weight / most))
    words = tie.words if cell_len(tie.words) <= _WORDS else fit(tie.words, _WORDS)
    return Content.assemble(
        (f"   {bar:<{_BAR}}", "$reader-agree"),
        "  ",
        (fit(words, _WORDS), "bold"),
        (f"  {tie.what:<7} ", "$reader-quiet"),
        Content(told(zip(comparison.labels, tie.written, strict=True))),
    )


def _near(one: Candidate) -> Content:
    shared = f"shares {', '.join(one.near.shared)}" if one.near.shared else "shares only common words"
    return Content.assemble(
        (f"   {'possibly the same' if one.near.told else 'near miss'}  ", "$reader-quiet"),
        (f"{one.line} in row {one.row + 1}", "bold"),
        (f"  {shared}  ", "$reader-quiet"),
        Content(one.words),
    )

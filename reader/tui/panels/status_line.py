"""The lines below the rows: evidence, and the state of the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from reader.lookup.difference_words import Pieces, odd_words, sided
from reader.lookup.in_common import alike
from reader.lookup.pointed_words import pointed_words
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import evidence, perhaps_elsewhere, place, quoted, verdict_words
from reader.lookup.scope import kind_of
from reader.model import Comparison, PointedRow, Pointer, Row, Verdict
from reader.preferences import Layout
from reader.tui.clickable import Clickable, doing
from reader.tui.keys import action_of, key_of
from reader.tui.painting.fitted_readings import fitted
from reader.tui.painting.tints import tinted
from reader.tui.panels.account_heads import label
from reader.tui.panels.key_hints import Hint

_INDENT = "   "
_APART = 6
"""So many cells at least keep the keys apart from what there is."""

Brief = Callable[[int], Content]
"""What a row says, on one line of so many cells."""


class Evidence(Widget):
    """What the current row says, in words."""

    told: reactive[tuple[Content, tuple[Content, ...], str]] = reactive((Content(""), (), ""), init=False)
    """The verdict, the evidence, and where the row stands."""
    brief: Brief | None = None
    """The same on one line; where words show a difference, they say that there is one."""

    def tell(
        self,
        comparison: Comparison,
        concordance: Concordance,
        number: int,
        pointed: Sequence[Pointer | PointedRow] = (),
    ) -> None:
        """Show the evidence of a row, and what a second reader points at in it."""
        row = comparison.rows[number]
        words = f" {row.verdict.sign} {verdict_words(comparison, row)}"
        hand = f" · {row.remark.words}" if row.remark.words else ""
        verdict = Content.assemble((words, f"bold {tone(row.verdict)}"), (hand, "bold $reader-speaker"))
        beside = partial(_lines, comparison, concordance, number, pointed)
        lines = tuple(beside(evidence(comparison, row)))
        self.told = verdict, lines, place(comparison, row, number)
        if row.verdict in (Verdict.DIFFER, Verdict.SPEAKER) and not hand and not odd_words(comparison, row):
            head = Content.styled(f" {row.verdict.sign} ", f"bold {tone(row.verdict)}")
        else:
            head = Content.assemble(verdict, " · " * bool(lines))
        whole = Content.assemble(head, Content(" · ").join(lines))

        def brief(room: int) -> Content:
            if whole.cell_length <= room:
                return whole
            cut = beside(_fitted_evidence(comparison, row, room - head.cell_length))
            return Content.assemble(head, Content(" · ").join(cut)).truncate(max(1, room), ellipsis=True)

        self.brief = brief

    def summarise(self, comparison: Comparison, concordance: Concordance) -> None:
        """Show what the whole comparison amounts to."""
        from reader.lookup.plain_words import speakers_not_read  # noqa: PLC0415 - no part of the first frame
        from reader.lookup.totals import furniture, rows_in_common, tellers  # noqa: PLC0415

        told, lesser = tellers(comparison, concordance), furniture(concordance)
        head = Content.styled(f" {rows_in_common(concordance, key_of(self.app, 'match.join'))}", "bold")
        unread = speakers_not_read(witness.article for witness in comparison.witnesses)
        lines = [Content.styled(unread, "bold $reader-speaker")] if unread else []
        for letter, witness in zip(comparison.labels, comparison.witnesses, strict=True):
            lines += [_item(letter, notice) for notice in witness.article.notices]
        items = [("rows reported", told), *([("not compared", lesser)] if lesser else ())]
        self.told = head, (*lines, Content("   ").join(_item(*item) for item in items)), ""

    def render(self) -> Content:
        """The verdict with the place at the right, the evidence below, cut with an ellipsis where there is no room."""
        verdict, evidence, where = self.told
        room = self.size.width - verdict.cell_length - cell_len(where) - 1
        first = Content.assemble(verdict, " " * room, (where, "$reader-quiet")) if room > 1 else verdict
        width, height = max(2, self.size.width - len(_INDENT) - 1), self.size.height - 1
        lines = [line for one in evidence for line in one.wrap(width)]
        if len(lines) > height > 0:
            cut = lines[height - 1].rstrip().truncate(width - 2)
            lines[height - 1 :] = [Content.assemble(cut, " …")]
        return Content("\n").join([first, *(Content.assemble(_INDENT, line) for line in lines)])


def _lines(
    comparison: Comparison,
    concordance: Concordance,
    number: int,
    pointed: Sequence[Pointer | PointedRow],
    told: Sequence[tuple[str, Pieces]],
) -> Iterator[Content]:
    """What there is to say of a row: the note on it, what differs or is shared, what is pointed at, who is quoted.

    `told` are its differences in words.
    """
    row = comparison.rows[number]
    if row.remark.note:
        yield _item("note", " ".join(row.remark.note.split()))
    differing = ((kind, tinted(comparison, pieces)) for kind, pieces in told)
    items = [_item(kind, words) for kind, words in differing if words]
    items += [_item(*each) for each in alike(comparison, row)]
    if items:
        yield Content("   ").join(items)
    for each in pointed:
        yield _item(*pointed_words(comparison, each))
    if speakers := quoted(comparison, concordance, row, number):
        yield _item("quoted", speakers)
    if others := perhaps_elsewhere(comparison, concordance, row):
        yield _item("possibly also in", others)


def _fitted_evidence(comparison: Comparison, row: Row, room: int) -> list[tuple[str, Pieces]]:
    """The differences in so many cells: the longest readings of each are cut, and nothing is said of its weight."""
    return [(kind, fitted(words, room - len(kind) - len(": "))) for kind, words in evidence(comparison, row, sided)]


def _item(heading: str, words: str | Content) -> Content:
    return Content.assemble((f"{heading}: ", "$reader-quiet"), Content(words) if isinstance(words, str) else words)


class Status(Clickable):
    """How many rows say what, or what the current one says; what is shown and sought; the keys that matter now."""

    counts: reactive[Mapping[Verdict, int] | None] = reactive(None)
    """How many rows have each verdict, once it is known."""
    row: reactive[Brief | None] = reactive(None)
    """What the current row says, on one line; none where the whole comparison is told of."""
    place: reactive[str] = reactive("")
    """Its number, and how many there are."""
    low: reactive[bool] = reactive(False)
    """Whether this line is the whole foot, and so tells of the current row instead of all."""
    chosen: reactive[str] = reactive("")
    """Which rows are shown, empty for all."""
    context: reactive[int] = reactive(0)
    """So many rows before and after each of them are shown as well."""
    weak: reactive[int] = reactive(0)
    """How many rows are hidden since they are possibly related."""
    search: reactive[tuple[str, int, int]] = reactive(("", 0, 0))
    """What is sought, the number of the hit that it stands at (0 for none), and how many there are."""
    lead: reactive[int | None] = reactive(None)
    """The account whose order the rows follow."""
    layout_name: reactive[Layout] = reactive(Layout.ROWS)
    """How the accounts stand on the screen."""
    window: reactive[tuple[tuple[int, ...], int]] = reactive(((), 0))
    """The accounts that have a place on the page, and how many there are."""
    hints: reactive[tuple[Hint, ...]] = reactive(())
    """The keys that matter now, the nearest at hand first."""
    message: reactive[str] = reactive("", layout=True)
    """What the user is to be told, in the place of all else."""

    def render(self) -> Content:
        """One line: what there is, then as many keys as have room, then what is shown; a long message has more."""
        return Content("\n").join(self._lines(self.size.width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as the message needs at this width."""
        return len(self._lines(width))

    def _lines(self, width: int) -> list[Content]:
        if cell_len(self.message) + 2 <= width:
            return [self._line(width)]
        told = Content.styled(self.message, "$reader-speaker")
        return [Content.assemble(" ", line) for line in told.wrap(max(2, width - 2))]

    def _line(self, width: int) -> Content:
        right = Content.assemble((f"{self.message} ", "$reader-speaker")) if self.message else self._state()
        left = self._left(width - right.cell_length - 2)
        room = width - left.cell_length - right.cell_length
        if room < 2 and self.message:
            return Content.assemble(" ", right)
        hints = Content("") if self.message else self._hints(room - _APART)
        return Content.assemble(left, " " * max(2, room - hints.cell_length), hints, right)

    def _left(self, room: int) -> Content:
        """The current row, or how many say what: where that is too long, by their signs alone."""
        if self.low and self.row:
            return self.row(room)
        named = self._counts()
        return named if named.cell_length <= room else self._counts(named=False)

    def _counts(self, *, named: bool = True) -> Content:
        if self.counts is None:
            return Content("")
        counts = [self._count(verdict, self.counts.get(verdict, 0), named=named) for verdict in counted(self.counts)]
        return Content.assemble(" ", Content("  ").join(counts))

    def _count(self, verdict: Verdict, rows: int, *, named: bool) -> Content:
        name = f" {kind_of(verdict)}" if named else ""
        return doing(f"do('filters.only', '{verdict}')", Content.styled(f"{verdict.sign} {rows}{name}", tone(verdict)))

    def _hints(self, room: int) -> Content:
        """As many of the keys as have room, the first of them first."""
        shown = Content("")
        for name, words in self.hints:
            hint = Content.assemble(self._key(name, words), "  ")
            if shown.cell_length + hint.cell_length > room:
                break
            shown = Content.assemble(shown, hint)
        return shown

    def _key(self, name: str, words: str) -> Content:
        key = Content.assemble((key_of(self.app, name), "$reader-agree"), (f" {words}", "$reader-quiet"))
        return doing(action_of(name), key)

    def _state(self) -> Content:
        state = []
        words, here, hits = self.search
        if words:
            state.append(Content.assemble(Content(f"/{words} "), (f"{here}/{hits}", "bold")))
        if self.chosen:
            state.append(_named("showing", f"{self.chosen}{f' ±{self.context}' if self.context else ''}"))
        if self.weak:
            state.append(doing(action_of("weak"), _named("hidden", f"{Verdict.RELATED.sign} {self.weak}")))
        accounts, every = self.window
        if 0 < len(accounts) < every:
            state.append(_named("accounts", f"{' '.join(map(label, accounts))} of {every}"))
        if self.lead is not None:
            state.append(_named("order of", label(self.lead)))
        if self.layout_name is not Layout.ROWS:
            state.append(Content.styled(str(self.layout_name), "bold"))
        if self.low and self.place:
            state.append(Content.styled(self.place, "$reader-quiet"))
        state.append(Content.assemble(self._key("help", "keys"), " "))
        return Content("  ").join(state)


def _named(what: str, which: str) -> Content:
    return Content.assemble((f"{what} ", "$reader-quiet"), (which, "bold"))


def counted(counts: Mapping[Verdict, int]) -> tuple[Verdict, ...]:
    """The verdicts whose rows are counted; that a row is not judged is told where there is one."""
    unjudged = [Verdict.UNJUDGED] if counts.get(Verdict.UNJUDGED) else []
    return (Verdict.AGREE, Verdict.RELATED, Verdict.DIFFER, Verdict.SPEAKER, Verdict.ONLY, *unjudged)


def tone(verdict: Verdict) -> str:
    """The colour of a verdict, by the theme's name for it."""
    if verdict is Verdict.UNJUDGED:
        return "$reader-differ"
    return "$reader-quiet" if verdict in (Verdict.ONLY, Verdict.RELATED, Verdict.ASIDE) else f"$reader-{verdict}"

"""What every binding does, in every layout, table and dialog; a binding without a line here fails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pytest
from textual.app import App
from textual.binding import Binding
from textual.widgets import Input, TextArea

from reader.lookup.scope import DIFFERENCES, ROW_KINDS, Scope
from reader.model import Check, Remark, Row, Verdict
from reader.preferences import Layout
from reader.tui import ReaderApp
from reader.tui.dialogs.accounts_dialog import AccountsScreen
from reader.tui.dialogs.filter_dialog import FilterScreen, Options
from reader.tui.dialogs.go_line import GoLine
from reader.tui.dialogs.help_dialog import HelpScreen, TableHelp
from reader.tui.dialogs.note_dialog import NoteScreen
from reader.tui.dialogs.search_line import SearchLine
from reader.tui.dialogs.verdict_dialog import VerdictScreen
from reader.tui.keys import LEADS, READING, TABLE
from tests.support.app_screens import app_of, back, begin_anew
from tests.support.comparisons import THREE
from tests.support.key_presses import press
from tests.support.weir import WEIR

SIZE = (120, 24)
ENTRY = {Layout.ROWS: (), Layout.ARTICLES: ("v",), Layout.FOCUS: ("v", "v")}


@dataclass(frozen=True)
class Seen:
    """What a reader could see or ask for after some keys."""

    screen: str
    row: int
    account: int
    order: Sequence[int]
    """The rows in the order in which they are stepped through."""
    rows: Sequence[Row]
    layout: Layout
    lead: int | None
    chosen: Scope
    context: int
    query: str
    hit: tuple[int, int]
    explained: bool
    marked: int | None
    remark: Remark
    prompts: tuple[str, ...]
    told: str
    message: str
    clipboard: str
    ended: int | None

    @property
    def place(self) -> int:
        return self.order.index(self.row)

    def after(self, *verdicts: Verdict) -> int:
        return min(n for n, row in enumerate(self.rows) if row.verdict in verdicts and n > self.row)

    def before(self, *verdicts: Verdict) -> int:
        return max(n for n, row in enumerate(self.rows) if row.verdict in verdicts and n < self.row)

    def teller(self, step: int) -> int:
        told = [account for account, cell in enumerate(self.rows[self.row].cells) if cell]
        return told[(told.index(self.account) + step) % len(told)]


def seen(app: ReaderApp) -> Seen:
    reading = app.reading
    rows = reading.rows
    return Seen(
        screen=type(app.screen).__name__,
        row=rows.current,
        account=rows.told_by,
        order=list(reading.moves.sequence),
        rows=reading.stage.comparison.rows,
        layout=reading.stage.view.layout,
        lead=reading.stage.view.lead,
        chosen=reading.stage.view.chosen,
        context=reading.stage.view.context,
        query=reading.search.words,
        hit=reading.panels.status.search[1:],
        explained=rows.marks.explained and reading.panels.explanation.display,
        marked=rows.marked,
        remark=reading.stage.comparison.rows[rows.current].remark,
        prompts=tuple(type(one).__name__ for one in reading.query("SearchLine, GoLine")),
        told=reading.panels.evidence.told[0].plain,
        message=reading.panels.status.message,
        clipboard=app.clipboard,
        ended=app.return_code,
    )


class Effect(NamedTuple):
    """The keys that go before, and whether what is seen after the key is right, given what was seen before it."""

    first: Sequence[str]
    right: Callable[[Seen, Seen], bool]
    key: str = ""
    """One of several keys of the binding, where they differ."""


def opens(screen: str, *first: str) -> Effect:
    return Effect(first, lambda _, now: now.screen == screen)


def jumps(kind: str, direction: int) -> Effect:
    verdicts = ROW_KINDS[kind]
    if direction > 0:
        return Effect("g", lambda was, now: now.row == was.after(*verdicts))
    return Effect("G", lambda was, now: now.row == was.before(*verdicts))


SOUGHT = ("slash", *"pier", "enter")
EFFECTS: dict[str, Effect] = {
    "row.next": Effect("g", lambda was, now: now.place == was.place + 1),
    "row.previous": Effect("G", lambda was, now: now.place == was.place - 1),
    "page.next": Effect("g", lambda was, now: now.place > was.place),
    "page.previous": Effect("G", lambda was, now: now.place < was.place),
    "row.first": Effect("G", lambda was, now: 0 == now.place < was.place),
    "row.last": Effect("g", lambda was, now: now.place == len(now.order) - 1),
    "difference.next": jumps("differences", 1),
    "difference.previous": jumps("differences", -1),
    "differ.next": jumps("differ", 1),
    "differ.previous": jumps("differ", -1),
    "speaker.next": jumps("conflict", 1),
    "speaker.previous": jumps("conflict", -1),
    "only.next": jumps("only", 1),
    "only.previous": jumps("only", -1),
    "agree.next": jumps("agree", 1),
    "agree.previous": jumps("agree", -1),
    "guest": Effect("G", lambda was, now: now.row == was.row and "no clause" in now.message),
    "guest.back": Effect("G", lambda was, now: now.row == was.row and "nowhere to go back to" in now.message),
    "search.open": Effect("", lambda _, now: now.prompts == ("SearchLine",)),
    "search.next": Effect(SOUGHT, lambda was, now: now.hit == (was.hit[0] + 1, 11)),
    "search.previous": Effect((*SOUGHT, "n"), lambda was, now: now.hit == (was.hit[0] - 1, 11)),
    "search.clear": Effect((*SOUGHT, "i", "escape"), lambda was, now: was.query == "pier" and not now.query),
    "goto": Effect("", lambda _, now: now.prompts == ("GoLine",)),
    "filter": Effect("", lambda _, now: now.chosen.verdicts == DIFFERENCES and len(now.order) < len(now.rows)),
    "filter.choose": opens("FilterScreen"),
    "filter.clear": Effect("f", lambda was, now: bool(was.chosen) and not now.chosen),
    "weak": Effect("", lambda was, now: now.order == was.order and "no row is possibly related" in now.message),
    "context.more": Effect("f", lambda was, now: now.context == 1 and len(now.order) > len(was.order)),
    "context.less": Effect(("f", "}", "}"), lambda was, now: now.context == 1 and len(now.order) < len(was.order)),
    "cell.next": Effect("d", lambda was, now: now.account == was.teller(1) and now.row == was.row),
    "cell.previous": Effect("d", lambda was, now: now.account == was.teller(-1) and now.row == was.row),
    "layout": Effect("j", lambda was, now: now.layout is was.layout.after and now.row == was.row),
    "shared": Effect("", lambda _, now: "shared words are plain" in now.message or "are highlighted" in now.message),
    "fold": Effect("", lambda was, now: now.row == was.row and "stretch" in now.message),
    "focus": Effect("j", lambda was, now: now.layout is Layout.FOCUS and now.row == was.row),
    "lead": Effect("", lambda _, now: now.lead == 1 and "B" in now.message, "2"),
    "lead.none": Effect("2", lambda was, now: was.lead == 1 and now.lead is None),
    "accounts": opens("AccountsScreen"),
    "explain": Effect("d", lambda was, now: now.explained and not was.explained),
    "match.join": Effect("jxj", lambda was, now: was.marked == 1 and len(now.rows) == len(was.rows) - 1),
    "match.split": Effect("d", lambda was, now: len(now.rows) == len(was.rows) + 2),
    "match.undo": Effect("dX", lambda _, now: now.rows == THREE.rows),
    "second.ask": Effect("", lambda _, now: "no endpoint is set" in now.message),
    "second.row": Effect("", lambda _, now: "no endpoint is set" in now.message),
    "second.all": Effect("", lambda _, now: "nothing pointed out yet" in now.message),
    "bookmark": Effect("j", lambda _, now: now.remark == Remark(bookmarked=True)),
    "bookmark.next": Effect("jmg", lambda was, now: now.row != was.row and now.remark.bookmarked),
    "note": opens("NoteScreen"),
    "check": opens("VerdictScreen"),
    "speaker.correct": opens("SpeakerScreen", "g", "p"),
    "difference.confirm": Effect(
        "d",
        lambda was, now: now.remark.words == "1 difference confirmed" and now.rows[now.row].verdict is Verdict.DIFFER,
    ),
    "difference.dismiss": Effect(
        "d",
        lambda was, now: (
            now.remark.words == "1 difference dismissed" and was.rows[was.row].standing != now.rows[was.row].standing
        ),
    ),
    "differences": opens("DifferenceScreen"),
    "ledger": opens("LedgerScreen"),
    "facts": opens("FactScreen"),
    "coverage": opens("CoverageScreen"),
    "copy": Effect("d", lambda was, now: now.clipboard != was.clipboard and "copied" in now.message),
    "save": opens("SaveScreen"),
    "save.chosen": opens("SaveScreen", "m"),
    "summary": Effect("j", lambda _, now: "rows are in several accounts" in now.told + now.message),
    "help": opens("HelpScreen"),
    "quit": Effect("", lambda was, now: was.ended is None and now.ended == 0),
}
IN_FOCUS = {
    "focus": Effect("j", lambda was, now: now.layout is Layout.ROWS and now.row == was.row),
    "search.clear": Effect("", lambda was, now: was.layout is Layout.FOCUS and now.layout is Layout.ROWS),
}


def test_every_binding_has_an_effect_to_be_tested() -> None:
    for name, effects, bindings in (("EFFECTS", EFFECTS, READING), ("TABLE_EFFECTS", TABLE_EFFECTS, TABLE)):
        ids = [str(binding.id) for binding in bindings]
        missing = ", ".join(one for one in ids if one not in effects)
        assert not missing, f"{name} in this file has no entry for {missing}: say what is seen before and after the key"
        left = ", ".join(one for one in effects if one not in ids)
        assert not left, f"{name} in this file has {left}, which is no id in reader/tui/keys.py: take it out"
        assert list(effects) == ids, f"{name} in this file: put its entries in the order of reader/tui/keys.py"
    assert [lead.id for lead in LEADS] == [f"lead.{number}" for number in range(1, 10)]


def presses(bindings: Sequence[Binding], effects: dict[str, Effect], *, every: bool) -> list[tuple[str, str]]:
    """The bindings with the first of their keys, or with `every` one, that of quitting last."""
    keys = [(str(one.id), key) for one in bindings for key in one.key.split(",")[: None if every else 1]]
    return [(name, key) for name, key in keys if effects[name].key in ("", key)]


@pytest.mark.parametrize("layout", list(Layout))
async def test_every_key_does_what_it_says(layout: Layout) -> None:
    effects = {**EFFECTS, **(IN_FOCUS if layout is Layout.FOCUS else {})}
    wrong = []
    app = app_of(THREE)
    async with app.run_test(size=SIZE) as pilot:
        # The layouts share the names of keys; each name but the first is tried in one of them.
        for name, key in presses(READING, effects, every=layout is Layout.ROWS):
            begin_anew(app.reading, THREE, layout)
            await press(pilot, *effects[name].first)
            was = seen(app)
            await press(pilot, key)
            if not effects[name].right(was, seen(app)):
                wrong.append((name, key))
            await back(app)
    assert wrong == []


async def test_each_digit_leads_by_its_account() -> None:
    app = app_of(THREE)
    async with app.run_test(size=SIZE) as pilot:
        for account in range(3):
            await press(pilot, str(account + 1))
            assert app.reading.stage.view.lead == account


class Table(NamedTuple):
    """What a reader sees of a table."""

    screen: str
    line: int
    account: int
    top: int
    view: str
    row: int

    @classmethod
    def of(cls, app: ReaderApp) -> Table:
        screen = app.screen
        if not hasattr(screen, "table"):
            return cls(type(screen).__name__, -1, -1, -1, "", app.reading.rows.current)
        table = screen.table
        return cls(
            type(screen).__name__,
            table.cursor,
            table.account,
            round(table.scroll_y),
            screen.views.name,
            app.reading.rows.current,
        )


def goes_to(table: str) -> Callable[[Table, Table], bool]:
    return lambda was, now: now.screen == ("ReadingScreen" if was.screen == table else table)


TABLE_EFFECTS = {
    "line.next": Effect("g", lambda was, now: now.line > was.line),
    "line.previous": Effect("G", lambda was, now: now.line < was.line),
    "account.next": Effect("", lambda was, now: now.account == was.account + 1),
    "account.previous": Effect(("right",), lambda was, now: now.account == was.account - 1),
    "lines.next": Effect("g", lambda was, now: now.line > was.line),
    "lines.previous": Effect("G", lambda was, now: now.line < was.line),
    "line.first": Effect("G", lambda was, now: now.line < was.line and now.top == 0),
    "line.last": Effect("g", lambda was, now: now.line > was.line),
    "view": Effect("", lambda was, now: now.view != was.view),
    "line.open": Effect("G", lambda was, now: now.screen == "ReadingScreen" and now.row != was.row),
    "table.differences": Effect("", goes_to("DifferenceScreen")),
    "table.ledger": Effect("", goes_to("LedgerScreen")),
    "table.facts": Effect("", goes_to("FactScreen")),
    "table.coverage": Effect("", goes_to("CoverageScreen")),
    "table.back": Effect("j", lambda was, now: now.screen == "ReadingScreen" and now.row == was.row),
    "table.help": Effect("", lambda _, now: now.screen == "TableHelp"),
}


@pytest.mark.parametrize("opening", ["L", "l", "F", "o"])
async def test_every_key_of_a_table_does_what_it_says(opening: str) -> None:
    wrong = []
    app = app_of(WEIR)
    async with app.run_test(size=SIZE) as pilot:
        for name, key in presses(TABLE, TABLE_EFFECTS, every=opening == "l"):
            app.reading.rows.go(0)
            await press(pilot, opening)
            await app.workers.wait_for_complete()
            await press(pilot, *TABLE_EFFECTS[name].first)
            was = Table.of(app)
            await press(pilot, key)
            if not TABLE_EFFECTS[name].right(was, Table.of(app)):
                wrong.append((name, key, was, Table.of(app)))
            await back(app)
    assert wrong == []


def _input(app: App[object]) -> str:
    return app.screen.query_one(Input).value


DIALOGS: dict[tuple[type, str], tuple[Sequence[str], Callable[[ReaderApp], bool]]] = {
    (AccountsScreen, "escape"): ("hc", lambda app: app.reading.stage.view.hidden == {2}),
    (AccountsScreen, "enter"): ("hc", lambda app: app.reading.stage.view.hidden == {2}),
    (AccountsScreen, "space"): ("hc", lambda app: app.screen.hidden == frozenset()),
    (FilterScreen, "escape"): (("w", "space"), lambda app: not app.reading.stage.view.chosen),
    (FilterScreen, "backspace"): (("w", "space"), lambda app: not app.screen.chosen),
    (FilterScreen, "W"): (("w", "space"), lambda app: not app.screen.chosen),
    (Options, "space"): ("w", lambda app: app.screen.chosen == Scope(frozenset({Verdict.AGREE}))),
    (Options, "j"): ("w", lambda app: app.screen.query_one(Options).highlighted == 2),
    (Options, "k"): ("wj", lambda app: app.screen.query_one(Options).highlighted == 1),
    (Options, "enter"): (
        ("w", "space"),
        lambda app: app.reading.stage.view.chosen == Scope(frozenset({Verdict.AGREE})),
    ),
    (NoteScreen, "escape"): ("cx", lambda app: app.screen is app.reading and not any_remark(app)),
    (VerdictScreen, "escape"): ("t", lambda app: app.screen is app.reading and not any_remark(app)),
    (VerdictScreen, "t"): ("t", lambda app: app.screen is app.reading and not any_remark(app)),
    (VerdictScreen, "space"): ("tdt", lambda app: app.screen is app.reading and not any_remark(app)),
    (VerdictScreen, "backspace"): ("tdt", lambda app: app.screen is app.reading and not any_remark(app)),
    (VerdictScreen, "delete"): ("tdt", lambda app: app.screen is app.reading and not any_remark(app)),
    **{(HelpScreen, key): ("?", lambda app: app.screen is app.reading) for key in ("escape", "q", "question_mark")},
    **{
        (HelpScreen, key): ("?", lambda app: app.screen.page == 1)
        for key in ("space", "right", "down", "pagedown", "tab", "j")
    },
    **{
        (HelpScreen, key): ("?", lambda app: app.screen.page > 0)
        for key in ("b", "left", "up", "pageup", "shift+tab", "k")
    },
    (SearchLine, "escape"): (("slash", *"pier"), lambda app: not app.reading.search.words and no_line(app)),
    (GoLine, "escape"): (("colon", *"12"), lambda app: app.reading.rows.current == 0 and no_line(app)),
}
ANSWERS: list[tuple[str, Sequence[str], Callable[[ReaderApp], bool]]] = [
    ("a note is kept", ("c", *"hm", "enter"), lambda app: first(app).remark.note == "hm"),
    ("a note of two lines", ("c", "a", "ctrl+j", "b", "ctrl+s"), lambda app: first(app).remark.note == "a\nb"),
    ("needs check", "tn", lambda app: first(app).remark.check is Check.NEEDED),
    ("disputed", "td", lambda app: first(app).remark.check is Check.DISPUTED),
    ("confirmed", "tc", lambda app: first(app).remark.check is Check.CONFIRMED),
    ("resolved", "tr", lambda app: first(app).remark.check is Check.RESOLVED),
    ("an account is shown again", ("h", "c", "c", "enter"), lambda app: not app.reading.stage.view.hidden),
    ("the last account stays", ("h", "a", "b", "c", "enter"), lambda app: app.reading.stage.view.hidden == {0, 1}),
    (
        "an account is left out",
        ("w", *"jjjjj", "space", "space", "enter"),
        lambda app: app.reading.stage.view.chosen.untold == {0},
    ),
    ("a search is kept", ("slash", *"pier", "enter"), lambda app: app.reading.search.words == "pier" and no_line(app)),
    ("to a row", ("colon", "7", "enter"), lambda app: app.reading.rows.current == 6 and no_line(app)),
    ("to a line", ("colon", *"b:3", "enter"), lambda app: app.reading.rows.account == 1 and no_line(app)),
]


def first(app: ReaderApp) -> Row:
    return app.reading.stage.comparison.rows[0]


def any_remark(app: ReaderApp) -> bool:
    return any(row.remark for row in app.reading.stage.comparison.rows)


def no_line(app: ReaderApp) -> bool:
    return not app.reading.query("SearchLine, GoLine")


def test_every_binding_of_a_dialog_is_tested() -> None:
    screens = {screen for screen, _ in DIALOGS}
    bound = {
        (screen, key) for screen in screens for binding in screen.__dict__["BINDINGS"] for key in binding.key.split(",")
    }
    assert bound == DIALOGS.keys()


async def test_every_key_of_a_dialog_does_what_it_says() -> None:
    wrong = []
    app = app_of(THREE)
    async with app.run_test(size=(80, 24)) as pilot:
        keyed = [(f"{one.__name__} {key}", (*keys, key), right) for (one, key), (keys, right) in DIALOGS.items()]
        for name, keys, right in [*ANSWERS, *keyed]:
            begin_anew(app.reading, THREE, Layout.ROWS)
            await press(pilot, *keys)
            if not right(app):
                wrong.append(name)
            await back(app)
    assert wrong == []


async def test_what_is_typed_into_a_dialog_is_no_command() -> None:
    app = app_of(THREE)
    letters = "".join(binding.key for binding in READING if len(binding.key) == 1 and binding.key.isalpha())
    async with app.run_test(size=SIZE) as pilot:
        await press(pilot, "slash", *letters)
        assert _input(app) == letters
        await press(pilot, "escape", "colon", *letters)
        assert _input(app) == letters
        await press(pilot, "escape", "c", *letters)
        assert app.screen.query_one(TextArea).text == letters
        await press(pilot, "escape")
        assert app.reading.stage.comparison == THREE


async def test_a_table_s_help_leaves_by_the_same_keys() -> None:
    app = app_of(WEIR)
    async with app.run_test(size=SIZE) as pilot:
        for key in ("escape", "q", "question_mark"):
            await press(pilot, "l", "?")
            assert type(app.screen) is TableHelp
            await press(pilot, key)
            assert app.screen.ABOUT.name == "ledger"
            await press(pilot, "q")
        assert app.screen is app.reading

"""Every key, once: the screens, the help and the command palette all read this."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.screen import Screen

MOVE = Binding.Group("Move")
JUMP = Binding.Group("Jump")
FIND = Binding.Group("Find")
MATCH = Binding.Group("Match")
VIEW = Binding.Group("View")
NOTE = Binding.Group("Note")
DO = Binding.Group("Keep")

_NO_KEY = "no-key"

LEADS = tuple(
    Binding(str(number + 1), f"do('layouts.lead', {number})", show=False, id=f"lead.{number + 1}", group=VIEW)
    for number in range(9)
)
"""The digits one by one, each for its account; the keys list them as one."""

READING = (
    Binding("j,down", "do('moves.step', 1)", "Next row", id="row.next", group=MOVE),
    Binding("k,up", "do('moves.step', -1)", "Previous row", id="row.previous", group=MOVE),
    Binding("space,pagedown", "do('moves.turn', 1)", "Page down", id="page.next", group=MOVE),
    Binding("b,pageup", "do('moves.turn', -1)", "Page up", id="page.previous", group=MOVE),
    Binding("g,home", "do('moves.edge', 0)", "First row", id="row.first", group=MOVE),
    Binding("G,end", "do('moves.edge', -1)", "Last row", id="row.last", group=MOVE),
    Binding("]", "do('jumps.to_kind', 'differences', 1)", "Next difference", id="difference.next", group=JUMP),
    Binding("[", "do('jumps.to_kind', 'differences', -1)", "Previous difference", id="difference.previous", group=JUMP),
    Binding("d", "do('jumps.to_kind', 'differ', 1)", "Next differing row", id="differ.next", group=JUMP),
    Binding("D", "do('jumps.to_kind', 'differ', -1)", "Previous differing row", id="differ.previous", group=JUMP),
    Binding("p", "do('jumps.to_kind', 'conflict', 1)", "Next speaker conflict", id="speaker.next", group=JUMP),
    Binding("P", "do('jumps.to_kind', 'conflict', -1)", "Previous conflict", id="speaker.previous", group=JUMP),
    Binding("u", "do('jumps.to_kind', 'only', 1)", "Next in one account", id="only.next", group=JUMP),
    Binding("U", "do('jumps.to_kind', 'only', -1)", "Previous in one account", id="only.previous", group=JUMP),
    Binding("a", "do('jumps.to_kind', 'agree', 1)", "Next agreeing row", id="agree.next", group=JUMP),
    Binding("A", "do('jumps.to_kind', 'agree', -1)", "Previous agreeing row", id="agree.previous", group=JUMP),
    Binding("e", "do('jumps.to_clause')", "Go to the clause’s row", id="guest", group=JUMP),
    Binding("E", "do('jumps.back')", "Back from the clause", id="guest.back", group=JUMP),
    Binding("/", "do('search.open')", "Search all accounts", id="search.open", group=FIND),
    Binding("n", "do('search.hit', 1)", "Next hit", id="search.next", group=FIND),
    Binding("N", "do('search.hit', -1)", "Previous hit", id="search.previous", group=FIND),
    Binding("escape", "do('layouts.leave')", "Back; clear the search", id="search.clear", group=FIND),
    Binding("colon", "do('jumps.ask')", "Go to a row or a line", id="goto", group=FIND),
    Binding("f", "do('filters.following')", "Next filter", id="filter", group=FIND),
    Binding("w", "do('filters.choose')", "Choose which rows", id="filter.choose", group=FIND),
    Binding("W", "do('filters.clear')", "All rows again", id="filter.clear", group=FIND),
    Binding("tilde,r", "do('filters.weak')", "Hide, show related rows", id="weak", group=FIND),
    Binding("}", "do('filters.context', 1)", "More rows of context", id="context.more", group=FIND),
    Binding("{", "do('filters.context', -1)", "Fewer rows of context", id="context.less", group=FIND),
    Binding("tab", "do('moves.side', 1)", "Next account’s cell", id="cell.next", group=VIEW),
    Binding("shift+tab", "do('moves.side', -1)", "Previous account’s cell", id="cell.previous", group=VIEW),
    Binding("v", "do('layouts.following')", "Rows, articles, focus", id="layout", group=VIEW),
    Binding("equals_sign", "do('layouts.light')", "Highlight shared words", id="shared", group=VIEW),
    Binding("full_stop", "do('layouts.fold')", "Unfold, fold a stretch", id="fold", group=VIEW),
    Binding("enter", "do('layouts.focus')", "Focus on the row, back", id="focus", group=VIEW),
    Binding("1,2,3,4,5,6,7,8,9", "do('layouts.lead')", "Order of account A to I", id="lead", group=VIEW),
    Binding("0", "do('layouts.lead', -1)", "Order of all accounts", id="lead.none", group=VIEW),
    Binding("h", "do('layouts.choose_accounts')", "Hide and show accounts", id="accounts", group=VIEW),
    Binding("i", "do('layouts.explain')", "Why these are together", id="explain", group=MATCH),
    Binding("x", "do('joins.join')", "Mark to join two rows", id="match.join", group=MATCH),
    Binding("X", "do('joins.split')", "Split the row", id="match.split", group=MATCH),
    Binding("z", "do('changes.undo')", "Undo the last change", id="match.undo", group=MATCH),
    Binding("R", "do('second.ask')", "Second reader: ask/next", id="second.ask", group=MATCH),
    Binding("ctrl+r", "do('second.ask_here')", "Second reader: this row", id="second.row", group=MATCH),
    Binding("*", "do('accepting.accept_all')", "Accept all it points at", id="second.all", group=MATCH),
    Binding("m", "do('remarks.bookmark')", "Set, clear a bookmark", id="bookmark", group=NOTE),
    Binding("M", "do('jumps.to_bookmark')", "Next bookmark", id="bookmark.next", group=NOTE),
    Binding("c", "do('remarks.note')", "Write a note on the row", id="note", group=NOTE),
    Binding("t", "do('remarks.check')", "Your own verdict", id="check", group=NOTE),
    Binding("C", "do('corrections.ask')", "Correct who says it", id="speaker.correct", group=NOTE),
    Binding("+", "do('accepting.accept')", "Confirm the difference", id="difference.confirm", group=NOTE),
    Binding("-", "do('accepting.decline')", "Dismiss the difference", id="difference.dismiss", group=NOTE),
    Binding("L", "do('tables.open', 'differences')", "List of differences", id="differences", group=FIND),
    Binding("l", "do('tables.open', 'ledger')", "Who said what", id="ledger", group=FIND),
    Binding("F", "do('tables.open', 'facts')", "Facts side by side", id="facts", group=FIND),
    Binding("o", "do('tables.open', 'coverage')", "Coverage by account", id="coverage", group=FIND),
    Binding("y", "do('copying.copy')", "Copy row or selection", id="copy", group=DO),
    Binding("s", "do('saving.save')", "Save the comparison", id="save", group=DO),
    Binding("S", "do('saving.save_chosen')", "Save only some rows", id="save.chosen", group=DO),
    Binding("I", "do('tables.summary')", "Summary of the whole", id="summary", group=DO),
    Binding("?", "do('tables.help')", "Keys", id="help", group=DO),
    Binding("q", "app.quit", "Quit", id="quit", group=DO),
)

TABLE = (
    Binding("j,down", "do('table.step', 1)", "Next line", id="line.next", group=MOVE),
    Binding("k,up", "do('table.step', -1)", "Previous line", id="line.previous", group=MOVE),
    Binding("right", "do('table.shift', 1)", "Next account", id="account.next", group=MOVE),
    Binding("left", "do('table.shift', -1)", "Previous account", id="account.previous", group=MOVE),
    Binding("space,pagedown", "do('table.turn', 1)", "Page down", id="lines.next", group=MOVE),
    Binding("b,pageup", "do('table.turn', -1)", "Page up", id="lines.previous", group=MOVE),
    Binding("g,home", "do('table.edge', 0)", "First line", id="line.first", group=MOVE),
    Binding("G,end", "do('table.edge', -1)", "Last line", id="line.last", group=MOVE),
    Binding("f", "view", "Next view", id="view", group=FIND),
    Binding("enter", "open", "Go to the row", id="line.open", group=FIND),
    Binding("L", "overview('differences')", "List of differences", id="table.differences", group=FIND),
    Binding("l", "overview('ledger')", "Who said what", id="table.ledger", group=FIND),
    Binding("F", "overview('facts')", "Facts side by side", id="table.facts", group=FIND),
    Binding("o", "overview('coverage')", "Coverage by account", id="table.coverage", group=FIND),
    Binding("escape,q", "dismiss(None)", "Back to the rows", id="table.back", group=DO),
    Binding("?", "help", "Keys", id="table.help", group=DO),
)

RULING = (
    Binding("+", "rule('confirmed')", "Confirm the difference", id="difference.confirm", group=NOTE),
    Binding("-", "rule('dismissed')", "Dismiss the difference", id="difference.dismiss", group=NOTE),
    Binding("z", "undo", "Undo the last change", id="match.undo", group=NOTE),
)
"""What the list of differences has beside the keys of every table, under the names that these keys have in the rows."""

CORRECTING = (
    Binding("C", "correct", "Correct who says it", id="speaker.correct", group=NOTE),
    Binding("z", "undo", "Undo the last change", id="match.undo", group=NOTE),
)
"""The same for the ledger."""


def one_by_one(keymap: Mapping[str, str]) -> dict[str, str]:
    """The same keymap, in which each key that chooses an account is for its own; Textual knows no "no key"."""
    if "lead" not in keymap:
        return dict(keymap)
    keys = zip_longest(keymap["lead"].split(","), (str(lead.id) for lead in LEADS), fillvalue=_NO_KEY)
    return {**keymap, "lead": _NO_KEY, **{name: key for key, name in keys}}


def in_effect(app: App[object], binding: Binding) -> list[str]:
    """The keys of a binding as they are shown, its own or those that the user has given it."""
    keymap: Mapping[str, str] = getattr(app, "keymap", {})
    keys = keymap.get(binding.id or "", binding.key)
    return [app.get_key_display(one) for one in Binding.make_bindings([replace(binding, key=keys)])]


def key_of(app: App[object], name: str) -> str:
    """The first key of the binding with this id, for a message to the user."""
    return in_effect(app, _binding(name))[0]


def action_of(name: str) -> str:
    """What the binding with this id does, for a click that does the same."""
    return _binding(name).action


def _binding(name: str) -> Binding:
    return next(binding for binding in (*READING, *TABLE) if binding.id == name)


def commands(screen: Screen[object]) -> Iterator[SystemCommand]:
    """The action of every key that a screen shows, for the command palette."""
    for binding in screen.BINDINGS:
        if isinstance(binding, Binding) and binding.show:
            keys = " ".join(in_effect(screen.app, binding))
            yield SystemCommand(binding.description, f"Key: {keys}", partial(screen.run_action, binding.action))

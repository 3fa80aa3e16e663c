"""Every key, once: the screens, the help and the command palette all read this."""

from __future__ import annotations

from textual.binding import Binding

MOVE = Binding.Group("Move")
JUMP = Binding.Group("Jump")
FIND = Binding.Group("Find")
DO = Binding.Group("Keep")

READING = (
    Binding("j,down", "step(1)", "Next row", id="row.next", group=MOVE),
    Binding("k,up", "step(-1)", "Row before", id="row.previous", group=MOVE),
    Binding("space,pagedown", "turn(1)", "Page down", id="page.next", group=MOVE),
    Binding("b,pageup", "turn(-1)", "Page up", id="page.previous", group=MOVE),
    Binding("g,home", "edge(0)", "First row", id="row.first", group=MOVE),
    Binding("G,end", "edge(-1)", "Last row", id="row.last", group=MOVE),
    Binding("]", "jump('differences', 1)", "Next difference of any kind", id="difference.next", group=JUMP),
    Binding("[", "jump('differences', -1)", "Difference before", id="difference.previous", group=JUMP),
    Binding("d", "jump('differ', 1)", "Next row that differs", id="differ.next", group=JUMP),
    Binding("D", "jump('differ', -1)", "Row before that differs", id="differ.previous", group=JUMP),
    Binding("p", "jump('speaker', 1)", "Next speaker conflict", id="speaker.next", group=JUMP),
    Binding("P", "jump('speaker', -1)", "Speaker conflict before", id="speaker.previous", group=JUMP),
    Binding("u", "jump('only', 1)", "Next passage told by one only", id="only.next", group=JUMP),
    Binding("U", "jump('only', -1)", "Passage before told by one only", id="only.previous", group=JUMP),
    Binding("a", "jump('agree', 1)", "Next row that agrees", id="agree.next", group=JUMP),
    Binding("A", "jump('agree', -1)", "Row before that agrees", id="agree.previous", group=JUMP),
    Binding("/", "search", "Search all accounts", id="search.open", group=FIND),
    Binding("n", "hit(1)", "Next hit", id="search.next", group=FIND),
    Binding("N", "hit(-1)", "Hit before", id="search.previous", group=FIND),
    Binding("escape", "clear", "Clear the search", id="search.clear", group=FIND),
    Binding("f", "filter", "Next filter", id="filter", group=FIND),
    Binding("s", "save", "Save the comparison", id="save", group=DO),
    Binding("?", "help", "Keys", id="help", group=DO),
    Binding("q", "app.quit", "Quit", id="quit", group=DO),
)

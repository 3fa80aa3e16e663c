"""The keys, made from the bindings themselves, and what the signs stand for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.model import Verdict
from reader.tui.filter import KINDS
from reader.tui.keys import DO, FIND, JUMP, MATCH, MOVE, READING, TABLE, VIEW
from reader.tui.painted import MARKED, OVERRULED
from reader.tui.status import tone

_SIGNS = {
    Verdict.AGREE: "accounts agree",
    Verdict.DIFFER: "accounts differ",
    Verdict.SPEAKER: "same words, another speaker",
    Verdict.ONLY: "told by one account only",
}

_HAND = {
    MARKED: "marked, to be joined with another",
    OVERRULED: "joined or split by hand",
    "⇅": "¶3: told in another order",
}
_MOST_NAMED = 3


class HelpScreen(ModalScreen[None]):
    """Every key by purpose."""

    KEYS: ClassVar[tuple[Binding, ...]] = READING
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,question_mark", "dismiss", "Back", show=False)]

    def compose(self) -> ComposeResult:
        """Keys in two columns, the signs under the second."""
        with VerticalScroll(), Horizontal():
            yield Static(Content("\n\n").join(map(self._keys, (MOVE, VIEW, FIND))), classes="left")
            yield Static(Content("\n\n").join([*map(self._keys, (JUMP, MATCH, DO)), _signs()]))

    def _keys(self, group: Binding.Group) -> Content:
        lines = [(self._names(binding), binding.description) for binding in self.KEYS if binding.group is group]
        width = max(len(names) for names, _ in lines)
        rows = [Content.assemble((f"{names:<{width}}  ", "$reader-agree"), words) for names, words in lines]
        return _titled(group.description, rows)

    def _names(self, binding: Binding) -> str:
        keys = [self.app.get_key_display(one) for one in Binding.make_bindings([binding])]
        return " ".join(keys if len(keys) <= _MOST_NAMED else [keys[0], "…", keys[-1]])


class TableHelp(HelpScreen):
    """The keys of a table, and its signs."""

    KEYS = TABLE

    def __init__(self, signs: Iterable[tuple[str, str, str]]) -> None:
        super().__init__()
        self.signs = [Content.assemble((f"{sign}  ", f"bold {tone}"), words) for sign, words, tone in signs]

    def compose(self) -> ComposeResult:
        """Keys in two columns, the signs under the second."""
        with VerticalScroll(), Horizontal():
            yield Static(Content("\n\n").join(map(self._keys, (MOVE, DO))), classes="left")
            yield Static(Content("\n\n").join([self._keys(FIND), _titled("Signs", self.signs)]))


def _signs() -> Content:
    signs = [
        Content.assemble((f"{verdict.sign}  ", f"bold {tone(verdict)}"), words) for verdict, words in _SIGNS.items()
    ]
    signs += [Content.assemble((f"{sign}  ", "bold $reader-speaker"), words) for sign, words in _HAND.items()]
    names = list(KINDS)
    filters = Content.styled(f"f shows {', '.join(names[:3])},\n        {', '.join(names[3:])}", "$reader-quiet")
    return _titled("Signs", [*signs, filters])


def _titled(title: str, lines: Iterable[Content]) -> Content:
    return Content("\n").join([Content.styled(title, "bold"), *lines])

"""A line to type on that takes no more than it can use."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message
from textual.widgets import Input

from reader.loading.text.normalise import normalise


class Field(Input):
    """Takes at most `most` code points, none of which a terminal would obey; says so where there were more."""

    @dataclass
    class Full(Message):
        """More was typed or pasted than has room."""

        most: int

        @property
        def words(self) -> str:
            """What there is to say about it."""
            return f"no more than {self.most} letters"

    def __init__(self, value: str = "", *, most: int, compact: bool = False, select_on_focus: bool = True) -> None:
        super().__init__(value, compact=compact, select_on_focus=select_on_focus)
        self.most = most

    def replace(self, text: str, start: int, end: int) -> None:
        """Put text in the place of what stands there, or as much of its beginning as has room."""
        held = len(self.value) - abs(end - start)
        room = max(0, self.most - held)
        super().replace(normalise(text[:room])[0], start, end)
        if len(text) > room:
            self.post_message(self.Full(self.most))

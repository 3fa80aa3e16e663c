"""Screens that give something back to the one below them."""

from __future__ import annotations

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, Screen

Answer = TypeVar("Answer")


class Answering(Screen[Answer]):
    """A screen that is left once, since keys that were typed ahead still come to it when it has gone."""

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Leave with this answer, unless it has been left."""
        return super().dismiss(result) if self.is_active else AwaitComplete()


# Textual takes styles from the first base alone.
class Dialog(ModalScreen[Answer], Answering[Answer]):
    """Such a screen in front of the one below."""

"""Words that answer the mouse: a click on them does what a key does."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

_DO = "do"


def doing(action: str, words: Content) -> Content:
    """The same words, which do this action of the screen when they are clicked, but for those that do another."""
    return words.stylize_before(Style.from_meta({_DO: action}))


class Clickable(Widget):
    """Does what the words under the mouse say."""

    async def on_click(self, event: events.Click) -> None:
        """Do it."""
        if action := event.style.meta.get(_DO):
            event.stop()
            await self.screen.run_action(action)

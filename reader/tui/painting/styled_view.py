"""A view that paints lines itself, in the colours that its style sheet gives to the parts of a line."""

from __future__ import annotations

from rich.style import Style
from textual.scroll_view import ScrollView


class Inked(ScrollView, can_focus=False, inherit_bindings=False):
    """Blends component styles into one another and keeps the result."""

    def __init__(self) -> None:
        super().__init__()
        self._styles: dict[tuple[str, ...], Style] = {}

    def notify_style_update(self) -> None:
        """Forget the styles of another theme."""
        super().notify_style_update()
        self._styles.clear()

    def ink(self, *names: str) -> Style:
        """The first component's style with the others laid over it, their colours blended with its background."""
        if names not in self._styles:
            ground = self.get_component_styles(names[0])
            style = self.get_component_rich_style(names[0])
            behind = self.background_colors[1] + ground.background
            for name in names[1:]:
                over = self.get_component_styles(name)
                if over.has_rule("color"):
                    style += Style.from_color((behind + over.color).rich_color)
                style += over.text_style
            self._styles[names] = style
        return self._styles[names]

"""The palette of commands."""

from __future__ import annotations

from textual.command import CommandList, CommandPalette


class Palette(CommandPalette):
    """Every command by its name; takes keys from its first moment on."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Turn no page before there is one: Textual turns by lines, of which a list without a size has none."""
        if action == "command_list" and str(parameters[0]).startswith("page_"):
            return bool(self.query_one(CommandList).scrollable_content_region)
        return super().check_action(action, parameters)

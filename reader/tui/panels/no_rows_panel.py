"""What stands in the place of the rows where the filter shows none."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from reader.lookup.plain_words import counted
from reader.lookup.scope import Scope
from reader.lookup.scope_words import conditions
from reader.model import Comparison
from reader.tui.keys import key_of


class NoRows(Widget):
    """Says what was asked for, and which of the conditions is to be given up for what."""

    told: reactive[Content] = reactive(Content(""))
    """The words."""

    def tell(self, comparison: Comparison, chosen: Scope, without: Mapping[str, int], hidden: bool) -> None:  # noqa: FBT001
        """Say why a filter shows nothing; `without` has how many rows there were without each of its conditions."""
        asked = conditions(chosen, comparison)
        lines = [Content.styled("No row is shown.", "bold"), Content("")]
        if asked:
            lines += [Content(f"Asked for: {' · '.join(asked.values())}"), Content("")]
        if len(asked) > 1:
            lines += [Content(f"without “{asked[name]}”: {_rows(count)}") for name, count in without.items()]
        elif asked:
            lines.append(Content(f"None of the {len(comparison.rows)} rows is so."))
        ways = [
            f"{key_of(self.app, 'filter.clear')}  shows all rows",
            f"{key_of(self.app, 'filter.choose')}  changes what is asked for",
        ]
        if hidden:
            ways.append(f"{key_of(self.app, 'accounts')}  shows accounts that are hidden; they may report such rows")
        self.told = Content("\n").join([*lines, Content(""), *map(Content, ways)])

    def render(self) -> Content:
        """The words."""
        return self.told


def _rows(count: int) -> str:
    return counted(count, "row") if count else "no rows"

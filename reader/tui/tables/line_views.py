"""Which lines of a table are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from reader.tui.tables.table import Line

_ALL = "all"


class LineViews:
    """All lines of a table, and those of them that the view shows which the user has turned to."""

    def __init__(self, views: Mapping[str, Callable[[Line], bool]]) -> None:
        self.views: Mapping[str, Callable[[Line], bool]] = {_ALL: lambda _: True, **views}
        self.every: list[Line] = []
        self.name = _ALL

    @property
    def whole(self) -> bool:
        """Whether all lines are shown."""
        return self.name == _ALL

    @property
    def shown(self) -> list[Line]:
        """The lines of the view."""
        return self._of(self.name)

    def turn(self) -> Sequence[str]:
        """Turn to the next view that shows anything; the names of those that show nothing and were passed over."""
        names = list(self.views)
        at = names.index(self.name) + 1
        order = [*names[at:], *names[:at]]
        self.name = next((name for name in order if self._of(name)), _ALL)
        return order[: order.index(self.name)]

    def _of(self, name: str) -> list[Line]:
        """The lines of a view, without headings that nothing stands under."""
        wanted = self.views[name]
        lines = [line for line in self.every if line.heading or wanted(line)]
        below = [line.heading for line in lines[1:]] + [True]
        return [line for line, bare in zip(lines, below, strict=False) if not (line.heading and bare)]

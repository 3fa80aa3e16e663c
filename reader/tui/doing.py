"""Keys that are answered by what a screen owns."""

from __future__ import annotations

from inspect import isawaitable


class Doing:
    """A screen whose keys name one of its objects and a method of it: `do('jumps.back')`."""

    async def action_do(self, what: str, first: object = None, second: object = None) -> None:
        """Call the method, with as many values as are given.

        Textual counts the parameters of an action, so that these cannot be any number.
        """
        owner, _, doing = what.partition(".")
        done = getattr(getattr(self, owner), doing)(*(value for value in (first, second) if value is not None))
        if isawaitable(done):
            await done

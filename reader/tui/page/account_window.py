"""Which accounts stand side by side where not all have room; nothing here knows of Textual."""

from __future__ import annotations

from collections.abc import Collection, Sequence


def windowed(
    accounts: Sequence[int], fit: int, needed: Collection[int], told: Collection[int], before: Sequence[int]
) -> tuple[int, ...]:
    """So many of the accounts (`fit`, fewer than there are) that those needed are among them, in their order.

    They stay those of `before` while they can. Else they are neighbours if they can be, of these those that tell most
    of the row, `told`, and stand nearest to the ones before; else those needed, with the nearest to the first of them.
    """
    if len(before) == fit and set(needed) <= set(before) <= set(accounts):
        return tuple(before)
    places = [accounts.index(account) for account in needed]
    firsts = range(max(0, max(places) - fit + 1), min(*places, len(accounts) - fit) + 1)
    if firsts:
        old = min((accounts.index(account) for account in before if account in accounts), default=-fit)
        tellers = {first: sum(account in told for account in accounts[first : first + fit]) for first in firsts}
        first = min(firsts, key=lambda first: (-tellers[first], abs(first - old)))
        return tuple(accounts[first : first + fit])
    others = sorted(
        set(range(len(accounts))) - set(places), key=lambda place: (accounts[place] not in told, abs(place - places[0]))
    )
    return tuple(accounts[place] for place in sorted([*places, *others[: fit - len(places)]]))

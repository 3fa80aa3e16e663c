"""Endings by which two words are forms of one: people of a place, followers of a faith, the plural."""

from __future__ import annotations

INFLECTIONS: frozenset[str] = frozenset(
    """
    s es n an ans ian ians ean eans ish i is ite ites ic ics ist ists ism al ally ly y ies er ers or ors ing ed ese
    ate ator ators
    """.split()
) | {""}
"""Endings that tell no other name: Korea, Koreas and Koreans; Islamic and Islamist; senate and senator."""

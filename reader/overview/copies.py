"""Which accounts are one and the same text: one report, however many printed it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from reader.model import Comparison, Part, Witness

_SET_ALIKE = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("‘’‚", "'") | dict.fromkeys("–—−‐‑", "-"))
"""Signs that an outlet sets by its own rules, and that make no other text."""


@dataclass(frozen=True, slots=True)
class Copies:
    """Accounts with the same body, by their numbers, ascending; `headlines` says whether those are the same as well."""

    accounts: tuple[int, ...]
    headlines: bool


def copies(comparison: Comparison) -> tuple[Copies, ...]:
    """The groups of two or more accounts that are one text, word for word, by their first account.

    White space, the shapes of quotation marks and dashes, and furniture make no difference; an account without a body
    is its headline.
    """
    told = [_told(witness) for witness in comparison.witnesses]
    groups: dict[str, list[int]] = defaultdict(list)
    for account, (headline, body) in enumerate(told):
        groups[body or headline].append(account)
    return tuple(
        Copies(tuple(group), len({told[account][0] for account in group}) == 1)
        for text, group in groups.items()
        if text and len(group) > 1
    )


def first_of_text(comparison: Comparison) -> tuple[int, ...]:
    """For each account the first that is the same text: itself where there is none before it."""
    first = list(range(len(comparison.witnesses)))
    for group in copies(comparison):
        for account in group.accounts:
            first[account] = group.accounts[0]
    return tuple(first)


def _told(witness: Witness) -> tuple[str, str]:
    """The words of the headline and those of the body."""
    headline = [number for number, each in enumerate(witness.passages) if each.part is Part.HEADLINE]
    body = [
        number
        for number, each in enumerate(witness.passages)
        if not each.part.furniture and each.part is not Part.HEADLINE
    ]
    return _folded(witness.words(headline)), _folded(witness.words(body))


def _folded(words: str) -> str:
    return " ".join(words.split()).translate(_SET_ALIKE)

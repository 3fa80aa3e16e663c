"""Words without their endings, so that `voting` and `voted` count as one."""

from __future__ import annotations

from functools import lru_cache

ENDINGS: tuple[str, ...] = (
    *("ization", "ations", "ation", "ments", "ment", "ingly", "edly"),
    *("ings", "ing", "ies", "ied", "ers", "ed", "er", "es", "ly", "s", "e"),
)
"""The commonest endings of English words, longer ones before those that they end in."""


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A casefolded word without its ending; light on purpose, since rarity does most of the work."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= (3 if len(ending) < 3 else 4):
            word = word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word[-1] == "y" else word

"""What news adds to somebody's word: that another denies it, that nothing shows it, that nobody could verify it.

Phrases are written as those of open questions are.
"""

from __future__ import annotations

_SAID = (
    "(claim|claims|account|accounts|report|reports|allegation|allegations|charge|charges|accusation|accusations"
    "|assertion|assertions|involvement|wrongdoing|suggestion|notion|characterization)"
)
_DENIED = "(denied|denies|deny|disputed|disputes|dispute|rejected|rejects)"
_VERIFIED = "(verified|confirmed|corroborated|substantiated)"
_EVIDENCE = "(evidence|proof)"

TAILS: tuple[str, ...] = (
    f"(though|although|but|while)……{_DENIED} (this|it|that) {_SAID}",
    f"(though|although|but|while)……{_DENIED} (this|it|that)",
    f"(though|although|but|while)……{_DENIED} (the|those|these|any|such|his|her|their)…{_SAID}",
    f"(no|any|little) {_EVIDENCE} (to support|for|of) (the|this|that|these|those|his|her|its|their) {_SAID}",
    f"without (offering|providing|citing|presenting|giving) (any |){_EVIDENCE}",
)
"""Phrases behind what they are said of, in one sentence with it."""

UNVERIFIED: tuple[str, ...] = (
    f"(the|that|this|these|his|her|their) {_SAID}…(not|n't)…{_VERIFIED}",
    f"(authenticity|accuracy|veracity) of…(not|n't)…{_VERIFIED}",
    f"(numbers|figures|toll)…(not|n't)…{_VERIFIED}",
)
"""Phrases of a sentence of their own behind what they are said of, or in it."""

CAVEATING = frozenset("|".join(words.strip("()") for words in (_DENIED, _VERIFIED, _EVIDENCE)).split("|"))
"""Words of which each of these phrases has one."""

DOUBTS: tuple[str, ...] = (
    "(denied|denies|denying|disputed|disputes|disputing|unverified|unconfirmed|denial|denials)",
    "no evidence",
)
"""Words by which another account is seen to doubt the same."""

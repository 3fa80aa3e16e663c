"""What a comparison amounts to, in two lines of words."""

from __future__ import annotations

from reader.lookup.row_index import Concordance
from reader.model import Comparison, Verdict

_KINDS = (
    (Verdict.AGREE, "agree", "agrees"),
    (Verdict.RELATED, "possibly related", "possibly related"),
    (Verdict.DIFFER, "differ", "differs"),
    (Verdict.SPEAKER, "speaker conflicts", "speaker conflict"),
    (Verdict.UNJUDGED, "not judged", "not judged"),
)
"""What is said of several rows of a kind, and of one."""


def rows_in_common(concordance: Concordance, key: str) -> str:
    """How many rows several accounts tell, and how many of these agree, differ and conflict; `key` joins rows."""
    counts, common = concordance.counts, concordance.in_common
    if not common:
        return f"No shared passage was found: too few names, numbers or rare words in common; {key} joins rows"
    kinds = [f"{counts[kind]} {one if counts[kind] == 1 else many}" for kind, many, one in _KINDS if counts[kind]]
    are = "is" if common == 1 else "are"
    return f"{common} of {concordance.compared} compared rows {are} in several accounts: {', '.join(kinds)}"


def tellers(comparison: Comparison, concordance: Concordance) -> str:
    """How many rows each account tells and how many of them alone: `A 12, 3 alone · B 9, none alone`."""
    told = zip(comparison.labels, concordance.told, strict=True)
    return " · ".join(f"{label} {rows}, {alone or 'none'} alone" for label, (rows, alone) in told)


def furniture(concordance: Concordance) -> str:
    """How many rows hold what is no article, such as bylines; empty where none do."""
    rows = concordance.counts[Verdict.ASIDE]
    return f"{rows} (bylines …)" if rows else ""

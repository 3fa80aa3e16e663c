"""Quotation marks of any language, and the apostrophes that look like them."""

from __future__ import annotations

CLOSERS = {
    "“": ("”", "''"), "”": ("”",), "‟": ("”",), '"': ('"', "”", "''"), "„": ("“", "”"), "«": ("»",), "»": ("«",),
    "「": ("」",), "『": ("』",), "''": ("''",), "``": ("''",), "‘": ("’",), "‚": ("‘", "’"), "'": ("'",), "‹": ("›",),
}  # fmt: skip
"""Which marks may end what each opening mark began; house styles of English and of texts translated into it."""

SINGLE_MARKS = frozenset("‘’‚'‹›")
"""Marks that serve as apostrophes or stand inside other marks, and open a quotation only where nothing else is open."""

ELISIONS = frozenset("em til till tis twas twill cause bout n round fess coz cos neath tween gainst".split())
"""What is left of English words whose beginning an apostrophe replaces."""

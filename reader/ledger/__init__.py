"""Who said what, across the accounts: equal statements found, and speakers joined."""

from __future__ import annotations

from reader.ledger.sameness import quoted_words
from reader.ledger.statements import find_statements
from reader.ledger.voices import join_voices

__all__ = ["find_statements", "join_voices", "quoted_words"]

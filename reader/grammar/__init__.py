"""English grammar, as much as it takes to know what is said of whom: words and clauses."""

from reader.grammar.clause_assembly import clauses_of
from reader.grammar.tokens import Token, tokens_of

__all__ = ["Token", "clauses_of", "tokens_of"]

"""English grammar, as much as it takes to know what is said of whom: words with their parts of speech and lemmas."""

from reader.grammar.tokens import Token, tokens_of

__all__ = ["Token", "tokens_of"]

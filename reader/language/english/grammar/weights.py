"""Where what was learned of English lies: see docs/grammar.md for how and from what."""

from __future__ import annotations

from pathlib import Path


def weights(name: str) -> bytes:
    """The weights of this name (`tagger`, `parser`), packed."""
    return Path(__file__).with_name(f"{name}.bin").read_bytes()

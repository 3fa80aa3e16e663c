"""The documents that a comparison leaves behind, one writer for each suffix."""

from collections.abc import Callable

from reader.export.markdown import to_markdown
from reader.model import Comparison

EXPORTERS: dict[str, Callable[[Comparison], str]] = {".md": to_markdown}

__all__ = ["EXPORTERS", "to_markdown"]

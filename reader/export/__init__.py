"""The documents that a comparison leaves behind, one writer for each suffix."""

from collections.abc import Callable

from reader.archive import to_json
from reader.export.markdown import to_markdown
from reader.export.text import to_text
from reader.model import Comparison
from reader.saving import save

__all__ = ["EXPORTERS", "save", "to_markdown", "to_text"]

EXPORTERS: dict[str, Callable[[Comparison], str]] = {".md": to_markdown, ".txt": to_text, ".json": to_json}

"""The documents that a comparison leaves behind, one writer for each suffix."""

from collections.abc import Callable

from reader.archive import to_json
from reader.export.markdown import to_markdown
from reader.export.saving import save
from reader.model import Comparison

__all__ = ["EXPORTERS", "save", "to_markdown"]

EXPORTERS: dict[str, Callable[[Comparison], str]] = {".md": to_markdown, ".json": to_json}

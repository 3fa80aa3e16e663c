"""The documents that a comparison leaves behind, one writer for each suffix."""

from reader.archive import to_json
from reader.export.form import WHOLE_FORM, Choice, Exporter, Form, MarkdownStyle
from reader.export.markdown import to_markdown
from reader.export.scope import Scope
from reader.export.sections import document
from reader.export.text import to_text
from reader.saving import save

__all__ = [
    "EXPORTERS",
    "WHOLE_FORM",
    "Choice",
    "Exporter",
    "Form",
    "MarkdownStyle",
    "Scope",
    "document",
    "save",
    "to_markdown",
    "to_text",
]

EXPORTERS: dict[str, Exporter] = {
    ".md": Exporter("Markdown", to_markdown, frozenset(Choice)),
    ".txt": Exporter("plain text", to_text, frozenset({Choice.SCOPE})),
    ".json": Exporter("JSON", lambda comparison, _: to_json(comparison)),
}

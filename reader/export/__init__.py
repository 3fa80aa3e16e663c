"""The documents that a comparison leaves behind, one writer for each suffix."""

from pathlib import Path

from reader.archive import to_json
from reader.export.form import WHOLE_FORM, Choice, Exporter, Form, MarkdownStyle
from reader.export.html import to_html
from reader.export.markdown import to_markdown
from reader.export.scope import Scope
from reader.export.sections import document
from reader.export.tables import facts_csv, ledger_csv, rows_csv
from reader.export.tei import to_tei
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
    "ending",
    "save",
    "to_html",
    "to_markdown",
    "to_text",
]

EXPORTERS: dict[str, Exporter] = {
    ".md": Exporter("Markdown", to_markdown, frozenset(Choice)),
    ".html": Exporter("web page", to_html, frozenset({Choice.SCOPE})),
    ".txt": Exporter("plain text", to_text, frozenset({Choice.SCOPE})),
    ".json": Exporter("JSON", lambda comparison, _: to_json(comparison)),
    ".csv": Exporter("a table of the rows", rows_csv, frozenset({Choice.SCOPE}), "utf-8-sig"),
    ".ledger.csv": Exporter("a table of who said what", ledger_csv, frozenset({Choice.SCOPE}), "utf-8-sig"),
    ".facts.csv": Exporter("a table of the facts", facts_csv, frozenset({Choice.SCOPE}), "utf-8-sig"),
    ".xml": Exporter("TEI", to_tei, frozenset({Choice.SCOPE})),
}


def ending(path: Path) -> str:
    """The ending that names the format of a file, in small letters: `.ledger.csv` before `.csv`."""
    two = "".join(path.suffixes[-2:]).lower()
    return two if two in EXPORTERS else path.suffix.lower()

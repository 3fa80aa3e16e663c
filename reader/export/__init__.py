"""The documents that a comparison leaves behind, one writer for each suffix."""

from importlib import import_module
from pathlib import Path

from reader.export.form import WHOLE_FORM, Choice, Exporter, Form, MarkdownStyle, Writer
from reader.export.markdown_document import to_markdown
from reader.export.sections import document
from reader.export.text import to_text
from reader.lookup.scope import Scope
from reader.model import Comparison
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
    "known_ending",
    "save",
    "to_markdown",
    "to_text",
]


def _later(name: str) -> Writer:
    """The writer of this name in this room, imported when it first writes."""
    room, _, function = name.rpartition(".")

    def write(comparison: Comparison, form: Form) -> str:
        writer: Writer = getattr(import_module(f"reader.export.{room}"), function)
        return writer(comparison, form)

    return write


def _json(comparison: Comparison, _: Form) -> str:
    from reader.archive import to_json  # noqa: PLC0415

    return to_json(comparison)


_ROWS = frozenset({Choice.SCOPE})
_BRIEF = frozenset({Choice.BRIEF})
_POINTED = frozenset({Choice.SECOND_READER})
_TABLE = "utf-8-sig"

EXPORTERS: dict[str, Exporter] = {
    ".md": Exporter("Markdown", to_markdown, frozenset(Choice)),
    ".html": Exporter("web page", _later("html.to_html"), _ROWS | _POINTED | _BRIEF),
    ".txt": Exporter("plain text", to_text, _ROWS | _POINTED | _BRIEF),
    ".json": Exporter("JSON", _json, _POINTED),
    ".csv": Exporter("a table of the rows", _later("tables.rows_csv"), _ROWS, _TABLE),
    ".ledger.csv": Exporter("a table of who said what", _later("tables.ledger_csv"), _ROWS, _TABLE),
    ".facts.csv": Exporter("a table of the facts", _later("tables.facts_csv"), _ROWS, _TABLE),
    ".xml": Exporter("TEI", _later("tei.to_tei"), _ROWS),
}


def ending(path: Path) -> str:
    """The ending that names the format of a file, in small letters: `.ledger.csv` before `.csv`."""
    two = "".join(path.suffixes[-2:]).lower()
    return two if two in EXPORTERS else path.suffix.lower()


def known_ending(path: Path) -> str:
    """The same. Raises `ValueError` where no format has it."""
    suffix = ending(path)
    if suffix not in EXPORTERS:
        raise ValueError(f"{path}: no format has this ending; use one of {', '.join(sorted(EXPORTERS))}")
    return suffix

"""Side-by-side comparison of several accounts of one event.

>>> from reader import compare, read_text
>>> post = read_text("post.txt", b"Twelve people were hurt in the harbour fire on Monday, the mayor said.")
>>> courier = read_text("courier.txt", b"The mayor said fifteen people were hurt in the harbour fire on Monday.")
>>> [finding.words for row in compare([post, courier]).rows for finding in row.findings]
['number of hurt: Twelve / fifteen']

`load` reads the same from files and web addresses. Every position is a `Span`: a half-open range of code points into
`Article.text`. Each name is imported when it is first used, so that `import reader` costs nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False  # type checkers know the name; importing it from typing would cost as much as all of Python

if TYPE_CHECKING:
    from reader.archive import ArchiveError, read_json, to_json
    from reader.export import Form, MarkdownStyle, Scope, to_markdown, to_text
    from reader.export.html import to_html
    from reader.export.to_file import write
    from reader.loading import LoadError, Unreadable, load, read_text
    from reader.model import (
        Anchor,
        Article,
        Check,
        Comparison,
        Fact,
        Finding,
        Guest,
        How,
        Kind,
        Metadata,
        Paragraph,
        Parallel,
        Part,
        Passage,
        Quotation,
        Remark,
        Row,
        Ruling,
        Span,
        Speaker,
        SpeakerKind,
        Statement,
        Treatment,
        Unit,
        Verdict,
        Voice,
        Weight,
        Witness,
        account_names,
    )
    from reader.pipeline import compare
    from reader.preferences import Thresholds

__all__ = [
    "Anchor",
    "ArchiveError",
    "Article",
    "Check",
    "Comparison",
    "Fact",
    "Finding",
    "Form",
    "Guest",
    "How",
    "Kind",
    "LoadError",
    "MarkdownStyle",
    "Metadata",
    "Paragraph",
    "Parallel",
    "Part",
    "Passage",
    "Quotation",
    "Remark",
    "Row",
    "Ruling",
    "Scope",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Statement",
    "Thresholds",
    "Treatment",
    "Unit",
    "Unreadable",
    "Verdict",
    "Voice",
    "Weight",
    "Witness",
    "account_names",
    "compare",
    "load",
    "read_json",
    "read_text",
    "to_html",
    "to_json",
    "to_markdown",
    "to_text",
    "write",
]

_ROOMS = {
    "ArchiveError": "archive",
    "Form": "export",
    "LoadError": "loading",
    "MarkdownStyle": "export",
    "Scope": "export",
    "Thresholds": "preferences",
    "Unreadable": "loading",
    "compare": "pipeline",
    "load": "loading",
    "read_json": "archive",
    "read_text": "loading",
    "to_html": "export.html",
    "to_json": "archive",
    "to_markdown": "export",
    "to_text": "export",
    "write": "export.to_file",
}
"""Where the names are that are no nouns of `reader.model`."""

if not TYPE_CHECKING:  # else a misspelt name would be no error to a type checker

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module  # noqa: PLC0415

        value = getattr(import_module(f"reader.{_ROOMS.get(name, 'model')}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return [*globals(), *__all__]

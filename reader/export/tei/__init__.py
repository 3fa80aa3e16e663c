"""A comparison as TEI P5 with a parallel-segmented apparatus, for scholars' tools.

Each row is an `<app>` with one `<rdg>` for each account that tells it, after chapter 12.2.3 of the Guidelines ("The
Parallel Segmentation Method", https://tei-c.org/release/doc/tei-p5-doc/en/html/TC.html).
"""

from __future__ import annotations

from reader.export.form import Form
from reader.export.tei.entries import entries
from reader.export.tei.header import header
from reader.export.tei.quoted_people import People
from reader.export.tei.xml import LANGUAGE, element
from reader.lookup.selection import select
from reader.model import Comparison

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
_NAMESPACE = "http://www.tei-c.org/ns/1.0"


def to_tei(comparison: Comparison, form: Form) -> str:
    """The rows of the form's scope as a TEI document, ending in one newline."""
    held = select(comparison, form.scope)
    people = People(held)
    body = "\n".join(("", *(list(entries(held, people)) or [element("ab")]), ""))
    text = element("text", f"\n{element('body', body)}\n")
    root = element("TEI", f"\n{header(held, people.lines())}\n{text}\n", {"xmlns": _NAMESPACE, "xml:lang": LANGUAGE})
    return f"{_DECLARATION}\n{root}\n"

"""A comparison in sections, in the order in which one wants them."""

from __future__ import annotations

from dataclasses import replace

from reader.export.document import Document
from reader.export.sections.account_sources import accounts, files, sources
from reader.export.sections.brief import brief as in_brief
from reader.export.sections.facts import facts
from reader.export.sections.pointed_out import pointed_out
from reader.export.sections.rows_by_verdict import agreed, differences, in_reading_order, only, related, unjudged
from reader.export.sections.summary import summary
from reader.export.sections.told_twice import told_twice
from reader.export.sections.who_said_what import who_said_what
from reader.export.sections.who_tells_what import coverage, left_out
from reader.lookup.plain_words import title
from reader.lookup.scope import WHOLE, Scope
from reader.lookup.selection import select
from reader.model import Comparison

__all__ = ["document"]

_WHOLE = (
    in_brief,
    sources,
    summary,
    differences,
    unjudged,
    pointed_out,
    who_said_what,
    facts,
    agreed,
    related,
    only,
    told_twice,
    coverage,
    left_out,
    files,
)
_LIMITED = tuple(section for section in _WHOLE if section not in (coverage, left_out))
_IN_CONTEXT = (in_brief, sources, summary, in_reading_order, pointed_out, who_said_what, facts, told_twice, files)
_ONE_PAGE = (in_brief, sources)


def document(comparison: Comparison, scope: Scope = WHOLE, *, brief: bool = False) -> Document:
    """The comparison as a document that holds the rows of this scope, or in `brief` says what differs in them.

    Where rows are shown with those around them, all stand in one section in reading order. What is said of accounts as
    a whole (coverage, what is left out) is left to a document that is not limited.
    """
    held = replace(select(comparison, scope), brief=brief)
    order = _ONE_PAGE if brief else _IN_CONTEXT if held.in_order else _LIMITED if scope else _WHOLE
    sections = tuple(section for write in order for section in write(held))
    return Document(title(comparison), accounts(comparison), held.notices, sections)

"""An account's words inside an HTML page: escaped, folded to one line, marked where findings show them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby, pairwise
from typing import NamedTuple

from reader.export.document import folded
from reader.lookup.plain_words import KIND_NAMES
from reader.model import Comparison, Kind, Row, Span
from reader.overview import words_to_mark

_ILLEGAL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_REPLACEMENT = "\ufffd"


class FindingMark(NamedTuple):
    """A range of an article's text that a finding of this kind shows."""

    span: Span
    kind: Kind


def escaped(text: str) -> str:
    """The text on one line, as it may stand between tags and between the quotation marks of an attribute.

    What no HTML document may hold is replaced by U+FFFD (https://html.spec.whatwg.org/#preprocessing-the-input-stream).
    """
    if not text.isprintable():
        text = _ILLEGAL.sub(_REPLACEMENT, folded(text))
    return escape(text)


def marks_of(comparison: Comparison, row: Row, account: int) -> list[FindingMark]:
    """What the row's findings show in an account's cell."""
    return [
        FindingMark(span, finding.kind)
        for finding in row.standing
        for span in words_to_mark(comparison, finding, account)
    ]


def marked(text: str, span: Span, marks: Iterable[FindingMark]) -> str:
    """The words under `span`, escaped, with one `<mark>` for each stretch that the same kinds of findings show.

    Marks may overlap and overhang; a stretch has the class of its gravest kind and names all of them.
    """
    near = [mark for mark in marks if mark.span.touches(span)]
    if not near:
        return escaped(span.of(text))
    edges = {*span, *(edge for mark in near for edge in mark.span if span.start < edge < span.end)}
    stretches = (Span(*pair) for pair in pairwise(sorted(edges)))
    grouped = groupby(stretches, lambda stretch: tuple(kind for kind in KIND_NAMES if _shown(near, stretch, kind)))
    return "".join(_mark([*within], text, kinds) for kinds, within in grouped)


def _shown(marks: Iterable[FindingMark], stretch: Span, kind: Kind) -> bool:
    return any(mark.kind is kind and mark.span.covers(stretch) for mark in marks)


def _mark(stretches: Sequence[Span], text: str, kinds: Sequence[Kind]) -> str:
    words = escaped(text[stretches[0].start : stretches[-1].end])
    if not kinds:
        return words
    return f'<mark class="{_gravest(kinds)}" title="{", ".join(KIND_NAMES[kind] for kind in kinds)}">{words}</mark>'


def _gravest(kinds: Sequence[Kind]) -> str:
    if Kind.SPEAKER in kinds:
        return "speaker"
    return "quiet" if all(kind.quiet for kind in kinds) else "differ"

"""An account's words inside a Markdown paragraph: escaped to render as themselves, folded to one line, marked.

The escapes follow CommonMark 0.31 (https://spec.commonmark.org/0.31.2/#backslash-escapes) and GitHub's tables, and also
keep the formulas (`$…$`) and highlights (`==…==`) of common readers asleep. What would open a heading, a list or a
quotation at the start of a line is not escaped: every block of the export puts words of its own before the account's.
"""

import re
from collections.abc import Iterable

from reader.model import Span

_WHITE = re.compile(r"[ \t\n\r\f\v\x85\u2028\u2029]+")

# An underscore between two letters opens nothing and stays bare, or else links made from bare addresses would break.
_SPECIAL = re.compile(
    r"""[\\`*\[\]~|]
    | (?<![^\W_])_ | _(?![^\W_])
    | =(?==) | (?<==)=
    | (?<!\s)\$(?!\d)    # the only dollar that could close a formula
    """,
    re.VERBOSE,
)
_ENTITY = re.compile(r"&(?=#?\w+;)")


def escaped(text: str) -> str:
    """The text on one line, so that Markdown shows it as it is."""
    text = _ENTITY.sub("&amp;", _WHITE.sub(" ", text))
    return _SPECIAL.sub(r"\\\g<0>", text).replace("<", "&lt;").replace(">", "&gt;")


def marked(text: str, span: Span, marks: Iterable[Span]) -> str:
    """The words under `span`, escaped, with `<mark>` where a mark covers them; marks may overlap and overhang."""
    pieces, position = [], span.start
    for mark in _union(span, marks):
        pieces += [escaped(text[position : mark.start]), f"<mark>{escaped(mark.of(text))}</mark>"]
        position = mark.end
    return "".join([*pieces, escaped(text[position : span.end])])


def _union(span: Span, marks: Iterable[Span]) -> list[Span]:
    """The parts of `span` that any mark covers, none empty, sorted and apart from each other."""
    union: list[Span] = []
    for mark in sorted(Span(max(mark.start, span.start), min(mark.end, span.end)) for mark in marks):
        if mark.start >= mark.end:
            continue
        if union and mark.start <= union[-1].end:
            union[-1] = Span(union[-1].start, max(union[-1].end, mark.end))
        else:
            union.append(mark)
    return union

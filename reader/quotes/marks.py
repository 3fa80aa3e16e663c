"""Which stretches of a paragraph stand between quotation marks.

One pass over the marks with a stack of open ones: the direction in which a mark looks (white space before it or after
it) decides where its shape does not. Cost is linear in the length of the paragraph, however the marks are unbalanced.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from reader.language.quotation_marks import CLOSERS, ELISIONS, SINGLE_MARKS
from reader.model import Span

_MARK = re.compile(r"\d['’]\d+\"|''|’’|``|[“”‟\"„«»「」『』‘’‚'‹›]")
_ELLIPSIS = re.compile(r"\.\.\.\s?\w|\. \. \.\s?\w")
_ELISION = re.compile(r"\d\ds?\b|[^\W\d_]+")
_OPENS_ONLY = frozenset(("“", "„", "«", "「", "『", "``"))
_CLOSES_ONLY = frozenset(("”", "」", "』"))
_GLUED = frozenset(("“", '"'))
_PLAIN = frozenset(("“", "”", "‟", "„", '"'))


class Marked(NamedTuple):
    """Words between marks: `span` without them, `outer` with them; `closed` is false where the end mark is missing."""

    span: Span
    outer: Span
    closed: bool
    sign: str


class _Mark(NamedTuple):
    start: int
    sign: str
    opens: bool
    closes: bool

    @property
    def end(self) -> int:
        return self.start + len(self.sign)


def find_marked(text: str, paragraph: Span, elisions: Collection[str] = ELISIONS) -> list[Marked]:
    """The outermost marked stretches of one paragraph, in order; before `elisions` a single mark is an apostrophe."""
    marks = [_look(text, paragraph, found) for found in _MARK.finditer(text, *paragraph) if len(found[0]) < 3]
    double = [mark for mark in marks if mark.sign not in SINGLE_MARKS]
    found = _pair(text, paragraph, double) if double else []
    if len(double) == len(marks):
        return found
    single = list(_singles(text, paragraph, [mark for mark in marks if mark.sign in SINGLE_MARKS], elisions))
    return _outermost(found + single) if single else found


def _look(text: str, paragraph: Span, found: re.Match[str]) -> _Mark:
    start, end, sign = found.start(), found.end(), found[0].replace("’’", "''")
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    opens = _looks_onward(sign, before, after) or (
        before.isspace() and _ELLIPSIS.match(text, end, paragraph.end) is not None
    )
    closes = not before.isspace() and (not after.isalnum() or before in ".,!?…")
    if before == "=":
        return _Mark(start, sign, False, closes)
    if before.isspace() and _only_opens(sign, text[max(paragraph.start, start - 2) : start].strip()):
        return _Mark(start, sign, True, False)
    return _Mark(start, sign, opens, closes or (sign in _CLOSES_ONLY and not opens))


def _only_opens(sign: str, before: str) -> bool:
    """Whether a mark behind a blank opens, by its shape or because a colon or nothing stands before the blank."""
    return (sign in CLOSERS and sign in _OPENS_ONLY) or (sign == '"' and before in ("", ":"))


def _looks_onward(sign: str, before: str, after: str) -> bool:
    """Whether a mark has white space or something that opens before it, and words behind it.

    Behind a sentence or a colon the white space may be lost: `He left.“Rain,” said Lee.`
    """
    led = before.isspace() or before in "([{—–-/“‘\"'…"
    glued = sign in _GLUED and before in ".!?:;" and after.isupper()
    return glued or (led and not after.isspace() and after not in ",.;:!?)]")


def _pair(text: str, paragraph: Span, marks: list[_Mark]) -> list[Marked]:
    """Match each outermost opening mark with its end; what is never closed runs to the end of the paragraph."""
    found: list[Marked] = []
    stack: list[_Mark] = []
    for at, mark in enumerate(marks):
        depth = _depth_after(stack, mark)
        if depth is not None:
            opener = stack[0]
            del stack[depth:]
            if not stack:
                found.append(_marked(text, opener, mark.start, mark.end, closed=True))
        elif _begins(mark, inside=bool(stack)):
            if stack and not _nests(stack[-1], mark, marks[at + 1 : at + 3]):
                found.append(_marked(text, stack[0], mark.start, mark.start, closed=False))
                stack = []
            stack.append(mark)
    if stack:
        found.append(_marked(text, stack[0], paragraph.end, paragraph.end, closed=False))
    return [marked for marked in found if marked.span.end > marked.span.start]


def _begins(mark: _Mark, *, inside: bool) -> bool:
    if mark.sign not in CLOSERS:
        return False
    return mark.opens or (not inside and mark.sign in _OPENS_ONLY and not mark.closes)


def _depth_after(stack: list[_Mark], mark: _Mark) -> int | None:
    """How many marks stay open after this one closes the innermost or the outermost; None where it closes none."""
    if not stack:
        return None
    if _ends(stack[-1], mark):
        return len(stack) - 1
    return 0 if mark.closes and _ends(stack[0], mark) else None


def _ends(opener: _Mark, mark: _Mark) -> bool:
    """Whether this mark closes the open one; curly and straight may be mixed where the direction is plain."""
    if mark.sign in (opener.sign, '"', "''"):
        fits = mark.sign in CLOSERS[opener.sign] or (mark.sign in _PLAIN and opener.sign in _PLAIN)
        return fits and (mark.closes or not mark.opens)
    if mark.sign in CLOSERS[opener.sign]:
        return True
    return opener.sign in _PLAIN and mark.sign in _PLAIN and mark.closes and not mark.opens


def _nests(opener: _Mark, mark: _Mark, following: list[_Mark]) -> bool:
    """Whether an opening mark begins words within words, rather than showing that an end is missing."""
    if opener.sign not in _PLAIN or mark.sign not in _PLAIN:
        return True
    return len(following) == 2 and all(next_mark.closes and not next_mark.opens for next_mark in following)


def _marked(text: str, opener: _Mark, end: int, outer_end: int, *, closed: bool) -> Marked:
    words = text[opener.end : end]
    start = opener.end + len(words) - len(words.lstrip())
    return Marked(Span(start, start + len(words.strip())), Span(opener.start, outer_end), closed, opener.sign)


def _singles(text: str, paragraph: Span, marks: list[_Mark], elisions: Collection[str]) -> Iterator[Marked]:
    """Stretches between single marks, telling ends from apostrophes by what stands around them."""
    ends = [at for at, mark in enumerate(marks) if mark.closes and mark.sign in "’'›"]
    following = 0
    at = 0
    while at < len(marks):
        opener = marks[at]
        at += 1
        if not _begins(opener, inside=True) or _elided(text, opener, elisions):
            continue
        while following < len(ends) and ends[following] < at:
            following += 1
        if following == len(ends):
            if opener.start == paragraph.start and opener.sign == "‘":
                yield _marked(text, opener, paragraph.end, paragraph.end, closed=False)
            return
        end = _end(text, marks, ends[following : following + 2])
        yield _marked(text, opener, marks[end].start, marks[end].end, closed=True)
        at = end + 1


def _end(text: str, marks: list[_Mark], ends: Sequence[int]) -> int:
    """Which mark is the end, by number: the first that can be, or the second where the first is a possessive's."""
    end, later = ends[0], ends[-1]
    if later != end and _possessive(text, marks[end]) and not any(mark.opens for mark in marks[end + 1 : later + 1]):
        return later
    return end


def _elided(text: str, mark: _Mark, elisions: Collection[str]) -> bool:
    word = _ELISION.match(text, mark.end)
    return bool(word) and (word[0][0].isdecimal() or word[0].lower() in elisions) if word else True


def _possessive(text: str, mark: _Mark) -> bool:
    """Whether the mark may be the apostrophe of a plural ("the workers' rights") rather than an end."""
    return text[mark.start - 1] == "s" and text[mark.end : mark.end + 2].strip().isalpha()


def _outermost(marked: list[Marked]) -> list[Marked]:
    """The stretches that lie in no other; of two that cross, the one in double marks."""
    found: list[Marked] = []
    for later in sorted(marked, key=lambda each: (each.outer.start, -each.outer.end)):
        while found and found[-1].sign in SINGLE_MARKS and _cross(found[-1].outer, later.outer):
            found.pop()
        if not found or found[-1].outer.end <= later.outer.start:
            found.append(later)
    return found


def _cross(earlier: Span, later: Span) -> bool:
    return earlier.end > later.start and earlier.end < later.end

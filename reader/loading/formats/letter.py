"""The text of a mail: which part of it is the article, and what those who sent it on wrote around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.language import forwarded_mail as letters
from reader.loading.extract import Shifts, TextBlock
from reader.loading.text.paragraphs import split_paragraphs, trim
from reader.model import Part, Span

_FIELDS = {name: field for field, names in letters.FIELDS.items() for name in names}
_FIELD = re.compile(
    rf"[ \t]*\*?(?P<name>{'|'.join(sorted(map(re.escape, _FIELDS), key=len, reverse=True))})\*?[ \t]?:\*?(?P<value>.*)",
    re.IGNORECASE,
)
FORWARDED = re.compile(letters.FORWARDED, re.IGNORECASE)
_RULE = re.compile(
    rf"[ \t]*(?:[-_=*]{{2,}}.{{0,60}}[-_=*]{{2,}}|[-_=*]{{5,}}|.{{0,40}}(?:{letters.FORWARDED}).{{0,40}}:)[ \t]*",
    re.IGNORECASE,
)
_WROTE = re.compile(rf"[ \t]*{letters.WROTE}[ \t]*", re.IGNORECASE)
_QUOTE = re.compile(r"^>[ ]?", re.MULTILINE)
_GOES_ON = re.compile(r"(?<!^--)[ ]\n(?!>)", re.MULTILINE)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SIGNATURE = re.compile(r"^-- ?\n(?:.*\n){0,12}.*\Z", re.MULTILINE)
"""What stands below every letter of a sender, from its first line on (RFC 3676, 4.3), with or without its space."""
_FEWEST_WORDS = 30
"""Words that an answer has to have to be the article itself. Chosen by hand."""
_COVERING = 50
"""Words above a letter up to which they only pass it on. Chosen by hand."""
_QUOTED = 2
"""So many times as many words behind `>` as before it make them what the mail is about. Chosen by hand."""


class Letter(NamedTuple):
    """A text with its paragraphs; `shifts` lead back to the mail's, `head` is what stands above the article in it."""

    text: str
    shifts: Shifts
    blocks: tuple[TextBlock, ...]
    head: Mapping[str, str]


class _Head(NamedTuple):
    span: Span
    fields: Mapping[str, str]


def read_letter(body: str, *, flowed: bool, forwarded: bool) -> Letter:
    """The paragraphs of a mail's text, those around its article with their parts.

    `flowed` says that a blank at a line's end joins it to the next (RFC 3676), `forwarded` that the mail's subject
    names a letter that is passed on. The words of who passed it on, and those that are answered, are comments.
    """
    text, shifts = _unquoted(body)
    heads = list(_heads(text))
    edges = [0, *(edge for head in heads for edge in head.span), len(text)]
    letters_in = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    chosen = _chosen(text, letters_in, heads, forwarded=forwarded)
    if chosen == 0 and not any(_leads_on(text, head) for head in heads):
        heads, letters_in = [], [Span(0, len(text))]
    blocks: list[TextBlock] = [TextBlock(head.span, Part.BYLINE) for head in heads]
    for number, letter in enumerate(letters_in):
        told = _told(text, letter, flowed=flowed)
        blocks += told if number == chosen else (TextBlock(block.span, Part.COMMENT) for block in told)
    head = heads[chosen - 1].fields if chosen else {}
    return Letter(text, shifts, tuple(sorted(blocks, key=lambda block: block.span)), head)


def unspaced(body: str) -> tuple[str, Shifts]:
    """A text without the blank and the line's end where a line goes on in the next (`DelSp=yes`, RFC 3676, 4.1)."""
    return _without(body, _GOES_ON.finditer(body))


def as_letter(lines: Iterable[str]) -> str:
    """The lines of a page as a text: each a paragraph, but for those of a head, which stand below each other."""
    pieces: list[str] = []
    above = False
    for line in lines:
        here = bool(_FIELD.fullmatch(line) or _RULE.fullmatch(line))
        pieces += ("\n" if here and above else "\n\n", line)
        above = here
    return "".join(pieces[1:])


def _unquoted(body: str) -> tuple[str, Shifts]:
    """The text without the signs of quoting, where nearly all of it is quoted."""
    quoted = [line for line in body.split("\n") if line.startswith(">")]
    words, every = sum(len(line.split()) for line in quoted), len(body.split())
    if words < _FEWEST_WORDS or words < _QUOTED * (every - words):
        return body, ()
    return _without(body, _QUOTE.finditer(body))


def _without(text: str, gone: Iterable[re.Match[str]]) -> tuple[str, Shifts]:
    """The text without what was matched, and the shifts that lead back."""
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = []
    read = written = 0
    for match in gone:
        pieces.append(text[read : match.start()])
        written += len(pieces[-1])
        read = match.end()
        shifts.append((written, read - written))
    return "".join([*pieces, text[read:]]), tuple(shifts)


def _heads(text: str) -> Iterator[_Head]:
    """The lines above letters that are passed on or answered: who wrote, and when or about what."""
    lines = [Span(*match.span()) for match in _LINE.finditer(text)]
    number = 0
    while number < len(lines):
        first, fields = number, dict[str, str]()
        while number < len(lines) and (line := lines[number].of(text)).strip():
            found = _FIELD.fullmatch(line.rstrip("\n"))
            if found is None and not fields:
                break
            if found:
                fields.setdefault(_FIELDS[found["name"].lower()], found["value"].strip(" *"))
            number += 1
        if "from" in fields and fields.keys() & {"date", "subject"}:
            yield _Head(Span(_rule_above(text, lines, first), lines[number - 1].end), fields)
        number = max(number, first + 1)


def _rule_above(text: str, lines: Sequence[Span], first: int) -> int:
    """Where the line begins that sets a letter off, perhaps with an empty one between."""
    for above in (first - 1, first - 2):
        if above >= 0 and (words := lines[above].of(text)).strip():
            return lines[above].start if _RULE.fullmatch(words.rstrip("\n")) else lines[first].start
    return lines[first].start


def _chosen(text: str, letters_in: Sequence[Span], heads: Sequence[_Head], *, forwarded: bool) -> int:
    """The number of the letter that is the article: the longest that is passed on, or else the first."""
    if not heads:
        return 0
    words = [_words(letter.of(text)) for letter in letters_in]
    longest = max(range(1, len(words)), key=words.__getitem__)
    passed_on = forwarded or any(FORWARDED.search(head.span.of(text).split("\n")[0]) for head in heads)
    covering = words[0] <= _COVERING and words[0] < words[longest]
    return longest if passed_on or covering else 0


def _words(letter: str) -> int:
    return sum(len(line.split()) for line in letter.split("\n") if not line.startswith(">"))


def _leads_on(text: str, head: _Head) -> bool:
    """Whether a line sets the letter below a head off; an article may show a letter without one."""
    return _FIELD.fullmatch(head.span.of(text).split("\n")[0]) is None


def _told(text: str, letter: Span, *, flowed: bool) -> Iterator[TextBlock]:
    """The paragraphs of a letter: its own words, those that it answers, and its signature."""
    signature = _SIGNATURE.search(text, *letter)
    ends = signature.start() if signature else letter.end
    for run, part in _runs(text, letter):
        split = _flowed(text, run) if flowed else (_moved(span, run.start) for span in split_paragraphs(run.of(text)))
        for span in split:
            yield TextBlock(span, part or (None if span.start < ends else Part.SHARE))


def _runs(text: str, letter: Span) -> Iterator[tuple[Span, Part | None]]:
    """Stretches of a letter's own lines, and those that it answers with the line that says whose they are."""
    start, own = letter.start, True
    for match in _LINE.finditer(text, *letter):
        line = match[0].rstrip("\n")
        answers = line.startswith(">") or _WROTE.fullmatch(line) is not None
        if line.strip() and answers == own:
            yield Span(start, match.start()), None if own else Part.COMMENT
            start, own = match.start(), not answers
    yield Span(start, letter.end), None if own else Part.COMMENT


def _flowed(text: str, run: Span) -> Iterator[Span]:
    """Paragraphs of which each line but the last ends in a blank."""
    start = run.start
    for match in _LINE.finditer(text, *run):
        if not match[0].endswith(" \n"):
            if span := trim(text, start, match.end()):
                yield span
            start = match.end()
    if span := trim(text, start, run.end):
        yield span


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)

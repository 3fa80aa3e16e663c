"""What a paragraph is by what stands around it: an echo of the text, a writer's life below it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from reader.language.english.lines import credits as makers
from reader.loading.furniture.head import BARE_NAMES
from reader.loading.furniture.line_kinds import Read, any_of
from reader.model import Part

_LONGEST_ECHO = 60
"""Words of a quotation that a page pulls out of the text.

Chosen by hand; with 45 or 75 none of 61 articles is read otherwise.
"""
_SHORTEST_ECHO = 5
"""Words of a quotation that is pulled out of the text; shorter ones repeat by chance. Chosen by hand."""
_DECK = range(5, 61)
"""Words of a line below the headline that has no end mark; shorter ones may head the first section.

Chosen by hand, as read over 3,000 crawled articles: 170 of 175 such lines were no part of the telling.
"""
MOST = 1_000
"""Paragraphs of a text in which such quotations are sought, each in all others; articles have a tenth of that."""
_READ_THROUGH = (Part.HEADING, Part.BODY)
_WORD = re.compile(r"\w+")
_SENTENCES = re.compile(r"(?<=[.!?…])[”“»\"’']*\s+")
_SPOKEN_BY = re.compile(r"\s*[—–-]+\s*[A-Z][^!?”\"]{1,60}$|(?<=[.!?][”\"’'])\s+[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}$")
_COMPLETE = re.compile(rf"[.!?…][”“»\"’']*$|{_SPOKEN_BY.pattern}")
_ENDS = re.compile(r"[.!?…:;,。！？：]\s*[”“»«\"’'‘›‹)\]」]*$|[”\"»]$")
_CALLED_CAPTION = any_of([makers.CALLED_CAPTION])
_BLURB = any_of(makers.BLURBS)
_LIFE = re.compile(makers.LIFE, re.I)
_WHICH_DECK = Read(Part.SUMMARY, "stands between headline and article and has no full stop")


def decks(lines: Sequence[str], reads: Sequence[Read]) -> Iterator[tuple[int, Read]]:
    """What stands between the headline and the first whole sentence without an end mark.

    That is a second headline, a line that sums up the article, or what a picture shows.
    """
    first = next((number for number, read in enumerate(reads) if not read.part.furniture), len(reads))
    if first == len(reads) or reads[first].part is not Part.HEADLINE:
        return
    found: list[int] = []
    for number in range(first + 1, len(reads)):
        if reads[number].part.furniture:
            continue
        if lines[number][0].islower():
            return
        if _ENDS.search(lines[number]):
            yield from ((each, _WHICH_DECK) for each in found)
            return
        if lines[number].count(" ") + 1 not in _DECK:
            return
        found.append(number)


def echoes(lines: Sequence[str], reads: Sequence[Read]) -> Iterator[tuple[int, Read]]:
    """Paragraphs whose every sentence a longer one has, word by word: quotations pulled out of the text.

    The first paragraph of the article is none, nor what a line with a colon announces; and what was posted stands
    beside it, whoever quotes whom.
    """
    told = {number: _plain(line) for number, line in enumerate(lines) if _may_be_echoed(reads, number)}
    if len(told) > MOST:
        return
    whole = "\n".join(told.values())
    for number in list(told)[1:]:
        if not _is_whole(lines[number]) or lines[number - 1].endswith(":"):
            continue
        sentences = _sentences(lines[number])
        if not sentences or sum(each.count(" ") - 1 for each in sentences) < _SHORTEST_ECHO:
            continue
        if whole.count(sentences[0]) > 1 and _all_in_longer(sentences, told[number], told.values()):
            yield number, Read(Part.REPEATED, "repeats a sentence of the article, as pull quotes do")


def _may_be_echoed(reads: Sequence[Read], number: int) -> bool:
    """Whether a paragraph is read through, and nobody has signed it below."""
    below = reads[min(number + 1, len(reads) - 1)].part
    return reads[number].part in _READ_THROUGH and below is not Part.SIGNATURE


def _is_whole(line: str) -> bool:
    """Whether a paragraph is short enough to be pulled out of the text, and a sentence to its end."""
    return line.count(" ") < _LONGEST_ECHO and _COMPLETE.search(line) is not None


def _sentences(line: str) -> list[str]:
    """The sentences of a paragraph as plain words, without the name behind a dash at its end."""
    return [_plain(each) for each in _SENTENCES.split(_SPOKEN_BY.sub("", line)) if _WORD.search(each)]


def _all_in_longer(sentences: Sequence[str], paragraph: str, told: Collection[str]) -> bool:
    longer = [other for other in told if len(other) > len(paragraph)]
    return all(any(sentence in other for other in longer) for sentence in sentences)


def _plain(line: str) -> str:
    return f" {' '.join(_WORD.findall(line.casefold()))} "


def credited(lines: Sequence[str], reads: Sequence[Read]) -> Iterator[tuple[int, Read]]:
    """A name on a line of its own above what calls itself a caption: whose the picture is."""
    for number, (line, below) in enumerate(pairwise(lines)):
        if reads[number].part is Part.HEADING and BARE_NAMES.fullmatch(line) and _CALLED_CAPTION.fullmatch(below):
            yield number, Read(Part.CAPTION, "is a name above a caption")


def portrayed(lines: Sequence[str], reads: Sequence[Read]) -> Iterator[tuple[int, Read]]:
    """The name of the writer alone on a line, whom a summary or a note above has named: whom a picture shows."""
    notes = ""
    for number, line in enumerate(lines):
        if reads[number].part.furniture:
            notes += f"{line}\n"
        elif notes and " " in line and BARE_NAMES.fullmatch(line) and re.search(rf"\b{re.escape(line)}\b", notes):
            yield number, Read(Part.CAPTION, "is a name alone that a note above gives")


def closing(lines: Sequence[str], reads: Sequence[Read]) -> Iterator[tuple[int, Read]]:
    """Below the last line of the article: who its writer is."""
    for number in range(len(lines) - 1, 0, -1):
        if reads[number].part.furniture:
            continue
        if not (_BLURB.fullmatch(lines[number]) or _introduces(lines, reads, number)):
            return
        yield number, Read(Part.BYLINE, "introduces the writer")


def _introduces(lines: Sequence[str], reads: Sequence[Read], number: int) -> bool:
    """Whether a line tells who somebody is whom nothing above it names."""
    found = _LIFE.fullmatch(lines[number])
    if found is None:
        return False
    family = found["name"].split()[-1]
    body = (line for at, line in enumerate(lines[:number]) if reads[at].part in _READ_THROUGH)
    return not any(family in line for line in body)

"""Long runs of the same words in two accounts, which point to one source: three copies are not three witnesses."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations

from reader.language.english.words import WORD
from reader.model import Comparison, Span, Witness

# Runs are sought by their first few words; those that an account says again and again point to no source.
_SEED = 8
_COMMONPLACE = 16


@dataclass(frozen=True, slots=True)
class SharedRun:
    """So many words in a row, outside quotations, that two accounts share; where they stand in each."""

    accounts: tuple[int, int]
    words: int
    spans: tuple[Span, Span]


@dataclass(frozen=True, slots=True)
class _Words:
    forms: tuple[str, ...]
    spans: tuple[Span, ...]


def shared_runs(comparison: Comparison, least: int = 15) -> tuple[SharedRun, ...]:
    """The runs of at least so many words that two accounts share word for word, the longest first.

    Headlines, furniture and the words of quotations do not count: quoting the same words is no copying.
    """
    texts = [_narrated(witness) for witness in comparison.witnesses]
    runs = [
        SharedRun((one, other), length, (_reach(texts[one], a, length), _reach(texts[other], b, length)))
        for one, other in combinations(range(len(texts)), 2)
        for a, b, length in _common_runs(texts[one].forms, texts[other].forms)
        if length >= least
    ]
    return tuple(sorted(runs, key=lambda run: (-run.words, run.accounts, run.spans)))


def _narrated(witness: Witness) -> _Words:
    """The words of the body outside direct quotations; a quotation between two words parts them."""
    text = witness.article.text
    quoted = [quotation.span for quotation in witness.quotations if quotation.direct]
    forms: list[str] = []
    spans: list[Span] = []
    at = 0
    for passage in witness.passages:
        if passage.part.furniture:
            continue
        for match in WORD.finditer(text, *passage.span):
            span = Span(*match.span())
            while at < len(quoted) and quoted[at].end <= span.start:
                at += 1
            inside = at < len(quoted) and quoted[at].touches(span)
            forms.append(f"“{at}" if inside else span.of(text).casefold().replace("’", "'"))
            spans.append(span)
    return _Words(tuple(forms), tuple(spans))


def _common_runs(a: tuple[str, ...], b: tuple[str, ...]) -> list[tuple[int, int, int]]:
    """Maximal runs that two word lists share, as (start in a, start in b, length)."""
    seeds: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for start in range(len(a) - _SEED + 1):
        seeds[a[start : start + _SEED]].append(start)
    runs = []
    reached: dict[int, int] = {}
    for start in range(len(b) - _SEED + 1):
        matches = seeds.get(b[start : start + _SEED], ())
        for match in matches if len(matches) <= _COMMONPLACE else ():
            diagonal = match - start
            if reached.get(diagonal, -1) > start or any(form.startswith("“") for form in b[start : start + _SEED]):
                continue
            length = _length(a, b, match, start)
            reached[diagonal] = start + length
            runs.append((match, start, length))
    return runs


def _length(a: tuple[str, ...], b: tuple[str, ...], i: int, j: int) -> int:
    length = 0
    while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
        if a[i + length].startswith("“"):
            break
        length += 1
    return length


def _reach(words: _Words, start: int, length: int) -> Span:
    return Span(words.spans[start].start, words.spans[start + length - 1].end)

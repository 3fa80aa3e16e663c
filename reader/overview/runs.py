"""Long runs of the same words in two accounts, which point to one source: three copies are not three witnesses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
    places: Sequence[tuple[int, int]]


def shared_runs(comparison: Comparison, least: int = 15) -> tuple[SharedRun, ...]:
    """The runs of at least so many words that two accounts share word for word, the longest first.

    Headlines, furniture and the words of quotations do not count: quoting the same words is no copying.
    """
    texts = [_narrated(witness) for witness in comparison.witnesses]
    runs = [
        SharedRun((one, other), length, (_reach(texts[one], a, length), _reach(texts[other], b, length)))
        for one, other, a, b, length in _common_runs([text.forms for text in texts])
        if length >= least
    ]
    return tuple(sorted(runs, key=lambda run: (-run.words, run.accounts, run.spans)))


def _narrated(witness: Witness) -> _Words:
    """The words of the body outside direct quotations; a quotation between two words parts them."""
    text = witness.article.text
    quoted = [quotation.span for quotation in witness.quotations if quotation.direct]
    forms: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    for passage in witness.passages:
        if passage.part.furniture:
            continue
        for match in WORD.finditer(text, *passage.span):
            start, end = match.span()
            while at < len(quoted) and quoted[at].end <= start:
                at += 1
            inside = at < len(quoted) and quoted[at].start < end
            forms.append(f"“{at}" if inside else match[0].casefold().replace("’", "'"))
            places.append((start, end))
    return _Words(tuple(forms), places)


def _common_runs(texts: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int, int, int, int]]:
    """Maximal runs that two word lists share: their numbers, the start in each, and the length.

    The seeds of all lists are gathered once, so the work grows with what is shared and not with the pairs of lists.
    """
    told = Counter(seed for text in texts for seed in {seed for _, seed in _seeds(text)})
    starts: dict[int, dict[int, list[int]]] = {seed: {} for seed, count in told.items() if count > 1}
    for other, text in enumerate(texts):
        reached: dict[tuple[int, int], int] = {}
        for start, seed in _seeds(text):
            if (found := starts.get(seed)) is None:
                continue
            for one, matches in found.items():
                for match in matches if one != other and len(matches) <= _COMMONPLACE else ():
                    diagonal = one, match - start
                    if reached.get(diagonal, -1) <= start:
                        length = _length(texts[one], text, match, start)
                        reached[diagonal] = start + length
                        yield one, other, match, start, length
            found.setdefault(other, []).append(start)


def _seeds(forms: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Each place where so many words follow each other outside quotations, with a number that stands for them."""
    outside = 0
    for end, form in enumerate(forms, 1):
        outside = 0 if form.startswith("“") else outside + 1
        if outside >= _SEED:
            yield end - _SEED, hash(forms[end - _SEED : end])


def _length(a: tuple[str, ...], b: tuple[str, ...], i: int, j: int) -> int:
    length = 0
    while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
        if a[i + length].startswith("“"):
            break
        length += 1
    return length


def _reach(words: _Words, start: int, length: int) -> Span:
    return Span(words.places[start][0], words.places[start + length - 1][1])

"""Long runs of the same words in several accounts, which point to one source: three copies are not three witnesses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.english.vocabulary.common_words import WORD
from reader.model import Comparison, Part, Span, Witness

# Runs are sought by their first few words; those that an account says again and again point to no source.
_SEED = 8
_COMMONPLACE = 16


@dataclass(frozen=True, slots=True)
class SharedRun:
    """A run of words, outside quotations, that these accounts share, and where it first stands in each."""

    accounts: tuple[int, ...]
    words: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of an account as they are compared, where each stands, and the number of its passage."""

    forms: tuple[str, ...]
    places: Sequence[tuple[int, int]]
    passages: Sequence[int]


def shared_runs(comparison: Comparison) -> tuple[SharedRun, ...]:
    """The runs of words, as long as the thresholds ask for, that accounts share word for word, the longest first.

    Each run stands once, with all accounts that have it; two of them may share a longer one around it, which is
    another run. Headlines, furniture and the words of quotations do not count: quoting the same words is no copying.
    """
    texts = [_narrated(account, witness) for account, witness in enumerate(comparison.witnesses)]
    least = max(comparison.thresholds.run, _SEED)
    starts: dict[tuple[str, ...], dict[int, int]] = defaultdict(dict)
    for one, other, a, b, length in _common_runs([text.forms for text in texts], least):
        first, last = _trimmed(texts[one].passages, a, a + length)
        if last - first >= least:
            found = starts[texts[one].forms[first:last]]
            for account, start in ((one, first), (other, b + first - a)):
                found[account] = min(start, found.get(account, start))
    runs = (
        SharedRun(
            tuple(sorted(found)),
            len(forms),
            tuple(_reach(texts[account], found[account], len(forms)) for account in sorted(found)),
        )
        for forms, found in starts.items()
    )
    return tuple(sorted(runs, key=lambda run: (-run.words, run.accounts, run.spans)))


def _narrated(account: int, witness: Witness) -> _Words:
    """The words of the body outside direct quotations; a quotation between two words parts them, being like no word."""
    text = witness.article.text
    quoted = [quotation.span for quotation in witness.quotations if quotation.direct]
    forms: list[str] = []
    places: list[tuple[int, int]] = []
    passages: list[int] = []
    at = 0
    for number, passage in enumerate(witness.passages):
        if passage.part is not Part.BODY:
            continue
        for match in WORD.finditer(text, *passage.span):
            start, end = match.span()
            while at < len(quoted) and quoted[at].end <= start:
                at += 1
            inside = at < len(quoted) and quoted[at].start < end
            forms.append(f"“{account}:{at}" if inside else match[0].casefold().replace("’", "'"))
            places.append((start, end))
            passages.append(number)
    return _Words(tuple(forms), places, passages)


def _trimmed(passages: Sequence[int], first: int, last: int) -> tuple[int, int]:
    """The range of words without the few at its ends that a passage only happens to begin or end with as another does.

    Else the same sentence would be another run between any two accounts that go on with the same word.
    """
    begun = bisect_right(passages, passages[first])
    if bisect_left(passages, passages[first]) < first and begun < min(first + _SEED, last):
        first = begun
    ended = bisect_left(passages, passages[last - 1])
    if bisect_right(passages, passages[last - 1]) > last and ended > max(last - _SEED, first):
        last = ended
    return first, last


def _common_runs(texts: Sequence[tuple[str, ...]], least: int) -> Iterator[tuple[int, int, int, int, int]]:
    """Maximal runs of so many words that two lists share: their numbers, the start in each, and the length.

    A run holds a whole seed wherever one in so many places is sown, so few are kept; each list is read once for all.
    """
    sown: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for other, text in enumerate(texts):
        reached: dict[tuple[int, int], int] = {}
        for start, seed in _seeds(text):
            for one, match in sown.get(seed, ()):
                diagonal = one, match - start
                if reached.get(diagonal, -1) <= start:
                    before, length = _run(texts[one], text, match, start)
                    reached[diagonal] = start - before + length
                    if length >= least:
                        yield one, other, match - before, start - before, length
        for seed, starts in _sowing(text, least - _SEED + 1).items():
            sown[seed] += [(other, start) for start in starts]


def _sowing(forms: tuple[str, ...], step: int) -> dict[int, list[int]]:
    """The seeds at every so many places, without the commonplaces."""
    found: dict[int, list[int]] = defaultdict(list)
    for start, seed in _seeds(forms, step):
        found[seed].append(start)
    return {seed: starts for seed, starts in found.items() if len(starts) <= _COMMONPLACE}


def _seeds(forms: tuple[str, ...], step: int = 1) -> Iterator[tuple[int, int]]:
    """Each place where so many words follow each other outside quotations, with a number that stands for them.

    Only every so many places are looked at.
    """
    outside = 0
    for end, form in enumerate(forms, 1):
        outside = 0 if form[0] == "“" else outside + 1
        if outside >= _SEED and (end - _SEED) % step == 0:
            yield end - _SEED, hash(forms[end - _SEED : end])


def _run(a: tuple[str, ...], b: tuple[str, ...], i: int, j: int) -> tuple[int, int]:
    """How many words before two places are the same, and how many in all."""
    before = 0
    while before < min(i, j) and a[i - before - 1] == b[j - before - 1]:
        before += 1
    after, most = 0, min(len(a) - i, len(b) - j)
    while after + _SEED <= most and a[i + after : i + after + _SEED] == b[j + after : j + after + _SEED]:
        after += _SEED
    while after < most and a[i + after] == b[j + after]:
        after += 1
    return before, before + after


def _reach(words: _Words, start: int, length: int) -> Span:
    return Span(words.places[start][0], words.places[start + length - 1][1])

"""Runs of words that accounts share, against a slow and obvious search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article, Comparison, Paragraph, Part, Passage, Quotation, Span, Witness
from reader.overview import shared_runs
from reader.preferences import Thresholds

LEAST = 11

# Phrases put together in any order share long runs; `“` is a quotation, which is like no other word.
PHRASES = ("aaaaa", "abcdefgh", "cdefghij", "fghab", "a", "x", "“")
accounts = st.lists(st.lists(st.sampled_from(PHRASES), max_size=10).map("".join), min_size=2, max_size=4)


def account(words: Sequence[str]) -> Witness:
    """An account of one passage."""
    text = " ".join("“q”" if word == "“" else word for word in words) + "."
    quotations = tuple(Quotation(Span(at, at + 1)) for at, letter in enumerate(text) if letter == "q")
    whole = Span(0, len(text))
    article = Article("account.txt", text, (Paragraph(whole, Part.BODY),), "")
    return Witness(article, (Passage(whole, 0, Part.BODY),), quotations)


def maximal(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Every maximal run: it begins where the words before differ, and goes on as long as they are the same."""
    same = [[word == other != "“" for other in b] for word in a]
    for i in range(len(a)):
        for j in range(len(b)):
            if i and j and same[i - 1][j - 1]:
                continue
            most = min(len(a) - i, len(b) - j)
            length = next((n for n in range(most) if not same[i + n][j + n]), most)
            if length >= LEAST:
                yield i, j, length


def slowly(texts: Sequence[Sequence[str]]) -> set[tuple[tuple[str, ...], tuple[tuple[int, int], ...]]]:
    """The words of each run, with the accounts that share it and where it first stands in each."""
    found: dict[tuple[str, ...], dict[int, int]] = defaultdict(dict)
    for one, other in combinations(range(len(texts)), 2):
        for i, j, length in maximal(texts[one], texts[other]):
            starts = found[tuple(texts[one][i : i + length])]
            for number, start in ((one, i), (other, j)):
                starts[number] = min(start, starts.get(number, start))
    return {(words, tuple(sorted(starts.items()))) for words, starts in found.items()}


@given(accounts)
def test_every_maximal_run_is_found_once(texts):
    witnesses = tuple(map(account, texts))
    found = [
        (
            tuple(run.spans[0].of(witnesses[run.accounts[0]].article.text).split()),
            tuple(
                (number, len(witnesses[number].article.text[: span.start].split()))
                for number, span in zip(run.accounts, run.spans, strict=True)
            ),
        )
        for run in shared_runs(Comparison(witnesses, (), thresholds=Thresholds(run=LEAST)))
    ]
    assert len(set(found)) == len(found)
    assert set(found) == slowly(texts)

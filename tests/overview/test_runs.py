"""Runs of words that accounts share, against a slow and obvious search."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from reader.overview.runs import _SEED, _common_runs

LEAST = _SEED + 3

# Two letters make long runs likely, the digits part them; a sign is a quotation, which is like no other word.
texts = st.lists(st.lists(st.sampled_from("aaaab01“"), max_size=40), min_size=2, max_size=4).map(
    lambda drawn: [
        tuple(f"“{number}:{at}" if word == "“" else word for at, word in enumerate(words))
        for number, words in enumerate(drawn)
    ]
)


def slowly(a: Sequence[str], b: Sequence[str]) -> set[tuple[int, int, int]]:
    """Every maximal run: it begins where the words before differ, and goes on as long as they are the same."""
    found = set()
    for i in range(len(a)):
        for j in range(len(b)):
            if i and j and a[i - 1] == b[j - 1]:
                continue
            length = next((n for n in range(min(len(a) - i, len(b) - j)) if a[i + n] != b[j + n]), None)
            length = min(len(a) - i, len(b) - j) if length is None else length
            if length >= LEAST:
                found.add((i, j, length))
    return found


@given(texts)
def test_every_maximal_run_is_found_once(words):
    found = list(_common_runs(words, LEAST))
    assert len(set(found)) == len(found)
    for one, other in combinations(range(len(words)), 2):
        here = {(a, b, length) for first, second, a, b, length in found if (first, second) == (one, other)}
        assert here == slowly(words[one], words[other])

"""Names are found where the text has them, as a pattern would find them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from reader.speakers.index import Names, Occurrences

WORDS = st.sampled_from(["Anna", "Ann", "Berg", "Bergs", "von", "O’Neill", "Jean-Luc", "Анна", "a", "1"])
GAPS = st.sampled_from([" ", "  ", "-", ", ", ". ", "\n", "’"])


@given(st.lists(st.tuples(WORDS, GAPS), max_size=12), st.lists(WORDS, min_size=1, max_size=2))
def test_a_name_stands_where_a_pattern_finds_it(text: list[tuple[str, str]], name: list[str]) -> None:
    words, sought = "".join(word + gap for word, gap in text), " ".join(name)
    found = [match.start(1) for match in re.finditer(rf"(?=\b({re.escape(sought)})\b)", words)]
    assert [place.start for place in Occurrences(words).of(sought)] == found
    assert all(place.of(words) == sought for place in Occurrences(words).of(sought))


def test_names_that_begin_alike_are_offered_by_their_rarest_word() -> None:
    names = Names(["Anna Berg", "Anna Voss", "Карл Иванов", "Bergs"])
    assert names.like(["Anna"]) == ["Anna Berg", "Anna Voss"]
    assert names.like(["Anna", "Voss"]) == ["Anna Voss"]
    assert names.like(["Иванова"]) == ["Карл Иванов"]
    assert names.like(["Hale"]) == []

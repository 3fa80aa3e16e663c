"""Which stretches of a paragraph stand between marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.quotes.marks import find_marked
from tests.support.counted_steps import calls

CASES = {
    "curly": ("“Rain is coming,” he said.", ["Rain is coming,"]),
    "straight": ('"Rain is coming," he said.', ["Rain is coming,"]),
    "single-curly": ("‘Rain is coming,’ he said.", ["Rain is coming,"]),
    "single-straight": ("'Rain is coming,' he said.", ["Rain is coming,"]),
    "doubled-apostrophes": ("''Rain is coming,'' he said.", ["Rain is coming,"]),
    "straight-opened-doubled-closed": ("\"Rain is coming,'' he said.", ["Rain is coming,"]),
    "curly-opened-doubled-closed": ("“Rain is coming,'' he said.", ["Rain is coming,"]),
    "curly-opened-two-single-closed": ("“Rain is coming,’’ he said.", ["Rain is coming,"]),
    "blank-behind-the-first-mark": ('" Rain is coming," he said.', ["Rain is coming,"]),
    "blanks-around-a-mark-behind-a-colon": ('He said: " Rain is coming."', ["Rain is coming."]),
    "backquotes": ("``Rain is coming,'' he said.", ["Rain is coming,"]),
    "glued-to-the-sentence-before": ('He left."Rain is coming," he said.', ["Rain is coming,"]),
    "curly-and-glued": ("He left.“Rain is coming,” he said.", ["Rain is coming,"]),
    "glued-to-a-colon": ('He added:"Rain is coming."', ["Rain is coming."]),
    "closed-and-glued": ('He called it "wet."Then he left.', ["wet."]),
    "three-dots-first": ('He left. "...Rain is coming."', ["...Rain is coming."]),
    "three-dots-and-a-blank-first": ('He left. ". . . We swim." He ate.', [". . . We swim."]),
    "guillemets": ("«Rain is coming», he said.", ["Rain is coming"]),
    "guillemets-spaced": ("« Rain is coming », he said.", ["Rain is coming"]),
    "guillemets-inward": ("»Rain is coming«, he said.", ["Rain is coming"]),
    "low-high": ("„Rain is coming“, he said.", ["Rain is coming"]),
    "low-high-english-end": ("„Rain is coming”, he said.", ["Rain is coming"]),
    "corner-brackets": ("「Rain is coming」 he said.", ["Rain is coming"]),
    "white-corner-brackets": ("『Rain is coming』 he said.", ["Rain is coming"]),
    "curly-opened-straight-closed": ('“Rain is coming," he said.', ["Rain is coming,"]),
    "straight-opened-curly-closed": ('"Rain is coming,” he said.', ["Rain is coming,"]),
    "closed-by-an-opening-mark": ("He called it “dreadful“ in a letter.", ["dreadful"]),
    "two-in-a-sentence": ("“Rain,” he said, “is coming.”", ["Rain,", "is coming."]),
    "nested-single": ("“She told me ‘no way’ twice,” he said.", ["She told me ‘no way’ twice,"]),
    "nested-double-in-single": ("‘She told me “no way” twice,’ he said.", ["She told me “no way” twice,"]),
    "nested-straight-in-curly": ('“She told me "no way" twice,” he said.', ['She told me "no way" twice,']),
    "nested-same-mark": ("“It is “unfair” to us,” he said.", ["It is “unfair” to us,"]),
    "nested-guillemets": ("“She wrote «no way» twice,” he said.", ["She wrote «no way» twice,"]),
    "nested-and-closed-together": ("“She told me ‘no way,’” he said.", ["She told me ‘no way,’"]),
    "never-closed": ("“Rain is coming, he said.", ["Rain is coming, he said."]),
    "never-closed-then-another": ("“Rain is coming, he said. “And wind.”", ["Rain is coming, he said.", "And wind."]),
    "never-opened": ('Rain is coming," he said.', []),
    "apostrophes": ("It’s the dog’s dinner, isn’t it?", []),
    "straight-apostrophes": ("It's the dog's dinner, isn't it?", []),
    "plural-possessive-inside": ("‘The workers’ rights come first,’ he said.", ["The workers’ rights come first,"]),
    "elision": ("Get ’em while they’re hot, ’til dusk.", []),
    "elision-with-opening-mark": ("Rock ‘n’ roll in the ‘90s was ‘til dawn.", []),
    "inches": ("A 6'2\" guard and a 5'11\" guard played.", []),
    "attribute-in-markup": ('<a href="http://example.org">here</a>', []),
    "empty": ('He left "" blank.', []),
    "punctuation-after": ("He wrote of a “bright future”; she did not.", ["bright future"]),
    "brackets-around": ("They came (“all of us”) at noon.", ["all of us"]),
    "dash-before": ("One word—“never”—was heard.", ["never"]),
    "ellipsis-inside": ("“We … are ready,” he said.", ["We … are ready,"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_marked_words(text: str, expected: list[str]) -> None:
    assert [marked.span.of(text) for marked in find_marked(text, Span(0, len(text)))] == expected


@pytest.mark.parametrize(
    ("text", "closed"),
    [("“Rain.”", True), ("“Rain.", False), ('"Rain.', False), ("‘Rain is coming", False)],
)
def test_closed(text: str, closed: bool) -> None:
    assert [marked.closed for marked in find_marked(text, Span(0, len(text)))] == [closed]


def test_only_the_paragraph_is_read() -> None:
    text = "“One.” “Two.” “Three.”"
    assert [marked.span.of(text) for marked in find_marked(text, Span(7, 13))] == ["Two."]


@given(st.text(alphabet="ab ,.“”\"'‘’«»„「」\n", max_size=60))
def test_stretches_are_ordered_and_apart(text: str) -> None:
    marked = find_marked(text, Span(0, len(text)))
    for each in marked:
        assert 0 <= each.outer.start < each.span.start < each.span.end <= each.outer.end <= len(text)
        assert each.span.of(text) == each.span.of(text).strip() != ""
    for earlier, later in pairwise(marked):
        assert earlier.outer.end <= later.outer.start


@given(st.text(alphabet="abc .,", min_size=1, max_size=30).map(str.strip).filter(lambda words: words[:1].isalpha()))
def test_what_stands_in_curly_marks_is_found(words: str) -> None:
    text = f"He said “{words}” today."
    assert [marked.span.of(text) for marked in find_marked(text, Span(0, len(text)))] == [words]


@pytest.mark.parametrize("unit", ["“a ", '"a ', "‘a ", "a’ ", "“ ‘ ", "„ ", "''a "])
def test_unbalanced_marks_cost_no_more_than_their_number(unit: str) -> None:
    few, many = (calls(lambda text=unit * times: find_marked(text, Span(0, len(text)))) for times in (1_000, 4_000))
    assert many < 4.5 * max(few, 500)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loading.text.paragraphs import split_paragraphs

WIDE = "A line that is far wider than any hard wrap could be, " * 3
ITEM = "The harbour of Skerrow, closed on Monday"
WRAPPED = (
    "The harbour of Skerrow was closed on Monday\nafter a storm broke the outer wall, and the\n"
    "harbour master, Ann Lee, was told."
)

CASES = [
    pytest.param("One.\n\nTwo.\n", ["One.", "Two."], id="blank lines part paragraphs"),
    pytest.param("  One.  \n \n\tTwo.", ["One.", "Two."], id="white space around them is left out"),
    pytest.param(f"{WIDE}\nTwo.\nThree.", [WIDE.strip(), "Two.", "Three."], id="wide text: every line is a paragraph"),
    pytest.param(
        "The harbour of Skerrow was closed on\nMonday after a storm broke the outer\nwall.\n\nNobody was hurt.",
        ["The harbour of Skerrow was closed on\nMonday after a storm broke the outer\nwall.", "Nobody was hurt."],
        id="hard-wrapped text: a line break inside a paragraph is a space",
    ),
    pytest.param(
        "Storm breaks wall\nBy Ann Lee\nThe harbour of Skerrow was closed on\nMonday after a storm broke the outer",
        [
            "Storm breaks wall",
            "By Ann Lee",
            "The harbour of Skerrow was closed on\nMonday after a storm broke the outer",
        ],
        id="hard-wrapped text: a line with room left ends its paragraph",
    ),
    pytest.param(
        f"{WRAPPED}\n\nhttps://post.example/{'a' * 100}\n\n{WRAPPED}",
        [WRAPPED, f"https://post.example/{'a' * 100}", WRAPPED],
        id="hard-wrapped text: one wide line does not change how the others were wrapped",
    ),
    pytest.param(
        f"A list of three:\n{ITEM}\n{ITEM}\n\n{WIDE}",
        ["A list of three:", ITEM, ITEM, WIDE.strip()],
        id="wide text: a few lines of one width are no paragraph",
    ),
    pytest.param("\n \n", [], id="nothing but white space"),
]


@pytest.mark.parametrize(("text", "paragraphs"), CASES)
def test_paragraphs(text: str, paragraphs: list[str]) -> None:
    assert [span.of(text) for span in split_paragraphs(text)] == paragraphs


@given(st.text(alphabet=st.sampled_from("ab. \n"), max_size=200))
def test_paragraphs_cover_all_but_white_space(text: str) -> None:
    spans = split_paragraphs(text)
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    assert edges == sorted(edges)
    assert all(not text[a:b].strip() for a, b in zip(edges[::2], edges[1::2], strict=True))

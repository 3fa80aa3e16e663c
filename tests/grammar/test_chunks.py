"""Chunks of tagged words: noun phrases with their preposition, verb groups, and what stands alone."""

import pytest

from reader.grammar import tokens_of
from reader.grammar.chunks import chunks_of
from reader.model import Span


def bracketed(text: str) -> str:
    tokens = tokens_of(text, Span(0, len(text)))
    chunks = chunks_of(tokens)
    return " ".join(
        f"[{' '.join([*(token.text for token in tokens[chunk.first : chunk.start]), ''])}"
        f"{' '.join('*' * (at == chunk.head) + tokens[at].text for at in range(chunk.start, chunk.end))}]"
        for chunk in chunks
    )


@pytest.mark.parametrize(
    ("text", "chunks"),
    [
        pytest.param("The old mayor of Orley fell.", "[The old *mayor] [of *Orley] [*fell]", id="noun phrases"),
        pytest.param(
            "At least 12 crew members fell.", "[At least 12 crew *members] [*fell]", id="what loosens a number"
        ),
        pytest.param("They paid $5.2 million.", "[*They] [*paid] [$ 5.2 *million]", id="money"),
        pytest.param("Lee's red and white car fell.", "[Lee 's red and white *car] [*fell]", id="owner and adjectives"),
        pytest.param("Sgt. Tom Roe Jr. fell.", "[Sgt. Tom *Roe Jr.] [*fell]", id="suffix of a name"),
        pytest.param("It was not immediately known.", "[*It] [was not immediately *known]", id="verb group"),
        pytest.param("He may have been shot.", "[*He] [may have been *shot]", id="auxiliaries"),
        pytest.param("He refused to go.", "[*He] [*refused] [to *go]", id="an infinitive is a group of its own"),
        pytest.param("Police said Monday.", "[*Police] [*said] [*Monday]", id="day"),
        pytest.param("In a Jan. 24 interview he lied.", "[In a Jan. 24 *interview] [*he] [*lied]", id="date of a noun"),
        pytest.param("It killed two men Monday.", "[*It] [*killed] [two *men] [*Monday]", id="day behind a noun"),
        pytest.param("They told reporters last week.", "[*They] [*told] [*reporters] [last *week]", id="last week"),
        pytest.param("He ran out of the house.", "[*He] [*ran] [out of the *house]", id="two prepositions"),
        pytest.param(
            "Lee was held after he fell.", "[*Lee] [was *held] [*after] [*he] [*fell]", id="after begins a clause"
        ),
        pytest.param("He fled without paying.", "[*He] [*fled] [without *paying]", id="preposition and participle"),
        pytest.param("He boarded Flight 370.", "[*He] [*boarded] [*Flight 370]", id="number behind a noun"),
    ],
)
def test_chunks(text: str, chunks: str) -> None:
    assert bracketed(text) == chunks


@pytest.mark.parametrize("word", ["dead", "2", "very", "Lee", "Lee's", "of", "has", "Monday"])
def test_an_endless_row_of_one_word_costs_its_length(word: str) -> None:
    """Patterns that give words back to try again would take longer than anybody waits."""
    text = f"{word} " * 500
    assert 20 < len(chunks_of(tokens_of(text, Span(0, len(text))))) <= 500

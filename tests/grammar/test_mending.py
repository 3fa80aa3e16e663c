"""Arcs that no sentence has are drawn anew."""

import pytest

from reader.grammar import tokens_of
from reader.grammar.chunks import chunks_of
from reader.grammar.mending import Mending
from reader.grammar.tree import spine
from reader.model import Span


@pytest.mark.parametrize(
    ("text", "parsed", "mended"),
    [
        pytest.param(
            "The man stole a car and fled.",
            "man<stole:nsubj stole<: car<stole:dobj fled<car:conj",
            "man<stole:nsubj stole<: car<stole:dobj fled<stole:conj",
            id="a verb is joined to a verb",
        ),
        pytest.param(
            "It was unclear why they fled.",
            "It<was:nsubj was<fled:ccomp unclear<was:attr why<fled:advmod they<fled:nsubj fled<:",
            "It<was:nsubj was<: unclear<was:attr why<fled:advmod they<fled:nsubj fled<was:ccomp",
            id="the question hangs on what leaves it open",
        ),
        pytest.param(
            "Two dead, three injured, police say",
            "Two<say:nsubj dead<Two:acl three<say:nsubj injured<three:acl police<say:nsubj say<:",
            "Two<: dead<Two:acl three<: injured<three:acl police<say:nsubj say<:",
            id="the source alone says it",
        ),
        pytest.param(
            "He hurt himself, police said.",
            "He<hurt:nsubj hurt<said:ccomp himself<said:mark police<said:nsubj said<:",
            "He<hurt:nsubj hurt<said:ccomp himself<hurt:dobj police<said:nsubj said<:",
            id="what somebody does to himself",
        ),
        pytest.param(
            "The pier is itself a sign.",
            "pier<is:nsubj is<: itself<sign:dep sign<is:attr",
            "pier<is:nsubj is<: itself<sign:dep sign<is:attr",
            id="what something itself is",
        ),
        pytest.param(
            "He said they fled.",
            "He<said:nsubj said<: they<fled:nsubj fled<said:ccomp",
            "He<said:nsubj said<: they<fled:nsubj fled<said:ccomp",
            id="a sound tree stays",
        ),
    ],
)
def test_mending(text: str, parsed: str, mended: str) -> None:
    tokens = tokens_of(text, Span(0, len(text)))
    every = chunks_of(tokens)
    chunks = [every[node] for node in spine(every)]
    words = [tokens[chunk.head].text for chunk in chunks]
    arcs = [arc.replace(":", "<").split("<") for arc in parsed.split()]
    assert words == [word for word, _, _ in arcs]
    heads = [words.index(head) if head else -1 for _, head, _ in arcs]
    labels = [label for _, _, label in arcs]
    Mending(tokens, chunks, heads, labels).mend()
    found = [
        f"{word}<{words[head] if head >= 0 else ''}:{label}"
        for word, head, label in zip(words, heads, labels, strict=True)
    ]
    assert " ".join(found) == mended

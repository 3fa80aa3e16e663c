"""The words of a text, each with its span, its part of speech and its lemma."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.grammar.tagger import tagger
from reader.language.english.grammar.chunk_patterns import SURE_OBJECTS
from reader.language.english.grammar.lemmas import lemma_of
from reader.language.english.grammar.word_boundaries import CLOSING, ENDING, TOKEN
from reader.model import Span

# What may stand between an auxiliary and its participle: adverbs, and participles joined to it.
_WITHIN_A_GROUP = ("RB", "CC", "VBN")
_HELPING = ("be", "get", "have")
_TOKEN = re.compile(TOKEN)
_MARKS = ENDING | CLOSING


class Token(NamedTuple):
    """One word, figure or mark. `tag` is its part of speech in the Penn Treebank's notation (`VBD`, `NNS`, `CD` …)."""

    span: Span
    text: str
    lemma: str
    tag: str


def tokens_of(text: str, span: Span) -> tuple[Token, ...]:
    """The words of a stretch of English text, in order; white space separates them and is dropped.

    >>> [(token.lemma, token.tag) for token in tokens_of("Two men were killed.", Span(0, 20))]
    [('two', 'CD'), ('man', 'NNS'), ('be', 'VBD'), ('kill', 'VBN'), ('.', '.')]
    """
    found = list(_TOKEN.finditer(text, span.start, span.end))
    words = [match.group() for match in found]
    tags = _mended(words, [tag for sentence in sentences(words) for tag in tagger().tags(words[sentence])])
    told = zip(found, words, tags, strict=True)
    return tuple([Token(Span(*match.span()), word, lemma_of(word, tag), tag) for match, word, tag in told])


def _mended(words: Sequence[str], tags: list[str]) -> Sequence[str]:
    """The tags, with a past tense for what can be no participle: "then apparently killed himself"."""
    return [
        "VBD" if tag == "VBN" and _has_an_object(words, at) and not _is_helped(words, tags, at) else tag
        for at, tag in enumerate(tags)
    ]


def _has_an_object(words: Sequence[str], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].lower() in SURE_OBJECTS


def _is_helped(words: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Whether an auxiliary goes with a participle, or with one joined to it: "had shot and then killed him"."""
    before = next((here for here in range(at - 1, -1, -1) if tags[here] not in _WITHIN_A_GROUP), None)
    return before is not None and lemma_of(words[before], tags[before]) in _HELPING


def sentences(words: Sequence[str]) -> Iterator[slice]:
    """Where the sentences of a list of words are: each ends with its mark and the closing mark behind it."""
    start = 0
    for at in [at for at, before in enumerate(words[:-1], 1) if before in _MARKS]:
        if _ended(words[max(start, at - 2) : at]) and not words[at].islower() and words[at] not in _MARKS:
            yield slice(start, at)
            start = at
    if words:
        yield slice(start, len(words))


def _ended(last: Sequence[str]) -> bool:
    return last[-1] in ENDING or (last[-1] in CLOSING and last[0] in ENDING)

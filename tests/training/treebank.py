"""Sentences of a treebank in CoNLL-U columns, cut into the words that `reader.grammar` reads."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from reader.language.english.grammar.word_boundaries import TOKEN

_TOKEN = re.compile(TOKEN)
_SIDE = ("amod", "compound", "nmod", "advmod", "nummod", "poss")


class Word(NamedTuple):
    """A word with what the treebank says of it; `head` is its number in the sentence, -1 for the root."""

    form: str
    lemma: str
    tag: str
    head: int
    relation: str
    universal: str


def sentences(path: Path) -> list[list[Word]]:
    """All sentences, but for the few whose pieces do not add up to our words."""
    return [words for lines in _lines(path) if (words := _joined(lines))]


def apart(sentences: Sequence[list[Word]], words: int = 60_000) -> tuple[list[list[Word]], list[list[Word]]]:
    """The sentences to learn from, and the last ones, of so many words, to measure with."""
    count = 0
    for at in range(len(sentences) - 1, -1, -1):
        count += len(sentences[at])
        if count >= words:
            return list(sentences[:at]), list(sentences[at:])
    return [], list(sentences)


def _lines(path: Path) -> Iterator[list[list[str]]]:
    sentence: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                sentence.append(line.rstrip("\n").split("\t"))
            elif sentence:
                yield sentence
                sentence = []


def _joined(lines: list[list[str]]) -> list[Word]:
    text, starts, ends = "", {}, {}
    for at, line in enumerate(lines):
        starts[len(text)] = at
        text += line[1]
        ends[len(text)] = at
        text += "" if line[9] == "SpaceAfter=No" else " "
    ours = [match.span() for match in _TOKEN.finditer(text)]
    if any(start not in starts or end not in ends for start, end in ours):
        return []
    groups = [range(starts[start], ends[end] + 1) for start, end in ours]
    number = {at: group for group, pieces in enumerate(groups) for at in pieces}
    if len(number) < len(lines):
        return []
    return [_word(text[start:end], lines, pieces, number) for (start, end), pieces in zip(ours, groups, strict=True)]


def _word(form: str, lines: list[list[str]], pieces: range, number: dict[int, int]) -> Word:
    """One word for pieces that hyphens join: the one that the others hang on speaks for all."""
    top = lines[[at for at in pieces if int(lines[at][6]) - 1 not in pieces][-1]]
    _, _, lemma, universal, tag, _, head, relation, *_ = top
    if len(pieces) > 1:
        lemma = form.lower()
        if all(lines[at][4] in ("CD", "HYPH") for at in pieces):
            tag = "CD"
        elif relation in _SIDE and not tag.startswith("NNP"):
            tag = "JJ"
    return Word(form, lemma, tag, -1 if relation == "ROOT" else number[int(head) - 1], relation, universal)

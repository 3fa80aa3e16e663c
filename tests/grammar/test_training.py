"""Tagger and parser learn from a treebank, and what they have learned can be packed and read again."""

import gzip
from pathlib import Path

import pytest

from reader.grammar.parser import Parser
from reader.grammar.perceptron import Model
from reader.grammar.tagger import Tagger
from tests.training import parsing, tagging
from tests.training.treebank import Word, apart, sentences

SENTENCE = """\
1 Two two NUM CD _ 2 nummod _ _
2 guards guard NOUN NNS _ 3 nsubj _ _
3 shot shoot VERB VBD _ 0 ROOT _ _
4 a a DET DT _ 8 det _ _
5 29 29 NUM CD _ 7 nummod _ SpaceAfter=No
6 - - PUNCT HYPH _ 7 punct _ SpaceAfter=No
7 year-old year-old ADJ JJ _ 8 amod _ _
8 man man NOUN NN _ 3 dobj _ _
9 in in ADP IN _ 3 prep _ _
10 Orley Orley PROPN NNP _ 9 pobj _ SpaceAfter=No
11 . . PUNCT . _ 3 punct _ SpaceAfter=No
"""


@pytest.fixture
def treebank(tmp_path: Path) -> list[list[Word]]:
    path = tmp_path / "news.conllu.gz"
    path.write_bytes(gzip.compress((SENTENCE.replace(" ", "\t") + "\n").encode() * 40))
    return sentences(path)


def test_pieces_with_hyphens_are_one_word(treebank: list[list[Word]]) -> None:
    assert [word.form for word in treebank[0]] == "Two guards shot a 29-year-old man in Orley .".split()
    assert treebank[0][4] == Word("29-year-old", "29-year-old", "JJ", 5, "amod", "ADJ")


def test_the_last_sentences_are_kept_apart(treebank: list[list[Word]]) -> None:
    known, kept = apart(treebank, 20)
    assert (len(known), len(kept)) == (37, 3)


def test_the_tagger_learns_the_tags(treebank: list[list[Word]]) -> None:
    tagger = Tagger(Model.read(tagging.learned(treebank)))
    assert tagger.tags(["Two", "guards", "shot", "Orley"]) == ["CD", "NNS", "VBD", "NNP"]


def test_the_parser_learns_heads_over_chunks(treebank: list[list[Word]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "RARE", 1)
    monkeypatch.setattr(parsing, "STRONG", 1)
    examples = [parsing.example(words) for words in treebank]
    assert (examples[0].heads, examples[0].labels) == ([1, -1, 1, 1], ["nsubj", "root", "dobj", "prep"])
    state = Parser(Model.read(parsing.learned(examples))).parse(examples[0].faces)
    assert (state.heads, state.labels) == ([1, -1, 1, 1], ["nsubj", "", "dobj", "prep"])


@pytest.mark.parametrize(
    ("heads", "sound"),
    [
        pytest.param([1, -1, 1], True, id="tree"),
        pytest.param([2, 3, -1, 2], False, id="arcs that cross"),
        pytest.param([1, 0, -1], False, id="ring"),
    ],
)
def test_only_trees_whose_arcs_do_not_cross_are_learned_from(heads: list[int], sound: bool) -> None:
    assert parsing.sound(heads) is sound

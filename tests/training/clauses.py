"""`python -m tests.training.clauses TREEBANK`: how far clauses agree with a treebank, and how fast they are read.

Counted are pairs of words: a verb and each of its subjects as they stand in the sentence (coordinated ones count as
the first of them), and a verb and its objects. Pairs of a verb with a subject that the treebank gives to another verb
("shot and killed") or to a pronoun ("who") are left out.
"""

from __future__ import annotations

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader.grammar import Token, clauses_of
from reader.grammar.tagger import tagger
from reader.language.english.grammar.lemmas import lemma_of
from reader.model import Phrase, Span
from tests.training.treebank import Word, apart, sentences

Pairs = dict[str, set[tuple[int, int]]]
_SUBJECTS = ("nsubj", "nsubjpass")
_RELATIVE = ("WP", "WDT", "EX")


def read(words: Sequence[Word]) -> list[Token]:
    """A sentence's words with the tags that the tagger gives them, set apart by spaces."""
    tokens, at = [], 0
    for word, tag in zip(words, tagger().tags([word.form for word in words]), strict=True):
        span = Span(at, at + len(word.form))
        tokens.append(Token(span, word.form, lemma_of(word.form, tag), tag))
        at = span.end + 1
    return tokens


def told(tokens: Sequence[Token], words: Sequence[Word]) -> Pairs:
    """The pairs that the clauses give."""
    number = {token.span.start: at for at, token in enumerate(tokens)}
    pairs: Pairs = defaultdict(set)

    def of(phrase: Phrase) -> int:
        return _first(words, number[phrase.head.start])

    for clause in clauses_of(tokens):
        verb = number[clause.verb.start]
        pairs["subject"] |= {(verb, of(phrase)) for phrase in (clause.objects if clause.passive else clause.subjects)}
        pairs["object"] |= {(verb, of(phrase)) for phrase in clause.objects if not clause.passive}
    return pairs


def given(words: Sequence[Word]) -> Pairs:
    """The pairs that the treebank gives."""
    pairs: Pairs = defaultdict(set)
    for at, word in enumerate(words):
        verbal = word.head >= 0 and words[word.head].tag.startswith("VB")
        if verbal and word.relation in _SUBJECTS and word.tag not in _RELATIVE and not _stands_for(words, word):
            pairs["subject"].add((word.head, at))
        if verbal and word.relation in ("dobj", "dative") and word.tag not in (*_RELATIVE, "IN"):
            pairs["object"].add((word.head, at))
    return pairs


def _stands_for(words: Sequence[Word], word: Word) -> bool:
    return word.form.lower() == "that" and words[word.head].relation == "relcl"


def _first(words: Sequence[Word], at: int) -> int:
    while words[at].relation == "conj":
        at = words[at].head
    return at


def _compared(words: Sequence[Word], found: Pairs, wanted: Pairs) -> Iterator[tuple[str, int, int, int]]:
    own = {verb for verb, _ in wanted["subject"]}
    kept = {pair for pair in found["subject"] if pair[0] in own or not words[pair[0]].tag.startswith("VB")}
    for name in ("subject", "object"):
        ours = kept if name == "subject" else found[name]
        yield name, len(ours), len(wanted[name]), len(ours & wanted[name])


def report(treebank: Iterable[Sequence[Word]]) -> None:
    """Print precision and recall of each kind of pair, and words a second."""
    ours: Counter[str] = Counter()
    theirs: Counter[str] = Counter()
    both: Counter[str] = Counter()
    taken, count = 0.0, 0
    for words in treebank:
        begun = time.process_time()
        tokens = read(words)
        clauses_of(tokens)
        taken += time.process_time() - begun
        count += len(words)
        for name, own, their, right in _compared(words, told(tokens, words), given(words)):
            ours[name] += own
            theirs[name] += their
            both[name] += right
    for name, times in theirs.items():
        right = both[name]
        print(f"{name}: precision {right / max(1, ours[name]):.3f}, recall {right / max(1, times):.3f}, {times} pairs")
    print(f"{count / taken:,.0f} words a second")


if __name__ == "__main__":
    report(apart(sentences(Path(sys.argv[1])))[1])

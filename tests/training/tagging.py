"""`python -m tests.training.tagging TREEBANK`: learn the tagger anew, and say how often it is right."""

from __future__ import annotations

import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.grammar.perceptron import Model, packed
from reader.grammar.tagger import SURE, Tagger, beside, between, forms_of, own
from tests.training.learning import Learner
from tests.training.treebank import Word, apart, sentences

TARGET = Path(__file__).parent.parent.parent / "reader" / "language" / "english" / "tagger.bin"
PASSES = 6
SEED = 7
# A word has one tag only where it was seen so many times and had another at most once in so many, and is not all in
# capitals. Six words in ten are such words, and weighing them, too, would make no tag better.
OFTEN = 10
ONCE_IN = 60
SHAPES = "x.-c"
# A feature whose strongest weight is under so many tenths goes: that is half of the features and a third of the file,
# for three words in ten thousand.
STRONG = 15
# One short sentence in three is learned a second time as a headline with capitals.
SHORT = 16
ONE_IN = 3


def learned(treebank: Sequence[Sequence[Word]]) -> bytes:
    """The weights of a tagger that has learned from these sentences, as bytes."""
    chance = random.Random(SEED)
    examples = [([word.form for word in words], [word.tag for word in words]) for words in treebank]
    short = [example for example in examples if 4 < len(example[0]) <= SHORT]
    examples += [([titled(form) for form in forms], tags) for forms, tags in short[::ONE_IN]]
    learner = Learner(sorted({tag for _, tags in examples for tag in tags}))
    numbers = {tag: at for at, tag in enumerate(learner.labels)}
    often = Counter(feature for forms, _ in examples for features in _fixed(forms) for feature in features)
    for _ in range(PASSES):
        chance.shuffle(examples)
        for forms, tags in examples:
            _learn(learner, forms, [numbers[tag] for tag in tags], often)
    weights = learner.averaged(STRONG)
    weights.update({SURE + form: {numbers[tag]: 1} for form, tag in _sure(examples)})
    return packed(learner.labels, weights)


def _sure(examples: Sequence[tuple[list[str], list[str]]]) -> Iterator[tuple[str, str]]:
    """The words that have one tag only."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for forms, tags in examples:
        for form, tag in zip(forms_of(forms), tags, strict=True):
            found[form][tag] += 1
    for form, tags in found.items():
        (tag, times), seen = tags.most_common(1)[0], tags.total()
        if form[0] in SHAPES and seen >= OFTEN and (seen - times) * ONCE_IN <= seen:
            yield form, tag


def titled(form: str) -> str:
    """A word as a headline with capitals has it."""
    return form[:1].upper() + form[1:] if len(form) > 3 else form


def _learn(learner: Learner, words: Sequence[str], tags: Sequence[int], often: Counter[str]) -> None:
    before = last = "<"
    forms = ["<", *forms_of(words), ">"]
    for at, (fixed, right) in enumerate(zip(_fixed(words), tags, strict=True), 1):
        features = [feature for feature in fixed if often[feature] > 1]
        features += between(forms[at], forms[at - 1], forms[at + 1], last, before)
        guess = learner.scale.best(learner.total(features))
        learner.learn(features, right, guess)
        before, last = last, learner.labels[guess]


def _fixed(words: Sequence[str]) -> list[tuple[str, ...]]:
    """What is known of each word before any tag is."""
    forms = ["<", "<", *forms_of(words), ">", ">"]
    return [
        own(forms[at])
        + beside(forms[at - 1], "-")
        + beside(forms[at + 1], "+")
        + beside(forms[at - 2], "=")
        + beside(forms[at + 2], "#")
        for at in range(2, len(forms) - 2)
    ]


def report(weights: bytes, treebank: Sequence[Sequence[Word]]) -> None:
    """Print how often the tags are right, which are mixed up, and how fast it goes."""
    begun = time.perf_counter()
    tagger = Tagger(Model.read(weights))
    loaded = time.perf_counter()
    guesses = [tagger.tags([word.form for word in words]) for words in treebank]
    taken = time.perf_counter() - loaded
    pairs = Counter(
        (word.tag, guess)
        for words, tags in zip(treebank, guesses, strict=True)
        for word, guess in zip(words, tags, strict=True)
    )
    right = sum(count for (tag, guess), count in pairs.items() if tag == guess)
    total = pairs.total()
    print(f"{right / total:.4f} of {total} tags, {total / taken:,.0f} words a second")
    print(f"{len(weights):,} bytes, read in {(loaded - begun) * 1000:.0f} ms")
    wrong = Counter({pair: count for pair, count in pairs.items() if pair[0] != pair[1]})
    print("mixed up:", ", ".join(f"{tag} as {guess} {count}" for (tag, guess), count in wrong.most_common(12)))


def main() -> None:
    known, kept = apart(sentences(Path(sys.argv[1])))
    weights = learned(known)
    report(weights, kept)
    report(
        weights, [[word._replace(form=titled(word.form)) for word in words] for words in kept if len(words) <= SHORT]
    )
    TARGET.write_bytes(weights)


if __name__ == "__main__":
    main()

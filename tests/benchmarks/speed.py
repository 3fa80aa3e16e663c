"""Running times as ratios, all from one run: the machine's own speed falls out of them."""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import cycle, islice
from pathlib import Path

from reader.align import align
from reader.loading import read_text
from reader.model import Article, Part, Passage, Witness
from reader.pipeline import compare, witness
from reader.quotes import find_quotations
from reader.segment import segment
from reader.speakers import resolve_speakers
from tests.benchmarks.endless import ENDLESS
from tests.support.paths import SAMPLES

SEED = 7
_WORDS = 12
"""The words of a sentence that is taken for nothing else where it stands alone in a paragraph."""
_MANY = 4_000
"""So many sentences make an article that is long, and still one that is read."""


def run(source: Path = SAMPLES, part: Path | None = None) -> None:
    """Print every measure; the texts are sentences of the articles below `source`, drawn with a fixed seed.

    `part` chooses one measure by its name, among them `books`, which takes a minute and is no part of the others.
    """
    measures = {"": _MEASURES, "books": (_books,)} | {each.__name__[1:]: (each,) for each in _MEASURES}
    name = part.name if part else ""
    if name not in measures:
        sys.exit(f"{name}: no such measure; there are {', '.join(filter(None, measures))}")
    sentences = sentences_of(source)
    if not sentences:
        sys.exit(f"{source}: no sentence of {_WORDS} words stands in a .txt below it; name a folder of articles")
    for measure in measures[name]:
        for line in measure(sentences):
            print(line, flush=True)


def sentences_of(source: Path) -> list[str]:
    """Sentences of body text, long enough to be taken for nothing else when they stand alone in a paragraph."""
    articles = [read_text(path.name, path.read_bytes()) for path in sorted(source.rglob("*.txt"))]
    told = [passage.span.of(article.text) for article in articles for passage in _body(article)]
    return [sentence for sentence in told if len(sentence.split()) >= _WORDS]


def _body(article: Article) -> list[Passage]:
    return [passage for passage in segment(article, ()) if passage.part is Part.BODY]


def _accounts(sentences: Sequence[str], accounts: int, length: int, seed: int = SEED) -> list[Article]:
    """Accounts that share about a third of their sentences, each with words dropped and its own order."""
    chance = random.Random(seed)
    common = chance.choices(sentences, k=length // 3)
    articles = []
    for number in range(accounts):
        own = chance.choices(sentences, k=length - len(common))
        told = [_reworded(sentence, chance) for sentence in common] + own
        chance.shuffle(told)
        articles.append(read_text(f"{number}.txt", "\n\n".join(["A headline", *told]).encode()))
    return articles


def _reworded(sentence: str, chance: random.Random) -> str:
    return " ".join(word for word in sentence.split() if chance.random() > 0.15) or sentence


def _least(work: Callable[[], object], times: int = 5) -> float:
    """The least of several running times in seconds: what the machine can do undisturbed."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def _pipeline(sentences: Sequence[str]) -> Iterator[str]:
    articles = _accounts(sentences, 3, 50)
    whole = _least(lambda: compare(articles))
    reading = _least(lambda: [witness(article) for article in articles])
    witnesses = [witness(article) for article in articles]
    aligning = _least(lambda: align(witnesses))
    yield f"3 x 50 sentences: {whole * 1000:.0f} ms; reading {reading / whole:.0%}, aligning {aligning / whole:.0%}"


def _against_difflib(sentences: Sequence[str]) -> Iterator[str]:
    witnesses = [witness(article) for article in _accounts(sentences, 2, 50)]
    ours = _least(lambda: align(witnesses))
    a, b = ([each.words([number]) for number in range(len(each.passages))] for each in witnesses)
    theirs = _least(lambda: [SequenceMatcher(None, one, other).ratio() for one in a for other in b], 1)
    yield f"2 x 50 sentences: difflib's ratio on every pair takes {theirs / ours:.0f} times as long as align"


def _growth(sentences: Sequence[str]) -> Iterator[str]:
    small, large = (_read(_accounts(sentences, 2, length)) for length in (2_000, 20_000))
    before, after = _least(lambda: align(small), 3), _least(lambda: align(large), 1)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    grown = after / before
    yield f"2 x 2,000 sentences {before:.1f} s; 2 x 20,000 {after:.1f} s: {grown:.1f} times; peak {memory:.0f} MB"


def _read(articles: Sequence[Article]) -> list[Witness]:
    """Witnesses without quotations and facts, which aligning can do without."""
    return [Witness(article, segment(article, ())) for article in articles]


def _many_accounts(sentences: Sequence[str]) -> Iterator[str]:
    articles = _accounts(sentences, 12, 200)
    witnesses = [witness(article) for article in articles]
    aligning, whole = _least(lambda: align(witnesses), 1), _least(lambda: compare(articles), 1)
    yield f"12 x 200 sentences: {aligning:.2f} s to align, {whole:.2f} s in all"


def _extraction(sentences: Sequence[str]) -> Iterator[str]:
    article = read_text("x.txt", "\n\n".join(["A headline", *islice(cycle(sentences), _MANY)]).encode())
    taken = _least(lambda: resolve_speakers(article, find_quotations(article)), 3)
    yield f"quotations and speakers: {len(article.text) / taken / 1e6:.2f} million code points a second"


def _endless(_: Sequence[str]) -> Iterator[str]:
    for name, unit in ENDLESS.items():
        short, long = (read_text("x.txt", (unit * times + "“a b c,” he said.").encode()) for times in (5_000, 20_000))
        ratio = _least(lambda: find_quotations(long), 3) / _least(lambda: find_quotations(short), 3)  # noqa: B023
        yield f"four times as much of {name}: {ratio:.1f} times as long"


def _books(sentences: Sequence[str]) -> Iterator[str]:
    articles = _accounts(sentences, 20, 2_000)
    begun = time.process_time()
    rows = compare(articles).rows
    taken = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield f"20 x 2,000 sentences: {taken:.0f} s of CPU in all, {len(rows)} rows; peak {memory:.0f} MB"


_MEASURES = (_pipeline, _against_difflib, _growth, _many_accounts, _extraction, _endless)

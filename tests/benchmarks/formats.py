"""Seconds and memory that each format takes for a long comparison, each in a process of its own."""

from __future__ import annotations

import os
import random
import re
import resource
import signal
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.archive import read_json
from reader.export import EXPORTERS
from reader.loading import read_text
from reader.model import Article, Comparison
from reader.pipeline import compare
from tests.benchmarks.speed import SEED, sentences_of
from tests.support.paths import SAMPLES

ACCOUNTS, SENTENCES = 20, 2_000
LONGEST = 60
"""Seconds after which a format is given up."""
_SIZE = 1024 * 1024
_WORDS = 20_000
_NAMES = 500
_LOST = 0.1


def run(saved: Path | None = None) -> None:
    """Print a line for each format; the comparison is made anew, which takes minutes, or read from a saved one."""
    comparison = read_json(saved) if saved else compare(retelling())
    for line in _formats(comparison):
        print(line, flush=True)


def retelling() -> list[Article]:
    """Accounts that each tell half of what there is to tell, every other sentence of any other's, in words of its own.

    No two things to tell are the same: sentences are built like those of the samples, with other words, names and
    numbers.
    """
    chance = random.Random(SEED)
    things = _things(chance)
    articles = []
    for number in range(ACCOUNTS):
        told = [_retold(things[at], chance) for at in sorted(chance.sample(range(len(things)), SENTENCES))]
        articles.append(read_text(f"{number}.txt", "\n\n".join(["A headline", *told]).encode()))
    return articles


def _things(chance: random.Random) -> list[str]:
    syllables = [f"{first}{vowel}{last}" for first in "bdfklmnprstv" for vowel in "aeiou" for last in "lnrst"]
    words = ["".join(chance.choices(syllables, k=3)) for _ in range(_WORDS)]
    built = chance.choices(sentences_of(SAMPLES), k=2 * SENTENCES)
    other = (
        (r"\b[a-z]{5,}\b", lambda _: chance.choice(words)),
        (r"(?<=[a-z,] )[A-Z][a-z]{3,}\b", lambda _: chance.choice(words[:_NAMES]).capitalize()),
        (r"\b\d+\b", lambda _: str(chance.randint(2, 999))),
    )
    for pattern, word in other:
        built = [re.sub(pattern, word, sentence) for sentence in built]
    return built


def _retold(sentence: str, chance: random.Random) -> str:
    """The sentence with every tenth word left out, and every tenth of the long ones another's."""
    kept = " ".join(word for word in sentence.split() if chance.random() > _LOST or not word.isalpha())
    return re.sub(r"\b[a-z]{5,}\b", lambda word: word[0][::-1] if chance.random() < _LOST else word[0], kept)


def _formats(comparison: Comparison) -> Iterator[str]:
    passages = sum(len(witness.passages) for witness in comparison.witnesses)
    yield f"{len(comparison.witnesses)} accounts, {passages} passages, {len(comparison.rows)} rows; CPU seconds"
    for suffix in EXPORTERS:
        if taken := _apart(comparison, suffix):
            seconds, memory, size = taken
            yield f"{suffix:<12} {seconds:5.1f} s {memory:6.0f} MB more, a document of {size:.0f} MB"
        else:
            yield f"{suffix:<12} more than {LONGEST} s"


def _apart(comparison: Comparison, suffix: str) -> Sequence[float]:
    """What a child takes that has the comparison already: seconds, memory beyond that, and the size written, in MB.

    Nothing where it takes too long.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        signal.alarm(LONGEST)
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        begun = time.process_time()
        written = len(EXPORTERS[suffix](comparison).encode(EXPORTERS[suffix].encoding)) / _SIZE
        seconds = time.process_time() - begun
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        os.write(writing, f"{seconds} {most - pages * resource.getpagesize() / _SIZE} {written}".encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as figures:
        taken = [float(each) for each in figures.read().split()]
    os.waitpid(child, 0)
    return taken

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
from reader.model import Comparison
from reader.pipeline import compare
from tests.benchmarks.speed import SAMPLES, SEED, _accounts, _sentences

ACCOUNTS, SENTENCES = 20, 2_000
LONGEST = 60
"""Seconds after which a format is given up."""
_SIZE = 1024 * 1024
_WORDS = 20_000


def run(saved: Path | None = None) -> None:
    """Print a line for each format; the comparison is made anew, which takes minutes, or read from a saved one."""
    comparison = read_json(saved) if saved else compare(_accounts(_distinct(), ACCOUNTS, SENTENCES))
    for line in _formats(comparison):
        print(line, flush=True)


def _distinct() -> list[str]:
    """Sentences built like those of the samples, of words that few of them share, as in real news."""
    chance = random.Random(SEED)
    syllables = [f"{first}{vowel}{last}" for first in "bdfklmnprstv" for vowel in "aeiou" for last in "lnrst"]
    words = ["".join(chance.choices(syllables, k=3)) for _ in range(_WORDS)]
    built = chance.choices(_sentences(SAMPLES), k=ACCOUNTS * SENTENCES)
    return [re.sub(r"\b[a-z]{5,}\b", lambda _: chance.choice(words), sentence) for sentence in built]


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

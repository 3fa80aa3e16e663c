"""Mutated files of every format: each has to end in an article or in one clear line, soon, and without much memory.

And comparisons of invented accounts, of which every invariant has to hold.
"""

from __future__ import annotations

import resource
import signal
import time
import traceback
import warnings
from collections import Counter
from pathlib import Path
from random import Random

from reader.loading import Unreadable, read
from tests.support.damaged_files import mutated, samples
from tests.support.invariants import hold
from tests.support.invented_accounts import accounts

SECONDS_A_MEGABYTE = 5.0
MEMORY = 20
"""Times the size of the input, beside what the libraries take to start with."""
SLACK = 32 * 2**20


class _TooLong(BaseException):
    """Raised where it cannot be swallowed."""


def run(count: Path = Path("20000"), seed: Path = Path("0")) -> None:
    """Print how many of `count` files ended how, and each that broke a promise with the seed that makes it again.

    The same for half as many comparisons.
    """
    signal.signal(signal.SIGALRM, _stop)
    for sample in samples():
        _ending(sample)
    endings: Counter[str] = Counter()
    slowest = most = 0.0
    for number in range(int(str(seed)), int(str(seed)) + int(str(count))):
        clipping = mutated(Random(number))
        before, begun = _peak(), time.process_time()
        ending = _ending(clipping)
        slowest, grown = max(slowest, time.process_time() - begun), _peak() - before
        most = max(most, grown / 2**20)
        if grown > MEMORY * len(clipping.data) + SLACK:
            ending = "memory"
        endings[ending] += 1
        if ending not in ("article", "refused"):
            print(f"{number} {clipping.name} {len(clipping.data)} bytes: {ending}", flush=True)
    told = ", ".join(f"{ending} {times}" for ending, times in endings.most_common())
    print(f"{told}; slowest {slowest:.2f} s, memory grew by at most {most:.0f} MB", flush=True)
    compared(int(str(count)) // 2, int(str(seed)))


def compared(count: int, seed: int) -> None:
    """Print of how many comparisons all invariants hold, and what breaks with the seed that makes it again."""
    warnings.simplefilter("error")
    broken = 0
    for number in range(seed, seed + count):
        chance = Random(number)
        try:
            hold(accounts(chance), chance)
        except Exception:
            broken += 1
            print(f"comparison {number}: {traceback.format_exc().strip()[-900:]}", flush=True)
    print(f"{count} comparisons, {broken} broken")


def _ending(clipping) -> str:
    signal.setitimer(signal.ITIMER_REAL, 4 * SECONDS_A_MEGABYTE * max(1, len(clipping.data) / 2**20))
    begun = time.process_time()
    try:
        read(clipping)
        ending = "article"
    except Unreadable as fault:
        ending = "refused" if fault.fault and "\n" not in f"{fault.fault}{fault.remedy}" else "more than a line"
    except _TooLong:
        ending = "hang"
    except Exception:
        ending = "traceback: " + traceback.format_exc().strip()[-900:]
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    late = time.process_time() - begun > SECONDS_A_MEGABYTE * max(1, len(clipping.data) / 2**20)
    return "slow" if late and ending in ("article", "refused") else ending


def _stop(*_: object) -> None:
    raise _TooLong


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

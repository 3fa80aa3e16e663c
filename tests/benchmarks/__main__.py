"""`python -m tests.benchmarks NAME IN OUT`: measure the project against data that lies outside it.

quotes IN OUT     IN: a folder of articles; OUT: one JSON object an article, its quotations and speakers
rows IN OUT       IN: a folder of events, each a folder of articles; OUT: one JSON object an event, its rows
rules IN [NAME]   IN as for rows, with differences that people wrote down: each rule alone, right and wrong; NAME lists
findings IN OUT   IN: a folder of cases, each with a.txt and b.txt; OUT: one JSON object a case, its findings
speed [IN]        ratios of running times, all from one run
fuzz [N] [SEED]   N mutated files of every format and N/2 comparisons of invented accounts, each made again by its seed:
                  none may break a promise
bounds [PART]     large and hostile files: seconds and memory for a megabyte; PART chooses by name
screen [IN]       first frame and key latency against a bare app, through a pseudo-terminal
formats [JSON]    seconds and memory of every format for 20 accounts of 2,000 sentences, or for a saved comparison
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

NAMES = ("quotes", "rows", "rules", "findings", "speed", "screen", "fuzz", "formats", "bounds")


def main(arguments: list[str]) -> None:
    if not arguments or arguments[0] not in NAMES:
        sys.exit(__doc__)
    import_module(f"tests.benchmarks.{arguments[0]}").run(*map(Path, arguments[1:]))


if __name__ == "__main__":
    main(sys.argv[1:])

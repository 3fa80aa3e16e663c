"""`python -m tests.benchmarks NAME IN OUT`: measure the project against data that lies outside it.

quotes IN OUT     IN: a folder of articles; OUT: one JSON object an article, its quotations and speakers
rows IN OUT       IN: a folder of events, each a folder of articles; OUT: one JSON object an event, its rows
rules IN [NAME]   IN as for rows, with differences that people wrote down (gold.json and sentences.json in each event,
                  whose form tests/benchmarks/rules.py tells): each rule alone, right and wrong; NAME lists
findings IN OUT   IN: a folder of cases, each with a.txt and b.txt; OUT: one JSON object a case, its findings
second-reader IN WHO OUT [MODEL]
                  IN as for rows; WHO: a folder of recorded answers, where the questions that lack one are written, or
                  an endpoint, which is asked (its answers are kept beside OUT); OUT: rows and findings with those that
                  the model points at, and beside it, as .model.jsonl, those that it points at alone
speed [IN [PART]] ratios of running times, all from one run; PART chooses one by name, and is the only way to `books`:
                  20 accounts of 2,000 sentences
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

NAMES = ("quotes", "rows", "rules", "findings", "second-reader", "speed", "screen", "fuzz", "formats", "bounds")


def main(arguments: list[str]) -> None:
    if not arguments or arguments[0] not in NAMES:
        sys.exit(__doc__)
    name, *rest = arguments
    import_module(f"tests.benchmarks.{name.replace('-', '_')}").run(
        *(each if "://" in each else Path(each) for each in rest)
    )


if __name__ == "__main__":
    main(sys.argv[1:])

"""`python -m tests.training.rarity ARTICLES`: count anew in how many news articles a stem stands in small letters.

ARTICLES holds a JSON object a line, perhaps gzipped, with the words of an article under `text`.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import wrap

from reader.align.terms import term_of
from reader.language.english.vocabulary.rarity import RAREST, STEP

TARGET = Path(__file__).parent.parent.parent / "reader" / "language" / "english" / "vocabulary" / "common.txt"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")


def counted(texts: Iterable[str]) -> Iterator[str]:
    """The lines of the data: a rarity, and the stems that have it; whatever is rarer is left out."""
    articles, holding = 0, Counter[str]()
    for text in texts:
        articles += 1
        holding.update({term for word in _WORD.findall(text) if not word[0].isupper() and (term := term_of(word))})
    bands: defaultdict[float, list[str]] = defaultdict(list)
    for term, count in holding.items():
        bands[STEP * round(math.log((articles + 1) / (count + 0.5)) / STEP)].append(term)
    for rarity in sorted(bands):
        if rarity < RAREST:
            yield f"# {rarity}"
            yield from wrap(" ".join(sorted(bands[rarity])), 120)


def _texts(path: Path) -> Iterator[str]:
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
        yield from (json.loads(line)["text"] for line in file)


if __name__ == "__main__":
    TARGET.write_text("\n".join(counted(_texts(Path(sys.argv[1])))) + "\n", encoding="utf-8")

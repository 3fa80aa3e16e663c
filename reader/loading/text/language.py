"""Which language a text is written in, told by its small words and its script."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from reader.language.function_words import FUNCTION_WORDS, SCRIPTS
from reader.language.language_names import UNDETERMINED

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTED = re.compile(r"[„“«][^„“”«»\n]{3,2000}[“”»]|(?<!\w)\"[^\"\n]{3,2000}\"")
# Letters of Russian that its neighbours lack, and the letters of Cyrillic that Russian lacks.
_CYRILLIC = re.compile("[а-яё]")
_RUSSIAN = re.compile("[ыэ]")
_CYRILLIC_OTHERWISE = re.compile("[ѐђ-ѿҋ-ӿ]")
# What is read of a long text.
_LETTERS = 8000
# Fewer words or letters than this tell nothing.
_FEWEST = 20
_FEWEST_LETTERS = 40
# The share of its own small words that prose has at least. A text that has far fewer of any language is in another one,
# provided that it is too long to be a table or a list of names.
_LEAST = 0.12
_NONE = 0.06
_LONG = 60
# Above this share of letters of a script that one language owns, the text is in it.
_OWN = 0.3


def language_of(text: str) -> str:
    """The ISO 639 code of the language; empty where the text tells too little, `und` where it is none that is known.

    Words between quotation marks count only where there are few others: who quotes at length in another language still
    writes in their own. The language whose small words make up most of the text is chosen, a word of several languages
    counting for each as its part (small words: Grefenstette 1995).
    """
    sample = text[:_LETTERS].casefold()
    if not sample.isascii() and (code := _by_script(sample)):
        return code
    words = _WORD.findall(_QUOTED.sub(" ", sample))
    if len(words) < _FEWEST:
        words = _WORD.findall(sample)
    return _by_words([word.replace("’", "'") for word in words]) if len(words) >= _FEWEST else ""


def _by_script(sample: str) -> str:
    """The language that owns the script of the text, which may have no spaces between its words."""
    letters = sum(map(str.isalpha, sample))
    if letters < _FEWEST_LETTERS:
        return ""
    russian = _RUSSIAN.search(sample) and not _CYRILLIC_OTHERWISE.search(sample)
    if russian and len(_CYRILLIC.findall(sample)) > _OWN * letters:
        return "ru"
    found = ((code, len(re.findall(f"[{script}]", sample))) for script, code in SCRIPTS.items())
    return next((code for code, count in found if count > _OWN * letters), "")


def _by_words(words: list[str]) -> str:
    found = Counter(words)
    small = {code: own & found.keys() for code, own in _small_words().items()}
    owners = Counter(word for own in small.values() for word in own)
    best = max(small, key=lambda code: sum(found[word] / owners[word] for word in small[code]))
    share = sum(found[word] for word in small[best]) / len(words)
    if share >= _LEAST:
        return best
    latin = sum("a" <= word[0] <= "z" for word in words) > len(words) / 2
    return UNDETERMINED if not latin or (len(words) >= _LONG and share < _NONE) else ""


@cache
def _small_words() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in FUNCTION_WORDS.items()}

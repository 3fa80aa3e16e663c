"""The word of a dictionary behind the form that stands in a text: killing → kill, women → woman."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.language.english.grammar.irregular_forms import (
    CLITIC_VERBS,
    DOUBLING,
    IRREGULAR_NOUNS,
    IRREGULAR_VERBS,
    OBJECT_PRONOUNS,
    SILENT_E,
    WITHOUT_E,
)

# Forms without -s, -ed or -ing that are no infinitives.
_IRREGULAR_BARE = frozenset(("am", "are", "is", "was", "were", "wo", "ca", "sha"))
_DOUBLED = re.compile(r"([bcdgklmnprtvz])\1$")
# Endings of a stem that a verb has only with an e: chang-e, provid-e, settl-e, creat-e, argu-e, rais-e, chas-e.
_TAKES_E = re.compile(
    r"(?:[cvuz]|[aeiouylnrp]s|[bcdfgkpstz]l|[dlnr]g"
    r"|(?<![aeiou])(?:[aiou]d|[aeiouy]g|[aou]t|[aiu]r|[aiou]k|[aiu]m|[aiuy]n|[aiouy]p|[aiu]b|[au]l|or|eg)|[iu]at|uad|uid|ieg|(?<=qu)(?:ir|ak|ot)|yl)$"
)


# As many words as forty long articles have.
@lru_cache(20_000)
def lemma_of(word: str, tag: str) -> str:
    """The lemma of a word with this Penn tag, in small letters but for names.

    >>> lemma_of("killing", "VBG"), lemma_of("women", "NNS"), lemma_of("’s", "VBZ"), lemma_of("Lee", "NNP")
    ('kill', 'woman', 'be', 'Lee')
    """
    if tag in ("NNP", "NNPS"):
        return word
    plain = word.lower().replace("’", "'")
    if tag == "MD" or tag.startswith("VB"):
        return verb_lemma(plain, tag)
    if tag == "PRP":
        return OBJECT_PRONOUNS.get(plain, plain)
    if tag == "NNS":
        return noun_lemma(plain)
    return "not" if plain == "n't" else plain


def verb_lemma(word: str, tag: str) -> str:
    """The infinitive of a verb in small letters."""
    if tag in ("VB", "VBP", "MD"):
        return CLITIC_VERBS.get(word) or (IRREGULAR_VERBS[word] if word in _IRREGULAR_BARE else word)
    if word in CLITIC_VERBS and tag != "VBD":
        return CLITIC_VERBS[word]
    if known := IRREGULAR_VERBS.get(word):
        return known
    if tag == "VBZ":
        return _without_s(word)
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if len(stem) < len(word) and any(letter in "aeiouy" for letter in stem):
            return _infinitive(stem, ending)
    return word


def noun_lemma(word: str) -> str:
    """The singular of a plural noun in small letters; of a compound, the singular of its last part."""
    head, hyphen, last = word.rpartition("-")
    if known := IRREGULAR_NOUNS.get(last):
        return head + hyphen + known
    if last.endswith("men") and len(last) > 4:
        return word[:-2] + "an"
    return _without_s(word)


def _without_s(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if re.search(r"(?:ss|x|z|ch|sh|[^aeiou]o)es$", word):
        return word[:-2] if not word.endswith("zes") or word.endswith("zzes") else word[:-1]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 2 else word


def _infinitive(stem: str, ending: str) -> str:
    if ending == "ed" and stem.endswith("i") and len(stem) > 2:
        return stem[:-1] + "y"
    if stem in WITHOUT_E:
        return stem
    if stem in SILENT_E:
        return stem + "e"
    if _DOUBLED.search(stem) and (stem[-1] not in "lz" or stem in DOUBLING):
        return stem[:-1]
    return stem + "e" if _TAKES_E.search(stem) else stem

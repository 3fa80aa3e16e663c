"""Parts of speech: an averaged perceptron (Collins 2002) that reads a sentence from left to right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from reader.grammar.perceptron import Model
from reader.language.english.grammar.irregular_forms import PLACES
from reader.language.english.grammar.weights import weights

# Before a word that has one tag only, which need not be weighed.
SURE = "*"

_START, _END = "<", ">"
_DIGIT = re.compile(r"\d")
# Words that differ are few: 20,000 of them are as many as forty long articles have, in a few megabytes.
_KEPT = 20_000


class Tagger:
    """Gives each word of a sentence its tag of the Penn Treebank (Marcus et al. 1993)."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._sure = lru_cache(_KEPT)(self._only_tag)
        self._own = lru_cache(_KEPT)(lambda word: model.total(own(word)))
        self._beside = lru_cache(_KEPT)(lambda word, place: model.total(beside(word, place)))

    def tags(self, words: Sequence[str]) -> list[str]:
        """One tag for each word of a sentence, in order."""
        sure, own_total, beside_total = self._sure, self._own, self._beside
        best, labels, total = self._model.scale.best, self._model.labels, self._model.total
        forms = [_START, _START, *forms_of(words), _END, _END]
        before, last, tags = _START, _START, []
        for at in range(2, len(forms) - 2):
            form = forms[at]
            tag = sure(form)
            if not tag:
                left, right = forms[at - 1], forms[at + 1]
                weights = (
                    own_total(form)
                    + beside_total(left, "-")
                    + beside_total(right, "+")
                    + beside_total(forms[at - 2], "=")
                    + beside_total(forms[at + 2], "#")
                    + total(between(form, left, right, last, before))
                )
                tag = labels[best(weights)]
            tags.append(tag)
            before, last = last, tag
        return tags

    def _only_tag(self, form: str) -> str:
        """The tag of a word that has never had another; nothing for words that have, or are not known."""
        weights = self._model.total((SURE + form,))
        return self._model.labels[self._model.scale.best(weights)] if weights else ""


def forms_of(words: Sequence[str]) -> list[str]:
    """The words as features name them: a letter for their shape, then lower case, figures as 0.

    In a headline that has a capital on every long word, capitals tell nothing, and the shape says so.
    """
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    titled = len(long) > 2 and all(word[0].isupper() for word in long)
    return [("T" if titled and word[0].isupper() else _shape(word)) + _plain(word) for word in words]


@lru_cache(_KEPT)
def _plain(word: str) -> str:
    return _DIGIT.sub("0", word.lower().replace("’", "'"))


@lru_cache(_KEPT)
def _shape(word: str) -> str:
    if word.islower():
        return "-" if "-" in word else "x"
    if word[0].isupper():
        return "C" if len(word) > 1 and word.isupper() else "c"
    return "0" if word[0].isdigit() else "."


def own(form: str) -> tuple[str, ...]:
    """What a word tells of its own tag."""
    shape, word = form[0], form[1:]
    return (
        "!",
        "w" + word,
        "1" + form[0] + word[-1:],
        "2" + word[-2:],
        "3" + word[-3:],
        "4" + word[-4:],
        "p" + word[:1],
        "q" + word[:3],
        "h" + shape + ("-" if "-" in word else ""),
        "i" + PLACES.get(word, ""),
    )


def beside(form: str, place: str) -> tuple[str, ...]:
    """What a word tells of the tag of the next (-), the next but one (=), the last (+) or the last but one (#)."""
    if place in "=#":
        return (place + form[1:],)
    return (place + form[1:], place + "3" + form[-3:], place + "h" + form[0])


def between(form: str, left: str, right: str, last: str, before: str) -> tuple[str, ...]:
    """What a word tells together with its neighbours and with the last two tags."""
    word = form[1:]
    return (
        "l" + left[1:] + " " + word,
        "r" + word + " " + right[1:],
        "t" + last,
        "u" + before + " " + last,
        "v" + last + " " + word,
        "x" + last + " " + right[1:],
        "y" + last + form[0] + form[-2:],
    )


@cache
def tagger() -> Tagger:
    """The tagger for English news, read from the package when it is first wanted."""
    return Tagger(Model.read(weights("tagger")))

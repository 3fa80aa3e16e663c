"""Whom a mention stands for, in any language that has a record."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.language.languages import language_of
from reader.language.record import Language
from reader.model import Article, How, Quotation, Speaker, SpeakerKind

_STEM = 2


def resolve_speakers_generally(article: Article, quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """The same quotations with their speakers: the fullest name that shares the surname, or the words as they stand.

    A pronoun is whoever spoke last before it; since nothing else is known of it, that is no more than nearness.
    """
    language = language_of(article.language)
    full = Counter(
        name for quotation in quotations if quotation.mention for name in [quotation.mention.line_of(article.text)]
    )
    known = [name for name in full if len(name.split()) > 1 and name[0].isupper()]
    known += _introduced(article.text, [name for name in full if len(name.split()) == 1], language)
    resolved: list[Quotation] = []
    last: Speaker | None = None
    for quotation in quotations:
        if quotation.mention is None:
            resolved.append(quotation)
            continue
        words = quotation.mention.line_of(article.text)
        if words.casefold() in language.pronouns:
            resolved.append(replace(quotation, speaker=last, how=How.BEFORE))
            continue
        last = _speaker(article.text, words, known, language)
        resolved.append(replace(quotation, speaker=last))
    return tuple(resolved)


def _introduced(text: str, single: Sequence[str], language: Language) -> list[str]:
    """The full names in the text that end in one of these words."""
    particles = "|".join(map(re.escape, language.particles)) or "-"
    found = []
    for name in single:
        pattern = rf"\b([^\W\d_]+(?:-[^\W\d_]+)?)((?: (?:{particles}))*) {re.escape(name)}\b"
        for match in re.finditer(pattern, text) if name[0].isupper() else ():
            first = match[1].casefold()
            title = first in language.titles or first.endswith(language.title_endings or ("\0",))
            if match[1][0].isupper() and first not in language.stop_words and not title:
                found.append(match[0])
    return found


def _speaker(text: str, words: str, known: Sequence[str], language: Language) -> Speaker:
    if not words[0].isupper() or words.split(maxsplit=1)[0].casefold() in language.articles:
        return Speaker(words, SpeakerKind.DESCRIBED)
    fitting = [name for name in known if _fits(words, name)]
    best = max(fitting, key=lambda name: (len(name.split()), len(name)), default=words)
    return Speaker(_first_case(text, best, language))


def _fits(words: str, name: str) -> bool:
    """Whether every word of the mention is one of the name's, endings apart, the last of them no given name."""
    parts, named = words.split(), name.split()
    if len(parts) > len(named):
        return False
    return all(any(_alike(part, each) for each in named) for part in parts) and not (
        len(parts) == 1 and len(named) > 1 and _alike(parts[0], named[0]) and not _alike(parts[0], named[-1])
    )


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    cyrillic = "а" <= short[-1].casefold() <= "я"
    return cyrillic and len(short) > 3 and len(long) - len(short) <= _STEM + 1 and long.startswith(short[:-1])


def _first_case(text: str, name: str, language: Language) -> str:
    """The name as a subject: as the article has it elsewhere, else by endings that leave no doubt."""
    given, _, surname = name.rpartition(" ")
    fitting = [
        (given.removesuffix(case[0]) + case[2] + " " + surname.removesuffix(case[1]) + case[3], case[0])
        for case in (language.cases if given else ())
        if given.endswith(case[0]) and surname.endswith(case[1])
    ]
    told = next((full for full, _ in fitting if full in text), "")
    return told or next((full for full, case in fitting if case in language.clear_cases), name)

"""What an account makes of a statement: whom it gives it to, and which words it cuts or alters."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from reader.ledger import quoted_words
from reader.model import Comparison, Quotation, Span, Speaker, Statement, Treatment, Voice
from reader.similarity import word_changes

_SENTENCE_END = re.compile(r"[.!?]\W*\s")


class Rewording(NamedTuple):
    """Words of an account, and those of the fullest quotation in their place; either may be empty."""

    here: str
    there: str


def quotations_of(comparison: Comparison, statement: Statement, account: int) -> list[Quotation]:
    """The quotations in which an account gives a statement, in order."""
    return [comparison.witnesses[account].quotations[number] for number in statement.quotations[account]]


def speaker_of(comparison: Comparison, statement: Statement, account: int) -> Speaker | None:
    """Whom an account names for a statement, if anybody."""
    speakers = (one.speaker for one in quotations_of(comparison, statement, account))
    return next((speaker for speaker in speakers if speaker), None)


def homes(voices: Sequence[Voice]) -> Mapping[Statement, Sequence[Voice]]:
    """The voices that each statement stands under; more than one where accounts name different speakers."""
    found: dict[Statement, list[Voice]] = defaultdict(list)
    for voice in voices:
        for statement in voice.statements:
            found[statement].append(voice)
    return found


def given_to(comparison: Comparison, statement: Statement, account: int, among: Sequence[Voice]) -> Voice | None:
    """Which of the voices that a statement stands under an account means; none where it names nobody."""
    speaker = speaker_of(comparison, statement, account)
    if speaker is None:
        return None
    named = [voice for voice in among if voice.names[account]]
    choices = chain(
        (voice for voice in named if voice.names[account] == speaker.name),
        (voice for voice in named if speaker.name in voice.names[account]),
        named,
        (voice for voice in among if speaker.name in voice.names),
    )
    return next(choices, None)


def fullest(comparison: Comparison, statement: Statement) -> int | None:
    """The account that quotes most words of a statement, none where all only report it."""
    forms = {
        account: [form for form, _, _ in _words(comparison, statement, account)]
        for account in range(len(comparison.witnesses))
    }
    longest = max(forms, key=lambda account: (len(forms[account]), forms[account]))
    return longest if forms[longest] else None


def rewordings(
    comparison: Comparison, statement: Statement, account: int, full: int | None = None
) -> tuple[Rewording, ...]:
    """Where an account's quoted words differ from the fullest quotation, which is that of `full` if known already.

    The words are the accounts' own; differences of case and punctuation are none.
    """
    full = fullest(comparison, statement) if full is None else full
    here = _words(comparison, statement, account)
    if full is None or full == account or not here:
        return ()
    there = _words(comparison, statement, full)
    changes = word_changes(*([form for form, _, _ in words] for words in (here, there)))
    return tuple(
        _rewording(here[change.a_start : change.a_end], there, change.b_start, change.b_end) for change in changes
    )


def treated(treatment: Treatment | None, changes: Sequence[Rewording]) -> str:
    """What an account does to a statement: `altered`, or `quoted in another order` where nothing else is changed."""
    return f"{treatment} in another order" if treatment is Treatment.QUOTED and changes else f"{treatment}"


def _rewording(here: Sequence[_Word], there: Sequence[_Word], start: int, end: int) -> Rewording:
    """What an account has instead of the words from `start` to `end`."""
    if not here:
        start, end = _whole_sentences(there, start, end)
    return Rewording(_joined(here), _joined(there[start:end]))


def _whole_sentences(words: Sequence[_Word], start: int, end: int) -> tuple[int, int]:
    """The same cut, from the head of a sentence on where that leaves the same words: "[We go. We] sing", "[We go.]"."""
    for first in range(start, -1, -1):
        if _opens(words, first):
            return first, end - (start - first)
        if not first or words[first - 1][0] != words[end - 1 - (start - first)][0]:
            break
    return start, end


def _opens(words: Sequence[_Word], at: int) -> bool:
    """Whether a word is the first of a sentence or of all."""
    if not at:
        return True
    (_, before, text), (_, span, _) = words[at - 1], words[at]
    return _SENTENCE_END.search(text, before.end, span.start) is not None


_Word = tuple[str, Span, str]  # folded, its place, the text that it stands in


def _words(comparison: Comparison, statement: Statement, account: int) -> list[_Word]:
    witness = comparison.witnesses[account]
    return [
        (form, span, witness.article.text)
        for quotation in quotations_of(comparison, statement, account)
        if quotation.direct
        for form, span in quoted_words(witness, quotation)
    ]


def _joined(words: Sequence[_Word]) -> str:
    """The words as they stand, with what stands between them."""
    if not words:
        return ""
    (_, first, text), (_, last, _) = words[0], words[-1]
    whole = first.start <= last.start and last.end - first.start < sum(len(form) + 4 for form, _, _ in words)
    found = Span(first.start, last.end).of(text) if whole else " ".join(span.of(text) for _, span, _ in words)
    return " ".join(found.split())

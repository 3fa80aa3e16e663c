"""What one account states and another gives to somebody who says or believes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from reader.language.english.certainty import ACCOUNTING_FOR_OTHERS, BELIEVING, NEGATIONS
from reader.language.english.speech import BARE_REPORTING_VERBS
from reader.model import Kind, Span
from reader.verdict.cells import Cell
from reader.verdict.claims import AS_FACT, Claim, reach, stems_of
from reader.verdict.difference import Difference, Shown
from reader.verdict.words import Word

_SHARE = 0.7
_SHARED = 4
_SHARE_BELIEVED = 0.6
_SHARED_BELIEVED = 3
_LONGEST_SOURCE = 6
_SOURCE_NAMED_BEHIND = "according"
_ATTRIBUTING = BELIEVING | BARE_REPORTING_VERBS | {_SOURCE_NAMED_BEHIND}


def attribution_differences(a: Cell, b: Cell) -> Iterator[Difference]:
    """Sentences of nearly the same news, of which just one tells who says or believes it."""
    for one, other in ((a, b), (b, a)):
        for claim in one.claims:
            at = _attribution(claim)
            if at is not None and (plain := _plain(claim, at, other.claims)):
                difference = Difference(Kind.CERTAINTY, Shown((_source(claim.words, at),)), plain)
                yield difference if one is a else difference.turned


def _attribution(claim: Claim) -> int | None:
    """The word that gives a sentence without quotation marks to somebody, unless that is denied.

    Whom a bare `said` makes speak counts only where it is one who tells of others: a fire service may speak for itself.
    """
    if claim.forms.isdisjoint(_ATTRIBUTING) or claim.quoting:
        return None
    for at, word in enumerate(claim.words):
        if word.form in BELIEVING or word.form == _SOURCE_NAMED_BEHIND:
            return None if at and claim.words[at - 1].form in NEGATIONS else at
        if word.form in BARE_REPORTING_VERBS:
            beside = claim.words[max(0, at - 1) : at + 2]
            return at if any(each.form in ACCOUNTING_FOR_OTHERS for each in beside) else None
    return None


def _plain(claim: Claim, at: int, others: Sequence[Claim]) -> Shown | None:
    """Where the other cell says as a fact most of what stands behind a belief, or around an attribution."""
    believed = claim.words[at].form in BELIEVING
    news = stems_of(claim.words[at + 1 :] if believed else claim.words[:at] + claim.words[at + 1 :])
    fewest, share = (_SHARED_BELIEVED, _SHARE_BELIEVED) if believed else (_SHARED, _SHARE)
    if any(other.attributed or other.hedged for other in others if len(other.shared(news)) > 1):
        return None
    for other in others:
        shared = other.shared(news)
        told = len(stems_of(shared))
        if told >= max(fewest, share * min(len(news), len(stems_of(other.words)))):
            return Shown((reach(shared),), AS_FACT)
    return None


def _source(words: Sequence[Word], at: int) -> Span:
    """The attribution with whoever stands beside it, as far as no mark parts the words: `the fire service said`."""
    behind, before = list(pairwise(words[at:])), list(pairwise(words[: at + 1]))[::-1]
    if words[at].form == _SOURCE_NAMED_BEHIND:
        near = [after for _, after in takewhile(_unparted, behind[: _LONGEST_SOURCE - 1])]
    else:
        near = [word for word, _ in takewhile(_unparted, before[: _LONGEST_SOURCE - 1])]
    return reach([words[at], *near])


def _unparted(pair: tuple[Word, Word]) -> bool:
    left, right = pair
    return right.span.start <= left.span.end + 1

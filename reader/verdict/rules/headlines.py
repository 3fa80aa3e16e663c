"""What headlines of one event make of it: as so in one, and only said, suspected or possible in another.

Hit: "Hale: Pike stole boat" against "Pike stole boat in Orley".
Near miss: "Probe of Pike possible: Hale" against "Hale faces questions about Pike", which tell of two things, and "Did
Pike steal the boat?", which asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from reader.language.english.vocabulary.certainty_words import HEDGING_HEADLINES
from reader.language.english.vocabulary.stems import stem
from reader.model import Held, Kind, Span, Tense
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.claims import Claim
from reader.verdict.english.held_otherwise import asked

_TOGETHER = 0.6
"""The likelihood from which two headlines report the same: on annotated news six in eight findings are right."""
_TELLING = frozenset({Tense.PAST, Tense.PRESENT})


def headlines(case: Case) -> Iterator[Difference]:
    """Headlines that tell one thing as so and as said to be so."""
    one, other = case.one.headline, case.other.headline
    if one is None or other is None or case.link(one, other) < _TOGETHER:
        return
    if asked(case.one, case.one.words[one][-1:]) or asked(case.other, case.other.words[other][-1:]):
        return
    yield from case.both_ways(_held_back)
    yield from case.both_ways(_somebodys_word)


def _held_back(case: Case) -> Iterator[Difference]:
    """A word by which the first headline alone does not tell its news as so."""
    one, other = case.one.headline or 0, case.other.headline or 0
    cue = _cue(case.one, one)
    if cue is None or _cue(case.other, other) is not None:
        return
    if _of_the_same(case.one.words[one][cue + 1 :], case.other.words[other]):
        yield Difference(Kind.CERTAINTY, _from(case.one, one, cue), _from(case.other, other, 0))


def _of_the_same(behind: Sequence[CellWord], others: Sequence[CellWord]) -> bool:
    """Whether the word of news right behind a cue, which is what it holds back, is in the other headline too.

    Of 12 findings in 489 groups of articles 4 were wrong, two of which shared a later word only.
    """
    held_back = next((stem(word.form) for word in behind if word.content), None)
    return held_back in {stem(word.form) for word in others}


def _cue(account: Account, headline: int) -> int | None:
    """The number of the word that holds a headline back: "Report:", or one of a list with no colon behind it."""
    words = account.words[headline]
    parted = [account.text[word.span.end : word.span.end + 1] == ":" for word in words]
    if words and words[0].form == "report" and parted[0]:
        return 0
    loose = (at for at, word in enumerate(words) if word.form in HEDGING_HEADLINES and not parted[at])
    return next(loose, None)


def _from(account: Account, headline: int, first: int) -> Shown:
    """A headline from one of its words on."""
    words = account.words[headline]
    return Shown((Span(words[first].span.start, words[-1].span.end),))


def _somebodys_word(case: Case) -> Iterator[Difference]:
    """What one headline gives as the word of somebody whom the other, which tells it as so, does not name."""
    for mine, yours in product(*(account.claims(account.headline or 0) for account in (case.one, case.other))):
        if mine.clause.held is Held.ATTRIBUTED and _told(yours) and _one(mine, yours) and _unnamed(case, mine):
            yield Difference(Kind.CERTAINTY, _whole(mine), _whole(yours))


def _told(claim: Claim) -> bool:
    return claim.clause.held is Held.STATED and claim.clause.tense in _TELLING


def _one(mine: Claim, yours: Claim) -> bool:
    """Whether both have one verb, and a noun with it; who does it and who has it done are told apart badly here."""
    nouns = (mine.subjects | mine.things) & (yours.subjects | yours.things)
    return bool(nouns) and not mine.verb.isdisjoint(yours.verb)


def _unnamed(case: Case, claim: Claim) -> bool:
    """Whether the other headline has no word of the name of whoever says this."""
    holder, headline = claim.clause.holder, case.other.headline
    words = case.one.words[claim.passage]
    said_by = {stem(word.form) for word in words if holder and word.span.touches(holder)}
    return bool(said_by) and said_by.isdisjoint(stem(word.form) for word in case.other.words[headline or 0])


def _whole(claim: Claim) -> Shown:
    """A claim of a headline, with whose word it is."""
    spans = [claim.clause.span, *([claim.clause.holder] if claim.clause.holder else [])]
    return Shown((Span(min(span.start for span in spans), max(span.end for span in spans)),))

"""Loosened in one account, told as so in another: alleged, apparent, believed, claimed, possible.

Hit: "apparently killed himself" against "before killing himself", "the apparent rocket blew up" against "the rocket,
which blew up".
Near miss: "allegedly fled on foot" against "officers fled the building", where the passages tell of different things.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.english.vocabulary.acts import TOPICS
from reader.language.english.vocabulary.certainty_words import CLAIMING, LOOSENING
from reader.language.english.vocabulary.common_words import WORD
from reader.language.english.vocabulary.stems import stem
from reader.model import Held, Tense
from reader.verdict.case import Account, Case
from reader.verdict.difference import Difference, untouched
from reader.verdict.english.claims import Claim
from reader.verdict.english.held_otherwise import ClaimPair, differences, pairs
from reader.verdict.english.loose_words import loose_words

_REPORT = stem("report")


def loosened(case: Case) -> Iterator[Difference]:
    """Claims that one account loosens and the other gives as so."""
    by_clauses = list(differences(case, _found))
    yield from by_clauses
    yield from untouched(case.both_ways(loose_words), by_clauses)


def _found(case: Case) -> Iterator[ClaimPair]:
    for pair in pairs(case, Held.HEDGED, LOOSENING):
        if _told(pair.there) and not _also_a_claim(case, pair):
            yield pair


def _told(claim: Claim) -> bool:
    """Whether it is told as so: not what somebody may do, nor what something is about: "a vote on raising the toll"."""
    return claim.clause.tense is not Tense.INFINITIVE and claim.clause.joined not in TOPICS


def _also_a_claim(case: Case, pair: ClaimPair) -> bool:
    """Whether one account says that somebody claims it, and the other that somebody says so: the same in other words.

    What an outlet reports counts as told.
    """
    claims, says = _verbs(case.one, pair.here), _verbs(case.other, pair.there)
    return not CLAIMING.isdisjoint(claims) and pair.there.clause.held is Held.ATTRIBUTED and _REPORT not in says


def _verbs(account: Account, claim: Claim) -> set[str]:
    """The stems of the words of its cue, without "allegedly" and the like, by which the account itself loosens it."""
    cue = claim.clause.cue
    words = WORD.findall(cue.of(account.text).lower()) if cue else ()
    return {stem(word) for word in words if not word.endswith("ly")}

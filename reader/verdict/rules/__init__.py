"""The rules that find differences between two whole accounts: one file a rule, all of them listed in `RULES`.

A rule is called with every two English accounts, one that is `OF_ANY_LANGUAGE` with every two, and yields what they do
to each other's words, wherever those words stand. It says nothing unless both sides can be told to speak of one thing:
`Case.link` says how likely two passages do. What it reads of one account alone it reads by `Account.read`, once for all
that the account meets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.verdict.case import Case
from reader.verdict.difference import Difference
from reader.verdict.rules.act_days import act_days
from reader.verdict.rules.counts import counts
from reader.verdict.rules.doubted import doubted
from reader.verdict.rules.expected import expected
from reader.verdict.rules.headlines import headlines
from reader.verdict.rules.labels import labels
from reader.verdict.rules.loosened import loosened
from reader.verdict.rules.misnamed import misnamed
from reader.verdict.rules.namesakes import namesakes
from reader.verdict.rules.opposites import opposites
from reader.verdict.rules.places import places
from reader.verdict.rules.quotations import quotations
from reader.verdict.rules.spellings import spellings
from reader.verdict.rules.unanswered import unanswered

Rule = Callable[[Case], Iterator[Difference]]

RULES: tuple[Rule, ...] = (
    act_days,
    counts,
    doubted,
    expected,
    headlines,
    labels,
    loosened,
    misnamed,
    namesakes,
    opposites,
    places,
    quotations,
    spellings,
    unanswered,
)

OF_ANY_LANGUAGE = frozenset[Rule]((counts, quotations))
"""Rules that go by figures and by quoted words, which any language has; all others read English."""


def may_be_asked(rule: Rule, case: Case) -> bool:
    """Whether a rule knows the language of both accounts."""
    return case.english or rule in OF_ANY_LANGUAGE

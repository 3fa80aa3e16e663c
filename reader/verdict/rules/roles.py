"""Who did it to whom: the same two around one verb, with their parts exchanged.

Hit: "The suspect shot the officer" against "The officer shot the suspect".
Near miss: "The suspect was shot by the officer" against "The officer shot the suspect", which say the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from reader.model import Clause, Kind, Phrase
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord
from reader.verdict.difference import Difference, Shown

_TOGETHER = 0.7
"""The likelihood from which two passages report so much the same that one verb in both is one act."""
_ALIKE = 0.6
"""How alike the words of both passages are (0 to 1) from which the same words may have changed places in them.

Words that change places leave a passage's words as they were, so that 0.4 finds no more, at a tenth more parsing: over
628 groups of articles of one event neither finds any, with roles exchanged in annotated articles both find the same.
"""

RoleParts = Mapping[tuple[str, str], Phrase]
"""The phrases around a verb, by the part that they play and the lemma of their noun."""


def roles(case: Case) -> Iterator[Difference]:
    """Two around one verb whose parts are exchanged."""
    for one, other in case.linked(_TOGETHER):
        alike = case.rarity.alike(case.one.stems[one], case.other.stems[other]) >= _ALIKE
        if alike and _moved(case.one, one, case.other, other):
            for (lemma, mine), (other_lemma, yours) in product(_acts(case.one, one), _acts(case.other, other)):
                if lemma == other_lemma:
                    yield from _exchanged(mine, yours)


def _moved(here: Account, one: int, there: Account, other: int) -> bool:
    """Whether the words of news that both passages have stand in another order, or one of the two has a "by" more."""
    shared = here.stems[one] & there.stems[other]
    if _in_order(here.told[one], shared) != _in_order(there.told[other], shared):
        return True
    return _agents(here.words[one]) != _agents(there.words[other])


def _in_order(told: Sequence[str], shared: frozenset[str]) -> list[str]:
    """These stems in the order in which words of news first have them."""
    return list(dict.fromkeys([each for each in told if each in shared]))


def _agents(words: Sequence[CellWord]) -> int:
    return sum(word.form == "by" for word in words)


def _acts(account: Account, passage: int) -> list[tuple[str, RoleParts]]:
    """The verbs of a passage with what stands around them."""
    return [(clause.lemma, _parts(account, clause)) for clause in account.clauses(passage)]


def _parts(account: Account, clause: Clause) -> RoleParts:
    phrases = [("subject", phrase) for phrase in clause.subjects] + [("object", phrase) for phrase in clause.objects]
    return {(part, _name(account, phrase)): phrase for part, phrase in (*phrases, *clause.complements)}


def _name(account: Account, phrase: Phrase) -> str:
    """The noun of a phrase; where it ends in a figure ("beat Orley Town 3-1"), what stands before that."""
    if not phrase.lemma[:1].isdigit():
        return phrase.lemma.casefold()
    before = account.text[phrase.span.start : phrase.head.start].split()
    return before[-1].casefold() if before else phrase.lemma


def _exchanged(here: RoleParts, there: RoleParts) -> Iterator[Difference]:
    for (part, name), (other_part, other_name) in combinations(here, 2):
        crossed = [(part, other_name), (other_part, name)]
        kept = {(part, name), (other_part, other_name)}
        if part != other_part and name != other_name and there.keys() >= set(crossed) and not there.keys() & kept:
            mine = [here[part, name].span, here[other_part, other_name].span]
            yours = [there[each].span for each in crossed]
            yield Difference(Kind.OTHER, Shown(tuple(sorted(mine))), Shown(tuple(sorted(yours))))

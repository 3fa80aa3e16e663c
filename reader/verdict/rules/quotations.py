"""Other words in one quotation: what two accounts put between marks for the same utterance and write differently.

Hit: "critical for stability and calm in the north" against "critical for stability and claim in the north".
Near miss: "critical for stability" against the whole sentence, since who quotes less alters nothing (a cut before the
end of a sentence is shown as one), and "critical for the stability", which differs in a small word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from reader.language.english.people.naming import NAME_PARTICLES, OFFICES_IN_SHORT
from reader.language.english.vocabulary.stems import stem
from reader.model import Kind, Span, Weight
from reader.similarity import Change
from reader.verdict.case import Account, Case
from reader.verdict.cells.cell_words import CellWord, sentence_around
from reader.verdict.cells.wording import same_words, stretches
from reader.verdict.difference import Difference, Shown
from reader.verdict.english.slips import slipped
from reader.verdict.quoted_words import of_substance
from reader.verdict.retellings import retellings
from reader.verdict.utterance_pairs import LONGEST_CHANGE, UtterancePair, utterance_pairs

_SMALL = 2
"""Words in one place that nobody misses where none of them says something by itself; more are another phrase."""
_RETOLD = 0.6
"""The share of the shorter quotation that both have, below which they part everywhere: their sentences are shown."""
_NOTES = frozenset({"sic"})
"""Words that an editor puts into a quotation without brackets."""


def quotations(case: Case) -> Iterator[Difference]:
    """Other words in one quotation: one difference for all places in which two copies part, one for what is cut."""
    every = list(utterance_pairs(case))
    for copies in every:
        marked = [change for change in copies.changes if _marked(copies, change)]
        yield from _altered(copies, [each for each in copies.changes if each not in marked])
        if cut := marked or _cut_off(case, copies):
            yield _difference(Kind.SHORTENED, copies, cut)
    copied = [quoted for copies in every for quoted in (copies.one, copies.other)]
    yield from (_worded(one.words, other.words) for one, other in retellings(case, copied))


def _altered(copies: UtterancePair, changes: Sequence[Change]) -> Iterator[Difference]:
    altered = [each for each in changes if _alters(copies, each)]
    if altered and copies.shared < _RETOLD * len(copies.shorter.words):
        yield _sentences(copies, altered[0])
    elif altered:
        yield _difference(Kind.QUOTE_WORDING, copies, altered)


def _marked(copies: UtterancePair, change: Change) -> bool:
    """Whether a bracket or an ellipsis shows that words were left out or put in."""
    here, there = copies.own(change)
    return any(word.cut for word in (*here, *there, *copies.behind(change)))


def _substance(words: Sequence[CellWord]) -> set[str]:
    """The stems of the words that an editor misses."""
    return {stem(word.form) for word in words if of_substance(word)}


def _alters(copies: UtterancePair, change: Change) -> bool:
    """Whether other words of substance stand in a place, and not the same in another dress: masked, or in short."""
    here, there = copies.own(change)
    every = (*here, *there)
    if max(len(here), len(there)) <= _SMALL and _substance(here) == _substance(there):
        return False
    if max(len(here), len(there)) > LONGEST_CHANGE or any(word.masked or word.form in _NOTES for word in every):
        return False
    if same_words(here, there) or _one_name(here, there) or _in_short(here, there):
        return False
    return not _in_another_place(copies, here, there)


def _in_another_place(copies: UtterancePair, here: Sequence[CellWord], there: Sequence[CellWord]) -> bool:
    """Whether words of news that seem exchanged stand as often in the other quotation, which has both of them."""
    mine, yours = ({word.form for word in words if word.content} for words in (here, there))
    if not (mine and yours):
        return False
    one, other = (Counter(word.form for word in quoted.words) for quoted in (copies.one, copies.other))
    return any(one[form] <= other[form] for form in mine) or any(other[form] <= one[form] for form in yours)


def _in_short(here: Sequence[CellWord], there: Sequence[CellWord]) -> bool:
    """Whether both are one office, once in short: Gov., Governor."""
    mine, yours = ([OFFICES_IN_SHORT.get(word.form, word.form) for word in words] for words in (here, there))
    return mine == yours


def _one_name(here: Sequence[CellWord], there: Sequence[CellWord]) -> bool:
    """Whether both sides are one name in two spellings."""
    mine, yours = ([word for word in words if word.form not in NAME_PARTICLES] for words in (here, there))
    if len(mine) != len(yours) or not all(word.text[:1].isupper() for word in (*mine, *yours)):
        return False
    return all(one.form == other.form or slipped(one.form, other.form) for one, other in zip(mine, yours, strict=True))


def _cut_off(case: Case, copies: UtterancePair) -> list[Change]:
    """The few words with which one copy goes on behind the end of the other, if the other account never quotes them."""
    ends = len(copies.one.words), len(copies.other.words)
    last = copies.last
    rests = copies.one.words[last.a_end :], copies.other.words[last.b_end :]
    for rest, other_rest, other_account in ((*rests, case.other), (*rests[::-1], case.one)):
        if not other_rest and 0 < len(rest) <= LONGEST_CHANGE and not _all_quoted(rest, other_account):
            return [Change(last.a_end, ends[0], last.b_end, ends[1])]
    return []


def _all_quoted(words: Sequence[CellWord], account: Account) -> bool:
    quoted = {word.form for passage in account.words for word in passage if word.quotation >= 0}
    return all(word.form in quoted for word in words if word.content)


def _sentences(copies: UtterancePair, change: Change) -> Difference:
    """The two sentences that part in this place."""
    ends = (copies.one.words, change.a_start), (copies.other.words, change.b_start)
    return _worded(*(words[sentence_around(words, min(at, len(words) - 1))] for words, at in ends))


def _worded(here: Sequence[CellWord], there: Sequence[CellWord]) -> Difference:
    return Difference(Kind.QUOTE_WORDING, Shown(stretches(here)), Shown(stretches(there)), weight=Weight.WORDING)


def _difference(kind: Kind, copies: UtterancePair, changes: Sequence[Change]) -> Difference:
    one = _shown(copies.one.words, [(each.a_start, each.a_end, each.b_start == each.b_end) for each in changes])
    other = _shown(copies.other.words, [(each.b_start, each.b_end, each.a_start == each.a_end) for each in changes])
    return Difference(kind, one, other, weight=Weight.WORDING)


def _shown(words: Sequence[CellWord], places: Sequence[tuple[int, int, bool]]) -> Shown:
    """The words of every place, with the shared one before them where one of the sides has none of its own."""
    spans: list[Span] = []
    for start, end, alone in places:
        spans += stretches(words[max(0, start - (alone or start == end)) : end])
    return Shown(tuple(spans))

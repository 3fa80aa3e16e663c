"""Whom a sentence is about: the first noun phrase that nothing marks as an object, past an opening clause."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.people.epithets import PARTIES
from reader.language.english.people.reporting import SUBORDINATORS, TIMES
from reader.phrases.nouns import Noun, Sort
from reader.phrases.objects import GOVERNING, governed, in_commas, is_compared, is_object, stands_for_nobody
from reader.phrases.words import DASHES, Word, form_at, may_be_finite, next_comma

_JOINING = frozenset(("and", "but", "or", "nor", "yet", "so"))
CLAUSE_OPENERS = SUBORDINATORS - _JOINING - frozenset(("that", "who", "which", "what", "whom", "whose"))
"""Words with which a sentence opens in a clause that is not its main one."""

_DATELINE = 10
"""Words of a dateline, with its dash. Chosen by hand."""
_BEFORE_CLAUSES = CLAUSE_OPENERS | _JOINING | TIMES | {"that", "then"}


def main_subject(words: list[Word], start: int, nouns: Sequence[Noun]) -> Noun | None:
    """The first noun phrase that nothing marks as an object, past an opening clause or phrase."""
    begin = _past_opening(words, start, nouns[-1].end if nouns else start)
    free = [noun for noun in nouns if noun.start >= begin and _may_lead(words, noun, start)]
    while len(free) > 1 and not _leads_a_verb(words, free[0]):
        passing = in_commas(words, free[0]) and not _goes_on_to_tell(words, free[0].end + 1)
        if not passing and words[free[0].start - 1].form not in CLAUSE_OPENERS:
            break
        free.pop(0)
    return free[0] if free else None


def _goes_on_to_tell(words: list[Word], at: int) -> bool:
    """Whether what stands behind a name and its comma only tells of its bearer: ", who", ", Ogden Democrat"."""
    return words[at].form in ("which", "who") or not PARTIES.keys().isdisjoint((words[at].form, form_at(words, at + 1)))


def heads_its_clause(words: list[Word], noun: Noun, start: int) -> bool:
    """Whether a noun phrase opens its sentence, or a clause behind a mark, a joining word, a time or a name.

    Only such a one is the subject of a verb that stands far from it: the object in "he asked Lee a question, saying" is
    not.
    """
    if noun.start == start:
        return True
    before = words[noun.start - 1]
    if before.form == "where":  # "in the square where a man was shot, chanting" does not tell who chants
        return noun.sort is Sort.PRONOUN
    return before.capital or not before.form.isalpha() or before.form in _BEFORE_CLAUSES


def _past_opening(words: list[Word], start: int, end: int) -> int:
    """Where the comma stands behind the clause or phrase that opens a sentence; its start where none does."""
    start = _past_dateline(words, start, end)
    first = start + (start + 1 < len(words) and words[start].form in _JOINING)
    opening = form_at(words, first)
    if opening in CLAUSE_OPENERS or opening in GOVERNING or opening.endswith("ing"):
        return next_comma(words, start, end) or start
    return start


def _past_dateline(words: list[Word], start: int, end: int) -> int:
    """Where the dash stands behind the outlet that a sentence opens with: "Salem (KTV) - Ann Lee said"."""
    near = range(start + 2, min(start + _DATELINE, end))
    return next((at for at in near if words[at].form in DASHES and words[at - 1].form == ")"), start)


def _may_lead(words: list[Word], noun: Noun, start: int) -> bool:
    """Whether nothing speaks against a noun phrase as the one that a sentence is about."""
    if noun.sort < Sort.NOUN or noun.possessive or governed(words, noun, start):
        return False
    if noun.end == noun.start + 1 and stands_for_nobody(words, noun):
        return False
    if noun.start > start and words[noun.start - 1].form == "(":
        return False
    return not is_compared(words, noun) and not is_object(words, noun, start)


def _leads_a_verb(words: list[Word], noun: Noun) -> bool:
    """Whether a verb follows the comma behind a name: "the mayor, Ann Lee, left"."""
    verb = words[noun.end + 1].form if noun.end + 1 < len(words) and words[noun.end].form == "," else ""
    set_apart = noun.start > 0 and words[noun.start - 1].form == "," and noun.end - noun.start > 1
    return noun.sort is Sort.NAME and set_apart and may_be_finite(verb)

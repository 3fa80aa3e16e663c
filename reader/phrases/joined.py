"""Phrases that "and" joins to another: two that are a subject together, and the last of what a preposition governs."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.people.naming import NOT_NAMES, STANDING_ALONE
from reader.phrases.heads import CLAUSE_OPENERS, heads_its_clause, main_subject
from reader.phrases.nouns import Noun, Sort
from reader.phrases.nouns.run_on import may_stand_between
from reader.phrases.objects import governed
from reader.phrases.words import QUOTATION, Word, is_finite, may_be_finite

_SHARES = (["percent", "of"], ["%", "of"])
_CLAUSE_STARTS = CLAUSE_OPENERS | {",", "(", "that", "what", "both", "but", QUOTATION, "—", "–", "--"}


def first_of_two(words: list[Word], noun: Noun, before: Sequence[Noun]) -> Noun:
    """The first of two that "and" joins, the second of which is given; else that one."""
    joint = noun.start - 1
    joint -= (
        joint > 1 and words[joint - 1].form == "and" and not words[joint].capital and may_stand_between(words[joint])
    )
    joined = joint > 0 and words[joint].form == "and"
    end = joint - 3 if joined and _party_stands_before(words, joint) else joint
    return next((other for other in before if joined and other.end == end), noun)


def _party_stands_before(words: list[Word], joint: int) -> bool:
    """Whether commas part a politician's party and state from an "and" at word `joint`: "Ann Lee, D-Ogden, and"."""
    return joint > 3 and words[joint - 1].form == "," == words[joint - 3].form and "-" in words[joint - 2].form


def with_the_first(words: list[Word], noun: Noun, start: int, before: Sequence[Noun]) -> Noun:
    """The two that are a subject together, as one phrase: "Lee and Hart said", "he and other officials said"."""
    listed = _first_of_list(words, noun, start, before)
    if listed:
        described = _only_describes(words, listed, noun)
        return listed if described else Noun(listed.start, noun.end, Sort.NOUN, False)
    first = first_of_two(words, noun, before)
    if noun.start - 1 <= start or _stands_alone(words, noun, first) or first.possessive:
        return noun
    begin = _first_begins(words, noun, first, start)
    whole = begin == start or _starts_clause(words, begin - 1)
    return Noun(begin, noun.end, Sort.NOUN, False) if whole and begin < noun.start else noun


def _stands_alone(words: list[Word], noun: Noun, first: Noun) -> bool:
    """Whether a phrase is "some" or the like; "others" are joined to a `first` that is described or named."""
    form = words[noun.start].form
    joined = form == "others" and first.sort in (Sort.NOUN, Sort.NAME)
    return noun.end == noun.start + 1 and form in STANDING_ALONE and not joined


def _only_describes(words: list[Word], first: Noun, last: Noun) -> bool:
    """Whether what follows a name tells two things of its bearer: "Ann Lee, editor of the Herald and a candidate"."""
    told = not words[first.end + 1].capital and words[last.start].form in ("a", "an")
    return first.sort is Sort.NAME and last.sort is Sort.NOUN and told


def _first_of_list(words: list[Word], noun: Noun, start: int, before: Sequence[Noun]) -> Noun | None:
    """The first of three or more in a list that a noun phrase closes: "Ann Lee, Tom Hart and Max Poole said".

    Of two, with a description of the first between them ("Ann Lee, a clerk, and Tom Hart"), the first.
    """
    joint = noun.start - 1
    if joint <= start or words[joint].form != "and":
        return None
    last = _ending_at(joint - (words[joint - 1].form == ","), before)
    first = last
    while first and (earlier := _before_comma(words, first, start, before)):
        first = earlier
    if first is last or first is None or first.sort < Sort.NOUN or first.possessive:
        return None
    return first if first.start == start or _starts_clause(words, first.start - 1) else None


def _before_comma(words: list[Word], noun: Noun, start: int, nouns: Sequence[Noun]) -> Noun | None:
    """The noun phrase that only a comma parts from this one."""
    parted = noun.start - 1 > start and words[noun.start - 1].form == ","
    return _ending_at(noun.start - 1, nouns) if parted else None


def _ending_at(at: int, nouns: Sequence[Noun]) -> Noun | None:
    return next((noun for noun in nouns if noun.end == at), None)


def _first_begins(words: list[Word], noun: Noun, first: Noun, start: int) -> int:
    """Where the first of two begins, the word that opens the sentence with it; the start of the second for none."""
    opening = start if _is_of_name(words[start]) else noun.start
    if first is noun:
        return opening if noun.start == start + 2 and words[start + 1].form == "and" else noun.start
    several = words[first.end - 1].form.endswith("s")
    if first.sort < Sort.NOUN and not several:
        return noun.start
    return min(opening, first.start) if several and first.start == start + 1 else first.start


def _is_of_name(word: Word) -> bool:
    return word.capital and word.form not in NOT_NAMES


def with_the_next(words: list[Word], noun: Noun, nouns: Sequence[Noun]) -> Noun:
    """The phrase with a second one of its sort that "and" joins to it: "Lee and Hart", "farmers and clerks"."""
    joined = noun.sort in (Sort.NAME, Sort.NOUN) and noun.end < len(words) and words[noun.end].form == "and"
    second = next((other for other in nouns if joined and other.start == noun.end + 1), noun)
    both = second.sort is noun.sort and second is not noun and not second.possessive
    return Noun(noun.start, second.end, Sort.NOUN, False) if both else noun


def with_colleague(words: list[Word], noun: Noun, nouns: Sequence[Noun]) -> Noun:
    """Two politicians as one phrase: "Sens. Ann Lee, D-Ogden, and Tom Hart, R-Salem, said"."""
    behind = [word.form for word in words[noun.end : noun.end + 4]]
    if len(behind) < 4 or behind[0] != "," or behind[2:] != [",", "and"]:
        return noun
    second = next((other for other in nouns if other.start == noun.end + 4 and other.sort is Sort.NAME), None)
    return Noun(noun.start, second.end, Sort.NOUN, False) if second else noun


def far_subject(words: list[Word], start: int, nouns: Sequence[Noun]) -> Noun | None:
    """Whom a sentence is about, where a verb far behind can be theirs: both of two, and whom an "is" names.

    "One of the clerks in the town is Tom Hart, who in May said" makes it Tom Hart.
    """
    main = main_subject(words, start, nouns)
    first = first_of_two(words, main, nouns) if main else None
    if main is None or first is None or not heads_its_clause(words, main, start) or governed(words, first, start):
        return None
    named = _named_by_is(words, main, nouns)
    if named:
        return named
    both = with_the_next(words, with_the_first(words, main, start, nouns), nouns)
    return both if both is not main else with_colleague(words, main, nouns)


def _named_by_is(words: list[Word], main: Noun, nouns: Sequence[Noun]) -> Noun | None:
    """The name in "One of the clerks in the town is Tom Hart", where no other verb stands before."""
    for noun in nouns:
        if noun.start <= main.end or noun.sort is not Sort.NAME or words[noun.start - 1].form not in ("is", "was"):
            continue
        between = words[main.end : noun.start - 1]
        plain = all(word.form.isalpha() and not may_be_finite(word.form) for word in between)
        return noun if main.sort is Sort.NOUN and plain else None
    return None


def _starts_clause(words: list[Word], at: int) -> bool:
    """Whether a clause can begin behind word `at`: behind "that", a comma, or a comma and "and"."""
    return words[at].form in _CLAUSE_STARTS or (words[at].form == "and" and words[at - 1].form == ",")


def is_last_of_governed(words: list[Word], noun: Noun, start: int, before: Sequence[Noun]) -> bool:
    """Whether "and" joins a name to one that a preposition governs: "the man leading the work on Ogden and Hart said".

    Where a verb stands before both, another clause may begin behind the "and".
    """
    if _is_last_of_list(words, noun, start, before):
        return True
    first = first_of_two(words, noun, before)
    if first is noun or not governed(words, first, start):
        return False
    if [word.form for word in words[max(first.start - 2, start) : first.start]] in _SHARES:
        return True
    if noun.sort is not Sort.NAME or first.sort is not Sort.NAME:
        return False
    main = main_subject(words, start, before)
    return main is not None and main.end < first.start and not any(map(_acts, words[main.end : first.start]))


def _is_last_of_list(words: list[Word], noun: Noun, start: int, before: Sequence[Noun]) -> bool:
    """Whether a preposition governs the list that a phrase ends: "a note to the board, the town and the press"."""
    first = first_of_two(words, noun, before)
    if first is noun or words[first.start - 1].form != ",":
        return False
    return any(other.end == first.start - 1 and governed(words, other, start) for other in before)


def _acts(word: Word) -> bool:
    """Whether a word between a noun phrase and a preposition can be its verb."""
    return not word.capital and is_finite(word.form)

"""Reported speech without marks: `Smith said that …`, `…, Smith said`, `According to Smith, …`.

Listed only where verb and speaker are plain: the speaker stands right beside the verb, and the statement is a clause.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reader.language.english.people.naming import CALENDAR, DETERMINERS, SUBJECT_PRONOUNS
from reader.language.english.people.reporting import (
    AUXILIARIES,
    BARE_REPORTING_VERBS,
    CLAUSE_UNDER_WAY,
    HELPING,
    IRREGULAR_PASTS,
    MODALS,
    NOUNS_AS_WELL,
    PREPOSITIONS,
    REPORTING_VERBS,
    SUBORDINATORS,
    TELLING_VERBS,
    TIMES,
)
from reader.model import How, Quotation, Span
from reader.phrases.cues import Cue
from reader.phrases.heads import CLAUSE_OPENERS
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import Force
from reader.phrases.words import AUXILIARIES_AND_PASTS, QUOTATION, Word, before_auxiliaries
from reader.quotes.english.blocks import Block
from reader.quotes.english.named_sources import source
from reader.quotes.english.statement_ends import ended

_REPORTING = REPORTING_VERBS | {"according", "According"}
_TO_THAT = 7
"""Words from a verb of saying to its "that". Chosen by hand; 5 of 61 articles are read otherwise with 5, 2 with 9."""
_SHORTEST = 3
"""Words of a statement. Chosen by hand; none of 61 articles is read otherwise with 2, 1 with 4."""
_TWO = 2
"""Words between a verb and "that" from which they can be the beginning of what is said.

Chosen by hand; with 1 or 3 none of 61 articles is read otherwise.
"""
_AFTER_CUE = 5
"""Words behind ", Smith said" to the end of the sentence.

Chosen by hand; with 4 or 6 none of 61 articles is read otherwise.
"""
_CLAUSE_OPENING = SUBORDINATORS | SUBJECT_PRONOUNS.keys()
_CLAUSE_UNDER_WAY = _CLAUSE_OPENING | CLAUSE_UNDER_WAY
_LATELY = frozenset(["last", "this", "earlier", "later", "late", "early", "yesterday", "today", "tonight", "recently"])
_VERBS = AUXILIARIES_AND_PASTS | REPORTING_VERBS
_BEHIND = PREPOSITIONS | CALENDAR | _LATELY
_DESCRIBING = frozenset(("who", "whose", "which", "and"))
_MEANING = frozenset(["means", "meant", "makes", "made", "leaves", "left", "gives", "gave", "shows", "showed"])
_SUPPOSING = frozenset(("if", "unless", "whether", "until", "what"))
_HEARD = TELLING_VERBS | {"inform", "informs", "informed"}
_OPENING = CLAUSE_OPENERS | PREPOSITIONS
_FINITE = HELPING | IRREGULAR_PASTS | REPORTING_VERBS
_MAY_COME = MODALS - {"to"}
_MARKS = frozenset((QUOTATION, '"', "“", "”"))
_AUTHOR = frozenset(("i", "we", "it", "you"))


def find_reported(block: Block) -> Iterator[Quotation]:
    """The statements that a paragraph reports in its own words, in sentences that quote nothing."""
    if _REPORTING.isdisjoint(block.paragraph.of(block.text).replace(",", " ").replace(".", " ").split()):
        return
    quoting = {block.prose.sentence_of(at) for at in block.prose.quotations}
    for sentence in block.prose.sentences:
        reports = any(word.form in _REPORTING for word in block.prose.words[sentence.start : sentence.end])
        if reports and sentence not in quoting:
            found = _reported(block.read(sentence))
            if found:
                yield found


def _reported(sentence: Sentence) -> Quotation | None:
    for cue in sentence.cues:
        reports = cue.force > Force.WEAK and sentence.words[cue.at].form in REPORTING_VERBS
        if reports and _plain(sentence, cue):
            after = _clause_after(sentence, cue)
            clause = ended(sentence, cue, after) if after else _clause_before(sentence, cue)
            if clause and cue.subject:
                word = sentence.words[cue.at]
                return _quotation(sentence.words, clause, Span(word.start, word.end), sentence.span(cue.subject))
    return _according(sentence)


def _plain(sentence: Sentence, cue: Cue) -> bool:
    """Whether the verb's subject is somebody, and its own."""
    noun = cue.subject
    if noun is None or noun.sort < Sort.NOUN or noun.possessive or sentence.words[noun.start].form in _AUTHOR:
        return False
    before = sentence.words[noun.start - 1].form if noun.start > sentence.start else ""
    if (
        _is_only_thought_of(sentence.words, cue.at, noun)
        or before in _SUPPOSING
        or (sentence.words[noun.start].form in ("who", "which") and before != ",")
    ):
        return False
    return noun.start == cue.at + 1 or (noun.end <= cue.at and not _clause_between(sentence.words, noun, cue))


def _is_only_thought_of(words: list[Word], verb: int, noun: Noun) -> bool:
    """Whether somebody may or will say so, and has not yet: "Lee would argue that".

    "Lee would later say that" and "Lee will say only that" tell what has been said.
    """
    first = before_auxiliaries(words, verb, noun.end)
    between = {word.form for word in words[first:verb]}
    return not _MAY_COME.isdisjoint(between) and "later" not in between and words[verb + 1].form != "only"


def _clause_between(words: list[Word], noun: Noun, cue: Cue) -> bool:
    return any(word.form in SUBORDINATORS or word.form == "you" for word in words[noun.end : cue.at])


def _clause_after(sentence: Sentence, cue: Cue) -> Span | None:
    """What follows "said that", "told reporters that", or "said" with its clause."""
    words = sentence.words
    if cue.subject is None or cue.subject.start > cue.at:
        return None
    for at in range(cue.at + 1, min(cue.at + _TO_THAT, sentence.end - 1)):
        if words[at].form == "that":
            return _from_that(sentence, cue, at)
        if not words[at].form[0].isalnum() or words[at].form in _CLAUSE_UNDER_WAY:
            break
    return _without_that(sentence, cue.at)


def _from_that(sentence: Sentence, cue: Cue, at: int) -> Span | None:
    """The statement that the "that" at word `at` brings in or stands within; none where it belongs to no statement."""
    words = sentence.words
    if words[at + 1].form == ",":
        return None
    if _within_the_statement(words, cue.at, at):
        return Span(cue.at + 1, sentence.end)
    if _tells_of_a_thing(words, cue.at, at):
        return None
    pronoun = words[at + 1].form in AUXILIARIES or words[at + 1].form in _MEANING
    return Span(at + (not pronoun), sentence.end)


def _without_that(sentence: Sentence, verb: int) -> Span | None:
    """The statement right behind a verb: "said the bridge is shut"."""
    if sentence.words[verb].form not in BARE_REPORTING_VERBS or verb + 1 >= sentence.end:
        return None
    word = sentence.words[verb + 1]
    named = word.capital and word.form not in CALENDAR
    begins = word.form in DETERMINERS or word.form in SUBJECT_PRONOUNS or word.form == "there" or named
    return Span(verb + 1, sentence.end) if begins else None


def _within_the_statement(words: list[Word], verb: int, at: int) -> bool:
    """Whether "that" belongs to what is said, behind its subject: "said Lee knew that", "said the men that came".

    An adverb, a day or a place may stand before the "that" of the statement: "said flatly that", "said on Monday that".
    """
    between = words[verb + 1 : at]
    if words[verb].form not in BARE_REPORTING_VERBS or len(between) < _TWO:
        return False
    first, last = between[0].form, between[-1].form
    aside = first in _BEHIND or first in TIMES or first.endswith("ly") or first == ","
    return not (aside or last in TIMES or last in CALENDAR)


def _tells_of_a_thing(words: list[Word], verb: int, at: int) -> bool:
    """Whether "that" only tells of a thing, or points at one: "announced a change that allows", "denied that charge,".

    Who is told something stands before the "that" of a statement: "told the board that".
    """
    following = words[at + 1]
    thing = at - verb > _TWO and words[verb + 1].form in DETERMINERS and words[at - 1].form not in TIMES
    acts = not following.capital and (following.form in _VERBS or following.form.endswith(("ed", "s")))
    return _points(words, at) or (thing and acts and words[verb].form not in _HEARD)


def _points(words: list[Word], at: int) -> bool:
    """Whether one noun alone follows "that", up to a mark: "that charge,"."""
    noun, mark = words[at + 1], words[at + 2].form if at + 2 < len(words) else ""
    if mark not in (",", ".", "while") or not noun.form.isalpha() or noun.capital:
        return False
    return not noun.form.endswith("s") and noun.form not in _CLAUSE_OPENING


def _clause_before(sentence: Sentence, cue: Cue) -> Span | None:
    """What stands before ", Smith said" at the end of a sentence."""
    if cue.subject is None:
        return None
    words = sentence.words
    first = min(cue.at, cue.subject.start)
    last = max(cue.at + 1, cue.subject.end)
    if first - 1 <= sentence.start or words[first - 1].form != "," or _end(sentence, last) - last > _AFTER_CUE:
        return None
    following = words[last].form if last < sentence.end else "."
    told = words[cue.at].form in TELLING_VERBS or following in _BEHIND or not following[0].isalnum()
    return Span(sentence.start, first - 1) if told and not _only_opens(words[sentence.start : first - 1]) else None


def _end(sentence: Sentence, after: int) -> int:
    """Where the sentence ends, without the source that it names last: "…, the driver told police, according to KTV"."""
    named = source(sentence)
    if named and named.cue:
        for at in range(after, sentence.end):
            if sentence.words[at].start == named.cue.start and sentence.words[at - 1].form == ",":
                return at - 1
    return sentence.end


def _according(sentence: Sentence) -> Quotation | None:
    """What is told "according to Smith", who is named before or after it."""
    named = source(sentence)
    if named is None or named.cue is None:
        return None
    words = sentence.words
    noun = next((noun for noun in sentence.nouns if words[noun.start].start == named.mention.start), None)
    if noun is None or noun.sort < Sort.NOUN or noun.possessive:
        return None
    clause = _told_by(sentence, named.cue, noun)
    return clause and _quotation(words, clause, named.cue, named.mention)


def _told_by(sentence: Sentence, source: Span, mention: Noun) -> Span | None:
    """What a sentence tells besides its source: what follows one that opens it, else what stands before its comma.

    Where only an opening stands before it, what follows: "But the next day, according to Lee, it rained".
    """
    words = sentence.words
    cue = next(at for at in range(sentence.start, sentence.end) if words[at].start == source.start)
    begin = _past_description(sentence, cue)
    behind = Span(begin, sentence.end) if begin else None
    if cue == sentence.start:
        return behind
    before = Span(sentence.start, cue - 1)
    if words[cue - 1].form != ",":
        return None
    if mention.end >= sentence.end or words[mention.end].form != "," or _is_clause(sentence, before):
        return before
    return behind if behind and _is_clause(sentence, behind) else None


def _is_clause(sentence: Sentence, part: Span) -> bool:
    """Whether a part of a sentence is more than an opening or the rest of it: "After the vote", "The likeliest way"."""
    words = sentence.words[part.start : part.end]
    within = any(word.form == "according" for word in words)
    acting = [word.form in _FINITE or word.form.endswith("ed") for word in words]
    return any(acting) and not _only_opens(words) and not within and (not acting[0] or words[0].form in NOUNS_AS_WELL)


def _only_opens(words: list[Word]) -> bool:
    """Whether words are a phrase or a clause before another: "Despite the rain", but not "Around 30 people came"."""
    numbered = len(words) > 1 and words[1].form[0].isdecimal()
    return words[0].form in _OPENING and not numbered and all(word.form != "," for word in words)


def _past_description(sentence: Sentence, at: int) -> int | None:
    """The word where the clause begins behind a source: past its comma and past what describes it, "the editor at …".

    None where no comma closes the source, or its description.
    """
    words = sentence.words
    commas = [here for here in range(at, sentence.end) if words[here].form == ","]
    for comma, following in pairwise([*commas, sentence.end]):
        within = words[comma + 1 : following]
        noun = next((noun for noun in sentence.nouns if noun.start == comma + 1), None)
        verbal = any(word.form in _VERBS for word in within)
        described = noun is not None and noun.sort is Sort.NOUN and not verbal
        if within and (described or within[0].form in _DESCRIBING):
            continue
        return comma + 1
    return None


def _quotation(words: list[Word], clause: Span, cue: Span, mention: Span) -> Quotation | None:
    start, end = clause
    while end > start and not words[end - 1].form[0].isalnum():
        end -= 1
    while start < end and words[start].form in (",", ";", "—", "–", "--"):
        start += 1
    quoting = any(word.form in _MARKS for word in words[start:end])
    if end - start < _SHORTEST or quoting or words[end - 1].form in SUBORDINATORS:
        return None
    span = Span(words[start].start, words[end - 1].end)
    return Quotation(span, cue, mention, how=How.CUE, direct=False)

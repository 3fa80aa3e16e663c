"""The shapes in which a sentence gives its quoted words to somebody."""

from __future__ import annotations

from reader.language.english.grammar.regular_verbs import regular
from reader.language.english.people.bodies import DOCUMENT_NOUNS
from reader.language.english.people.naming import DETERMINERS, NOT_SPEAKERS, SUBJECT_PRONOUNS
from reader.language.english.people.reporting import PREPOSITIONS, QUOTING_VERBS, TELLING_VERBS, TIMES
from reader.model import How
from reader.phrases.acts_of_speech import is_passive, is_written
from reader.phrases.cues import Cue
from reader.phrases.heads import heads_its_clause, main_subject
from reader.phrases.inversions import NEWLY
from reader.phrases.joined import with_the_next
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import FORCES, Force
from reader.phrases.words import DASHES, QUOTATION, Word, form_at, is_nickname
from reader.quotes.english.named_sources import NamedSource, owned, possessor, source, told_by_verb, within
from reader.quotes.english.unspoken import (
    has_title_case,
    is_aside,
    is_few,
    is_mentioned,
    is_name,
    is_named_or_qualifies,
    is_term,
    is_title,
)
from reader.quotes.english.verbs_before import (
    CLOSE,
    OPENING_ALONE,
    is_anothers_report,
    verb_before,
)

_FAR = 6
"""Words from a verb to what is a term in marks and nobody's words.

Chosen by hand; none of 61 articles is read otherwise with 4, 4 with 8.
"""
_NEAR_SOURCE = 60
"""Code points between a term in marks and the source that it is told by. Chosen by hand."""
_OPENING = OPENING_ALONE | PREPOSITIONS
_FINDING = regular("show indicate suggest reveal") | {"find", "finds", "found", "shown"}
_OWN_WORDS = frozenset(("that", "nothing", "there", "it"))
_KNOWING = frozenset(("know", "knows", "knew", "known", "knowing"))


def attribute(sentence: Sentence, text: str, at: int) -> NamedSource | None:
    """Whom the sentence around the quotation at word `at` names as its speaker.

    None where nobody is named; a title or a term in marks is nobody's words, and has no attribution either.
    """
    quoted = text[sentence.words[at].start : sentence.words[at].end]
    if is_title(quoted, sentence.words, at) or is_mentioned(sentence.words, at) or _is_borne(sentence, at):
        return None
    named = source(sentence)
    set_apart = _set_apart(sentence, text, at, named)
    if set_apart:
        return set_apart
    cue = _nearest(sentence, text, at)
    if cue and cue.force > Force.WEAK:
        return None if _is_held_apart(sentence, quoted, at, cue) else told_by_verb(sentence, cue)
    return _near(sentence, quoted, at, named) or _without_saying(sentence, quoted, at, cue)


def _set_apart(sentence: Sentence, text: str, at: int, named: NamedSource | None) -> NamedSource | None:
    """Whose the words are whatever else the sentence tells: who stands behind their dash or owns their noun."""
    apart = _dashed(sentence, at) or within(sentence, text, at) or owned(sentence, at)
    return apart or (named if named and _is_beside(sentence, at, named) else None)


def _is_held_apart(sentence: Sentence, quoted: str, at: int, cue: Cue) -> bool:
    """Whether a word or two are a term, not what the verb tells: "they know that the “fiscal cliff” is no end".

    Or whether the verb is within what another says.
    """
    if cue.at < at and (is_anothers_report(sentence, cue, at) or _names_far_off(sentence, quoted, at, cue)):
        return True
    if (
        sentence.words[cue.at].form in _KNOWING
        or _is_a_finding(sentence, cue)
        or sentence.words[cue.at - 1].form == "of"
    ):
        return is_aside(quoted, sentence.words, at)
    return is_term(quoted, sentence.words, at) and at - cue.at > _FAR


def _names_far_off(sentence: Sentence, quoted: str, at: int, cue: Cue) -> bool:
    """Whether words in marks are a name within what a verb tells: "said it would hold 24 “Strong Dam” fairs"."""
    return cue.force is not Force.LABELLING and at - cue.at > CLOSE - 1 and is_name(quoted, sentence.words, at)


def _is_a_finding(sentence: Sentence, cue: Cue) -> bool:
    """Whether a study only tells of what it has found: "the survey found that few “millennials” vote"."""
    words, subject = sentence.words, cue.subject
    return words[cue.at].form in _FINDING and subject is not None and words[subject.end - 1].form in DOCUMENT_NOUNS


def _is_beside(sentence: Sentence, at: int, named: NamedSource) -> bool:
    """Whether the source is named right behind the quotation: `“…,” according to Smith`."""
    words = sentence.words
    here = at + 1 + (at + 1 < len(words) and words[at + 1].form == ",")
    return named.cue is not None and here < len(words) and words[here].start == named.cue.start


def _nearest(sentence: Sentence, text: str, at: int) -> Cue | None:
    """The verb before or behind the quotation that gives it to somebody, the surer of the two."""
    before = verb_before(sentence, at)
    leads = _leads(sentence, text, at) and not _is_led(sentence, before, at)
    after = _after(sentence, at, leads=leads)
    if leads:
        return before if after and _closes_clause(sentence, after) else after or before
    if after and after.force > Force.WEAK and (before is None or before.force is Force.WEAK):
        return after
    return before or after


def _closes_clause(sentence: Sentence, after: Cue) -> bool:
    """Whether the words close what opens a sentence, and the verb behind has its own: "In a “…,” Hart said that"."""
    words = sentence.words
    first = words[sentence.start + (words[sentence.start].form in ("and", "but"))].form
    if first not in _OPENING or after.subject is None or words[after.at].form in TELLING_VERBS:
        return False
    if words[min(after.at, after.subject.start) - 1].form == "as":
        return False
    behind = max(after.at + 1, after.subject.end)
    own, following = sentence.noun_at(behind), form_at(words, behind)
    if following in _OWN_WORDS or (own is not None and words[own.end - 1].form not in TIMES):
        return True
    return following in (":", ",") and form_at(words, behind + 1) == QUOTATION


def _is_led(sentence: Sentence, before: Cue | None, at: int) -> bool:
    """Whether the verb before has a "that" right before the quotation, or stands there itself, and no other behind.

    Or whether the words are what somebody calls a thing: "In what Lee called a “…,” Hart asked for more".
    """
    words = sentence.words
    if before is None or before.force is Force.WEAK:
        return False
    if before.subject and words[before.subject.start - 1].form == "what" and at - before.at <= CLOSE:
        return True
    alone = all(cue.at < at or words[cue.at].form not in FORCES for cue in sentence.cues)
    return words[at - 1].form == "that" or (before.at == at - 1 and alone)


def _without_saying(sentence: Sentence, quoted: str, at: int, cue: Cue | None) -> NamedSource | None:
    """Whom a sentence without a verb of saying names: an owner, whoever stands beside the words."""
    found = possessor(sentence, at) or _beside(sentence, quoted, at)
    if found or is_aside(quoted, sentence.words, at) or has_title_case(quoted) or _asked(sentence, at):
        return found
    if cue:
        return told_by_verb(sentence, cue)._replace(how=How.SENTENCE)
    return _owner(sentence, at)


def _near(sentence: Sentence, quoted: str, at: int, named: NamedSource | None) -> NamedSource | None:
    """The source that a sentence names; a word or two held at arm's length are a term that names or qualifies a thing,
    or stands far from it."""
    if named is None or named.cue is None or not is_aside(quoted, sentence.words, at):
        return named
    if is_named_or_qualifies(quoted, sentence.words, at):
        return None
    return named if named.cue.start - sentence.words[at].start <= _NEAR_SOURCE else None


def _is_borne(sentence: Sentence, at: int) -> bool:
    """Whether a thing bears the words: "a sign that said “…”"."""
    return at > sentence.start + 1 and is_written(sentence.words, at - 1, sentence.start)


def named_before(sentence: Sentence, at: int) -> NamedSource | None:
    """Whom the sentence lets say the quotation at word `at` before it begins."""
    cue = verb_before(sentence, at)
    return told_by_verb(sentence, cue) if cue and cue.force > Force.WEAK else None


def _leads(sentence: Sentence, text: str, at: int) -> bool:
    """Whether the quotation ends in the way that leads on to "said Smith"."""
    word = sentence.words[at]
    if at == sentence.start:
        return True
    end = text[word.start : word.end].rstrip("”\"'’»“」』 ")[-1:]
    following = sentence.words[at + 1].form if at + 1 < sentence.end else ""
    return (end in (",", "?", "!", "—") and following not in (".", "")) or following == ","


def _after(sentence: Sentence, at: int, *, leads: bool) -> Cue | None:
    """`“…,” said Smith`, `“…,” Smith, a trader, said`; `“…” and more, Smith said`; `“…,” as Smith said`."""
    stop = _next_quotation(sentence, at)
    for cue in sentence.cues:
        if at < cue.at < stop and not _labels(sentence, cue) and _reports_back(sentence, cue, at, leads=leads):
            return cue
    return None


def _labels(sentence: Sentence, cue: Cue) -> bool:
    """Whether a verb calls something so behind it: "“Why?” Hart described this as a joke"."""
    return (
        cue.force is Force.LABELLING
        and cue.subject is not None
        and (sentence.noun_at(max(cue.at + 1, cue.subject.end)) is not None)
    )


def _reports_back(sentence: Sentence, cue: Cue, at: int, *, leads: bool) -> bool:
    """Whether a verb with its subject tells of the quotation at word `at` before both."""
    if cue.subject is None or cue.subject.start <= at:
        return False
    words = sentence.words
    relative = words[cue.subject.start].form in ("who", "which")
    first = min(cue.at, cue.subject.start)
    before = words[first - 1].form
    first -= before == "as" or before in NEWLY or before.startswith("then-")
    before = words[first - 1].form
    if leads and (before in QUOTING_VERBS or before == QUOTATION):
        return True
    return (leads or not relative) and before == "," and (first == at + 2 or cue.force is Force.SAYING)


def _beside(sentence: Sentence, quoted: str, at: int) -> NamedSource | None:
    """`“…,” Smith grinned.`: whoever stands right after a whole quotation, whatever the verb."""
    term = quoted[-2:-1].isalnum() and is_few(quoted)
    if at == sentence.start and not term:
        beside = [noun for noun in sentence.nouns if noun.start == at + 1 and not _opens_another(sentence.words, noun)]
        for one in beside:
            noun = with_the_next(sentence.words, one, sentence.nouns)
            if noun.sort >= Sort.NOUN and not noun.possessive and _acts(sentence, noun):
                return NamedSource(None, sentence.span(noun), How.CUE)
    return None


def _opens_another(words: list[Word], noun: Noun) -> bool:
    """Whether a capital shows that a noun phrase begins a sentence of its own: `“Sir!” His head moved.`"""
    return words[noun.start].capital and words[noun.start].form in DETERMINERS


def _acts(sentence: Sentence, noun: Noun) -> bool:
    """Whether more than the end of the sentence follows a noun phrase, and nothing that only tells of it."""
    behind = sentence.words[noun.end].form if noun.end < sentence.end else "."
    return behind[0].isalpha() and behind not in SUBJECT_PRONOUNS


def _dashed(sentence: Sentence, at: int) -> NamedSource | None:
    """`“…” — Ann Lee` to the end of the sentence."""
    words = sentence.words
    if at + 2 < sentence.end and words[at + 1].form in DASHES:
        for noun in sentence.nouns:
            whole = noun.end >= sentence.end - 1 or words[noun.end].form in (",", ".", "(")
            if noun.start == at + 2 and noun.sort is Sort.NAME and whole and not _has_cue(sentence, at):
                return NamedSource(None, sentence.span(noun), How.OWN_LINE)
    return None


def _has_cue(sentence: Sentence, at: int) -> bool:
    return any(cue.at > at for cue in sentence.cues)


def _next_quotation(sentence: Sentence, at: int) -> int:
    for here in range(at + 1, sentence.end):
        if sentence.words[here].form == QUOTATION and not is_nickname(sentence.words, here):
            return here
    return sentence.end


def _asked(sentence: Sentence, at: int) -> bool:
    """Whether the words are put to the sentence's subject: "Lee was asked, “…”"."""
    here = at - 1
    while here > sentence.start and sentence.words[here].form in (",", ":", "if", "whether", "about"):
        here -= 1
    return sentence.words[here].form in ("asked", "told") and is_passive(sentence.words, here, sentence.start)


def _owner(sentence: Sentence, at: int) -> NamedSource | None:
    """The subject of a sentence that quotes a few words without a verb of saying."""
    noun = main_subject(sentence.words, sentence.start, [noun for noun in sentence.nouns if noun.end <= at])
    if noun is None or (noun.end == noun.start + 1 and sentence.words[noun.start].form in NOT_SPEAKERS):
        return None
    whole = with_the_next(sentence.words, noun, sentence.nouns)
    return NamedSource(None, sentence.span(whole), How.CUE if _brings_in(sentence, whole, at) else How.SENTENCE)


def _brings_in(sentence: Sentence, noun: Noun, at: int) -> bool:
    """Whether a subject and a colon bring words in: "Lee had one answer: “…”", not "Rain again - Tom Hart: “…”"."""
    words = sentence.words
    closes = at + 1 >= sentence.end or not words[at + 1].form[0].isalnum()
    colon = at > sentence.start and words[at - 1].form == ":" and closes
    parted = any(word.form in DASHES for word in words[noun.end : at]) or any(
        words[here].form == "," and words[here + 1].form in ("and", "but") for here in range(noun.end, at)
    )
    return colon and not parted and heads_its_clause(words, noun, sentence.start)

"""The verb before a quotation that gives it to somebody: the surest of several, none that tells of something else."""

from __future__ import annotations

from reader.language.english.people.reporting import (
    BEING,
    MODALS,
    PARTICIPLE_END,
    QUOTING_VERBS,
    RELAYING,
    TELLING_VERBS,
    TIMES,
    UTTERANCE_NOUNS,
)
from reader.phrases.cues import Cue
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import Force
from reader.phrases.words import DASHES, QUOTATION, Word, before_auxiliaries, may_be_finite, next_comma
from reader.quotes.english.parentheses import behind_dash, follows_subject, in_brackets, in_parenthesis

_NEAR_WORDS = 9
"""Words from a verb that calls something so to the quotation.

Chosen by hand; with 7 or 11 none of 61 articles is read otherwise.
"""
_FAR_WORDS = 24
"""Words back from a quotation to the "after" that tells of another act.

Chosen by hand; with 18 or 30 none of 61 articles is read otherwise.
"""
CLOSE = 3
"""Words from a verb that relays, or has "who" for a subject, to the quotation that it leads in.

Chosen by hand; with 2 or 4 none of 61 articles is read otherwise.
"""
_RIGHT_BEFORE = 2
"""Words from a verb whose subject is nobody to the quotation that it alone brings in: its comma. Chosen by hand."""
_JOINING = frozenset(("and", "but", "while"))
_OPENING_CLAUSES = frozenset(("after", "when", "while", "although", "though", "before", "since", "because", "as"))
OPENING_ALONE = _OPENING_CLAUSES - {"as"}
_MEASURES = TIMES | {"moments", "minutes", "seconds", "hour", "decades", "just", "shortly", "soon", "right", "long"}
_ELSEWHERE = frozenset(("where", "which", "who", "when"))
_REFERRING = frozenset(("referring", "alluding", "responding", "reacting", "pointing"))
_SAY = frozenset(("say", "ask", "claim", "argue", "declare", "admit", "insist", "reply"))
_EXPECTED = frozenset(("expected", "likely", "set", "scheduled", "due", "going", "planning", "prepared"))
_LEADING_IN = frozenset((",", ":", "that"))
_PAUSES = DASHES | {","}
_BRINGING_IN = _LEADING_IN | {QUOTATION}
_PARTING = DASHES | {",", ";", ":", "and", "but", "while", "when", "after", "as", "(", QUOTATION}
_CLAUSE_SUBJECTS = frozenset(("i", "he", "she", "we", "they", "you"))


def verb_before(sentence: Sentence, at: int) -> Cue | None:
    """`Smith said: “…”`, `Smith told her that “…”`: of several verbs the surest, and of these the last."""
    best: Cue | None = None
    for cue in sentence.cues:
        if cue.at > at:
            break
        if cue.subject is None:
            best = None if _speaks_alone(sentence, cue, at) else best
            continue
        if _is_told_of(sentence, best, cue) or _passes_by(sentence, cue, at):
            continue
        if (
            _is_surer(sentence, best, cue, at)
            or _begins_anew(sentence, cue)
            or _called_by_another(sentence, best, cue, at)
        ):
            best = cue
    return best


def _speaks_alone(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a participle brings the quotation in, whoever says it: "Lee met those who left Ogden, saying, “…”"."""
    near = cue.force is Force.SAYING and at - cue.at <= _RIGHT_BEFORE
    return near and sentence.words[cue.at].form.endswith(PARTICIPLE_END)


def _is_surer(sentence: Sentence, best: Cue | None, cue: Cue, at: int) -> bool:
    """Whether a verb gives words to somebody more surely than the one before it, or as surely and nearer to them."""
    if best is None or cue.force < best.force:
        return best is None
    alone = best.force is Force.WEAK and cue.force > best.force
    return alone or not _aside(sentence, cue, at, best)


def _passes_by(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb before the quotation at word `at` has nothing to do with it."""
    if _as_told(sentence, cue, at) or in_parenthesis(sentence, cue, at) or _refers(sentence, cue, at):
        return True
    if _has_its_words(sentence, cue, at) or _leads_in(sentence, cue, at):
        return True
    if in_brackets(sentence, cue, at) or behind_dash(sentence, cue, at) or _at_another_time(sentence, cue, at):
        return True
    if _only_describes(sentence, cue, at) or _cites(sentence.words, cue, at):
        return True
    return _is_told_elsewhere(sentence, cue, at) or _gives_the_word(sentence, cue, at)


def _is_told_elsewhere(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb has nothing to do with the clause of the words: "In what he says, Lee praised the “…”".

    "In a note seen by the Herald, Lee called it a “…”" has no words of the Herald's, and "Lee blasted Hart and the dam,
    where they plan an “…”" none of Lee's.
    """
    words, subject = sentence.words, cue.subject
    if subject and subject.start > cue.at and words[subject.start - 1].form == "by":
        marks = sum(word.form in _PAUSES for word in words[subject.end : at - 1])
        return marks % 2 == 1
    last = next((here for here in range(at - 2, cue.at, -1) if words[here].form == ","), cue.at)
    if subject and last > cue.at and words[subject.start - 1].form == "what":
        return True
    return cue.force is Force.LABELLING and last > cue.at and words[last + 1].form in _ELSEWHERE


def _cites(words: list[Word], cue: Cue, at: int) -> bool:
    """Whether a verb only tells who passes on what another says: "KTV quoted Lee as saying “…”"."""
    return words[cue.at].form in QUOTING_VERBS and any(word.form == "as" for word in words[cue.at : at])


def _refers(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether the words are of a claim that is only referred to: "Lee left, referring to Hart's claim that “…”"."""
    words = sentence.words
    for noun in sentence.nouns:
        start, end = noun.start, noun.end
        if noun.possessive and cue.at < start - 1 and end + 1 < at and noun.sort >= Sort.NAME:
            led = words[start - 2].form in _REFERRING and words[start - 1].form == "to"
            if led and words[end].form in UTTERANCE_NOUNS and words[end + 1].form == "that":
                return True
    return False


def _gives_the_word(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether the words are those of one whom something makes say them: "Lee blamed Hart, leading Ann to say that"."""
    words = sentence.words
    for here in range(cue.at + 2, at - 1):
        if words[here].form == "to" and words[here + 1].form in _SAY and words[here + 2].form in _BRINGING_IN:
            last = here - 2 if words[here - 1].form in _EXPECTED and words[here - 2].form in BEING else here
            return any(noun.end == last and noun.start > cue.at for noun in sentence.nouns)
    return False


def is_anothers_report(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb before the quotation is within what another says: "Hart said Lee concluded it was a “…”".

    Words that a mark or "that" brings in, or that somebody told, are the one's of whom they are told.
    """
    words, subject = sentence.words, cue.subject
    if subject is None or subject.sort not in (Sort.NOUN, Sort.NAME):
        return False
    if words[at - 1].form in _LEADING_IN or words[cue.at].form in TELLING_VERBS:
        return False
    return any(_reports(words, outer, subject) for outer in sentence.cues)


def _reports(words: list[Word], outer: Cue, subject: Noun) -> bool:
    """Whether a verb of saying tells what another does, with nothing to part it from them."""
    if outer.subject in (None, subject) or outer.force is not Force.SAYING or outer.at >= subject.start:
        return False
    between = {word.form for word in words[outer.at : subject.start]}
    return words[outer.at].form not in QUOTING_VERBS and _PARTING.isdisjoint(between)


def _is_told_of(sentence: Sentence, best: Cue | None, cue: Cue) -> bool:
    """Whether a verb tells of a thing within what somebody says: "Lee said the steps reflect a “…”"."""
    if best is None or best.subject is None or cue.subject is None:
        return False
    if _is_yet_to_come(sentence, cue) and not _is_yet_to_come(sentence, best):
        return True
    return cue.subject.sort is Sort.OTHER and best.subject.sort >= Sort.NOUN and cue.subject.start > best.at


def _is_yet_to_come(sentence: Sentence, cue: Cue) -> bool:
    """Whether a verb tells of what may happen, within what somebody says: "Lee said that Hart would announce a"."""
    here = before_auxiliaries(sentence.words, cue.at, sentence.start)
    return any(word.form in MODALS for word in sentence.words[here : cue.at])


def _begins_anew(sentence: Sentence, cue: Cue) -> bool:
    """Whether a weaker verb has a subject of its own, behind "and": "Lee warned of floods, and Hart spoke of a “…”"."""
    if cue.subject is None or cue.subject.sort < Sort.NAME or cue.subject.end > cue.at:
        return False
    start, words = cue.subject.start, sentence.words
    descriptions = [noun.start for noun in sentence.nouns if noun.end + 1 == start and words[noun.end].form == ","]
    first = min([start, *descriptions])
    return first > sentence.start + 1 and words[first - 1].form in _JOINING and cue.at - cue.subject.end <= 1


def _called_by_another(sentence: Sentence, best: Cue | None, cue: Cue, at: int) -> bool:
    """Whether the words are another's than the speaker's: "Lee said that Hart had called it “…”"."""
    if best is None or best.subject is None or cue.subject is None or cue.force is not Force.LABELLING:
        return False
    if sentence.words[cue.at].form.endswith(PARTICIPLE_END):  # "said that Hart was attacking it for “…”" is Lee's view
        return False
    own = best.at < cue.subject.start and follows_subject(sentence.words, cue, cue.subject)
    if cue.at < cue.subject.start and at - cue.subject.end <= CLOSE:  # "described by Hart as “…”"
        return True
    return own and _is_another(sentence.words, cue.subject, best) and at - cue.at <= _NEAR_WORDS


def _is_another(words: list[Word], noun: Noun, best: Cue) -> bool:
    """Whether a noun phrase names others than who speaks: "critics", not "the mayor", who may be that one."""
    if noun.sort is not Sort.NOUN or best.subject is None or best.subject.end > best.at:
        return noun.sort >= Sort.NAME
    return words[noun.start].form != "the" or words[noun.end - 1].form.endswith("s")


def _as_told(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether somebody is named in passing only, for what is told: "As Lee has reported, they shun the …"."""
    start = cue.subject.start if cue.subject and cue.subject.end <= cue.at else cue.at
    passing = start > sentence.start and sentence.words[start - 1].form == "as"
    parted = any(word.form in DASHES for word in sentence.words[cue.at : at])
    return passing and at - cue.at > CLOSE and (parted or sentence.words[cue.at].form in RELAYING)


def _only_describes(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether the words stand in a clause about who has spoken before: "“…,” said Lee, who gives a tour of “…”"."""
    words, subject = sentence.words, cue.subject
    if subject is None or subject.start != cue.at + 1 or words[cue.at - 1].form != QUOTATION:
        return False
    if words[at - 1].form in _LEADING_IN or any(
        cue.at < other.at < at and other.force > Force.WEAK for other in sentence.cues
    ):
        return False
    return any(words[here].form in ("who", "which") and words[here - 1].form == "," for here in range(subject.end, at))


def _at_another_time(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether the words are of another act than the verb: "Lee warned of it, moments after Hart tore into a “…”"."""
    words = sentence.words
    for here in range(max(cue.at + 1, at - _FAR_WORDS), at - 1):
        if words[here].form in ("after", "before") and words[here - 1].form in _MEASURES:
            own = any(noun.start == here + 1 and noun.sort >= Sort.NOUN for noun in sentence.nouns)
            return own and any(word.form == "," for word in words[cue.at : here])
    return False


def _leads_in(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb stands in an opening clause only: "After Hart repeated his claim, Lee gave one answer: “…”"."""
    words = sentence.words
    if _closes_before_another(sentence, cue, at):
        return True
    if words[at - 1].form == "," and cue.force is Force.SAYING and _opens_before(sentence, cue, at):
        led = cue.subject is not None and cue.subject.end <= cue.at
        return led and all(word.form != "," for word in words[sentence.start : at - 1])
    return words[at - 1].form == ":" and _gives_way_to_a_name(sentence, cue, at)


def _closes_before_another(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether an opening clause has the verb, and the main one the words: "When Lee said so, we heard of a “…”"."""
    words = sentence.words
    led = cue.subject is not None and cue.subject.end <= cue.at and words[cue.at + 1].form != ","
    if not led or words[sentence.start].form not in OPENING_ALONE or words[at - 1].form in _LEADING_IN:
        return False
    closing = next_comma(words, cue.at, at) or at
    subject = sentence.noun_at(closing + 1)
    return subject is not None and subject.end < at and may_be_finite(words[subject.end].form)


def _gives_way_to_a_name(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether the sentence opens in a clause with this verb, and a name stands behind its comma."""
    words = sentence.words
    if words[sentence.start].form not in _OPENING_CLAUSES:
        return False
    closing = next_comma(words, cue.at, at)
    return closing is not None and any(noun.start == closing + 1 and noun.sort >= Sort.NAME for noun in sentence.nouns)


def _opens_before(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether an opening clause ends right before the words: "When Lee asked him, “…” came of it, says Hart"."""
    opens = sentence.words[sentence.start].form in OPENING_ALONE
    return opens and cue.at < at - 2 and sentence.words[at - 1].form == ","


def _has_its_words(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb that labels has its label before a further clause: "Lee called it a “…”, and you see a “…”"."""
    words = sentence.words
    labels = [here for here in range(cue.at, at) if words[here].form == QUOTATION]
    anew = labels and any(word.form in _CLAUSE_SUBJECTS for word in words[labels[-1] : at])
    return cue.force is Force.LABELLING and bool(anew)


def _aside(sentence: Sentence, cue: Cue, at: int, best: Cue) -> bool:
    """Whether a verb belongs to a clause that only describes somebody: "told a clerk who says little that “…”".

    One of another than the speaker that runs on to the words holds them: "… rebuked by Hart, who said they were “…”".
    """
    assert cue.subject
    assert best.subject
    words, start = sentence.words, cue.subject.start
    own = words[start - 1].form == "," and best.subject.end != start - 1
    holds = own and all(word.form != "," for word in words[cue.at : at])
    return words[start].form in ("who", "which") and at - cue.at > CLOSE and not holds

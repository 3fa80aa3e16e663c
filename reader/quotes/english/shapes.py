"""The shapes in which a sentence gives its quoted words to somebody."""

from __future__ import annotations

import re

from reader.language.english.people.epithets import ISSUING, UTTERED
from reader.language.english.people.naming import NOT_SPEAKERS, SUBJECT_PRONOUNS
from reader.language.english.people.reporting import (
    AUXILIARIES,
    IRREGULAR_PASTS,
    PARTICIPLE_END,
    RELAYING,
    SAYING_VERBS,
    TIMES,
)
from reader.model import How, Span
from reader.phrases.cues import Cue, Force, is_passive, is_written
from reader.phrases.heads import main_subject
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.words import DASHES, QUOTATION, is_nickname
from reader.quotes.english.named_sources import Attribution, possessor, source
from reader.quotes.english.unspoken import has_title_case, is_aside, is_term, is_title

_SAID_WITHIN = re.compile(
    r",\s(?:(?P<name>[A-Z][\w’'.-]+(?:\s[A-Z][\w’'.-]+){0,3})\s(?P<verb>[a-z]+)|(?:(?P<verb_first>said)\s"
    r"(?P<named>[A-Z][\w’'.-]+(?:\s[A-Z][\w’'-]+){0,3})(?:,\s[\w.-]+)?))\.?[”\"’'\s]*$"
)
_LONGEST_CREDIT = 60
"""Code points before a closing mark in which "Lee said" may stand that should be outside.

Chosen by hand; with 45 or 75 none of 61 articles is read otherwise.
"""
_NEAR_WORDS = 9
"""Words from a verb that calls something so to the quotation, and back from a verb to its comma.

Chosen by hand; with 7 or 11 none of 61 articles is read otherwise.
"""
_FAR_WORDS = 24
"""Words from a verb in a parenthesis to the comma that closes it.

Chosen by hand; with 18 or 30 none of 61 articles is read otherwise.
"""
_FAR = 6
"""Words from a verb to what is a term in marks and nobody's words.

Chosen by hand; none of 61 articles is read otherwise with 4, 4 with 8.
"""
_CLOSE = 3
"""Words from a verb that relays, or has "who" for a subject, to the quotation that it leads in.

Chosen by hand; with 2 or 4 none of 61 articles is read otherwise.
"""
_QUOTING = frozenset(("quoted", "quotes", "cited", "cites"))
_JOINING = frozenset(("and", "but", "while"))
_OPENING_CLAUSES = frozenset(("after", "when", "while", "although", "though", "before", "since", "because", "as"))
_MEASURES = TIMES | {"moments", "minutes", "seconds", "hour", "decades", "just", "shortly", "soon", "right", "long"}
_CLAUSE_SUBJECTS = frozenset(("i", "he", "she", "we", "they", "you"))


def attribute(sentence: Sentence, text: str, at: int) -> Attribution | None:
    """Whom the sentence around the quotation at word `at` names as its speaker.

    None where nobody is named; a title or a term in marks is nobody's words, and has no attribution either.
    """
    quoted = text[sentence.words[at].start : sentence.words[at].end]
    if is_title(quoted, sentence.words, at) or _is_borne(sentence, at):
        return None
    set_apart = _dashed(sentence, at) or _within(sentence, text, at)
    if set_apart:
        return set_apart
    beside = _source_beside(sentence, at)
    if beside:
        return beside
    cue = _nearest(sentence, text, at)
    if cue and cue.force > Force.WEAK:
        return None if is_term(quoted, sentence.words, at) and at - cue.at > _FAR else _found(sentence, cue)
    return _without_saying(sentence, quoted, at, cue)


def _source_beside(sentence: Sentence, at: int) -> Attribution | None:
    """`“…,” according to Smith`: the source that is named right behind the quotation."""
    found = source(sentence)
    behind = sentence.words[at + 1 : at + 3]
    if found is None or found.cue is None or not behind:
        return None
    stands = behind[behind[0].form == "," :]
    return found if stands and stands[0].start == found.cue.start else None


def _nearest(sentence: Sentence, text: str, at: int) -> Cue | None:
    """The verb before or behind the quotation that gives it to somebody, the surer of the two."""
    before = _before(sentence, at)
    leads = _leads(sentence, text, at) and not _led_by_that(sentence, before, at)
    after = _after(sentence, at, leads=leads)
    if leads or (after and before and _opens_before(sentence, before, at)):
        return after or before
    if after and after.force > Force.WEAK and (before is None or before.force is Force.WEAK):
        return after
    return before or after


def _led_by_that(sentence: Sentence, before: Cue | None, at: int) -> bool:
    return before is not None and before.force > Force.WEAK and sentence.words[at - 1].form == "that"


def _without_saying(sentence: Sentence, quoted: str, at: int, cue: Cue | None) -> Attribution | None:
    """Whom a sentence without a verb of saying names: a source, an owner, whoever stands beside the words."""
    found = source(sentence) or possessor(sentence, at) or _beside(sentence, at)
    if found or is_aside(quoted, sentence.words, at) or has_title_case(quoted) or _asked(sentence, at):
        return found
    if cue:
        return _found(sentence, cue)._replace(how=How.SENTENCE)
    return _owner(sentence, at)


def _is_borne(sentence: Sentence, at: int) -> bool:
    """Whether a thing bears the words: "a sign that said “…”"."""
    return at > sentence.start + 1 and is_written(sentence.words, at - 1, sentence.start)


def named_before(sentence: Sentence, at: int) -> Attribution | None:
    """Whom the sentence lets say the quotation at word `at` before it begins."""
    cue = _before(sentence, at)
    return _found(sentence, cue) if cue and cue.force > Force.WEAK else None


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
        if at < cue.at < stop and _reports_back(sentence, cue, at, leads=leads):
            return cue
    return None


def _reports_back(sentence: Sentence, cue: Cue, at: int, *, leads: bool) -> bool:
    """Whether a verb with its subject tells of the quotation at word `at` before both."""
    if cue.subject is None or cue.subject.start <= at:
        return False
    words = sentence.words
    relative = words[cue.subject.start].form in ("who", "which")
    first = min(cue.at, cue.subject.start)
    first -= words[first - 1].form == "as"
    before = words[first - 1].form
    if leads and (before in _QUOTING or before == QUOTATION):
        return True
    return (leads or not relative) and before == "," and (first == at + 2 or cue.force is Force.SAYING)


def _beside(sentence: Sentence, at: int) -> Attribution | None:
    """`“…,” Smith grinned.`: whoever stands right after a whole quotation, whatever the verb."""
    if at == sentence.start:
        for noun in sentence.nouns:
            if noun.start == at + 1 and noun.sort >= Sort.NOUN and not noun.possessive and _acts(sentence, noun):
                return Attribution(None, sentence.span(noun), How.CUE)
    return None


def _within(sentence: Sentence, text: str, at: int) -> Attribution | None:
    """Who is named inside the marks that should have ended before: `“It was late, Lee said.”`"""
    word = sentence.words[at]
    found = _SAID_WITHIN.search(text, max(word.start, word.end - _LONGEST_CREDIT), word.end)
    if found is None or found.start() <= word.start + 1:
        return None
    verb, name = ("verb", "name") if found["name"] else ("verb_first", "named")
    if found[verb] not in SAYING_VERBS:
        return None
    return Attribution(Span(*found.span(verb)), Span(*found.span(name)), How.CUE)


def _acts(sentence: Sentence, noun: Noun) -> bool:
    """Whether more than the end of the sentence follows a noun phrase, and nothing that only tells of it."""
    behind = sentence.words[noun.end].form if noun.end < sentence.end else "."
    return behind[0].isalpha() and behind not in SUBJECT_PRONOUNS


def _dashed(sentence: Sentence, at: int) -> Attribution | None:
    """`“…” — Ann Lee` to the end of the sentence."""
    words = sentence.words
    if at + 2 < sentence.end and words[at + 1].form in DASHES:
        for noun in sentence.nouns:
            whole = noun.end >= sentence.end - 1 or words[noun.end].form in (",", ".", "(")
            if noun.start == at + 2 and noun.sort is Sort.NAME and whole and not _has_cue(sentence, at):
                return Attribution(None, sentence.span(noun), How.OWN_LINE)
    return None


def _has_cue(sentence: Sentence, at: int) -> bool:
    return any(cue.at > at for cue in sentence.cues)


def _next_quotation(sentence: Sentence, at: int) -> int:
    for here in range(at + 1, sentence.end):
        if sentence.words[here].form == QUOTATION and not is_nickname(sentence.words, here):
            return here
    return sentence.end


def _before(sentence: Sentence, at: int) -> Cue | None:
    """`Smith said: “…”`, `Smith told her that “…”`: of several verbs the surest, and of these the last."""
    best: Cue | None = None
    for cue in sentence.cues:
        if cue.at > at:
            break
        if cue.subject is None or _is_told_of(best, cue) or _passes_by(sentence, cue, at):
            continue
        surer = best is None or cue.force > best.force or (cue.force is best.force and not _aside(sentence, cue, at))
        if surer or _begins_anew(sentence, cue) or _called_by_another(sentence, best, cue, at):
            best = cue
    return best


def _passes_by(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb before the quotation at word `at` has nothing to do with it."""
    if _as_told(sentence, cue, at) or _in_parenthesis(sentence, cue, at):
        return True
    if _has_its_words(sentence, cue, at) or _leads_in(sentence, cue, at):
        return True
    return _in_brackets(sentence, cue, at) or _at_another_time(sentence, cue, at)


def _is_told_of(best: Cue | None, cue: Cue) -> bool:
    """Whether a verb tells of a thing within what somebody says: "Lee said the steps reflect a “…”"."""
    if best is None or best.subject is None or cue.subject is None:
        return False
    return cue.subject.sort is Sort.OTHER and best.subject.sort >= Sort.NOUN and cue.subject.start > best.at


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
    own = best.at < cue.subject.start and cue.subject.end <= cue.at <= cue.subject.end + 1
    return own and cue.subject.sort >= Sort.NAME and at - cue.at <= _NEAR_WORDS


def _as_told(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether somebody is named in passing only, for what is told: "As Lee has reported, they shun the …"."""
    start = cue.subject.start if cue.subject and cue.subject.end <= cue.at else cue.at
    passing = start > sentence.start and sentence.words[start - 1].form == "as"
    return passing and at - cue.at > _CLOSE and sentence.words[cue.at].form in RELAYING


def _in_parenthesis(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb stands in a clause that closes before the main verb: "Lee, who says it is dry, has …"."""
    words = sentence.words
    opening = cue.at - 1
    while opening > max(sentence.start, cue.at - _NEAR_WORDS) and words[opening].form not in ("who", "which", ","):
        opening -= 1
    if words[opening].form not in ("who", "which") or words[opening - 1].form != ",":
        return False
    closing = next((here for here in range(cue.at, min(at, cue.at + _FAR_WORDS)) if words[here].form == ","), at)
    following = words[closing + 1].form if closing + 1 < at else ""
    return following in AUXILIARIES or following in IRREGULAR_PASTS or following.endswith("ed")


def _in_brackets(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a clause in brackets holds the words: "Lee insists that the march (which had “…” chants) was quiet"."""
    words = sentence.words
    opens = next(
        (here for here in range(at - 1, max(cue.at, at - _FAR_WORDS), -1) if words[here].form in ("(", ")")), cue.at
    )
    return words[opens].form == "(" and words[opens + 1].form in ("which", "who", "whose", "where")


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
    if words[at - 1].form == "," and cue.force is Force.SAYING and _opens_before(sentence, cue, at):
        led = cue.subject is not None and cue.subject.end <= cue.at
        return led and all(word.form != "," for word in words[sentence.start : at - 1])
    return words[at - 1].form == ":" and _gives_way_to_a_name(sentence, cue, at)


def _gives_way_to_a_name(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether the sentence opens in a clause with this verb, and a name stands behind its comma."""
    words = sentence.words
    if words[sentence.start].form not in _OPENING_CLAUSES:
        return False
    closing = next((here for here in range(cue.at, at) if words[here].form == ","), None)
    return closing is not None and any(noun.start == closing + 1 and noun.sort >= Sort.NAME for noun in sentence.nouns)


def _opens_before(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether an opening clause ends right before the words: "When Lee asked him, “…” came of it, says Hart"."""
    opens = sentence.words[sentence.start].form in _OPENING_CLAUSES - {"as"}
    return opens and cue.at < at - 2 and sentence.words[at - 1].form == ","


def _has_its_words(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb that labels has its label before a further clause: "Lee called it a “…”, and you see a “…”"."""
    words = sentence.words
    labels = [here for here in range(cue.at, at) if words[here].form == QUOTATION]
    anew = labels and any(word.form in _CLAUSE_SUBJECTS for word in words[labels[-1] : at])
    return cue.force is Force.LABELLING and bool(anew)


def _aside(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a verb belongs to a clause that only describes somebody: "told a clerk who says little that “…”"."""
    assert cue.subject
    return sentence.words[cue.subject.start].form in ("who", "which") and at - cue.at > _CLOSE


def reported_in(sentence: Sentence) -> Attribution | None:
    """Whom a sentence without quoted words lets speak: the quotation after it may be theirs."""
    for cue in reversed(sentence.cues):
        if cue.subject and cue.force > Force.WEAK:
            return _found(sentence, cue)
    return None


def issued_in(sentence: Sentence) -> Attribution | None:
    """Who a sentence says has issued a document, the words of which may follow: "Lee issued a short statement"."""
    words = sentence.words
    subject = main_subject(words, sentence.start, sentence.nouns)
    if subject is None or subject.end + 1 >= sentence.end or words[subject.end].form not in ISSUING:
        return None
    told = next((at for at in range(subject.end, sentence.end) if words[at].form in UTTERED), sentence.end)
    verb = words[subject.end]
    near = told - subject.end <= _CLOSE + 1
    return Attribution(Span(verb.start, verb.end), sentence.span(subject), How.CUE) if near else None


def about(sentence: Sentence) -> Attribution | None:
    """Whom a sentence without quoted words is about."""
    named = [noun for noun in sentence.nouns if noun.sort >= Sort.NAME]
    noun = main_subject(sentence.words, sentence.start, named)
    return Attribution(None, sentence.span(noun), How.CUE) if noun else None


def _asked(sentence: Sentence, at: int) -> bool:
    """Whether the words are put to the sentence's subject: "Lee was asked, “…”"."""
    here = at - 1
    while here > sentence.start and sentence.words[here].form in (",", ":", "if", "whether", "about"):
        here -= 1
    return sentence.words[here].form in ("asked", "told") and is_passive(sentence.words, here, sentence.start)


def _owner(sentence: Sentence, at: int) -> Attribution | None:
    """The subject of a sentence that quotes a few words without a verb of saying."""
    noun = main_subject(sentence.words, sentence.start, [noun for noun in sentence.nouns if noun.end <= at])
    if noun is None or (noun.end == noun.start + 1 and sentence.words[noun.start].form in NOT_SPEAKERS):
        return None
    led = sentence.words[at - 1].form == ":" if at > sentence.start else False
    return Attribution(None, sentence.span(noun), How.CUE if led else How.SENTENCE)


def _found(sentence: Sentence, cue: Cue) -> Attribution:
    word = sentence.words[cue.at]
    assert cue.subject
    return Attribution(Span(word.start, word.end), sentence.span(cue.subject), How.CUE)

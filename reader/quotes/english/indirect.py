"""Reported speech without marks: `Smith said that …`, `…, Smith said`, `According to Smith, …`.

Listed only where verb and speaker are plain: the speaker stands right beside the verb, and the statement is a clause.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.english.people.naming import SUBJECT_PRONOUNS
from reader.language.english.people.reporting import (
    MODALS,
    PARTICIPLE_END,
    PREPOSITIONS,
    REPORTING_VERBS,
    SUBORDINATORS,
    TELLING_VERBS,
    THINKING_VERBS,
    TIME_OR_PLACE,
)
from reader.model import How, Quotation, Span
from reader.phrases.cues import Cue
from reader.phrases.nouns import Noun, Sort
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import Force
from reader.phrases.words import DASHES, QUOTATION, Word, before_auxiliaries, form_at
from reader.quotes.english.according import only_opens, told_by
from reader.quotes.english.blocks import Block
from reader.quotes.english.named_sources import source
from reader.quotes.english.shares import is_share, shares, whole
from reader.quotes.english.statement_ends import before_dash, ended
from reader.quotes.english.statement_starts import clause_after, may_be_clause, past_lead

_REPORTING = REPORTING_VERBS | {"according", "According"}
_SHORTEST = 3
"""Words of a statement. Chosen by hand; none of 61 articles is read otherwise with 2, 1 with 4."""
_AFTER_CUE = 5
"""Words behind ", Smith said" to the end of the sentence.

Chosen by hand; with 4 or 6 none of 61 articles is read otherwise.
"""
_SUPPOSING = frozenset(("if", "unless", "whether", "until", "what", "than", "how", "why"))
_OBJECTS = frozenset(("which", "whom", "that"))
_UNENDED = SUBORDINATORS - {"so", "before", "since", "yet", "though"}
_ONE = frozenset(("he", "she", "who", "which"))
_OFFICIALS = frozenset(("police", "officials", "authorities", "investigators", "prosecutors", "detectives"))
_MARKS = frozenset((QUOTATION, '"', "“", "”"))
_PARTING = SUBORDINATORS | DASHES | {"you"}
_AUTHOR = frozenset(("i", "we", "it", "you", "my", "our"))


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
            after = clause_after(sentence, cue)
            clause = ended(sentence, cue, after) if after else _clause_before(sentence, cue)
            if clause and cue.subject:
                word = sentence.words[cue.at]
                return _quotation(sentence, clause, Span(word.start, word.end), whole(sentence, cue.subject))
    return _according(sentence)


def _plain(sentence: Sentence, cue: Cue) -> bool:
    """Whether the verb's subject is somebody, and its own."""
    noun = cue.subject
    if noun is None or noun.sort < Sort.NOUN or noun.possessive or sentence.words[noun.start].form in _AUTHOR:
        return False
    if shares(sentence, cue, noun):
        return False
    if _is_only_thought_of(sentence.words, cue.at, noun) or _is_only_a_view(sentence.words, cue.at, noun):
        return False
    if noun.start > sentence.start and _stands_within(sentence.words, sentence.start, noun.start):
        return False
    return noun.start == cue.at + 1 or (noun.end <= cue.at and not _are_parted(sentence.words[noun.end : cue.at]))


def _stands_within(words: list[Word], start: int, at: int) -> bool:
    """Whether the verb whose subject is word `at` states nothing: "if Lee says", "those who say", "which Lee says"."""
    before = words[at - 1].form
    if before in _OBJECTS and at - 2 >= start:
        led = words[at - 2].form
        return led not in REPORTING_VERBS and led not in PREPOSITIONS and led != "now"
    return before in _SUPPOSING or (words[at].form in ("who", "which") and before != ",")


def _is_only_thought_of(words: list[Word], verb: int, noun: Noun) -> bool:
    """Whether somebody may or will say so, and has not yet: "Lee would argue that".

    "Lee would later say that" and "Lee will say only that" tell what has been said.
    """
    first = before_auxiliaries(words, verb, noun.end)
    between = {word.form for word in words[first:verb]}
    return not MODALS.isdisjoint(between) and "later" not in between and form_at(words, verb + 1) != "only"


def _is_only_a_view(words: list[Word], verb: int, noun: Noun) -> bool:
    """Whether a thought is told that nobody need have uttered: "voters believe", "Lee thinks", "Lee believed".

    "Lee believes" and "police believe" stand for what they have said.
    """
    form = words[verb].form
    one = form == "believes" and (words[noun.end - 1].capital or words[noun.start].form in _ONE)
    official = form == "believe" and words[noun.end - 1].form in _OFFICIALS
    return form in THINKING_VERBS and not (one or official)


def _are_parted(between: list[Word]) -> bool:
    """Whether a clause, a dash or a lone comma stands between a subject and what would be its verb."""
    forms = [word.form for word in between]
    lone = forms.count(",") == 1 and "," not in (forms[0], forms[-1])
    return lone or not _PARTING.isdisjoint(forms)


def _clause_before(sentence: Sentence, cue: Cue) -> Span | None:
    """What stands before ", Smith said" at the end of a sentence."""
    if cue.subject is None:
        return None
    words = sentence.words
    first = min(cue.at, cue.subject.start)
    last = max(cue.at + 1, cue.subject.end)
    if first - 1 <= sentence.start or words[first - 1].form != "," or _end(sentence, last) - last > _AFTER_CUE:
        return None
    before = Span(sentence.start, first - 1)
    if words[sentence.end - 1].form == ":" or _breaks_off(words, before):
        return None
    told = _closes(sentence, cue, last) and not only_opens(words[before.start : before.end])
    return past_lead(words, before) if told else None


def _breaks_off(words: list[Word], before: Span) -> bool:
    """Whether only what stands behind a dash may be told: "It rained — which few had foreseen, Lee said"."""
    return before_dash(words, *before) < before.end


def _closes(sentence: Sentence, cue: Cue, last: int) -> bool:
    """Whether what follows word `last` behind a verb and its subject tells of the saying only."""
    words = sentence.words
    following = words[last].form if last < sentence.end else "."
    if following == "," and cue.subject and cue.subject.end <= cue.at and not _adds(form_at(words, last + 1)):
        return False
    if following == "about":  # "the day on which, Lee wrote about it"
        return False
    return words[cue.at].form in TELLING_VERBS or following in TIME_OR_PLACE or not following[0].isalnum()


def _adds(form: str) -> bool:
    """Whether a word behind ", Lee said," tells of the saying, and does not go on with the statement: "is so"."""
    return form in PREPOSITIONS or form.endswith(PARTICIPLE_END)


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
    if noun is None or not _may_tell(sentence, noun, named.mention):
        return None
    clause = told_by(sentence, named.cue, noun)
    if clause is None or (words[clause.start].start < named.cue.start and _breaks_off(words, clause)):
        return None
    return _quotation(sentence, Span(clause.start, before_dash(words, *clause)), named.cue, named.mention)


def _may_tell(sentence: Sentence, noun: Noun, mention: Span) -> bool:
    """Whether a source is somebody, and no bare share of many."""
    if noun.sort < Sort.NOUN or noun.possessive:
        return False
    return mention != sentence.span(noun) or not is_share(sentence, noun)


def _quotation(sentence: Sentence, clause: Span, cue: Span, mention: Span) -> Quotation | None:
    words = sentence.words
    start, end = _trimmed(sentence, clause, led=words[clause.start].start > cue.start)
    quoting = any(word.form in _MARKS for word in words[start:end])
    if end - start < _SHORTEST or quoting or words[end - 1].form in _UNENDED or not may_be_clause(words[start:end]):
        return None
    span = Span(words[start].start, words[end - 1].end)
    return Quotation(span, cue, mention, how=How.CUE, direct=False)


def _trimmed(sentence: Sentence, clause: Span, *, led: bool) -> Span:
    """A clause without the marks around it; `led` where its verb stands before it."""
    words, (start, end) = sentence.words, clause
    while end > start and not _is_said(words[end - 1].form):
        end -= 1
    while start < end and words[start].form in (",", ";", "—", "–", "--"):
        start += 1
    return _balanced(sentence, Span(start, end), led=led)


def _balanced(sentence: Sentence, part: Span, *, led: bool) -> Span:
    """A part with both of its brackets, or within the bracket that holds part and verb.

    A last bracket that is a clause by itself is the reporter's: "(it probably would)".
    """
    words, (start, end) = sentence.words, part
    forms = [word.form for word in words[start:end]]
    surplus = forms.count("(") - forms.count(")")
    if surplus == 0:
        return part
    if surplus < 0:
        return Span(start, start + _last(forms, ")"))
    opened = start + _last(forms, "(")
    if opened > start and end < sentence.end and words[end].form == ")":
        return Span(start, opened if words[opened + 1].form in SUBJECT_PRONOUNS else end + 1)
    return Span(start, opened) if led else Span(opened + 1, end)


def _last(forms: list[str], form: str) -> int:
    return len(forms) - 1 - forms[::-1].index(form)


def _is_said(form: str) -> bool:
    return form[0].isalnum() or form[0] in "$%"

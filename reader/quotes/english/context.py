"""Whose a quotation is that stands in a sentence by itself: what the sentences and paragraphs around it tell."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from reader.language.english.people.epithets import ISSUING, UTTERED
from reader.language.english.people.given_names import GIVEN_NAMES
from reader.language.english.people.naming import NAME_PARTICLES, NOT_NAMES, OTHER_GENDER, SUBJECT_PRONOUNS
from reader.language.english.people.reporting import POINTING_BACK, PREPOSITIONS, THINKING_VERBS
from reader.model import How, Span
from reader.phrases.cues import Cue
from reader.phrases.heads import main_subject
from reader.phrases.nouns import Sort
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import Force
from reader.phrases.words import Word
from reader.quotes.english.blocks import Block
from reader.quotes.english.indirect import find_reported
from reader.quotes.english.named_sources import NamedSource, source, told_by_verb
from reader.quotes.english.unspoken import has_title_case
from reader.quotes.english.verbs_before import CLOSE

_LEAD = 4
"""Words, the colon included, that lead up to a quotation which is a sentence by itself.

Chosen by hand; with 3 or 5 none of 61 articles is read otherwise.
"""
_UNCHANGED = frozenset((How.RELAYED, How.SENTENCE, How.BEFORE, How.AFTER))
_BLOCK = 12
"""Words of a paragraph in marks that is a block quotation.

Chosen by hand; with 9 or 15 none of 61 articles is read otherwise.
"""
_JOINING = frozenset(("but", "and", "so", "yet", "still", "however"))
_WORD = re.compile(r"\w+")
_OWN_LINE = re.compile(
    r"[-–—―~]*\s*(?P<name>(?:[^\W\d_][\w.’'-]*[ \t]+){0,5}[^\W\d_][\w.’'-]*)\s*"
    r"(?:,[^.!?:]{0,80}|\([^)]{0,80}\)[^.!?]{0,40})?\.?$"
)

_DASHED_LINE = re.compile(
    r"[-–—―]+\s*(?P<name>(?:[^\W\d_a-z][\w.’'-]* ){1,4}[^\W\d_a-z][\w’'-]*)"
    r"(?:,[^.!?:]{1,80})?,? (?:on|in|to|at|addressing|talking)\b.{1,120}$"
)
"""A name behind a dash with where it was said: "— Ann Lee, the clerk, on “The Rain Show.”"."""


def complete(blocks: Sequence[Block]) -> None:
    """Attribute the quotations that are sentences by themselves, from what stands around them.

    What is quoted within a sentence that names nobody stays nobody's: of such words that were given to whoever spoke
    before, two in five were another's (840 articles of seven outlets), of whole sentences two in a hundred.
    """
    for number, block in enumerate(blocks):
        latest: NamedSource | None = None
        for at in range(len(block.found)):
            if block.found[at] is None and _is_speech(block, at):
                block.found[at] = _between(block, at, latest) if at else _leading(blocks, number)
            latest = _who_goes_on(block, at, latest)
    for block, following in reversed(list(pairwise(blocks))):
        if block.marked and following.found:
            _go_on(block, following.found[0])


def _who_goes_on(block: Block, at: int, latest: NamedSource | None) -> NamedSource | None:
    """Whose words can go on behind a quotation, where `latest` spoke before it."""
    if latest and _is_anothers_claim(block, at):
        return latest
    return block.found[at] or (None if _led_anew(block, at) else latest)


def _is_anothers_claim(block: Block, at: int) -> bool:
    """Whether the sentence of another's words only refers to these: "“…,” Lee said of Hart's claim that it is “…”"."""
    here, found = block.prose.quotations[at], block.found[at]
    owned = found is not None and found.mention.of(block.text).endswith(("’s", "'s"))
    return owned and block.prose.sentence_of(here) == block.prose.sentence_of(block.prose.quotations[at - 1])


def _is_speech(block: Block, at: int) -> bool:
    """Whether a quotation is somebody's sentence, and no heading."""
    return block.speaks(at) and _alone(block, at) and not _is_heading(block)


def _go_on(block: Block, next_found: NamedSource | None) -> None:
    """Give the last quotation of a block, where it is not closed, to whoever goes on speaking in the next."""
    if next_found is None or block.marked[-1].closed or block.found[-1] is not None:
        return
    if _alone(block, len(block.found) - 1):
        block.found[-1] = next_found._replace(how=How.GOES_ON)


def _alone(block: Block, at: int) -> bool:
    """Whether a quotation is a sentence by itself, or all that follows a few words and a colon."""
    here = block.prose.quotations[at]
    start, end = block.prose.sentence_of(here)
    words = block.prose.words
    if not _ends_there(block, at, words[here + 1 : end]):
        return False
    before = words[start:here]
    unled = not any(word.form[0].isalnum() and word.form not in _JOINING for word in before)
    return unled or (before[-1].form == ":" and len(before) <= _LEAD)


def _ends_there(block: Block, at: int, behind: Sequence[Word]) -> bool:
    """Whether a sentence ends with the quoted words, or with a short phrase behind many: "“…” for the farmers"."""
    told = [word.form for word in behind if word.form[0].isalnum()]
    long = len(_WORD.findall(block.text, *block.marked[at].span)) >= _BLOCK
    return not told or (long and len(told) <= _LEAD and told[0] in PREPOSITIONS)


def _led_anew(block: Block, at: int) -> bool:
    """Whether a few words and a colon lead up to a quotation, whosever the last one was: "To this: “…”"."""
    here = block.prose.quotations[at]
    return here > block.prose.sentence_of(here).start and block.prose.words[here - 1].form == ":"


def _is_heading(block: Block) -> bool:
    """Whether a paragraph is a title between marks and nothing more."""
    start, end = block.marked[0].span
    quoted = block.text[start:end]
    return len(block.prose.words) == 1 and has_title_case(quoted) and quoted[-1].isalnum()


def _between(block: Block, at: int, latest: NamedSource | None) -> NamedSource | None:
    """Whom the sentence between two quotations lets speak, or else whose the earlier one is."""
    sentence = block.prose.sentence_before(block.prose.quotations[at])
    if sentence and sentence.start > block.prose.quotations[at - 1]:
        found = _told_in(block, sentence)
        if found:
            return found
        if not _only_quoted(block, sentence) and not _tells_of(block, sentence, latest, at):
            return None
    return None if _led_anew(block, at) else _continued(latest)


def _tells_of(block: Block, sentence: Span, latest: NamedSource | None, at: int) -> bool:
    """Whether the one sentence since somebody spoke tells of them: "“…,” Hart said. Hart is a farmer. “…”"."""
    words = block.prose.words
    begin = block.prose.sentence_of(block.prose.quotations[at - 1]).end
    if latest is None or sentence.start != begin or words[sentence.end - 1].form == ":":
        return False
    subject = main_subject(words, sentence.start, block.read(sentence).nouns)
    if subject is None or subject.start != sentence.start or subject.possessive or subject.end - subject.start > 1:
        return False
    form, speaker = words[subject.start].form, latest.mention.of(block.text).lower().split()
    return form == speaker[-1] or (form in ("he", "she") and _may_be(form, speaker))


def _may_be(pronoun: str, speaker: Sequence[str]) -> bool:
    """Whether neither a pronoun nor a given name tells that whoever spoke is of the other gender."""
    other = OTHER_GENDER[SUBJECT_PRONOUNS[pronoun]]
    return SUBJECT_PRONOUNS.get(speaker[0]) in (None, SUBJECT_PRONOUNS[pronoun]) and not any(
        word in GIVEN_NAMES[other] for word in speaker[:-1]
    )


def _only_quoted(block: Block, sentence: Span) -> bool:
    words = block.prose.words[sentence.start : sentence.end]
    return not any(word.form[0].isalnum() for word in words)


def _leading(blocks: Sequence[Block], number: int) -> NamedSource | None:
    """Whom the sentence before a paragraph's first quotation lets speak, or else the paragraphs before."""
    block = blocks[number]
    sentence = block.prose.sentence_before(block.prose.quotations[0])
    if sentence is None:
        return _referring(block) or _before(blocks, number)
    return _told_in(block, sentence)


def _told_in(block: Block, sentence: Span) -> NamedSource | None:
    """Whom a sentence before a quotation lets speak, or has issue a document."""
    read = block.read(sentence)
    found = _reported_in(read) or source(read) or _issued_in(read)
    return found._replace(how=How.BEFORE) if found else None


def _reported_in(sentence: Sentence) -> NamedSource | None:
    """Whom a sentence without quoted words lets speak: the quotation after it may be theirs."""
    told = [cue for cue in sentence.cues if cue.subject]
    speaking = [cue for cue in told if cue.force > Force.WEAK]
    speaking = speaking or [cue for cue in told if sentence.words[cue.at].form in THINKING_VERBS]
    main = (cue for cue in reversed(speaking) if not _is_told_by_another(sentence, cue, speaking))
    cue = next(main, None)
    return told_by_verb(sentence, cue) if cue else None


def _is_told_by_another(sentence: Sentence, cue: Cue, speaking: Sequence[Cue]) -> bool:
    """Whether a verb stands in what another says: "Hart noted that Lee called it late", with no comma between."""
    words = sentence.words
    return any(
        other.force is Force.SAYING
        and "that" in (word.form for word in words[other.at + 1 : other.at + CLOSE])
        and not any(word.form == "," for word in words[other.at : cue.at])
        for other in speaking
        if other.at < cue.at and other.subject != cue.subject
    )


def _issued_in(sentence: Sentence) -> NamedSource | None:
    """Who a sentence says has issued a document, the words of which may follow: "Lee issued a short statement"."""
    words = sentence.words
    subject = main_subject(words, sentence.start, sentence.nouns)
    if subject is None or subject.end + 1 >= sentence.end or words[subject.end].form not in ISSUING:
        return None
    told = next((at for at in range(subject.end, sentence.end) if words[at].form in UTTERED), sentence.end)
    verb = words[subject.end]
    near = told - subject.end <= CLOSE + 1
    return NamedSource(Span(verb.start, verb.end), sentence.span(subject), How.CUE) if near else None


def _about(sentence: Sentence) -> NamedSource | None:
    """Whom a sentence without quoted words is about."""
    named = [noun for noun in sentence.nouns if noun.sort >= Sort.NAME]
    noun = main_subject(sentence.words, sentence.start, named)
    return NamedSource(None, sentence.span(noun), How.CUE) if noun else None


def _referring(block: Block) -> NamedSource | None:
    """Whom the sentence after an opening quotation lets speak, if it points back: "That is how Lee describes it"."""
    following = block.prose.sentences[1] if len(block.prose.sentences) > 1 else None
    if following is None or block.prose.words[following.start].form not in POINTING_BACK:
        return None
    found = _reported_in(block.read(following))
    return found._replace(how=How.AFTER) if found else None


def _before(blocks: Sequence[Block], number: int) -> NamedSource | None:
    """Whose the words are that open a paragraph: see the paragraph before, and a name on a line of its own after."""
    before = blocks[number - 1] if number else None
    if before and before.marked and not before.marked[-1].closed:
        return _continued(before.last)
    own = _own_line(blocks, number)
    if own or before is None:
        return own
    if before.text[before.paragraph.end - 1] == ":":
        return _led(before)
    last = before.prose.sentences[-1]
    quoting = any(last.start <= at < last.end for at in before.prose.quotations)
    if quoting:
        return _continued(before.last) if before.found[-1] else None
    return _told_before(before) if _is_long(blocks[number]) else None


def _is_long(block: Block) -> bool:
    """Whether a paragraph in marks is a block quotation, to which no words of its own lead up."""
    return len(_WORD.findall(block.text, *block.paragraph)) >= _BLOCK and not _led_anew(block, 0)


def _told_before(before: Block) -> NamedSource | None:
    """The one speaker whose statements the paragraph before a block quotation reports, with nobody else's words.

    "He" and "she" are taken for the one named beside them.
    """
    if before.marked:
        return None
    last = _told_in(before, before.prose.sentences[-1])
    told = [(one.cue, one.mention) for one in (*find_reported(before), last) if one and one.mention]
    by_name = {mention.of(before.text).split()[-1].lower(): (cue, mention) for cue, mention in told}
    names = list(by_name.keys() - {"he", "she"} or by_name)
    return NamedSource(*by_name[names[0]], How.BEFORE) if len(names) == 1 and names[0] != "who" else None


def _led(before: Block) -> NamedSource | None:
    """Whom a paragraph that ends in a colon lets speak in its last sentence."""
    read = before.read(before.prose.sentences[-1])
    found = _reported_in(read) or source(read) or _about(read)
    return found._replace(how=How.BEFORE) if found else None


def _continued(last: NamedSource | None) -> NamedSource | None:
    return last._replace(how=How.CONTINUED) if last and last.how not in _UNCHANGED else last


def _own_line(blocks: Sequence[Block], number: int) -> NamedSource | None:
    """A paragraph after this one that holds nothing but a name."""
    text, names = blocks[number].text, blocks[number].names
    if number + 1 >= len(blocks) or len(blocks[number].prose.words) > 1:
        return None
    paragraph = blocks[number + 1].paragraph
    if paragraph.end - paragraph.start > 160:
        return None
    found = _OWN_LINE.match(text, *paragraph) or _DASHED_LINE.match(text, *paragraph)
    if found is None or not _is_name(found["name"], names):
        return None
    start, end = found.span("name")
    return NamedSource(None, Span(start, end - (text[end - 1] == "." and found["name"][-3:-2] != ".")), How.OWN_LINE)


def _is_name(words: str, names: Collection[str]) -> bool:
    parts = words.split()
    if not all(part[0].isupper() or part in NAME_PARTICLES for part in parts) or parts[0].lower() in NOT_NAMES:
        return False
    return len(parts) > 1 or words.lower() in names

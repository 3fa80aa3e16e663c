"""Where a reported statement ends within its sentence: before the next speaker, or the reporter, goes on."""

from __future__ import annotations

from itertools import pairwise

from reader.language.english.grammar.irregular_forms import IRREGULAR_VERBS
from reader.language.english.people.naming import SUBJECT_PRONOUNS
from reader.language.english.people.reporting import HELPING, LABELLING_VERBS, PARTICIPLE_END, SAYING_VERBS
from reader.model import Span
from reader.phrases.cues import Cue
from reader.phrases.heads import CLAUSE_OPENERS
from reader.phrases.nouns import Noun
from reader.phrases.sentences import Sentence
from reader.phrases.verb_or_noun import BASE_FORMS
from reader.phrases.words import DASHES, Word, form_at, is_finite, is_negated, is_past
from reader.quotes.english.going_on import comma_before_verb, goes_on

_OPENING = CLAUSE_OPENERS | {"unlike"}
_ANEW = (["and", "while"], ["but", "while"], ["and", "although"], ["but", "although"])
_FAR = 3
"""Words before that of an opening clause: "But shortly after". Chosen by hand."""
_AS_WELL = frozenset(("also", "later", "then"))
_BESIDE = HELPING | {"be", "been", "being", "not", "also", "never", "already", "still", "now"}
_BEFORE_MORE = HELPING | {"not"}
_NO_ACTS = HELPING | {"alleged", "reported"}
_JOINING = frozenset(("and", "but", "or"))
_NO_OUTCOMES = frozenset(("including", "according", "depending", "assuming"))
_REACTIONS = frozenset(("criticism", "criticisms", "condemnation", "praise", "rebuke", "rebukes", "expressions")) | {
    *("applause", "boos", "cheers", "laughter", "outrage", "outcry", "backlash", "uproar", "fury", "anger"),
    *("protest", "protests", "concerns", "doubts", "speculation", "questions", "assurances"),
}
_NEAR = 5
"""Words behind a participle in which the reaction to a statement is named. Chosen by hand."""
_GIVING = frozenset(("gave", "gives", "offered", "offers", "provided", "provides", "cited", "cites"))
_NOTHING = frozenset(("no", "few", "little"))
_WITHHELD = (BASE_FORMS & (SAYING_VERBS | LABELLING_VERBS)) - {"answer", "attack"} | {
    *("specify", "provide", "offer", "give", "identify", "name"),
}
"""What a speaker leaves out who "did not elaborate"."""


def ended(sentence: Sentence, cue: Cue, clause: Span) -> Span | None:
    """The part of a clause behind a verb of saying that its subject says; None where no end can be told."""
    if cue.subject is None:
        return None
    words = sentence.words
    if words[cue.subject.start].form in ("who", "which"):
        clause = Span(clause.start, comma_before_verb(sentence, clause) or clause.end)
    if _is_in_opening_clause(sentence, cue.subject):
        end = next((at for at in range(*clause) if _main_clause_begins(sentence, at)), None)
        return None if end is None else Span(clause.start, end)
    inner = range(clause.start + 1, clause.end - 1)
    end = next((at for at in inner if _ends(sentence, cue, clause, at)), clause.end)
    return Span(clause.start, before_dash(words, clause.start, end))


def _ends(sentence: Sentence, cue: Cue, clause: Span, at: int) -> bool:
    if sentence.words[at - 1].form in _BEFORE_MORE:  # "could have but refused to", "is and will be", "has not yet"
        return False
    if _tells_what_came(sentence, clause, at) or _acts_otherwise(sentence.words, clause.start, at):
        return True
    if sentence.words[at].form in _JOINING and _withholds(sentence.words, at + 1):
        return True
    return goes_on(sentence, cue, clause, at)


def _tells_what_came(sentence: Sentence, clause: Span, at: int) -> bool:
    """Whether the reporter may tell what came of it: "announced she would leave, ending a long fight".

    So it can be where a pronoun stands for the speaker; behind another subject the participle is mostly its own, but
    not where it has a reaction for its object: "said Hart had left, drawing boos".
    """
    words, form = sentence.words, sentence.words[at].form
    reacting = any(word.form in _REACTIONS for word in words[at + 1 : min(at + 1 + _NEAR, clause.end)])
    if words[at - 1].form != "," or not (reacting or words[clause.start].form in SUBJECT_PRONOUNS):
        return False
    acts = form.endswith(PARTICIPLE_END) and form.isalpha() and form not in _NO_OUTCOMES
    return acts and comma_before_verb(sentence, Span(at, clause.end)) is None


def _withholds(words: list[Word], at: int) -> bool:
    """Whether the speaker leaves something unsaid: "did not elaborate", "would not say", "gave no reason"."""
    if words[at].form in _GIVING:
        return form_at(words, at + 1) in _NOTHING
    negated = is_negated(words[at].form) or form_at(words, at + 1) == "not"
    if not negated or not words[at].form.startswith(("did", "does", "would")):
        return False
    verb = at + 1 + (form_at(words, at + 1) == "not")
    return form_at(words, verb + form_at(words, verb).endswith("ly")) in _WITHHELD


def _is_in_opening_clause(sentence: Sentence, subject: Noun) -> bool:
    """Whether the sentence opens in a clause with this subject: "While Lee said that it rained, Hart"."""
    opening = [word.form for word in sentence.words[sentence.start : subject.start]]
    if "," in opening[1:3] and _OPENING.intersection(opening[opening.index(",") + 1 :][:1]):
        opening = opening[opening.index(",") + 1 :]  # "Still, while Lee said", "After all, while Lee said"
    if opening[-2:] in _ANEW:  # "The dam is dry, and while Lee said"
        return True
    joined = [form for form, following in pairwise([*opening, ""]) if (form, following) != (",", "and")]
    whole = opening[:1] == ["unlike"] or all(form.isalpha() for form in joined)
    return whole and (opening == ["now", "that"] or not _OPENING.isdisjoint(opening[:_FAR]))


def _main_clause_begins(sentence: Sentence, at: int) -> bool:
    """Whether a comma stands at word `at`, and a noun phrase with which the main clause can begin behind it."""
    return sentence.words[at].form == "," and sentence.noun_at(at + 1) is not None


def before_dash(words: list[Word], start: int, end: int) -> int:
    """Where a statement ends before a dash that no other closes: "— a claim that was false", "— though it was dry".

    Behind "— and that" it goes on.
    """
    dashes = [at for at in range(start + 1, end) if is_dash(words, at)]
    if len(dashes) % 2 == 0:
        return end
    last = dashes[-1]
    following = [word.form for word in words[last + 1 : last + 3]]
    return end if following[:1] and following[0] in _JOINING and following[1:] == ["that"] else last


def is_dash(words: list[Word], at: int) -> bool:
    """Whether word `at` is a dash, and no hyphen: that joins "U.N.-led" with no room before it."""
    return words[at].form in DASHES and (words[at].form != "-" or words[at].start > words[at - 1].end)


def _acts_otherwise(words: list[Word], start: int, at: int) -> bool:
    """Whether "and" at word `at` goes on with an act in the past, and the verb since word `start` tells of none.

    "Lee said the dam is dry and left it" has an act of Lee's; "said Hart had gone and left it" may have one of Hart's.
    """
    if words[at].form != "and" or not _is_act(words, at + 1 + (form_at(words, at + 1) in _AS_WELL)):
        return False
    verb = next((here for here in range(start, at) if is_finite(words[here].form) or is_negated(words[here].form)), at)
    own = next((here for here in range(verb, at) if not _helps(words[here])), at)
    return verb < own < at and not (_tells_of_the_past(words[own]) or _tells_of_the_past(words[at - 1]))


def _is_act(words: list[Word], at: int) -> bool:
    """Whether a word can be a main verb in the past with something behind it: "left it"."""
    form = form_at(words, at)
    return is_past(form) and form not in _NO_ACTS and not words[at].capital and form_at(words, at + 1)[:1].isalnum()


def _tells_of_the_past(word: Word) -> bool:
    """Whether a main verb can have another in the past beside it: "came", "has seen", "had been telling"."""
    return is_past(word.form) or word.form in IRREGULAR_VERBS or word.form.endswith(PARTICIPLE_END)


def _helps(word: Word) -> bool:
    """Whether a word stands before the main verb of a clause with those that help it."""
    return word.form in _BESIDE or is_negated(word.form) or word.form.endswith("ly")

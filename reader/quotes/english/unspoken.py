"""Words between marks that nobody has spoken: titles of works, slogans, words held at arm's length."""

from __future__ import annotations

import re

from reader.language.english.people.naming import DETERMINERS, OBJECT_PRONOUNS
from reader.language.english.people.reporting import (
    AUXILIARIES,
    HELPING,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    SAYING_VERBS,
    SUBORDINATORS,
    TELLING_VERBS,
    TIMES,
    WORK_NOUNS,
)
from reader.language.language_names import NAMES
from reader.phrases.words import QUOTATION, Word, form_at, is_finite, is_nickname

_WORDS = re.compile(r"\w[\w’'.-]*")
_BEFORE_TITLES = (
    PREPOSITIONS | TELLING_VERBS | WORK_NOUNS | DETERMINERS | frozenset(("and", "or", "watch", "watches", "watching"))
)
_WATCHWORDS = frozenset(("slogan", "motto", "catchphrase", "headline", "chapter"))
_WRITINGS = WORK_NOUNS | _WATCHWORDS | {"piece", "post", "report", "study", "paper", "op-ed", "editorial"}
_PERFORMING = frozenset(("play", "plays", "played", "playing", "reading", "wrote", "writing"))
"""Verbs behind which a title names what is played, read or written, where nothing parts the two."""
_SHOWS = frozenset(("interview", "appearance", "show", "host", "hosts", "episode", "segment", "programme", "program"))
_LONGEST_TITLE = 14
"""Words of a title of a work. Chosen by hand; with 10 or 18 none of 61 articles is read otherwise."""
_NEAR_WRITING = 8
"""Words before a comma in which the noun for a piece of writing stands. Chosen by hand."""
_FEW = 2
"""Words in marks that can stand in the run of a sentence as a term.

Chosen by hand; 9 of 61 articles are read otherwise with 1, 2 with 3.
"""
_SHORT_TITLE = 5
"""Words of a programme's title behind a verb that names its hearer.

Chosen by hand; with 4 or 6 none of 61 articles is read otherwise.
"""
_ALWAYS_NAMING = frozenset(("known", "so-called", "titled", "entitled", "headlined", "nicknamed", "codenamed"))
_NAMING = _ALWAYS_NAMING | {"called", "named", "dubbed", "termed"}
_OWNERS = ("’s", "'s", "s’", "s'", "’", "'")
_LANGUAGES = frozenset(name.lower() for name in NAMES.values())
_OFTEN = frozenset(("often", "sometimes", "commonly", "popularly", "widely"))
_LEADS_UP = frozenset((",", ":", "that", "how", "—", "–", "-"))
_SMALL = PREPOSITIONS | SUBORDINATORS | frozenset(("the", "a", "an", "my", "your", "our", "their", "is", "are"))
_NO_THING = PREPOSITIONS | SUBORDINATORS | SAYING_VERBS | AUXILIARIES | IRREGULAR_PASTS | TIMES
_BEFORE_TERMS = PREPOSITIONS - {"as"}
_LAWS = frozenset(
    ("law", "laws", "rule", "rules", "test", "tests", "standard", "standards", "rider", "riders", "statute", "clause")
)
_CLAUSES = SUBORDINATORS | SAYING_VERBS | HELPING
_DEGREES = frozenset(("very", "so", "too", "most", "more", "all", "such", "not"))
_WORDING = frozenset(("word", "words", "phrase", "phrases", "term", "terms"))
_SEARCHING = frozenset(("search", "searches", "searched", "searching"))
_UTTERING = SAYING_VERBS - TELLING_VERBS
_VOTING = frozenset(("vote", "votes", "voted", "voting"))


def has_title_case(quoted: str) -> bool:
    """Whether quoted words are written as a title: every word but the small ones has a capital."""
    found = _WORDS.findall(quoted, 0, _LONGEST_TITLE * 16)
    if not 1 < len(found) <= _LONGEST_TITLE:
        return False
    small = [word for word in found if word[0].islower()]
    return len(found) - len(small) > 1 and all(word in _SMALL for word in small) and found[-1] not in small


def is_title(quoted: str, words: list[Word], at: int) -> bool:
    """Whether quoted words are a title by their capitals and by the word before them, and nobody utters them."""
    before = words[at - 1].form if at else ""
    if _programme(quoted, before) or _called(words, at) or is_nickname(words, at) or _is_gloss(words, at):
        return True
    if _tells_which(quoted, words, at):
        return True
    led = before in (",", ":") and _names_a_writing(words, at - 1)
    return has_title_case(quoted) and (led or _stands_as_title(quoted, words, at))


def _names_a_writing(words: list[Word], comma: int) -> bool:
    """Whether a noun phrase for something written ends at a comma: "in her piece for the Ogden Post, “…”"."""
    for here in range(comma - 1, max(0, comma - _NEAR_WRITING), -1):
        if words[here].form in _WRITINGS:
            return True
        if not words[here].form[0].isalnum() or words[here].form in _CLAUSES:
            return False
    return False


def _is_gloss(words: list[Word], at: int) -> bool:
    """Whether the reporter puts another language's words into English: "shouted “…,” Spanish for “…”"."""
    return at > 1 and words[at - 1].form == "for" and words[at - 2].capital and words[at - 2].form in _LANGUAGES


def _stands_as_title(quoted: str, words: list[Word], at: int) -> bool:
    """Whether a word that titles follow stands before word `at`, and no verb of saying beside it.

    An adjective behind an article is such a word: the botched “Operation Slow and Gentle”.
    """
    before, after = words[at - 1].form if at else "", form_at(words, at + 1)
    if before in ("on", "of", "whose") or before in _PERFORMING or before.endswith(_OWNERS):
        return True
    if quoted[-2:-1].isalnum() and _goes_on(after):
        return True
    if before in _LEADS_UP or before in _UTTERING or after in _UTTERING:
        return False
    return before in _BEFORE_TITLES or _is_described(words, at - 1) or _tells_a_kind(quoted, words, at)


def _goes_on(after: str) -> bool:
    """Whether a title is the subject of the verb behind it, or what a host has: said “The Wet Summer” was dull."""
    return after in _SHOWS or (is_finite(after) and after not in _UTTERING)


def _is_described(words: list[Word], at: int) -> bool:
    """Whether word `at` is an adjective behind an article."""
    return at > 0 and words[at - 1].form in DETERMINERS and words[at].form[0].isalpha() and not words[at].capital


def _tells_a_kind(quoted: str, words: list[Word], at: int) -> bool:
    """Whether a noun of several follows that tells what bears the title at word `at`: “Rain for All” signs."""
    follows = quoted[-2:-1].isalnum() and at + 1 < len(words)
    return follows and words[at + 1].form.endswith("s") and _may_be_noun(words[at + 1])


def _programme(quoted: str, before: str) -> bool:
    """Whether a verb that names its hearer names a programme: told “Breakfast and friends”."""
    found = _WORDS.findall(quoted, 0, _LONGEST_TITLE * 16)
    return before in TELLING_VERBS and len(found) <= _SHORT_TITLE and bool(found) and found[0][0].isupper()


def _tells_which(quoted: str, words: list[Word], at: int) -> bool:
    return _is_vote(quoted, words, at) or _names_a_thing(quoted, words, at) or _names_a_law(quoted, words, at)


def _is_vote(quoted: str, words: list[Word], at: int) -> bool:
    """Whether a word tells how somebody votes: voted “no”, a “yes” vote."""
    return " " not in quoted and at > 0 and not _VOTING.isdisjoint((words[at - 1].form, form_at(words, at + 1)))


def _names_a_thing(quoted: str, words: list[Word], at: int) -> bool:
    """Whether a name between marks tells which thing is meant: the “Today” team, his “Good Day” host."""
    inner = quoted.strip("“”\"‘’'")
    if not 0 < at < len(words) - 1 or not _is_cased_as_name(inner) or not _is_determined(words, at):
        return False
    named = " " not in inner or has_title_case(quoted)
    return named and _may_be_noun(words[at + 1])


def _may_be_noun(word: Word) -> bool:
    """Whether a word in small letters can be a noun or stand before one."""
    return word.form.isalpha() and not word.capital and word.form not in _NO_THING


def _names_a_law(quoted: str, words: list[Word], at: int) -> bool:
    """Whether words between marks tell which law is meant: “stand-your-dam” laws, a “facts and figures” test."""
    if at + 2 >= len(words) or words[at + 1].form not in _LAWS:
        return False
    behind = words[at + 2].form
    return _is_unjudged_phrase(quoted) and (not behind.isalpha() or behind in _NO_THING)


def _is_unjudged_phrase(quoted: str) -> bool:
    """Whether a few words, more than one, end in no mark and have none among them that judges: "very", "sadly"."""
    told = re.findall(r"\w+", quoted)
    several = 1 < len(told) <= _SHORT_TITLE and quoted[-2:-1].isalnum()
    return several and not any(word.endswith("ly") or word in _DEGREES for word in told)


def _is_cased_as_name(inner: str) -> bool:
    """Whether words begin with a capital or a figure, end in no mark and are not all in capitals."""
    begins = inner[:1].isupper() or inner[:1].isdecimal()
    return begins and inner[-1:].isalnum() and not inner.isupper()


def _is_determined(words: list[Word], at: int) -> bool:
    """Whether an article or an owner stands before word `at`, an outlet's name between them or not."""
    before = words[at - 1].form
    outlet = at > 1 and words[at - 1].capital and words[at - 2].form in DETERMINERS
    return outlet or before in DETERMINERS or before.endswith(("’s", "'s")) or "-" in before[1:]


def _called(words: list[Word], at: int) -> bool:
    """Whether marks hold what a thing is called by everybody: "what is called a “bump stock”", "known as “…”"."""
    here = at - 1
    while here > 0 and words[here].form in ("a", "an", "the", "as", "simply", "also"):
        here -= 1
    if here < 1 or words[here].form not in _NAMING:
        return False
    before = words[here - 1].form
    if before in _OFTEN and here > 1 and words[here - 2].form in (",", ")"):
        return True
    if here == at - 1 and (before == "," or before in _WRITINGS):
        return True
    return words[here].form in _ALWAYS_NAMING or before in ("is", "are", "was", "were", "be", "been")


def is_aside(quoted: str, words: list[Word], at: int) -> bool:
    """Whether a few words are quoted in the run of a sentence, with nothing that leads up to them."""
    if at == 0 or words[at - 1].form in _LEADS_UP:
        return False
    return is_few(quoted)


def is_few(quoted: str) -> bool:
    """Whether quoted words are so few that they can be a term."""
    return len(_WORDS.findall(quoted, 0, _FEW * 30)) <= _FEW


def is_named_or_qualifies(quoted: str, words: list[Word], at: int) -> bool:
    """Whether words in marks begin with a capital, or only qualify a noun behind them: “Sponsor”, “open” schools."""
    following = words[at + 1] if at + 1 < len(words) else words[at]
    return quoted.strip("“”\"‘’'")[:1].isupper() or (quoted[-2:-1].isalnum() and _may_be_noun(following))


def is_name(quoted: str, words: list[Word], at: int) -> bool:
    """Whether words are written as a name, with nothing that leads up to them, and no "a" that makes them a kind."""
    if words[at - 1].form in _LEADS_UP or words[at - 1].form in ("a", "an"):
        return False
    inner = quoted.strip("“”\"‘’'")
    return has_title_case(quoted) or (" " not in inner and inner[:1].isupper() and inner[1:2].islower())


def is_term(quoted: str, words: list[Word], at: int) -> bool:
    """Whether a few words name a thing everybody calls so: "talks of the “fiscal cliff”"."""
    determined = at > 1 and words[at - 1].form == "the" and words[at - 2].form in _BEFORE_TERMS
    return determined and is_aside(quoted, words, at)


def is_mentioned(words: list[Word], at: int) -> bool:
    """Whether words are only mentioned: he never used the term “…”, searches for “…”.

    So are those that "or" joins to them: they had the words “…” or “…” in their name.
    """
    here = _before_joined(words, at) - 1
    if here < 1:
        return False
    sought = words[here].form in ("for", "to") and words[here - 1].form in _SEARCHING
    if words[here].form in ("like", "as"):  # "phrases like", "such words as"
        here -= 1
    own = words[here - 1].form in OBJECT_PRONOUNS or words[here - 1].form.endswith(_OWNERS)
    return sought or (words[here].form in _WORDING and not own)


def _before_joined(words: list[Word], at: int) -> int:
    """The first of the quotations that a comma, "and" or "or" joins to the one at word `at`."""
    while at > 1 and words[at - 1].form in ("or", "and", ",") and words[at - 2].form == QUOTATION:
        at -= 2
    return at

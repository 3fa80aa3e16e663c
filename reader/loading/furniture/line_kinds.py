"""What a line says of itself: a byline, a caption, a link. What stands around it counts elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.language.english.lines import credits as makers
from reader.language.english.lines import furniture as english
from reader.language.english.lines import links_away as links
from reader.model import Part

LONGEST_NOTE = 120
"""Words of a correction, a box for addresses, a list of contributors; longer ones are paragraphs of the article.

Chosen by hand.
"""
_LONGEST_LETTERS = 1000
"""Code points of a line that is looked at; patterns cost no more on a longer one.

Chosen by hand; with 750 or 1,250 none of 61 articles is read otherwise.
"""
_LONGEST_CAPTION = 80
"""Words of a caption, or of a line that says who owns what.

Chosen by hand; with 60 or 100 none of 61 articles is read otherwise.
"""
_LONGEST_LINE = 40
"""Words of any other line that is no part of the article.

Chosen by hand; with 30 or 50 none of 61 articles is read otherwise.
"""
_LONGEST_BYLINE = 30
"""Words of a line with the writers or a day. Chosen by hand; with 22 or 38 none of 61 articles is read otherwise."""
_LONGEST_BRACKET = 25
"""Words of a paragraph in brackets that is a remark beside the article.

Chosen by hand; with 19 or 31 none of 61 articles is read otherwise.
"""
_FEWEST_CAPITALS = 6
"""Words of a line in capitals from which it is the title of another story: headings inside articles are shorter."""


class Read(NamedTuple):
    """The part that a paragraph was read as, and why."""

    part: Part
    why: str


class _Rule(NamedTuple):
    lines: re.Pattern[str]
    read: Read
    longest: int = _LONGEST_LINE
    told: Callable[[str], bool] = lambda _: False
    """Whether a line that looks so belongs to the article nevertheless."""
    titled: bool = False
    """Whether a headline may look so, too."""


def read_line(words: str, *, could_be_title: bool = False) -> Read | None:
    """What a line (white space folded) is by its own words; None where they say nothing, as those of an article.

    Where it `could_be_title`, what headlines look like as well says nothing.
    """
    if len(words) > _LONGEST_LETTERS:
        return Read(Part.CAPTION, "describes pictures") if _GALLERY.fullmatch(words) else None
    length = words.count(" ") + 1
    for rule in _RULES:
        if length > rule.longest or (could_be_title and rule.titled):
            continue
        if rule.lines.fullmatch(words) and not rule.told(words):
            return rule.read
    return _by_its_pieces(words, length) or (None if could_be_title else _by_its_letters(words, length))


def _by_its_pieces(words: str, length: int) -> Read | None:
    if length <= LONGEST_NOTE and _wants_address(words.casefold()):
        return Read(Part.SHARE, "asks for an email address")
    if length <= _LONGEST_CAPTION and not _BETWEEN_WORDS.isdisjoint(words) and _PICTURE_CREDIT.search(words):
        return Read(Part.CAPTION, "ends with a picture credit")
    return None


def _wants_address(folded: str) -> bool:
    if not any(said in folded for said in english.ADDRESS_WANTED) or english.SPEAKING_TO.isdisjoint(folded.split()):
        return False
    return sum(said in folded for said in english.SIGN_UP) > 1


def _by_its_letters(words: str, length: int) -> Read | None:
    if not _LETTER.search(words):
        return Read(Part.SHARE, "has no words")
    if _FEWEST_CAPITALS <= length <= _LONGEST_LINE and words.isupper() and not _HEADS_A_SECTION.search(words):
        return Read(Part.SHARE, "is in capitals, like titles of other stories")
    if length <= _LONGEST_BRACKET and _BRACKETED.fullmatch(words):
        return Read(Part.SHARE, "is in brackets and is not a sentence")
    return None


def is_sentence(words: str) -> bool:
    """Whether a line ends as sentences do; what follows "Reporting by" is none."""
    ended = words.endswith((".", "!", "?", "”", '"', ".“", ".«", ". »", ".»"))
    return ended and not words.startswith("(") and "eporting by" not in words


def _reports(words: str) -> bool:
    """Whether this is a sentence that tells something: "Donate blood now, the hospital asked"."""
    return is_sentence(words) and not english.REPORTING_VERBS.isdisjoint(_WORD.findall(words.casefold()))


def any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """One pattern for all of these, in capitals and small letters alike."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_WORD = re.compile(r"\w+")
_LETTER = re.compile(r"[^\W_]")
_BRACKETED = re.compile(r"\([^()]*[^()\s.!”\"][)]|\[[^\[\]]*[^\[\]\s.!”\"]\]")
_HEADS_A_SECTION = re.compile(r"^\d+[.)]|^[-–—]|[.?:”\"’']$")
_BETWEEN_WORDS = frozenset("/|)")
_GALLERY = any_of([makers.GALLERY])
_PICTURE_CREDIT = re.compile(makers.PICTURE_CREDIT)
_RULES = (
    _Rule(_GALLERY, Read(Part.CAPTION, "describes pictures"), _LONGEST_LETTERS),
    _Rule(any_of(english.CORRECTIONS), Read(Part.CORRECTION, "is about the article itself"), LONGEST_NOTE),
    _Rule(any_of(makers.RIGHTS), Read(Part.SHARE, "says who owns the text or published it first"), _LONGEST_CAPTION),
    _Rule(any_of(makers.VIEWS), Read(Part.SHARE, "says whose views it gives"), _LONGEST_CAPTION),
    _Rule(any_of(makers.CONTRIBUTORS), Read(Part.BYLINE, "names contributors"), _LONGEST_CAPTION),
    _Rule(any_of(english.COMMENTS_BEGIN), Read(Part.COMMENT, "begins the reader comments"), _LONGEST_BYLINE, _reports),
    _Rule(any_of(makers.FOLLOWED), Read(Part.BYLINE, "introduces the writer"), _LONGEST_CAPTION),
    _Rule(any_of(makers.WRITERS), Read(Part.BYLINE, "names the writer"), _LONGEST_BYLINE, is_sentence),
    _Rule(any_of(makers.DAYS), Read(Part.BYLINE, "gives a date and no sentence"), _LONGEST_BYLINE),
    _Rule(any_of(english.AGE), Read(Part.SHARE, "says how old or new the article is")),
    _Rule(any_of(english.MAILED), Read(Part.SHARE, "is about the mail that brought the article")),
    _Rule(any_of(english.HELP_LINES), Read(Part.SHARE, "says where to find help")),
    _Rule(any_of(english.INVITATIONS), Read(Part.SHARE, "invites the reader to do something"), told=_reports),
    _Rule(any_of(english.FRAME), Read(Part.SHARE, "belongs to the page around the article"), told=_reports),
    _Rule(any_of(links.BREAKS), Read(Part.SHARE, "marks a break in the page")),
    _Rule(any_of(links.PLAYERS), Read(Part.SHARE, "belongs to a video or a slideshow"), told=_reports),
    _Rule(any_of(links.SURE_LINKS), Read(Part.SHARE, "links to another story"), titled=True),
    _Rule(any_of(makers.CAPTIONS), Read(Part.CAPTION, "describes a picture"), _LONGEST_CAPTION),
    _Rule(any_of(links.NAMED_LINKS), Read(Part.SHARE, "links to another story"), titled=True),
    _Rule(any_of(links.LINKS), Read(Part.SHARE, "links to another story"), told=_reports, titled=True),
    _Rule(any_of(links.POINTERS), Read(Part.SHARE, "links to another page")),
)

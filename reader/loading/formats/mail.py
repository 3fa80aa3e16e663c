"""Mail, and web pages that a browser saved as one (`.mhtml`): the article inside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from itertools import islice

from reader.language.forwarded_mail import ANSWERED, PASSED_ON
from reader.loading.clipping import Clipping, Unreadable
from reader.loading.extract import Extract, TextBlock, composed
from reader.loading.formats import html
from reader.loading.formats.envelope import FLOWED, UNSPACED, Mail, header, mails_in, parsed
from reader.loading.formats.letter import FORWARDED, Letter, as_letter, read_letter, unspaced
from reader.loading.page.characters import page_of
from reader.loading.text.mojibake import characters
from reader.loading.text.normalise import normalise
from reader.model import Metadata, Part, Span, Unit

_ANSWER = re.compile(rf"^(?:(?:{ANSWERED}|{PASSED_ON})\s*:\s*)+", re.IGNORECASE)
_PASSED_ON = re.compile(rf"\s*{PASSED_ON}\s*:", re.IGNORECASE)
_NAMED_DAY = re.compile(r"\b(?P<day>\d{1,2})\.? (?:de )?(?P<month>[^\W\d_]+)\.?,? (?:de )?(?P<year>\d{4})\b")
_FEWEST_WORDS = 30
"""A text part with fewer says only that the mail is to be read as a page. Chosen by hand."""


def extract(clipping: Clipping) -> Extract:
    """The text part of a mail, or else the page in it; subject, sender and date say what the article does not.

    A mail that is attached to a few words is read in its place. Raises `Unreadable` where no part holds text.
    """
    mails = list(mails_in(parsed(clipping.data)))
    first, *attached = mails
    chosen = first
    if first.words < _FEWEST_WORDS and attached:
        chosen = max(mails, key=lambda mail: mail.words)
    names = [name for mail in mails for name in mail.attached]
    names += ["an attached mail" for mail in attached if mail is not chosen]
    read = _read(chosen)
    return replace(read, notices=(*read.notices, f"Not read: {', '.join(names)}.")) if names else read


def _read(mail: Mail) -> Extract:
    """Raises `Unreadable` where no part of a mail holds text."""
    about = _about(mail.message)
    if mail.plain and (not mail.pages or len(mail.plain[0].data.split()) >= _FEWEST_WORDS):
        return _text(mail.plain[0], about, mail.message)
    if mail.pages:
        return _page(mail.pages[0], about, mail.message)
    raise Unreadable("this mail contains no text", "save the article as text")


def _about(mail: Message) -> Metadata:
    title = _ANSWER.sub("", " ".join(header(mail, "subject").split()))
    if mail["snapshot-content-location"] or "saved by" in header(mail, "from").lower():
        return Metadata(title)  # A browser wrote the page down; its date is the day when that was done.
    sender, address = parseaddr(header(mail, "from"))
    return Metadata(title, sender or address, published=_day(header(mail, "date")))


def _day(words: str) -> str:
    try:
        return parsedate_to_datetime(words).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _day_in_words(words: str) -> str:
    """A day whose month has its name in another language: "mardi 4 mars 2025"."""
    from reader.language.records import LANGUAGES  # noqa: PLC0415 - for letters of mail programs that speak them

    found = _NAMED_DAY.search(words.casefold())
    if found is None:
        return ""
    months = (each.months[found["month"]] for each in LANGUAGES.values() if found["month"] in each.months)
    try:
        return "".join(date(int(found["year"]), month, int(found["day"])).isoformat() for month in islice(months, 1))
    except ValueError:  # the calendar has no such day
        return ""


def _page(part: Clipping, about: Metadata, mail: Message) -> Extract:
    """The article in a page, or the letter that was passed on in it."""
    if len(part.data) > html.LARGEST:
        raise Unreadable(f"the page in it is larger than {html.LARGEST >> 20} MB", "save the article as text")
    page = page_of(part)
    if _is_passed_on(mail) or FORWARDED.search(page.text):
        letter = read_letter(as_letter(html.lines_in(page)), flowed=False, forwarded=_is_passed_on(mail))
        if letter.head:
            found = _extract(letter, _of_head(letter.head, about))
            starts = sorted({0, *(block.span.start for block in found.blocks or ())})
            return replace(found, unit=Unit.PARAGRAPH, starts=tuple(starts), notices=page.notices)
    return html.article_in(page, about)


def _text(part: Clipping, about: Metadata, mail: Message) -> Extract:
    """The body below its subject; positions and line numbers are those of the decoded body."""
    raw, before, notices = characters(part.data, part.charset)
    body, later = normalise(raw)
    earlier = composed(later, before)
    if part.suffix == UNSPACED:
        body, joined = unspaced(body)
        earlier = composed(joined, earlier)
    letter = read_letter(body, flowed=part.suffix in (FLOWED, UNSPACED), forwarded=_is_passed_on(mail))
    found = _extract(letter, _of_head(letter.head, about))
    return replace(found, shifts=composed(found.shifts, earlier), notices=notices)


def _extract(letter: Letter, about: Metadata) -> Extract:
    """A letter below its title, and the shifts that lead back to its text as it was."""
    above = f"{normalise(about.title)[0]}\n\n" if about.title else ""
    paragraphs = [TextBlock(Span(*(edge + len(above) for edge in block.span)), block.part) for block in letter.blocks]
    headline = [TextBlock(Span(0, len(above)), Part.HEADLINE)] if above else []
    lines = [len(above) + match.end() for match in re.finditer("\n", letter.text)]
    shifts = composed(((0, 0), (len(above), -len(above))), letter.shifts) if above else tuple(letter.shifts)
    return Extract(above + letter.text, (*headline, *paragraphs), about, Unit.LINE, (0, *lines), shifts)


def _is_passed_on(mail: Message) -> bool:
    """Whether the subject says so."""
    return _PASSED_ON.match(header(mail, "subject")) is not None


def _of_head(head: Mapping[str, str], about: Metadata) -> Metadata:
    """What stands above a letter that was passed on, in the place of what the mail says of itself."""
    if not head:
        return about
    sender = re.split(r"[<\[]", head["from"])[0].strip(" \"'") or head["from"]
    said = head.get("date", "")
    day = _day(re.sub(r"\b(?:at|um|à|a las|alle|às)\b", "", said)) or _day_in_words(said)
    return Metadata(_ANSWER.sub("", head.get("subject", "")) or about.title, sender, published=day)

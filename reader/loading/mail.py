"""Mail, and web pages that a browser saved as one (`.mhtml`): the article inside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from itertools import islice

from reader.loading import html
from reader.loading.clipping import Clipping, Unreadable
from reader.loading.extract import Block, Extract, composed
from reader.loading.normalise import normalise
from reader.loading.paragraphs import split_paragraphs
from reader.loading.plain import decode
from reader.model import Metadata, Part, Span, Unit

_ANSWER = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?\n(?:.*\n){0,12}.*\Z", re.MULTILINE)
"""What stands below every letter of a sender, from its first line on (RFC 3676, 4.3), with or without its space."""
_MOST_PARTS = 500
_FEWEST_WORDS = 30
"""A text part with fewer says only that the mail is to be read as a page."""


def extract(clipping: Clipping) -> Extract:
    """The text part of a mail, or else the page in it; subject, sender and date say what the article does not.

    Raises `Unreadable` where no part holds text.
    """
    try:
        mail = message_from_bytes(clipping.data, policy=policy.default)
        parts = list(islice(mail.walk(), _MOST_PARTS))
        plain, pages = (_texts(parts, kind) for kind in ("text/plain", "text/html"))
        about = _about(mail)
    except RecursionError as fault:
        raise Unreadable("its parts are nested too deeply", "save the article as text") from fault
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, IndexError) as fault:
        raise Unreadable("its mail headers are damaged", "save the article as text") from fault
    if plain and (not pages or len(plain[0].data.split()) >= _FEWEST_WORDS):
        return _text(plain[0], about)
    if pages:
        return _page(pages[0], about)
    raise Unreadable("this mail holds no text", "save the article as text")


def _texts(parts: Sequence[EmailMessage], kind: str) -> list[Clipping]:
    """The parts of this media type that are read and not attached, in order."""
    return [
        Clipping("", payload, charset=part.get_content_charset("") or "")
        for part in parts
        if part.get_content_type() == kind and part.get_content_disposition() != "attachment"
        if isinstance(payload := part.get_payload(decode=True), bytes)
    ]


def _about(mail: EmailMessage) -> Metadata:
    title = _ANSWER.sub("", " ".join(str(mail["subject"] or "").split()))
    if mail["snapshot-content-location"] or "saved by" in str(mail["from"] or "").lower():
        return Metadata(title)  # A browser wrote the page down; its date is the day when that was done.
    sender, address = parseaddr(str(mail["from"] or ""))
    return Metadata(title, sender or address, published=_day(str(mail["date"] or "")))


def _day(date: str) -> str:
    try:
        return parsedate_to_datetime(date).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _page(part: Clipping, about: Metadata) -> Extract:
    if len(part.data) > html.LARGEST:
        raise Unreadable(f"the page in it is larger than {html.LARGEST >> 20} MB", "save the article as text")
    return html.article_in(html.page_of(part), about)


def _text(part: Clipping, about: Metadata) -> Extract:
    """The body below its subject; positions and line numbers are those of the decoded body."""
    body, earlier = normalise(decode(part.data, part.charset))
    above = f"{normalise(about.title)[0]}\n\n" if about.title else ""
    signature = _SIGNATURE.search(body)
    end_of_words = signature.start() if signature else len(body)
    paragraphs = [
        Block(Span(start + len(above), end + len(above)), None if start < end_of_words else Part.SHARE)
        for start, end in split_paragraphs(body)
    ]
    headline = [Block(Span(0, len(above)), Part.HEADLINE)] if above else []
    lines = [len(above) + match.end() for match in re.finditer("\n", body)]
    shifts = composed(((0, 0), (len(above), -len(above))), earlier) if above else earlier
    return Extract(above + body, (*headline, *paragraphs), about, Unit.LINE, (0, *lines), shifts)

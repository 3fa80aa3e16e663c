"""Mail, and web pages that a browser saved as one (`.mhtml`): the article inside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email import message_from_bytes
from email.errors import MessageError
from email.headerregistry import HeaderRegistry
from email.message import Message
from email.policy import Compat32, Policy
from email.utils import parseaddr, parsedate_to_datetime
from itertools import count

from reader.loading import html
from reader.loading.clipping import Clipping, Unreadable
from reader.loading.extract import Block, Extract, composed
from reader.loading.normalise import normalise
from reader.loading.page.characters import page_of
from reader.loading.paragraphs import split_paragraphs
from reader.loading.plain import decode
from reader.model import Metadata, Part, Span, Unit

_ANSWER = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?\n(?:.*\n){0,12}.*\Z", re.MULTILINE)
"""What stands below every letter of a sender, from its first line on (RFC 3676, 4.3), with or without its space."""
_MOST_PARTS = 2000
"""A page that a browser saved has one for each of its pictures, some hundreds."""
_DEEPEST = 20
"""Parts within parts; each line is held against the boundaries of all those around it."""
_LONGEST_HEADER = 2000
"""Code points of a header that are read: parsing takes the square of its length, and its first address is enough."""
_DAMAGED = (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError)
"""What the standard library raises for mail that its authors did not foresee."""
_HEADERS = HeaderRegistry()
_FEWEST_WORDS = 30
"""A text part with fewer says only that the mail is to be read as a page."""


class _Part(Message):
    """A mail, or a part of one, that is not nested without end."""

    depth = 0

    def attach(self, payload: Message | str) -> None:
        """Add a part to this one. Raises `Unreadable`."""
        if isinstance(payload, _Part):
            payload.depth = self.depth + 1
            if payload.depth > _DEEPEST:
                raise Unreadable("its parts are nested too deeply", "save the article as text")
        super().attach(payload)


class _ShortHeaders(Compat32):
    """Headers on one line, no further than they are read; bytes in them that are not ASCII are UTF-8 (RFC 6532)."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and the value of a header."""
        name, value = super().header_source_parse(sourcelines)
        shown = value[:_LONGEST_HEADER].encode(errors="surrogateescape").decode(errors="replace")
        return name, "".join(shown.splitlines())


def extract(clipping: Clipping) -> Extract:
    """The text part of a mail, or else the page in it; subject, sender and date say what the article does not.

    Raises `Unreadable` where no part holds text.
    """
    mail = _parsed(clipping.data)
    parts = list(mail.walk())
    plain, pages = (_texts(parts, kind) for kind in ("text/plain", "text/html"))
    about = _about(mail)
    if plain and (not pages or len(plain[0].data.split()) >= _FEWEST_WORDS):
        return _text(plain[0], about)
    if pages:
        return _page(pages[0], about)
    raise Unreadable("this mail holds no text", "save the article as text")


def _parsed(data: bytes) -> Message:
    """The mail in these bytes. Raises `Unreadable` as soon as it has too many parts."""
    number = count(1)

    def part(policy: Policy) -> Message:
        if next(number) > _MOST_PARTS:
            raise Unreadable(f"it has more than {_MOST_PARTS} parts", "give a mail that holds one article")
        return _Part(policy)

    try:
        return message_from_bytes(data, policy=_ShortHeaders(message_factory=part))
    except Unreadable:
        raise
    except _DAMAGED as fault:
        raise Unreadable("its parts are damaged", "save the article as text") from fault


def _texts(parts: Sequence[Message], kind: str) -> list[Clipping]:
    """The parts of this media type that are read and not attached, in order."""
    return [
        Clipping("", payload, charset=_charset(part))
        for part in parts
        if part.get_content_type() == kind and part.get_content_disposition() != "attachment"
        if isinstance(payload := part.get_payload(decode=True), bytes)
    ]


def _charset(part: Message) -> str:
    try:
        return part.get_content_charset("")
    except ValueError:  # a NUL in the name of the one in which a parameter is encoded
        return ""


def _about(mail: Message) -> Metadata:
    title = _ANSWER.sub("", " ".join(_header(mail, "subject").split()))
    if mail["snapshot-content-location"] or "saved by" in _header(mail, "from").lower():
        return Metadata(title)  # A browser wrote the page down; its date is the day when that was done.
    sender, address = parseaddr(_header(mail, "from"))
    return Metadata(title, sender or address, published=_day(_header(mail, "date")))


def _header(mail: Message, name: str) -> str:
    """A header, decoded; empty where it is missing or damaged."""
    try:
        return str(_HEADERS(name, str(mail.get(name, ""))))
    except _DAMAGED:
        return ""


def _day(date: str) -> str:
    try:
        return parsedate_to_datetime(date).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _page(part: Clipping, about: Metadata) -> Extract:
    if len(part.data) > html.LARGEST:
        raise Unreadable(f"the page in it is larger than {html.LARGEST >> 20} MB", "save the article as text")
    return html.article_in(page_of(part), about)


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

"""Mail, and web pages that a browser saved as one (`.mhtml`): the article inside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.headerregistry import HeaderRegistry
from email.message import Message
from email.policy import Compat32, Policy
from email.utils import parseaddr, parsedate_to_datetime
from itertools import count
from typing import NamedTuple

from reader.language.letters import ANSWERED, PASSED_ON
from reader.loading import html
from reader.loading.clipping import Clipping, Unreadable
from reader.loading.extract import Block, Extract, composed
from reader.loading.letter import read_letter
from reader.loading.mending import characters
from reader.loading.normalise import normalise, visible
from reader.loading.page.characters import page_of
from reader.model import Metadata, Part, Span, Unit

_ANSWER = re.compile(rf"^(?:(?:{ANSWERED}|{PASSED_ON})\s*:\s*)+", re.IGNORECASE)
_PASSED_ON = re.compile(rf"\s*{PASSED_ON}\s*:", re.IGNORECASE)
_FLOWED = ".flowed"
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


class _Letter(NamedTuple):
    """A mail, or one that is attached to it: its texts and pages, and the names of what else is attached."""

    mail: Message
    plain: list[Clipping]
    pages: list[Clipping]
    attached: list[str]

    @property
    def words(self) -> int:
        """How many words its texts have, or its pages where there are none."""
        return sum(len(part.data.split()) for part in self.plain or self.pages)


def extract(clipping: Clipping) -> Extract:
    """The text part of a mail, or else the page in it; subject, sender and date say what the article does not.

    A mail that is attached to a few words is read in its place. Raises `Unreadable` where no part holds text.
    """
    letters = list(_letters(_parsed(clipping.data)))
    first, *attached = letters
    chosen = first
    if first.words < _FEWEST_WORDS and attached:
        chosen = max(letters, key=lambda letter: letter.words)
    names = [name for letter in letters for name in letter.attached]
    names += ["an attached mail" for letter in attached if letter is not chosen]
    read = _read(chosen)
    return replace(read, notices=(*read.notices, f"Not read: {', '.join(names)}.")) if names else read


def _read(letter: _Letter) -> Extract:
    """Raises `Unreadable` where no part of a letter holds text."""
    about = _about(letter.mail)
    if letter.plain and (not letter.pages or len(letter.plain[0].data.split()) >= _FEWEST_WORDS):
        return _text(letter.plain[0], about, letter.mail)
    if letter.pages:
        return _page(letter.pages[0], about)
    raise Unreadable("this mail holds no text", "save the article as text")


def _letters(mail: Message) -> Iterator[_Letter]:
    """The mail, and then those that are attached to it or to one of them."""
    own: list[Message] = []
    inner: list[Message] = []
    waiting = [mail]
    while waiting:
        part = waiting.pop()
        if part.get_content_type() == "message/rfc822":
            inner += (each for each in _payload(part) if isinstance(each, Message))
        elif part.is_multipart():
            waiting += reversed([each for each in _payload(part) if isinstance(each, Message)])
        else:
            own.append(part)
    attached = [visible(name) for part in own if (name := _file_name(part))]
    yield _Letter(mail, _texts(own, "text/plain"), _texts(own, "text/html"), attached)
    for each in inner:
        yield from _letters(each)


def _payload(part: Message) -> Sequence[object]:
    payload = part.get_payload()
    return payload if isinstance(payload, list) else ()


def _file_name(part: Message) -> str:
    """The name of a file that is attached; pictures in the text are none."""
    if part.get_content_disposition() != "attachment":
        return ""
    try:
        return part.get_filename("a file")
    except _DAMAGED:
        return "a file"


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
        Clipping("", payload, _FLOWED if _is_flowed(part) else "", _charset(part))
        for part in parts
        if part.get_content_type() == kind and part.get_content_disposition() != "attachment"
        if isinstance(payload := part.get_payload(decode=True), bytes)
    ]


def _is_flowed(part: Message) -> bool:
    try:
        return str(part.get_param("format", "")).lower() == "flowed"
    except _DAMAGED:
        return False


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


def _text(part: Clipping, about: Metadata, mail: Message) -> Extract:
    """The body below its subject; positions and line numbers are those of the decoded body."""
    raw, before, notices = characters(part.data, part.charset)
    body, later = normalise(raw)
    earlier = composed(later, before)
    passed_on = _PASSED_ON.match(_header(mail, "subject")) is not None
    letter = read_letter(body, flowed=part.suffix == _FLOWED, forwarded=passed_on)
    about = _of_head(letter.head, about)
    above = f"{normalise(about.title)[0]}\n\n" if about.title else ""
    paragraphs = [Block(Span(*(edge + len(above) for edge in block.span)), block.part) for block in letter.blocks]
    headline = [Block(Span(0, len(above)), Part.HEADLINE)] if above else []
    lines = [len(above) + match.end() for match in re.finditer("\n", letter.text)]
    shifts = composed(letter.shifts, earlier)
    shifts = composed(((0, 0), (len(above), -len(above))), shifts) if above else shifts
    return Extract(above + letter.text, (*headline, *paragraphs), about, Unit.LINE, (0, *lines), shifts, notices)


def _of_head(head: Mapping[str, str], about: Metadata) -> Metadata:
    """What stands above a letter that was passed on, in the place of what the mail says of itself."""
    if not head:
        return about
    sender = re.split(r"[<\[]", head["from"])[0].strip(" \"'") or head["from"]
    day = _day(re.sub(r"\b(?:at|um|à|a las|alle|às)\b", "", head.get("date", "")))
    return Metadata(_ANSWER.sub("", head.get("subject", "")) or about.title, sender, published=day)

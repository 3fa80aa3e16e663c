"""The parts of a mail, and the mails that are attached to it."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping, Sequence
from email import message_from_bytes
from email.errors import MessageError
from email.headerregistry import HeaderRegistry
from email.message import Message
from email.policy import Compat32, Policy
from itertools import count
from quopri import decodestring
from typing import NamedTuple

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.text.normalise import visible

FLOWED, UNSPACED = ".flowed", ".unspaced"
"""As the suffix of a text: its lines go on in the next where they end in a blank; so do they, and the blank goes."""
MOST_PARTS = 2000
"""A page that a browser saved has one for each of its pictures, some hundreds. Chosen by hand."""
DEEPEST = 20
"""Parts within parts; each line is held against the boundaries of all those around it. Chosen by hand."""
LONGEST_HEADER = 2000
"""Code points of a header that are read: parsing takes the square of its length, and its first address is enough.

Chosen by hand.
"""
_DAMAGED = (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError)
"""What the standard library raises for mail that its authors did not foresee."""
_HEADERS = HeaderRegistry()
_MAIL = "message/rfc822"
_UNPACKED: Mapping[str, Callable[[bytes], bytes]] = {"base64": b64decode, "quoted-printable": decodestring}


class _Part(Message):
    """A mail, or a part of one, that is not nested without end."""

    depth = 0

    def attach(self, payload: Message | str) -> None:
        """Add a part to this one. Raises `Unreadable`."""
        if isinstance(payload, _Part):
            payload.depth = self.depth + 1
            if payload.depth > DEEPEST:
                raise Unreadable("its parts are nested too deeply", "save the article as text")
        super().attach(payload)


class _ShortHeaders(Compat32):
    """Headers on one line, no further than they are read; bytes in them that are not ASCII are UTF-8 (RFC 6532)."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and the value of a header."""
        name, value = super().header_source_parse(sourcelines)
        shown = value[:LONGEST_HEADER].encode(errors="surrogateescape").decode(errors="replace")
        return name, "".join(shown.splitlines())


class Mail(NamedTuple):
    """A mail, or one that is attached to it: its texts and pages, and the names of what else is attached."""

    message: Message
    plain: list[Clipping]
    pages: list[Clipping]
    attached: list[str]

    @property
    def words(self) -> int:
        """How many words its texts have, or its pages where there are none."""
        return sum(len(part.data.split()) for part in self.plain or self.pages)


def mails_in(message: Message) -> Iterator[Mail]:
    """The mail, and then those that are attached to it or to one of them."""
    own: list[Message] = []
    inner: list[Message] = []
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if mails := _mails_in(part):
            inner += mails
        elif part.is_multipart():
            waiting += reversed([each for each in _payload(part) if isinstance(each, Message)])
        else:
            own.append(part)
    attached = [visible(name) for part in own if (name := _file_name(part))]
    yield Mail(message, _texts(own, "text/plain"), _texts(own, "text/html"), attached)
    for each in inner:
        yield from mails_in(each)


def _mails_in(part: Message) -> Sequence[Message]:
    """The mail that a part is, by its media type or the name of its file."""
    if part.get_content_type() != _MAIL:
        return [parsed(data)] if _file_name(part).lower().endswith(".eml") and (data := _data(part)) else []
    found = [each for each in _payload(part) if isinstance(each, Message)]
    packed = _UNPACKED.get(str(part.get("content-transfer-encoding", "")).strip().lower())
    if not packed or not found or found[0].keys():
        return found
    try:  # what RFC 2046, 5.2.1, forbids, and some programs do
        return [parsed(packed(str(found[0].get_payload()).encode(errors="surrogateescape")))]
    except ValueError:
        return found


def _data(part: Message) -> bytes:
    """What a part holds, decoded; nothing where it holds parts."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


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


def parsed(data: bytes) -> Message:
    """The mail in these bytes. Raises `Unreadable` as soon as it has too many parts."""
    number = count(1)

    def part(policy: Policy) -> Message:
        if next(number) > MOST_PARTS:
            raise Unreadable(f"it has more than {MOST_PARTS} parts", "give a mail with one article")
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
        Clipping("", _data(part), _flow(part), _charset(part))
        for part in parts
        if part.get_content_type() == kind
        and part.get_content_disposition() != "attachment"
        and not part.is_multipart()
    ]


def _flow(part: Message) -> str:
    """Whether the lines of a text that end in a blank go on in the next, and whether that blank is to be deleted."""
    try:
        if str(part.get_param("format", "")).lower() != "flowed":
            return ""
        return UNSPACED if str(part.get_param("delsp", "")).lower() == "yes" else FLOWED
    except _DAMAGED:
        return ""


def _charset(part: Message) -> str:
    try:
        return part.get_content_charset("")
    except ValueError:  # a NUL in the name of the one in which a parameter is encoded
        return ""


def header(mail: Message, name: str) -> str:
    """A header, decoded; empty where it is missing or damaged."""
    try:
        return str(_HEADERS(name, str(mail.get(name, ""))))
    except _DAMAGED:
        return ""

"""One article from the web, at an address that the user named."""

from __future__ import annotations

import ssl
import time
from base64 import b64encode
from dataclasses import replace
from email.message import Message
from http.client import HTTPMessage, HTTPResponse
from importlib.metadata import version
from pathlib import PurePosixPath
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urlsplit, urlunsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.deadline import Deadline
from reader.loading.faults import LoadError, without_password
from reader.loading.formats import MEDIA_TYPES

SILENCE = 10.0
"""Seconds that a server may say nothing."""
PATIENCE = 30.0
"""Seconds in which the whole article must have come, from the search for its server to its last byte."""
THREAD = "fetching"
_PIECE = 1 << 16
"""Bytes read at once, so that a deadline and a bound are looked at in between. Chosen by hand."""
_LONGEST_TYPE = 2000
"""Code points of a media type that are read: parsing takes the square of its length. Chosen by hand."""
_SCHEMES = ("http", "https")
_SAVE_IT = "save the page in your browser and give the file"


class _OnlyTheWeb(HTTPRedirectHandler):
    """Redirects lead from http(s) to http(s); the standard library's own would also go to ftp."""

    max_redirections = 8

    def redirect_request(  # noqa: PLR0913, PLR0917  (the standard library's signature)
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        fp.close()  # What stands in an answer that leads on is not wanted, and may not end.
        if urlsplit(newurl).scheme not in _SCHEMES:
            raise URLError(f"it redirects to {newurl}, which is not on the web")
        return super().redirect_request(req, fp, code, msg, headers, without_password(newurl))


def fetch(address: str, largest: int) -> Clipping:
    """The bytes at a web address, at most `largest`, with the media type and charset that the server names.

    Raises `LoadError` for another scheme, an answer that is no success, silence, or too many bytes.
    """
    request = _request(address)
    deadline = Deadline(time.monotonic() + PATIENCE, SILENCE)
    ended: SimpleQueue[Clipping | Exception] = SimpleQueue()
    # The system's search for a server has no timeout, so whoever waits for it must be able to leave it.
    Thread(name=THREAD, target=_put, args=(ended, request, deadline, largest), daemon=True).start()
    try:
        came = ended.get(timeout=PATIENCE)
    except Empty:
        came = TimeoutError()
    if isinstance(came, Exception):
        fault, remedy = _why(came, deadline)
        raise LoadError(address, fault, remedy) from came
    return replace(came, name=without_password(address))


def _put(ended: SimpleQueue[Clipping | Exception], request: Request, deadline: Deadline, largest: int) -> None:
    try:
        ended.put(_fetched(request, deadline, largest))
    except Exception as fault:
        ended.put(fault)


def _fetched(request: Request, deadline: Deadline, largest: int) -> Clipping:
    with build_opener(_OnlyTheWeb, *deadline.handlers).open(request) as answer:
        kind, charset = _called(answer.headers)
        suffix = MEDIA_TYPES.get(kind) or PurePosixPath(urlsplit(answer.url).path).suffix.lower()
        return Clipping(request.full_url, _body(answer, largest), suffix, charset)


def _request(address: str) -> Request:
    """What is asked of the server that an address names. Raises `LoadError` where it names none."""
    try:
        parts = urlsplit(address)
        named = parts.scheme in _SCHEMES and parts.hostname and parts.port != 0
        host = parts.netloc.rpartition("@")[2]
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:
        named = False
    if not named:
        raise LoadError(address, "not a web address", "give one that begins with https:// or http://")
    path, query = quote(parts.path, safe="/%:@!$&'()*+,;=~-._"), quote(parts.query, safe="/?%:@!$&'()*+,;=~-._")
    request = Request(
        urlunsplit((parts.scheme, host, path, query, "")),
        headers={"User-Agent": f"reader-compare/{version('reader-compare')}", "Accept": "text/html, */*;q=0.8"},
    )
    if parts.username is not None:
        user = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        # Not for those to whom the server leads on.
        request.add_unredirected_header("Authorization", f"Basic {b64encode(user.encode()).decode()}")
    return request


def _body(answer: HTTPResponse, largest: int) -> bytes:
    data = bytearray()
    while piece := answer.read(_PIECE):
        data += piece
        if len(data) > largest:
            raise Unreadable(f"it is larger than {largest >> 20} MB", "give the address of one article")
    if answer.length:
        raise Unreadable("the connection was cut off", "try again, or " + _SAVE_IT)
    return bytes(data)


def _called(headers: Message) -> tuple[str, str]:
    """The media type and the charset that a server names; none of either where it names none."""
    said = Message()
    said["Content-Type"] = headers.get("Content-Type", "")[:_LONGEST_TYPE]
    try:
        return said.get_content_type(), said.get_content_charset("")
    except ValueError:  # a NUL in the name of the one in which a parameter is encoded
        return said.get_content_type(), ""


def _why(fault: Exception, deadline: Deadline) -> tuple[str, str]:
    """What has gone wrong, and what the user can do."""
    reason = fault.reason if isinstance(fault, URLError) else fault
    if isinstance(reason, Unreadable):
        return reason.fault, reason.remedy
    if isinstance(reason, TimeoutError):
        late = deadline.moment <= time.monotonic()
        said = f"it did not finish within {PATIENCE:.0f}" if late else f"no answer within {SILENCE:.0f}"
        return f"{said} seconds", "try again, or " + _SAVE_IT
    if isinstance(fault, HTTPError):
        fault.close()
        moved = 300 <= fault.code < 400
        return "its redirects lead off the web" if moved else f"the server answered {fault.code}", _SAVE_IT
    return _unreached(fault, reason), "check the address, or " + _SAVE_IT


def _unreached(fault: Exception, reason: object) -> str:
    if not isinstance(fault, URLError):
        return f"it cannot be fetched ({fault})"
    if isinstance(reason, ssl.SSLCertVerificationError):
        return "its certificate is not trusted"
    if isinstance(reason, OSError):
        return f"the server cannot be reached ({(reason.strerror or str(reason)).lower()})"
    return str(reason)

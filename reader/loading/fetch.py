"""One article from the web, at an address that the user named."""

from __future__ import annotations

import ssl
import time
from http.client import HTTPException, HTTPMessage, HTTPResponse
from importlib.metadata import version
from pathlib import PurePosixPath
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from reader.loading.clipping import Clipping
from reader.loading.faults import LoadError
from reader.loading.formats import MEDIA_TYPES

SILENCE = 10.0
"""Seconds that a server may say nothing."""
PATIENCE = 30.0
"""Seconds in which the whole article must have come."""
_PIECE = 1 << 16
_SCHEMES = ("http", "https")
_SAVE_IT = "save the page in your browser and name the file"


class _OnlyTheWeb(HTTPRedirectHandler):
    """Redirects lead from http(s) to http(s); the standard library's own would also go to ftp."""

    max_redirections = 8

    def redirect_request(  # noqa: PLR0913, PLR0917  (the standard library's signature)
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        if urlsplit(newurl).scheme not in _SCHEMES:
            fp.close()
            raise URLError(f"it redirects to {newurl}, which is not on the web")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(address: str, largest: int) -> Clipping:
    """The bytes at a web address, at most `largest`, with the media type and charset that the server names.

    Raises `LoadError` for another scheme, an answer that is no success, silence, or too many bytes.
    """
    try:
        request = _request(address)
        with build_opener(_OnlyTheWeb).open(request, timeout=SILENCE) as answer:
            data = _body(answer, address, largest)
            kind = MEDIA_TYPES.get(answer.headers.get_content_type(), "")
            path = urlsplit(answer.url).path
            suffix = kind or PurePosixPath(path).suffix.lower()
            return Clipping(address, data, suffix, answer.headers.get_content_charset(""))
    except HTTPError as fault:
        fault.close()
        said = (
            "its redirects lead nowhere on the web" if 300 <= fault.code < 400 else f"the server answers {fault.code}"
        )
        raise LoadError(address, said, _SAVE_IT) from fault
    except TimeoutError as fault:
        raise LoadError(address, f"no answer within {SILENCE:.0f} seconds", "try again, or " + _SAVE_IT) from fault
    except URLError as fault:
        raise LoadError(address, _why(fault), "check the address, or " + _SAVE_IT) from fault
    except (HTTPException, OSError, ValueError) as fault:
        raise LoadError(address, f"it cannot be fetched ({fault})", "check the address, or " + _SAVE_IT) from fault


def _request(address: str) -> Request:
    parts = urlsplit(address)
    if parts.scheme not in _SCHEMES or not parts.hostname:
        raise LoadError(address, "this is no web address", "give one that begins with https:// or http://")
    host = parts.netloc.encode("idna").decode("ascii") if not parts.netloc.isascii() else parts.netloc
    path, query = quote(parts.path, safe="/%:@!$&'()*+,;=~-._"), quote(parts.query, safe="/?%:@!$&'()*+,;=~-._")
    return Request(
        urlunsplit((parts.scheme, host, path, query, "")),
        headers={"User-Agent": f"reader-compare/{version('reader-compare')}", "Accept": "text/html, */*;q=0.8"},
    )


def _body(answer: HTTPResponse, address: str, largest: int) -> bytes:
    until = time.monotonic() + PATIENCE
    data = bytearray()
    while piece := answer.read(_PIECE):
        data += piece
        if len(data) > largest:
            raise LoadError(address, f"it is larger than {largest >> 20} MB", "give the address of one article")
        if time.monotonic() > until:
            raise LoadError(address, f"it has not come within {PATIENCE:.0f} seconds", "try again, or " + _SAVE_IT)
    if answer.length:
        raise LoadError(address, "the connection broke off", "try again, or " + _SAVE_IT)
    return bytes(data)


def _why(fault: URLError) -> str:
    if isinstance(fault.reason, ssl.SSLCertVerificationError):
        return "its certificate cannot be trusted"
    if isinstance(fault.reason, TimeoutError):
        return f"no answer within {SILENCE:.0f} seconds"
    if isinstance(fault.reason, OSError):
        return f"the server cannot be reached ({(fault.reason.strerror or str(fault.reason)).lower()})"
    return str(fault.reason)

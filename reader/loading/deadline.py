"""Connections to the web that end at a moment, whatever the server does.

The timeout of a socket is that of one wait: a server that sends a byte now and then never meets it.
"""

from __future__ import annotations

import io
import socket
import time
from dataclasses import dataclass
from functools import partial
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from typing import TYPE_CHECKING, cast
from urllib.request import BaseHandler, HTTPHandler, HTTPSHandler, Request

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment in `time.monotonic`'s seconds, and the seconds that a server may say nothing until then."""

    moment: float
    silence: float

    @property
    def left(self) -> float:
        """The seconds for which the next wait may last. Raises `TimeoutError` where the moment has passed."""
        left = self.moment - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(left, self.silence)

    @property
    def handlers(self) -> tuple[BaseHandler, BaseHandler]:
        """What opens addresses for `urllib.request.build_opener`."""
        return _Plain(self), _Secure(self)


class _Waiting(io.RawIOBase):
    """What a socket receives; each wait for it ends at the deadline."""

    def __init__(self, received: io.RawIOBase, connection: socket.socket, deadline: Deadline) -> None:
        self._received, self._connection, self._deadline = received, connection, deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        self._connection.settimeout(self._deadline.left)
        return self._received.readinto(buffer)

    def close(self) -> None:
        self._received.close()
        super().close()


class _Answer(HTTPResponse):
    def __init__(self, deadline: Deadline, sock: socket.socket, debuglevel: int = 0, method: str | None = None) -> None:
        super().__init__(sock, debuglevel, method)
        self.fp = io.BufferedReader(_Waiting(self.fp.detach(), sock, deadline))


class _Plain(HTTPHandler):
    def __init__(self, deadline: Deadline) -> None:
        super().__init__()
        self._deadline = deadline

    def http_open(self, req: Request) -> HTTPResponse:
        return self.do_open(partial(_connected, HTTPConnection, self._deadline), req)


class _Secure(HTTPSHandler):
    def __init__(self, deadline: Deadline) -> None:
        super().__init__()
        self._deadline = deadline

    def https_open(self, req: Request) -> HTTPResponse:
        return self.do_open(partial(_connected, HTTPSConnection, self._deadline), req)


def _connected(kind: type[HTTPConnection], deadline: Deadline, host: str, timeout: object = None) -> HTTPConnection:  # noqa: ARG001
    """A connection to a host, whose waits end at the deadline, and not as urllib would have it."""
    connection = kind(host, timeout=deadline.left)
    connection.response_class = cast(type[HTTPResponse], partial(_Answer, deadline))
    return connection

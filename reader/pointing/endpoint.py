"""Asking a model over HTTP: a chat completion as OpenAI defined it and servers of local models understand it.

https://platform.openai.com/docs/api-reference/chat, of which `messages`, `stream`, `temperature` and `response_format`
are sent; whole answers and streams of them (server-sent events) are read.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from http.client import HTTPException, HTTPResponse
from ipaddress import ip_address
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import SplitResult, urlsplit
from urllib.request import BaseHandler, HTTPRedirectHandler, ProxyHandler, Request, build_opener

from pydantic import BaseModel, ValidationError

from reader.loading.deadline import Deadline
from reader.loading.faults import without_password
from reader.pointing.answer import NoAnswer, shown
from reader.pointing.question import Question
from reader.preferences import SecondReader

LARGEST = 4 << 20
"""Bytes of an answer; the longest that is asked for has a hundredth of it. Chosen by hand."""
_KEY_PATIENCE = 60
"""Seconds in which the command that prints the key has to end; it may ask the user for a password."""
_BROKE_OFF = "its answer was cut short; ask again"
_SET_IT = "set it under [second_reader] (reader config shows how)"


class _NoRedirect(HTTPRedirectHandler):
    """What the articles say goes to the server that the user named, and to no other."""

    def redirect_request(self, *_: object, **__: object) -> None:
        return None


class _Said(BaseModel):
    content: str | None = None
    refusal: str | None = None


class _Choice(BaseModel):
    message: _Said | None = None
    delta: _Said | None = None
    finish_reason: str | None = None


class _Piece(BaseModel):
    """A whole answer, or an event of a stream."""

    choices: list[_Choice] = []
    error: Any = None


@dataclass(frozen=True)
class Endpoint:
    """A model where the user's settings say that it is; called with a question, it gives the model's words.

    Raises `NoAnswer`, whose one line names the endpoint, the fault and the remedy, already where it may not be asked:
    it is not set, or is not on this machine without leave for that, or `offline`.
    """

    chosen: SecondReader
    offline: bool = False

    def __post_init__(self) -> None:
        for missing in (name for name in ("endpoint", "model") if not getattr(self.chosen, name)):
            raise NoAnswer(f"no {missing} is set; {_SET_IT}")
        parts = self._parts
        if parts is None:
            raise NoAnswer(f"{self.name}: not a web address; give one such as http://localhost:11434/v1")
        if parts.username is not None:
            raise NoAnswer(f"{self.name}: the address contains a password; use api_key_command instead")
        if self.remote and not self.chosen.allow_remote:
            raise NoAnswer(
                f"{self.name}: it is not on this machine; set allow_remote = true to send the articles there"
            )
        if self.remote and self.offline:
            raise NoAnswer(f"{self.name}: it is not on this machine; leave out --offline to send the articles there")

    @property
    def name(self) -> str:
        """How the endpoint is called in messages and documents."""
        return shown(without_password(self.chosen.endpoint))

    @property
    def remote(self) -> bool:
        """Whether what is sent leaves this machine."""
        host = self._parts.hostname if self._parts else None
        if host == "localhost":
            return False
        with suppress(ValueError):
            return not ip_address(host or "").is_loopback
        return True

    def __call__(self, question: Question) -> str:
        """What the model answers. Raises `NoAnswer`."""
        deadline = Deadline(time.monotonic() + self.chosen.timeout, self.chosen.timeout)
        handlers: list[BaseHandler | type[BaseHandler]] = [_NoRedirect, *deadline.handlers]
        if not self.remote:
            handlers.append(ProxyHandler({}))
        try:
            with build_opener(*handlers).open(self._request(question)) as answer:
                words = "".join(self._words(answer))
        except HTTPError as fault:
            with fault:
                raise self._silent(f"the server answered {fault.code}{_told(fault)}") from fault
        except (OSError, HTTPException) as fault:
            raise self._unreached(fault) from fault
        return words

    @property
    def _parts(self) -> SplitResult | None:
        """The parts of a web address; none where it is none."""
        try:
            parts = urlsplit(self.chosen.endpoint)
            return parts if parts.scheme in ("http", "https") and parts.hostname and parts.port != 0 else None
        except ValueError:
            return None

    def _request(self, question: Question) -> Request:
        schema = {"name": "answer", "schema": question.form.model_json_schema()}
        body = {
            "model": self.chosen.model,
            "messages": [
                {"role": "system", "content": question.instructions},
                {"role": "user", "content": question.text},
            ],
            "temperature": 0,
            "stream": True,
            "response_format": {"type": "json_schema", "json_schema": schema},
        }
        address = f"{self.chosen.endpoint.rstrip('/').removesuffix('/chat/completions')}/chat/completions"
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream, application/json", **self._key}
        return Request(address, json.dumps(body).encode(), headers)

    @cached_property
    def _key(self) -> dict[str, str]:
        """The header with the key that the user's command prints; none where there is no command."""
        command = self.chosen.api_key_command
        if not command:
            return {}
        try:
            run = subprocess.run(
                shlex.split(command), stdout=subprocess.PIPE, timeout=_KEY_PATIENCE, check=True, encoding="ascii"
            )
        except (OSError, ValueError, subprocess.SubprocessError) as fault:
            raise NoAnswer("api_key_command printed no key; try it in your shell") from fault
        key = next(iter(run.stdout.splitlines()), "").strip()
        if not key or not key.isprintable():
            raise NoAnswer("api_key_command printed no key; try it in your shell")
        return {"Authorization": f"Bearer {key}"}

    def _words(self, answer: HTTPResponse) -> Iterator[str]:
        """The model's words as they come, to their end."""
        reason = None
        for piece in self._pieces(answer):
            if piece.error:
                raise self._silent(f"the server says: {_message(piece.error)}")
            for choice in piece.choices[:1]:
                said = choice.message or choice.delta or _Said()
                yield said.content or said.refusal or ""
                reason = choice.finish_reason or reason
        if reason is None:
            raise self._silent(_BROKE_OFF)
        if reason == "length":
            raise self._silent("its answer was cut off; give the model a larger context, or set a smaller window")

    def _pieces(self, answer: HTTPResponse) -> Iterator[_Piece]:
        if answer.headers.get_content_type() != "text/event-stream":
            data = answer.read(LARGEST + 1)
            self._bound(len(data))
            if answer.length:
                raise self._silent(_BROKE_OFF)
            yield self._piece(data)
            return
        size = 0
        while line := answer.readline(LARGEST + 1):
            size += len(line)
            self._bound(size)
            if not line.endswith(b"\n"):
                raise self._silent(_BROKE_OFF)
            data = line.removeprefix(b"data:").strip() if line.startswith(b"data:") else b""
            if data and data != b"[DONE]":
                yield self._piece(data)

    def _bound(self, size: int) -> None:
        if size > LARGEST:
            raise self._silent(f"its answer is larger than {LARGEST >> 20} MB")

    def _piece(self, data: bytes) -> _Piece:
        try:
            return _Piece.model_validate_json(data)
        except ValidationError as fault:
            raise self._silent("the answer is not a chat completion; check the address") from fault

    def _silent(self, fault: str) -> NoAnswer:
        return NoAnswer(f"{self.name}: {fault}")

    def _unreached(self, fault: Exception) -> NoAnswer:
        reason = fault.reason if isinstance(fault, URLError) else fault
        if isinstance(reason, TimeoutError):
            return self._silent(f"no answer within {self.chosen.timeout:g} seconds; set a longer timeout, or ask again")
        if isinstance(fault, URLError):
            why = (reason.strerror or str(reason)).lower() if isinstance(reason, OSError) else str(reason)
            return self._silent(f"it cannot be reached ({why}); start it, or check the address")
        return self._silent(_BROKE_OFF)


def _told(fault: HTTPError) -> str:
    """What a server says of its fault, as far as it says something."""
    with suppress(OSError, HTTPException, ValueError, AttributeError, TypeError):
        return f": {_message(json.loads(fault.read(1 << 16))['error'])}"
    return ""


def _message(error: object) -> str:
    """The words of an error, which servers wrap in different ways."""
    return shown(str(error.get("message", error) if isinstance(error, dict) else error))

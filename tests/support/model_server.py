"""A small server that answers as servers of models do, well and badly."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.support.second_reader import YES, answer

EVENTS = "text/event-stream"
PLAIN = "application/json"


def whole(words: str, reason: str = "stop") -> str:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": words}, "finish_reason": reason}]})


def streamed(words: str, reason: str | None = "stop") -> str:
    """The words in pieces of seven letters, as events, among comments and blank lines."""
    pieces = [words[at : at + 7] for at in range(0, len(words), 7)]
    events = [{"choices": [{"delta": {"content": piece}, "finish_reason": None}]} for piece in pieces]
    events += [{"choices": [{"delta": {}, "finish_reason": reason}]}, {"choices": [], "usage": {"total_tokens": 9}}]
    return ": hello\n\n" + "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"


class Model(BaseHTTPRequestHandler):
    """Answers by the name of the model that is asked for; what came is kept in `asked`."""

    asked: list[dict[str, object]] = []  # noqa: RUF012
    keys: list[str | None] = []  # noqa: RUF012

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append(body)
        self.keys.append(self.headers["Authorization"])
        first = "same_subject" not in body["messages"][0]["content"]
        words = answer() if first else json.dumps(YES)
        with suppress(OSError):
            getattr(self, f"answer_{body['model'].replace('-', '_')}")(words)

    def answer_whole(self, words: str) -> None:
        self.say(whole(words))

    def answer_streaming(self, words: str) -> None:
        self.say(streamed(words), EVENTS)

    def answer_refusing(self, _: str) -> None:
        refusal = {"message": {"content": None, "refusal": "I’d rather not."}, "finish_reason": "stop"}
        self.say(json.dumps({"choices": [refusal]}))

    def answer_cut_off(self, words: str) -> None:
        self.say(streamed(words[:40], "length"), EVENTS)

    def answer_half(self, words: str) -> None:
        self.say(streamed(words)[:200], EVENTS)

    def answer_short(self, words: str) -> None:
        self.say(whole(words), length=99_999)

    def answer_broken(self, _: str) -> None:
        self.say(whole('{"rows": [}'))

    def answer_page(self, _: str) -> None:
        self.say("<!doctype html><title>Welcome</title>", "text/html")

    def answer_absent(self, _: str) -> None:
        self.say(json.dumps({"error": {"message": "model 'absent' not found"}}), status=404)

    def answer_failing(self, _: str) -> None:
        self.say("out of memory", "text/plain", status=500)

    def answer_failing_midway(self, words: str) -> None:
        self.say(streamed(words).partition("\n\n")[0] + '\n\ndata: {"error": {"message": "out of memory"}}\n\n', EVENTS)

    def answer_silent(self, _: str) -> None:
        threading.Event().wait(2)

    def answer_dripping(self, _: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", EVENTS)
        self.end_headers()
        for _ in range(200):
            self.wfile.write(b": wait\n\n")
            threading.Event().wait(0.01)

    def answer_moved(self, _: str) -> None:
        self.send_response(307)
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def answer_endless(self, _: str) -> None:
        self.say("data: " + "x" * (5 << 20), EVENTS)

    def say(self, words: str, kind: str = PLAIN, status: int = 200, length: int | None = None) -> None:
        data = words.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[str]:
    """The address of a server that runs meanwhile."""
    Model.asked.clear()
    Model.keys.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Model)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

"""A comparison as one JSON document, and back.

Spans are [start, end) pairs of code points into the article's text, which the document holds, so that it reopens
without the files.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from reader.loading import on_one_line, unsafe
from reader.model import Comparison

VERSION = 1
_SHOWN = 20
"""So many code points of what stands in place of a version are shown."""

_ESCAPES = re.compile(r"(?<!\\)((?:\\\\)*)((?:\\u[0-9a-fA-F]{4}|\\[bf])+)")


class ArchiveError(Exception):
    """A file that is no saved comparison; the message names the file, the fault and the remedy."""


class UnsafeText(ValueError):
    """A document with characters that would steer or deceive a terminal; this program writes none."""


@dataclass(frozen=True, slots=True)
class _Document:
    comparison: Comparison
    format: Literal["reader-comparison"] = "reader-comparison"
    version: Literal[1] = 1


@cache
def _documents() -> TypeAdapter[_Document]:
    return TypeAdapter(_Document)


def to_json(comparison: Comparison) -> str:
    """The whole comparison, the same bytes for the same input; indented, so that two versions compare line by line."""
    document = _documents().dump_python(_Document(comparison))
    return json.dumps(document, default=sorted, ensure_ascii=False, indent=1) + "\n"


def from_json(document: str | bytes) -> Comparison:
    """The comparison that `to_json` wrote, equal in every field. Raises pydantic's `ValidationError`."""
    return _documents().validate_json(document).comparison


def _check(document: bytes) -> None:
    """Raises `UnsafeText`. JSON's own escapes are read first."""
    text = _ESCAPES.sub(lambda match: match[1] + str(json.loads(f'"{match[2]}"')), document.decode("utf-8", "replace"))
    if at := unsafe(text):
        raise UnsafeText(f"it holds an invisible or control character ({at})")


def read_json(path: Path) -> Comparison:
    """The comparison in a file. Raises `ArchiveError`."""
    try:
        document = path.read_bytes()
        _check(document)
        return from_json(document)
    except OSError as fault:
        raise ArchiveError(f"{path}: {fault.strerror or fault}; check the path") from fault
    except UnsafeText as fault:
        raise ArchiveError(f"{path}: {fault}; save the comparison anew from its articles") from fault
    except ValidationError as fault:
        raise ArchiveError(f"{path}: {_refusal(fault)}") from fault


def _refusal(fault: ValidationError) -> str:
    """What is wrong with a document, and what helps; another version is told before all that follows from it."""
    faults = {error["loc"]: error for error in fault.errors(include_url=False)}
    if ("version",) in faults and ("format",) not in faults:
        saved = on_one_line(str(faults["version",]["input"]))[:_SHOWN]
        return (
            f"saved in version {saved} of the format, and this reader knows version {VERSION}; "
            "update reader, or save the comparison anew from its articles"
        )
    place, first = next(iter(faults.items()))
    at = ".".join(map(str, place)) or "the document"
    return f"no saved comparison ({at}: {first['msg']}); save one with reader compare -o FILE.json"

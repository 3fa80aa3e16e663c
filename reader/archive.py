"""A comparison as one JSON document, and back.

Spans are [start, end) pairs of code points into the article's text, which the document holds, so that it reopens
without the files.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from reader.model import Comparison


class ArchiveError(Exception):
    """A file that is no saved comparison; the message names the file, the fault and the remedy."""


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


def read_json(path: Path) -> Comparison:
    """The comparison in a file. Raises `ArchiveError`."""
    try:
        return from_json(path.read_bytes())
    except OSError as fault:
        raise ArchiveError(f"{path}: {fault.strerror or fault}; check the path") from fault
    except ValidationError as fault:
        first = fault.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"])) or "the document"
        message = f"{path}: no saved comparison ({place}: {first['msg']}); save one with reader compare -o FILE.json"
        raise ArchiveError(message) from fault

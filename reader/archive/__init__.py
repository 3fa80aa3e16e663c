"""A comparison as one JSON document, and back.

Spans are [start, end) pairs of code points into the article's text, which the document holds, so that it reopens
without the files.
"""

from __future__ import annotations

import json
from collections.abc import Hashable
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Literal, cast

from pydantic import TypeAdapter, ValidationError

from reader.archive.fitting import misfit
from reader.archive.unsafe_text import UnsafeText, check_characters, check_lines
from reader.loading import LoadError, on_one_line
from reader.loading.sources import contents
from reader.model import Comparison, Fact, SecondReading, Witness
from reader.overview import copies

VERSION = 1
"""The version of the format; one more wherever a saved comparison could no longer be read by what was released."""
LARGEST = 512 * 2**20
"""Bytes of a saved comparison; twenty articles of two thousand sentences take a tenth of it."""
_SAVED = "that was saved with reader compare -o FILE.json"
_SHOWN = 20
"""So many code points of what stands in place of a version are shown. Chosen by hand."""


class ArchiveError(Exception):
    """A file that is no saved comparison; the message names the file, the fault and the remedy."""


@dataclass(frozen=True, slots=True)
class _ArchivedDocument:
    comparison: Comparison
    format: Literal["reader-comparison"] = "reader-comparison"
    version: Literal[1] = 1
    copies: tuple[tuple[int, ...], ...] = ()


@cache
def _documents() -> TypeAdapter[_ArchivedDocument]:
    return TypeAdapter(_ArchivedDocument)


def to_json(comparison: Comparison) -> str:
    """The whole comparison, the same bytes for the same input; a passage, a row or a voice has a line to itself.

    So two versions compare line by line.
    """
    return f"{_laid_out(_ArchivedDocument(comparison, copies=tuple(group.accounts for group in copies(comparison))))}\n"


_OPEN = (_ArchivedDocument, Comparison, Witness, SecondReading)
"""What is spread over lines, with all that it holds; anything else stands on one."""


def _laid_out(value: object, outer: str = "\n") -> str:
    inner = f"{outer} "
    if isinstance(value, _OPEN):
        named = ((field.name, getattr(value, field.name)) for field in fields(value))
        held = (f'"{name}": {_laid_out(each, inner)}' for name, each in named if each is not None)
        return f"{{{inner}{f',{inner}'.join(held)}{outer}}}"
    if isinstance(value, tuple) and value:
        return f"[{inner}{f',{inner}'.join(_laid_out(each, inner) for each in value)}{outer}]"
    return _line(value)


def _line(value: object) -> str:
    adapter: TypeAdapter[object] = _adapter(cast("Hashable", type(value)))
    if isinstance(value, Fact):  # the one noun with a set in it, which has no order of its own
        return json.dumps(adapter.dump_python(value), default=sorted, ensure_ascii=False, separators=(",", ":"))
    return adapter.dump_json(value).decode()


_adapter = cache(TypeAdapter)


def from_json(document: str | bytes) -> Comparison:
    """The comparison that `to_json` wrote, equal in every field. Raises pydantic's `ValidationError`."""
    return _documents().validate_json(document).comparison


def read_json(path: str | Path) -> Comparison:
    """The comparison in a file, or in standard input (`-`). Raises `ArchiveError`."""
    return comparison_in(document_in(path), path)


def document_in(path: str | Path) -> bytes:
    """The bytes of a saved comparison, or of standard input (`-`). Raises `ArchiveError`."""
    try:
        return contents(str(path), LARGEST)
    except LoadError as fault:
        raise ArchiveError(str(fault)) from fault


def comparison_in(document: bytes, name: str | Path) -> Comparison:
    """The comparison in the bytes of a file of this name. Raises `ArchiveError`."""
    try:
        check_characters(document)
        comparison = from_json(document)
        check_lines(comparison)
    except UnsafeText as fault:
        raise ArchiveError(f"{name}: {fault}; save the comparison again from its articles") from fault
    except ValidationError as fault:
        raise ArchiveError(f"{name}: {_refusal(fault)}") from fault
    if place := misfit(comparison):
        raise ArchiveError(f"{name}: {_not_one(place, 'it does not match the rest of the document')}")
    return comparison


def _refusal(fault: ValidationError) -> str:
    """What is wrong with a document, and what helps; another version is told before all that follows from it."""
    faults = {error["loc"]: error for error in fault.errors(include_url=False)}
    if ("version",) in faults and ("format",) not in faults:
        saved = on_one_line(str(faults["version",]["input"]))[:_SHOWN]
        return (
            f"saved in version {saved} of the format, but this reader knows version {VERSION}; "
            "update reader, or save the comparison again from its articles"
        )
    place, first = next(iter(faults.items()))
    if first["type"] == "json_invalid":
        return f"not a saved comparison, since it is no JSON; give one {_SAVED}"
    at = ".".join(map(str, place)) or "the document"
    return _not_one(at, "it is missing" if first["type"] == "missing" else "it has a wrong value")


def _not_one(place: str, fault: str) -> str:
    return f"not a saved comparison ({place}: {fault}); give one {_SAVED}"

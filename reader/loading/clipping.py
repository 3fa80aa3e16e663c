"""Bytes as they came, and what their source says of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clipping:
    """One article's bytes before they are read.

    `suffix` is that of the file's name, or of the media type that a server names, in small letters (`.html`);
    `charset` is the encoding that a server or a mail names; both are empty where nothing is said.
    """

    name: str
    data: bytes
    suffix: str = ""
    charset: str = ""

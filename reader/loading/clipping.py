"""Bytes as they came, what their source says of them, and that they cannot be read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clipping:
    """One article's bytes before they are read, or those of several in one file.

    `suffix` is that of the file's name, or of the media type that a server names, in small letters (`.html`);
    `charset` is the encoding that a server or a mail names, `label` what the user calls the account; each is empty
    where nothing is said. `part` is the number, from 1, of the one article that is meant where there are several.
    """

    name: str
    data: bytes
    suffix: str = ""
    charset: str = ""
    label: str = ""
    part: int = 0

    @property
    def file(self) -> str:
        """The name without the number of the article."""
        return self.name.removesuffix(f"#{self.part}")


class Unreadable(ValueError):
    """Bytes that their format cannot read, for a reason and with a remedy that a user understands."""

    def __init__(self, fault: str, remedy: str) -> None:
        super().__init__(fault)
        self.fault = fault
        self.remedy = remedy

"""One form for every text: composed letters, plain line ends, nothing that a terminal would obey."""

from __future__ import annotations

import re
import unicodedata

_LINE_END = r"\r\n?"
_BLANK = r"[\t\x0b\x0c\x85\u2028\u2029]"
# CSI, OSC and other escape sequences as ECMA-48 gives their shapes.
_ESCAPE = r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])?"
# Format characters without a glyph: direction overrides, zero-width marks, soft hyphens, variation selectors, tags.
_INVISIBLE = (
    r"[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]"
    r"|[\U000e0000-\U000e0fff]"
)
_CONTROL = r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]"
_REWRITTEN = re.compile(
    f"(?P<newline>{_LINE_END})|(?P<blank>{_BLANK})|(?P<nothing>{_ESCAPE}|{_INVISIBLE})|(?P<control>{_CONTROL})"
)
_STANDS_FOR = {"newline": "\n", "blank": " ", "nothing": "", "control": "\ufffd"}


def normalise(raw: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text in its one form, and the shifts that lead back to `raw` (see `Article.shifts`).

    Letters are composed (Unicode NFC); CR LF and CR become LF; tabs and exotic blanks become spaces; escape sequences
    and invisible format characters go; other control characters become U+FFFD.
    """
    pattern = _REWRITTEN if unicodedata.is_normalized("NFC", raw) else _composing(raw)
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = []
    read = written = 0
    for match in pattern.finditer(raw):
        pieces.append(raw[read : match.start()])
        written += match.start() - read
        group = match.lastgroup
        stands = _STANDS_FOR[group] if group else unicodedata.normalize("NFC", match[0])
        pieces.append(stands)
        written += len(stands)
        read = match.end()
        if len(stands) != len(match[0]):
            shifts.append((written, read - written))
    pieces.append(raw[read:])
    return "".join(pieces), tuple(shifts)


def _composing(raw: str) -> re.Pattern[str]:
    """The same pattern, which also takes each letter with its combining marks, and letters that compose to another."""
    letters = set(raw)
    marks = "".join(re.escape(c) for c in letters if unicodedata.combining(c) or "\u1160" <= c <= "\u11ff")
    changed = "".join(re.escape(c) for c in letters if unicodedata.normalize("NFC", c) != c)
    clusters = [rf"[^{marks}][{marks}]+"] if marks else []
    clusters += [f"[{changed}]"] if changed else []
    return re.compile("|".join([_REWRITTEN.pattern, *clusters]))

"""One form for every text: composed letters, plain line ends, nothing that a terminal would obey."""

from __future__ import annotations

import re
import unicodedata

from reader.loading.clipping import Unreadable

MOST_SHIFTS = 250_000
"""A text that has to be changed at more places is no article, and the way back to its file would fill memory.

Chosen by hand.
"""
_LINE_END = r"\r\n?"
_BLANK = r"[\t\x0b\x0c\x85\u2028\u2029]"
# CSI, OSC and other escape sequences as ECMA-48 gives their shapes.
_ESCAPE = r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])?"
# Format characters without a glyph: direction overrides, zero-width marks, soft hyphens, variation selectors, tags.
_UNSEEN = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164"
    r"\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e0fff"
)
# The two joiners spell words in these scripts (Unicode Standard Annex 31, section 2.3); elsewhere they hide.
_JOINED = r"[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufefc]"
# In those of India they also end a word.
_JOINER = rf"(?<!{_JOINED})[\u200c\u200d]|(?<![\u0900-\u0dff])[\u200c\u200d](?!{_JOINED})"
_INVISIBLE = rf"[{_UNSEEN}]|{_JOINER}"
_CONTROLS = r"\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff"
_CONTROL = rf"[{_CONTROLS}\ud800-\udfff]"
_UNSAFE = re.compile(rf"[{_CONTROLS}\t-\r\x85\u2028\u2029\ud800-\udfff{_UNSEEN}]|{_JOINER}")
_REWRITTEN = re.compile(
    f"(?P<newline>{_LINE_END})|(?P<blank>{_BLANK})|(?P<nothing>{_ESCAPE}|{_INVISIBLE})|(?P<control>{_CONTROL})"
)
_STANDS_FOR = {"newline": "\n", "blank": " ", "nothing": "", "control": "\ufffd"}


def normalise(raw: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text in its one form, and the shifts that lead back to `raw` (see `Article.shifts`).

    Letters are composed (Unicode NFC); CR LF and CR become LF; tabs and exotic blanks become spaces; escape sequences
    and invisible format characters go; other control characters become U+FFFD. Raises `Unreadable` for a text that is
    little else.
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
            if len(shifts) > MOST_SHIFTS:
                raise Unreadable("it is full of control characters or stray accents", "save the text without them")
    pieces.append(raw[read:])
    return "".join(pieces), tuple(shifts)


def visible(name: str) -> str:
    """A file's name or a message with its control and invisible characters written out, such as `\\x1b` or `\\u202e`.

    Bytes of a name that are no text in this locale stand as `\\udcff`.
    """
    return _UNSAFE.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), name)


def unsafe(text: str) -> str:
    """The first character of `text` that no article keeps, written out; empty where there is none.

    Tabs and line ends are no fault.
    """
    found = (match[0] for match in _UNSAFE.finditer(text) if match[0] not in "\t\r\n")
    return visible(next(found, ""))


def _composing(raw: str) -> re.Pattern[str]:
    """The same pattern, which also takes each letter with its combining marks, and letters that compose to another."""
    letters = set(raw)
    marks = "".join(re.escape(c) for c in letters if unicodedata.combining(c) or "\u1160" <= c <= "\u11ff")
    changed = "".join(re.escape(c) for c in letters if unicodedata.normalize("NFC", c) != c)
    clusters = [rf"[^{marks}][{marks}]+"] if marks else []
    clusters += [f"[{changed}]"] if changed else []
    return re.compile("|".join([_REWRITTEN.pattern, *clusters]))

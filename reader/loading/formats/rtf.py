"""Rich Text (`.rtf`), as word processors and news databases write it (RTF specification 1.9.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.loading.clipping import Clipping, Unreadable
from reader.loading.exports import LINE_BREAK, by_line
from reader.loading.extract import Extract
from reader.loading.formats.plain import encoding_called
from reader.loading.formats.word_styles import part_of
from reader.loading.text.raised import lowered
from reader.model import Metadata, Part

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<open>\{)|(?P<close>\})|[\r\n]+|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_SAID = {
    **dict.fromkeys(("tab", "emspace", "enspace", "qmspace"), " "),
    "line": LINE_BREAK,
    **{"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•"},
    **{"~": "\xa0", "_": "-", "\\": "\\", "{": "{", "}": "}", "cell": " | ", "nestcell": " | "},
}
"""What control words and signs say."""
_ENDS = frozenset(("par", "sect", "page", "column", "row", "nestrow", "\r", "\n"))
_LEFT_OUT = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "the header of its pages"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "the footer of its pages"),
    **{"annotation": "comments", "v": "hidden words", "deleted": "deleted words"},
}
_UNREAD = frozenset(
    (
        *_LEFT_OUT,
        *("colortbl", "pict", "object", "fldinst", "xe", "tc", "atnid", "atnauthor", "sp", "shprslt", "nonshppict"),
        *("pntext", "listtext", "filetbl", "listtable", "listoverridetable", "rsidtbl"),
    )
)
"""Groups whose words are none of the text; those that begin with `\\*` are none either, unless they are known."""
_KNOWN = frozenset(("fonttbl", "stylesheet", "info", "title", "author", "footnote", "shpinst"))
_CHARSETS = {
    **{0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "cp950", 161: "cp1253"},
    **{162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874"},
    238: "cp1250",
}
_NEAR = 24
"""Pieces, and then code points, before raised letters that are looked at. Chosen by hand."""
_DEEPEST = 500
"""Groups within one another; deeper ones belong to no file that a word processor wrote. Chosen by hand."""


@dataclass(frozen=True, slots=True)
class _State:
    """What holds within a group: where its words go, how bytes are decoded, and what its letters look like."""

    goes_to: str = "text"
    encoding: str = ""
    skip: int = 1
    hidden: str = ""
    raised: bool = False


def extract(clipping: Clipping) -> Extract:
    """The paragraphs of a document, its notes below. Raises `Unreadable` for one that is nested without end."""
    reader = _Reader()
    reader.read(clipping.data)
    notices = (f"Not read: {', '.join(sorted(reader.left_out))}.",) if reader.left_out else ()
    about = Metadata(reader.told("title"), byline=reader.told("author"))
    return by_line([*reader.paragraphs(), *((note, Part.BODY) for note in reader.notes)], about, notices)


class _Reader:
    """What has been read of a document so far, and what holds where it is read."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.left_out: set[str] = set()
        self._lines: list[tuple[str, int]] = []
        self._words: dict[str, list[str]] = {"text": []}
        self._state, self._around = _State(), list[_State]()
        self._bytes = bytearray()
        self._encoding, self._encodings = "cp1252", dict[int, str]()
        self._styles = dict[int, str]()
        self._style = self._numbered = self._owed = 0
        self._starred = False

    def read(self, data: bytes) -> None:
        """Read all of it; what stands behind its last brace is none of it."""
        at = 0
        while match := _TOKEN.match(data, at):
            at = match.end()
            if match["open"]:
                self._open()
            elif match["close"]:
                self._close()
                if not self._around:
                    break
            elif match["word"] == b"bin":
                at += int(match["number"] or 0)
            elif match["word"]:
                self._obey(match["word"].decode(), match["number"])
            elif match["sign"]:
                self._sign(match["sign"].decode("latin-1"))
            else:
                self._take(bytes.fromhex(match["byte"].decode()) if match["byte"] else match["text"] or b"")
        self._end_paragraph()

    def paragraphs(self) -> Iterator[tuple[str, Part | None]]:
        """The paragraphs with their parts, as far as their styles tell."""
        headline = False
        for words, style in self._lines:
            part = part_of(self._styles.get(style, ""), headline=headline)
            headline = headline or (part is Part.HEADLINE and bool(words.strip()))
            yield words, Part.BODY if part is None and _SAID["cell"] in words else part

    def told(self, name: str) -> str:
        """What the document says of itself under this name."""
        return _composed(self._words.get(name, ()))

    def _open(self) -> None:
        self._flush()
        if len(self._around) >= _DEEPEST:
            raise Unreadable("its parts are nested too deeply", "save the article as text")
        self._around.append(self._state)
        self._starred, self._owed = False, 0

    def _close(self) -> None:
        self._flush()
        self._owed = 0
        within = self._state.goes_to
        self._state = self._around.pop() if self._around else _State()
        if within == "stylesheet":
            self._styles[self._numbered] = "".join(self._words.pop(within, ())).strip(" ;").lower()
        elif within == "footnote" != self._state.goes_to:
            self.notes.append(_composed(self._words.pop(within, ())))

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif sign in _ENDS:
            self._end_paragraph()
        elif sign in _SAID:
            self._say(_SAID[sign])

    def _obey(self, word: str, number: bytes | None) -> None:
        starred, self._starred = self._starred, False
        value = int(number) if number else None
        if word in _UNREAD - {"v", "deleted"} or (starred and word not in _KNOWN):
            self._turn(goes_to=word)
        elif word in _KNOWN:
            self._turn(goes_to="text" if word == "shpinst" else word)
        elif word in _ENDS:
            self._end_paragraph()
        elif word in _SAID:
            self._say(_SAID[word])
        elif word == "u" and value is not None:
            self._say(chr(value % 2**16))
            self._owed = self._state.skip
        else:
            self._format(word, value)

    def _format(self, word: str, value: int | None) -> None:
        number = 0 if value is None else value
        match word:
            case "v" | "deleted":
                self._turn(hidden="" if value == 0 else word)
            case "super" | "nosupersub" | "sub":
                self._turn(raised=word == "super")
            case "plain":
                self._turn(hidden="", raised=False)
            case "uc":
                self._turn(skip=max(0, number))
            case "s" | "pard":
                self._set_style(0 if word == "pard" else number)
            case _:
                self._set_encoding(word, number)

    def _set_encoding(self, word: str, number: int) -> None:
        if word == "f":
            self._numbered = number
            self._turn(encoding=self._encodings.get(number, ""))
        elif word in ("fcharset", "cpg") and self._state.goes_to == "fonttbl":
            self._encodings[self._numbered] = _CHARSETS.get(number, "") if word == "fcharset" else f"cp{number}"
        elif word in ("ansicpg", "mac", "pc"):
            self._encoding = {"mac": "mac_roman", "pc": "cp437"}.get(word, f"cp{number}")

    def _set_style(self, number: int) -> None:
        if self._state.goes_to == "stylesheet":
            self._numbered = number
        else:
            self._style = number

    def _turn(self, **changes: object) -> None:
        self._flush()
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]

    def _take(self, data: bytes) -> None:
        """Bytes of text, but for those that stand for a letter which programs of today know by its number."""
        skipped = min(self._owed, len(data))
        self._owed -= skipped
        self._bytes += data[skipped:]

    def _flush(self) -> None:
        if self._bytes:
            encoding = encoding_called(self._state.encoding) or encoding_called(self._encoding) or "cp1252"
            data, self._bytes = bytes(self._bytes), bytearray()
            self._put(data.decode(encoding, "replace"))

    def _say(self, words: str) -> None:
        self._flush()
        self._put(words)

    def _put(self, words: str) -> None:
        where = self._state.goes_to
        if self._state.hidden or where in _LEFT_OUT:
            if words.strip():
                self.left_out.add(_LEFT_OUT[self._state.hidden or where])
            return
        if where != "text" and where not in _KNOWN:
            return
        pieces = self._words.setdefault(where, [])
        before = "".join(pieces[-_NEAR:])[-_NEAR:] if self._state.raised else ""
        pieces.append(lowered(words, before) if self._state.raised else words)

    def _end_paragraph(self) -> None:
        self._flush()
        if self._state.goes_to != "text":
            self._put(" ")
            return
        words = _composed(self._words.pop("text", ())).strip("|").strip()
        self._words["text"] = []
        self._lines.append((words, self._style))


def _composed(pieces: Iterable[str]) -> str:
    """These pieces as one; a letter that was written as two halves is whole."""
    return "".join(pieces).encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()

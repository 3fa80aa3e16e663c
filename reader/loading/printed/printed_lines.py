"""From pieces of text on a page to its lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from reader.loading.text.raised import could_be_mark, lowered

_WIDTHS = {**dict.fromkeys("iljtf.,:;'’‘|!()[]-I ", 0.28), **dict.fromkeys("mwMW@%—…", 0.83)}
_CAPITAL, _USUAL = 0.66, 0.51
"""Widths of letters in shares of their size, in a face of the usual breadth: where words end can be told about."""
_SMALL = 0.86
"""Share of the size around them up to which letters may be raised or lowered ones."""
_LEVEL, _LOWEST, _HIGHEST = 0.25, -0.35, 0.75
"""Shares of the size by which a piece on the same line may stand off, and by which lowered and raised ones may.

Chosen by hand.
"""
_LONGEST_RAISED = 8
"""Code points of raised letters: the mark of a note, a power. Chosen by hand."""
_NEAR = 24
"""Pieces, and then code points, before raised letters that are looked at. Chosen by hand."""
_GAP = 1.5
"""Shares of the size that part two columns or two cells; blanks are narrower. Chosen by hand."""
_BACK = 1.5
"""Letters' sizes by which a piece may begin before the end of the one before it on its line. Chosen by hand."""
_FEWEST_AT_EDGE = 6
"""Pieces that begin at one place of a page's width, from which on that is the edge of a column. Chosen by hand."""
_FEWEST_CELLS, _CELL_GAP = 3, 0.75
"""Pieces that do so on levels that follow each other, from which on they may be cells, and the gap before those.

Chosen by hand.
"""


class PrintedPiece(NamedTuple):
    """Words in one size from one place on, in points from the lower left corner of their page.

    `breadth` is that of the face, as a share of the usual one.
    """

    words: str
    x: float
    y: float
    size: float
    breadth: float = 1.0

    @property
    def end(self) -> float:
        """Where the words about end, in points."""
        widths = (_WIDTHS.get(letter, _CAPITAL if letter.isupper() else _USUAL) for letter in self.words.rstrip())
        return self.x + self.size * self.breadth * sum(widths)


class PrintedLine(NamedTuple):
    """A printed line: its words, where it begins and about ends, and the size of most of its letters.

    `row` says that it is a row of a table, its cells parted by bars.
    """

    words: str
    x: float = 0
    y: float = 0
    size: float = 0
    end: float = 0
    page: int = 0
    row: bool = False


def lines_of(pieces: Iterable[PrintedPiece]) -> list[PrintedLine]:
    """The lines of a page in the order of its file; what stands far apart on one level is two."""
    told = [piece for piece in pieces if piece.words.strip()]
    edges = _edges(told), _cells(told)
    lines: list[PrintedLine] = []
    line: list[PrintedPiece] = []
    base: PrintedPiece | None = None
    for piece in told:
        if base and not _goes_on(line[-1], base, piece, edges):
            lines.append(_joined(line, base))
            line, base = [], None
        line.append(piece)
        base = max(base or piece, piece, key=_room)
    return [*lines, *([_joined(line, base)] if base else [])]


def _room(piece: PrintedPiece) -> float:
    """How much room a piece takes: the one that takes most tells the size and the level of its line."""
    return piece.size * sqrt(len(piece.words.strip()))


def _edges(pieces: Sequence[PrintedPiece]) -> frozenset[int]:
    """Where many pieces begin that are not the first on their level."""
    behind = Counter(
        round(piece.x)
        for before, piece in pairwise(pieces)
        if abs(before.y - piece.y) <= _LEVEL * piece.size and piece.x > before.x
    )
    return frozenset(x for x, count in behind.items() if count >= _FEWEST_AT_EDGE)


def _cells(pieces: Sequence[PrintedPiece]) -> frozenset[int]:
    """Where cells of a table may begin: places at which pieces begin on several levels that follow each other."""
    runs: dict[int, tuple[int, int]] = {}
    found: set[int] = set()
    level = 0
    for before, piece in pairwise(pieces):
        if abs(before.y - piece.y) > _LEVEL * piece.size:
            level += 1
            continue
        last, length = runs.get(round(piece.x), (level - 1, 0))
        length = length if last == level else length + 1 if last == level - 1 else 1
        runs[round(piece.x)] = level, length
        if length >= _FEWEST_CELLS:
            found.add(round(piece.x))
    return frozenset(found)


def _goes_on(last: PrintedPiece, base: PrintedPiece, piece: PrintedPiece, edges: tuple[Set[int], Set[int]]) -> bool:
    """Whether a piece stands on the level of a line and right behind its last one."""
    size = max(base.size, piece.size)
    level = abs(piece.y - base.y) <= _LEVEL * size and size <= 2 * min(base.size, piece.size)
    if piece.x < last.x or not (level or _is_off(base, piece)):
        return False
    gap = piece.x - last.end
    columns, cells = edges
    x = round(piece.x)
    at_edge = (x in columns and gap > -_BACK * size) or (x in cells and gap > _CELL_GAP * size)
    return -_BACK * size - (last.end - last.x) / 4 <= gap <= _GAP * size and not at_edge


def _is_off(base: PrintedPiece, piece: PrintedPiece) -> bool:
    """Whether a piece is raised or lowered beside the others, or they beside it."""
    small, large = sorted((base, piece), key=lambda each: each.size)
    off = (small.y - large.y) / large.size
    short = len(small.words.strip()) <= _LONGEST_RAISED
    marks = could_be_mark(small.words) or small.size <= _SMALL * large.size
    return short and marks and _LOWEST <= off <= _HIGHEST


def _joined(line: Sequence[PrintedPiece], base: PrintedPiece) -> PrintedLine:
    words: list[str] = []
    for piece in line:
        raised = piece.y - base.y > _LEVEL * base.size / 2
        words.append(lowered(piece.words, "".join(words[-_NEAR:])[-_NEAR:]) if raised else piece.words)
    return PrintedLine(" ".join("".join(words).split()), line[0].x, base.y, base.size, line[-1].end)

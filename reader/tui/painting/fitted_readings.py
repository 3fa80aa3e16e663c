"""Who says what, in the cells that a line has for it."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

from reader.lookup.difference_words import Piece, Pieces

_MARKED = 3
"""In so few cells a mark would leave no room for the words."""


def fitted(pieces: Pieces, width: int) -> Pieces:
    """The pieces in so many cells: the longest readings cut, so that every account is seen to say something."""
    given = [_cells(piece) for piece in pieces if piece.given]
    room = width - sum(_cells(piece) for piece in pieces if not piece.given)
    most = next(
        (most for most in range(max(given, default=1), 1, -1) if sum(min(cells, most) for cells in given) <= room), 1
    )
    return tuple(piece._replace(words=_cut(piece.words, most)) if piece.given else piece for piece in pieces)


def _cells(piece: Piece) -> int:
    return cell_len(piece.words)


def _cut(words: str, cells: int) -> str:
    """Words in so many cells, the mark that closes a quotation kept behind what is left of it."""
    if cell_len(words) <= cells:
        return words
    end = "…”" if words.endswith("”") and cells > _MARKED else "…"
    return f"{set_cell_size(words, cells - len(end)).rstrip()}{end}"

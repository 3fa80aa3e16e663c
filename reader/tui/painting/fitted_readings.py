"""Who says what, in the cells that a line has for it."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

from reader.lookup.difference_words import Piece, Pieces

_LEAST = 8
"""A reading of fewer cells would say nothing: "at leas…". Chosen by hand."""


def fitted(pieces: Pieces, width: int) -> Pieces:
    """The pieces in so many cells: the longest readings cut, so that every account is seen to say something.

    Where they would be cut to a few letters, the pieces as they are.
    """
    given = [_cells(piece) for piece in pieces if piece.given]
    room = width - sum(_cells(piece) for piece in pieces if not piece.given)
    shares = range(max(given, default=0), _LEAST - 1, -1)
    most = next((most for most in shares if sum(min(cells, most) for cells in given) <= room), 0)
    if not most:
        return pieces
    return tuple(piece._replace(words=_cut(piece.words, most)) if piece.given else piece for piece in pieces)


def _cells(piece: Piece) -> int:
    return cell_len(piece.words)


def _cut(words: str, cells: int) -> str:
    """Words in so many cells, the mark that closes a quotation kept behind what is left of it."""
    if cell_len(words) <= cells:
        return words
    end = "…”" if words.endswith("”") else "…"
    return f"{set_cell_size(words, cells - len(end)).rstrip()}{end}"

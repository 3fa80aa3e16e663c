"""A comparison that was worked on in a session, and left."""

from __future__ import annotations

from pathlib import Path

from reader.loading import read_text
from reader.model import Check, Comparison, Remark
from reader.overrule import join_rows, split_row
from reader.pipeline import compare
from reader.preferences import Layout
from reader.session import Session
from reader.session.passage_places import Move, place_of

TEXTS = {
    "post.txt": "Crane falls at Ostmere\n\nA crane fell at Ostmere on Monday and killed 2 dockers. No ship was hit.\n\n"
    "The port stays shut until Friday.\n",
    "courier.txt": "Ostmere crane collapse\n\nThree dockers died when a crane fell at Ostmere on Monday.\n\n"
    "Nobody has named the firm. The port stays shut.\n",
    "wire.txt": "Dock accident\n\nThe port stays shut until Friday. A load of timber waits outside.\n",
}


def compared(**texts: str) -> Comparison:
    """The accounts, some with other texts than usual (`post=...`)."""
    told = {name: texts.get(name.removesuffix(".txt"), text) for name, text in TEXTS.items()}
    return compare([read_text(f"/news/{name}", text.encode()) for name, text in told.items()])


BASE = compared()


def session(room: Path, **how) -> Session:
    return Session(room=room, **how)


def row_with(comparison: Comparison, words: str) -> int:
    return next(
        n
        for n, row in enumerate(comparison.rows)
        if any(words in w.words(cell) for w, cell in zip(comparison.witnesses, row.cells, strict=True))
    )


def joined(comparison: Comparison, one: int, other: int) -> tuple[Comparison, Move]:
    return join_rows(comparison, one, other), Move(place_of(comparison, one), place_of(comparison, other))


def worked_on(room: Path) -> Comparison:
    """A comparison with four remarks, one join and one split, kept from the order of the second account."""
    kept = session(room)
    kept.restore(BASE)
    number = row_with(BASE, "A crane fell")
    comparison, split = split_row(BASE, number), Move(place_of(BASE, number))
    comparison, join = joined(comparison, row_with(comparison, "No ship"), row_with(comparison, "Nobody has named"))
    for words, remark in {
        "A crane fell": Remark(note="two or three?", check=Check.NEEDED),
        "No ship": Remark(bookmarked=True),
        "A load of timber": Remark(check=Check.CONFIRMED),
        "Dock accident": Remark(note="thin"),
    }.items():
        comparison = comparison.remark(row_with(comparison, words), remark)
    kept.keep(comparison, (split, join), 1, Layout.ARTICLES, row_with(comparison, "A load of timber"))
    assert not kept.fault
    return comparison

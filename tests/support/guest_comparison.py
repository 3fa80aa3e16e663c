"""A finished comparison made by hand in which a clause is a guest of a row that its account has no passage in."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Comparison, Guest, Span
from tests.support.comparisons import row, witness

HERALD = witness(
    "brack-herald.txt",
    """
    # Lift stops at Brack
    The lift at Brack stopped at noon on Friday and nine people were stuck in it. | It runs again.
    """,
)
TIMES = witness(
    "brack-times.txt",
    """
    # Nine stuck in Brack lift
    Nine people sat in the lift at Brack on Friday, and Aldo and Sons sent two fitters from Port Ellis, the mayor said.
    """,
)
WIRE = witness(
    "wire.txt",
    """
    # Fitters in Brack
    A window was broken. | Aldo and Sons of Port Ellis sent two fitters.
    """,
)
CLAUSE = "and Aldo and Sons sent two fitters from Port Ellis"
HOST, HOME = 4, 1
"""The row that has the guest, and that in which its passage is at home, from 0."""

_WITNESSES = (HERALD, TIMES, WIRE)
_AT = TIMES.article.text.index(CLAUSE)
GUEST = Guest(1, 1, Span(_AT, _AT + len(CLAUSE)), (2, 2))
VISITED = Comparison(
    _WITNESSES,
    (
        row(_WITNESSES, (0,), (0,), (0,)),
        row(_WITNESSES, (1,), (1,), (), shared=("lift", "Brack")),
        row(_WITNESSES, (2,), (), ()),
        row(_WITNESSES, (), (), (1,)),
        replace(row(_WITNESSES, (), (), (2,)), confidence=1.0, guests=(GUEST,)),
    ),
)

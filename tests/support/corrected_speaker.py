"""Two accounts that attribute the same words to different speakers, and the same with one of the speakers corrected."""

from __future__ import annotations

from reader.loading import read_text
from reader.model import Comparison, Speaker
from reader.overrule import correct_speakers
from reader.pipeline import compare

POST = """Crane falls at Ostmere

A crane fell at Ostmere on Monday.

“The wind took it before anyone could shout,” said Lena Marrow, who loads timber there.
"""
COURIER = """Ostmere crane collapse

A crane fell at Ostmere on Monday.

“The wind took it before anyone could shout,” said Piet Aalders, a docker.

“I shall never go near one again,” he said.
"""
LENA = Speaker("Lena Marrow")


def compared(post: str = POST, courier: str = COURIER) -> Comparison:
    return compare([read_text(f"/news/{name}.txt", text.encode()) for name, text in (("p", post), ("c", courier))])


FOUND = compared()
AGREED = correct_speakers(FOUND, {(1, 0): LENA})

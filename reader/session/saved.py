"""Where the user last saved a document, of whichever articles, to be offered the next time."""

from __future__ import annotations

import json
from pathlib import Path

_NAME = "last-saved"


def last_saved(room: Path) -> Path | None:
    """The file that was saved last; none where it is not known."""
    from reader.saving import contents  # noqa: PLC0415 - no part of the first frame

    try:
        return Path(json.loads(contents(room / _NAME)))
    except (OSError, ValueError, TypeError):
        return None


def remember_saved(room: Path, path: Path) -> None:
    """Keep where a file was saved. Raises `OSError`."""
    from reader.saving import save  # noqa: PLC0415

    room.mkdir(parents=True, exist_ok=True)
    save(room / _NAME, json.dumps(str(path)))

"""A second reader as the user has set it up: whom to ask, and where the answers are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from reader.model import Comparison, SecondReading
from reader.pointing import Respondent, second_reading
from reader.pointing.endpoint import Endpoint
from reader.pointing.recorded import Recorded
from reader.preferences import SecondReader

_NAMELESS = "a model"
"""What whoever answers is called where the settings name no model."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever answers; `endpoint` is named where that is not on this machine."""

    chosen: SecondReader
    ask: Recorded
    endpoint: str = ""

    def __call__(
        self, comparison: Comparison, progress: Callable[[float], None], row: int | None = None
    ) -> SecondReading:
        """What is pointed at in the comparison, or about one row of it. Raises `NoAnswer`."""
        respondent = Respondent(self.chosen.model, self.chosen.window, self.ask)
        reading = second_reading(comparison, respondent, progress, row)
        return replace(reading, endpoint=self.endpoint)


def asking(chosen: SecondReader, *, offline: bool, folder: Path | None = None) -> Reader:
    """Asks the endpoint; answers are kept in the folder with their questions, else alone in that for caches.

    Raises `NoAnswer` where the endpoint may not be asked.
    """
    endpoint = Endpoint(chosen, offline)
    kept = Recorded(folder or _cache(), chosen.model, endpoint, questions=folder is not None)
    return Reader(chosen, kept, endpoint.name if endpoint.remote else "")


def reading_back(chosen: SecondReader, folder: Path, *, dry: bool) -> Reader:
    """Asks nobody: answers stand in the folder, and a question without one is only written there if `dry`."""
    model = chosen.model or _NAMELESS
    return Reader(replace(chosen, model=model), Recorded(folder, model, dry=dry))


def _cache() -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415 - documents are written without it

    return user_cache_path("reader", appauthor=False) / "second-reader"

"""A comparison written to a file, in the format that its ending names."""

from __future__ import annotations

from pathlib import Path

from reader.export import EXPORTERS, WHOLE_FORM, Form, known_ending, save
from reader.model import Comparison


def write(comparison: Comparison, path: str | Path, form: Form = WHOLE_FORM) -> None:
    """Write the file whole or leave what was there.

    Raises `ValueError` for an ending without a format, `OSError` where the file cannot be written.
    """
    path = Path(path)
    exporter = EXPORTERS[known_ending(path)]
    save(path, exporter(comparison, form), exporter.encoding)

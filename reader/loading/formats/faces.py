"""How broad the letters of a PDF's fonts are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_USUAL = 540.0
"""The mean width of the letters, figures and signs of a text in the faces that are most common, in thousandths."""
_NARROWEST, _BROADEST = 0.75, 1.4
"""Bounds of the breadth of a face as a share of the usual one, whatever a file says. Chosen by hand."""
_MOST = 2000
"""Widths that are read of a font, so that a hostile file costs no more. Chosen by hand."""
_NAMED = {"times": 0.9, "courier": 1.18}
"""The faces that a file may leave out (ISO 32000-1, 9.6.2.2), but for those of the usual breadth."""


def breadth(font: object) -> float:
    """About how broad the letters of a font are, as a share of the usual breadth; 1 where that is not told."""
    if not isinstance(font, Mapping):
        return 1.0
    widths = [width for width in _widths(font) if width > 0]
    if not widths:
        name = str(font.get("/BaseFont", "")).casefold()
        return next((share for known, share in _NAMED.items() if known in name), 1.0)
    return min(_BROADEST, max(_NARROWEST, sum(widths) / len(widths) / _USUAL))


def _widths(font: Mapping[str, object]) -> Iterator[float]:
    """The widths that a font has for its letters, not more than a text needs."""
    descendants = _list(font.get("/DescendantFonts"))
    if descendants and isinstance(first := _resolved(descendants[0]), Mapping):
        entries = _list(first.get("/W"))
        for entry in entries[:_MOST]:
            yield from (float(width) for width in _list(entry)[:_MOST] if isinstance(width, int | float))
    else:
        yield from (float(width) for width in _list(font.get("/Widths"))[:_MOST] if isinstance(width, int | float))


def _list(thing: object) -> list[object]:
    found = _resolved(thing)
    return list(found) if isinstance(found, list) else []


def _resolved(thing: object) -> object:
    """What a reference of a PDF leads to."""
    get = getattr(thing, "get_object", None)
    return get() if callable(get) else thing

"""`python -m tests.support.readme_pictures`: draw the README's pictures of the demo anew."""

from __future__ import annotations

import asyncio
import re

from reader.loading import load
from reader.pipeline import compare
from reader.tui import ReaderApp
from tests.support.paths import SAMPLES

FIRE = SAMPLES / "harbour-fire"
PICTURES = {"rows.svg": ((120, 36), ("d",)), "ledger.svg": ((120, 24), ("l",))}
_WEB_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


async def _draw(size: tuple[int, int], keys: tuple[str, ...]) -> str:
    articles = [load(path) for path in sorted(FIRE.glob("*.txt"))]
    app = ReaderApp(articles, compare(articles))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
        return _WEB_FONTS.sub("", app.export_screenshot(title="reader demo"))


def main() -> None:
    """Write every picture; the letters come from the viewer's own monospaced font."""
    for name, (size, keys) in PICTURES.items():
        picture = asyncio.run(_draw(size, keys))
        (FIRE / name).write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()

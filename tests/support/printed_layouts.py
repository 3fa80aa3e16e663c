"""`python -m tests.support.printed_layouts` writes the thirteen printed layouts in tests/pages anew.

It needs weasyprint, fpdf2, and chromium.
"""

from __future__ import annotations

import subprocess
import textwrap
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.paths import PAGES

TITLE = "Harbour wall at Skerrow breaks in the storm"
TEXT = (
    "The outer wall of the harbour at Skerrow gave way on Monday night after two days of storm, and the "
    "town council has closed the quay to ships of more than ten metres until further notice.",
    "Twelve people were taken to hospital, the fire service said on Tuesday morning, two of them with "
    "broken bones. A spokeswoman for the county said that all of them were in a stable condition.",
    "“I heard a noise like thunder before the water came,” said Ann Lee, who runs the ferry office. "
    "“Nobody on the quay had time to think of the boats.”",
    "The wall was built in 1932 and repaired in 2019 at a cost of 3.4 million crowns. An inspection that "
    "the council ordered in the spring had found cracks in the northern third of it.",
    "Owen Hask, the councillor responsible for the harbour, said that the report had been on his desk "
    "since April, and that the money for the repair had been refused by the government in the capital.",
    "Ships are being sent to Ostrand, forty kilometres to the south, where the harbour master has put on "
    "a second shift. The ferry to the islands will leave from there until the end of the month.",
    "The council meets on Friday to decide whether a wall of steel can be put up before the winter. It "
    "would cost about nine million crowns, an engineer told the meeting on Monday.",
    "Fishing boats may still use the inner basin, which the storm has spared.",
)
NUMBERS = ("Built in 1932", "Length 412 metres", "Repaired in 2019")
_STYLE = "@page{size:A4;margin:2cm} body{font:11pt/14pt serif} h1{font-size:24pt;line-height:28pt} "
_BROWSER = (
    "@page{@top-left{content:'3/4/31, 5:19 AM';font:8pt sans-serif}"
    "@top-center{content:'Harbour wall at Skerrow breaks - Skerrow Post';font:8pt sans-serif}"
    "@bottom-left{content:'https://skerrow.example/wall';font:8pt sans-serif}"
    "@bottom-right{content:counter(page) '/' counter(pages);font:8pt sans-serif}}"
)
_RUNNING = (
    "@page{size:A5;margin:2cm;@top-center{content:'Skerrow Post – Tuesday, 4 March 2031';font:8pt serif}"
    "@bottom-center{content:'Page ' counter(page);font:8pt serif}} p{hyphens:auto;text-align:justify}"
)
_NEWSPAPER = (
    "@page{margin:1.2cm} .c{columns:3;column-gap:6mm;text-align:justify;hyphens:auto;font-size:9.5pt;line-height:12pt} "
    "p{margin:0;text-indent:4mm}"
)
_INITIAL = (
    "p:first-of-type::first-letter{float:left;font-size:40pt;line-height:32pt;padding-right:2pt} "
    "p{text-align:justify;hyphens:auto;margin:0 0 6pt}"
)
_BOX = ".s{float:right;width:4.5cm;margin-left:8mm;font:9pt sans-serif;border:1px solid;padding:3mm}"
_MASTHEAD = ".m{font-size:40pt;line-height:46pt;text-align:center}.d{text-align:center;font-size:9pt}"


def _set(paragraphs: Sequence[str] = TEXT) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def set_by_style() -> dict[str, tuple[str, str]]:
    """Pages and their styles by name."""
    title = f"<h1>{TITLE}</h1>"
    cells = (("Ward", "Winner", "Votes"), ("Mill Lane", "Ida Flood", "1,204"), ("Ward 4", "Bo Dahl", "998"))
    table = "".join(f"<tr>{''.join(f'<td>{cell}' for cell in row)}" for row in cells)
    notes = "The wall saw 9,000<sup>3</sup> cars in 2024<sup>12</sup>, and dust reached 12 µg/m<sup>3</sup>."
    box = f"<div class=s><b>The wall in numbers</b>{_set(NUMBERS)}</div>"
    masthead = "<div class=m>The Skerrow Post</div><div class=d>Tuesday, March 4, 2031</div>"
    return {
        "plain": (title + _set(), ""),
        "two-columns": (f"{title}<div class=c>{_set()}</div>", ".c{columns:2;column-gap:1cm}"),
        "three-justified": (f"{title}<div class=c>{_set()}</div>", _NEWSPAPER),
        "sidebar": (title + box + _set(), _BOX),
        "drop-cap": (title + _set(), _INITIAL),
        "table": (f"{title}{_set(TEXT[:3])}<table>{table}</table>{_set(TEXT[3:])}", "td{padding:2pt 14pt}"),
        "browser": (title + _set(), _BROWSER),
        "notes": (f"{title}{_set([TEXT[0], notes, *TEXT[1:]])}", ""),
        "masthead": (f"{masthead}{title}<p>By Lena Ashe</p>{_set()}", _MASTHEAD),
        "pages": (title + _set(), _RUNNING),
    }


_WEB = (
    "body{font:16px/24px serif;max-width:620px;margin:auto} nav li{display:inline;margin-right:1em} "
    "td{padding:2px 16px} "
    "aside{float:right;width:190px;background:#eee;padding:8px;margin-left:16px;font-size:14px}"
)


def by_browser(path: Path) -> None:
    """A web page with its navigation, a box beside the text and a table, as a browser prints it."""
    nav = "<nav><ul><li>Home<li>News<li>Sport<li>Weather</ul></nav>"
    box = f"<aside><b>The wall in numbers</b>{_set(NUMBERS)}</aside>"
    cells = (("Ward", "Winner", "Votes"), ("Mill Lane", "Ida Flood", "1,204"), ("Ward 4", "Bo Dahl", "998"))
    table = "".join(f"<tr>{''.join(f'<td>{cell}' for cell in row)}" for row in cells)
    text = f"{_set(TEXT[:2])}{box}{_set(TEXT[2:5])}<table>{table}</table>{_set(TEXT[5:])}"
    head = f"<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>{_WEB}</style>"
    with TemporaryDirectory() as folder:
        page = Path(folder) / "wall.html"
        page.write_text(f"{head}{nav}<h1>{TITLE}</h1><div>By Lena Ashe</div>{text}<footer>© 2031 Skerrow Post</footer>")
        subprocess.run(["chromium", "--headless", "--no-sandbox", f"--print-to-pdf={path}", page], check=True)


def by_level(path: Path) -> None:
    """Two columns that the file has level by level."""
    from fpdf import FPDF  # noqa: PLC0415 - for those who make the pages anew

    pdf = FPDF(format="A4")
    pdf.add_page()
    pdf.set_font("Times", "B", 20)
    pdf.text(20, 25, TITLE)
    pdf.set_font("Times", "", 11)
    lines = [line for text in TEXT for line in textwrap.wrap(_straight(text), 48)]
    half = (len(lines) + 1) // 2
    for number in range(half):
        pdf.text(20, 40 + 5 * number, lines[number])
        if half + number < len(lines):
            pdf.text(110, 40 + 5 * number, lines[half + number])
    pdf.output(str(path))


def word_by_word(path: Path) -> None:
    """Every word placed by itself, with no blanks between."""
    from fpdf import FPDF  # noqa: PLC0415

    pdf = FPDF(format="A4")
    pdf.add_page()
    pdf.set_font("Helvetica", "B", 18)
    pdf.text(20, 25, TITLE)
    pdf.set_font("Helvetica", "", 11)
    y = 40
    for text in TEXT:
        for line in textwrap.wrap(_straight(text), 85):
            x = 20.0
            for word in line.split():
                pdf.text(x, y, word)
                x += pdf.get_string_width(f"{word} ")
            y += 5
        y += 3
    pdf.output(str(path))


def _straight(text: str) -> str:
    return text.replace("“", '"').replace("”", '"')


if __name__ == "__main__":
    from weasyprint import HTML

    for name, (body, style) in set_by_style().items():
        head = f"<style>{_STYLE}{style}</style><title>{TITLE}</title>"
        page = f"<html lang=en><head>{head}</head><body>{body}</body></html>"
        HTML(string=page).write_pdf(PAGES / f"layout-{name}.pdf")
    by_level(PAGES / "layout-rows.pdf")
    word_by_word(PAGES / "layout-words.pdf")
    by_browser(PAGES / "layout-web-page.pdf")

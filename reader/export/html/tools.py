"""What a page offers where scripts run: filters and keys. It is hidden where they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.lookup.plain_words import VERDICTS
from reader.model import Comparison, Verdict

_KEYS = (
    ("j k", "next row, row before"),
    ("] [", "next difference of any kind, difference before"),
    ("d D", "rows that differ"),
    ("p P", "speaker conflicts"),
    ("u U", "passages in one account only"),
    ("a A", "rows that agree"),
    ("g G", "first row, last row"),
    ("f W", "show the next kind, show all rows"),
    ("/ Esc", "rows that contain words, forget the words"),
    ("?", "these keys"),
)


def tools(comparison: Comparison, numbers: Sequence[int]) -> Iterator[str]:
    """The filters by what these rows amount to, by account and by words, and the keys; `page.js` wakes them."""
    yield '<div class="tools" id="tools" role="group" aria-label="Filters and keys" hidden>'
    yield "<fieldset><legend>Show</legend>"
    for value, name in _kinds(comparison, numbers):
        checked = "" if value else " checked"
        yield f'<label><input type="radio" name="show" value="{value}"{checked}> {name}</label>'
    yield "</fieldset>"
    accounts = enumerate(("anyone", *comparison.labels))
    options = "".join(f'<option value="{number or ""}">{name}</option>' for number, name in accounts)
    yield f"<label>Told by <select>{options}</select></label>"
    yield '<label>Containing <input type="search"></label>'
    yield "<output></output>"
    yield "<details><summary>Keys</summary>\n<dl>"
    for keys, what in _KEYS:
        names = " ".join(f"<kbd>{key}</kbd>" for key in keys.split())
        yield f"<div><dt>{names}</dt><dd>{what}</dd></div>"
    yield '</dl>\n<label><input type="checkbox" checked> These keys act</label>\n</details>\n</div>'


def _kinds(comparison: Comparison, numbers: Sequence[int]) -> Iterator[tuple[str, str]]:
    """The kinds that there are rows of: the classes that such rows have, and words with a count."""
    rows = [comparison.rows[number] for number in numbers]
    verdicts = [row.verdict for row in rows]
    yield "", f"All {len(rows)}"
    if Verdict.DIFFER in verdicts and Verdict.SPEAKER in verdicts:
        both = verdicts.count(Verdict.DIFFER) + verdicts.count(Verdict.SPEAKER)
        yield f"{Verdict.DIFFER} {Verdict.SPEAKER}", f"Differences {both}"
    for verdict, name in VERDICTS.items():
        if verdict in verdicts:
            yield verdict, f"{verdict.sign} {name} {verdicts.count(verdict)}"
    if remarked := sum(map(bool, (row.remark for row in rows))):
        yield "remarked", f"With a remark {remarked}"

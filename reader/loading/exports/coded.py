"""Articles of which each line begins with the code of its field: `HD  Wall breaks in storm`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.language import database_exports as marks
from reader.loading.exports.exported_lines import CODED, CODES, END, ExportedLine, LabelledSpan, Says

_FEWEST = 3
"""Codes from which on they are those of a database. Chosen by hand."""
_FOLLOWED = {code: re.compile(pattern) for code, pattern in marks.AFTER_CODE.items()}


def is_coded(lines: Sequence[ExportedLine]) -> bool:
    """Whether enough lines begin with codes."""
    return len({found["name"] for line in lines if (found := CODED.fullmatch(line.raw))}) >= _FEWEST


def told(lines: Sequence[ExportedLine]) -> Iterator[LabelledSpan]:
    """What the codes say of each line; those without one go on with the last."""
    says = Says.HEAD
    for line in lines:
        found = CODED.fullmatch(line.raw)
        meaning = Says[CODES[found["name"]].upper()] if found else says
        if END.fullmatch(line.words):
            says = Says.AFTER
            yield LabelledSpan(says, line.span)
        elif found is None or not _begins(found, meaning, says):
            yield LabelledSpan(says, line.span, line.part)
        else:
            says = meaning
            if found["value"]:
                yield LabelledSpan(says, line.behind(found["value"]), line.part)


def _begins(found: re.Match[str], meaning: Says, above: Says) -> bool:
    """Whether a field begins here, and not a sentence whose first word looks like a code: heads stand above bodies."""
    if above is Says.AFTER:
        return True
    if above is Says.BODY and meaning not in (Says.BODY, Says.AFTER):
        return False
    followed = _FOLLOWED.get(found["name"])
    return not found["value"] or followed is None or followed.fullmatch(found["value"]) is not None

"""The conditions of a scope in words: for the status line one by one, for a document in a sentence."""

from __future__ import annotations

from reader.lookup.plain_words import KIND_NAMES, SCOPES, letters, listed
from reader.lookup.scope import Scope
from reader.model import Comparison


def conditions(scope: Scope, comparison: Comparison) -> dict[str, str]:
    """The conditions in words, by the name of the field."""
    speakers = [comparison.voices[voice].name or "nobody named" for voice in sorted(scope.speakers)]
    words = {
        "verdicts": scope.kind,
        "kinds": _kinds(scope),
        "remarked": "with a note or mark",
        "told": _reported_by(scope, comparison),
        "untold": f"left out by {letters(comparison, sorted(scope.untold))}",
        "speakers": f"quoting {listed(speakers, 'or')}",
        "remarks": listed(sorted(scope.remarks), "or"),
    }
    return {name: words[name] for name, _ in scope.loosened()}


def in_words(scope: Scope, comparison: Comparison) -> str:
    """The rows in words, as in `rows that differ or with a note or mark, reported by A and B`."""
    named = [words for verdict, words in SCOPES.items() if verdict in scope.verdicts]
    if scope.kinds:
        named.append(_kinds(scope))
    if scope.remarked:
        named.append("with a note or mark")
    rows = scope.called or ("rows" if scope.rows is None else "chosen rows")
    meeting = f"{rows} {listed(named, 'or')}" if named else rows
    return f"{meeting}{',' * bool(named)} {_reported_by(scope, comparison)}" if scope.told else meeting


def _kinds(scope: Scope) -> str:
    return f"with a difference in {listed([words for kind, words in KIND_NAMES.items() if kind in scope.kinds], 'or')}"


def _reported_by(scope: Scope, comparison: Comparison) -> str:
    return f"reported by {letters(comparison, sorted(scope.told))}"

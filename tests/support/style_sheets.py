"""Style sheets read once for all apps that the tests start, each of which would read the same ones anew."""

from __future__ import annotations

import pytest
from textual.css import stylesheet
from textual.css.model import RuleSet
from textual.css.parse import parse
from textual.css.tokenize import Token, tokenize_values
from textual.css.types import CSSLocation

Tokens = dict[str, list[Token]]


def read_once(patch: pytest.MonkeyPatch) -> None:
    """Keep the rules of every style sheet, and the values of every theme, as they were first read.

    A quarter of the time that an app takes to start goes into reading them. Nothing alters a rule once it is read.
    """
    values_read: dict[tuple[tuple[str, str], ...], Tokens] = {}
    rules_read: dict[tuple[object, ...], list[RuleSet]] = {}

    def values_of(theme: dict[str, str]) -> Tokens:
        key = tuple(theme.items())
        if key not in values_read:
            values_read[key] = tokenize_values(theme)
        return values_read[key]

    def rules_of(
        scope: str,
        css: str,
        read_from: CSSLocation,
        *,
        variable_tokens: Tokens,
        is_default_rules: bool,
        tie_breaker: int,
    ) -> list[RuleSet]:
        key = (scope, css, read_from, id(variable_tokens), is_default_rules, tie_breaker)
        if key not in rules_read:
            rules = parse(scope, css, read_from, None, variable_tokens, is_default_rules, tie_breaker)
            rules_read[key] = list(rules)
        return rules_read[key]

    patch.setattr(stylesheet, "tokenize_values", values_of)
    patch.setattr(stylesheet, "parse", rules_of)

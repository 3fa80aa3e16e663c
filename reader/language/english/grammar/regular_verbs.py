"""The forms of regular verbs, made from their infinitives."""

from __future__ import annotations

import re

_DOUBLES_ITS_END = re.compile(r"(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdfgklmnprtvz]")
"""A verb of one syllable with a short vowel: brag, bragged."""
_HISSES = re.compile(r".*(?:s|x|z|ch|sh|o)")
_ENDS_IN_Y = re.compile(r".*[^aeiou]y")


def regular(verbs: str) -> frozenset[str]:
    """Verbs, given by infinitives between white space, each with its forms in -s, -ed and -ing.

    >>> sorted(regular("reply state"))
    ['replied', 'replies', 'reply', 'replying', 'state', 'stated', 'states', 'stating']
    """
    return frozenset(form for verb in verbs.split() for form in _forms(verb))


def _forms(verb: str) -> tuple[str, str, str, str]:
    if _ENDS_IN_Y.fullmatch(verb):
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb if verb.endswith('ee') else verb[:-1]}ing"
    doubled = verb + verb[-1] if _DOUBLES_ITS_END.fullmatch(verb) else verb
    return verb, f"{verb}es" if _HISSES.fullmatch(verb) else f"{verb}s", f"{doubled}ed", f"{doubled}ing"

"""How English words are told apart where no white space does it: clitics, abbreviations, figures, compounds."""

from __future__ import annotations

from reader.language.english.people.naming import ABBREVIATIONS

_LETTERS = r"[^\W\d_]"
# "don't" is "do" and "n't", "she's" is "she" and "'s"; "O'Brien" and "D'Arcy" stay whole.
_CLITIC = r"['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)\b"
_NOT = r"n['’]t\b|N['’]T\b"
_WORD = rf"{_LETTERS}+(?:['’](?!(?:s|re|ve|ll|d|m)\b)(?<!n.(?=t\b)){_LETTERS}+)*"
_SHORTENED = "|".join(sorted({short.capitalize() for short in ABBREVIATIONS if short.isalpha()} - {"No", "Co", "Mass"}))

# Most words are letters before a space, which none of the other forms takes apart but "cannot".
_PLAIN = r"(?![Cc]annot\b)[A-Za-z][a-z]*+(?=[ ,])"

TOKEN = (
    rf"(?!\s)(?:{_PLAIN}"
    r"|https?://\S*[\w/]|www\.\S*[\w/]|[\w.+-]++@[\w-]+\.[\w.]*\w|[@#]\w+"
    r"|(?:US|A|C|HK|NZ)?[$£€¥]"
    r"|(?:[A-Z]-)?(?:[^\W\d_]\.){2,}"
    rf"|(?:[A-Z]-)?(?:{_SHORTENED}|(?<=[A-Z]-)[A-Z][a-z]+)\.(?!\.)"
    r"|[A-HJ-Z]\.(?=\s[A-Z])|vs?\.(?=\s)|\w++(?:\.\w++)*\.(?:com|org|net|gov|edu|co|uk)\b"
    r"|[Nn]os?\.(?=\s?\d)"
    r"|\d+(?:[.,:/]\d+)*(?:[^\W\d_]+)?(?:[-–](?:\d+(?:[.,:/]\d+)*[^\W\d_]*|[^\W\d_]+))*"
    rf"|[Cc]an(?=not\b)|(?={_LETTERS}++['’][tT]\b){_LETTERS}+?(?={_NOT})|{_NOT}|{_CLITIC}"
    rf"|{_WORD}(?:-(?:\d+{_LETTERS}*|{_WORD}))*"
    r"|\.{2,}|…|--+|[^\w\s]|\w+)"
)
"""One token: an address, a currency's sign, initials, an abbreviation with its stop, a figure, a clitic, a word with
its hyphens, a mark."""

ENDING = frozenset((".", "!", "?"))
"""Tokens that end a sentence; a stop that shortens a word is part of it."""

CLOSING = frozenset(("”", '"', "’", "'", ")", "]", "''"))
"""Tokens that belong to the sentence that has ended before them."""

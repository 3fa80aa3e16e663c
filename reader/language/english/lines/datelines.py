"""How a report begins: place, day and who sent it, before the first sentence. Case as it is printed."""

from __future__ import annotations

# Short on purpose: that they are the names of months and days is not checked, and patterns are compiled at every start.
_MONTH = r"(?:Jan|JAN|Feb|FEB|Ma[ry]|MA[RY]|Apr|APR|Ju[nl]|JU[NL]|Aug|AUG|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC)[a-zA-Z]*\.?"
_WEEKDAY = r"[A-Z][a-z]+day"
_DAY = rf"(?:{_WEEKDAY},? )?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?"
_IN_BRACKETS = rf" \({_DAY}\)"
_BEFORE_DAY = r"(?:,? |\. | ?[–—-]{1,2} )"

_LOUD_WORD = r"[A-Z](?:[A-Z]|[’'.-][A-Z])+\.?"
_WORD = r"[A-Z]\w*(?:[’'.-]\w+)*\.?"
_CAPITALS = rf"{_LOUD_WORD}(?:[ /]{_LOUD_WORD}){{0,3}}"
_NAME = rf"(?!By ){_WORD}(?: {_WORD}){{0,3}}"
_REGION = rf", {_WORD}(?: {_WORD}){{0,2}}"

# "(Coast Wire)", "/CoastWire/", also behind a dash.
_SENT = r"(?: ?[–—-]{1,2} ?|[.,]? ?)[(/](?P<agency>[A-Z][^()/\d]{1,40}|[a-z]{2,5}(?:-\w+)?)[)/]\.?"
_LOUD = r"(?: ?[–—-]{1,2} ?|[.,]? ?)[(/](?P<agency>[A-Z]{2,}(?: [A-Z]{2,})*)[)/]\.?"
_BARE = r"[.,]? (?P<agency>[A-Z]{3,}(?: [A-Z]{3,})?)"

_BEGINS = r"(?=[\"“‘(A-Z\d]|$)"
_DASH = rf" ?(?:[—–|]| --?|—-|(?<=[)/.])--?) ?{_BEGINS}"
_DAY_BEHIND = rf"(?: ?(?P<day>{_DAY}) ?(?:--?|[–—]) ?{_BEGINS})?"

# What no dateline does without.
SIGNS = frozenset("—–-(/|:")

DATELINES = (
    rf"(?P<place>{_CAPITALS}(?:{_REGION})?(?:{_BEFORE_DAY}{_DAY})?)(?:{_SENT})?{_DASH}{_DAY_BEHIND}",
    rf"(?P<place>{_CAPITALS}(?:{_REGION})?(?:{_BEFORE_DAY}{_DAY})?){_SENT} ?{_BEGINS}",
    rf"(?P<place>{_NAME}(?:{_REGION})?(?:{_BEFORE_DAY}{_DAY})?){_SENT}{_DASH}{_DAY_BEHIND}",
    rf"(?P<place>{_NAME}(?:{_REGION})?(?:{_BEFORE_DAY}{_DAY})?){_LOUD} ?{_BEGINS}",
    rf"(?P<place>{_NAME}(?:{_REGION})?(?:{_BEFORE_DAY}{_DAY}|{_IN_BRACKETS}))(?:{_BARE})?{_DASH}",
    rf"(?P<place>{_NAME}{_REGION}) (?:[—–]|--) {_BEGINS}",
    rf"(?P<place>{_DAY})(?:{_SENT})?{_DASH}",
    rf"(?P<place>){_SENT}{_DASH}",
    rf"(?P<place>){_LOUD} ?{_BEGINS}",
)

# "NEW DELHI: The bridge …", where the place is known; anybody else before a colon is speaking.
BEFORE_COLON = rf"(?P<place>{_CAPITALS}(?:{_REGION})?): {_BEGINS}"

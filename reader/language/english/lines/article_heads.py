"""What the lines around a news article say of it: who wrote it, for whom, where and when. Case as it is printed."""

from __future__ import annotations

from reader.language.english.amounts.calendar import MONTHS

# What leads up to the writers' names.
BEFORE_WRITERS = r"(?:(?:words|text|story|report|reported|reporting|written|posted|published|compiled) )?by:? "

# The words in which a paper names a writer's post; what follows a comma and ends so is no name.
POSTS = (
    "writer reporter correspondent editor columnist contributor journalist staff desk producer photographer analyst"
    " bureau chief fellow intern author"
).split()

# Words that titles of stories are made of and names are not.
_NO_NAME = (
    r"(?!(?:As|In|On|At|Of|For|With|From|To|By|And|Is|Are|Was|How|Why|What|Who|When|After|Before|Despite|Over|About|"
    r"Its|His|Her|Their|Your|Our)\b)"
)

# Above the article a name and a post need no "by": "Ann Lee, Staff Writer".
_NAME = rf"{_NO_NAME}[A-Z][\w.’'-]*(?: {_NO_NAME}[A-Z][\w.’'-]*){{1,3}}"
NAME_AND_POST = rf"{_NAME}(?:(?:, {_NAME})* and {_NAME})?, (?:[^,|\s]+ ){{0,5}}(?i:{'|'.join(POSTS)})s?"

# Nothing but names: "Ann Lee and Tom van Roe".
_BARE_NAME = rf"{_NO_NAME}[A-Z][\w.’'-]*(?: (?:{_NO_NAME}[A-Z][\w.’'-]*|de|van|von|bin|al|el|la)){{1,3}}"
BARE_NAMES = rf"{_BARE_NAME}(?:(?:, {_BARE_NAME})*(?:,? (?:and|&) {_BARE_NAME})+)?(?<!\w\w\.)"

# "Ann Lee for The Paper", "Ann Lee of The Paper", "Ann Lee | The Paper", "Ann Lee and Tom Roe, The Paper".
BEFORE_OUTLET = r" (?:for|of) (?=(?:the )?[A-Z])| [|•] (?=[A-Z])|(?<= and )(?P<last>[^,|]+), (?=[A-Z])"

# A closing line that names who published: "© 2031 The Paper. All rights reserved", "This story first appeared in …".
OUTLET_NAMED = (
    r"(?:(?i:copyright)|©|\((?i:c)\))(?: ?(?:©|\((?i:c)\)))? (?:\d{4}(?: ?[-–] ?\d{2,4})?,? )?(?i:by )?"
    r"(?P<outlet>[A-Z][^.|,;©]{1,50}?)(?:[.|,;]| (?:\d{4}|[Aa]ll [Rr]ights).*|$)",
    r"(?i:this (?:article|story|post|report)) (?:was )?(?:first|originally) (?:appeared|published|ran)(?: first)? "
    r"(?:in|on|by) (?P<outlet>(?:[Tt]he )?[A-Z][^.|,;]{1,50}?)(?: on .*|[.|,;].*|$)",
)

# "10 hours ago", where no date is given.
AGO = r"\b(?:an?|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month)s? ago\b"

# Where a line says which of its dates is which.
PUBLISHED = r"(?i:\b(?:first )?(?:published|posted|created)\b)"
CHANGED = r"(?i:\b(?:last )?(?:updated|modified|corrected)\b)"

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DATES = (
    rf"\b(?P<day>[0-3]?\d)(?:st|nd|rd|th)? (?:of )?(?P<month>(?i:{_MONTH}))\b\.?,? (?P<year>[12]\d{{3}})\b",
    rf"\b(?P<month>(?i:{_MONTH}))\b\.? (?P<day>[0-3]?\d)(?:st|nd|rd|th)?,? (?P<year>[12]\d{{3}})\b",
    r"\b(?P<year>[12]\d{3})-(?P<number>[01]\d)-(?P<day>[0-3]\d)(?!\d)",
    # Where only one of the two can be a day: 05/13/2031 and 13.05.2031.
    r"\b(?P<number>[01]?\d)[/.](?P<day>1[3-9]|2\d|3[01])[/.](?P<year>[12]\d{3})\b",
    r"\b(?P<day>1[3-9]|2\d|3[01])[/.](?P<number>[01]?\d)[/.](?P<year>[12]\d{3})\b",
)

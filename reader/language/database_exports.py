"""How news databases write the articles that they export: the lines between two of them, and the names of fields.

Factiva ends each with its number and may name fields by codes; Nexis counts articles above or ends them in words;
ProQuest rules a line between them.
"""

# Below an article: "Document SKPOST0020310304e7340001", "End of Document".
ENDS = (
    r"(?:\(?AN\)?[ |:]*)?Document (?=[A-Za-z0-9]*\d{6})[A-Z][A-Za-z0-9]{11,35}",
    r"(?i:End of Document)",
)

# Above one: "2 of 14 DOCUMENTS", "Document 2 of 14".
COUNTED = r"\d{1,4} of \d{1,4} DOCUMENTS?"
BEGINS = (COUNTED, r"(?i:Document) \d{1,4} of \d{1,4}")

# A line between two articles, which parts other texts too, and a line that only articles of a database have.
RULE = r"[_=-]{30,}"
RULED_BY = r"ProQuest document (?:ID|link)\b.*"

# The sheet in front of the articles lists their titles: "Documents (2)", "1. Harbour wall breaks".
LISTED = r"Documents? \(\d{1,4}\)"
LISTED_TITLE = r"\d{1,4}\. ?(?P<title>.+)"

# What the codes of fields say, and what has to follow those that a paragraph may begin with ("AN explosion tore").
CODES = {
    "title": "HD",
    "outlet": "SN",
    "byline": "BY",
    "published": "PD",
    "head": "SE CR WC ET SC ED PG VOL LA CY CX",
    "body": "LP TD",
    "after": "ART CO IN NS RE IPC IPD PUB CT RF AN CLM",
}
AFTER_CODE = {"AN": r"Document .+", **dict.fromkeys(("CO", "IN", "NS", "RE", "CT", "RF", "ART"), r".* : .*")}

# What fields say that have a name before a colon, or on a line of its own.
FIELDS = {
    "title": "headline|title",
    "outlet": "source",
    "byline": "byline|author",
    "published": "publication date",
    "dateline": "dateline",
    "info": "publication info|publication title",
    "body": "body|full text",
    "head": "section|length|edition|abstract|highlight|series|document link|proquest document link",
    "after": "language|publication-type|subject|links|database|document url|issn|document type|last updated|pages|"
    "publisher|publication year|publication subject|place of publication|country of publication|"
    "language of publication|source type|people|company|industry|geographic|organization|location|number of pages|"
    "copyright|company / organization|person|ticker|state|country|city|url|identifier / keyword|correction-date",
    "filed": "load-date|graphic|classification|details|proquest document id|journal code",
}
BODY = r"(?i:body|full text)"
"""The names of the field that is the article."""
FILED = r"Classification|Graphic|GRAPHIC|DETAILS"
"""Lines of their own below an article, behind which only tells how it is filed."""

WORDS = r"[\d,.]+ words"
COPYRIGHT = r"(?:copyright\b|©|\(c\))(?=.*\b(?:\d{4}|reserved)\b).*|.*\ball rights reserved\b.*"
BY = r"[Bb]y "
TIME = r"\d{1,2}[:.]\d{2}.{0,12}"
# What a file has that could hold several articles: one of these words, and then the first pattern, or the second twice.
SIGNS = ("Document ", "document ", "DOCUMENT", "ights reserved", "ights Reserved", "RIGHTS RESERVED")
SIGN = (
    r"Document (?=[A-Za-z0-9]*\d{6})[A-Z][A-Za-z0-9]{11}|(?i:End of Document)|\d of \d{1,4} DOCUMENT"
    r"|(?i:Document) \d{1,4} of \d|ProQuest document"
)
OWNED_SIGN = r"(?i:All Rights Reserved)"

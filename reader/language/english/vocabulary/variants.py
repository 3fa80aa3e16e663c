"""Different spellings and short forms of one word or name."""

from __future__ import annotations

ENDINGS: tuple[tuple[str, str], ...] = (
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"),
    ("ourable", "orable"), ("our", "or"), ("tres", "ters"), ("tre", "ter"), ("ences", "enses"), ("ence", "ense"),
    ("elled", "eled"), ("elling", "eling"), ("eller", "eler"), ("ogue", "og"), ("ogues", "ogs"), ("amme", "am"),
    ("ammes", "ams"), ("ageing", "aging"),
)  # fmt: skip
"""British endings to the American ones; the first that fits counts."""

SAME_WORDS: dict[str, str] = {
    "okay": "ok", "til": "until", "till": "until", "thru": "through", "yeah": "yes", "yep": "yes", "towards": "toward",
    "afterwards": "afterward", "amongst": "among", "whilst": "while", "grey": "gray", "tyre": "tire", "tyres": "tires",
    "cheque": "check", "cheques": "checks", "kerb": "curb", "sceptical": "skeptical", "sceptic": "skeptic",
    "adviser": "advisor", "advisers": "advisors", "learnt": "learned", "burnt": "burned", "dreamt": "dreamed",
    "spelt": "spelled", "versus": "vs", "gop": "republican", "mum": "mom",
}  # fmt: skip
"""Other spellings of a word, and names that a party goes by, to the one it counts under."""

NICKNAMES: tuple[frozenset[str], ...] = tuple(
    frozenset(names.split())
    for names in """
        robert rob bob bobby robbie, william will bill billy willie liam, richard rick dick rich richie ricky,
        james jim jimmy jamie, john jack johnny jon, joseph joe joey, michael mike mick mickey, thomas tom tommy,
        edward ed eddie ted teddy ned, charles charlie chuck chas, anthony tony, daniel dan danny, david dave,
        andrew andy drew, benjamin ben benny, christopher chris kit, matthew matt, steven stephen steve, gregory greg,
        kenneth ken kenny, lawrence larry laurence, ronald ron ronnie, donald don donnie, samuel sam sammy,
        nicholas nick nicky, peter pete, patrick pat paddy, timothy tim, alexander alex sandy, frederick fred freddie,
        henry harry hank, leonard len lenny, raymond ray, gerald jerry gerry, jeffrey jeff geoffrey geoff,
        elizabeth liz beth betty lizzie eliza, katherine kathryn catherine kate kathy cathy katie,
        margaret maggie meg peggy, susan sue susie, deborah debbie deb, barbara barb, patricia pat patty trish,
        jennifer jen jenny, jessica jess, rebecca becky, victoria vicky, abigail abby, pamela pam, cynthia cindy,
        theodore ted teddy theo, francis frank, eugene gene, douglas doug, philip phil, walter walt, albert al bert,
        alfred fred alf, vincent vince, zachary zach, nathaniel nathan nate, jonathan jon
    """.split(",")
)
"""First names and their short forms."""

"""What news counts: people, and what becomes of them."""

from __future__ import annotations

FATES: dict[str, str] = {
    word: fate
    for fate, words in {
        "dead": """
            kill killed killing kills die died dies dying dead death deaths slain slaying slayings murdered murdering
            massacred gunned lives fatality fatalities fatally toll
        """,
        "hurt": "injure injured injuring injures injury injuries wound wounded wounding wounds hurt hurting maimed",
        "held": "arrest arrested arresting arrests detain detained detaining detains custody",
        "trapped": "trapped trapping",
        "missing": "missing unaccounted",
        "rescued": "rescue rescued rescuing saved",
        "aboard": "aboard carrying",
        "charged": "charged charges indicted",
        "freed": "freed released",
        "critical": "critical",
        "watched": "monitored monitoring watch quarantined quarantine isolated",
    }.items()
    for word in words.split()
}
"""What becomes of those that news counts, each under one word: a count of the dead meets only a count of the dead."""

CALLED: dict[str, str] = {"dead": "dead", "hurt": "hurt", "critical": "those in critical condition"}
"""What news calls those whom something befell, other than "those trapped"."""

PEOPLE: frozenset[str] = frozenset(
    """
    people person persons man men woman women child children boy boys girl girls student students teacher teachers
    worker workers miner miners passenger passengers victim victims civilian civilians soldier soldiers officer
    officers troops protester protesters demonstrators rioters militant militants fighters operatives migrants refugees
    patrons employees residents tourists bystanders members crew others other dead injured wounded patients prisoners
    hostages inmates pilgrims fans firefighters police gunman gunmen attackers terrorists bombers insurgents rebels
    immigrants marchers supporters voters agents deputies guards citizens customers lawmakers
    """.split()
)
"""Nouns for people that news counts under one name here and under another there."""

MORE: frozenset[str] = frozenset("other others another more additional further".split())
"""Words beside an amount by which others of the same are counted besides."""

AMONG: frozenset[str] = frozenset("and that who which but while when after before as including with".split())
"""Words behind an amount that begin another clause or tell some of those counted."""

ANYBODY: frozenset[str] = frozenset(
    "people person persons man men woman women members other others dead injured wounded victim victims".split()
)
"""Nouns for people that leave open which people."""

SAME_PEOPLE: dict[str, str] = {
    word: first
    for first, *words in map(
        str.split,
        (
            "workers miners employees",
            "soldiers troops",
            "protesters demonstrators rioters marchers",
            "militants fighters operatives gunmen gunman attackers terrorists bombers insurgents rebels",
            "migrants refugees immigrants",
            "patrons customers",
        ),
    )
    for word in words
}
"""Nouns for people to another that accounts use for the same."""

BEHIND_COUNTS: frozenset[str] = frozenset("ago later earlier old long away apart last next".split())
"""Words behind an amount that tell no noun, or end it: "236,000 jobs last month"."""

AIMED: frozenset[str] = frozenset(
    """
    need needs needed require requires required requiring necessary threshold minimum goal quota target forecast
    forecasts forecasting predict predicts predicted project projected projecting previously
    """.split()
)
"""Words near an amount by which it is wanted, foretold or was told before, and is not what came about."""

EACH: frozenset[str] = frozenset("each every per daily weekly monthly yearly annually".split())
"""Words behind an amount by which it is counted again and again."""

APART: frozenset[str] = frozenset(
    "ago after before later earlier since away from off outside inland offshore north south east west northeast"
    " northwest southeast southwest".split()
)
"""Words right behind a length by which it is how far, or how long, it is to something."""

RUNNING: frozenset[str] = frozenset(
    """
    far confirmed initially initial expected estimated could would may might maybe perhaps remain remained remains still
    """.split()
)
"""Words in a sentence by which a figure is one of its hour, or no more than expected."""

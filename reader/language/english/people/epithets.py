"""How English news takes up again, by another word, whom or what it has named: "the Ogden senator", "the agency"."""

from __future__ import annotations

PARTIES = {"democrat": "d", "democratic": "d", "republican": "r", "gop": "r"}
"""Words for a party, with the letter that stands for it before a state: "D-Ogden"."""

EPITHETS = frozenset(
    """
    lawmaker legislator politician businessman
    businesswoman billionaire millionaire mogul tycoon magnate industrialist financier native superstar singer rapper
    actor actress comedian novelist author maverick firebrand populist professor scholar historian economist
    """.split()
)
"""Nouns behind "the" that vary the name of somebody already named, and seldom bring in another."""

QUALIFIED_EPITHETS = frozenset(
    """
    democrat republican senator congressman congresswoman representative governor mayor lawmaker contributor
    commentator columnist host activist veteran
    """.split()
)
"""Nouns that do so where the place, the party or a "former" goes with them: "the Ogden senator", "the former mayor"."""

FORMER_EPITHETS = frozenset("president premier minister chancellor secretary speaker ambassador".split())
"""Nouns that do so behind "the former"."""

TOLD_EPITHETS = frozenset(
    """
    nominee candidate hopeful contender frontrunner front-runner leader democrat republican
    """.split()
)
"""Nouns that do so for whoever is told to hold, have held or seek such an office."""

SEEKING = frozenset("candidate nominee presidential frontrunner front-runner hopeful contender".split())
"""Words that tell of a candidate."""

POLITICAL = frozenset(
    """
    senator representative governor president premier minister chancellor secretary speaker leader whip mayor
    chairman chairwoman lawmaker king ruler dictator democrat republican
    """.split()
)
"""Words for those who hold or have held a political office."""

OFFICES_HELD = frozenset("senator representative governor president mayor premier chancellor judge".split())
"""Offices of which a person holds one at a time."""

UTTERED = frozenset(
    """
    statement letter email e-mail memo memorandum tweet post message note op-ed essay speech release testimony address
    remarks announcement ad advertisement commercial complaint lawsuit
    """.split()
)
"""Documents that are somebody's own words, so that who issued them has spoken."""

ISSUING = frozenset(
    """
    issued issues issue released releases release sent sends send posted published wrote writes written gave signed
    circulated put blasted distributed penned drafted crafted fired filed aired
    """.split()
)
"""Verbs with which a document goes out: "Lee issued a statement", "a statement issued by Lee"."""

AUTHORED = frozenset("issued written signed penned drafted filed produced prepared authored".split())
"""Participles that tell whose words a document holds: "a letter written by Lee"."""

ISSUED = frozenset("issued released sent posted written published signed circulated obtained distributed".split())
"""Participles behind a document that tell what was done with it: "a statement issued by Lee says"."""

BODIES = frozenset(
    """
    company firm group agency organization organisation department ministry committee commission council university
    union bank court embassy newspaper paper magazine network bureau board association institute foundation school
    hospital
    """.split()
)
"""Nouns behind "the" for a body already named, the last word of whose name they often are."""

BODIES_AT_LARGE = frozenset(
    "company firm group agency bureau organization organisation newspaper paper magazine network".split()
)
"""Of these the nouns that stand for a body of any name: "the company" for Harbour Foods."""

TELLING_APART = frozenset(
    """
    former elder older younger late other first second third new then next last previous another same
    """.split()
)
"""Words that tell one holder of an office from another."""

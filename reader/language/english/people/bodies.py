"""How English news names bodies and their writings: organisations, outlets, documents, and what bears written words."""

from __future__ import annotations

GROUP_NOUNS = frozenset(
    """
    campaign committee group organization organisation agency department ministry government administration
    court party council commission company corporation firm bank union association foundation institute
    university school police army military team network newspaper paper magazine outlet website site panel board
    office bureau coalition alliance movement parliament congress senate house assembly embassy kremlin state
    city county press media crowd audience family couple public nation jury staff club center centre society
    league church hospital militia regime
    """.split()
)
"""Nouns for a body of people that speaks as one."""

MASS_NOUNS = frozenset("police management staff congress parliament counsel defense defence".split())
"""Nouns for those who speak together that need no article: "police said"."""

MANY_TOGETHER = frozenset("police staff crew".split())
"""Nouns for a body that are spoken of as many: "police said they"."""

DOCUMENT_NOUNS = frozenset(
    """
    statement letter report email e-mail memo memorandum document tweet post article editorial column op-ed
    essay study survey poll ad advertisement commercial video script transcript complaint lawsuit suit ruling
    opinion decision indictment affidavit filing order resolution bill law amendment constitution treaty
    agreement accord charter release message note sign banner poster headline caption book memoir website page
    petition text invitation announcement account story piece motto slogan speech plan platform proposal summary
    review analysis audit blog brief motion newsletter manifesto dissent communique communiqué readout
    """.split()
)
"""Nouns for what can be quoted as if it spoke."""

DOMAINS = frozenset(
    """
    affairs agriculture appropriations armed banking budget business commerce communications culture defence defense
    development economy education employment energy environment ethics finance fisheries food foreign forestry
    health homeland housing immigration industry information infrastructure innovation intelligence interior
    investment judiciary justice labor labour means medicine natural operations oversight pensions planning privacy
    public reform relations resources rules safety science security services small sports technology tourism trade
    transport transportation treasury veterans ways welfare works
    """.split()
)
"""Words for what a department or a committee deals with; "and" joins two of them in its name."""

ORGANISATION_WORDS = frozenset(
    """
    party committee department ministry agency bureau office council commission congress senate house court
    company corp corp. corporation inc inc. ltd ltd. llc bank union association foundation institute university
    college school times post journal news tribune herald press network media magazine radio television tv
    campaign group team coalition alliance police army navy force forces administration government authority
    board center centre society league church hospital journalism street report review pac fund project club
    organization organisation service services system systems gazette daily chronicle globe observer telegraph
    guardian reuters parliament assembly embassy conference majority minority
    """.split()
)
"""Words in a name that show it to be a body's and not a person's."""

BODY_NOUNS = frozenset(
    """
    administration agency alliance association authority board bureau center commission committee corporation council
    department division federation foundation fund group initiative institute league ministry office organization
    program project service society union unit
    """.split()
)
"""Nouns that tell at the end of a name what sort of body it is, one of which is easily put for another."""

COMMITTEE_WORDS = ORGANISATION_WORDS | DOMAINS
"""Words of which the name of a committee is made."""

CARRIERS = frozenset(
    """
    sign banner placard poster shirt t-shirt tee-shirt tshirt hat cap sticker badge button billboard graffiti tattoo
    mug flag sweatshirt hoodie pin plaque headline chyron caption label bracelet armband logo
    """.split()
)
"""Things that bear written words which nobody is quoted with."""

OUTLET_WORDS = frozenset(
    """
    times post journal news tribune herald press gazette chronicle telegraph guardian reuters newspaper paper
    magazine outlet network broadcaster newswire wire tabloid daily weekly courier sentinel examiner dispatch
    bulletin tv television radio broadcasting media channel publication website site blog monitor standard review
    globe star sun mail mirror express observer independent inquirer record ledger advocate
    """.split()
)
"""The last words of an outlet's name, or what it is called."""

BODIES = frozenset(
    """
    committee commission department ministry agency administration bureau association institute council foundation
    service services corporation company board office center centre authority court conference academy academies
    institutes
    """.split()
)
"""Words for a body that end a name of several nouns: "Ways and Means Committee"."""

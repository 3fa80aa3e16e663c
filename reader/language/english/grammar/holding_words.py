"""By which words English tells how surely something is so: said, believed, denied, planned, not known. Lemmas."""

from __future__ import annotations

REPORTING: frozenset[str] = frozenset(
    """
    acknowledge add admit advise agree announce answer argue assert assure boast brief caution claim complain
    concede conclude confirm contend declare describe determine disclose discover emphasise emphasize establish
    estimate explain find hear inform insist joke lament learn maintain mention note observe post quip recall
    recount reiterate remark remind repeat reply report respond reveal rule say show state stipulate stress tell
    testify tweet warn write
    """.split()
)
"""Verbs whose clause is what somebody has said or found."""

BELIEVING: frozenset[str] = frozenset(
    """
    accuse allege assume believe blame claim consider doubt estimate expect fear feel guess hint imagine imply
    indicate presume reckon rumor rumour signal speculate suggest suppose surmise suspect theorise theorize think
    worry
    """.split()
)
"""Verbs whose clause need not be so."""

ACCUSING: frozenset[str] = frozenset("accuse suspect blame charge indict investigate".split())
"""Verbs behind which "of", "for" or "with" say what somebody may have done."""

ACCUSED_OF: frozenset[str] = frozenset("of for with in".split())

DENYING: frozenset[str] = frozenset("deny dispute refute reject dismiss disavow rebut contradict".split())

ASKING: frozenset[str] = frozenset(
    """
    ask check consider debate decide determine discuss enquire establish examine explore inquire investigate probe
    question see study weigh wonder
    """.split()
)
"""Verbs before a "whether" or a question word that leave open what comes."""

EXPECTING: frozenset[str] = frozenset(
    """
    agree aim anticipate ask attempt call consider decide demand encourage expect fight force forecast hope
    instruct intend invite look mean move need offer order plan pledge predict prepare promise propose recommend
    request require schedule seek set slate struggle swear tell threaten try urge vote vow wait want wish work
    """.split()
)
"""Verbs whose infinitive, or whose clause, is still to come."""

EXPECTED: frozenset[str] = frozenset(
    "likely unlikely set due expected scheduled slated poised ready bound eager prepared certain sure able".split()
)
"""Adjectives whose infinitive is still to come: "is due to land"."""

DONE_ALL_THE_SAME: frozenset[str] = frozenset("force decide agree move able vote work".split())
"""Of these, words whose past tense tells that it was done: "was forced to land"."""

RAISING: frozenset[str] = frozenset("expect plan intend want believe think appear seem likely".split())
"""Words before which a "not" denies what comes behind them: "is not expected to resign"."""

SEEMING: frozenset[str] = frozenset("appear seem".split())

HEDGING_ADVERBS: frozenset[str] = frozenset(
    """
    allegedly apparently arguably likely maybe ostensibly perhaps possibly potentially presumably probably
    purportedly reportedly seemingly supposedly
    """.split()
)

HEDGING_MODALS: frozenset[str] = frozenset("may might could".split())

EXPECTING_MODALS: frozenset[str] = frozenset("will would shall".split())

CONDITIONS: frozenset[str] = frozenset("if unless".split())

OPEN: frozenset[str] = frozenset("unclear unknown uncertain unsure undetermined unaware".split())
"""What is so of whatever is not known."""

KNOWN: frozenset[str] = frozenset("clear known certain sure available public aware immediate".split())
"""What is not so of whatever is not known."""

TELLING: frozenset[str] = frozenset(
    """
    address answer clarify comment confirm determine disclose discuss elaborate establish explain identify know
    learn name respond reveal say specify tell understand
    """.split()
)
"""Verbs whose denial leaves something open: "did not say", "has not been identified"."""

GIVING: frozenset[str] = frozenset("release provide publish give offer make announce share".split())
"""Verbs that do the same where it is information that is not given."""

INFORMATION: frozenset[str] = frozenset(
    """
    age announcement cause comment condition detail estimate evidence explanation figure identification identity
    indication information motive name number reason report result sign statement suspect timeline toll update
    victim word
    """.split()
)

REFUSING: frozenset[str] = frozenset("decline refuse fail unable impossible".split())
"""Words whose infinitive was not done."""

ALLEGATIONS: frozenset[str] = frozenset(
    """
    accusation allegation belief chance charge claim concern fear possibility report risk rumor rumour speculation
    suggestion suspicion theory
    """.split()
)
"""Nouns whose clause need not be so."""

PLANS: frozenset[str] = frozenset(
    """
    ability agreement attempt bid call deal decision demand desire effort goal hope intention move need offer
    opportunity order plan pledge promise proposal push request right threat vow way wish
    """.split()
)
"""Nouns whose infinitive is still to come."""

STATES: frozenset[str] = frozenset(
    "dead missing injured hurt wounded safe ill sick alive homeless trapped stranded unhurt guilty unharmed".split()
)
"""What a headline says of somebody without a verb: "Two dead in Orley"."""

DENIALS: frozenset[str] = frozenset("denial".split())

NONE: frozenset[str] = frozenset("none nobody nothing no-one nowhere".split())
"""Words of a noun phrase that turn its clause into its opposite."""

TRANSITIVE: frozenset[str] = frozenset(
    """
    abduct accuse acquit appoint approve arrest assault attack award ban behead block bury cancel charge cite close
    convict damage delay deport destroy detain discover elect evacuate execute exonerate expel extradite find fine
    fire foil free hold honor honour hospitalise hospitalize identify imprison indict injure jail kidnap kill
    murder nab name oust pardon poison rape recover reject release rescue rob sack seize sentence shoot slay stab
    sue suspend thwart trap wound
    """.split()
)
"""Verbs that without an object are passive in a headline: "Two shot in Orley"."""

NO_OBJECT_CONTROL: frozenset[str] = frozenset("promise threaten vow".split())
"""Verbs whose infinitive is done by their subject, though they have an object: "promised her to leave"."""

COMMANDING: frozenset[str] = frozenset(
    """
    advise allow ask beg command compel direct encourage forbid force help instruct invite order permit persuade
    pressure remind require tell urge warn
    """.split()
)
"""Verbs whose object does what their infinitive says: "ordered him to pay"."""

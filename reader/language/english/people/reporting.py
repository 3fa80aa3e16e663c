"""How English news reports speech: verbs, phrases and nouns that give words to somebody."""

from __future__ import annotations

from reader.language.english.grammar.regular_verbs import regular
from reader.language.english.people.naming import CALENDAR, LATELY

SAYING_VERBS = regular(
    """
    add ask reply respond answer tweet post declare announce explain note remark observe comment continue conclude
    insist argue assert claim contend maintain allege warn caution acknowledge concede confess confirm deny complain
    protest joke quip shout yell scream cry exclaim whisper mutter murmur chant predict promise vow pledge recall
    recount report reveal suggest urge wonder testify emphasize emphasise stress underline underscore reiterate
    repeat retort counter interject interrupt chime opine muse lament proclaim pronounce boast brag crow inform
    advise assure remind elaborate clarify agree disagree speculate implore plead scoff sneer snap thunder fume sigh
    gush intone inquire query email text pray volunteer express venture summarize summarise surmise theorize affirm
    attest rail rant demand instruct mention profess reflect
    """
) | frozenset(
    """
    say says said saying tell tells told telling write writes wrote written writing retweeted blogged blogging
    states stated stating admit admits admitted admitting read reads reading quote quotes quoting deadpan deadpans
    deadpanned deadpanning sing sings sang singing reasoned reasoning
    """.split()
)
"""Verbs whose object or clause is what somebody said; every form that stands in a report."""

LABELLING_VERBS = regular(
    """
    deem call describe label dub brand term characterize characterise portray depict paint praise hail laud tout
    thank criticize criticise attack blast slam rip denounce condemn decry deride mock ridicule dismiss accuse blame
    fault chide scold rebuke lambaste apologize apologise bemoan
    """
) | frozenset(
    """
    labelled labelling cast casts casting refer refers referred referring
    """.split()
)
"""Verbs with which a speaker calls somebody or something by the quoted words."""

WEAK_VERBS = regular(
    """
    reject charge defend cite point propose recommend endorse encourage invite oppose support compare question
    challenge address discuss talk consider regard view want hope expect fear intend plan indicate signal show
    include contain cheer introduce pitch welcome use list believe start imply hint order figure offer estimate
    remember rule
    """
) | frozenset(
    """
    relate relates related speak speaks spoke spoken speaking see sees saw seen seeing find finds found finding feel
    feels felt feeling know knows knew known knowing seek seeks sought seeking signalled signalling shown give gives
    gave given giving make makes made making think thinks thought thinking begin begins began beginning
    """.split()
)
"""Verbs that often govern quoted words without reporting that they were spoken."""

TIMES = frozenset(
    """
    morning afternoon evening night noon midnight week weekend month year day days weeks months years hours twice
    again et est edt pt pst pdt gmt bst
    """.split()
)
"""Words that say when and are nobody, though they stand where a subject can: "this afternoon said"."""

MODALS = frozenset("will would can could may might must shall should".split())
"""Verbs before which a plain verb tells of no act that has happened."""

GOING_ON = frozenset(
    "went go goes going continued continues proceeded came rushed turned took happy quick used likes liked".split()
)
"""Words before "to" with which an infinitive reports what was said: "went on to say"."""

NOUNS_AS_WELL = frozenset(
    """
    state states report reports claim claims note notes post posts comment comments question questions promise
    promises pledge pledges vow vows cry cries text texts email emails tweet tweets demand demands mention
    mentions answer answers reply replies remark remarks protest protests shout shouts chant chants cheer cheers
    joke jokes quote quotes reason reasons query queries volunteer volunteers snap snaps lament laments plan
    plans charge charges challenge challenges offer offers address addresses estimate estimates order orders
    view views point points figure figures use uses pitch pitches list lists show shows find finds want wants
    hope hopes fear fears rule rules cast casts label labels brand brands term terms attack attacks slam slams
    blast blasts rip rips fault faults blame blames praise thank thanks dub dubs counter counters caution cautions
    stress stresses whisper whispers scream screams yell yells thunder cut muse muses counsel reject rejects support
    supports intone reveal
    """.split()
)
"""Forms of verbs of speech that are nouns in other places."""

TELLING_VERBS = frozenset(("tell", "tells", "told", "telling"))
"""Verbs that name the hearer right after them, never the speaker."""

WITH_A_HEARER = TELLING_VERBS | regular("inform assure remind")
"""Verbs with a hearer right after them as a rule."""

PHRASAL_VERBS = {
    "put": "it", "puts": "it", "shot": "back", "shoots": "back", "fired": "back", "fires": "back", "hit": "back",
    "hits": "back", "went": "on", "goes": "on", "cut": "in", "cuts": "in", "weighed": "in", "weighs": "in",
    "broke": "in", "called": "out", "pointed": "out", "points": "out", "piped": "up", "blurted": "out",
}  # fmt: skip
"""Verbs that report speech only with the word after them: as Smith "put it", "shot back"."""

PARTICIPLE_END = "ing"
"""How the form ends that shares the subject of the clause before it ("…, adding that …")."""

SOURCE_PHRASES = {"according": ("to",), "in": ("the", "words", "of")}
"""Word sequences after which the source of the words is named, by their first word."""

BEING = frozenset("is are was were be been being".split())
"""The forms of the verb with which a clause is in the passive."""

HELPING = frozenset("is are was were has have had will would can could may might must did does do".split())
"""Verbs that help another, or by themselves make a clause."""

SETTING_ABOUT = frozenset("begin begins began begun start starts started keep keeps kept".split())
"""Verbs that make a clause with a verb in "-ing": "farmers began chanting"."""

_BESIDE_VERBS = frozenset(
    """
    having shall should also later then once again now even just still already previously recently first soon always
    often never too further went goes go on to continued s 's d 'd ve 've quickly simply only himself herself
    themselves itself appears seems appeared seemed
    """.split()
)

AUXILIARIES = BEING | HELPING | _BESIDE_VERBS
"""What may stand between a subject and its verb of saying, beside adverbs in -ly."""

SUBORDINATORS = frozenset(
    """
    that if when while whereas because since although though whether where before after as until unless than so once
    how why what which who whom whose and but or nor yet
    """.split()
)
"""Words that begin a new clause."""

PREPOSITIONS = frozenset(
    """
    of in on at by for from with to into onto over under about against between among through during despite
    toward towards without within across behind beyond near like unlike along amid around via per upon as than
    after before since until inside regarding concerning including following versus vs out off up down
    """.split()
)
"""Words that make the noun after them something else than a subject."""

TIME_OR_PLACE = PREPOSITIONS | CALENDAR | LATELY
"""Words with which a time or a place begins behind a verb: "said in May", "said Monday", "said last week"."""

WORK_NOUNS = frozenset(
    """
    book novel film movie song album show series program programme podcast play musical magazine newspaper
    memoir autobiography biography poem essay article column documentary episode comedy drama sitcom video game
    website blog section segment anthem author star host hit theme entitled titled called named dubbed
    """.split()
)
"""Words after which marks hold a title rather than speech."""

IRREGULAR_PASTS = frozenset(
    """
    ate beat became began bent bet bit bled blew bought bound brought broke built burst came caught chose clung
    crept cut dealt did drank drew drove dug fed fell felt fled flew forbade forgot forgave fought found froze
    gave got grew had heard held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made
    meant met paid put quit ran rang rode rose sang sat saw sent set shook shone shot shut slept slid sold
    sought spent spoke sprang stole stood stuck struck swam swept swore swung taught took tore threw thought
    understood was went were woke won wore wrote
    """.split()
)
"""Past tenses that do not end in -ed, so that a name before one is known for a subject."""

REPORTING_VERBS = frozenset(
    """
    say says said saying add adds added note notes noted argue argues argued claim claims claimed insist insists
    insisted warn warns warned acknowledge acknowledges acknowledged admit admits admitted concede concedes
    conceded confirm confirms confirmed announce announces announced assert asserts asserted allege alleges
    alleged contend contends contended maintain maintains maintained explain explains explained state states
    stated stress stresses stressed emphasize emphasizes emphasized emphasise emphasises emphasised predict
    predicts predicted promise promises promised vow vows vowed pledge pledges pledged suggest suggests
    suggested report reports reported reveal reveals revealed testify testifies testified reiterate reiterates
    reiterated declare declares declared deny denies denied tell tells told inform informs informed write writes
    wrote tweet tweets tweeted complain complains complained remark remarks remarked observe observes observed
    conclude concludes concluded believe believes believed think thinks thought
    """.split()
)
"""Verbs whose that-clause gives somebody's statement in the reporter's words."""

THINKING_VERBS = frozenset("think thinks thought believe believes believed".split())
"""Those of them that may tell what nobody has uttered."""

BARE_REPORTING_VERBS = frozenset(("say", "says", "said"))
"""Verbs whose clause may stand without "that"."""

CLAUSE_UNDER_WAY = frozenset("there no is are was were has have had will would can could may might must".split())
"""Words behind which a "that" belongs to the statement itself: "said there was no sign that"."""

QUOTING_VERBS = frozenset(("quoted", "quotes", "cited", "cites"))
"""Verbs with which somebody passes on what another has said or written."""

RELAYING = frozenset(("report", "reports", "reported", "reporting", "according to"))
"""Words with which an outlet passes on what somebody else has said."""

TAKING_VERBS = frozenset(
    """
    hear hears hearing let lets letting make makes making help helps helping want wants get gets getting give gives
    giving take takes taking keep keeps keeping force forces forcing allow allows allowing leave leaves find finds see
    sees have having put puts putting catch catches
    """.split()
)
"""Verbs right before a noun phrase that is their object: "hear people complain"."""

UTTERANCE_NOUNS = frozenset(
    """
    remark remarks comment comments statement statements claim claims assertion assertions warning warnings promise
    promises pledge pledges vow vows call calls demand demands description descriptions characterization
    characterisation suggestion suggestions question questions answer answers reply response retort rejoinder
    message messages tweet tweets post posts letter letters op-ed speech slogan motto mantra catchphrase phrase
    phrases line lines quip quips joke jokes criticism criticisms attack attacks accusation accusations argument
    arguments complaint complaints proposal proposals appeal appeals plea pleas prediction predictions view belief
    contention insistence acknowledgment acknowledgement admission declaration announcement reference references
    words testimony dictum plan advice verdict conclusion mindset refrain taunt barb dig boast lament cry chant
    """.split()
)
"""Nouns for what somebody said, so that their owner has said it: "her remark that", "Lee's promise to"."""

VOWS = frozenset(
    """
    promise promises pledge pledges vow vows call calls demand demands plea pleas appeal appeals threat threats offer
    offers plan plans proposal proposals
    """.split()
)
"""Nouns for what somebody says that they or others are to do, which stands behind "to" or "for"."""

POINTING_BACK = frozenset(("that", "this", "those", "these", "such", "so", "thus"))
"""Words with which a sentence takes up the words quoted before it."""

ANSWERS = frozenset(
    """
    response answer reply retort rejoinder replied replies responded responds answered answers retorted retorts
    countered
    """.split()
)
"""Words after a pronoun that show it to be another than who has spoken last: "his answer", "she replied"."""

UTTERANCES = REPORTING_VERBS - THINKING_VERBS | frozenset(
    """
    reporters interview statement speech remarks briefing conference tweet letter address testimony call filing email
    apologized apologised resigned responded replied
    """.split()
)
"""Words before a weekday that make it the day on which something was said."""

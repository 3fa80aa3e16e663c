"""How English news names those who speak: titles, roles, pronouns, and what these tell of gender."""

from __future__ import annotations

from reader.language.english.people.occupations import NO_PERSONS, OCCUPATIONS, PERSON_ENDINGS

FEMALE = "female"
MALE = "male"
OTHER_GENDER = {MALE: FEMALE, FEMALE: MALE}
PLURAL = "plural"

SUBJECT_PRONOUNS = {"he": MALE, "she": FEMALE, "they": PLURAL, "i": "", "we": PLURAL, "it": ""}
"""Pronouns that can say something, with the gender or number they tell; "" where they tell neither."""

OBJECT_PRONOUNS = {"him": MALE, "her": FEMALE, "his": MALE, "hers": FEMALE, "them": PLURAL, "their": PLURAL}
"""Pronouns in other cases, with the gender or number they tell."""

GENDERED_TITLES = {
    "mr": MALE, "mr.": MALE, "sir": MALE, "lord": MALE, "king": MALE, "prince": MALE, "father": MALE,
    "mrs": FEMALE, "mrs.": FEMALE, "ms": FEMALE, "ms.": FEMALE, "miss": FEMALE, "mme": FEMALE, "mme.": FEMALE,
    "lady": FEMALE, "dame": FEMALE, "queen": FEMALE, "princess": FEMALE, "sister": FEMALE,
}  # fmt: skip
"""Titles that tell the gender of the person named after them."""

BETWEEN_NAMES = r",? and |, "
"""What stands between the names of several who speak together, as a pattern."""

COURTESY = frozenset("mr mr. mrs mrs. ms ms. miss mme mme. sir".split())
"""Titles that say nothing of what their bearer does."""

TIES = frozenset("rival opponent friend ally colleague neighbor neighbour partner classmate roommate companion".split())
"""Nouns that describe somebody by another, whom the text has to name: "rival Ann Lee" has no role."""

NO_ROLES = COURTESY | TIES
"""Words before a name that by themselves tell no role."""

UNTOLD = frozenset("man woman guy boy girl person hardliner hard-liner stalwart firebrand maverick icon giant".split())
"""Nouns that tell no trade or office, or a judgment: "an Ogden hardliner"."""

OFFICES_IN_SHORT = {
    "sen": "senator", "rep": "representative", "gov": "governor", "dr": "doctor", "prof": "professor",
    "lt": "lieutenant", "gen": "general", "col": "colonel", "maj": "major", "capt": "captain", "sgt": "sergeant",
    "adm": "admiral", "det": "detective", "amb": "ambassador", "rev": "reverend", "supt": "superintendent",
    "sec": "secretary", "atty": "attorney", "congressman": "representative", "congresswoman": "representative",
    "sens": "senator", "reps": "representative", "govs": "governor",
}  # fmt: skip
"""Offices and ranks with their usual abbreviations, or by another word for them."""

DIRECTIONS = frozenset("north south east west".split())
"""Words for a country or its government only with an article: "the North said"."""

KINSHIP = frozenset(
    """
    wife husband widow widower son daughter brother sister father mother uncle aunt nephew niece cousin lady
    grandfather grandmother grandson granddaughter fiancee fiance
    """.split()
)
"""Roles that place somebody beside another bearer of the same family name."""

KIN = KINSHIP | frozenset(
    """
    stepson stepdaughter stepfather stepmother son-in-law daughter-in-law brother-in-law sister-in-law father-in-law
    mother-in-law ex-wife ex-husband fiancé fiancée
    """.split()
)
"""Nouns that describe somebody by a relative, who often bears the same surname."""

YOUNGER = frozenset(("jr", "sr", "ii", "iii", "iv"))
"""What a name ends in that tells its bearer from a parent or a child of the same name."""

GENDERED_NOUNS = {
    MALE: frozenset(
        """
        man spokesman businessman congressman councilman chairman anchorman policeman fireman salesman assemblyman
        boy father son husband brother uncle nephew grandfather grandson widower king prince actor gentleman guy
        alderman ombudsman cameraman clergyman sportsman
        """.split()
    ),
    FEMALE: frozenset(
        """
        woman spokeswoman businesswoman congresswoman councilwoman chairwoman anchorwoman policewoman saleswoman
        assemblywoman girl mother daughter wife sister aunt niece grandmother granddaughter widow queen princess
        actress lady heiress hostess sportswoman
        """.split()
    ),
}
"""Nouns that tell the gender of the person they describe."""

TITLES = frozenset(
    """
    mr mr. mrs mrs. ms ms. miss mme mme. sir lord lady dame dr dr. doctor prof prof. professor president
    vice-president chancellor premier minister secretary sec. senator sen sen. sens. rep rep. reps. representative
    congressman congresswoman gov gov. govs. governor lt lt. lieutenant mayor judge justice chief general gen
    gen. col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cpl. corporal adm adm. admiral
    cmdr. del. commander officer detective det. inspector superintendent supt. sheriff deputy marshal constable
    commissioner ambassador amb. envoy consul chairman chairwoman chair chairperson director attorney
    attorney-general king queen prince princess pope cardinal archbishop bishop father sister brother reverend
    rev rev. fr fr. rabbi imam pastor sheikh sultan emperor emir ayatollah speaker candidate nominee comrade
    councilman councilwoman councillor councilor alderman delegate coach spokesman spokeswoman spokesperson ceo
    prosecutor lawmaker democrat republican analyst strategist pollster economist host anchor reporter vice
    prime former hon hon. pc pcso wpc dc ds dci dcs supt insp. chf. assemblyman assemblywoman alderwoman
    commentator columnist author actor actress singer comedian coroner leader aide lawyer principal
    undersecretary secretary-general tem tempore
    """.split()
)
"""Words that stand before a name and tell the office or rank of its bearer."""

ROLE_NOUNS = TITLES - frozenset("vice prime former general major deputy chief".split()) | OCCUPATIONS
"""Nouns for a single person by office, trade or part played."""

PERSONAL = ROLE_NOUNS | TITLES
"""The same nouns with all that stands before a name."""

QUALIFIERS = frozenset(
    """
    deputy vice press senior junior former chief executive acting assistant associate interim managing general
    campaign police prime foreign federal state county city legal political military national security public
    communications media staff party majority minority opposition union special lead main principal global
    regional district medical financial operating technical research sales team club head human resources
    rights affairs arms weapons relations services
    """.split()
)
"""Words that narrow a title in small letters: "deputy press secretary"."""


def is_person(form: str) -> bool:
    """Whether a lower-cased word is a noun for one person, by the list or by its ending ("a buyer", "a zoologist")."""
    if form in ROLE_NOUNS:
        return True
    return len(form) > 4 and form.endswith(PERSON_ENDINGS) and form not in NO_PERSONS


BARE_NOUNS = frozenset(
    """
    nobody nothing everybody everyone everything somebody someone something anybody anyone anything none more most
    less much little there enough half fish wildlife livestock rain snow water food oil gas coal money cash work
    time power energy health care insurance security safety growth trade debt unemployment employment inflation
    turnout support opposition pressure evidence proof information intelligence testimony law crime violence fraud
    abuse terrorism racism war peace justice freedom democracy poverty education research science technology
    immigration enforcement spending funding income demand production traffic progress news history politics
    diplomacy government congress society climate marriage abortion torture corruption
    """.split()
)
"""Words, not plural ones, that stand without an article: "rain", "nobody"."""

PLURAL_NOUNS = frozenset(
    """
    people men women children residents officials authorities voters supporters critics opponents experts
    analysts researchers scientists investigators prosecutors lawyers attorneys police protesters demonstrators
    activists organizers organisers aides advisers advisors allies lawmakers senators republicans democrats
    conservatives liberals progressives leaders members workers employees students teachers parents doctors
    nurses patients witnesses neighbors neighbours relatives friends colleagues families others some many
    several sources observers historians economists journalists reporters editors pundits users fans players
    diplomats presidents ministers governors mayors judges justices strategists operatives consultants spokesmen
    spokespeople representatives delegates donors veterans soldiers troops rebels participants respondents
    attendees those americans both two three authors countries nations secretaries deputies
    """.split()
)
"""Nouns for several people whom a text lets speak together."""

INFORMED = {
    "familiar": ("with",), "close": ("to",), "briefed": ("on", "about"), "involved": ("in",), "aware": ("of",),
    "knowledgeable": ("about",), "opposed": ("to",),
}  # fmt: skip
"""Words behind "people", "officials" that tell of what they know, each with what links it to that."""

DETERMINERS = frozenset(
    """
    the a an this that these those one another some many several his her their its our my your each every other
    """.split()
)
"""Words that begin a noun phrase."""

COUNTING = frozenset("few dozen couple hundred thousand million lot number handful series group people".split())
"""Words behind "a" that make a plural of it: "a dozen lawmakers"."""

SOME = frozenset("some many most several few".split())
"""Determiners of plurals with which a new phrase begins."""

PARTITIVES = frozenset("one two three four five six several some many most both all none each few another".split())
"""Words that stand with "of" before those of whom they take some: "one of the carjackers"."""

NAME_PARTICLES = frozenset("de del della der den van von bin ibn al el la le di da dos du ben ter y & st. st".split())
"""Small words inside a personal name."""

NAME_PREFIXES = r"(?:(?:[ae]l|d|l)[-’']|d[aeiu]|l[aeu]|v[ao]n|mac|fitz)"
"""What small letters a name can begin with before its capital, as a pattern: "al-Hart", "d’Hart", "deHart"."""

KOREAN_SYLLABLES = frozenset(
    """
    chan chol chul chun geun gi gil gun ha hee ho hong hoon hun hwa hwan hye hyeon hyuk hyun hyung il in jae je ji
    jin jong joo joon ju jun jung ki koo kun kwan kwon kyu kyun kyung mi min moon myong nam ok pyo rae ryong seok
    seon seong sik song soo sook soon su suk sung tae taek un wan won woo wook yang yeol yeon yon yong yoon yul
    yun
    """.split()
)
"""Second syllables of Korean given names as news spells them, tied to the first by a hyphen: "Kim Jong-un"."""

NAME_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. kc qc sc mp msp mep cbe obe mbe".split())
"""What may follow a personal name and is not its family name."""

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.
    """.split()
)
"""Days and months, which have their capitals without being anybody."""

LATELY = frozenset("last this earlier later late early yesterday today tonight recently".split())
"""Words that begin a time behind a verb: "said last week"."""

MONTHS_AND_NAMES = frozenset("may june april august".split())
"""Months that are names of people as well."""

STANDING_ALONE = frozenset("one another some many others several this".split())
"""Determiners that can say something without a noun: "another wrote"."""

NOT_NAMES = CALENDAR | frozenset(
    """
    the a an this that these those it its he she they we i you his her their our my your there here in on at by
    for from with to of as if when while because since although though after before during until unless and but
    or nor yet so then thus however meanwhile moreover still also even once again now today tonight yesterday tomorrow
    what who whom whose which where why how not no yes well oh ok okay all any both each every some many most
    few several one two three four five six seven eight nine ten another other others such more less much asked
    according despite instead later earlier speaking following about over under between among through against
    like unlike just only perhaps maybe indeed finally first second third next last additionally furthermore
    similarly is are was were be been being do does did have has had will would can could may might must shall
    should let see read watch listen look expect imagine consider remember meet get take believe please poor sorry
    neither either nobody everybody everyone someone somebody anyone anybody alongside amid beside besides otherwise
    elsewhere nevertheless nonetheless therefore throughout toward towards
    nothing something everything whether almost already always never often plus rather soon twice
    i'm i've i'd i'll it's he's she's they're we're we've you're that's there's here's what's who's let's don't
    """.split()
)
"""Words that are no name though a sentence may begin with them in capitals, and days and months."""

ABBREVIATIONS = frozenset(
    """
    mr mrs ms mme dr prof fr sen sens rep reps gov govs sec pres lt gen col maj brig capt sgt pvt cpl adm cmdr det
    supt hon rev amb atty st jr sr vs inc corp ltd co no vol fig dept univ assn bros est approx ft mt ala ariz ark
    calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va
    wash wis wyo jan feb mar apr jun jul aug sept oct nov dec
    """.split()
)
"""Words that a full stop shortens rather than ends a sentence."""

NOT_SPEAKERS = frozenset(
    """
    update correction note editor editors breaking watch related read more photo photos video image source
    sources warning question answer q a location date time when where what who why how example result results
    score final contact email phone fax web website address caption credit credits copyright via also see here
    there the this these and but or topic topics subject re from to ps psa nb faq tip tips step part chapter section
    table figure tonight live exclusive opinion fact myth headline verdict pros cons pro con for against background
    claim claims argument translation true false truth reality quote quotes
    """.split()
)
"""Words before a colon at the head of a paragraph that name nobody."""

QUESTION_LABELS = frozenset(("q", "question"))
ANSWER_LABELS = frozenset(("a", "answer"))
"""What stands at the head of the questions and the answers of an interview, lower-cased."""

OFFICES = frozenset(
    """
    president vice-president premier chancellor mayor governor senator congressman congresswoman judge sheriff
    king queen pope archbishop bishop cardinal ambassador general admiral secretary minister prosecutor
    defendant plaintiff
    """.split()
)
"""Roles of which a person rarely holds two: "the mayor" and "the governor" are not one speaker."""

VAGUE_GROUPS = frozenset(
    "officials sources authorities people others some many several critics experts those members".split()
)
"""Groups that nearly anybody may belong to."""

RANKS = frozenset("deputy vice assistant acting interim junior associate under".split())
"""Words before a title that make it another office."""

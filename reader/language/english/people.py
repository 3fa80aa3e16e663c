"""How English news names those who speak: titles, roles, groups, documents, pronouns and what they tell of gender."""

from __future__ import annotations

FEMALE = "female"
MALE = "male"
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
    vice-president chancellor premier minister secretary senator sen sen. sens. rep rep. reps. representative
    congressman congresswoman gov gov. govs. governor lt lt. lieutenant mayor judge justice chief general gen
    gen. col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cpl. corporal adm adm. admiral
    cmdr. commander officer detective det. inspector superintendent supt. sheriff deputy marshal constable
    commissioner ambassador amb. envoy consul chairman chairwoman chair chairperson director attorney
    attorney-general king queen prince princess pope cardinal archbishop bishop father sister brother reverend
    rev rev. rabbi imam pastor sheikh sultan emperor emir ayatollah speaker candidate nominee comrade councilman
    councilwoman councillor councilor alderman delegate coach spokesman spokeswoman spokesperson ceo prosecutor
    lawmaker democrat republican analyst strategist pollster economist host anchor reporter vice prime former
    hon hon. assemblyman assemblywoman alderwoman commentator columnist author actor actress singer comedian
    """.split()
)
"""Words that stand before a name and tell the office or rank of its bearer."""

ROLE_NOUNS = TITLES - frozenset("vice prime former general major deputy chief".split()) | frozenset(
    """
    man woman boy girl leader spokesman spokeswoman spokesperson representative aide adviser advisor assistant
    official lawmaker legislator politician prime-minister frontrunner front-runner contender hopeful rival
    opponent ally supporter backer critic donor voter activist organizer organiser protester demonstrator
    volunteer staffer operative consultant manager strategist executive businessman businesswoman billionaire
    mogul developer owner founder co-founder partner banker investor trader lawyer attorney counsel prosecutor
    defendant plaintiff suspect victim witness survivor neighbor neighbour resident teacher student professor
    scholar historian scientist researcher expert specialist economist analyst author writer columnist
    commentator journalist reporter editor correspondent anchor host moderator blogger publisher critic actor
    actress comedian singer artist musician director producer filmmaker player athlete coach doctor physician
    surgeon nurse patient engineer pilot driver farmer worker employee employer plumber clerk carpenter soldier
    veteran commander officer general captain detective investigator policeman policewoman firefighter father
    mother son daughter husband wife brother sister parent uncle aunt cousin friend colleague classmate
    grandmother grandfather candidate nominee president ex-president vice-president secretary senator
    congressman congresswoman governor mayor judge justice minister premier chancellor ambassador diplomat envoy
    monarch king queen pope bishop archbishop cardinal priest pastor minister rabbi imam cleric chairman
    chairwoman chair head boss chief ceo principal superintendent democrat republican conservative liberal
    socialist incumbent independent native immigrant refugee person skipper trooper curator librarian guard
    spokesperson singer-songwriter speaker source insider observer watchdog
    pundit caller user
    """.split()
)
"""Nouns for a single person by office, trade or part played."""

GROUP_NOUNS = frozenset(
    """
    campaign committee group organization organisation agency department ministry government administration
    court party council commission company corporation firm bank union association foundation institute
    university school police army military team network newspaper paper magazine outlet website site panel board
    office bureau coalition alliance movement parliament congress senate house assembly embassy kremlin state
    city county press media crowd audience family couple public nation jury staff club center centre society
    league church hospital
    """.split()
)
"""Nouns for a body of people that speaks as one."""

PLURAL_NOUNS = frozenset(
    """
    people men women children residents officials authorities voters supporters critics opponents experts
    analysts researchers scientists investigators prosecutors lawyers attorneys police protesters demonstrators
    activists organizers organisers aides advisers advisors allies lawmakers senators republicans democrats
    conservatives liberals progressives leaders members workers employees students teachers parents doctors
    nurses patients witnesses neighbors neighbours relatives friends colleagues families others some many
    several sources observers historians economists journalists reporters editors pundits users fans players
    diplomats ministers governors mayors judges justices strategists operatives consultants spokesmen
    spokespeople representatives delegates donors veterans soldiers troops rebels participants respondents
    attendees those americans both two three authors
    """.split()
)
"""Nouns for several people whom a text lets speak together."""

DOCUMENT_NOUNS = frozenset(
    """
    statement letter report email e-mail memo memorandum document tweet post article editorial column op-ed
    essay study survey poll ad advertisement commercial video script transcript complaint lawsuit suit ruling
    opinion decision indictment affidavit filing order resolution bill law amendment constitution treaty
    agreement accord charter release message note sign banner poster headline caption book memoir website page
    petition text invitation announcement account story piece motto slogan speech plan platform proposal summary
    review analysis blog
    """.split()
)
"""Nouns for what can be quoted as if it spoke."""

DETERMINERS = frozenset(
    """
    the a an this that these those one another some many several his her their its our my your each every other
    """.split()
)
"""Words that begin a noun phrase."""

NAME_PARTICLES = frozenset("de del della der den van von bin ibn al el la le di da dos du ben ter y & st. st".split())
"""Small words inside a personal name."""

NAME_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d.".split())
"""What may follow a personal name and is not its family name."""

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.
    """.split()
)
"""Days and months, which have their capitals without being anybody."""

STANDING_ALONE = frozenset("one another some many others several this".split())
"""Determiners that can say something without a noun: "another wrote"."""

NOT_NAMES = CALENDAR | frozenset(
    """
    the a an this that these those it its he she they we i you his her their our my your there here in on at by
    for from with to of as if when while because since although though after before during until unless and but
    or nor yet so then thus however meanwhile moreover still also even once again now today yesterday tomorrow
    what who whom whose which where why how not no yes well oh ok okay all any both each every some many most
    few several one two three four five six seven eight nine ten another other others such more less much asked
    according despite instead later earlier speaking following about over under between among through against
    like unlike just only perhaps maybe indeed finally first second third next last additionally furthermore
    similarly is are was were be been being do does did have has had will would can could may might must shall
    should let see read watch listen look
    """.split()
)
"""Words that are no name though a sentence may begin with them in capitals, and days and months."""

ORGANISATION_WORDS = frozenset(
    """
    party committee department ministry agency bureau office council commission congress senate house court
    company corp corp. corporation inc inc. ltd ltd. llc bank union association foundation institute university
    college school times post journal news tribune herald press network media magazine radio television tv
    campaign group team coalition alliance police army navy force forces administration government authority
    board center centre society league church hospital journalism street report review pac fund project club
    organization organisation service services system systems gazette daily chronicle globe observer telegraph
    guardian reuters parliament assembly embassy conference
    """.split()
)
"""Words in a name that show it to be a body's and not a person's."""

ABBREVIATIONS = frozenset(
    """
    mr mrs ms mme dr prof sen sens rep reps gov govs lt gen col maj capt sgt cpl adm cmdr det supt hon rev amb
    st jr sr vs inc corp ltd co no vol fig dept univ assn bros est approx ft mt ala ariz ark calif colo conn del
    fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo jan
    feb mar apr jun jul aug sept oct nov dec
    """.split()
)
"""Words that a full stop shortens rather than ends a sentence."""

NOT_SPEAKERS = frozenset(
    """
    update correction note editor editors breaking watch related read more photo photos video image source
    sources warning question answer q a location date time when where what who why how example result results
    score final contact email phone fax web website address caption credit credits copyright via also see here
    there the this these and but or topic topics subject re from to ps nb faq tip tips step part chapter section
    table figure
    """.split()
)
"""Words before a colon at the head of a paragraph that name nobody."""

OFFICES = frozenset(
    """
    president vice-president premier chancellor mayor governor senator congressman congresswoman judge sheriff
    king queen pope archbishop bishop cardinal ambassador general admiral secretary minister prosecutor
    defendant plaintiff
    """.split()
)
"""Roles of which a person rarely holds two: "the mayor" and "the governor" are not one speaker."""

KINSHIP = frozenset(
    """
    wife husband widow widower son daughter brother sister father mother uncle aunt nephew niece cousin lady
    grandfather grandmother grandson granddaughter fiancee fiance
    """.split()
)
"""Roles that place somebody beside another bearer of the same family name."""

VAGUE_GROUPS = frozenset(
    "officials sources authorities people others some many several critics experts those members".split()
)
"""Groups that nearly anybody may belong to."""

SHORT_NAMES = tuple(
    frozenset(names.split())
    for names in (
        "abigail abby",
        "abraham abe",
        "albert al bert",
        "alexander alex sandy sasha",
        "alfred al fred",
        "andrew andy drew",
        "anthony tony",
        "arthur art",
        "benjamin ben",
        "bernard bernie",
        "catherine katherine kathryn kate cathy kathy katie",
        "charles charlie chuck",
        "christopher chris",
        "christine christina chris tina",
        "daniel dan danny",
        "david dave",
        "deborah debbie deb",
        "donald don donny",
        "dorothy dot",
        "edward ed eddie ted ned",
        "elizabeth liz beth betty lizzie",
        "eugene gene",
        "francis frank",
        "frederick fred freddy",
        "gerald gerry jerry",
        "gregory greg",
        "harold harry hal",
        "henry harry hank",
        "jacob jake",
        "james jim jimmy jamie",
        "jennifer jen jenny",
        "jeffrey jeff",
        "jessica jess",
        "john jack johnny",
        "jonathan jon",
        "joseph joe joey",
        "joshua josh",
        "judith judy",
        "kenneth ken",
        "kimberly kim",
        "lawrence larry",
        "leonard len lenny",
        "margaret maggie meg peggy",
        "matthew matt",
        "michael mike mick",
        "nathaniel nathan nate",
        "nicholas nick",
        "pamela pam",
        "patricia pat patty",
        "patrick pat",
        "peter pete",
        "philip phil",
        "rebecca becky",
        "richard rick dick rich",
        "robert bob rob bobby",
        "ronald ron",
        "samuel sam",
        "samantha sam",
        "stephen steve steven",
        "susan sue susie",
        "theodore ted",
        "thomas tom tommy",
        "timothy tim",
        "victoria vicky",
        "vincent vince",
        "walter walt",
        "william bill will billy",
        "zachary zach",
    )
)  # fmt: skip
"""English given names with their short forms."""

RANKS = frozenset("deputy vice assistant acting interim junior associate under".split())
"""Words before a title that make it another office."""

"""Nouns for a single person by trade, office, kinship or part played, beside the titles that stand before names."""

from __future__ import annotations

OCCUPATIONS = frozenset(
    """
    abbot academic accomplice accountant accuser acquaintance activist actor actress actuary addict adjudicator
    administrator admiral adviser advisor advocate agent aide airman alderman ally alumnus ambassador amputee
    analyst anchor anthropologist apparatchik appellant applicant appointee appraiser arbitrator archaeologist
    archbishop architect archivist artist assailant assemblyman assemblywoman assessor assistant astronomer
    atheist athlete attacker attendant attendee attorney auctioneer auditor aunt author autocrat ayatollah baby
    babysitter backbencher backer bailiff baker ballerina banker barber barmaid barman baron baroness barrister
    bartender batsman beekeeper believer benefactor beneficiary billionaire biographer biologist bishop
    blacksmith blogger boatman bodyguard bomber boss bowler boxer boy boyfriend bricklayer bride brigadier
    broadcaster broker brother brother-in-law builder bureaucrat burglar bursar businessman
    businesswoman butcher butler bystander cabbie cadet caller cameraman campaigner candidate captain cardinal
    cardiologist caregiver carer caretaker carpenter cartoonist cashier catcher celebrity cellist ceo cfo chair
    chairman chairwoman challenger champion chancellor chaplain chauffeur chef chemist chief child choreographer
    claimant classmate cleaner cleric clerk client co-author co-chair co-defendant co-founder co-host co-pilot
    co-worker coach coastguard coauthor coder colleague collector colonel columnist comedian commander
    commander-in-chief commentator commissioner commuter companion complainant composer comptroller conductor
    confidant confidante congressman congressperson congresswoman conservationist conservative constable
    consultant consumer contender contractor controller convener convict coo cook coordinator cop copilot
    coroner corporal correspondent councillor councilman councilor councilwoman counsel counsellor counselor
    countess courier cousin cowboy coworker creditor cricketer criminologist critic crusader culprit curator
    customer cyclist cynic dancer daughter daughter-in-law deacon dealer dean debtor decorator defector
    defendant defender delegate democrat demographer demonstrator denier dentist deputy designee designer
    detainee detective developer diabetic dictator dietitian diplomat director dispatcher dissident docker
    dockworker doctor donor dramatist driller driver drummer duchess duke earl ecologist economist editor
    electrician emir emperor employee employer empress engineer entrepreneur environmentalist envoy
    epidemiologist essayist ethicist evangelist ex-boyfriend ex-girlfriend ex-husband ex-president ex-wife
    examiner executive expert exporter extremist eyewitness facilitator fan farmer father father-in-law
    father-of-three father-of-two feminist fiance fiancee fiancé fiancée filmmaker financier firefighter fireman
    fisherman flagman flatmate florist footballer forecaster foreman forester forewoman founder friar friend
    front-runner frontbencher frontrunner fugitive gamekeeper gaoler gardener genealogist general geographer
    geologist girl girlfriend goalkeeper godfather godmother golfer governor graduate grandchild granddaughter
    grandfather grandmother grandparent grandson grocer groom grower guard guardian guerrilla guest guitarist
    gunman gymnast hacker hairdresser hardliner head headmaster headmistress headteacher heckler heir heiress
    hijacker historian homeowner hopeful host hostage hotelier householder housekeeper housemate humanitarian
    hunter husband illustrator imam immigrant importer incumbent independent inductee industrialist influencer
    informant inmate innkeeper innovator insider inspector insurer insurgent interpreter interviewee interviewer
    inventor investigator investor jailer janitor jihadist jockey joiner journalist judge juror justice
    kidnapper killer king kingpin lady landlady landlord landscaper latecomer laureate lawmaker lawyer leader
    lecturer legislator lender liberal librarian lieutenant lifeguard linguist lobbyist lobsterman locksmith
    logger lord loser loyalist lumberjack machinist magistrate magnate maid mailman man manager manufacturer
    marshal mastermind mathematician maverick mayor mechanic medalist medallist mediator medic member memoirist
    mentor mep merchant meteorologist midfielder midwife militant millionaire miner minister missionary moderate
    moderator mogul monarch monk mother mother-in-law mother-of-three mother-of-two motorist mp msp murderer
    musician nanny narrator nationalist native negotiator neighbor neighbour nephew neuroscientist neurosurgeon
    newcomer newscaster newsreader niece nominator nominee notary novelist nun nurse nutritionist observer
    offender officer official ombudsman oncologist onlooker operative opponent optician optimist organiser
    organizer outsider overseer owner painter panelist panellist paralegal paramedic paratrooper parent
    parliamentarian participant partner passenger passer-by passerby pastor pathologist patient patrolman
    pedestrian pediatrician peer pensioner perpetrator person pessimist petitioner pharmacist philanthropist
    philosopher photographer photojournalist physician physicist physio physiotherapist pianist pilgrim pilot
    pioneer pitcher plaintiff planner player playwright plumber podcaster poet policeman policewoman politician
    pop-star pope populist porter postgraduate postman postmaster potter predecessor premier presenter president
    priest prime-minister prince princess principal prisoner producer professor programmer progressive
    prosecutor protege protester protégé provost psychiatrist psychologist publican publicist publisher pundit
    pupil quarterback queen questioner rabbi rancher ranger rapist rapper realtor rebel receptionist recipient
    rector reeve referee reformer refugee registrar regulator relative renter reporter representative republican
    rescuer researcher reservist resident respondent responder restaurateur restorer retailer retiree rigger
    ringleader rival robber roofer roommate rower royalist runner runner-up sailor salesman salesperson
    saleswoman sceptic scholar schoolboy schoolgirl schoolmate scientist screenwriter scribe sculptor seamstress
    secretary seismologist selectman senator separatist sergeant shareholder sheikh shepherd sheriff shooter
    shopkeeper shopper sibling signalman signatory singer singer-songwriter sister sister-in-law skater skeptic
    skier skipper smuggler sniper socialist sociologist soldier solicitor son son-in-law songwriter source
    speaker specialist spectator spokesman spokesperson spokeswoman sponsor spouse sprinter spy staffer
    stakeholder stalker statesman stateswoman statistician stenographer stepbrother stepdaughter stepfather
    stepmother stepsister stepson stevedore steward stewardess stockholder storekeeper strategist striker
    strongman student stylist subcontractor subscriber successor sufferer sultan superintendent supervisor
    supplier supporter surgeon survivor suspect swimmer tactician tailor taxpayer teacher teammate technician
    technocrat teenager teller tenant terrorist theologian theorist therapist thief toddler tourist trader
    trafficker trainer translator trapper traveler traveller treasurer trooper trucker tutor tycoon typist
    umpire uncle undergraduate underwriter unionist user vendor veteran veterinarian vicar vice-president victim
    videographer violinist virologist visionary visitor volunteer voter waiter waitress warden watchdog weaver
    welder whip whistleblower wholesaler widow widower wife winner witness woman worker worshiper worshipper
    wrestler writer youngster youtuber
    """.split()
)
"""What a person may be called by; each may speak, and each may be whom "he" or "she" goes back to."""

PERSON_ENDINGS = ("er", "or", "ist", "ian", "eer", "man", "woman", "person")
"""How nouns for a person may end, beside other words: see `NO_PERSONS`."""

NO_PERSONS = frozenset(
    """
    abhor abolitionist administer african after agrarian albanian algerian alter altogether amongst anger answer
    antiquarian antler arbor armenian armor asian assist australian austrian authoritarian banner bar barrier
    barter batter beer behavior behaviour belgian better bicker bigger bitter blacklist blister blockbuster
    blunder bluster bolster border bosnian bother brazilian broader bumper butter calendar calender californian
    canadian cancer canker canter caucasian cellar center chamber chapter character charter chatter cheaper
    checklist cheer chilean christ cider clatter cleaner clear cloister closer cluster clutter collar colombian
    colonialist color colour computer confer conger conquer consider consist container copper corner corridor
    counter cover cower cracker crater creationist croatian cruiser cuban cursor cyber cylinder cyst dagger
    danger decoder deeper deer defer deliver denominator destroyer deter devour diameter dicker dinner disaster
    discover disorder dollar door dossier drawer dryer earlier easier edwardian egyptian elevator elitist elixir
    encounter endeavor endeavour engender enlist enter equestrian error escalator ethiopian ever exist
    expansionist factor fairer falter farther faster favor favour fester fetter fever fewer fiber fibre
    filibuster filler filter finger fist flatter flavor flavour flicker flipper floor flower fluster flutter
    fodder folder forever former foster freezer fritter furor further gather gender generator georgian german
    ginger gist glacier glamor glamour glimmer glitter greater groundwater gutter haitian halter hammer hamper
    hanger hanker harbor harbour harder heater helicopter hereafter higher hinder hitherto hoist honor honour
    horror hover human humor humour hungarian hunger imperialist incur indicator indonesian infer inner insist
    interventionist iranian isolationist italian ivory jordanian jumper junior keener kenyan kinder lacquer
    ladder larger laser later latter laughter launder layer leather ledger lesser letter lever libyan lighter
    liner linger list litter liver locker longer lower lumber luster lutheran major malaysian maneuver manner
    manor maoist marker martian matter meander median member metaphor meteor meter minor mirror misdemeanor mist
    moist monger monitor monster mortar motor murder muster mutter narrower nazi nearer neither never newer
    newsletter newspaper nicer nigerian nonpartisan norwegian nuclear number occur odor odour offer older order
    other ottoman ouster outer over oyster pacifist palestinian pander paper parisian parlor parlour particular
    patter pennsylvanian pepper per perimeter persist peruvian pester pillar plaster platter playlist plunder
    pointer ponder poorer popular poster powder power prayer prefer primer printer processor projector
    proletarian propeller proper prosper protectionist quarrel quarter quicker quiver radar rather razor reactor
    rear receiver reconsider recorder recover rediscover refer refrigerator register regular rejoist remainder
    remember reminder render reorder resist revolver richer rightist rigor river roister roller roman roster
    router rubber rudder rumor rumour russian safer saucer saunter scanner scatter scooter scour sectarian
    sector semester semiannual senior sensor sequester serbian server sever sexist shatter shelter shiver
    shorter shortlist shoulder shower shudder shutter sicker silver similar simmer simpler singular sitter
    skyscraper slander slaughter slender slipper slower smaller snicker soccer softer solar somalian sooner
    spider splatter splinter sponsor sputter squander stagger stapler starter steamer sterner sticker stretcher
    stronger sturdier stutter sucker suffer summer sunder super supper surrender swagger sweater swelter swifter
    syrian talisman tanker taper tatter teleprompter temper tender terror theater theatre thereafter thermometer
    thicker thinner thunder tier tiger timber tinker together totalitarian tougher tower tractor trailer
    transfer transistor transponder trigger tryst tumor tumour tunisian turner twist twitter ukrainian ulcer
    under upper uranium utilitarian utopian utter vapor vapour vector vender venezuelan victor victorian voucher
    wager waitlist waiver wander water weaker weather whatever whenever wherever whether whichever whilst
    whimper whisper whither whoever wider winter wither wonder worse wrapper wrist younger
    """.split()
)
"""Words with such an ending that are no noun for a person."""

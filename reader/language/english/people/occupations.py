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
    abhor abolitionist administer african after agrarian airliner albanian algerian alligator alter altogether
    amongst anger another answer antiquarian antler arbor armenian armor asian assist australian austrian
    authoritarian backdoor banner bar barometer barrier barter batter beer behavior behaviour belgian bellwether
    bestseller better bicker bigger bitter blacklist blister blockbuster blunder bluster bolster border bosnian
    bother brazilian breathalyzer brighter broader buffer bumper burner butter buzzer calendar calender caliber
    californian canadian cancer canker canter career caucasian cellar center chamber chapter character charter
    chatter cheaper checklist cheer chilean christ cider clatter cleaner clear clearer clever cloister closer
    cluster clutter collar colombian colonialist color colour computer confer conger conquer consider consist
    container cooker copper corner corridor counter counteroffer cover cower cracker crater creationist croatian
    cruiser cuban cursor cyber cylinder cyst dagger danger darker decoder deeper deer defer deliver demeanor
    denominator destroyer detainer deter devour diameter dicker differ diner dinner disaster discover disorder
    dollar door dossier draconian drawer dryer dumpster eager earlier easier edwardian egyptian either elevator
    elitist elixir emitter encounter endanger endeavor endeavour engender enlist enter epicenter equestrian error
    escalator ethiopian ever exist expansionist factor fairer falter farther faster favor favour fervor fester
    fetter fever fewer fiber fibre filibuster filler filter finger firepower fist flatter flavor flavour flicker
    flipper floor flower fluster flutter fodder folder forever former foster freer freezer fritter frontier furor
    further gather gender generator georgian german ginger gist glacier glamor glamour glimmer glitter greater
    groundwater gusher gutter haitian halter hammer hamper handover hanger hangover hanker harbinger harbor harbour
    harder heater helicopter hereafter higher hinder hitherto hoist holdover holster honor honour horror hover
    however human humor humour hungarian hunger hyper imperialist improper incur indicator indonesian infer inner
    insist interior interventionist iranian isolationist italian ivory jordanian jumper junior keener kenyan kicker
    kinder lackluster lacquer ladder larger laser later latter laughter launder layer leather ledger lesser letter
    lever libyan lighter liner linger list litter liver locker longer louder lower lumber luster lutheran mailer
    major makeover malaysian maneuver manner manor manpower maoist marker martian matter meander median member
    merger metaphor meteor meter minor mirror misdemeanor misnomer mist moist monger moniker monitor monster mortar
    motor multiplier murder muster mutter narrower nazi nearer neither never newer newsletter newspaper nicer
    nigerian nonpartisan nonstarter norwegian nuclear number occur odor odour offer older order other ottoman ouster
    outdoor outer outlier over oyster pacifist palestinian pander paper parisian parlor parlour particular patter
    pennsylvanian pepper per perimeter persist peruvian pester pillar plaster platter playlist plunder pointer
    ponder poorer popular poster powder power prayer precursor predictor prefer presser primer printer prior
    processor projector proletarian propeller proper prosper protectionist quarrel quarter quicker quiver radar
    rancor rather razor reactor rear receiver reconsider recorder recover rediscover refer refrigerator register
    regular rejoist remainder remember reminder render reorder resist revolver richer rightist rigor river roister
    roller roman roster router rubber rudder rumor rumour russian safer saucer saunter scanner scatter scooter scour
    sectarian sector semester semiannual senior sensor sequester serbian server sever sexist sharper shatter sheer
    shelter shiver shocker shorter shortlist shoulder shower shudder shutter sicker silver similar simmer simpler
    singular sinister sitter skyscraper slander slaughter slender slipper sliver slower smaller smarter snicker
    snoozer sober soccer softer solar somalian somber sooner spider spillover splatter splinter sponsor sputter
    squander stagger stapler starter steamer sterner sticker stretcher stronger sturdier stutter sucker suffer
    summer sunder super superpower supper surrender swagger sweater sweetener swelter swifter syrian takeover
    talisman tanker taper taser tatter teleprompter temper tender tenor terror theater theatre thereafter
    thermometer thicker thinner thunder tier tiger tighter timber tinker together totalitarian tougher tower tractor
    trailer transfer transistor transponder trickier trigger trimester tryst tumor tumour tunisian turner turnover
    twist twitter ukrainian ulcer under undercover underwater upper uranium utilitarian utopian utter vapor vapour
    vector vender veneer venezuelan victor victorian voucher wager waitlist waiver wander water weaker wealthier
    weather whatever whenever wherever whether whichever whilst whimper whisper whither whoever wider winter wither
    wonder worse wrapper wrist younger
    """.split()
)
"""Words with such an ending that are no noun for a person."""

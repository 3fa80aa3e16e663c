"""Forms of verbs and nouns that no rule leads back to the word in a dictionary."""

from __future__ import annotations

_VERBS = """
be am is are was were been being 's 're 'm|have has had having 've|do does did done|go goes went gone|say says said|
make made|take took taken|get got gotten|see saw seen|come came|know knew known|give gave given|find found|
think thought|tell told|become became|leave left|feel felt|put|bring brought|begin began begun|keep kept|hold held|
write wrote written|stand stood|hear heard|let|mean meant|set|meet met|run ran|pay paid|sit sat|speak spoke spoken|
lie lay lain lying|lead led|read|grow grew grown|lose lost|fall fell fallen|send sent|build built|
understand understood|draw drew drawn|break broke broken|spend spent|cut|rise rose risen|drive drove driven|buy bought|
wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|
forget forgot forgotten|fight fought|teach taught|eat ate eaten|sell sold|strike struck stricken|shoot shot|hang hung|
hit|hurt|steal stole stolen|shake shook shaken|bear bore born borne|beat beaten|blow blew blown|fly flies flew flown|
freeze froze frozen|hide hid hidden|lay laid|rid|ride rode ridden|ring rang rung|shut|sing sang sung|sink sank sunk|
sleep slept|slide slid|spread|spring sprang sprung|stick stuck|swear swore sworn|sweep swept|swim swam swum|
swing swung|tear tore torn|wake woke woken|weep wept|wind wound|withdraw withdrew withdrawn|withhold withheld|
withstand withstood|bend bent|bind bound|bite bit bitten|bleed bled|breed bred|burst|cast|cling clung|cost|creep crept|
dig dug|feed fed|flee fled|fling flung|forbid forbade forbidden|forgive forgave forgiven|grind ground|kneel knelt|
lend lent|light lit|mislead misled|mistake mistook mistaken|overcome overcame|overtake overtook overtaken|
overthrow overthrew overthrown|plead pled|prove proven|quit|shed|shine shone|show shown|shrink shrank shrunk|
slay slew slain|sow sown|speed sped|spin spun|spit spat|split|stride strode|string strung|hamstring hamstrung|
sting stung|strew strewn|underlie underlying underlay underlain|strive strove striven|sue sues sued suing|thrust|
tread trod trodden|undergo undergoes underwent undergone|undertake undertook undertaken|uphold upheld|upset|
weave wove woven|wring wrung|arise arose arisen|awake awoke awoken|befall befell befallen|behold beheld|bet|bid|
broadcast|forecast|foresee foresaw foreseen|forgo forwent forgone|outdo outdid outdone|oversee oversaw overseen|
rebuild rebuilt|redo redid redone|remake remade|repay repaid|rethink rethought|retake retook retaken|
rewrite rewrote rewritten|undo undid undone|unwind unwound|resell resold|outrun outran|overrun overran|
override overrode overridden|overhear overheard|die dying|tie tying|vie vying|dye dyed dyeing|leap leapt|learn learnt|
burn burnt|dream dreamt|dwell dwelt|spell spelt|spill spilt|smell smelt|sweat|wed|wet|knit|rend rent|sew sewn|mow mown|
swell swollen|panic panicked panicking|picnic picnicked picnicking|traffic trafficked trafficking|
mimic mimicked mimicking|frolic frolicked frolicking|focus focuses focused focusing focussed focussing|bias biased|
canvas canvassed|will wo 'll|would 'd|can ca|shall sha|bus bused busing|gas gassed gassing|quiz quizzed quizzing|
veto vetoes vetoed|echo echoes echoed|free freed freeing|agree agreed agreeing|disagree disagreed|
guarantee guaranteed guaranteeing|decree decreed|referee refereed|oversee overseeing|flee fleeing|
total totalled totalling totaled totaling|signal signaled signaling|rival rivaled rivaling|spiral spiraled spiraling|
fulfil fulfilled
"""

_IRREGULAR = [entry.split() for entry in _VERBS.split("|")]

IRREGULAR_VERBS: dict[str, str] = {form: base for base, *forms in _IRREGULAR for form in forms}
"""Forms of irregular verbs, and of those whose spelling no rule foresees, to the infinitive."""

PLACES: dict[str, str] = {
    form: f"{place}/{len(forms)}" for _, *forms in _IRREGULAR for place, form in enumerate(forms, 1)
}
"""Which of its verb's irregular forms a word is: the last of two is mostly a participle."""

CLITIC_VERBS: dict[str, str] = {"'s": "be", "'re": "be", "'m": "be", "'ve": "have", "'ll": "will", "'d": "would"}
"""Verbs set close behind their subject; `'s` is told apart by its tag."""

_NOUNS = """
man men|woman women|child children|person persons|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|wife wives|
life lives|knife knives|leaf leaves|half halves|wolf wolves|thief thieves|shelf shelves|self selves|loaf loaves|
calf calves|scarf scarves|crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses|axis axes|
diagnosis diagnoses|emphasis emphases|oasis oases|criterion criteria|phenomenon phenomena|alumnus alumni|fungus fungi|
stimulus stimuli|nucleus nuclei|syllabus syllabi|movie movies|tie ties|lie lies|pie pies|die dies|zombie zombies|
cookie cookies|calorie calories|rookie rookies|hippie hippies|selfie selfies|smoothie smoothies|brownie brownies|
prairie prairies|genie genies|eyrie eyries|birdie birdies|newbie newbies|cause causes|clause clauses|use uses|
house houses|horse horses|excuse excuses|abuse abuses|spouse spouses|pause pauses|ruse ruses|muse muses|nurse nurses|
purse purses|fuse fuses|blouse blouses|recluse recluses|warehouse warehouses|lighthouse lighthouses|
greenhouse greenhouses|courthouse courthouses|farmhouse farmhouses|bus buses|gas gases|lens lenses|bonus bonuses|
virus viruses|campus campuses|status statuses|census censuses|caucus caucuses|chorus choruses|circus circuses|
surplus surpluses|consensus consensuses|bias biases|atlas atlases|canvas canvases|christmas christmases|iris irises|
ache aches|headache headaches|cache caches|shoe shoes|toe toes|foe foes|canoe canoes|hoe hoes|oboe oboes|quiz quizzes|
series|species|means|headquarters|police|cattle|news|premises|politics|athletics|economics|mathematics|physics|
statistics|ethics|tactic tactics|force forces|gaffe gaffes|giraffe giraffes|bureau bureaux|plateau plateaux
"""

IRREGULAR_NOUNS: dict[str, str] = {
    form: base for base, *forms in (entry.split() for entry in _NOUNS.split("|")) for form in forms or (base,)
}
"""Plurals that no rule leads back, to the singular; and nouns that only look like plurals, to themselves."""

SILENT_E: frozenset[str] = frozenset(
    """
    accus acquir adher admir aspir ax bast bath becom breath cajol caus ced centr chok cit clon cloth cod cok com
    compet compil complet conced condol condon consol conspir contraven conven corrod creat delet demot denot desir
    despit dethron devot di dy ech emot erod evok excit excret excus exil expedit expir explod ey fet fil fir glob
    grop hast hir hol hon ignit impal imped implod incit inquir inspir interced interfer interven invit invok jok
    li loath massacr mir not overcom overwrit ow past paus persever perspir phon pil plung pok pol postpon preced
    prob procreat profil promot provok quot reced recit recreat reignit requir retir reunit rever revil revok rewir
    rewrit ridicul rul scal schedul schem scop scul seced secret smil smok sooth stamped stockpil strok styl
    supersed tast telescop ti til tir ton tot trad typ umpir underwrit unit us vot wad wast welcom wil wir writ yok
    """.split()
)
"""Stems that have their silent e back although no rule asks for it."""

WITHOUT_E: frozenset[str] = frozenset(
    """
    abhor acrobat add allot anchor armor armour author ballot ban bang bar begin belong bias bib bid blur brag
    bring canvass caucus censor char chat chop clamor clap cling color colour combat concur confer curl defer deter
    develop dip doctor drag drop egg endeavor endeavour envelop equip err factor favor favour fin flag fling flop
    focus forbid format gallop gossip grab grip hang harbor harbour honor honour humor humour hurl incur infer knot
    labor labour lag lecture long mirror monitor murmur nag neighbor neighbour occur odd orphan overhang parrot
    pilot pin pivot plot prefer prim prolong prop purr quip rag rap recur refer rid rim ring riot rip rob rot rub
    rumor rumour sag savor savour scan scar ship shop sin sing sip skid skip slap sling slip slur snag snarl spin
    sponsor spot spring spur stab star sting stir stop string strip stub sulfur swap swing tag tailor tap tar
    throng tip top transfer trap trim trip tutor vapor veto wag war whip whirl win wing worship wrap wring zap
    """.split()
)
"""Stems that have no e although their endings look like it."""

DOUBLING: frozenset[str] = frozenset(
    """
    annull appall cancell channell compell controll counsell dispell equall excell expell fuell fulfill funnell
    impell labell levell marshall modell pall patroll propell quarrell rebell repell shovell signall travell
    tunnell
    """.split()
)
"""Stems whose double l is one l in the infinitive; others keep it: kill, call, fill."""

OBJECT_PRONOUNS: dict[str, str] = {"him": "he", "her": "she", "them": "they", "me": "i", "us": "we"}
"""Pronouns as objects to the same as subjects."""

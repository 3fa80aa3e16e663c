"""Words by which accounts call the same people or acts: plain ones, and such as take a view of them."""

from __future__ import annotations

from reader.language.english.vocabulary.sides import sides

LABELS = sides(
    """
protester protesters demonstrators counterprotesters | rioters mob mobs thugs looters anarchists | insurrectionists
protest protests demonstration demonstrations march rally unrest | riot riots rioting mayhem | insurrection
militant militants fighters rebels insurgents separatists gunman gunmen extremist extremists | terrorist terrorists
civilian civilians villagers | militant militants fighters insurgents terrorists
killed kills died dies dead slain shot | murdered murders | assassinated | executed
killing killings death deaths shooting shootings | murder murders | assassination | execution executions
shooting shootings attack attacks rampage | massacre slaughter bloodbath
illegal_immigrant illegal_immigrants illegal_aliens illegals | undocumented unauthorized_immigrants
refugee refugees asylum_seekers | migrant migrants
amnesty | legalization citizenship legal_status
chain_migration | family_reunification
muslim_ban | travel_ban
suspect | attacker killer murderer terrorist
fugitive | exile dissident
informant informants | spy spies mole
government | regime junta
leader ruler president | dictator strongman tyrant despot
crisis standoff impasse ouster ousting removal | coup putsch | uprising revolt revolution
crackdown violence persecution | genocide ethnic_cleansing
liberated | captured seized overran
occupied | captured annexed
closure | blockade siege
operation intervention incursion offensive | invasion onslaught
fired ousted sacked dismissed axed | resigned quit stepped_down stepping_down | suspended
arrested captured caught | surrendered
arrested detained | kidnapped abducted
relocated resettled | evicted expelled
searched search | raided raid
troops soldiers | mercenaries
commander commanders | warlord warlords
businessman billionaire entrepreneur | oligarch
activist activists campaigners advocates | lobbyist lobbyists
irregularities discrepancies | fraud
compromise | surrender capitulation
escaped | released freed
canceled scrapped called_off | postponed delayed rescheduled
ban bans banned | restrict restricts restricted restriction restrictions curbs
invited | subpoenaed summoned
apologized apology | regret regrets
crashed | shot_down downed
missile missiles rocket rockets | satellite
loan loans | grant grants gift donation bailout handout giveaway
slowdown downturn | recession
complaint complaints concern concerns objections criticism | outcry fury uproar outrage backlash
controversy affair | scandal
investigation inquiry probe | witch_hunt
contacts coordination | collusion
misled misspoke | lied lies lie
interrogation questioning | torture
harsh_interrogation tough_interrogation | enhanced_interrogation
scrutiny review | targeting persecution
spy spies | agent agents intelligence_officers
surveillance monitoring | spying snooping
leaked hacked stolen | released disclosed published
leaker traitor | whistleblower
private personal | secret
tax_reform tax_overhaul | tax_cut tax_cuts tax_increase tax_increases tax_hike tax_hikes
estate_tax | death_tax
antiabortion | pro_life
abortion_rights pro_choice | pro_abortion
gun_control | gun_safety
assault_rifle assault_rifles assault_weapon assault_weapons | semiautomatic_rifle semiautomatic_rifles
white_supremacist white_supremacists neo_nazi neo_nazis | white_nationalist white_nationalists | alt_right
far_right | conservative right_wing | populist nationalist
moderate moderates | hardline hardliner hardliners
far_left leftist leftists | liberal progressive left_wing
voter_id voter_identification | voter_suppression
treaty | pact accord deal agreement
devastating scathing damning | mixed positive favorable glowing
controversial divisive | racist bigoted
misconduct | harassment
rape raped | sexual_assault
biographer girlfriend companion | mistress lover
prisoners detainees inmates | hostages captives
payment payments settlement donation donations contributions | ransom bribe bribes payoff kickback hush_money
error mistake lapse | blunder fiasco debacle
"""
)
"""Names between which an account takes a view, or chooses another act: each line's sides are different ones.

Words that only say more or the same (gunman, shooter) are none, nor are those between which accounts go to and fro
(militant, jihadist).
"""

HELD_BACK: frozenset[str] = frozenset(
    "suspected alleged accused apparent possible potential purported supposed likely".split()
)
"""Words before a noun for people by which they are not said to be such."""

VAGUE: frozenset[str] = frozenset(
    """
    people person persons man men woman women child children boy boys girl girls other others some several many
    member members victim victims resident residents passenger passengers dead injured wounded hurt couple family
    families americans citizens civilians those two three brothers sisters sons daughters parents mothers fathers
    siblings cousins relatives friends
    """.split()
)
"""Nouns that anybody may be counted under."""

SAME_SORT: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in (
        "protesters demonstrators marchers activists campaigners",
        "lawyers attorneys prosecutors solicitors barristers counsels",
        "soldiers troops servicemen personnel",
        "militants fighters rebels insurgents gunmen guerrillas",
        "police officers policemen troopers deputies",
        "students pupils schoolchildren",
        "doctors physicians medics",
        "lawmakers legislators politicians",
        "journalists reporters correspondents staff staffers",
        "customers shoppers patrons diners guests",
        "inmates prisoners detainees",
        "voters constituents",
        "nations countries",
        "opponents candidates rivals challengers contenders hopefuls",
        "employees workers staff staffers crew personnel",
        "bosses managers executives directors",
    )
)
"""Nouns for people of one sort, between which accounts choose by taste."""

"""Words by which accounts call the same people or acts: plain ones, and such as take a view of them."""

from __future__ import annotations

from typing import NamedTuple


class LabelWords(NamedTuple):
    """Words for one thing: `plain` ones, and `loaded` ones that say what to think of it."""

    plain: frozenset[str]
    loaded: frozenset[str]


LABELS: tuple[LabelWords, ...] = tuple(
    LabelWords(frozenset(plain.split()), frozenset(loaded.split()))
    for plain, loaded in (
        ("protester protesters demonstrator demonstrators marcher marchers", "rioter rioters mob mobs thugs looters"),
        ("protest protests demonstration demonstrations march rally", "riot riots rioting mayhem"),
        (
            "militant militants fighter fighters rebel rebels insurgent insurgents separatist separatists",
            "terrorist terrorists",
        ),
        (
            "killed killing kills shot shooting death deaths died dies",
            "murder murders murdered slaughter slaughtered massacre massacred assassinated executed execution",
        ),
        ("immigrant immigrants migrant migrants undocumented newcomers", "illegals alien aliens invaders"),
        ("suspect", "attacker killer murderer terrorist"),
        ("government", "regime junta"),
        ("leader ruler president", "dictator strongman tyrant despot"),
        ("crisis standoff impasse", "coup putsch"),
        ("concern concerns complaint complaints objections", "outcry fury uproar outrage backlash"),
        ("operation intervention incursion", "invasion onslaught"),
        ("interrogation questioning", "torture"),
        ("reform overhaul restructuring", "crackdown purge"),
        ("savings reductions", "cuts austerity"),
        ("source whistleblower", "leaker traitor"),
        ("settlers", "colonists"),
        ("barrier fence", "wall"),
        ("prisoners detainees inmates", "hostages captives"),
        ("accuser complainant", "victim"),
        ("strike strikes raid raids", "bombardment carnage"),
        ("spending investment stimulus", "giveaway bailout handout pork"),
        ("payment settlement", "ransom bribe payoff kickback"),
        ("ally friend supporter", "crony pal stooge puppet"),
        ("error mistake lapse", "blunder fiasco debacle"),
        ("false untrue inaccurate", "lie lies hoax"),
    )
)
"""Pairs of words for one thing.

Words that only say more (gunman, suspect) or the same (gunman, shooter) are none, nor are those between which accounts
go to and fro (militant, jihadist, extremist).
"""

HELD_BACK: frozenset[str] = frozenset(
    "suspected alleged accused apparent possible potential purported supposed likely".split()
)
"""Words before a noun for people by which they are not said to be such."""

VAGUE: frozenset[str] = frozenset(
    """
    people person persons man men woman women child children boy boys girl girls other others some several many
    member members victim victims resident residents passenger passengers dead injured wounded hurt couple family
    families americans citizens civilians those two three
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
        "opponents candidates rivals challengers contenders hopefuls",
        "employees workers staff staffers",
        "bosses managers executives directors",
    )
)
"""Nouns for people of one sort, between which accounts choose by taste."""

"""Words by which accounts call the same people or acts, each of which takes another view of them."""

from __future__ import annotations

LABELS: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in (
        "protesters demonstrators activists rioters mob agitators marchers",
        "protest protests demonstration demonstrations riot riots unrest uprising disturbances",
        "rebels terrorists militants insurgents fighters guerrillas extremists separatists jihadists",
        "migrants refugees immigrants aliens newcomers",
        "thieves robbers raiders gang burglars bandits",
        "soldiers troops forces occupiers invaders peacekeepers",
        "invasion intervention incursion operation offensive",
        "killing murder execution assassination slaying massacre slaughter",
        "regime government junta",
        "strongman dictator leader ruler",
        "gunman shooter attacker assailant terrorist",
        "strike strikes raid raids bombing bombings bombardment shelling",
        "reform overhaul crackdown",
        "cuts savings austerity",
        "whistleblower leaker traitor",
        "settlers colonists",
        "wall fence barrier",
        "coup putsch takeover",
        "prisoners detainees captives hostages",
        "victim survivor accuser complainant",
    )
)
"""Groups of words of which an account may choose one; a word stands in one group, or in one for each meaning."""

"""Verbs of news that tell one act in several words."""

from __future__ import annotations

from collections import defaultdict

_ACTS = """
kill die slay murder assassinate execute massacre behead; death killing murder suicide dead
injure wound hurt maim shoot; injury wound
shoot fire gun; shooting gunfire
arrest detain capture apprehend catch seize nab hold; arrest custody capture detention
charge indict arraign accuse face; charge indictment complaint
plead enter; plea
convict find; conviction
attack strike hit bomb raid target assault pound bombard launch; attack strike assault raid airstrike bombing
resign quit step oust fire dismiss remove sack replace leave withdraw drop depart; resignation ouster departure firing
name identify; identity
appoint nominate pick choose select tap name replace; appointment nomination nominee
approve pass adopt back endorse vote; approval passage
discover find recover locate spot pronounce; discovery
crash collide derail slam smash; crash collision derailment
launch fire test conduct detonate explode; launch test
travel fly go visit arrive head come; visit trip arrival travel
meet talk speak brief discuss negotiate address say tell; meeting talk speech summit remark
release free; release
announce unveil propose release publish; announcement proposal
declare designate put list name; designation
win defeat beat; victory win
sign approve; signature
order direct instruct tell; order
rescue save; rescue
flee escape run; escape
close shut; closure
open reopen resume; opening
start begin; start beginning
stop end halt suspend cease; end halt
buy purchase acquire; purchase acquisition
give provide supply send deliver; delivery
rise climb grow increase gain jump; rise increase growth gain
fall drop decline decrease sink; fall drop decline
violate breach break; violation breach
destroy wreck demolish raze; destruction
help assist aid; help aid
ban bar block prohibit; ban
cite reference mention note; reference
mislead lie deceive misinform; lie
wear don dress
strip shed remove
show depict portray
sue file; lawsuit suit
leave abandon quit
"""

ACTS: dict[str, frozenset[str]] = {}
"""Verbs, as lemmas, to the acts that they may tell, each act under the first verb for it."""

NAMED_ACTS: dict[str, frozenset[str]] = {}
"""Nouns, in small letters, to the acts that they may name."""


def _read(part: int) -> dict[str, frozenset[str]]:
    acts: dict[str, set[str]] = defaultdict(set)
    for line in _ACTS.strip().splitlines():
        parts = line.split(";")
        for word in parts[part].split() if part < len(parts) else ():
            acts[word].add(line.split()[0].strip(";"))
    return {word: frozenset(named) for word, named in acts.items()}


ACTS.update(_read(0))
NAMED_ACTS.update(_read(1))

LIGHT: frozenset[str] = frozenset(
    """
    be have do make take get give put keep let come go become remain want seem appear need use help begin try hold
    carry lead face
    """.split()
)
"""Verbs that say little without what stands behind them."""

PRONOUNS: frozenset[str] = frozenset(
    """
    he she it they we i you him her them us me who whom which that this these those there someone somebody himself
    herself itself themselves one some all both others
    """.split()
)
"""Heads of noun phrases that name nothing by themselves."""

SPEECH_ACTS: frozenset[str] = frozenset(
    "say tell speak add note state mention talk report announce tweet write".split()
)
"""Verbs by which somebody speaks: that somebody does is no news where two accounts hold it otherwise."""

PURPOSE: frozenset[str] = frozenset({"so", "order"})
"""Words that join a clause which tells what something was done for."""

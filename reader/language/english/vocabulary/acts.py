"""Verbs of news that tell one act in several words."""

from __future__ import annotations

from collections import defaultdict


def _acts(lines: str) -> dict[str, frozenset[str]]:
    acts: dict[str, set[str]] = defaultdict(set)
    for line in lines.strip().splitlines():
        for verb in line.split():
            acts[verb].add(line.split()[0])
    return {verb: frozenset(named) for verb, named in acts.items()}


ACTS: dict[str, frozenset[str]] = _acts(
    """
    kill die slay murder assassinate execute massacre behead
    injure wound hurt maim shoot
    shoot fire gun
    arrest detain capture apprehend catch seize nab hold
    charge indict arraign accuse face
    plead enter
    convict find
    attack strike hit bomb raid target assault pound bombard launch
    resign quit step oust fire dismiss remove sack replace leave withdraw drop depart
    name identify
    appoint nominate pick choose select tap name replace
    approve pass adopt back endorse vote
    discover find recover locate spot pronounce
    crash collide derail slam smash
    launch fire test conduct detonate explode
    travel fly go visit arrive head come
    meet talk speak brief discuss negotiate address say tell
    release free
    announce unveil propose release publish
    declare designate put list name
    win defeat beat
    sign approve
    order direct instruct tell
    rescue save
    flee escape run
    close shut
    open reopen resume
    start begin
    stop end halt suspend cease
    buy purchase acquire
    give provide supply send deliver
    rise climb grow increase gain jump
    fall drop decline decrease sink
    violate breach break
    destroy wreck demolish raze
    help assist aid
    ban bar block prohibit
    cite reference mention note
    mislead lie deceive misinform
    wear don dress
    strip shed remove
    show depict portray
    sue file
    leave abandon quit
    """
)
"""Verbs, as lemmas, to the acts that they may tell, each act under the first verb for it."""

LIGHT: frozenset[str] = frozenset(
    """
    be have do make take get give put keep let come go become remain want seem appear need use help begin try hold
    carry face involve
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

PARTICLES: frozenset[str] = frozenset("up down out off away back".split())
"""Small words right behind a verb that make it another one: to step up, to step down."""

SPEECH_ACTS: frozenset[str] = frozenset("say tell speak add note state mention talk report tweet write".split())
"""Verbs by which somebody speaks: that somebody does is no news where two accounts hold it otherwise."""

PURPOSE: frozenset[str] = frozenset({"so", "order", "because"})
"""Words that join a clause which tells what something was done for, or why."""

TOPICS: frozenset[str] = frozenset({"on", "about", "against", "of"})
"""Words that join a clause which tells what something is about: a vote on it, talk about it, a plan of it."""

STEPS: dict[str, str] = {
    verb: line.split()[0]
    for line in """
        charge indict arraign
        arrest detain capture apprehend
        plead
        convict sentence acquit
        release free publish
        announce unveil propose
        nominate appoint
        resign quit
        fire oust dismiss sack
        sign veto
        pass approve adopt reject defeat
        sue
        die
        find recover locate discover
        sell buy purchase acquire
        reopen
        ban
        declare designate
        suspend cancel postpone delay
        deport extradite
        testify
        withdraw
    """.strip().splitlines()
    for verb in line.split()
}
"""Verbs for a step that is seldom taken twice by, or with, the same, each under the first verb for it."""

ANYONE: frozenset[str] = frozenset(
    """
    people person man woman case time thing way day year issue question plan government state country official house
    administration republican democrat president
    """.split()
)
"""Nouns that several people or things of one article go by."""

DATED: dict[str, str] = {
    told: line.split(", ")[0].strip()
    for line in """
        captured, capturing, apprehended, apprehension, arrested, arrest, arresting, caught
        fired, firing, axed, ousted, ouster, sacked, terminated
        resigned, resigns, resignation, quit, stepped down, steps down
        retired, retirement
        kidnapped, kidnapping, abducted, abduction, hostage
        disappeared, disappearance, vanished, went missing
        acquired, acquisition, purchased, purchase, bought
        founded, founding
        charged, indicted, indictment, arraigned, arraignment
        pleaded, pled
        convicted, conviction
        sentenced, sentencing
        executed, execution
        impeached, impeachment
        recused
        subpoenaed
        sued
        complaint
        signed, signing
        approved, ratified
        enacted, enactment
        vetoed, veto
        repealed
        rescinded
        overturned
        took effect, takes effect
        expired, expires
        imposed, embargo
        agreement, accord, consensus
        nominated, nominates
        inaugurated, inauguration, took office, sworn in
        endorsed, endorsement
        conceded
        withdrew, withdrawal
        suspended, suspension
        canceled, cancellation, called off
        deported
        evacuated, evacuation
        unveiled
        crashed, derailed, derailment
        exploded, explosion
        collapsed, collapse
        capsized, sank
        invaded, invasion
        annexed, annexation
        assassinated, assassination
        enlisted
        graduated
        married
        divorced
        born
        hospitalized
        diagnosed
        drowned
        died, dies, passed away
        buried, funeral
        returned, returning, came back, flew back, went back
    """.strip().splitlines()
    for told in line.strip().split(", ")
}
"""Verbs and nouns, as they stand, for an act that has one day, each under the first word for it; two words are a verb
with what belongs to it."""

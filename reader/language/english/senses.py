"""Verbs of news that tell the same act in other words, each under one of them."""

from __future__ import annotations

SENSES: dict[str, str] = {
    lemma: words.split()[0]
    for words in (
        "kill slay murder massacre assassinate execute behead",
        "die perish",
        "injure wound hurt maim",
        "arrest detain capture apprehend catch nab seize",
        "fire axe sack oust dismiss terminate",
        "resign quit",
        "replace succeed",
        "attack assault storm raid ambush",
        "bomb bombard strike hit",
        "shoot gun",
        "explode detonate blast",
        "crash collide derail",
        "begin start launch open commence kick",
        "end finish conclude close stop halt cease",
        "announce unveil reveal disclose release publish issue",
        "propose suggest float",
        "plead",
        "charge indict arraign",
        "convict sentence",
        "sue",
        "rule decide",
        "approve pass adopt endorse okay",
        "reject defeat refuse block veto",
        "withdraw pull recall",
        "sign ink",
        "buy acquire purchase take",
        "rise increase climb jump grow gain surge",
        "fall drop decline decrease slip shrink plunge tumble",
        "rescue save free liberate",
        "release free",
        "flee escape",
        "find discover locate recover",
        "visit travel go fly arrive land",
        "meet confer",
        "appoint nominate name pick tap choose select",
        "accuse blame fault",
        "deny dispute refute",
        "warn alert caution",
        "ask urge request call demand",
        "evacuate leave",
        "build construct erect",
        "destroy demolish raze wreck",
        "injure",
        "protest demonstrate rally march",
        "vote",
        "win",
        "lose",
        "cancel scrap abandon",
        "delay postpone defer",
        "order command direct",
        "testify",
        "identify name",
        "serve work",
        "impose levy",
        "test fire launch",
    )
    for lemma in words.split()
}
"""A lemma to the first of its row; a verb that stands in two rows counts under the later one."""


def sense(lemma: str) -> str:
    """The word under which a verb counts, itself where nothing else does."""
    return SENSES.get(lemma, lemma)

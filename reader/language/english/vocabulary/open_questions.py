"""What news leaves open, and the phrases by which another account answers it.

A phrase is a row of words: `…` stands for up to five words, `(a|b)` for one of several, `NOT_KNOWN` for one of the
phrases of that name, and `NAME` for a word with a capital.
"""

from __future__ import annotations

from typing import NamedTuple

NOT_KNOWN: tuple[str, ...] = (
    "unclear",
    "unknown",
    "uncertain",
    "undetermined",
    "a mystery",
    "(not|n't|yet to|cannot|no)…(clear|known|know|disclosed|disclose|released|release|identified|identify|named|name)",
    "(not|n't|yet to|cannot|no)…(confirmed|confirm|say|said|specify|specified|determined|determine|established)",
    "(not|n't|yet to|cannot|no)…(establish|announced|announce|revealed|reveal|explained|explain|provided|provide)",
    "(not|n't|yet to|cannot|no)…(speculate|discuss|elaborate|give|given|offered|offer|available|found|find|word)",
    "(declined|declining|declines|refused|unable|failed) to (say|discuss|disclose|give|identify|name|speculate)",
    "(declined|declining|declines|refused|unable|failed) to (release|specify|provide|comment on|confirm)",
    "(still|are|is|were|was) (investigating|probing|assessing|examining|being investigated|under investigation)",
    "(still|are|is|were|was) trying to (determine|establish|find|identify|figure|learn|confirm|understand)",
)
"""Phrases that tell that something is not known, or not said."""


class OpenQuestion(NamedTuple):
    """A thing that accounts may leave open.

    Phrases of `left_open` leave it so; each holds one of the `triggers`. Phrases of `answered` answer it in another
    account, those of `settled` also show that the account itself knows the answer. `elsewhere` are words in whose
    passage another case is told. An `early` one is answered by a headline or a lead alone, which tell of the news.
    """

    triggers: frozenset[str]
    left_open: tuple[str, ...]
    answered: tuple[str, ...]
    settled: tuple[str, ...]
    elsewhere: frozenset[str] = frozenset()
    early: bool = False


_HUNTED = "(suspect|suspects|gunman|gunmen|shooter|shooters|attacker|attackers|fugitive|fugitives|killer|bomber)"
_ACTOR = "(he|she|suspect|gunman|shooter|attacker|driver|man|woman)"
_ANGRY = "(angry|upset|furious|enraged|disgruntled|outraged)"
_ATTACK = "(attack|attacks|bombing|bombings|shooting|blast|assault)"
_MOTIVE = (
    "motivated by",
    "motive (was|is|appears|appeared) (to be|that|a|an|revenge)",
    "that (is|was) the (motive|motivation)",
    "that's the (motive|motivation)",
)
_ANGER = (
    "over (a|an)…(dispute|argument|quarrel|row|grudge|feud|breakup)",
    f"{_ACTOR}…(was|is|had been|became) {_ANGRY} (at|with|over|about|by|that)",
    f"{_ACTOR}…(was|is|had been|became) {_ANGRY} because",
    "(revenge|retaliation|vengeance|retribution) for",
)
_CLAIMED = (
    "(claim|claims|claimed|claiming) responsibility",
    "(claim|claims) of responsibility",
    f"(took|takes|taken|taking) responsibility for (the|last|this)…{_ATTACK}",
)
_CAUGHT = (
    f"{_HUNTED}…(was|were|is|are|has been|have been) (arrested|captured|apprehended|caught|taken into custody)",
    f"{_HUNTED}………(has been|have been) (arrested|captured|apprehended|caught|taken into custody)",
    f"{_HUNTED}…in custody",
    f"(captured|arrested|apprehended|caught) the {_HUNTED}",
)
_CONDITION = ("in (critical|serious|stable|fair|good|grave) condition", "in (critical|serious) but stable condition")
_TERROR = (
    "the (terrorist|terror) (attack|attacks) (in|on|at)",
    "the NAME (terrorist|terror) (attack|attacks)",
    "act of (terrorism|terror)",
)
_POSSIBLY = "(likely|possible|possibly|suspected|apparent)"


def _named(nouns: str) -> OpenQuestion:
    """Who these people are."""
    answered = (
        f"{nouns} (was|were|has been|have been)…identified as NAME",
        f"identified…{nouns}…as NAME",
        f"named…{nouns}…as NAME",
    )
    return OpenQuestion(
        frozenset(nouns.strip("()").split("|")),
        (
            f"(names|name|identity|identities)…{nouns}…NOT_KNOWN",
            f"NOT_KNOWN…(names|name|identity|identities|details)…{nouns}",
            f"no (further|other|more|immediate) (details|information) (about|on|of) the {nouns}",
            f"(not|n't|yet to|declined to)…(identify|identified|name|named)…{nouns}",
            f"{nouns}…(not|n't|yet to)…(identified|named)",
        ),
        answered,
        answered,
    )


OPEN_QUESTIONS: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        frozenset({"motive", "motives", "motivation"}),
        ("NOT_KNOWN…(motive|motives|motivation)", "(motive|motives|motivation)…NOT_KNOWN"),
        (*_MOTIVE, *_ANGER),
        _MOTIVE,
    ),
    OpenQuestion(
        frozenset({"responsibility", "responsible", "behind", "carried"}),
        (
            "NOT_KNOWN…who…(carried out|behind|responsible)",
            "no (one|group|person|organization|immediate|militant group)…(claimed|claim of|taken|took) responsibility",
            "no claims of responsibility",
        ),
        _CLAIMED,
        _CLAIMED,
    ),
    OpenQuestion(
        frozenset({"manhunt", "large", "loose", "run"}),
        (
            "manhunt…(underway|under way|continues|continued|continuing)",
            "(still|remained|remains|was|is|were|are) (at large|on the loose)",
            f"{_HUNTED}…on the run",
        ),
        _CAUGHT,
        _CAUGHT,
        elsewhere=frozenset({"released", "freed", "wrong", "another", "second", "third", "fourth", "fifth"}),
    ),
    OpenQuestion(
        frozenset({"condition", "conditions"}),
        (
            "NOT_KNOWN…(his|her|their|the victims|the victim's|the women's|the men's) (condition|conditions)",
            "(his|her|their) (condition|conditions) (was|were|is|are)…NOT_KNOWN",
        ),
        _CONDITION,
        _CONDITION,
    ),
    OpenQuestion(
        frozenset({"terrorism", "terrorist", "terror"}),
        (
            f"{_POSSIBLY} (a|an|) (terrorist|terror) attack",
            f"{_POSSIBLY} (act of|an act of) (terrorism|terror)",
            "whether (it|this|that|the)…(was|is|were)…(terrorism|terrorist|terror)",
            "(treating|treated|investigating|investigated)…as (a|an|act|possible)…(terrorism|terrorist|terror)",
            "no (indication|evidence|sign|signs)…(terrorism|terrorist)",
        ),
        _TERROR,
        _TERROR,
        early=True,
    ),
    _named("(victims|victim|dead)"),
    _named("(suspect|suspects|gunman|gunmen|shooter|attacker|driver|bomber)"),
    _named("(officer|officers)"),
)

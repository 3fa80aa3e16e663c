"""Words that deny, loosen or vouch for what a sentence says."""

from __future__ import annotations

from reader.language.english.vocabulary.stems import stem

NEGATIONS: frozenset[str] = frozenset({"not", "never", "no", "neither", "nor", "without", "cannot"})
"""Words that turn a statement into its opposite where they stand alone."""

TURNING: frozenset[str] = NEGATIONS | frozenset(
    """
    may might must could should can will would shall ought none nobody nothing all both every everyone everything most
    many some several few only always if unless until
    """.split()
)
"""Small words that turn the sense of an utterance where they are changed."""

IMPLICIT_NEGATIONS: frozenset[str] = frozenset(
    """
    declined declines refused refuses failed fails unable denied denies denying none nobody nothing nowhere
    hardly barely lacks lacked lack lacking refusing declining failing before lest
    """.split()
)
"""Words that deny without a `not`: `did not say` and `declined to say` are one."""

NOT_DENYING: frozenset[str] = frozenset({"only", "just", "merely", "simply", "surprisingly", "least"})
"""Words behind a `not` that take its force away."""

CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"), "shan't": ("shall", "not"),
    "ain't": ("is", "not"), "let's": ("let", "us"), "gonna": ("going", "to"), "wanna": ("want", "to"),
    "gotta": ("got", "to"),
}  # fmt: skip
"""Contractions that do not fall apart by rule, with straight apostrophes."""

CONTRACTED: dict[str, str] = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}
"""Endings of contractions to the word they stand for, most often."""

PRONOUN_IS: frozenset[str] = frozenset(
    "it he she that there here what who where how this everybody everyone somebody nobody".split()
)
"""Words behind which 's stands for `is` or `has`, not for a possessor."""

VERB_GROUP: frozenset[str] = frozenset(
    """
    am is are was were be been being do does did has have had will would can could shall should may might must to not
    never
    """.split()
)
"""Words that may stand before a main verb and say whether, when and how surely."""

HEDGES: frozenset[str] = frozenset(
    """
    may might apparently allegedly reportedly supposedly purportedly ostensibly seemingly presumably possibly perhaps
    maybe probably likely alleged suspected purported apparent possible probable unconfirmed expected
    believed thought rumored rumoured
    """.split()
)
"""Words that keep a statement from being given as fact."""

LOOSE_ADVERBS: frozenset[str] = frozenset("reportedly allegedly apparently purportedly".split())
"""Adverbs that keep the words behind them from being told as so."""

LOOSE_ADJECTIVES: frozenset[str] = frozenset("alleged apparent purported".split())
"""Adjectives that do the same."""

SEEMING: frozenset[str] = frozenset("appear appears appeared seem seems seemed".split())

DOUBTING: frozenset[str] = frozenset(
    """
    alleged allegedly apparent apparently suspected reportedly purported purportedly purporting supposed supposedly
    believed believes likely probable probably possible possibly may might could would appears appeared seems seemed
    accused presumed presumably perhaps claims claimed claiming allege alleges alleging unconfirmed
    suspect possibility if
    """.split()
)
"""Words in or right before a clause by which it is not told as so."""

BELIEVING: frozenset[str] = frozenset(
    "believe believes believed think thinks thought appear appears appeared seem seems seemed".split()
)
"""Words anywhere before a clause in its sentence, or last in it, by which somebody believes it, or it seems so."""

ALLEGATIONS: frozenset[str] = frozenset(
    "accusation accusations allegation allegations claim claims rumor rumors speculation suspicion suspicions".split()
)
"""Nouns before a "that" behind which nothing is told as so, however far off: "claims by two rivals that"."""

LOOSENING: frozenset[str] = frozenset(
    stem(word)
    for word in """
    allegedly apparently reportedly purportedly supposedly ostensibly presumably seemingly possibly perhaps maybe
    probably likely arguably may might could appear seem believe thought suspect claim allege accuse presume estimate
    report rumor rumour allegation possibility speculate
    """.split()
)
"""Stems of the words by which a claim is not told as so."""

CLAIMING: frozenset[str] = frozenset(stem(word) for word in "claim allege accuse suggest report indicate".split())
"""Stems of those by which somebody claims it: what others say to be so is no surer."""

AWAITING: frozenset[str] = frozenset(
    stem(word)
    for word in """
    to will ll would shall set expect plan schedule due slate poise prepare intend vow pledge promise ready likely about
    going soon
    """.split()
)
"""Stems of the words by which something is still to come."""

ONLY_BEFORE_TO: frozenset[str] = frozenset("about going set sets setting".split())
"""Forms that say so only right before a "to": "about to leave", not "about a ship"."""

HEDGING_HEADLINES: frozenset[str] = frozenset(
    """
    alleged allegedly apparent apparently suspected reported reportedly sources rumored purported purportedly
    supposed supposedly believed likely possible possibly may might appears seems feared accused claims claim claimed
    """.split()
)
"""Words by which a headline does not tell its news as so."""
